import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { keysOf, makeFinder, makeMatcher, retyped, soundKey, textKey } from "@parley/search";

const entries = [
  {
    id: "hello",
    no: "80-01",
    words: ["안녕하세요!", "Здра́вствуйте!", "Hello!"],
    heard: ["аннёнхасэё", "즈드라스뜨부이쩨"],
  },
  { id: "thanks", no: "80-03", words: ["감사합니다.", "Спаси́бо.", "Thank you."], heard: ["камсахамнида", "스빠시바"] },
  {
    id: "toilet",
    no: "35-01",
    words: ["화장실이 어디예요?", "Где туале́т?", "Where is the toilet?"],
    heard: ["хваджанщири одие ё", "그제 뚜알레뜨"],
  },
  { id: "where", no: "50-01", words: ["어디가 아프세요?", "Где боли́т?", "Where does it hurt?"], heard: [] },
];
const finder = makeFinder(entries.map((entry) => ({ ...entry, keys: keysOf(entry) })));

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
test("keys and keyboards never throw", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      (text) => typeof (textKey(text) + soundKey(text) + retyped(text).join("")) === "string",
    ),
  ));

test("the matcher is Sellers' distance", () => {
  const slow = (pattern: string, text: string): number => {
    let row = Array.from({ length: pattern.length + 1 }, (_, i) => i);
    let best = pattern.length;
    for (const letter of text) {
      const next = [0];
      for (let i = 1; i <= pattern.length; i++)
        next.push(Math.min(row[i]! + 1, next[i - 1]! + 1, row[i - 1]! + (pattern.charAt(i - 1) === letter ? 0 : 1)));
      row = next;
      best = Math.min(best, row.at(-1)!);
    }
    return best;
  };
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(letters, letters, (pattern, text) => makeMatcher(pattern)(text) === slow(pattern, text)),
    { numRuns: 1_000 },
  );
});
