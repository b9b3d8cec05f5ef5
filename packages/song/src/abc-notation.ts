/** The notation of ABC 2.1, as patterns that match at one place, and its limits. */

/** The semitones of the letters above C. */
export const SEMITONES: { readonly [letter: string]: number } = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
/** MIDI has the numbers 0 to 127. */
export const HIGHEST = 127;
/** The longest note, in quarter notes: eight whole notes. */
export const LONGEST = 32;
/** The most notes of a melody: half an hour of semiquavers. */
export const MOST_EVENTS = 20_000;
export const MOST_FAULTS = 20;

export const NOTE = /(\^\^|\^|__|_|=)?([A-Ga-g])([,']{0,8})/y;
const LENGTH = /(\d{0,4})(\/{1,6})?(\d{0,4})/y;
export const BAR = /\.?(?:\[\|\]?|[|:]{1,4}\]?)/y;
export const ENDING = /\[?\d{1,2}(?:[,.-]\d{1,2}){0,8}/y;
export const TUPLET = /\(([2-9])(?::([1-9]?))?(?::([1-9]\d?)?)?/y;
export const INLINE = /\[([A-Za-z]):([^\]\n]*)\]/y;
export const GRACE = /\{[^}\n]*\}/y;
export const QUOTED = /"([^"\n]*)"/y;
export const DECORATION = /!([^!\s|]{1,40})!|\+([a-zA-Z][^+\s|]{0,40})\+/y;
export const JUMPS: ReadonlySet<string> = new Set([
  "segno",
  "coda",
  "fine",
  "D.S.",
  "D.C.",
  "dacapo",
  "dacoda",
  "D.S.alcoda",
]);
export const REST = /[zx]/y;
export const BARS_REST = /[ZX](\d{0,3})/y;
/** What is between notes and has no length: beams, slurs, decorations of one letter, line breaks. */
export const SILENT = /[\s`)~.HLMOPSTuvy$*\\]|\.?\((?!\d)/y;
export const NO_REPEATS = "write the notes out once, in the order they are sung: a song repeats by its verses";
export const ONE_VOICE = "keep the melody and delete the other voice";
export const NO_WORDS = "delete the line: the words of a song are under “verses”";

/** The lengths that tuplets (p notes in the time of q) have without q; in a compound meter 5, 7 and 9 stand for 3 beats. */
export const TUPLET_TIMES: { readonly [count: number]: number } = { 2: 3, 3: 2, 4: 3, 6: 2, 8: 3 };

/** Whether a length in quarter notes is that of one note, perhaps with dots: 1, 3, 7 or 15 times a power of two. */
export function isOneNote(quarters: number): boolean {
  let parts = quarters * 64;
  if (!Number.isInteger(parts)) return false;
  while (parts % 2 === 0) parts /= 2;
  return [1, 3, 7, 15].includes(parts);
}

/** A line without its comment. A `%` in quotes or after a backslash is no comment. */
export function withoutComment(line: string): string {
  const at = line.search(/(?<!\\)%/);
  if (at <= 0 || /^\s*%%/.test(line)) return line;
  const quotes = line.slice(0, at).split('"').length - 1;
  return quotes % 2 === 1 ? line : line.slice(0, at);
}

/** A length after a note, as a multiple of the unit, and the index after it. */
export function readLength(line: string, at: number): readonly [length: number, next: number] {
  LENGTH.lastIndex = at;
  const [whole = "", over = "", slashes = "", under = ""] = LENGTH.exec(line) ?? [];
  const divisor = slashes === "" ? 1 : under === "" ? 2 ** slashes.length : Number(under) * 2 ** (slashes.length - 1);
  // Without a slash the pattern has taken all digits as the first number, or split them in two.
  const times = slashes === "" ? Number(`${over}${under}` || 1) : Number(over || 1);
  return [divisor === 0 ? 0 : times / divisor, at + whole.length];
}
