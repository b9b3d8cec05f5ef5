/**
 * Korean: from spelling to sound, by the Standard Pronunciation Rules (표준 발음법). Text that is not Hangul becomes a separator;
 * `normalize.ts` has put figures and abbreviations into words before.
 */
import type { Lexicon } from "../language.ts";
import type { Phone } from "../phone.ts";
import {
  NO_STEPS,
  type Separator,
  type SegmentDraft,
  type Segment,
  type Sound,
  type Step,
  type Syllable,
  type Word,
} from "../sound.ts";
import { CLUSTERS, isBlock, isBlockCode, composeBlock, decomposeBlock } from "./hangul.ts";
import * as lists from "./lists.ts";
import { withLoanwords } from "./loanwords.ts";
import { isDigitWord, isNumberWord } from "./number-words.ts";
import { finalOf, type BlockDraft } from "./block-draft.ts";
import { applyRules, RULES, type KoreanRule } from "./rules.ts";

const CONSONANTS: { readonly [letter: string]: Phone } = {
  ㄱ: "k",
  ㄲ: "k͈",
  ㅋ: "kʰ",
  ㄷ: "t",
  ㄸ: "t͈",
  ㅌ: "tʰ",
  ㅂ: "p",
  ㅃ: "p͈",
  ㅍ: "pʰ",
  ㅅ: "s",
  ㅆ: "s͈",
  ㅈ: "tɕ",
  ㅉ: "tɕ͈",
  ㅊ: "tɕʰ",
  ㅎ: "h",
  ㅁ: "m",
  ㄴ: "n",
  ㅇ: "ŋ",
};
const VOWELS: { readonly [letter: string]: readonly [string, string] } = {
  ㅏ: ["", "a"],
  ㅐ: ["", "ɛ"],
  ㅑ: ["j", "a"],
  ㅒ: ["j", "ɛ"],
  ㅓ: ["", "ʌ"],
  ㅔ: ["", "e"],
  ㅕ: ["j", "ʌ"],
  ㅖ: ["j", "e"],
  ㅗ: ["", "o"],
  ㅘ: ["w", "a"],
  ㅙ: ["w", "ɛ"],
  ㅚ: ["", "ø"],
  ㅛ: ["j", "o"],
  ㅜ: ["", "u"],
  ㅝ: ["w", "ʌ"],
  ㅞ: ["w", "e"],
  ㅟ: ["w", "i"],
  ㅠ: ["j", "u"],
  ㅡ: ["", "ɯ"],
  ㅢ: ["ɰ", "i"],
  ㅣ: ["", "i"],
};
const VOICED: { readonly [letter: string]: Phone } = { ㄱ: "g", ㄷ: "d", ㅂ: "b", ㅈ: "dʑ" };

const LINKED_PARTS = new RegExp([...lists.LIAISON_WITH_S.keys()].join("|"), "gu");
/** The end of the word that begins at `at`; `at` itself if none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isBlockCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** What a variety of Korean has of its own when it is spoken. */
export interface SpokenVariety {
  readonly tag: string;
  /** Its rules, in the order they apply. */
  readonly rules: readonly KoreanRule[];
  /** A word as the word lists spell it. It has as many blocks as the word. */
  readonly listed: (word: string) => string;
}

const STANDARD: SpokenVariety = { tag: "ko", rules: RULES, listed: (word) => word };

/** The sound of a Korean text in words. */
export function speakKorean(text: string, lexicon: Lexicon = {}, variety: SpokenVariety = STANDARD): Sound {
  const blocks: BlockDraft[] = [];
  const parts: (Separator | { word: number; written: string; from: readonly [number, number] })[] = [];
  const words: SpokenWord[] = [];
  let done = 0;
  for (let from = 0; from < text.length; from++) {
    const to = endOfWord(text, from);
    if (to === from) continue;
    const written = text.slice(from, to);
    const between = text.slice(done, from);
    if (between !== "") parts.push({ kind: "separator", written: between, from: [done, from] });
    const own = blocksOf(written, lexicon);
    // No listed word is longer. A search in each block of such a word would take quadratic time.
    const inWord = own.length > 64 ? "" : variety.listed(own);
    words.push({ own, inWord, from, to, joined: between === "" || between === " " });
    parts.push({ word: words.length - 1, written, from: [from, to] });
    done = to;
    from = to - 1;
  }
  for (const [word, { own, inWord, from, to, joined }] of words.entries()) {
    const before = blocks.at(-1);
    if (before) before.joined = joined;
    if (before?.inWord === "점") before.beforeDigits = joined && isDigitWord(inWord);
    const number = inWord !== "" && isNumberWord(inWord);
    const [last, next] = [words[word - 1], words[word + 1]];
    const [previous, following] = [joined ? (last?.inWord ?? "") : "", next?.joined ? next.inWord : ""];
    const context = { inWord, saidAs: withLoanwords(inWord), word, number, previous, following };
    for (let at = 0; at < own.length; at++) {
      // A pronunciation of another length stands for the whole word.
      const place: readonly [number, number] = own.length === to - from ? [from + at, from + at + 1] : [from, to];
      blocks.push(makeBlockDraft(own.charAt(at), context, at, place));
    }
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });
  applyRules(blocks, variety.rules);
  const settled: Syllable[][] = [];
  let previous: BlockDraft | undefined;
  for (const block of blocks) {
    (settled[block.word] ??= []).push(toSyllable(block, previous?.joined ? previous : undefined));
    previous = block;
  }
  return {
    lang: variety.tag,
    remarks: [],
    parts: parts.map((part): Word | Separator => {
      if ("kind" in part) return part;
      const { written, from } = part;
      return {
        kind: "word",
        written,
        from,
        syllables: settled[part.word] ?? [],
        unsyllabified: [],
        stressSource: "rule",
      };
    }),
  };
}

/** A word of a text: the blocks that are pronounced for it, the word that the lists are searched for, and its place. */
interface SpokenWord {
  readonly own: string;
  readonly inWord: string;
  readonly from: number;
  readonly to: number;
  /** Whether it follows the word before directly or after one space. */
  readonly joined: boolean;
}

/** What every block of a word knows of it. */
type WordContext = Pick<BlockDraft, "inWord" | "saidAs" | "word" | "number" | "previous" | "following">;

/** The blocks that are pronounced for a word. */
function blocksOf(word: string, lexicon: Lexicon): string {
  const own = lexicon.forms && Object.hasOwn(lexicon.forms, word) ? lexicon.forms[word]! : word;
  if (own !== word && Array.from(own).every(isBlock)) return own;
  return word.search(LINKED_PARTS) < 0
    ? word
    : word.replace(LINKED_PARTS, (part) => lists.LIAISON_WITH_S.get(part) ?? part);
}

function makeBlockDraft(
  block: string,
  { inWord, saidAs, word, number, previous, following }: WordContext,
  at: number,
  from: readonly [number, number],
): BlockDraft {
  const [onset, vowel, coda] = decomposeBlock(block);
  const segment = (letter: string): SegmentDraft => ({ underlying: letter, current: letter, steps: NO_STEPS, from });
  const finals = coda === "" ? [] : (CLUSTERS[coda] ?? [coda]);
  return {
    written: block,
    onset: onset === "ㅇ" ? undefined : segment(onset),
    vowel: segment(vowel),
    coda: finals.map(segment),
    inWord,
    saidAs,
    word,
    at,
    number,
    previous,
    following,
    beforeDigits: false,
    joined: true,
  };
}

/** Letters to phones: ㄹ is a tap before a vowel and a lateral in a coda; a plain stop between voiced sounds is voiced. */
function toSyllable(block: BlockDraft, before: BlockDraft | undefined): Syllable {
  const closing = before && finalOf(before);
  const onset: Segment[] = [];
  if (block.onset) {
    const segment = inPhones(block.onset, block.onset.current === "ㄹ" && closing?.current === "ㄹ" ? "l" : "ɾ");
    const voiced = VOICED[plainOf(block.onset)];
    const open =
      voiced !== undefined &&
      before?.word === block.word &&
      (closing === undefined || "ㄴㅁㅇㄹ".includes(closing.current));
    onset.push(open ? voicedOf(segment, voiced) : segment);
  }
  const [glide, vowel] = VOWELS[block.vowel.current]!;
  const [underlyingGlide, underlyingVowel] = VOWELS[block.vowel.underlying]!;
  const from = block.vowel.from;
  const smoothed = (underlying: Phone, surface: Phone): Segment => ({
    underlying,
    surface,
    steps: underlying === surface ? NO_STEPS : [{ by: "glide", to: surface, rule: "§5" }],
    from,
  });
  if (underlyingGlide !== "") onset.push(smoothed(underlyingGlide, glide));
  const coda = block.coda.length === 0 ? NO_FINALS : block.coda.map((segment) => inPhones(segment, "l"));
  return { onset, nucleus: smoothed(underlyingVowel, vowel), coda, stress: false };
}

const NO_FINALS: readonly Segment[] = [];
/** The letter of a segment; of a loanword's tense one the plain one. */
const plainOf = ({ underlying, current, steps }: SegmentDraft): string =>
  steps.at(-1)?.by === "tenseLoan" ? underlying : current;
/** A voiced stop. The tense sound of a loanword stays: a style that hides it writes the voiced stop below it. */
function voicedOf({ underlying, surface, steps, from }: Segment, to: Phone): Segment {
  const voice: Step = { by: "voice", to, rule: "voice" };
  const last = steps.at(-1);
  return last?.by === "tenseLoan"
    ? { underlying, surface, steps: [...steps.slice(0, -1), voice, last], from }
    : { underlying, surface: to, steps: [...steps, voice], from };
}

function inPhones({ underlying, current, steps, from }: SegmentDraft, liquid: Phone): Segment {
  const phone = (letter: string): Phone => (letter === "ㄹ" ? liquid : (CONSONANTS[letter] ?? ""));
  return {
    underlying: phone(underlying),
    surface: phone(current),
    steps: steps.length === 0 ? NO_STEPS : steps.map(({ by, to, rule }) => ({ by, to: phone(to), rule })),
    from,
  };
}

const LETTER_OF: { readonly [phone: string]: string } = Object.fromEntries([
  ...Object.entries(CONSONANTS).map(([letter, phone]) => [phone, letter]),
  ["g", "ㄱ"],
  ["d", "ㄷ"],
  ["b", "ㅂ"],
  ["dʑ", "ㅈ"],
  ["ɾ", "ㄹ"],
  ["l", "ㄹ"],
]);

const LETTER_OF_VOWEL: { readonly [phones: string]: string } = Object.fromEntries(
  Object.entries(VOWELS).map(([letter, [glide, vowel]]) => [glide + vowel, letter]),
);

const GLIDES: ReadonlySet<string> = new Set(["j", "w", "ɰ"]);

/** The block of Hangul for one syllable. `gained` is a final linked on from the word before, `lost` one linked to the next. */
export function blockOf({ onset, nucleus, coda }: Syllable, gained?: Segment, lost?: Segment): string {
  let [first, glide, closing] = [gained?.surface ?? "", "", ""];
  for (const { surface } of onset) {
    if (GLIDES.has(surface)) glide = surface;
    else if (surface !== "") first = surface;
  }
  for (const segment of coda) if (segment.surface !== "" && segment !== lost) closing = segment.surface;
  return composeBlock(
    LETTER_OF[first] ?? "ㅇ",
    LETTER_OF_VOWEL[glide + nucleus.surface]!,
    closing === "" ? "" : LETTER_OF[closing]!,
  );
}
