/**
 * The pronunciation rules of Korean (표준 발음법, notice 2017-13). Each step has the number of its article; some rules make the
 * steps of several articles. `RULES` is the order in which they apply. A segment holds a letter (ㄱ) here, not yet a phone.
 */
import { changePhone, recordStep, NO_STEPS } from "../sound.ts";
import { matches } from "../word-list.ts";
import { ASPIRATED, NASAL, NEUTRAL, TENSE } from "./letter-changes.ts";
import { finalOf, holds, isOneOf, sameWord, type BlockDraft } from "./block-draft.ts";
import { counterKind } from "./counters.ts";
import { decomposeBlock } from "./hangul.ts";
import * as lists from "./lists.ts";
import { insertsAcross, insertsWithin } from "./n-insertion.ts";
import { isDigitWord, isNumberWord } from "./number-words.ts";
import { continuesModifier, isModifier, isStemBefore, modifies, isParticleHere, VERBAL_H } from "./verb-forms.ts";

/** One rule: it changes a block and the next. */
export interface KoreanRule {
  /** Whether it also applies to syllables without a final. */
  readonly open?: true;
  readonly apply: (here: BlockDraft, next: BlockDraft | undefined) => void;
}

/** §16: the names of letters are linked on as ㅅ, ㄱ or ㅂ: 디귿이 → 디그시. */
const nameLetters: KoreanRule = {
  apply(here, next) {
    const to = lists.LIAISON_LETTER_NAMES.get(here.inWord.slice(here.at - 1, here.at + 1));
    const coda = finalOf(here);
    if (to && coda && next && sameWord(here, next) && !next.onset) changePhone(coda, to, "liaison", "§16");
  },
};

/** §29: ㄴ is inserted between parts of some compounds, and between some words: 소독약 → 소동냑, 할 일 → 할릴. */
const insertN: KoreanRule = {
  apply(here, next) {
    if (!next || next.onset || here.coda.length === 0 || !"ㅣㅑㅕㅛㅠㅖㅒ".includes(next.vowel.current)) return;
    if (!(sameWord(here, next) ? insertsWithin(here, next) : insertsAcross(here, next))) return;
    const at = next.vowel.from[0];
    next.onset = { underlying: "", current: "", steps: NO_STEPS, from: [at, at] };
    changePhone(next.onset, "ㄴ", "nInsert", "§29");
  },
};

/** §17: ㄷ, ㅌ before 이 (and ㄷ before 히) become ㅈ, ㅊ: 굳이 → 구지, 닫혀 → 다처. */
const palatalise: KoreanRule = {
  apply(here, next) {
    const coda = finalOf(here);
    if (!next || !coda || !sameWord(here, next) || neutral(here, next)) return;
    const i = next.vowel.current === "ㅣ" || next.vowel.current === "ㅕ";
    if (!next.onset && i && isOneOf("ㄷㅌ", coda))
      changePhone(coda, coda.current === "ㄷ" ? "ㅈ" : "ㅊ", "palatalise", "§17");
    else if (next.onset?.current === "ㅎ" && coda.current === "ㄷ" && /[히혀혔힌힐힘힙]/u.test(next.written)) {
      changePhone(coda, "", "palatalise", "§17");
      changePhone(next.onset, "ㅊ", "palatalise", "§17");
    }
  },
};

/** §12: ㅎ joins ㄱ, ㄷ, ㅂ, ㅈ into ㅋ, ㅌ, ㅍ, ㅊ, makes ㅅ tense, and falls silent before a vowel: 좋고 → 조코, 낳아 → 나아. */
const joinH: KoreanRule = {
  apply(here, next) {
    // A noun with two finals is first pronounced as in isolation: 닭하고 → 다카고, 값하고 → 가파고.
    const kept = next?.onset?.current === "ㅎ" ? lists.TWO_FINALS_BEFORE_H.get(here.written) : undefined;
    const [first, second] = here.coda;
    if (kept !== undefined && first && second)
      changePhone(first.current === kept ? second : first, "", "simplify", "§10");
    const coda = finalOf(here);
    if (!next || !coda) return;
    // A phrase can end after an ending: 신도록 하세요.
    if (!sameWord(here, next) && /.[도수]록$/u.test(here.inWord)) return;
    if (coda.current === "ㅎ") {
      const onset = next.onset;
      if (!onset) {
        if (sameWord(here, next)) changePhone(coda, "", "hDrop", "§12");
      } else if ("ㄱㄷㅈ".includes(onset.current)) {
        changePhone(onset, ASPIRATED[onset.current]!, "aspirate", "§12");
        changePhone(coda, "", "aspirate", "§12");
      } else if (onset.current === "ㅅ") {
        changePhone(onset, "ㅆ", "tense", "§12");
        changePhone(coda, "", "hDrop", "§12");
      } else if (here.coda.length > 1) changePhone(coda, "", "hDrop", "§12");
      return;
    }
    // Across words, and before a noun, the final is first neutralised: 낮 한때 → 나탄때, 맏형 → 마텽.
    const neutralised =
      sameWord(here, next) && next.written !== "하" ? coda.current : (NEUTRAL[coda.current] ?? coda.current);
    const joined = ASPIRATED[neutralised];
    if (next.onset?.current !== "ㅎ" || joined === undefined) return;
    if (!sameWord(here, next)) changePhone(coda, neutralised, "neutralise", "§9");
    const verbal = VERBAL_H.test(next.inWord.slice(next.at)) ? "aspirate" : "aspirateNoun";
    const by = sameWord(here, next) ? verbal : "aspirateAcross";
    changePhone(next.onset, joined, by, "§12");
    changePhone(coda, "", by, "§12");
  },
};

/** §23, §25: ㄱ, ㄷ, ㅂ, ㅅ, ㅈ are tense after a stopped final: 국밥 → 국빱. */
const tenseAfterStop: KoreanRule = {
  apply(here, next) {
    if (!next?.onset || !isOneOf("ㄱㄲㅋㄷㅌㅅㅆㅈㅊㅂㅍ", finalOf(here))) return;
    // §25 is for verbs: 여덟도 keeps its plain sound.
    if (lists.TWO_FINALS_PLAIN_AFTER.has(here.written)) return;
    const to = TENSE[next.onset.current];
    if (to) changePhone(next.onset, to, "tense", "§23");
  },
};

/** §24: a consonant is tense after the ㄴ or ㅁ of a verb stem: 남고 → 남꼬. */
const tenseAfterStem: KoreanRule = {
  apply(here, next) {
    if (!next?.onset || !sameWord(here, next) || !isOneOf("ㄱㄷㅅㅈ", next.onset)) return;
    if (isOneOf("ㄴㅁㅈ", finalOf(here)) && isStemBefore(here, next.at))
      changePhone(next.onset, TENSE[next.onset.current]!, "tense", "§24");
  },
};

/** §26: ㄷ, ㅅ, ㅈ are tense after ㄹ in Sino-Korean words: 발전 → 발쩐. */
export const tenseSino: KoreanRule = {
  apply(here, next) {
    if (!next?.onset || !sameWord(here, next) || finalOf(here)?.current !== "ㄹ" || !isOneOf("ㄷㅅㅈ", next.onset))
      return;
    const listed = matches(lists.SINO_TENSE_WORDS, here.inWord, next.at);
    // 도 at the end of a word is the particle, unless the word is listed: 밀도, but 약실도.
    const particle = next.written === "도" && next.at === here.inWord.length - 1;
    const verb =
      (lists.VERBS_IN_L_STEMS.has(here.written) && matches(lists.VERBS_IN_L_ENDINGS, here.inWord, next.at)) ||
      matches(lists.VERBS_IN_L_PROPOSITIVE, here.inWord, next.at);
    const sino =
      !particle &&
      !verb &&
      lists.SINO_TENSE_SYLLABLES_IN_L.has(here.written) &&
      lists.SINO_TENSE_SYLLABLES_AFTER_L.has(next.written) &&
      // The same syllable twice is no compound of Chinese characters, or one that keeps its plain sound: 슬슬, 절절하다.
      here.written !== next.written &&
      !matches(lists.SINO_TENSE_SEAMS, here.inWord, next.at) &&
      !(next.at >= 2 && matches(lists.SINO_TENSE_WORDS_AFTER_L, here.inWord, next.at));
    if (listed || sino) changePhone(next.onset, TENSE[next.onset.current]!, "tense", "§26");
  },
};

/** §27: a consonant is tense after a modifier in -(으)ㄹ: 할 것을 → 할꺼슬, 할게요 → 할께요. */
const tenseAfterModifier: KoreanRule = {
  apply(here, next) {
    if (!next?.onset || finalOf(here)?.current !== "ㄹ" || here.coda.length > 1) return;
    const to = TENSE[next.onset.current];
    if (!to) return;
    const modifier = sameWord(here, next)
      ? continuesModifier(here, next.at)
      : next.at === 0 && modifies(here, next.inWord);
    if (modifier) changePhone(next.onset, to, "tense", "§27");
  },
};

/** §28: a consonant is tense at the boundary of some compounds: 문고리 → 문꼬리. */
export const tenseCompound: KoreanRule = {
  open: true,
  apply(here, next) {
    const to = next?.onset && sameWord(here, next) ? TENSE[next.onset.current] : undefined;
    if (!next?.onset || !to || isParticleHere(here, next.inWord.slice(next.at))) return;
    if (matches(lists.TENSE_COMPOUNDS, here.inWord, next.at)) changePhone(next.onset, to, "tense", "§28");
  },
};

/** In use a counter is tense after 열 and 여덟, as 다섯 is in 열다섯: 열 개 → 열 깨. */
const tenseCounter: KoreanRule = {
  apply(here, next) {
    const to = next?.at === 0 && next.onset ? TENSE[next.onset.current] : undefined;
    if (!to || !here.number || !/[열덟]$/u.test(here.inWord)) return;
    if (!/^(?:sino)?$/u.test(counterKind(next!.inWord) ?? "")) changePhone(next!.onset!, to, "tense", "§27");
  },
};

/** §28: the point of a decimal is tense: 일 점 오 → 일 쩜 오. It stands between a number and figures. */
const tensePoint: KoreanRule = {
  open: true,
  apply(here, next) {
    if (next?.written !== "점" || !next.onset) return;
    const own = sameWord(here, next);
    const decimal = own
      ? isNumberWord(here.inWord.slice(0, next.at)) && isDigitWord(here.inWord.slice(next.at + 1))
      : here.number && next.at === 0 && (next.inWord === "점" ? next.beforeDigits : isDigitWord(next.inWord.slice(1)));
    if (decimal) changePhone(next.onset, "ㅉ", "tense", "§28");
  },
};

/** Whether a second member at `at` makes a compound that is tense; not after a prefix or a modifier: 잔소리, 어린사람. */
function isTenseHead(word: string, at: number): boolean {
  if (!matches(lists.COMPOUND_HEADS_HEADS, word, at) || matches(lists.COMPOUND_HEADS_PLAIN, word, at)) return false;
  const first = word.slice(0, at);
  return !lists.COMPOUND_HEADS_PLAIN_AFTER.has(first) && !isModifier(first);
}

/** §28 and the dictionaries: some suffixes and heads of compounds are tense. */
const tenseSuffix: KoreanRule = {
  open: true,
  apply(here, next) {
    if (!next?.onset || !sameWord(here, next)) return;
    const to = TENSE[next.onset.current];
    if (!to) return;
    const science = next.written !== "과" || here.coda.length === 0;
    const suffix =
      next.at >= 2 &&
      science &&
      matches(lists.SUFFIXES_TENSE, here.inWord, next.at) &&
      !holds(here, next, lists.SUFFIXES_PAIRS_PLAIN, lists.SUFFIXES_WORDS_PLAIN);
    const head = isOneOf("ㄴㅁㅇㄹ", finalOf(here)) && isTenseHead(here.inWord, next.at);
    if (suffix || head) changePhone(next.onset, to, "tense", "§28");
  },
};

/** §15: whether a final is neutralised before it is linked on: 겉옷 → 거돋, 끝없이 → 끄덥씨. */
function neutral(here: BlockDraft, next: BlockDraft): boolean {
  return lists.LIAISON_NEUTRAL_BEFORE.has(next.written) || matches(lists.LIAISON_NEUTRAL, here.inWord, next.at);
}

/** §10, §11, §14: of two finals one is pronounced, unless the second is linked on: 값 → 갑, 닭 → 닥, 여덟 → 여덜. */
const simplify: KoreanRule = {
  apply(here, next) {
    const [first, second] = here.coda;
    if (!first || !second || second.current === "" || first.current === "") return;
    if (next && !next.onset && sameWord(here, next) && !neutral(here, next)) return;
    const pair = first.current + second.current;
    const consonant = next !== undefined && (sameWord(here, next) || next.onset !== undefined);
    let silent = second;
    if (pair === "ㄹㄱ") {
      const verb =
        consonant &&
        (next.onset?.underlying === "ㄱ" || next.onset?.current === "ㄲ") &&
        !lists.TWO_FINALS_NOUNS_IN_LG.has(here.written);
      silent = verb ? second : first;
    } else if (pair === "ㄹㅁ" || pair === "ㄹㅍ") silent = first;
    else if (pair === "ㄹㅂ")
      silent =
        (lists.TWO_FINALS_SECOND.has(here.written) && consonant) ||
        matches(lists.TWO_FINALS_SECOND_BEFORE, here.inWord, here.at + 1)
          ? first
          : second;
    changePhone(silent, "", "simplify", "§10");
  },
};

/** §8, §9: a final is one of ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅇ: 옷 → 옫. §15: also before another word, where it is then linked on. */
const neutralise: KoreanRule = {
  apply(here, next) {
    const coda = finalOf(here);
    if (!coda) return;
    const linked = next && !next.onset && sameWord(here, next) && !neutral(here, next);
    if (linked && coda.current !== "ㅎ") return;
    const to = NEUTRAL[coda.current];
    if (to) changePhone(coda, to, "neutralise", "§9");
  },
};

/**
 * §13, §14: a final moves to an empty initial: 옷이 → 오시, 값을 → 갑쓸. Across words (§15, 밭 아래 → 바다래) no segment moves, so
 * that each word keeps its own letters in another script. `koreanForKorean` links across words itself.
 */
const link: KoreanRule = {
  apply(here, next) {
    const coda = finalOf(here);
    if (!next || next.onset || !coda || coda.current === "ㅇ" || !sameWord(here, next)) return;
    if (coda.current === "ㅎ") {
      changePhone(coda, "", "hDrop", "§12");
      return;
    }
    here.coda = here.coda.filter((segment) => segment !== coda);
    next.onset = coda;
    if (coda.current === "ㅅ" && here.coda.some((segment) => segment.current !== ""))
      changePhone(coda, "ㅆ", "tense", "§14");
    else recordStep(coda, { by: "liaison", to: coda.current, rule: "§13" });
  },
};

/** §18, §19: a stop before ㄴ or ㅁ is nasal, and ㄹ after another consonant is ㄴ: 국물 → 궁물, 종로 → 종노. */
export const nasalise: KoreanRule = {
  apply(here, next) {
    const coda = finalOf(here);
    if (!next?.onset || !coda) return;
    if (next.onset.current === "ㄹ" && isOneOf("ㅁㅇㄱㄷㅂ", coda)) changePhone(next.onset, "ㄴ", "nasalise", "§19");
    const to = NASAL[coda.current];
    if (to && isOneOf("ㄴㅁ", next.onset)) changePhone(coda, to, "nasalise", "§18");
  },
};

/** §20: ㄴ beside ㄹ is ㄹ: 신라 → 실라, 칼날 → 칼랄; listed words have ㄴㄴ: 생산량 → 생산냥. */
const lateralise: KoreanRule = {
  apply(here, next) {
    const coda = finalOf(here);
    if (!next?.onset || !coda) return;
    // Across words only an inserted ㄴ, 할 일 → 할릴, 년 and 리 after a number, 팔 년 → 팔 련, and after a modifier, 갈 놈 → 갈 롬.
    if (!sameWord(here, next) && next.onset.underlying !== "") {
      const counted = here.number && (next.written === "년" || next.inWord === "리");
      if (!counted && !(coda.current === "ㄹ" && modifies(here, next.inWord))) return;
    }
    if (coda.current === "ㄹ" && next.onset.current === "ㄴ") changePhone(next.onset, "ㄹ", "lateralise", "§20");
    else if (coda.current === "ㄴ" && next.onset.current === "ㄹ") {
      const apart =
        next.at >= 2 &&
        matches(lists.LATERAL_SUFFIXES, here.inWord, next.at) &&
        !holds(here, next, lists.LATERAL_PAIRS_KEPT, lists.LATERAL_WORDS_KEPT);
      if (apart) changePhone(next.onset, "ㄴ", "nasalise", "§20");
      else changePhone(coda, "ㄹ", "lateralise", "§20");
    }
  },
};

/** Some loanwords have a tense sound that Korean does not write: 버스 → 뻐쓰. */
const tenseLoan: KoreanRule = {
  open: true,
  apply({ onset, saidAs, inWord, at }) {
    if (!onset || saidAs === inWord || saidAs[at] === inWord[at]) return;
    // After a stopped final it is tense by rule (§23).
    if (onset.current === onset.underlying) changePhone(onset, decomposeBlock(saidAs[at]!)[0], "tenseLoan", "loan");
  },
};

/** §5: 져, 쪄, 쳐 are 저, 쩌, 처; ㅢ after a consonant is ㅣ: 희망 → 히망. */
export const smoothGlide: KoreanRule = {
  open: true,
  apply(here) {
    if (!here.onset) return;
    const plain: { readonly [vowel: string]: string } = { ㅑ: "ㅏ", ㅕ: "ㅓ", ㅛ: "ㅗ", ㅠ: "ㅜ", ㅖ: "ㅔ", ㅒ: "ㅐ" };
    const to = plain[here.vowel.current];
    if (to && isOneOf("ㅈㅉㅊ", here.onset)) changePhone(here.vowel, to, "glide", "§5");
    else if (
      here.vowel.current === "ㅢ" &&
      here.onset.underlying !== "" &&
      here.onset.steps.every(({ by }) => by !== "liaison")
    )
      changePhone(here.vowel, "ㅣ", "glide", "§5");
  },
};

/** The order in which the articles apply. */
export const RULES: readonly KoreanRule[] = [
  nameLetters,
  insertN,
  palatalise,
  joinH,
  tenseSino,
  tenseCompound,
  tensePoint,
  tenseSuffix,
  tenseAfterModifier,
  tenseCounter,
  tenseAfterStem,
  tenseAfterStop,
  tenseLoan,
  simplify,
  neutralise,
  link,
  nasalise,
  lateralise,
  smoothGlide,
];

/** Apply every rule to every block, in order. Most rules apply only to blocks with a final. */
export function applyRules(blocks: readonly BlockDraft[], rules: readonly KoreanRule[]): void {
  const closed: number[] = [];
  for (let i = 0; i < blocks.length; i++) if (blocks[i]!.coda.length > 0) closed.push(i);
  const nextOf = (i: number): BlockDraft | undefined => (blocks[i]!.joined ? blocks[i + 1] : undefined);
  for (const { apply, open } of rules) {
    if (open) for (let i = 0; i < blocks.length; i++) apply(blocks[i]!, nextOf(i));
    else for (const i of closed) apply(blocks[i]!, nextOf(i));
  }
}
