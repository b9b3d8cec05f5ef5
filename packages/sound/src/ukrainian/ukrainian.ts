/**
 * Ukrainian: how it is said, from how it is written and where its stress lies. Vowels keep their sound without stress and
 * voiced consonants their voice at the end of a word, so a text is readable even where nobody has marked it.
 */
import type { Known } from "../language.ts";
import { isObstruent, isVowel, type Phone } from "../phone.ts";
import {
  become,
  NO_STEPS,
  settle,
  type Between,
  type Cell,
  type Remark,
  type Sound,
  type Sure,
  type Word,
} from "../sound.ts";
import { matches } from "../word-list.ts";
import { HOMOGRAPHS, SPELLING_G_AS_X, SPELLING_PREFIXES, STRESS } from "./lists.ts";
import { ukrainianNumber } from "./numbers.ts";
import { syllabify } from "../syllables.ts";
import { STRESS_MARK } from "../stress-mark.ts";

const LETTER = "[а-щьюяєіїґ]";
const TOKEN = new RegExp(`${LETTER}(?:${LETTER}|\u0301|['’ʼ](?=${LETTER}))*|\\d+`, "giu");

const VOWELS: { readonly [letter: string]: Phone } = {
  а: "a",
  о: "ɔ",
  у: "u",
  е: "ɛ",
  и: "ɪ",
  і: "i",
  я: "a",
  ю: "u",
  є: "ɛ",
  ї: "i",
};
const CONSONANTS: { readonly [letter: string]: readonly Phone[] } = {
  б: ["b"],
  в: ["v"],
  г: ["h"],
  ґ: ["g"],
  д: ["d"],
  ж: ["ʒ"],
  з: ["z"],
  й: ["j"],
  к: ["k"],
  л: ["l"],
  м: ["m"],
  н: ["n"],
  п: ["p"],
  р: ["r"],
  с: ["s"],
  т: ["t"],
  ф: ["f"],
  х: ["x"],
  ц: ["ts"],
  ч: ["tʃ"],
  ш: ["ʃ"],
  щ: ["ʃ", "tʃ"],
};
const VOICED: { readonly [phone: string]: Phone } = { p: "b", t: "d", k: "g", s: "z", ʃ: "ʒ", ts: "dz", tʃ: "dʒ" };

interface Draft {
  readonly written: string;
  readonly bare: string;
  readonly from: readonly [number, number];
  /** Cells by letter. */
  readonly signs: readonly (readonly Cell[])[];
  /** The letter that is stressed; -1: none; `undefined`: not known. */
  readonly stress: number | undefined;
  readonly sure: Sure;
}

/** Ukrainian text as sound. */
export function speakUkrainian(text: string, known: Known = {}): Sound {
  const remarks: Remark[] = [];
  const parts: (Between | Draft)[] = [];
  let done = 0;
  const put = (word: string, from: readonly [number, number], spelled: boolean): void => {
    parts.push(draftOf(word, from, spelled, known, remarks));
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (index > done) parts.push({ kind: "between", written: text.slice(done, index), from: [done, index] });
    done = index + token.length;
    if (!/^\d/.test(token)) put(token, [index, done], true);
    else
      for (const [i, word] of numberWords(token).entries()) {
        if (i > 0) parts.push({ kind: "between", written: " ", from: [index, index] });
        put(word, [index, done], false);
      }
  }
  if (done < text.length) parts.push({ kind: "between", written: text.slice(done), from: [done, text.length] });
  for (const [i, part] of parts.entries()) {
    if ("kind" in part) continue;
    const [between, after] = [parts[i + 1], parts[i + 2]];
    const joined = between && "kind" in between && between.written === " " && after && !("kind" in after);
    applyRules(part, joined ? after : undefined);
  }
  return { lang: "uk", remarks, parts: parts.map((part) => ("kind" in part ? part : toWord(part))) };
}

function numberWords(figures: string): string[] {
  const singly = figures.length > 6 || /^0\d/.test(figures);
  return (
    singly ? Array.from(figures, (d) => ukrainianNumber(Number(d))).join(" ") : ukrainianNumber(Number(figures))
  ).split(" ");
}

function draftOf(
  written: string,
  from: readonly [number, number],
  spelled: boolean,
  known: Known,
  remarks: Remark[],
): Draft {
  const letters: string[] = [];
  const froms: (readonly [number, number])[] = [];
  let mark = -1;
  for (const [i, letter] of Array.from(written.toLowerCase()).entries()) {
    if (letter === STRESS_MARK) mark = letters.length - 1;
    else {
      letters.push(letter);
      froms.push(spelled ? [from[0] + i, from[0] + i + 1] : from);
    }
  }
  const bare = letters.join("").replace(/[’ʼ]/gu, "'");
  const vowels = letters.flatMap((letter, i) => (Object.hasOwn(VOWELS, letter) ? [i] : []));
  const placed = placeStress(bare, vowels, mark, known);
  if (placed.remark) remarks.push({ ...placed.remark, at: from[0], word: written });
  return { written, bare, from, signs: signsOf(letters, froms), stress: placed.stress, sure: placed.sure };
}

function placeStress(
  bare: string,
  vowels: readonly number[],
  mark: number,
  known: Known,
): { stress: number | undefined; sure: Sure; remark?: Omit<Remark, "at" | "word"> } {
  if (mark >= 0 && vowels.includes(mark)) return { stress: mark, sure: "author" };
  const remark = (rule: Remark["rule"], message: string): Omit<Remark, "at" | "word"> => ({
    rule,
    message: `“${bare}”: ${message}`,
  });
  const misplaced = mark >= 0 ? { remark: remark("stress.on-consonant", "the stress mark is after a consonant") } : {};
  if (vowels.length <= 1) return { stress: vowels[0] ?? -1, sure: "rule", ...misplaced };
  const own = known.forms && Object.hasOwn(known.forms, bare) ? known.forms[bare] : undefined;
  const two = HOMOGRAPHS.get(bare);
  const listed = own ?? (two ? undefined : STRESS.get(bare));
  const at = listed?.indexOf(STRESS_MARK) ?? -1;
  if (at > 0) return { stress: at - 1, sure: own === undefined ? "lexicon" : "book", ...misplaced };
  if (two)
    return {
      stress: undefined,
      sure: "unknown",
      remark: { ...remark("stress.homograph", `two words: ${two.join(" or ")}`), candidates: two },
    };
  return {
    stress: undefined,
    sure: "unknown",
    remark: remark("stress.unknown", "its stress is not known"),
  };
}

/** Letters to cells: softness from the next letter, [j] before я ю є ї at a start, after a vowel, ь or an apostrophe; дз and дж are one sound. */
function signsOf(letters: readonly string[], froms: readonly (readonly [number, number])[]): Cell[][] {
  const signs: Cell[][] = [];
  const prefixed = SPELLING_PREFIXES.has(letters.slice(0, 3).join(""));
  for (const [i, letter] of letters.entries()) {
    const cell = (phone: Phone): Cell => ({ deep: phone, now: phone, steps: NO_STEPS, from: froms[i]! });
    const [before, next] = [letters[i - 1] ?? "", letters[i + 1] ?? ""];
    const vowel = VOWELS[letter];
    if (vowel !== undefined) {
      const open = !Object.hasOwn(CONSONANTS, before) || letter === "ї";
      signs.push("яюєї".includes(letter) && open ? [cell("j"), cell(vowel)] : [cell(vowel)]);
      continue;
    }
    const phones = CONSONANTS[letter];
    if (phones === undefined) {
      signs.push([]);
      continue;
    }
    const split = prefixed && i === 3;
    if ((letter === "з" || letter === "ж") && before === "д" && !split) {
      const [stop] = signs[i - 1]!;
      signs[i - 1] = [];
      const fused = letter === "з" ? "dz" : "dʒ";
      signs.push([{ ...cell(softened(fused, next)), from: [stop!.from[0], froms[i]![1]] }]);
      continue;
    }
    signs.push(phones.map((phone) => cell(softened(phone, next))));
  }
  return signs;
}

const softened = (phone: Phone, next: string): Phone =>
  next !== "" && "ьіяює".includes(next) && !["j", "ʃ", "ʒ", "tʃ", "dʒ"].includes(phone) ? `${phone}ʲ` : phone;

const hard = (phone: Phone): Phone => phone.replace("ʲ", "");

/** What spelling decides, then neighbours, in the order of `NORMS`. */
function applyRules({ bare, signs }: Draft, after: Draft | undefined): void {
  const each = (pattern: RegExp, act: (at: number) => void): void => {
    for (const { index } of bare.matchAll(pattern)) act(index);
  };
  const silence = (at: number, by: "tsMerge" | "clusterDrop" | "sibilant", rule: string): void => {
    for (const cell of signs[at] ?? []) become(cell, "", by, rule);
  };
  each(/ть?с(?=я|ь)/gu, (at) => {
    silence(at, "tsMerge", "-ться");
    become(signs[bare.indexOf("с", at)]![0]!, "tsʲ", "tsMerge", "-ться");
  });
  each(/ш(?=ся)/gu, (at) => become(signs[at]![0]!, "sʲ", "sibilant", "-ться"));
  each(/(?<=с)т(?=н|ськ)|(?<=н)т(?=ськ|ств)/gu, (at) => silence(at, "clusterDrop", "clusters"));
  each(/[зс](?=ш)|з(?=ж)|[тд](?=ч)/gu, (at) => silence(at, "sibilant", "sibilants"));
  each(/г/gu, (at) => {
    if (matches(SPELLING_G_AS_X, bare, at)) become(signs[at]![0]!, "x", "assimVoice", "г");
  });
  const cells = signs.flat().filter(({ now }) => now !== "");
  const leaning = /^[вз]$/u.test(bare) ? (after?.signs.flat()[0]?.deep ?? "") : "";
  for (let i = cells.length - 1; i >= 0; i--) {
    const cell = cells[i]!;
    const next = cells[i + 1]?.now ?? leaning;
    const soft = cell.now.endsWith("ʲ") ? "ʲ" : "";
    const voiced = VOICED[hard(cell.now)];
    const nextVoiced = isObstruent(next) && Object.values(VOICED).includes(hard(next));
    if (voiced !== undefined && nextVoiced) become(cell, voiced + soft, "assimVoice", "voice");
    const prefix = i === 0 && bare.startsWith("з");
    if (prefix && (VOICED[hard(next)] !== undefined || /^[xf]/u.test(next)))
      become(cell, `s${soft}`, "assimVoice", "voice");
    if (/^(?:[sznltd]|ts|dz)$/u.test(cell.now) && /^(?:[sznltd]|ts|dz)ʲ$/u.test(next))
      become(cell, `${cell.now}ʲ`, "assimSoft", "softness");
    if (hard(cell.now) === "v" && !isVowel(next) && next !== "j") become(cell, "w", "glide", "в");
  }
}

const CLOSING = /^(?:[jw]|[rlmn]ʲ?)$/;

function toWord({ written, from, signs, stress, sure }: Draft): Word {
  const cells = signs.flatMap((sign, at) => sign.map((cell) => ({ cell, at })));
  const syllables = syllabify(cells, {
    isNucleus: ({ cell }) => isVowel(cell.deep),
    segmentOf: ({ cell }) => settle(cell),
    isStressed: ({ at }) => (stress === undefined ? undefined : at === stress),
    cut(nucleus, next) {
      const cluster = cells.slice(nucleus + 1, next).filter(({ cell }) => cell.now !== "");
      const closes = cluster.length > 1 && CLOSING.test(cluster[0]!.cell.now);
      return closes ? cells.indexOf(cluster[0]!) + 1 : nucleus + 1;
    },
  });
  return { kind: "word", written, from, ...syllables, sure };
}
