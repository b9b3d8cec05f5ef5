/**
 * Text normalization: a text as the words it is read as. Figures, units, abbreviations and signs (non-standard words, after
 * Sproat et al. 2001) are found by the rules of each language; what no rule reads is reported here, so that nothing is
 * skipped or guessed without a word.
 */
import { languageFor } from "./languages.ts";
import type { Language } from "./language.ts";
import type { NonStandardWord, NormalizationRule, Readings } from "./non-standard-word.ts";
import type { Remark, Sound } from "./sound.ts";
import { scriptFor } from "./script-lookup.ts";

/** A part of a text: as it is written, and in words. Both are the same where nothing is to be normalized. */
export interface NormalizedPiece {
  readonly written: string;
  readonly words: string;
  readonly from: readonly [number, number];
}

/** A text in words: pieces that cover it in order, and remarks for its author. */
export interface Normalized {
  readonly pieces: readonly NormalizedPiece[];
  readonly remarks: readonly Remark[];
}

/**
 * A text as the words it is read as. Readings of the author have priority over every rule. Throws a RangeError for an unknown
 * language.
 *
 * ```ts
 * import { normalize, wordsOf } from "@parley/sound";
 * wordsOf(normalize("2 мужчины", "ru", { "2 мужчины": "два мужчи́ны" })); // "два мужчи́ны"
 * normalize("감氣", "ko").remarks[0].rule; // "script.unread"
 * ```
 */
export function normalize(text: string, lang: string, readings: Readings = {}): Normalized {
  const language = languageFor(lang);
  if (!language) throw new RangeError(`no language “${lang}”`);
  return normalizeIn(language, text.normalize("NFC"), readings);
}

/**
 * The words of a normalized text, in the spelling of its language. Never throws.
 *
 * ```ts
 * import { normalize, wordsOf } from "@parley/sound";
 * wordsOf(normalize("안녕하세요", "ko")); // "안녕하세요"
 * ```
 */
export function wordsOf({ pieces }: Normalized): string {
  let whole = "";
  for (const { words } of pieces) whole += words;
  return whole;
}

/** A text in NFC as words, by the rules of a language. */
export function normalizeIn(language: Language, text: string, readings: Readings): Normalized {
  const unread = unreadIn(language.tag);
  const settled = settledWords(language, text, readings, unread);
  const found = language.normalize?.(text) ?? [];
  if (settled.length === 0 && found.length === 0)
    return { pieces: text === "" ? [] : [piece(text, text, 0)], remarks: withoutRepeats(unread(text, 0, text)) };
  const free =
    settled.length === 0 ? found : found.filter(({ from }) => !settled.some((own) => overlap(own.from, from)));
  const words = settled.length === 0 ? free : [...settled, ...free].toSorted((a, b) => a.from[0] - b.from[0]);
  const pieces: NormalizedPiece[] = [];
  const remarks: Remark[] = [];
  let done = 0;
  const keep = (end: number): void => {
    if (end <= done) return;
    const written = text.slice(done, end);
    pieces.push(piece(written, written, done));
    remarks.push(...unread(written, done, text));
    done = end;
  };
  for (const { from, words: spoken, trouble } of words) {
    if (from[0] < done) continue;
    keep(from[0]);
    const written = text.slice(...from);
    pieces.push({ written, words: spoken, from });
    if (trouble) remarks.push({ ...trouble, at: from[0], word: written });
    done = from[1];
  }
  keep(text.length);
  return { pieces, remarks: withoutRepeats(remarks) };
}

const withoutRepeats = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.length === 0 ? remarks : remarks.filter((one, i) => !isSame(one, remarks[i - 1]));

const isSame = (one: Remark, before: Remark | undefined): boolean =>
  one.rule === before?.rule && one.at === before.at && one.word === before.word;

const piece = (written: string, words: string, at: number): NormalizedPiece => ({
  written,
  words,
  from: [at, at + written.length],
});

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1];

const isWordCharacter = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);

/** The places of the readings that an author gives, longest first; not inside a word, and not a part of another figure. */
function settledWords(language: Language, text: string, readings: Readings, unread: Unread): NonStandardWord[] {
  const found: NonStandardWord[] = [];
  const listed = Object.keys(readings).filter((written) => written !== "");
  for (const key of listed.toSorted((a, b) => b.length - a.length)) {
    const written = key.normalize("NFC");
    for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
      const from = [at, at + written.length] as const;
      if (isPart(language, text, from) || found.some((other) => overlap(other.from, from))) continue;
      const words = readings[key]!;
      const [rest] = unread(words, 0, words);
      const message = `its reading is not in words: “${rest?.word}” in “${words}”`;
      found.push({ from, words, ...(rest ? { trouble: { rule: rest.rule as NormalizationRule, message } } : {}) });
    }
  }
  return found.toSorted((a, b) => a.from[0] - b.from[0]);
}

/** Whether a range of a text is a part of a longer word or figure: 5 м in 5 мужчин, 2 in -2 and in 0,2. */
function isPart({ attached }: Language, text: string, [start, end]: readonly [number, number]): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end, end + 8)];
  const written = text.slice(start, end);
  if (isWordCharacter(written.charAt(0)) && isWordCharacter(before.slice(-1))) return true;
  if (/^\p{N}/u.test(written) && /(?:[-−–+±]|\p{N}[.,/:×])$/u.test(before.slice(-2))) return true;
  if (/\p{N}$/u.test(written) && /^[.,/:×]\p{N}/u.test(after)) return true;
  if (/[\ud800-\udbff]$/.test(before) || /^[\udc00-\udfff]/.test(after)) return true;
  const joined = isWordCharacter(written.slice(-1)) && isWordCharacter(after.charAt(0));
  return joined && !attached?.test(after);
}

/** Punctuation that is a pause, and never a word. */
const PAUSES = String.raw`\s.,!?…:;"'’ʼ‘“”„«»‹›()\[\]\-\u2010-\u2015·•¿¡。、「」『』《》〈〉\u00ad\u200b-\u200d\u2060\ufeff`;
const UNREAD =
  /(?<sign>(?<one>[\p{S}\p{Po}\p{Pc}\p{Ps}\p{Pe}\p{Pd}\p{Pi}\p{Pf}\p{C}])\k<one>*)|(?<figure>\p{N}+)|(?<script>[\p{L}\p{M}]+)/gu;

type Unread = (written: string, at: number, text: string) => Remark[];
const UNREAD_BY_TAG = new Map<string, Unread>();

/** Finds what cannot be read letter by letter in a language: figures, letters of other scripts, and signs. */
function unreadIn(tag: string): Unread {
  const known = UNREAD_BY_TAG.get(tag);
  if (known) return known;
  const { letters } = scriptFor(tag)!;
  const readable = `(?:${letters.source}|[${PAUSES}]|\u0301|(?<=${letters.source}\u0301?|[\\s?!.,)»”"])/(?=${letters.source}|\\s))`;
  const flags = letters.flags.includes("u") ? letters.flags : `${letters.flags}u`;
  const plain = new RegExp(`^${readable}*$`, flags);
  const runs = new RegExp(`${readable}+`, flags.includes("g") ? flags : `${flags}g`);
  const isForeign = (character: string): boolean => isWordCharacter(character) && !letters.test(character);
  /** The whole token that a run of foreign letters is part of, figures too: HbA1c. */
  const tokenAround = (text: string, from: number, to: number): { at: number; word: string } => {
    let [start, end] = [from, to];
    while (start > 0 && isForeign(text.charAt(start - 1))) start -= 1;
    while (end < text.length && isForeign(text.charAt(end))) end += 1;
    return { at: start, word: text.slice(start, end) };
  };
  const unread: Unread = (written, at, text) => {
    if (plain.test(written)) return [];
    // What is readable is blanked out, so that the rest keeps its place.
    const rest = written.replace(runs, (run) => " ".repeat(run.length));
    return Array.from(rest.matchAll(UNREAD), ({ 0: word, index, groups = {} }): Remark => {
      const place = { at: at + index, word };
      if (groups["figure"] !== undefined)
        return { rule: "figure.unread", ...place, message: `no rule reads “${word}” here` };
      if (groups["script"] !== undefined) {
        const token = tokenAround(text, at + index, at + index + word.length);
        return { rule: "script.unread", ...token, message: `“${token.word}” is not in the letters of the language` };
      }
      return { rule: "sign.unread", ...place, message: `no rule reads the sign “${word}” here` };
    });
  };
  UNREAD_BY_TAG.set(tag, unread);
  return unread;
}

/** Places in the words of a normalized text as places in the text, for the sound of the words. */
export function placeInText(sound: Sound, { pieces, remarks }: Normalized): Sound {
  const starts: number[] = [];
  let length = 0;
  for (const { words } of pieces) {
    starts.push(length);
    length += words.length;
  }
  let last = 0;
  /** The piece that has the character before or at `at`. */
  const pieceAt = (at: number): number => {
    while (last > 0 && starts[last]! > at) last -= 1;
    while (last + 1 < starts.length && starts[last + 1]! <= at) last += 1;
    return last;
  };
  const changed = ({ written, words }: NormalizedPiece): boolean => written !== words;
  const startOf = (at: number): number => {
    const own = pieces[pieceAt(at)];
    if (!own) return 0;
    return changed(own) ? own.from[0] : Math.min(own.from[0] + at - starts[last]!, own.from[1]);
  };
  const endOf = (at: number): number => {
    if (at === 0) return startOf(0);
    const own = pieces[pieceAt(at - 1)];
    if (!own) return 0;
    return changed(own) ? own.from[1] : own.from[0] + at - starts[last]!;
  };
  const rangeOf = ([a, b]: readonly [number, number]): readonly [number, number] => {
    const start = startOf(a);
    return [start, a === b ? start : Math.max(start, endOf(b))];
  };
  const segmentOf = <T extends { readonly from: readonly [number, number] }>(segment: T): T => ({
    ...segment,
    from: rangeOf(segment.from),
  });
  return {
    ...sound,
    remarks: [...remarks, ...sound.remarks.map((remark) => ({ ...remark, at: startOf(remark.at) }))].toSorted(
      (a, b) => a.at - b.at,
    ),
    parts: sound.parts.map((part) => {
      if (part.kind === "separator") {
        const [start, end] = rangeOf(part.from);
        const own = pieces[pieceAt(part.from[0])];
        const inside = own !== undefined && changed(own) && part.from[1] <= starts[last]! + own.words.length;
        return { ...part, from: inside ? [start, start] : [start, end] };
      }
      return {
        ...part,
        from: rangeOf(part.from),
        syllables: part.syllables.map(({ onset, nucleus, coda, stress }) => ({
          onset: onset.map(segmentOf),
          nucleus: segmentOf(nucleus),
          coda: coda.map(segmentOf),
          stress,
        })),
        unsyllabified: part.unsyllabified.map(segmentOf),
      };
    }),
  };
}
