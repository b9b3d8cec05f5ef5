import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  initialsKey,
  keysOf,
  makeFinder,
  makeMatcher,
  normalise,
  retyped,
  soundKey,
  CONFIDENT_POINTS,
  textKey,
  type FindableText,
} from "@parley/search";
import { runs } from "./runs.ts";

const entries = [
  {
    id: "hello",
    no: "80-01",
    words: ["안녕하세요!", "Здра́вствуйте!", "Hello!"],
    respellings: ["аннёнхасэё", "즈드라스뜨부이떼"],
  },
  {
    id: "thanks",
    no: "80-03",
    words: ["감사합니다.", "Спаси́бо.", "Thank you."],
    respellings: ["камсахамнида", "스빠시바"],
  },
  {
    id: "toilet",
    no: "35-01",
    words: ["화장실이 어디예요?", "Где туале́т?", "Where is the toilet?"],
    respellings: ["хваджанщири одие ё", "그제 뚜알레뜨"],
  },
  { id: "where", no: "50-01", words: ["어디가 아프세요?", "Где боли́т?", "Where does it hurt?"], respellings: [] },
  {
    id: "hungry",
    no: "60-02",
    words: ["배가 고파요.", "Я го́лоден.", "I am hungry."],
    respellings: ["пэга копаё", "야 골라젠"],
  },
  {
    id: "water",
    no: "60-03",
    words: ["물 좀 주세요.", "Да́йте воды́.", "Water, please."],
    respellings: ["муль чом", "다이떼 바드이"],
  },
  {
    id: "back",
    no: "15-08",
    words: ["물러서세요!", "Отойди́те!", "Stand back!"],
    respellings: ["муллососэё", "아따이디떼"],
  },
  { id: "later", no: "30-09", words: ["나중에요.", "Пото́м.", "Later."], respellings: ["начжунъэё", "빠똠"] },
  { id: "danger", no: "15-02", words: ["위험해요!", "Опа́сно!", "Danger!"], respellings: ["вихомхэё", "아빠스나"] },
  {
    id: "ambulance",
    no: "20-05",
    words: ["구급차를 불러 주세요!", "Вы́зовите ско́рую!", "Call an ambulance!"],
    respellings: [],
  },
  { id: "head", no: "55-02", words: ["머리가 아파요.", "Боли́т голова́.", "I have a headache."], respellings: [] },
];
/** The texts of a row: Korean, Russian and English words; Korean in Cyrillic, Russian in Hangul. */
const textsOf = (words: readonly string[], respellings: readonly string[] = []): FindableText[] =>
  words.map((text, i) => ({ lang: ["ko", "ru", "en"][i]!, words: [text], respellings: respellings.slice(i, i + 1) }));
const finder = makeFinder(
  entries.map(({ id, no, words, respellings }) => ({ id, no, keys: keysOf({ texts: textsOf(words, respellings) }) })),
);

/** What was typed → what is meant. */
const asked: { readonly [how: string]: readonly (readonly [string, string])[] } = {
  "as it stands": [
    ["안녕", "hello"],
    ["спасибо", "thanks"],
    ["toilet", "toilet"],
  ],
  initials: [
    ["ㅇㄴ", "hello"],
    ["ㄱㅅㅎㄴㄷ", "thanks"],
  ],
  "half a syllable": [
    ["감삽", "thanks"],
    ["화장시", "toilet"],
  ],
  "the wrong keyboard": [
    ["dkssud", "hello"],
    ["cgfcb,j", "thanks"],
    ["ㅗ디ㅣㅐ", "hello"],
  ],
  "by ear, in Latin": [
    ["annyong", "hello"],
    ["spasiba", "thanks"],
    ["kamsahamnida", "thanks"],
  ],
  "by ear, in Hangul": [
    ["스파시바", "thanks"],
    ["즈드라스트부이테", "hello"],
  ],
  "by ear, in Cyrillic": [
    ["камсамнида", "thanks"],
    ["аннён", "hello"],
  ],
  "letters wrong or lost": [
    ["спосибо", "thanks"],
    ["toilt", "toilet"],
    ["화장싱", "toilet"],
  ],
  "spaces elsewhere": [
    ["어디가아프세요", "where"],
    ["화 장 실", "toilet"],
  ],
  "particles left out": [
    ["배고파", "hungry"],
    ["머리아파", "head"],
    ["ㅂㄱㅍ", "hungry"],
  ],
  "another ending of the word": [
    ["вода", "water"],
    ["воду", "water"],
    ["скорая", "ambulance"],
    ["скорой", "ambulance"],
  ],
  "a word before one that begins so": [["물", "water"]],
  "spelling before respelling": [["아파", "head"]],
  "words in another order": [["hurt where", "where"]],
  "by number": [
    ["8003", "thanks"],
    ["50-01", "where"],
  ],
};
for (const [how, table] of Object.entries(asked)) {
  describe(how, () => {
    for (const [query, id] of table) test(`${query} → ${id}`, () => assert.equal(finder.find(query)[0], id));
  });
}

test("a few letters, two of them exchanged, are looked for where a text begins", () => {
  const entry = (id: string, text: string): Parameters<typeof makeFinder>[0][number] => ({
    id,
    no: "10-01",
    keys: keysOf({ texts: [{ lang: "en", words: [text], respellings: [] }] }),
  });
  const others = ["No idea.", "Any ideas?"];
  const finder = makeFinder([
    ...others.map((text, i) => entry(`other-${i}`, text)),
    entry("do", "I do not understand."),
  ]);
  for (const query of ["i od", "id o"]) assert.equal(finder.find(query)[0], "do", query);
});
test("a word of a text is not taken for the sound of other words", () => {
  const finder = makeFinder([
    {
      id: "anaesthetic",
      no: "52-02",
      keys: keysOf({ texts: [{ lang: "ko", words: ["마취를 할게요."], respellings: [] }] }),
    },
    {
      id: "how-much",
      no: "30-17",
      keys: keysOf({ texts: [{ lang: "en", words: ["How much?"], respellings: ["하우 머치"] }] }),
    },
    { id: "narcosis", no: "52-03", keys: keysOf({ texts: [{ lang: "ko", words: ["마취 끝"], respellings: [] }] }) },
  ]);
  const found = finder.search("마취");
  assert.equal(found[0]!.id, "narcosis");
  assert.ok(found.every(({ id, points }) => id !== "how-much" || points < CONFIDENT_POINTS));
});
test("points separate what was typed from what is only similar", () => {
  const points = (query: string): number => finder.search(query, 1)[0]?.points ?? 0;
  for (const query of ["안녕", "спасибо", "toilet", "туал", "dkssud", "камсахамнида", "воду"])
    assert.ok(points(query) >= CONFIDENT_POINTS, `${query}: ${points(query)}`);
  for (const query of ["спаснбо", "toelit", "qqqzzz", "xyzzy"])
    assert.ok(points(query) < CONFIDENT_POINTS, `${query}: ${points(query)}`);
});
test("nothing asked, nothing found", () =>
  assert.deepEqual(
    ["", " ", "!?"].map((query) => finder.find(query)),
    [[], [], []],
  ));
test("never throws, never more than asked for", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.integer({ min: 1, max: 5 }),
      (query, most) => finder.find(query, most).length <= most,
    ),
  ));
describe("keys", () => {
  for (const [one, other, same] of [
    ["дорога", "дорогі", true],
    ["друг", "другій", true],
    ["112번", "12번", false],
    ["22시", "2시", false],
    ["алергія", "аллергия", true],
  ] as const)
    test(`by ear, ${one} and ${other} ${same ? "begin alike" : "differ"}`, () => {
      const [a, b] = [one, other].map(soundKey);
      assert.equal(a!.slice(0, 4) === b!.slice(0, 4), same, `${a} ${b}`);
    });
  test("a letter that is an initial is its own", () => assert.equal(initialsKey("ㄱ 안녕"), "ㄱ ㅇㄴ"));
  test("braces are signs like others", () => assert.equal(normalise("Код {5} abc"), "код 5 abc"));
});

test("keys and keyboards never throw", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => typeof (textKey(text) + soundKey(text) + retyped(text).join("")) === "string",
    ),
  ));

describe("the matcher is the distance with exchanges, worked out row by row", () => {
  /** Optimal string alignment (Damerau 1964), the pattern against the places of a text that may begin anywhere or only at its start. */
  const slow = (pattern: readonly number[], text: readonly number[], free: boolean): number => {
    const rows: number[][] = [Array.from({ length: pattern.length + 1 }, (_, i) => i)];
    for (let j = 1; j <= text.length; j++) {
      const row = [free ? 0 : j];
      for (let i = 1; i <= pattern.length; i++) {
        const same = pattern[i - 1] === text[j - 1] ? 0 : 1;
        let best = Math.min(rows[j - 1]![i]! + 1, row[i - 1]! + 1, rows[j - 1]![i - 1]! + same);
        if (i > 1 && j > 1 && pattern[i - 1] === text[j - 2] && pattern[i - 2] === text[j - 1])
          best = Math.min(best, rows[j - 2]![i - 2]! + 1);
        row.push(best);
      }
      rows.push(row);
    }
    return Math.min(...rows.map((row) => row.at(-1)!));
  };
  const letters = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 30 });
  for (const free of [true, false])
    test(free ? "anywhere" : "at one place", () =>
      fc.assert(
        fc.property(letters, letters, (pattern, text) => {
          const matcher = makeMatcher(pattern, 4);
          const coded = Uint16Array.from(text, (letter, i) => (i % 3 === 0 ? letter | 0x8000 : letter));
          const found = free ? matcher.anywhere(coded, 0, coded.length) : matcher.at(coded, 0, coded.length);
          return found === slow(pattern, text, free);
        }),
        { numRuns: runs(1_000) },
      ),
    );
});

test("letters exchanged, words that begin inside others, and the sort of thing a tired hand types", () => {
  const rows = [
    { id: "help", words: ["Help!"] },
    { id: "whelp", words: ["A whelp of a dog"] },
    { id: "wait", words: ["Wait here, please."] },
  ];
  const typos = makeFinder(
    rows.map(({ id, words }) => ({
      id,
      no: "00-00",
      keys: keysOf({ texts: [{ lang: "en", words, respellings: [] }] }),
    })),
  );
  assert.equal(typos.find("hlep")[0], "help");
  assert.equal(typos.find("wiat hree")[0], "wait");
});

test("of very many lines that have all that was typed, some are found at once", () => {
  const many = Array.from({ length: 40_000 }, (_, i) => ({
    id: `e${i}`,
    no: "00-00",
    keys: {
      text: [`stop ${i}`],
      alias: [],
      index: [],
      filled: [],
      respelled: [],
      initials: [],
      aliasInitials: [],
      indexInitials: [],
      sound: {},
      indexSound: {},
      isOrder: false,
    },
  }));
  assert.equal(makeFinder(many).find("stop").length, 10);
  assert.equal(makeFinder(many).find("stpo").length, 10);
});

test("the words of an index find an entry after those that say it", () => {
  const one = (id: string, no: string, words: string, more: Partial<FindableText>) => ({
    id,
    no,
    keys: keysOf({ texts: [{ lang: "ru", words: [words], respellings: [], ...more }] }),
  });
  const finder = makeFinder([
    one("vomited-blood", "50-23", "Была́ ли у вас рво́та с кро́вью?", { index: ["рвота", "кровь"] }),
    one("bleeding", "55-08", "У меня́ идёт кровь.", { index: ["кровь"] }),
    one("nausea", "55-20", "Меня́ тошни́т.", { aliases: ["рвота"] }),
    one("vomiting", "55-06", "Меня́ рвёт, рво́та с утра́.", {}),
    one("what-time", "30-01", "Кото́рый час?", { index: ["время"] }),
    one("later", "30-18", "В друго́е вре́мя.", {}),
  ]);
  for (const [query, ...ids] of [
    ["кровь", "bleeding", "vomited-blood"],
    ["krov", "bleeding", "vomited-blood"],
    ["рвот", "nausea", "vomiting", "vomited-blood"],
    ["время", "later", "what-time"],
    ["vremya", "later", "what-time"],
    ["dhtvz", "later", "what-time"],
  ] as const) {
    const found = finder.search(query).filter(({ points }) => points >= CONFIDENT_POINTS);
    assert.deepEqual(
      found.map(({ id }) => id),
      ids,
      query,
    );
  }
});
