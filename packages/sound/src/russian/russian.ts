/** Russian: how it is said, from how it is written and where its stress lies. The author's mark is truth; what nobody marked is not guessed. */
import type { Known } from "../language.ts";
import { isVowel } from "../phone.ts";
import {
  settle,
  type Between,
  type Cell,
  type Remark,
  type Sound,
  type Sure,
  type Syllable,
  type Word,
} from "../sound.ts";
import { ALONE_STRESSED, ENCLITICS, HOMOGRAPHS, LETTER_NAMES, LEXICON, PROCLITICS } from "./lists.ts";
import { russianNumber } from "./numbers.ts";
import {
  applySpelling,
  assimilateSoftness,
  assimilateVoice,
  makeSigns,
  reduceVowels,
  VOWEL_LETTERS,
  type Draft,
} from "./rules.ts";

const ACUTE = "\u0301";
const TOKEN = /[а-яё](?:[а-яё]|\u0301)*|\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+/giu;

interface Placed extends Draft {
  readonly written: string;
  readonly sure: Sure;
  /** Leans on the next word, or on the one before. */
  readonly leans: "next" | "before" | undefined;
}

/** Russian text as sound. */
export function speakRussian(text: string, known: Known = {}): Sound {
  const remarks: Remark[] = [];
  const parts: (Between | { draft: Placed })[] = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (start > done) parts.push({ kind: "between", written: text.slice(done, start), from: [done, start] });
    done = start + token.length;
    const afterHyphen = text.charAt(start - 1) === "-";
    for (const [i, { word, from }] of readAloud(token, start).entries()) {
      if (i > 0) parts.push({ kind: "between", written: " ", from: [from[0], from[0]] });
      parts.push({ draft: placeStress(word, from, known, remarks, afterHyphen, token === word) });
    }
  }
  if (done < text.length) parts.push({ kind: "between", written: text.slice(done), from: [done, text.length] });

  const drafts = parts.map((part) => ("draft" in part ? part.draft : undefined));
  for (const draft of drafts) if (draft) applySpelling(draft);
  for (const [i, draft] of drafts.entries()) {
    if (!draft) continue;
    const between = parts[i + 1];
    const next = between && "kind" in between && between.written === " " ? drafts[i + 2] : undefined;
    const cells = draft.signs.flatMap((sign) => sign.cells);
    const leaning = draft.leans === "next" && next ? next.signs.flatMap((sign) => sign.cells) : [];
    assimilateVoice(
      [...cells, ...leaning],
      leaning.length === 0 && !(next?.leans === "before" && /^[бжг]/.test(next.bare)),
    );
    assimilateSoftness(cells);
    reduceVowels(draft);
  }
  return { lang: "ru", remarks, parts: parts.map((part) => ("draft" in part ? toWord(part.draft) : part)) };
}

/** A token as words: figures and abbreviations without vowels are read out. */
function readAloud(token: string, start: number): { word: string; from: readonly [number, number] }[] {
  const whole = [start, start + token.length] as const;
  if (/^\d/.test(token)) {
    const figures = token.replace(/\D/g, "");
    const words =
      figures.length > 6 || /^0\d/.test(figures)
        ? Array.from(figures, (d) => russianNumber(Number(d))).join(" ")
        : russianNumber(Number(figures));
    return words.split(" ").map((word) => ({ word, from: whole }));
  }
  if (/^[А-ЯЁ]{2,5}$/u.test(token) && !/[АЕЁИОУЫЭЮЯ]/u.test(token)) {
    const letters = Array.from(token, (letter) => LETTER_NAMES[letter] ?? "");
    const last = letters.pop()!;
    return [{ word: letters.join("") + last.replace(/[аеиоуэюя]/u, (vowel) => vowel + ACUTE), from: whole }];
  }
  return [{ word: token, from: whole }];
}

function placeStress(
  word: string,
  from: readonly [number, number],
  known: Known,
  remarks: Remark[],
  afterHyphen: boolean,
  asWritten: boolean,
): Placed {
  const letters: string[] = [];
  const froms: (readonly [number, number])[] = [];
  const marks: number[] = [];
  let at = from[0];
  for (const letter of Array.from(word.toLowerCase())) {
    if (letter === ACUTE) {
      marks.push(letters.length - 1);
      if (asWritten && froms.length > 0) froms[froms.length - 1] = [froms.at(-1)![0], at + 1];
    } else {
      letters.push(letter);
      froms.push(asWritten ? [at, at + 1] : from);
    }
    at += letter.length;
  }
  const bare = letters.join("");
  const vowels = letters.flatMap((letter, i) => (VOWEL_LETTERS.includes(letter) ? [i] : []));
  const draft = { bare, written: word, from, signs: makeSigns(bare, froms) };
  const told = marks.filter((i) => vowels.includes(i));
  if (told.length < marks.length)
    remarks.push({
      rule: "stress.on-consonant",
      at: from[0],
      word,
      message: `“${word}”: the stress mark stands after a consonant`,
    });
  if (told.length > 1)
    remarks.push({ rule: "stress.two-marks", at: from[0], word, message: `“${word}” has two stress marks` });
  if (told[0] !== undefined) return { ...draft, stress: told[0], sure: "author", leans: undefined };
  const enclitic = ENCLITICS.has(bare) && (afterHyphen || !["то", "ка"].includes(bare));
  if (enclitic) return { ...draft, stress: -1, sure: "rule", leans: "before" };
  if (PROCLITICS.has(bare) && !ALONE_STRESSED.has(bare)) return { ...draft, stress: -1, sure: "rule", leans: "next" };
  const yo = letters.indexOf("ё");
  if (yo >= 0) return { ...draft, stress: yo, sure: "author", leans: undefined };
  if (vowels.length <= 1)
    return { ...draft, stress: vowels[0] ?? -1, sure: "rule", leans: vowels.length === 0 ? "next" : undefined };
  const own = Object.hasOwn(known.forms ?? {}, bare) ? known.forms![bare] : undefined;
  const listed = own ?? (Object.hasOwn(LEXICON, bare) ? LEXICON[bare] : undefined);
  if (listed !== undefined) {
    const marked = Array.from(listed.toLowerCase().normalize("NFC"));
    const mark = marked.indexOf(ACUTE);
    const stress = mark > 0 ? mark - 1 : marked.indexOf("ё");
    if (stress >= 0) return { ...draft, stress, sure: own === undefined ? "lexicon" : "book", leans: undefined };
  }
  const rule = HOMOGRAPHS.has(bare) ? "stress.homograph" : "stress.unknown";
  remarks.push({
    rule,
    at: from[0],
    word,
    message:
      rule === "stress.homograph"
        ? `“${word}” can be stressed in two ways: mark it`
        : `“${word}”: nobody has said where its stress lies`,
  });
  return { ...draft, stress: undefined, sure: "unknown", leans: undefined };
}

/** Sonorants that close a syllable before another consonant. */
const CLOSING = /^(?:j|[rlmn]ʲ?)$/;

function toWord({ written, from, signs, stress, sure }: Placed): Word {
  const cells = signs.flatMap((sign, at) => sign.cells.map((cell) => ({ cell, at })));
  const nuclei = cells.flatMap(({ cell }, i) => (isVowel(cell.deep) ? [i] : []));
  if (nuclei.length === 0)
    return { kind: "word", written, from, syllables: [], alone: cells.map(({ cell }) => settle(cell)), sure };
  const syllables: Syllable[] = [];
  let start = 0;
  for (const [n, nucleus] of nuclei.entries()) {
    const next = nuclei[n + 1];
    let end = cells.length;
    if (next !== undefined) {
      end = nucleus + 1;
      const cluster = cells.slice(nucleus + 1, next).filter(({ cell }) => cell.now !== "");
      if (cluster.length > 1 && CLOSING.test(cluster[0]!.cell.now)) end = cells.indexOf(cluster[0]!) + 1;
    }
    const settled = (list: { cell: Cell }[]): Syllable["onset"] => list.map(({ cell }) => settle(cell));
    syllables.push({
      onset: settled(cells.slice(start, nucleus)),
      nucleus: settle(cells[nucleus]!.cell),
      coda: settled(cells.slice(nucleus + 1, end)),
      stress: stress === undefined ? undefined : cells[nucleus]!.at === stress,
    });
    start = end;
  }
  return { kind: "word", written, from, syllables, alone: [], sure };
}
