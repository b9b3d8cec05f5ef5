/** The wall around languages: what `npm run layers` takes for naming one. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { namingsIn, withoutComments } from "../tools/language-names.ts";

const namedIn = (code: string): string[] => namingsIn("a.ts", code, ["korean", "russian"]).map(({ what }) => what);

describe("code that names a language", () => {
  for (const [code, what] of [
    ['const sides = ["ko", "ru"];', '"ko"'],
    ["const forms = { ru: [] };", "ru:"],
    ["  ko: 1,", "ko:"],
    ["if (isKorean(text)) say();", "isKorean"],
    ['import { x } from "./russian/x.ts";', "russian"],
    ["/[가-힣]/.test(text)", "가힣"],
    ["/\\uac00/.test(text)", "\\uac00"],
    ["/\\p{Script=Cyrillic}/u.test(text)", "Script=Cyrillic"],
    ["const t = `а`;", "а"],
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
  test("lines stay where they are", () => assert.equal(withoutComments("a /* b\n c */ d // e\nf"), "a \n d \nf"));
});
