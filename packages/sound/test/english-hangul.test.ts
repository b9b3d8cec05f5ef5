import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { english } from "@parley/sound/english";
import { plain, speak, write } from "@parley/sound";

const dictionary = await english.dictionary!();
const inHangul = (text: string): string => plain(write(speak(text, "en", { dictionary }), "ko"));

const rows: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  "[ɪə], [ɛə], [ʊə] where no vowel follows the r": [
    ["here", "히어"],
    ["hear", "히어"],
    ["ear", "이어"],
    ["clear", "클리어"],
    ["near", "니어"],
    ["year", "이어"],
    ["engineer", "엔지니어"],
    ["there", "데어"],
    ["where", "웨어"],
    ["chair", "체어"],
    ["careful", "케어풀"],
    ["area", "에어리어"],
    ["very", "베리"],
    ["tour", "투어"],
    ["cure", "큐어"],
    ["your", "유어"],
    ["serious", "시리어스"],
    ["door", "도어"],
    ["before", "비포"],
  ],
  "[wɜ] before a consonant has its r, since [wɔ] is 워 too": [
    ["work", "워르크"],
    ["working", "워르킹"],
    ["word", "워르드"],
    ["worm", "워름"],
    ["walk", "워크"],
    ["ward", "워드"],
    ["warm", "웜"],
    ["world", "월드"],
    ["were", "워"],
    ["inward", "인워드"],
  ],
  "no final that the next block would change: before ㄹ, ㄹ before ㄴ, a stop before a nasal": [
    ["unload", "어늘로드"],
    ["unlock", "어늘락"],
    ["sunrise", "서느라이즈"],
    ["illness", "일르니스"],
    ["wellness", "웰르니스"],
    ["hamlet", "해믈렛"],
    ["equipment", "이퀴프먼트"],
    ["do not move", "두 나트 무브"],
    ["get ready", "게트 레디"],
    ["look left", "루크 레프트"],
    ["stop now", "스타프 나우"],
    ["get out", "겟 아웃"],
    ["call", "콜"],
    ["stand", "스탠드"],
  ],
  "the [j] of a diphthong stays with it": [
    ["fire", "파이어"],
    ["wire", "와이어"],
    ["tired", "타이어드"],
    ["quiet", "콰이엇"],
    ["dial", "다이얼"],
    ["pliers", "플라이어즈"],
    ["diabetes", "다이어비티즈"],
    ["diarrhoea", "다이어리어"],
    ["playing", "플레이잉"],
    ["hour", "아워"],
    ["tower", "타워"],
  ],
  "numbers that end in -ty, and those in -teen": [
    ["thirty", "서티"],
    ["thirteen", "서틴"],
    ["forty", "포티"],
    ["fifty", "피프티"],
    ["sixty", "식스티"],
    ["seventy", "세븐티"],
    ["eighty", "에이티"],
    ["ninety", "나인티"],
    ["twenty", "트웬티"],
    ["twelve", "트웰브"],
  ],
  "[ŋ] before a vowel": [
    ["swinging", "스윙잉"],
    ["hanging", "행잉"],
    ["finger", "핑거"],
  ],
  "[w] shares the block of k and g only": [
    ["switch", "스위치"],
    ["swim", "스윔"],
    ["sweet", "스위트"],
    ["quick", "퀵"],
    ["language", "랭귀지"],
    ["forward", "포워드"],
    ["inward", "인워드"],
    ["wood", "우드"],
  ],
  "weak vowels by their spelling": [
    ["brigade", "브리게이드"],
    ["received", "리시브드"],
    ["severe", "시비어"],
    ["family", "패밀리"],
    ["medicine", "메디신"],
    ["engine", "엔진"],
    ["urine", "유린"],
    ["real", "리얼"],
    ["ambulance", "앰뷸런스"],
    ["beautiful", "뷰티풀"],
    ["wireless", "와이얼리스"],
    ["about", "어바웃"],
    ["seven", "세븐"],
    ["eleven", "일레븐"],
    ["open", "오픈"],
    ["kitchen", "키친"],
    ["chicken", "치킨"],
    ["button", "버튼"],
    ["London", "런던"],
    ["table", "테이블"],
    ["people", "피플"],
    ["doesn't", "더즌트"],
  ],
  "a final stop after a consonant or a long vowel has a block": [
    ["hoist", "호이스트"],
    ["lift", "리프트"],
    ["left", "레프트"],
    ["fast", "패스트"],
    ["chest", "체스트"],
    ["must", "머스트"],
    ["walk", "워크"],
    ["hurt", "허트"],
    ["take", "테이크"],
    ["help", "헬프"],
    ["stop", "스탑"],
    ["back", "백"],
    ["act", "액트"],
    ["out", "아웃"],
  ],
  "clusters at the end": [
    ["months", "먼스"],
    ["clothes", "클로즈"],
    ["lights", "라이츠"],
    ["hands", "핸즈"],
    ["film", "필름"],
  ],
};
for (const [rule, table] of Object.entries(rows)) {
  describe(`English for Koreans: ${rule}`, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () => assert.equal(inHangul(written), expected));
  });
}

test("numbers of ten and of teen are apart", () => {
  for (const stem of ["thir", "four", "fif", "six", "seven", "eigh", "nine"])
    assert.notEqual(inHangul(`${stem}teen`), inHangul(`${stem === "four" ? "for" : stem}ty`));
});

test("every word is written in whole blocks, in the order of its letters", () => {
  const words = Object.keys(dictionary).filter((word) => /^[a-z']+$/u.test(word));
  fc.assert(
    fc.property(fc.nat(words.length - 1), (at) => {
      const word = words[at]!;
      const spans = write(speak(word, "en", { dictionary }), "ko");
      assert.match(plain(spans), /^[가-힣' ]*$/u);
      assert.ok(spans.every(({ from: [start, end] }) => start >= 0 && end <= word.length && start <= end));
    }),
    { numRuns: 2_000 },
  );
});
