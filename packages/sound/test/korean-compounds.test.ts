/** Korean compounds and last parts of words: what is tense at their boundary (§26, §28), what is not, and where ㄴ comes in (§29). */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plain, speak, write } from "@parley/sound";

const said = (text: string): string => plain(write(speak(text, "ko"), "ko"));

const kinds: { readonly [kind: string]: readonly (readonly [string, string])[] } = {
  "a second member of a native compound is tense": [
    ["판소리", "판쏘리"],
    ["받침소리", "받침쏘리"],
    ["등대그림자", "등대그림자"],
    ["달그림자", "달끄림자"],
    ["네발짐승", "네발찜승"],
    ["책방주인사람", "책빵주인싸람"],
    ["외상값", "외상깝"],
    ["주홍빛이", "주홍삐치"],
    ["신발주머니", "신발쭈머니"],
    ["가슴지느러미", "가슴찌느러미"],
    ["춤바람", "춤빠람"],
    ["이불자락", "이불짜락"],
  ],
  "not after a prefix, an adjective or a material": [
    ["군소리", "군소리"],
    ["우는소리", "우는소리"],
    ["붉은빛", "불근빋"],
    ["젊은사람", "절믄사람"],
    ["맨바닥", "맨바닥"],
    ["생짐승", "생짐승"],
    ["비싼값", "비싼갑"],
    ["은방울", "은방울"],
    ["산들바람", "산들바람"],
    ["물웅덩이", "무룽덩이"],
  ],
  "a verb in -길 is no way": [
    ["짐을 옮길 거예요", "지믈 옴길 꺼예요"],
    ["챙길 것", "챙길 껃"],
    ["생길 수 있어요", "생길 쑤 이써요"],
    ["뒤안길", "뒤안낄"],
    ["갈림길", "갈림낄"],
  ],
};
for (const [kind, table] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () => assert.equal(said(written), expected));
  });
}
