/** Roman numerals: after a word that is counted (Chapter IV, World War II), and after the name of a ruler (Henry VIII). */
import { ROMAN_AFTER, ROMAN_NAMES } from "./lists.ts";
import { cardinal, ordinal } from "./numbers.ts";
import { after, ambiguous, before, matchAt, type Reader, type Reading } from "./reading.ts";

const VALUES: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const VALID = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const AFTER_WORD = /(?<word>[A-Za-z]{3,12})(?<space>[ \u00a0])(?<roman>[IVXLCDM]{1,8})(?![A-Za-z\d'’]|\.[A-Z])/y;
/** More numerals after one: Level I and II. */
const MORE =
  /(?<sign>, (?:and |or )?| and | or | to |[ ]?[-–/][ ]?)(?<roman>II|III|IV|V|VI{1,3}|IX|X)(?![A-Za-z\d'’])/y;

/** The value of a Roman numeral; `undefined` for other letters. */
function romanValue(letters: string): number | undefined {
  if (!VALID.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => VALUES[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Nouns that a type, class or level is of: type I diabetes, Level I trauma. */
const CLASSED =
  /^(?:$|\s*[.,;:!?)]|[ -]+(?:[A-Z\d(]|and [IVX]+\b|or [IVX]+\b|to [IVX]+\b|diabet|trauma|wound|error|hypersens|fracture|collagen|reaction|injur|burn|h[ae]*morrhage|bleed|shock|medical|medicine|device|patient|cent|recall|respirat|hazard|laser|vest|armou?r|heart|failure|disease|infection|cancer|tumou?r|drug|substance|evacuat|casualt|biohazard|allerg|malocclusion|hospital|facilit|obes|felon|antiarrhythmic|stroke|seizure|zone|certificat|licen|protocol|training|course|of\b|is\b|was\b|has\b|in\b|on\b|for\b|with\b|at\b|and\b|or\b|to\b))/;
const PRONOUN =
  /^ (?:am|was|have|had|will|can|could|would|should|must|may|might|do|did|need|want|like|know|think|see|saw|hear|heard|use|got|get|took|take|went|go|came|come|live|lived|slept|sleep|work|worked|found|find|feel|felt|left|read|wrote|played|said|told|made|bought|never|always|just|also)\b/;

/** I after a word that is counted is the numeral or the pronoun: type I diabetes, the room I slept in. */
function oneAfter(text: string, at: number, end: number, word: string): Reading | undefined {
  const right = after(text, end);
  if (PRONOUN.test(right)) return undefined;
  if (CLASSED.test(right)) return { end, words: `${word}one` };
  if (/\b(?:the|that|this|any|every|what|which|only|last|first) $/i.test(before(text, at))) return undefined;
  return { end, ...ambiguous(`${word}one`, `${word}I`) };
}

/** What is no person: the Apollo III, MV Star II, the ship Aurora II. */
const THING =
  /\b(?:the|an?|our|this|M[VTS]|M\/V|S[SV]|F\/V|HMS|USS|ROKS|ships?|vessels?|boats?|ferry|yacht|trawler|tugs?|barge|tanker|carrier|rig|platform|camp|mission|operation|project|model|mark)\s+(?:[A-Z][a-z]+ ){0,2}["“]?$/i;

/** What begins a sentence before the pronoun. */
const NO_NAME =
  /^(?:Can|Could|May|Might|Must|Shall|Should|Will|Would|Do|Did|Am|Was|Have|Had|Nor|And|But|Or|Yes|No|Only|Not|So|If|Then|Even|Just|As|Than|Like|Letter)$/;

export const readRoman: Reader = (text, at) => {
  const match = matchAt(AFTER_WORD, text, at);
  const { word = "", roman = "", space = " " } = match?.groups ?? {};
  // A letter alone is rather a name than fifty or more: Class C, Group D.
  const value = /^[LCDM]$/.test(roman) ? undefined : romanValue(roman);
  if (!match || value === undefined) return undefined;
  const end = at + match[0].length;
  if (!ROMAN_AFTER.has(word.toLowerCase()) && /^\. [A-Z]/.test(after(text, end))) return undefined;
  const number = cardinal(String(value));
  const key = word.toLowerCase();
  const right = after(text, end);
  if (ROMAN_NAMES.has(word)) {
    if (roman === "I" && !/^(?:$|\.?\s*$|[,;)]|--| of\b| was\b)/.test(right)) return undefined;
    return { end, words: `${word}${space}the ${ordinal(number)}` };
  }
  const more = ROMAN_AFTER.has(key) ? matchAt(MORE, text, end) : undefined;
  if (more) {
    const { sign = "", roman: other = "" } = more.groups!;
    const joint = /[-–]/.test(sign) ? " to " : sign.includes("/") ? " or " : sign;
    const second = cardinal(String(romanValue(other)));
    return { end: end + more[0].length, words: `${word}${space}${number}${joint}${second}` };
  }
  if (ROMAN_AFTER.has(key))
    return roman === "I" ? oneAfter(text, at, end, word + space) : { end, words: `${word}${space}${number}` };
  if (!/^[A-Z][a-z]+$/.test(word)) return undefined;
  const named = `${word}${space}${number}`;
  const second = `${word}${space}the ${ordinal(number)}`;
  // A person or a ship of that name: Omar II, Star II. At the end of a sentence I is hardly the pronoun.
  if (roman === "I") {
    const ends = /^\.?$/.test(right) && /^$|[.!?]\s$/.test(before(text, at));
    return ends && !NO_NAME.test(word) ? { end, ...ambiguous(second, named, `${word}${space}I`) } : undefined;
  }
  if (/^(?:I{2,3}|VI{2,3})$/.test(roman) && !THING.test(before(text, at))) return { end, ...ambiguous(named, second) };
  // II, III, VII, VIII, IX are no abbreviation: Apollo XI, Rocky III.
  return /^(?:I{2,3}|VI{2,3}|IX|XI{1,3}|XI?[VX]I{0,3})$/.test(roman) ? { end, words: named } : undefined;
};
