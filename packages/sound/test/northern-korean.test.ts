/**
 * Northern Korean (문화어): words with their pronunciation after 문화어발음법 (조선말규범집, 2010), which most of them are examples of,
 * the official romanisation, the order of letters, numbers and units.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  explain,
  fill,
  guideFor,
  guessLanguage,
  languageFor,
  normalize,
  plain,
  speak,
  wordsOf,
  write,
  writeIpa,
} from "@parley/sound";
import { scriptFor, SCRIPTS } from "@parley/sound/script";

const KP = "ko-KP";
const hangul = (text: string): string => plain(write(speak(text, KP), KP));
const words = (text: string): string => wordsOf(normalize(text, KP));

const PRONOUNCED: { readonly [rule: string]: readonly (readonly [string, string])[] } = {
  "an initial ㄹ and ㄴ is kept (chapter 2)": [
    ["로동", "로동"],
    ["녀자", "녀자"],
    ["리해", "리해"],
    ["력사", "력싸"],
    ["래일", "래일"],
    ["려관", "려관"],
    ["론문", "론문"],
    ["량심", "량심"],
    ["뉴대", "뉴대"],
    ["니탄", "니탄"],
    ["료해", "료해"],
    ["리론", "리론"],
    ["룡성", "룡성"],
  ],
  "§5 렬 and 률": [
    ["대렬", "대열"],
    ["규률", "규율"],
    ["선렬", "선녈"],
    ["정렬", "정녈"],
    ["선률", "선뉼"],
    ["결렬", "결렬"],
    ["정렬을", "정녀를"],
    ["렬차", "렬차"],
  ],
  "§4 ㅖ after ㄱ, ㄹ, ㅎ": [
    ["계획", "게획"],
    ["세계", "세게"],
    ["례절", "레절"],
    ["은혜", "은헤"],
    ["시계", "시게"],
    ["페", "페"],
    ["예", "예"],
  ],
  "§21, §24 a final before ㄹ": [
    ["식료품", "싱료품"],
    ["격멸", "경멸"],
    ["심리", "심니"],
    ["목란", "몽난"],
    ["백로주", "뱅노주"],
    ["식량", "싱량"],
    ["협력", "혐력"],
    ["청류벽", "청류벽"],
    ["중로동", "중노동"],
    ["앞마을", "암마을"],
  ],
  "§22 ㄴ beside ㄹ": [
    ["천리마", "철리마"],
    ["근로자", "글로자"],
    ["난로", "날로"],
    ["권리", "궐리"],
    ["원리", "월리"],
    ["발전량", "발쩐냥"],
    ["천륙백", "천뉵빽"],
  ],
  "§23 ㄴㄴ": [
    ["분노", "분노"],
    ["신념", "신념"],
    ["안내", "안내"],
  ],
  "§12–§15 tense consonants": [
    ["국밥", "국빱"],
    ["발동", "발똥"],
    ["료법", "료뻡"],
    ["외과", "외꽈"],
    ["사건", "사껀"],
    ["조건", "조껀"],
    ["열개", "열깨"],
    ["여덟그루", "여덜끄루"],
    ["열하나", "열하나"],
    ["할수 있습니다", "할쑤 읻씀니다"],
    ["아플것입니다", "아플꺼심니다"],
    ["할바를", "할빠를"],
    ["갈듯", "갈뜯"],
    ["3일전", "사밀전"],
    ["며칠동안", "며칠동안"],
    ["기술발전", "기술발쩐"],
    ["갈 사람", "갈 싸람"],
  ],
  "§14 a question is written with 가": [
    ["갈가요", "갈까요"],
    ["될가?", "될까?"],
    ["도와드릴가요", "도와드릴까요"],
    ["무엇일가", "무어실까"],
    ["일가", "일가"],
    ["가루가", "가루가"],
  ],
  "§16, §25–§27 no ㅅ is written between the parts of a compound": [
    ["고추가루", "고추까루"],
    ["나무가지", "나무까지"],
    ["뒤사람", "뒤싸람"],
    ["해빛", "해삗"],
    ["일군", "일꾼"],
    ["강가", "강까"],
    ["손가락", "손까락"],
    ["나루가에", "나루까에"],
    ["바다가에서", "바다까에서"],
    ["바다가", "바다가"],
    ["뒤문", "뒨문"],
    ["코물", "콘물"],
    ["나무잎", "나문닙"],
    ["깨잎", "깬닙"],
    ["뒤일", "뒨닐"],
    ["꽃잎", "꼰닙"],
    ["쇠쪼각", "쇠쪼각"],
    ["쇠조각이", "쇠쪼가기"],
  ],
  "as written": [
    ["되여", "되여"],
    ["피여", "피여"],
    ["로씨야어", "로씨야어"],
    ["조선말", "조선말"],
    ["위생실", "위생실"],
    ["공민증", "공민쯩"],
    ["닭알", "달갈"],
    ["일없습니다", "이럽씀니다"],
  ],
};
for (const [rule, table] of Object.entries(PRONOUNCED))
  describe(rule, () => {
    for (const [written, spoken] of table) test(`${written} → ${spoken}`, () => assert.equal(hangul(written), spoken));
  });

describe("figures and units", () => {
  for (const [written, read] of [
    ["6층", "륙 층"],
    ["16", "십륙"],
    ["6,000", "륙천"],
    ["0도", "령 도"],
    ["37.6", "삼십칠 점 륙"],
    ["0.06", "령 점 령륙"],
    ["6월 6일", "류월 륙일"],
    ["10월", "시월"],
    ["2026년 6월", "이천이십륙년 류월"],
    ["607호", "륙백공칠 호"],
    ["617호", "륙백십칠 호"],
    ["010-6060-0606", "공일공 륙공륙공 공륙공륙"],
    ["5m", "오 메터"],
    ["5km", "오 키로메터"],
    ["60kg", "륙십 키로그람"],
    ["3cm", "삼 쎈치메터"],
    ["50%", "오십 프로"],
    ["6명", "여섯 명"],
    ["체육과 륙군", "체육과 륙군"],
    ["영어를 합니다", "영어를 합니다"],
  ] as const)
    test(`${written} → ${read}`, () => assert.equal(words(written), read));
  for (const [unit, text, spoken] of [
    ["metre", "6메터를", "륙 메터를"],
    ["kilogram", "6키로그람을", "륙 키로그람을"],
    ["percent", "6프로를", "륙 프로를"],
    ["floor", "6층을", "륙 층을"],
    ["person", "6명을", "여섯 명을"],
    ["dollar", "6딸라를", "륙 딸라를"],
  ] as const)
    test(`a slot of ${unit}`, () =>
      assert.deepEqual(fill(KP, { type: "number", unit, form: "를", value: 6 }), { text, spoken }));
  test("a day in June", () =>
    assert.equal(fill(KP, { type: "date", form: "", value: "2026-06-16" }).spoken, "류월 십륙일"));
  test("a name is as it was typed", () =>
    assert.equal(fill(KP, { type: "name", form: "", value: "육영수 미터" }).text, "육영수 미터"));
});

describe("for readers of other languages", () => {
  for (const [written, russian] of [
    ["로동", "родон"],
    ["리", "ри"],
    ["녀자", "нёджа"],
    ["평양", "пхеньян"],
    ["정렬", "чоннёль"],
  ] as const)
    test(`${written} → ${russian}`, () => assert.equal(plain(write(speak(written, KP), "ru", "standard")), russian));
  // The rules' own examples, but for forms with the name of a unit (압록강 Amrokgang).
  for (const [written, latin] of [
    ["백마산", "paengmasan"],
    ["꽃마을", "kkonmaŭl"],
    ["압록", "amrok"],
    ["기대산", "kittaesan"],
    ["뒤문", "twinmun"],
    ["천리마", "chŏllima"],
    ["한라산", "hallasan"],
    ["은률", "ŭnryul"],
    ["닭섬", "taksŏm"],
    ["붉은바위", "pulgŭnbawi"],
    ["앉은바위", "anjŭnbawi"],
    ["찔레골", "jjilregol"],
    ["로동", "rodong"],
    ["최", "choe"],
    ["되였습니다", "toeyŏssŭmnida"],
  ] as const)
    test(`${written} → ${latin}`, () => assert.equal(plain(write(speak(written, KP), "en", "standard")), latin));
  test("ㅚ is one vowel", () => assert.equal(writeIpa(speak("최", KP)), "tɕʰø"));
  test("the guide of the language serves", () => assert.deepEqual(guideFor(KP, "ru"), guideFor("ko", "ru")));
  test("a reader from the North has the tables of the language", () =>
    assert.equal(plain(write(speak("спаси́бо", "ru"), KP)), "스빠시바"));
  test("the standard of the South is not used for a reader from the North", () =>
    assert.equal(plain(write(speak("Влади́мир", "ru"), KP, "standard")), plain(write(speak("Влади́мир", "ru"), KP))));
  test("explain cites the Northern norm", () =>
    assert.deepEqual(
      explain("대렬", KP).reasons.map(({ rule, source }) => [rule, source]),
      [["문화어 §5", "문화어발음법 §5"]],
    ));
});

describe("the order of letters", () => {
  const { sortKey, indexLetter, collation } = scriptFor(KP)!;
  const sorted = (list: readonly string[]): string[] => {
    const { compare } = new Intl.Collator(collation);
    return list.toSorted((a, b) => compare(sortKey!(a), sortKey!(b)));
  };
  test("vowels last, tense letters after ㅎ", () => {
    const letters = Array.from("가나다라마바사자차카타파하까따빠싸짜아");
    assert.deepEqual(sorted(letters.toReversed()), letters);
  });
  test("simple vowels first", () => {
    const letters = Array.from("아야어여오요우유으이애얘에예외위의와워왜웨");
    assert.deepEqual(sorted(letters.toReversed()), letters);
  });
  test("finals", () => {
    const letters = Array.from("가각갃간갅갆갇갈갉갊갋갌갍갎갏감갑값갓강갖갗갘같갚갛갂갔");
    assert.deepEqual(sorted(letters.toReversed()), letters);
  });
  test("headings", () => assert.deepEqual(Array.from("가까나싸아a", indexLetter), ["ㄱ", "ㄲ", "ㄴ", "ㅆ", "ㅇ", "a"]));
  test("every block has a place of its own", () => {
    const blocks = Array.from({ length: 11_172 }, (_, i) => String.fromCharCode(0xac00 + i));
    assert.equal(new Set(blocks.map((block) => sortKey!(block))).size, blocks.length);
  });
});

describe("a variety beside its language", () => {
  test("it is found by its tag, another region by the language", () =>
    assert.deepEqual(
      ["ko-KP", "ko", "ko-KR", "ru-UA"].map((tag) => [languageFor(tag)?.tag, scriptFor(tag)?.tag]),
      [
        ["ko-KP", "ko-KP"],
        ["ko", "ko"],
        ["ko", "ko"],
        ["ru", "ru"],
      ],
    ));
  test("it is never guessed, and no language of its own in a search", () => {
    assert.equal(guessLanguage("로동")?.tag, "ko");
    assert.ok(SCRIPTS.every(({ tag }) => !tag.includes("-")));
  });
  test("nothing throws, every letter of a text has its place, and no 육 or 영 is left of a figure", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("렬률로륙령 가뒤문나무잎6016월호층.,-:kgm%")) }),
        (text) => {
          const sound = speak(text, KP);
          writeIpa(sound);
          assert.equal(sound.lang, KP);
          for (const style of ["say", "standard"] as const)
            for (const reader of ["ru", "en", "ko", KP])
              for (const { from } of write(sound, reader, style)) assert.ok(from[0] >= 0 && from[1] <= text.length);
          for (const { words: read } of normalize(text, KP).pieces) assert.doesNotMatch(read, /[육]/u);
        },
      ),
      { numRuns: 500 },
    );
  });
  test("a very long word takes no quadratic time", () => assert.ok(hangul("렬률".repeat(25_000)).length > 0));
});
