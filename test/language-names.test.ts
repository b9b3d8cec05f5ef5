/** What `npm run layers` takes for the name of a language in code. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mentionsIn } from "../tools/language-names.ts";

const namedIn = (code: string): string[] => mentionsIn("a.ts", code, ["korean", "russian"]).map(({ what }) => what);

describe("code that names a language", () => {
  for (const [code, what] of [
    ['const sides = ["ko", "ru"];', '"ko"'],
    ["const forms = { ru: [] };", "ru:"],
    ["const a = {\n  ko: 1,\n};", "ko:"],
    ["if (isKorean(text)) say();", "isKorean"],
    ['import { x } from "./russian/x.ts";', "russian"],
    ["/[가-힣]/.test(text)", "가힣"],
    ["/\\uac00/.test(text)", "\\uac00"],
    ["/\\p{Script=Cyrillic}/u.test(text)", "Script=Cyrillic"],
    ["const t = `а`;", "а"],
    ["const sides = `https://x`, pair = ['ko', 'ru'];", "'ko'"],
    ['const tag = "ko-KR";', '"ko-KR"'],
    ['const is = tag.startsWith("uk-");', '"uk-"'],
    ['const sides = "ko,ru".split(",");', '"ko,ru"'],
    ["/^(ko|ru)$/.test(tag)", "(ko|ru)"],
    ["const word = words.ko ?? words[0];", ".ko"],
    ["const { ru } = words;", "ru"],
    ['const is = system === "Hang";', '"Hang'],
    ["const is = /\\p{sc=Cyrl}/u;", "=Cyrl"],
    ["const is = /\\p{scx=Hangul}/u;", "scx=Hangul"],
    ["const is = isHangul(text);", "isHangul"],
    ["const is = /[\\u0410-\\u044f]/.test(text);", "\\u0410"],
  ] as const)
    test(code, () => assert.equal(namedIn(code)[0], what));
});

describe("code that names none", () => {
  for (const code of [
    "// ru: 가\nconst a = 1;",
    "/* ko:\n 가 */ const a = 1;",
    "const run = kitchen.ko1;",
    'const a = "r/*u*/"; // "ru"',
    "const a = /[\"'/]/.test(b); // 가",
    "/\\p{Script=Hebrew}/u",
    "const phone = { θ: [1.8] };",
  ])
    test(JSON.stringify(code), () => assert.deepEqual(namedIn(code), []));
  test("lines stay where they are", () =>
    assert.deepEqual(mentionsIn("a.ts", '/* b\n c */ d; // e\n"ko"', ["korean"]), [
      { file: "a.ts", line: 3, what: '"ko"' },
    ]));
  test("a template of Typst is read too", () => {
    const typst = '// "ko"\n#let weight = if lang == "ko" { 600 }\n#link("https://example.org")';
    assert.deepEqual(
      mentionsIn("a.typ", typst, ["korean"]).map(({ line, what }) => [line, what]),
      [[2, '"ko"']],
    );
  });
});
