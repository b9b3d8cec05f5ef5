/**
 * What the pronunciation of the standard language of the North (문화어) has otherwise than the rules of the language: articles of
 * 문화어발음법 in 조선말규범집 (2010). The other rules are common to both norms.
 */
import type { BlockDraft } from "../block-draft.ts";
import { finalOf, isOneOf, sameWord } from "../block-draft.ts";
import { counterKind } from "../counters.ts";
import { NASAL, TENSE } from "../letter-changes.ts";
import { isNumberWord } from "../number-words.ts";
import { modifies } from "../verb-forms.ts";
import * as common from "../rules.ts";
import type { KoreanRule } from "../rules.ts";
import { changePhone, NO_STEPS } from "../../sound.ts";
import { matches } from "../../word-list.ts";
import * as lists from "./lists.ts";

/** Whether the next block begins with [j] and may keep its ㄹ. */
const isIotated = (next: BlockDraft): boolean => "ㅑㅕㅛㅠ".includes(next.vowel.underlying);

/**
 * §5: 렬 and 률 are 열 and 율 after a vowel and 녈 and 뉼 after a consonant other than ㄹ: 대렬 → 대열, 정렬 → 정녈, 선률 → 선뉼.
 * At the start of a word they are pronounced as written.
 */
const easeRyeol: KoreanRule = {
  open: true,
  apply(here, next) {
    if (!next?.onset || !sameWord(here, next) || !/^[렬률]$/u.test(next.written) || next.onset.current !== "ㄹ") return;
    const coda = finalOf(here);
    if (!coda || coda.current === "") changePhone(next.onset, "", "liquid", "문화어 §5");
    else if (coda.current !== "ㄹ") changePhone(next.onset, "ㄴ", "liquid", "문화어 §5");
  },
};

/**
 * §21, §24: a stop before ㄴ, ㅁ, ㄹ is nasal. ㄹ after a consonant is ㄴ (심리 → 심니); before ㅑ, ㅕ, ㅛ, ㅠ either is allowed, and ㄹ
 * is taken here (식료품 → 싱료품, 협력 → 혐력), as the edition of 1988 has it everywhere.
 */
const nasaliseNorthern: KoreanRule = {
  apply(here, next) {
    const coda = finalOf(here);
    if (!next?.onset || !coda) return;
    const to = NASAL[coda.current];
    if (to && isOneOf("ㄴㅁㄹ", next.onset)) changePhone(coda, to, "nasalise", "§18");
    if (next.onset.current === "ㄹ" && isOneOf("ㅁㅇ", coda) && !isIotated(next))
      changePhone(next.onset, "ㄴ", "liquid", "§19");
  },
};

/** §22: ㄹ after ㄴ is ㄴ where a number word is put together: 천륙백 → 천뉵백. */
const keepNumberParts: KoreanRule = {
  apply(here, next) {
    if (!here.number || next?.written !== "륙" || !next.onset || !sameWord(here, next)) return;
    if (isOneOf("ㄴ", finalOf(here))) changePhone(next.onset, "ㄴ", "liquid", "문화어 §22");
  },
};

/** The part after the boundary of a compound begins with a vowel before which ㄴ comes in. */
const takesN = (next: BlockDraft): boolean => !next.onset && "ㅣㅑㅕㅛㅠㅖㅒ".includes(next.vowel.current);

/**
 * §25, §26, §27: the sound between the parts of a compound, for which the North writes no ㅅ: 고추가루 → 고추까루, 뒤문 → 뒨문,
 * 나무잎 → 나문닙.
 */
const joinCompound: KoreanRule = {
  open: true,
  apply(here, next) {
    if (!next || !sameWord(here, next) || !matches(lists.COMPOUNDS, here.inWord, next.at)) return;
    const to = next.onset && TENSE[next.onset.current];
    if (next.onset && to) {
      changePhone(next.onset, to, "tense", "문화어 §27");
      return;
    }
    if (here.coda.length > 0) return;
    const at = next.vowel.from[0];
    const nasal = (): BlockDraft["vowel"] => {
      const segment = { underlying: "", current: "", steps: NO_STEPS, from: [at, at] as const };
      changePhone(segment, "ㄴ", "nInsert", "문화어 §27");
      return segment;
    };
    if (takesN(next)) next.onset = nasal();
    else if (!isOneOf("ㄴㅁ", next.onset)) return;
    here.coda = [nasal()];
  },
};

/** §14: the ending of a question after ㄹ is tense, though written -ㄹ가: 갈가요 → 갈까요. No particle 가 stands after a
 * final; 일가 and 출가 are nouns. */
const tenseQuestion: KoreanRule = {
  apply(here, next) {
    if (!next?.onset || !sameWord(here, next) || finalOf(here)?.current !== "ㄹ") return;
    if (/^가요?$/u.test(next.inWord.slice(next.at)) && !/^[일출]가$/u.test(next.inWord))
      changePhone(next.onset, "ㄲ", "tense", "§27");
  },
};

/** §14: a counter is tense after 열 and 여덟, and is written together with them: 열개 → 열깨, 여덟그루 → 여덜끄루. */
const tenseCounterWithin: KoreanRule = {
  apply(here, next) {
    const to = next?.onset && TENSE[next.onset.current];
    if (!to || !sameWord(here, next) || !/^[열덟]$/u.test(here.written)) return;
    const number = isNumberWord(next.inWord.slice(0, next.at));
    if (number && counterKind(next.inWord.slice(next.at)) === "native") changePhone(next.onset!, to, "tense", "§27");
  },
};

/** Nouns that cannot be alone, which the North writes together with the modifier before them. */
const DEPENDENT = /^(?:것|거|수(?!록)|데|바(?!닥)|줄|적|듯|때|동안)/u;

/** §14: a noun is tense after the modifier in ㄹ that it is written together with: 할수 → 할쑤, 아플것 → 아플껃. */
const tenseDependentNoun: KoreanRule = {
  apply(here, next) {
    const to = next?.onset && TENSE[next.onset.current];
    if (!to || !sameWord(here, next) || finalOf(here)?.current !== "ㄹ" || here.coda.length > 1) return;
    const [stem, rest] = [next.inWord.slice(0, next.at), next.inWord.slice(next.at)];
    if (DEPENDENT.test(rest) && modifies({ ...here, inWord: stem }, rest)) changePhone(next.onset!, to, "tense", "§27");
  },
};

/** A number of days or months; what follows is a word of its own, which the North writes together with it: 3일전, 며칠동안. */
const DAYS = /(?:며칠|[일이삼사오륙육칠팔구십백몇]일|월)$/u;

/** §14: ㄷ, ㅅ, ㅈ are tense after ㄹ in Sino-Korean words, but not at the end of a number of days. */
const tenseSinoWithin: KoreanRule = {
  apply(here, next) {
    const days = next !== undefined && sameWord(here, next) && DAYS.test(next.inWord.slice(0, next.at));
    if (!days || !/^(?:전|동안|정도|중|사이|도)/u.test(next.inWord.slice(next.at))) common.tenseSino.apply(here, next);
  },
};

/** §4: ㅖ after ㄱ, ㄹ and ㅎ is ㅔ: 계획 → 게획, 례절 → 레절, 은혜 → 은헤. */
const plainYe: KoreanRule = {
  open: true,
  apply(here) {
    if (here.vowel.current === "ㅖ" && here.onset && "ㄱㄹㅎ".includes(here.onset.underlying))
      changePhone(here.vowel, "ㅔ", "glide", "문화어 §4");
  },
};

/** The rules of the language in their order, with those that differ in their places. */
export const NORTHERN_RULES: readonly KoreanRule[] = common.RULES.flatMap((rule) => {
  if (rule === common.tenseSino) return [tenseSinoWithin];
  if (rule === common.tenseCompound) return [joinCompound, tenseQuestion, tenseCounterWithin, tenseDependentNoun, rule];
  if (rule === common.nasalise) return [easeRyeol, keepNumberParts, nasaliseNorthern];
  if (rule === common.smoothGlide) return [plainYe, rule];
  return [rule];
});
