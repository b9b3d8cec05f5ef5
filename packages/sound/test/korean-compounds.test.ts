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
  "a word of its own after ㄹ is plain, a last part is tense": [
    ["발열증상", "바렬증상"],
    ["출발시간", "출발시간"],
    ["폭발사고", "폭빨사고"],
    ["러일전쟁", "러일전쟁"],
    ["현실주의", "현실주의"],
    ["진찰실", "진찰씰"],
    ["만물상", "만물쌍"],
    ["화물선", "화물썬"],
    ["멸실", "멸씰"],
    ["부활절", "부활쩔"],
  ],
  "loanwords in ㄹ are plain": [
    ["불도저", "불도저"],
    ["알자지라", "알자지라"],
    ["스타일시트", "스타일시트"],
    ["몰도바", "몰도바"],
  ],
  "the same syllable twice is plain": [
    ["슬슬", "슬슬"],
    ["절절하다", "절절하다"],
  ],
  "-성, -병, -증 that are stars, cries, soldiers or parts of another word": [
    ["해왕성", "해왕성"],
    ["산둥성", "산둥성"],
    ["환호성", "환호성"],
    ["이등병", "이등병"],
    ["노인병", "노인뼝"],
    ["운전면허증", "운전면허쯩"],
    ["생물다양성", "생물다양썽"],
    ["불투명성", "불투명썽"],
    ["인공위성", "인공위성"],
  ],
  "Sino-Korean last parts that are tense, and words that only look so": [
    ["본격화", "본껴콰"],
    ["체포영장", "체포영짱"],
    ["필요조건", "피료조껀"],
    ["제조건물", "제조건물"],
    ["소문자", "소문짜"],
    ["방문자", "방문자"],
    ["층수", "층쑤"],
    ["소개장", "소개짱"],
    ["소개장소", "소개장소"],
    ["끓는점", "끌른쩜"],
    ["시장국가", "시장국까"],
  ],
  "ㄴ comes in before a second part of its own": [
    ["주말여행", "주말려행"],
    ["국민연금", "궁민년금"],
    ["태양열", "태양녈"],
    ["연금술", "연금술"],
    ["핵분열", "핵뿌녈"],
    ["정신분열", "정신부녈"],
    ["통나무이름", "통나무이름"],
  ],
};
for (const [kind, table] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () => assert.equal(said(written), expected));
  });
}
