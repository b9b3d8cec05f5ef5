import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fill, plain, speak, write, writeIpa } from "@parley/sound";
import { russianNumber } from "@parley/sound/russian";

/** What is written, and in broad IPA what is said. */
const rules: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  akanye: [
    ["молоко́", "məlɐˈko"],
    ["вода́", "vɐˈda"],
    ["го́род", "ˈgorət"],
  ],
  ikanye: [
    ["река́", "rʲɪˈka"],
    ["язы́к", "jɪˈzɨk"],
  ],
  "the last obstruent loses its voice": [
    ["хлеб", "ˈxlʲep"],
    ["нож", "ˈnoʂ"],
  ],
  "voice comes from the next obstruent": [
    ["про́сьба", "ˈprozʲbə"],
    ["во́дка", "ˈvotkə"],
    ["к до́му", "g ˈdomʊ"],
    ["в па́рке", "f ˈparkʲe"],
  ],
  "clusters lose a consonant": [
    ["со́лнце", "ˈsontse"],
    ["здра́вствуйте", "ˈzdrastvʊjtʲe"],
    ["по́здно", "ˈpoznə"],
  ],
  "-ого, -его": [
    ["его́", "jɪˈvo"],
    ["сего́дня", "sʲɪˈvodʲnʲə"],
    ["мно́го", "ˈmnogə"],
  ],
  "-тся, -ться": [["боя́ться", "bɐˈjatsə"]],
  "чн, что": [
    ["коне́чно", "kɐˈnʲeʂnə"],
    ["что", "ˈʂto"],
    ["коне́чности", "kɐˈnʲetɕnəsʲtʲɪ"],
  ],
  "hard before е in listed loans, soft in others": [
    ["оте́ль", "ɐˈtelʲ"],
    ["температу́ра", "tʲɪmpʲɪrɐˈturə"],
    ["тесть", "ˈtʲesʲtʲ"],
    ["купе́ц", "kʊˈpʲets"],
    ["кафе́", "kɐˈfe"],
    ["адеква́тный", "ɐdɨˈkvatnɨj"],
    ["форте́вень", "fɐrˈtʲevʲɪnʲ"],
    ["эне́ргия", "ɪˈnergʲɪjə"],
    ["деактива́ция", "dʲɪɐktʲɪˈvatsɨjə"],
    ["темпера́мент", "tʲɪmpʲɪˈramʲɪnt"],
    ["тот же темп", "ˈtod ʐɨ ˈtemp"],
  ],
  "hard before е after first parts": [
    ["аэробиоси́нтез", "ɐɪrəbʲɪɐˈsʲintɨs"],
    ["радиоанте́нна", "rədʲɪɐɐnˈtennə"],
    ["перетести́ровать", "pʲɪrʲɪtɨˈsʲtʲirəvətʲ"],
    ["проте́ст", "prɐˈtʲest"],
    ["заинтересова́ть", "zɐɪnʲtʲɪrʲɪsɐˈvatʲ"],
    ["отели́лась", "ɐtʲɪˈlʲiləsʲ"],
  ],
  "silent в": [
    ["чу́вственный", "ˈtɕustvʲɪnnɨj"],
    ["сочу́вствие", "sɐˈtɕustvʲɪje"],
  ],
  "ё is stressed": [["ещё", "jɪˈɕo"]],
  "ё of first parts has a second stress": [
    ["трёхэта́жный", "trʲoxɨˈtaʐnɨj"],
    ["трехэта́жный", "trʲoxɨˈtaʐnɨj"],
    ["четырехме́стный", "tɕɪtɨrʲoˈxmʲesnɨj"],
    ["трёхместный", "trʲoˈxmʲesnɨj"],
    ["чёрного", "ˈtɕornəvə"],
    ["трёх", "ˈtrʲox"],
  ],
  "т with с": [
    ["шестьсо́т", "ʂɨˈssot"],
    ["городско́й", "gərɐˈtskoj"],
    ["рентге́н", "rʲɪnˈgʲen"],
  ],
  "endings, and what is not reduced": [
    ["ви́дят", "ˈvʲidʲət"],
    ["ра́дио", "ˈradʲɪo"],
    ["лошаде́й", "ləʂɨˈdʲej"],
  ],
  "дж is one sound, but not after a prefix": [
    ["джи́нсы", "ˈdʐɨnsɨ"],
    ["бюдже́т", "bʲʊˈdʐet"],
    ["поджа́ть", "pɐˈdʐʐatʲ"],
    ["надже́чь", "nɐˈdʐʐetɕ"],
  ],
  "clitics have no stress": [
    ["на доро́ге", "nə dɐˈrogʲe"],
    ["на всех", "nɐ ˈfsʲex"],
    ["на", "ˈna"],
    ["На, возьми́", "ˈna, vɐˈzʲmʲi"],
    ["кто́-то", "ˈkto-tə"],
    ["где́-то", "ˈgdʲe-tə"],
  ],
  "the vowel of a preposition is the one before the stress where the next word begins with it": [
    ["под но́ги", "pɐd ˈnogʲɪ"],
    ["под горо́й", "pəd gɐˈroj"],
    ["над ва́ми", "nɐd ˈvamʲɪ"],
    ["по у́лице", "pɐ ˈulʲɪtse"],
    ["на одно́м", "nɐ ɐˈdnom"],
    ["о доро́ге", "ɐ dɐˈrogʲe"],
    ["до свида́ния", "də svʲɪˈdanʲɪjə"],
    ["для вас", "dlʲɪ ˈvas"],
  ],
  "of a negation with the stress, the preposition and the pronoun have none": [
    ["не́ за что", "ˈnʲe zə ʂtə"],
    ["не́ с кем", "ˈnʲe s kʲɪm"],
    ["не́ для чего", "ˈnʲe dlʲə tɕɪvə"],
    ["ни за что́", "nʲɪ zɐ ˈʂto"],
    ["на́ руку", "ˈna rʊkʊ"],
  ],
  "и after the hard consonant of a preposition": [
    ["под и́вой", "pɐd ˈɨvəj"],
    ["в и́ле", "v ˈɨlʲe"],
    ["к Ива́ну", "k ɨˈvanʊ"],
    ["на и́ве", "nɐ ˈivʲe"],
  ],
  "voice comes from the next word across a hyphen": [
    ["из-за до́ма", "ɪz-zɐ ˈdomə"],
    ["из-под земли́", "ɪs-pəd zʲɪmˈlʲi"],
  ],
  "a preposition that carries the stress takes it from the word": [["на́ руку", "ˈna rʊkʊ"]],
};
for (const [rule, table] of Object.entries(rules)) {
  describe(rule, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () =>
        assert.equal(
          writeIpa(speak(written, "ru")).replaceAll("ɡ", "g").replace("dʲnʲ", "dnʲ"),
          expected.replace("dʲnʲ", "dnʲ"),
        ));
  });
}

describe("figures in running text, in the case the sentence asks for", () => {
  const read = (text: string): string =>
    speak(text, "ru")
      .parts.map(({ written }) => written)
      .join("");
  for (const [written, words] of [
    ["до 5 часо́в", "до пяти́ часо́в"],
    ["к 5 часа́м", "к пяти́ часа́м"],
    ["2 мину́ты", "две мину́ты"],
    ["1 мину́ту", "одну́ мину́ту"],
    ["в 17:30", "в семна́дцать три́дцать"],
    ["до 17:30", "до семна́дцати тридцати́"],
    ["5 кг", "пять килогра́ммов"],
    ["36,6 °C", "три́дцать шесть це́лых шесть деся́тых гра́дуса"],
    ["5 ма́я", "пя́того ма́я"],
    ["на 3 этаже́", "на тре́тьем этаже́"],
    ["3-й эта́ж", "тре́тий эта́ж"],
    ["в 2026 году́", "в две ты́сячи два́дцать шесто́м году́"],
    ["мне 21 год", "мне два́дцать оди́н год"],
    ["с 2 людьми́", "с двумя́ людьми́"],
    ["США", "сэшэа́"],
  ] as const)
    test(`${written} → ${words}`, () => assert.equal(read(written), words));
});

test("a word of any length is read", () => {
  assert.equal(speak("та".repeat(25_000), "ru").remarks[0]?.rule, "stress.unknown");
});

describe("ё written as е", () => {
  const remarks = (text: string): readonly (string | undefined)[] =>
    speak(text, "ru").remarks.map(({ rule, candidates }) => `${rule} ${candidates?.join("/")}`);
  test("a word that has no other reading is read with ё, and reported", () => {
    assert.deepEqual(remarks("еще"), ["yo.suspect ещё"]);
    assert.equal(writeIpa(speak("еще", "ru")), "jɪˈɕo");
  });
  test("where both are words, both are named", () => assert.deepEqual(remarks("все"), ["yo.suspect все/всё"]));
});

describe("stress", () => {
  const remarks = (text: string, forms = {}): string[] =>
    speak(text, "ru", { forms }).remarks.map(({ rule, word }) => `${word} ${rule}`);
  test("unknown stress is reported, not guessed, and vowels stay as written", () => {
    assert.deepEqual(remarks("абракадабра"), ["абракадабра stress.unknown"]);
    assert.equal(writeIpa(speak("борода", "ru")), "boroda");
  });
  test("the author's mark wins over every list", () => assert.equal(writeIpa(speak("во́да", "ru")), "ˈvodə"));
  test("the book's memory knows what it marked once", () =>
    assert.deepEqual(remarks("борода", { борода: "борода́" }), []));
  test("a word with two stresses must be marked", () => assert.deepEqual(remarks("замок"), ["замок stress.homograph"]));
  test("a mark on a consonant is reported", () =>
    assert.ok(remarks("вод\u0301а").includes("вод\u0301а stress.on-consonant")));
});

const hangul: { readonly [what: string]: readonly (readonly [string, string])[] } = {
  "words of every day": [
    ["спаси́бо", "스빠시바"],
    ["хорошо́", "하라쇼"],
    ["извини́те", "이즈비니떼"],
    ["здра́вствуйте", "즈드라스뜨부이떼"],
    ["больни́ца", "발르니짜"],
    ["пять", "뺘찌"],
  ],
  "soft д and т are apart from з and ц": [
    ["сади́те", "싸디떼"],
    ["грози́те", "그라지떼"],
    ["воде́", "바데"],
    ["дя́тел", "댜띨"],
    ["тя́нет", "땨니뜨"],
    ["ца́пля", "짜쁠랴"],
  ],
  "a soft consonant without a vowel is not written as и": [
    ["мать", "마찌"],
    ["ма́ти", "마띠"],
    ["слова́рь", "슬라바르"],
    ["словари́", "슬라바리"],
    ["степь", "스떼쁘"],
    ["дочь", "도츠"],
    ["до́чи", "도치"],
    ["плащ", "쁠라쉬"],
    ["плащи́", "쁠라시"],
    ["день", "덴"],
  ],
  "ы is 이 in a block of its own": [
    ["вы", "브이"],
    ["ты", "뜨이"],
    ["сыр", "쓰이르"],
    ["до́брый", "도브르이"],
    ["наш", "나쉬"],
    ["на́ши", "나쉬이"],
    ["отцы́", "아쯔이"],
    ["оте́ц", "아떼쯔"],
    ["жить", "쥐찌"],
    ["джи́нсы", "쥔쓰이"],
    ["джаз", "자스"],
  ],
  "a doubled consonant at the start of a word": [
    ["ввести́", "브비스띠"],
    ["ввоз", "브보스"],
    ["воз", "보스"],
    ["вверх", "브베르흐"],
    ["аппети́т", "아삐띠뜨"],
  ],
  "a soft consonant before [j] is no final": [
    ["Илья́", "일리야"],
    ["бульо́н", "불리욘"],
    ["колье́", "깔리예"],
    ["льёт", "리요뜨"],
    ["семья́", "시미야"],
    ["судья́", "쑤디야"],
    ["вью́га", "비유가"],
  ],
  "a soft consonant before the same one is written once": [
    ["пятьдеся́т", "삐디샤뜨"],
    ["шестьдеся́т", "쉬이즈디샤뜨"],
    ["сто пятьдеся́т два", "스또 삐디샤드 드바"],
  ],
  "a soft consonant at the end of a word keeps its letters before a voiced sound": [
    ["пять дней", "뺘찌 드녜이"],
    ["шесть дней", "셰스찌 드녜이"],
    ["два́дцать два", "드바쯔이찌 드바"],
    ["есть боле́зни", "예스찌 발레즈니"],
    ["будь до́ма", "부찌 도마"],
    ["здесь бо́льно", "즈데시 볼르나"],
    ["врач был", "브라츠 브일"],
    ["вещь дана́", "베쉬 다나"],
    ["нет бо́ли", "녜드 볼리"],
  ],
  "[jɪ] is apart from [j]": [
    ["чита́ете", "치따예떼"],
    ["чита́йте", "치따이떼"],
    ["его́", "예보"],
  ],
};
for (const [what, table] of Object.entries(hangul)) {
  describe(`for Koreans to say: ${what}`, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () => assert.equal(plain(write(speak(written, "ru"), "ko")), expected));
  });
}
describe("the author's mark on a word of one syllable is shown to every reader", () => {
  for (const [written, shown] of [
    ["на́ бок", "на"],
    ["не́ за что", "не"],
    ["кто́-нибудь", "кто"],
    ["кому́-то не́ дал", "кому не"],
    ["всё", ""],
    ["врач там", ""],
  ] as const)
    test(written, () => {
      for (const reader of ["ru", "en", "uk", "ko"]) {
        const stressed = write(speak(written, "ru"), reader).filter(({ stress }) => stress === true);
        const places = stressed.map(({ from }) => written.slice(...from).replaceAll("\u0301", ""));
        assert.equal(places.length, shown === "" ? 0 : shown.split(" ").length, reader);
        for (const [i, place] of places.entries())
          assert.ok(shown.split(" ")[i]!.endsWith(place), `${reader}: ${place}`);
      }
    });
});
test("words that were alike in Hangul are apart", () => {
  for (const pair of [
    ["веди́те", "вези́те"],
    ["в груди́", "грузи́"],
    ["води́ть", "вози́ть"],
    ["введи́те", "веди́те"],
    ["ввёл", "вёл"],
    ["часть", "ча́сти"],
    ["дверь", "две́ри"],
    ["вещь", "ве́щи"],
    ["врач", "врачи́"],
    ["у́лиц", "у́лицы"],
    ["быть", "бить"],
    ["снима́ете", "снима́йте"],
  ]) {
    const [one, other] = pair.map((word) => plain(write(speak(word, "ru"), "ko")));
    assert.notEqual(one, other, pair.join(" = "));
  }
});

describe("official Hangul, BGN/PCGN", () => {
  for (const [written, expected] of [
    ["Курбский", "쿠릅스키"],
    ["Глеб", "글레프"],
    ["Болотов", "볼로토프"],
    ["Якутск", "야쿠츠크"],
    ["Волгоград", "볼고그라드"],
    ["Земля", "제믈랴"],
    ["Одесса", "오데사"],
    ["Илья", "일리야"],
    ["Дзержинский", "제르진스키"],
    ["Эртель", "예르텔"],
    ["Ростов-на-Дону", "로스토프나도누"],
    ["Каменск-Уральский", "카멘스크우랄스키"],
  ] as const)
    test(`${written} → ${expected}`, () =>
      assert.equal(plain(write(speak(written, "ru"), "ko", "standard")), expected));
  for (const [written, expected] of [
    ["Елизово", "Yelizovo"],
    ["Щёлково", "Shchëlkovo"],
    ["Юрьев", "Yurʼyev"],
    ["ЕЛЬЦИН", "YELʼTSIN"],
    ["Щука и ёж", "Shchuka i yëzh"],
    ["Нижний Новгород", "Nizhniy Novgorod"],
  ] as const)
    test(`${written} → ${expected}`, () =>
      assert.equal(plain(write(speak(written, "ru"), "en", "standard")), expected));
});

describe("numbers in words and cases", () => {
  for (const [n, grammaticalCase, gender, words] of [
    [1, "acc", "f", "одну́"],
    [21, "acc", "f", "два́дцать одну́"],
    [5, "gen", "m", "пяти́"],
    [119, "nom", "m", "сто девятна́дцать"],
    [2_000, "nom", "m", "две ты́сячи"],
  ] as const)
    test(`${n} ${grammaticalCase}`, () => assert.equal(russianNumber(n, grammaticalCase, gender), words));
  const minutes = (value: number): string => fill("ru", { type: "number", unit: "minute", form: "acc", value }).text;
  test("minutes agree", () =>
    assert.deepEqual([1, 2, 5, 11, 21, 22].map(minutes), [
      "1 мину́ту",
      "2 мину́ты",
      "5 мину́т",
      "11 мину́т",
      "21 мину́ту",
      "22 мину́ты",
    ]));
  test("два часа́, not ча́са", () =>
    assert.equal(fill("ru", { type: "number", unit: "hour", form: "nom", value: 2 }).text, "2 часа́"));
  test("dates in the genitive", () =>
    assert.equal(fill("ru", { type: "date", form: "gen", value: "2026-11-22" }).spoken, "два́дцать второ́го ноября́"));
});
