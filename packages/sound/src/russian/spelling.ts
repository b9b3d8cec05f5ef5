/**
 * Pronunciation of groups of letters, before assimilation (Аванесов, «Русское литературное произношение»; «Русская грамматика»
 * 1980). A row has the letters it begins at, a pattern of the letters around, a list of words, and the change. Rows apply from
 * left to right, and at one letter in the order of the table.
 */
import type { Phone } from "../phone.ts";
import { changePhone, type SegmentDraft, type Process } from "../sound.ts";
import { matches, type Patterns } from "../word-list.ts";
import * as lists from "./lists.ts";
import type { WordDraft } from "./rules.ts";

interface Row {
  readonly rule: string;
  readonly letters: string;
  readonly pattern?: RegExp;
  readonly words?: Patterns;
  readonly apply: (draft: WordDraft, at: number) => void;
}

const segmentAt = (draft: WordDraft, at: number): SegmentDraft | undefined => draft.graphemes[at]?.segments[0];

/** A change that makes letters silent. */
function silent(by: Process, rule: string, count = 1): Row["apply"] {
  return (draft, at) => {
    for (let i = at; i < at + count; i++) {
      for (const segment of draft.graphemes[i]?.segments ?? []) changePhone(segment, "", by, rule);
    }
  };
}
const silentInCluster = silent("clusterDrop", "clusters");
const silentSibilant = silent("sibilant", "sibilants");
const silentBeforeTs = silent("tsMerge", "ts");

/** A change of a letter to another phone. */
function sounds(phone: Phone, by: Process, rule: string): Row["apply"] {
  return (draft, at) => {
    const segment = segmentAt(draft, at);
    if (segment) changePhone(segment, phone, by, rule);
  };
}

/** Whether г of -ого is [g], also after не-, на- and нена-: много, надолго. */
function keepsG(bare: string): boolean {
  return ["", "не", "на", "нена"].some(
    (first) => bare.startsWith(first) && lists.SPELLING_G_KEPT.has(bare.slice(first.length)),
  );
}

const ROWS: readonly Row[] = [
  {
    rule: "clusters",
    letters: "тдлхйв",
    pattern: /(?<=с)т(?=н|ск)|(?<=з)д(?=н(?!а$|ы$|у$))|л(?=нц)|(?<=р)д(?=[цч])|(?<=н)т(?=ск|[щг])|(?<=н)д(?=ск|ц|ш)/uy,
    words: lists.SPELLING_SILENT,
    apply: silentInCluster,
  },
  {
    rule: "sibilants",
    letters: "сзж",
    pattern: /[сз]т?ч|здч|жч|[сз](?=щ)/uy,
    apply(draft, at) {
      const end = draft.bare.indexOf("ч", at);
      silentSibilant(draft, at);
      if (end <= at || end > at + 2) return;
      if (end === at + 2) silentSibilant(draft, at + 1);
      sounds("ɕ", "sibilant", "sibilants")(draft, end);
    },
  },
  { rule: "sibilants", letters: "сзтд", pattern: /[сз](?=[шж])|[тд](?=ч)/uy, apply: silentSibilant },
  { rule: "ts", letters: "тд", pattern: /[тд](?=ц)/uy, apply: silentBeforeTs },
  {
    rule: "ts",
    letters: "тд",
    pattern: /ть?ся$|(?<!с)[тд]ь?(?=ск|ств?)/uy,
    words: lists.SPELLING_TS,
    apply(draft, at) {
      silentBeforeTs(draft, at);
      const short = matches(lists.SPELLING_TS_SHORT, draft.bare, 0);
      if (!short) sounds("ts", "tsMerge", "ts")(draft, draft.bare.indexOf("с", at));
    },
  },
  {
    rule: "-ого",
    letters: "г",
    pattern: /(?<=[ое])г(?=о(?:ся)?$)/uy,
    words: lists.SPELLING_G_AS_V,
    apply(draft, at) {
      if (!keepsG(draft.bare)) sounds("v", "genitiveV", "-ого")(draft, at);
    },
  },
  {
    rule: "чн",
    letters: "г",
    words: lists.SPELLING_G_AS_X,
    apply(draft, at) {
      const soft = segmentAt(draft, at)?.current.endsWith("ʲ");
      sounds(soft ? "xʲ" : "x", "chn", "чн")(draft, at);
    },
  },
  {
    rule: "чн",
    letters: "чщ",
    words: lists.SPELLING_SH,
    apply: sounds("ʂ", "chn", "чн"),
  },
];

const BY_LETTER: ReadonlyMap<string, readonly Row[]> = new Map(
  Array.from("тдлхйвсзжгчщ", (letter) => [letter, ROWS.filter(({ letters }) => letters.includes(letter))] as const),
);

/** Apply the rows and the word lists to a word. */
export function applySpelling(draft: WordDraft): void {
  const { bare } = draft;
  for (let at = 0; at < bare.length; at++) {
    const rows = BY_LETTER.get(bare.charAt(at));
    if (rows === undefined) continue;
    for (const { pattern, words, apply } of rows) {
      if (pattern) pattern.lastIndex = at;
      if (pattern?.test(bare) || (words && matches(words, bare, at))) apply(draft, at);
    }
  }
  hardenE(draft);
}

const LONGEST_FIRST = 7;

/** Hard consonants before е in listed words, also after first parts: биосинтез, несинтетический. */
function hardenE(draft: WordDraft): void {
  const { bare } = draft;
  if (!bare.includes("е")) return;
  hardenFrom(draft, 0);
  let starts = [0];
  // Two first parts at most: неэлектросинтез.
  for (let depth = 0; depth < 2 && starts.length > 0; depth++) {
    const later: number[] = [];
    for (const start of starts)
      for (let end = start + 2; end <= Math.min(start + LONGEST_FIRST, bare.length - 4); end++)
        if (lists.HARD_E_FIRST.has(bare.slice(start, end))) later.push(end);
    for (const start of later) hardenFrom(draft, start);
    starts = later;
  }
}

/** Hard consonants in a listed word that begins at a place; no [j] where its е follows a vowel: клиент. */
function hardenFrom({ bare: all, graphemes }: WordDraft, start: number): void {
  const bare = start === 0 ? all : all.slice(start);
  for (const { written, whole, compounds, at } of lists.HARD_E_WORDS().get(bare.slice(0, 2)) ?? []) {
    if ((start > 0 && !compounds) || (whole ? bare !== written : !bare.startsWith(written))) continue;
    if (!whole && matches(lists.HARD_E_SOFT, bare, 0)) continue;
    for (const index of at) {
      const [glide, vowel] = graphemes[start + index]!.segments;
      const consonant = graphemes[start + index - 1]?.segments[0];
      if (vowel && glide) changePhone(glide, "", "hardE", "hard е");
      else if (consonant?.current.endsWith("ʲ"))
        changePhone(consonant, consonant.current.slice(0, -1), "hardE", "hard е");
    }
  }
}
