/**
 * Korean: how it is said, from how it is written, after the Standard Pronunciation Rules (표준 발음법).
 * What is not Hangul, a figure or a Latin abbreviation is left between the words.
 */
import type { Known } from "../language.ts";
import type { Phone } from "../phone.ts";
import { become, settle, type Between, type Cell, type Sound, type Syllable, type Word } from "../sound.ts";
import { CLUSTERS, isBlock, makeBlock, takeBlockApart } from "./hangul.ts";
import { ABBREVIATIONS, CALLED, COUNTED, LATIN_LETTERS, NATIVE_COUNTERS } from "./aloud.ts";
import { LINKED } from "./lists.ts";
import { koreanNumber, nativeNumber } from "./numbers.ts";
import { applyRules, type Block } from "./rules.ts";

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

const TOKEN =
  /[\uac00-\ud7a3]+|\d{1,2}(?:[·ㆍ]\d{1,2})+절?|\d{1,3}(?:,\d{3})+|\d+\.\d+|\d+|(?<=\d ?)(?:k[gmW]|[cm]m|m[lL]|[mglLtVW]|Hz|℃|°C|%)(?![A-Za-z])|[A-Z]{1,7}(?![A-Za-z])/gu;

/** Korean text as sound. */
export function speakKorean(text: string, known: Known = {}): Sound {
  const blocks: Block[] = [];
  const parts: (Between | { word: number; written: string; from: readonly [number, number] })[] = [];
  let done = 0;
  let word = 0;
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    const between = text.slice(done, from);
    if (between !== "") parts.push({ kind: "between", written: between, from: [done, from] });
    const before = blocks.at(-1);
    if (before) before.joined = between === "" || between === " ";
    const said = saidBlocks(match[0], text.slice(to), known);
    // No listed word is so long; looking for one in each block would take for ever.
    const whole = said.length > 64 ? "" : said.map(({ block }) => block).join("");
    for (const [at, { block, span }] of said.entries())
      blocks.push(
        makeCells(block, { inWord: whole, word, at, figures: /^\d/.test(match[0]) }, [from + span[0], from + span[1]]),
      );
    parts.push({ word, written: match[0], from: [from, to] });
    word += 1;
    done = to;
  }
  if (done < text.length) parts.push({ kind: "between", written: text.slice(done), from: [done, text.length] });
  applyRules(blocks);
  const byWord = Map.groupBy(blocks, (block) => block.word);
  const settled = new Map<number, Syllable[]>();
  let previous: Block | undefined;
  for (const [at, own] of byWord) {
    settled.set(
      at,
      own.map((block) => {
        const syllable = toSyllable(block, previous?.joined ? previous : undefined);
        previous = block;
        return syllable;
      }),
    );
  }
  return {
    lang: "ko",
    remarks: [],
    parts: parts.map((part): Word | Between =>
      "kind" in part
        ? part
        : {
            kind: "word",
            written: part.written,
            from: part.from,
            syllables: settled.get(part.word) ?? [],
            alone: [],
            sure: "rule",
          },
    ),
  };
}

/** The blocks a token is said with, each with the letters of the token it stands for. */
function saidBlocks(token: string, rest: string, known: Known): { block: string; span: readonly [number, number] }[] {
  if (isBlock(token)) {
    const own = Object.hasOwn(known.forms ?? {}, token) ? known.forms![token]! : token;
    if (own !== token && Array.from(own).every(isBlock))
      return Array.from(own, (block) => ({ block, span: [0, token.length] as const }));
    let said = token;
    for (const [written, sound] of Object.entries(LINKED)) said = said.replaceAll(written, sound);
    return Array.from(said, (block, i) => ({ block, span: [i, i + 1] as const }));
  }
  if (/^\d+[·ㆍ]/u.test(token))
    return Array.from(token.matchAll(/\d|절/gu), ({ 0: sign, index }) => ({
      block: sign === "절" ? sign : koreanNumber(Number(sign)).replace("영", "공"),
      span: [index, index + 1] as const,
    }));
  const decimal = /^(\d+)\.(\d+)$/.exec(token);
  if (decimal) {
    const after = Array.from(decimal[2]!, (figure) => koreanNumber(Number(figure))).join("");
    return Array.from(`${koreanNumber(Number(decimal[1]))}점${after}`, (block) => ({
      block,
      span: [0, token.length] as const,
    }));
  }
  if (/^\d/.test(token)) {
    const figures = token.replaceAll(",", "");
    const singly = figures.length > 8 || /^0\d/.test(figures) || (CALLED.has(figures) && !COUNTED.test(rest));
    const native = Number(figures) < 100 && NATIVE_COUNTERS.test(rest);
    const words = singly
      ? Array.from(figures, (d) => koreanNumber(Number(d))).join("")
      : native
        ? nativeNumber(Number(figures))
        : koreanNumber(Number(figures));
    return Array.from(words, (block) => ({ block, span: [0, token.length] as const }));
  }
  const whole = ABBREVIATIONS[token];
  if (whole !== undefined) return Array.from(whole, (block) => ({ block, span: [0, token.length] as const }));
  return Array.from(token).flatMap((letter, i) =>
    Array.from(LATIN_LETTERS[letter.toUpperCase()] ?? "", (block) => ({ block, span: [i, i + 1] as const })),
  );
}

function makeCells(
  block: string,
  place: Pick<Block, "inWord" | "word" | "at" | "figures">,
  from: readonly [number, number],
): Block {
  const [onset, vowel, coda] = takeBlockApart(block);
  const cell = (letter: string): Cell => ({ deep: letter, now: letter, steps: [], from });
  const finals = coda === "" ? [] : (CLUSTERS[coda] ?? [coda]);
  return {
    written: block,
    onset: onset === "ㅇ" ? undefined : cell(onset),
    vowel: cell(vowel),
    coda: finals.map(cell),
    ...place,
    joined: true,
  };
}

/** Letters to phones: ㄹ is a tap before a vowel and a lateral at the end; a plain stop between voiced sounds is voiced. */
function toSyllable(block: Block, before: Block | undefined): Syllable {
  const closing = before?.coda.findLast((cell) => cell.now !== "");
  const onset: Cell[] = [];
  if (block.onset) {
    const lateral = block.onset.now === "ㄹ" && closing?.now === "ㄹ";
    const cell = inPhones(block.onset, lateral ? "l" : "ɾ");
    const voiced = VOICED[block.onset.now];
    const open =
      before !== undefined && before.word === block.word && (closing === undefined || "ㄴㅁㅇㄹ".includes(closing.now));
    if (voiced && open) become(cell, voiced, "voice", "voice");
    onset.push(cell);
  }
  const [glide, vowel] = VOWELS[block.vowel.now]!;
  const [deepGlide, deepVowel] = VOWELS[block.vowel.deep]!;
  const from = block.vowel.from;
  if (deepGlide !== "")
    onset.push({
      deep: deepGlide,
      now: glide,
      steps: glide === deepGlide ? [] : [{ by: "glide", to: glide, rule: "§5" }],
      from,
    });
  const nucleus: Cell = {
    deep: deepVowel,
    now: vowel,
    steps: vowel === deepVowel ? [] : [{ by: "glide", to: vowel, rule: "§5" }],
    from,
  };
  return {
    onset: onset.map(settle),
    nucleus: settle(nucleus),
    coda: block.coda.map((cell) => settle(inPhones(cell, "l"))),
    stress: false,
  };
}

function inPhones(cell: Cell, liquid: Phone): Cell {
  const phone = (letter: string): Phone => (letter === "ㄹ" ? liquid : (CONSONANTS[letter] ?? ""));
  return {
    deep: phone(cell.deep),
    now: phone(cell.now),
    steps: cell.steps.map(({ by, to, rule }) => ({ by, to: phone(to), rule })),
    from: cell.from,
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

/** One syllable of Korean sound as a block of Hangul. */
export function blockOf({ onset, nucleus, coda }: Syllable): string {
  const [first = "", second = ""] = onset.map(({ surface }) => surface).filter((phone) => phone !== "");
  const glide = ["j", "w", "ɰ"].includes(first) ? first : second;
  const vowel = Object.keys(VOWELS).find(
    (letter) => VOWELS[letter]![0] === glide && VOWELS[letter]![1] === nucleus.surface,
  )!;
  const closing = coda.findLast(({ surface }) => surface !== "");
  return makeBlock(
    first === glide ? "ㅇ" : (LETTER_OF[first] ?? "ㅇ"),
    vowel,
    closing ? LETTER_OF[closing.surface]! : "",
  );
}
