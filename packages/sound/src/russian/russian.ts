/** Russian: how it is said, from how it is written and where its stress lies. The author's mark is truth; what nobody marked is not guessed. */
import type { Known } from "../language.ts";
import { isVowel } from "../phone.ts";
import { settle, type Between, type Remark, type Sound, type Sure, type Word } from "../sound.ts";
import {
  PARTICLES_AFTER_PO,
  PARTICLES_ENCLITICS,
  PARTICLES_ENCLITICS_FREE,
  PARTICLES_PROCLITICS,
  PARTICLES_STRESSED_ALONE,
  YO_CERTAIN,
  YO_EITHER,
} from "./lists.ts";
import { ALOUD, readAbbreviation, readFigures } from "./aloud.ts";
import {
  bareOf,
  assimilateSoftness,
  assimilateVoice,
  makeSigns,
  reduceVowels,
  VOWEL_LETTERS,
  type Draft,
} from "./rules.ts";
import { applySpelling } from "./spelling.ts";
import { syllabify } from "../syllables.ts";
import { STRESS_MARK } from "../stress-mark.ts";

const TOKEN = new RegExp(`[а-яё](?:[а-яё]|\u0301)*|${ALOUD}`, "giu");

interface Placed extends Draft {
  readonly written: string;
  readonly sure: Sure;
  /** Leans on the next word, or on the one before. */
  readonly leans: "next" | "before" | undefined;
}

/** What is known of the stress of forms without marks. */
export interface StressLists {
  /** The form with its mark. */
  readonly one: (bare: string) => string | undefined;
  /** Both forms, where it is two words. */
  readonly two: (bare: string) => readonly [string, string] | undefined;
}

/** Russian text as sound. */
export function speakRussian(text: string, known: Known, lists: StressLists): Sound {
  const remarks: Remark[] = [];
  const parts: (Between | { draft: Placed })[] = [];
  let done = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const start = match.index;
    if (start > done) parts.push({ kind: "between", written: text.slice(done, start), from: [done, start] });
    done = start + token.length;
    const afterHyphen = text.charAt(start - 1) === "-";
    for (const [i, { word, from }] of readAloud(token, start, text).entries()) {
      if (i > 0) parts.push({ kind: "between", written: " ", from: [from[0], from[0]] });
      const carried = isCarried(parts, word);
      const bound =
        afterHyphen && text.slice(Math.max(0, start - 3), start).toLowerCase() === "по-"
          ? PARTICLES_AFTER_PO.get(word.toLowerCase())
          : undefined;
      const draft = placeStress(
        bound ?? word,
        from,
        known,
        lists,
        carried ? [] : remarks,
        afterHyphen,
        token === word && !bound,
      );
      parts.push({ draft: carried ? { ...draft, stress: -1, sure: "rule" } : draft });
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
    const following = leaning.length === 0 ? next?.signs[0]?.cells[0] : undefined;
    assimilateVoice([...cells, ...leaning], leaning.length === 0, following);
    assimilateSoftness(cells);
    reduceVowels(draft);
  }
  return { lang: "ru", remarks, parts: parts.map((part) => ("draft" in part ? toWord(part.draft) : part)) };
}

/** Whether the preposition before carries the word's stress by the author's mark: на́ руку. */
function isCarried(parts: readonly (Between | { draft: Placed })[], word: string): boolean {
  const [before, between] = [parts.at(-2), parts.at(-1)];
  if (!before || !("draft" in before) || !between || !("kind" in between) || between.written !== " ") return false;
  const { bare, sure } = before.draft;
  return sure === "author" && PARTICLES_PROCLITICS.has(bare) && bare.length <= 3 && !/\u0301|ё/iu.test(word);
}

/** A token as words: figures, units and abbreviations are read out. */
function readAloud(token: string, start: number, text: string): { word: string; from: readonly [number, number] }[] {
  const whole = [start, start + token.length] as const;
  const words = /^\d/.test(token)
    ? readFigures(token, {
        before:
          /((?:[а-яё]|\u0301)+)[ \u00a0]$/iu
            .exec(text.slice(Math.max(0, start - 24), start))?.[1]
            ?.toLowerCase()
            .replaceAll(STRESS_MARK, "") ?? "",
        after: text.slice(start + token.length),
      })
    : readAbbreviation(token);
  return (words ?? token).split(" ").map((word) => ({ word, from: whole }));
}

function placeStress(
  word: string,
  from: readonly [number, number],
  known: Known,
  lists: StressLists,
  remarks: Remark[],
  afterHyphen: boolean,
  asWritten: boolean,
  written = word,
): Placed {
  const yoForm = YO_CERTAIN.get(bareOf(word));
  if (yoForm !== undefined && !word.includes(STRESS_MARK)) {
    remarks.push({
      rule: "yo.suspect",
      at: from[0],
      word,
      message: `“${word}” is written without its ё: ${yoForm}`,
      candidates: [yoForm],
    });
    return placeStress(yoForm, from, known, lists, remarks, afterHyphen, asWritten, word);
  }
  const maybe = YO_EITHER.get(bareOf(word));
  if (maybe && !word.includes(STRESS_MARK))
    remarks.push({
      rule: "yo.suspect",
      at: from[0],
      word,
      message: `“${word}” may be ${maybe.join(" or ")}: mark the one that is meant`,
      candidates: maybe,
    });
  const letters: string[] = [];
  const froms: (readonly [number, number])[] = [];
  const marks: number[] = [];
  let at = from[0];
  for (const letter of Array.from(word.toLowerCase())) {
    if (letter === STRESS_MARK) {
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
  const draft = { bare, written, from, signs: makeSigns(bare, froms) };
  const told = marks.filter((i) => vowels.includes(i));
  if (told.length < marks.length)
    remarks.push({
      rule: "stress.on-consonant",
      at: from[0],
      word,
      message: `“${word}”: the stress mark is after a consonant`,
    });
  if (told.length > 1)
    remarks.push({ rule: "stress.two-marks", at: from[0], word, message: `“${word}” has two stress marks` });
  if (told[0] !== undefined) return { ...draft, stress: told[0], sure: "author", leans: undefined };
  const enclitic = afterHyphen ? PARTICLES_ENCLITICS.has(bare) : PARTICLES_ENCLITICS_FREE.has(bare);
  if (enclitic) return { ...draft, stress: -1, sure: "rule", leans: "before" };
  if (PARTICLES_PROCLITICS.has(bare) && !PARTICLES_STRESSED_ALONE.has(bare))
    return { ...draft, stress: -1, sure: "rule", leans: "next" };
  const yo = letters.indexOf("ё");
  if (yo >= 0) return { ...draft, stress: yo, sure: "author", leans: undefined };
  if (vowels.length <= 1)
    return { ...draft, stress: vowels[0] ?? -1, sure: "rule", leans: vowels.length === 0 ? "next" : undefined };
  const own = Object.hasOwn(known.forms ?? {}, bare) ? known.forms![bare] : undefined;
  const listed = own ?? lists.one(bare);
  if (listed !== undefined) {
    const marked = Array.from(listed.toLowerCase().normalize("NFC"));
    const mark = marked.indexOf(STRESS_MARK);
    const stress = mark > 0 ? mark - 1 : marked.indexOf("ё");
    if (stress >= 0) return { ...draft, stress, sure: own === undefined ? "lexicon" : "book", leans: undefined };
  }
  const two = lists.two(bare);
  const candidates = two ?? everyStress(word);
  remarks.push({
    rule: two ? "stress.homograph" : "stress.unknown",
    at: from[0],
    word,
    message: two
      ? `“${word}” is two words: ${two.join(" or ")}`
      : `“${word}”: its stress is not known: ${candidates.join(", ")}`,
    candidates,
  });
  return { ...draft, stress: undefined, sure: "unknown", leans: undefined };
}

/** Every way to stress a word: what an author may choose from where nobody knows. */
function everyStress(word: string): string[] {
  const letters = Array.from(word);
  return letters.flatMap((letter, i) =>
    /[аеиоуыэюя]/iu.test(letter) ? [[...letters.slice(0, i + 1), STRESS_MARK, ...letters.slice(i + 1)].join("")] : [],
  );
}

/** Sonorants that close a syllable before another consonant. */
const CLOSING = /^(?:j|[rlmn]ʲ?)$/;

function toWord({ written, from, signs, stress, sure }: Placed): Word {
  const cells = signs.flatMap((sign, at) => sign.cells.map((cell) => ({ cell, at })));
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
