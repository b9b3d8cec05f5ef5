/** Where ㄴ comes in (§29): within a word, before listed parts, and between words said in one breath. */
import { matches } from "../word-list.ts";
import { holds, type BlockDraft } from "./block-draft.ts";
import * as lists from "./lists.ts";
import { isDigitWord } from "./number-words.ts";
import { COPULA_BEFORE, isModifier } from "./verb-forms.ts";

/** What follows figures that are read one by one, and never an adverb: 일일이 또는 일일구 (112 or 119), 일일이 신고. */
const AFTER_FIGURES = /^(?:또는|혹은|이나|아니면|및|그리고|번|신고|전화|긴급|경찰|구조|상황실|센터)/u;

/** Whether a word is figures one by one, 일일이 (112), and not the adverb of the same letters, which a phrase follows. */
function isFigures({ inWord, previous, following }: BlockDraft): boolean {
  if (!isDigitWord(inWord)) return false;
  return following === "" ? previous !== "" : isDigitWord(following) || AFTER_FIGURES.test(following);
}

/** Whether ㄴ comes in between two blocks of a word. */
export function insertsWithin(here: BlockDraft, next: BlockDraft): boolean {
  // 집일 거예요: not work, but the copula.
  if (next.at === here.inWord.length - 1 && next.written === "일" && COPULA_BEFORE.test(here.following)) return false;
  if (isFigures(here)) return false;
  const listed = matches(lists.N_INSERTION_COMPOUNDS, here.inWord, next.at);
  if (listed || lists.N_INSERTION_ALWAYS_BEFORE.has(next.written)) return true;
  if (next.at >= 2 && matches(lists.N_INSERTION_HEADS, here.inWord, next.at)) return true;
  const suffix = next.at >= 2 && matches(lists.N_INSERTION_SUFFIXES, here.inWord, next.at);
  return suffix && !holds(here, next, lists.N_INSERTION_PAIRS_KEPT, lists.N_INSERTION_WORDS_KEPT);
}

/** Whether ㄴ comes in between two words. */
export function insertsAcross(here: BlockDraft, next: BlockDraft): boolean {
  if (next.at > 0) return false;
  if (lists.N_INSERTION_ACROSS_BEFORE_ANY.has(here.inWord)) return true;
  // 육 after 십, 백, 천, 만 as inside a number: 십육 → 심뉵, 만 육천 → 만 뉵천.
  if (
    here.number &&
    (matches(lists.N_INSERTION_ACROSS_AFTER_NUMBERS, next.inWord, 0) || (next.number && next.written === "육"))
  )
    return true;
  const first = lists.N_INSERTION_ACROSS_FIRST.has(here.inWord) || isModifier(here.inWord);
  return first && matches(lists.N_INSERTION_ACROSS_SECOND, next.inWord, 0);
}
