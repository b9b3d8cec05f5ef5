import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fill, marked, plain, speak, write, writeIpa } from "@parley/sound";
import { ukrainianNumber } from "@parley/sound/ukrainian";

const said: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  "vowels and final consonants keep their sound": [
    ["молоко́", "mɔlɔˈkɔ"],
    ["дуб", "dub"],
  ],
  "в is [w] where no vowel follows": [
    ["вовк", "vɔwk"],
    ["вода́", "vɔˈda"],
  ],
  "-ться, -шся": [
    ["диви́ться", "dɪˈvɪtsʲa"],
    ["смієшся", "smʲijɛsʲsʲa"],
  ],
  "voice comes from the next": [
    ["просьба", "prɔzʲba"],
    ["вокзал", "vɔgzal"],
    ["легко", "lɛxkɔ"],
    ["з тобою", "s tɔbɔju"],
  ],
  "an apostrophe keeps [j] apart": [["п'ять", "pjatʲ"]],
};
for (const [rule, table] of Object.entries(said)) {
  describe(rule, () => {
    for (const [written, ipa] of table)
      test(`${written} → ${ipa}`, () => {
        const spoken = writeIpa(speak(written, "uk")).replaceAll("ɡ", "g");
        assert.equal(/\u0301/u.test(written) ? spoken : spoken.replaceAll("ˈ", ""), ipa);
      });
  });
}

describe("the romanization of 2010 (resolution 55), with its capitals", () => {
  for (const [written, latin] of [
    ["Згорани", "Zghorany"],
    ["Розгон", "Rozghon"],
    ["розгубити", "rozghubyty"],
    ["ЗГУРСЬКИЙ", "ZGHURSKYI"],
    ["Їжакевич", "Yizhakevych"],
    ["Юрій", "Yurii"],
    ["Щербухи", "Shcherbukhy"],
    ["ЩЕРБУХИ", "SHCHERBUKHY"],
    ["Знам'янка", "Znamianka"],
    ["Знам’янка", "Znamianka"],
    ["Єнакієве", "Yenakiieve"],
    ["лі́кар Ю́щенко", "likar Yushchenko"],
    ["Я тут", "Ya tut"],
    ["Івано-Франківськ", "Ivano-Frankivsk"],
  ] as const)
    test(`${written} → ${latin}`, () => assert.equal(plain(write(speak(written, "uk"), "en", "standard")), latin));
  test("without capitals, where they are not wanted", () =>
    assert.equal(plain(write(speak("Київ", "uk"), "en", "standard", { capitals: false })), "kyiv"));
});

const pairs: { readonly [what: string]: readonly (readonly [string, string, string, string])[] } = {
  "any pair": [
    ["안녕하세요", "ko", "uk", "анньонгасейо"],
    ["лі́кар", "uk", "ko", "리카르"],
    ["Добри́день", "uk", "ru", "добрыдэнь"],
    ["спаси́бо", "ru", "uk", "спасіба"],
  ],
  "soft ц for Russians": [
    ["хло́пець", "uk", "ru", "хлопэць"],
    ["Да́нець", "uk", "ru", "данэць"],
    ["швець", "uk", "ru", "швэць"],
    ["ця", "uk", "ru", "ця"],
    ["ґудзь", "uk", "ru", "гудзь"],
    ["два́дцять", "uk", "ru", "двадьцять"],
  ],
  "a dental before a soft one is written without ь, as readers spell it": [
    ["шість", "uk", "ru", "шисть"],
    ["сього́дні", "uk", "ru", "сёгодни"],
    ["есть", "ru", "uk", "єсть"],
    ["пе́сня", "ru", "uk", "пєсня"],
    ["письмо́", "ru", "uk", "пісьмо"],
  ],
  "[j] and softness stay in their word": [
    ["зеле́ний о́гірок", "uk", "ru", "зэлэный огирок"],
    ["сіль а́бо", "uk", "ru", "силь або"],
    ["мій у́рок", "uk", "ru", "мий урок"],
    ["ось є", "uk", "ru", "ось е"],
    ["мой о́тпуск", "ru", "uk", "мой отпуск"],
    ["очь есть", "ru", "uk", "оч єсть"],
    ["국 여기", "ko", "uk", "кук йоґі"],
    ["밥 여섯", "ko", "uk", "пап йосот"],
  ],
  "no word and no syllable begins with ь": [
    ["брат є", "uk", "ru", "брат е"],
    ["дім Яни", "uk", "ru", "дим яны"],
    ["статья́", "ru", "uk", "статья"],
    ["бульо́н", "ru", "uk", "бульйон"],
    ["семья́", "ru", "uk", "сім'я"],
    ["подъе́зд", "ru", "uk", "пад'єст"],
    ["чьё", "ru", "uk", "чьо"],
    ["подъём", "ru", "uk", "падйом"],
  ],
};
for (const [what, table] of Object.entries(pairs)) {
  describe(what, () => {
    for (const [text, lang, reader, expected] of table)
      test(`${text} for ${reader}`, () => assert.equal(plain(write(speak(text, lang), reader)), expected));
  });
}
test("a syllable begins with its letter, not with a sign", () =>
  assert.deepEqual(
    ["ім'я́", "бур'я́н", "солов'ї́"].map((word) => marked(write(speak(word, "uk"), "ru"))),
    ["и-МЬЯ", "бу-РЬЯН", "со-ло-ВЬИ"],
  ));

const hangul: { readonly [what: string]: readonly (readonly [string, string])[] } = {
  "softness is in the vowel, or in 이": [
    ["дя́дько", "댜디코"],
    ["ря́тувати", "랴투바티"],
    ["сього́дні", "쇼호드니"],
    ["си́нє", "시녜"],
    ["люди", "류디"],
    ["будь", "부디"],
    ["во́день", "보덴"],
    ["ме́ль", "멜"],
  ],
  "ш and щ": [
    ["ша́пка", "샵카"],
    ["шість", "시스티"],
    ["ша́шка", "샤슈카"],
    ["наш", "나시"],
    ["ще", "슈체"],
  ],
  "и and й are one vowel at the end": [
    ["гаря́чий", "하랴치"],
    ["мій", "미"],
    ["край", "크라이"],
  ],
  "final consonants have a block; voiceless ones are finals before a voiceless one": [
    ["Буча́ч", "부차치"],
    ["мозок", "모조크"],
    ["стілець", "스틸레츠"],
    ["аптека", "압테카"],
    ["доктор", "독토르"],
  ],
  "long consonants": [
    ["життя́", "짓탸"],
    ["коло́ддя", "콜롯댜"],
    ["обли́ччя", "오블릿차"],
    ["два́дцять", "드밧차티"],
    ["знання́", "즈난냐"],
    ["збі́жжя", "즈비자"],
  ],
  "an apostrophe keeps the syllables apart": [
    ["п'я́тниця", "프야트니차"],
    ["бур'я́н", "부르얀"],
  ],
};
for (const [what, table] of Object.entries(hangul)) {
  describe(`for Koreans to say: ${what}`, () => {
    for (const [text, expected] of table)
      test(`${text} → ${expected}`, () => assert.equal(plain(write(speak(text, "uk"), "ko")), expected));
  });
}

describe("names in Hangul, by letters", () => {
  for (const [name, expected] of [
    ["Сумщина", "숨시나"],
    ["Кропивницький", "크로피우니츠키"],
    ["Чорнобиль", "초르노빌"],
    ["Прип'ять", "프리피야티"],
    ["Бахмут", "바흐무트"],
    ["Вишгород", "비슈호로드"],
    ["Джанкой", "잔코이"],
    ["Збараж", "즈바라주"],
    ["Ірпінь", "이르핀"],
    ["Вовчанськ", "보우찬스크"],
    ["Владислав", "울라디슬라우"],
    ["Новоград-Волинський", "노보흐라드볼린스키"],
    ["Солов'яненко", "솔로비야넨코"],
    ["Ганна", "한나"],
    ["Братський", "브라츠키"],
    ["Скоропадський", "스코로파즈키"],
    ["Кузьма", "쿠즈마"],
    ["Людмила", "류드밀라"],
    ["Ільїн", "일린"],
    ["Львівщина", "리비우시나"],
  ] as const)
    test(`${name} → ${expected}`, () => assert.equal(plain(write(speak(name, "uk"), "ko", "standard")), expected));
});

test("a word without a stress mark is flagged, and one that is two words", () =>
  assert.deepEqual(
    ["абракадабра", "замок"].map((word) => speak(word, "uk").remarks[0]?.rule),
    ["stress.unknown", "stress.homograph"],
  ));
test("numbers and what they count", () => {
  assert.equal(ukrainianNumber(342), "три́ста со́рок два");
  const minutes = (value: number): string => fill("uk", { type: "number", unit: "minute", form: "", value }).spoken;
  assert.deepEqual([1, 2, 5].map(minutes), ["одна́ хвили́на", "дві хвили́ни", "п'ять хвили́н"]);
});

describe("numbers in cases, with what they count", () => {
  const table: readonly (readonly [number, string, string, string])[] = [
    [1, "acc", "minute", "одну́ хвили́ну"],
    [2, "acc", "minute", "дві хвили́ни"],
    [5, "acc", "minute", "п'ять хвили́н"],
    [21, "gen", "hour", "двадцяти́ одніє́ї годи́ни"],
    [3, "gen", "day", "трьох днів"],
    [4, "ins", "metre", "чотирма́ ме́трами"],
    [11, "dat", "percent", "одинадцяти́ відсо́ткам"],
    [40, "loc", "floor", "сороко́вому по́версі"],
    [3, "nom", "floor", "тре́тій по́верх"],
    [40, "loc", "metre", "сорока́ ме́трах"],
    [200, "ins", "dollar", "двомаста́ми до́ларами"],
    [1_000, "acc", "won", "ти́сячу вон"],
    [2, "acc", "person", "двох осі́б"],
    [5, "acc", "person", "п'ять осі́б"],
  ];
  for (const [value, form, unit, spoken] of table)
    test(`${value} ${unit}, ${form} → ${spoken}`, () =>
      assert.equal(fill("uk", { type: "number", unit, form, value }).spoken, spoken));
  test("without a unit", () => assert.equal(ukrainianNumber(742, "gen"), "семисо́т сорока́ двох"));
});
