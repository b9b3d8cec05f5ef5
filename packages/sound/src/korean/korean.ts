/**
 * Korean: from spelling to sound, by the Standard Pronunciation Rules (표준 발음법). Text that is not Hangul, a number or a Latin
 * abbreviation becomes a separator.
 */
import type { Lexicon } from "../language.ts";
import type { Phone } from "../phone.ts";
import {
  NO_STEPS,
  type Separator,
  type SegmentDraft,
  type Segment,
  type Sound,
  type Syllable,
  type Word,
} from "../sound.ts";
import { CLUSTERS, isBlock, isBlockCode, composeBlock, decomposeBlock } from "./hangul.ts";
import { matches, type Patterns } from "../word-list.ts";
import * as lists from "./lists.ts";
import { koreanNumber, nativeNumber } from "./numbers.ts";
import { applyRules, finalOf, type BlockDraft } from "./rules.ts";

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
const UNITS = [...lists.ABBREVIATIONS_UNITS.keys()].toSorted((a, b) => b.length - a.length).join("|");
/** Text that is read out in words: dates like 3·1절, numbers, units after a number, capitals. */
const NON_STANDARD_WORD = new RegExp(
  String.raw`\d{1,2}(?:[·ㆍ]\d{1,2})+절?|\d{1,2}:\d\d(?!\d)|0\d{1,2}-\d{3,4}-\d{4}|1\d{3}-\d{4}|\d{1,3}(?:,\d{3})+|\d+\.\d+|\d+|(?<=\d ?)(?:${UNITS})(?![A-Za-z])|[A-Z]{1,7}(?![A-Za-z])`,
  "uy",
);

/** The end of the word that begins at `at`; `at` itself if none does. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (isBlockCode(text.charCodeAt(end))) end += 1;
  if (end > at) return end;
  NON_STANDARD_WORD.lastIndex = at;
  return at + (NON_STANDARD_WORD.exec(text)?.[0].length ?? 0);
}

/** The sound of a Korean text. */
export function speakKorean(text: string, lexicon: Lexicon = {}): Sound {
  const blocks: BlockDraft[] = [];
  const parts: (Separator | { word: number; written: string; from: readonly [number, number] })[] = [];
  let done = 0;
  let word = 0;
  for (let from = 0; from < text.length; from++) {
    const to = endOfWord(text, from);
    if (to === from) continue;
    const written = text.slice(from, to);
    const between = text.slice(done, from);
    if (between !== "") parts.push({ kind: "separator", written: between, from: [done, from] });
    const before = blocks.at(-1);
    if (before) before.joined = between === "" || between === " ";
    const normalized = normalizeToken(written, text, to, lexicon);
    // No listed word is longer. A search in each block of such a word would take quadratic time.
    const inWord = normalized.blocks.length > 64 ? "" : normalized.blocks;
    const figures = /^\d/.test(written);
    for (let at = 0; at < normalized.blocks.length; at++) {
      const span = normalized.spans?.[at];
      const place: readonly [number, number] = span ? [from + span[0], from + span[1]] : [from + at, from + at + 1];
      blocks.push(makeBlockDraft(normalized.blocks.charAt(at), { inWord, word, at, figures }, place));
    }
    parts.push({ word, written, from: [from, to] });
    word += 1;
    done = to;
    from = to - 1;
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });
  applyRules(blocks);
  const settled: Syllable[][] = [];
  let previous: BlockDraft | undefined;
  for (const block of blocks) {
    (settled[block.word] ??= []).push(toSyllable(block, previous?.joined ? previous : undefined));
    previous = block;
  }
  return {
    lang: "ko",
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

/** The blocks of a word after text normalization; `spans` has the letters of each block, unless block and letter correspond. */
interface Normalized {
  readonly blocks: string;
  readonly spans?: readonly (readonly [number, number])[];
}

function normalizeToken(token: string, text: string, to: number, lexicon: Lexicon): Normalized {
  const all = (blocks: string): Normalized => ({ blocks, spans: Array.from(blocks, () => [0, token.length] as const) });
  if (isBlock(token)) {
    const own = lexicon.forms && Object.hasOwn(lexicon.forms, token) ? lexicon.forms[token]! : token;
    if (own !== token && Array.from(own).every(isBlock)) return all(own);
    if (token === "신고" && isWorn(text, to)) return { blocks: "신꼬" };
    return { blocks: token.replace(LINKED_PARTS, (part) => lists.LIAISON_WITH_S.get(part) ?? part) };
  }
  if (/^\d/.test(token)) return readFigures(token, text.slice(to, to + 8), all);
  const whole = lists.ABBREVIATIONS_UNITS.get(token) ?? lists.ABBREVIATIONS_WORDS.get(token);
  if (whole !== undefined) return all(whole);
  const letters = Array.from(token, (letter, i) => ({
    name: lists.ABBREVIATIONS_LETTERS.get(letter.toUpperCase()) ?? "",
    i,
  }));
  return {
    blocks: letters.map(({ name }) => name).join(""),
    spans: letters.flatMap(({ name, i }) => Array.from(name, () => [i, i + 1] as const)),
  };
}

/** Whether 신고 that ends at `to` is the verb “wear”: a word for footwear is before it, or a listed verb after it. */
function isWorn(text: string, to: number): boolean {
  const before = text.slice(Math.max(0, to - 12), to - 2);
  const noun = before.slice(0, -1).replace(/[을를]$/u, "");
  if (before.endsWith(" ") && matches(lists.FOOTWEAR_BEFORE, noun, noun.length)) return true;
  return text.startsWith(" ", to) && matches(lists.FOOTWEAR_AFTER, text, to + 1);
}

/** Whether a listed word follows a number, with or without a space. */
function follows(list: Patterns, rest: string): boolean {
  return matches(list, rest, rest.startsWith(" ") ? 1 : 0);
}

function readFigures(token: string, rest: string, all: (blocks: string) => Normalized): Normalized {
  if (/^\d+[·ㆍ]/u.test(token)) {
    const parts = Array.from(token.matchAll(/\d|절/gu), ({ 0: part, index }) => ({
      block: part === "절" ? part : koreanNumber(Number(part)).replace("영", "공"),
      span: [index, index + 1] as const,
    }));
    return { blocks: parts.map(({ block }) => block).join(""), spans: parts.map(({ span }) => span) };
  }
  const time = /^(\d{1,2}):(\d\d)$/.exec(token);
  if (time) {
    const [hour, minute] = [Number(time[1]), Number(time[2])];
    return all(`${hourWord(hour)}시${minute === 0 ? "" : `${koreanNumber(minute)}분`}`);
  }
  // Telephone numbers are read digit by digit, zero as 공.
  if (/^\d+-/.test(token)) return all(Array.from(token.replace(/\D/gu, ""), oneFigure).join(""));
  const decimal = /^(\d+)\.(\d+)$/.exec(token);
  if (decimal)
    return all(
      `${koreanNumber(Number(decimal[1]))}점${Array.from(decimal[2]!, (figure) => koreanNumber(Number(figure))).join("")}`,
    );
  const figures = token.replaceAll(",", "");
  const counted = /^ ?[a-zA-Z%℃°]/u.test(rest) || follows(lists.COUNTERS_COUNTED, rest);
  const singly = figures.length > 8 || /^0\d/.test(figures) || (lists.COUNTERS_CALLED.has(figures) && !counted);
  const n = Number(figures);
  if (singly)
    return all(Array.from(figures, figures.startsWith("0") ? oneFigure : (d) => koreanNumber(Number(d))).join(""));
  // 6월 and 10월 are irregular.
  if (rest.startsWith("월") && (n === 6 || n === 10)) return all(n === 6 ? "유" : "시");
  if (follows(lists.COUNTERS_CLOCK, rest)) return all(hourWord(n));
  return all(n < 100 && follows(lists.COUNTERS_NATIVE, rest) ? nativeNumber(n) : koreanNumber(n));
}

const oneFigure = (digit: string): string => (digit === "0" ? "공" : koreanNumber(Number(digit)));

/** Hours of the clock: native numbers to twelve, 세 시, then Sino-Korean ones, 십삼 시. */
function hourWord(hour: number): string {
  return hour >= 1 && hour <= 12 ? nativeNumber(hour) : koreanNumber(hour);
}

function makeBlockDraft(
  block: string,
  place: Pick<BlockDraft, "inWord" | "word" | "at" | "figures">,
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
    ...place,
    joined: true,
  };
}

/** Letters to phones: ㄹ is a tap before a vowel and a lateral in a coda; a plain stop between voiced sounds is voiced. */
function toSyllable(block: BlockDraft, before: BlockDraft | undefined): Syllable {
  const closing = before && finalOf(before);
  const onset: Segment[] = [];
  if (block.onset) {
    const segment = inPhones(block.onset, block.onset.current === "ㄹ" && closing?.current === "ㄹ" ? "l" : "ɾ");
    const voiced = VOICED[block.onset.current];
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
const voicedOf = ({ underlying, steps, from }: Segment, surface: Phone): Segment => ({
  underlying,
  surface,
  steps: [...steps, { by: "voice", to: surface, rule: "voice" }],
  from,
});

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
