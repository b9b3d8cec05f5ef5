/** Abbreviations with a full stop (Dr., St., approx., No. 5), and the days of the week and months so written. */
import { monthOf, WEEKDAYS } from "./calendar.ts";
import { ABBREVIATIONS_BEFORE_FIGURES, ABBREVIATIONS_POINTED, ABBREVIATIONS_TITLES } from "./lists.ts";
import { after, ambiguous, before, reader, type Reader } from "./reading.ts";
import {
  ending,
  isShortened,
  readDrive,
  readForm,
  readMount,
  readSquare,
  readTroop,
  readUnknown,
} from "./shortened.ts";

const POINTED = /(?<word>[A-Za-z]{1,8})\.(?![A-Za-z]\.)/y;
const SAINT = /St\.?(?=[ ](?:[A-Z][a-z]+))/y;
const COUNTED =
  /^\s?\d+ (?:[a-z]+ )?(?:people|persons|men|women|children|(?!has|is|was|this|its|does|as|us)[a-z]{2,}s)\b/;
const BEFORE_FIGURE = /(?<word>[A-Za-z]{1,8})\.?[ \u00a0]?(?=#?(?:\d|[A-Z]{1,3}\d))/y;

const readPointed = reader(POINTED, ({ groups = {} }, end, text) => {
  const written = groups["word"]!;
  const key = written.toLowerCase();
  const right = after(text, end);
  const title = ABBREVIATIONS_TITLES.get(key);
  // A title stands before a name: “one more rep.” has none.
  if (title !== undefined) return /^[A-Z]/.test(written) || /^\s+[A-Z]/.test(right) ? title : undefined;
  // No. of casualties: 12
  if (/^nos?$/.test(key) && /^ of (?!course)[a-z]/.test(right)) return key === "no" ? "number" : "numbers";
  const found = ABBREVIATIONS_POINTED.get(key);
  if (found !== undefined) return `${found}${/^\s*[\da-z(]/.test(right) ? "" : ending(text, end)}`;
  if (!/^[A-Z]/.test(written)) return undefined;
  const month = key.length <= 4 && key !== "may" ? monthOf(written) : undefined;
  if (month !== undefined && key !== month.toLowerCase()) return `${month}${ending(text, end)}`;
  const day = WEEKDAYS.find((name) => name.toLowerCase().startsWith(key) && key.length >= 3 && key.length < 6);
  if (day === undefined || (/^(?:sun|sat)$/.test(key) && !/^(?:[,–-]|\s+\d|\s*$|\s+(?:at|from|to|and)\b)/.test(right)))
    return undefined;
  return `${day}${/^\s*\d/.test(right) ? "" : ending(text, end)}`;
});

/** St. before a name is Saint, after one Street. */
const readSaint = reader(SAINT, (match, _end, text) => {
  const left = before(text, match.index);
  return /[A-Z][A-Za-z]*\.? $|\d(?:st|nd|rd|th) $/.test(left) &&
    !/\b(?:In|At|To|From|Near|Visit|The|Go|Call|Of|Is|And)\s$/.test(left)
    ? undefined
    : "Saint";
});
const STREET = /St\.(?=$|[^A-Za-z])/y;
const readStreet = reader(STREET, (match, end, text) =>
  /[A-Z][A-Za-z]* $|\d(?:st|nd|rd|th) $/.test(before(text, match.index)) ? `Street${ending(text, end)}` : undefined,
);

/** What is an abbreviation only before a figure: No. 5, p. 12, Fig. 3. */
const readBeforeFigure = reader(BEFORE_FIGURE, ({ groups = {}, 0: whole, index }, end, text) => {
  const key = groups["word"]!;
  const found = ABBREVIATIONS_BEFORE_FIGURES.get(key) ?? ABBREVIATIONS_BEFORE_FIGURES.get(key.toLowerCase());
  if (found === undefined || (found === "circa" && !/^\d{3,4}(?!\d)/.test(text.slice(end, end + 5)))) return undefined;
  // No 5 people were hurt: a word, not a number.
  if (/^No\.?\s/.test(whole) && !/[A-Za-z] $/.test(before(text, index)) && COUNTED.test(after(text, end)))
    return whole.includes(".") ? { end: index + 3, ...ambiguous("number", "no.") } : { end: index + 2, words: "No" };
  // “I said no. 5 minutes.”
  if (key === "no" && /\b(?:said|say|says|answer\w*|told|is|was|but|means?)\s+$/i.test(before(text, index)))
    return undefined;
  // Without its full stop a short word is only sure in capitals or with a point: “no 5”, “p5”.
  if (!whole.includes(".") && !/^(?:Nos?|Rte|Fig|Figs|Vol|pp|Pg|pg|Ext|ext|tel|Tel|[Rr]m|[Dd]k|Apt|Lv)$/.test(key))
    return undefined;
  return { end: end - (/\s$/.test(whole) ? 1 : 0), words: found };
});

/** Ch. is a channel beside radio words, else a chapter; either way the author should look. */
const CHANNEL = /[Cc][Hh]\.?(?=[ ]?\d)/y;
const readChannel = reader(CHANNEL, (match, end, text) => {
  if (/[A-Za-z]$/.test(before(text, match.index))) return undefined;
  const near = before(text, match.index) + after(text, end);
  if (/\b(?:VHF|UHF|radio|marine|MHz|monitor|stand(?:ing)? by|switch|listen|watch|call|over)\b/i.test(near))
    return "channel";
  return /\b(?:book|read|see|vol|pp?)\b/i.test(near) ? "chapter" : ambiguous("channel", "chapter");
});

/** Latin abbreviations, said in English: e.g. → for example. Shortened words with a slash: w/o → without. */
const WHOLE =
  /(?:[eE]\.[ ]?g\.|[iI]\.[ ]?e\.|[eE]g(?=[ ][a-z\d])\.?|w\/o(?![A-Za-z])|w\/(?=[ ])|c\/o(?![A-Za-z])|y\/o(?![A-Za-z])|y\.[ ]?o\.|n\/a(?![A-Za-z])|N\/A(?![A-Za-z]))/y;
const WHOLES: { readonly [written: string]: string } = {
  eg: "for example",
  ie: "that is",
  "w/o": "without",
  "w/": "with",
  "c/o": "care of",
  "n/a": "not applicable",
  "y/o": "year old",
  yo: "year old",
};
export const readWhole = reader(WHOLE, ({ 0: written }) => WHOLES[written.toLowerCase().replace(/[. ]/g, "")]);

/** A floor: 3rd fl., fl. 2. */
const FLOOR = /[Ff]l(?:r\.?|\.|(?![A-Za-z.]))/y;
const readFloor = reader(FLOOR, ({ 0: written, index }, end, text) => {
  const numbered = /\d(?:st|nd|rd|th) $/.test(before(text, index));
  if (!numbered && !/^ \d{1,2}(?![\d.])/.test(after(text, end))) return undefined;
  return `floor${written.endsWith(".") && numbered ? ending(text, end) : ""}`;
});

/** Titles as British English writes them, without a full stop: Dr Kim, Sgt Miller. */
const TITLE = /(?:Mr|Mrs|Ms|Dr|Prof|Sgt|Capt|Lt|Col|Gen|Cpl|Maj|Pvt|Rev|Cmdr|Adm)(?=[ \u00a0][A-Z][a-z])/y;
const readTitle = reader(TITLE, ({ 0: written }) => ABBREVIATIONS_TITLES.get(written.toLowerCase()));

/** Days of the week before a date and in a range: Fri 13 Nov, Mon–Fri. */
const NAME = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun";
const DAYS = new RegExp(
  String.raw`(?<day>${NAME})(?:\.?[ ]?[-–][ ]?(?<last>${NAME})(?![A-Za-z])\.?|(?=,?[ ](?:(?:[12]?\d|3[01])(?![\d%]| ?%|\.\d)|\d{1,2}:\d\d|\d{1,2}/\d|\d{4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))`,
  "y",
);
const dayOf = (name: string): string => WEEKDAYS.find((day) => day.startsWith(name.slice(0, 3)))!;
const readDay = reader(DAYS, ({ groups = {}, 0: written }, end, text) => {
  const { day = "", last } = groups;
  const stop = written.endsWith(".") ? ending(text, end) : "";
  return last === undefined ? dayOf(day) : `${dayOf(day)} to ${dayOf(last)}${stop}`;
});

/** Whether a word before a full stop may be an abbreviation. */
export function isAbbreviation(word: string): boolean {
  if (word.length > 10) return false;
  const key = word.toLowerCase();
  return (
    word.length === 1 ||
    isShortened(word) ||
    ABBREVIATIONS_TITLES.has(key) ||
    ABBREVIATIONS_POINTED.has(key) ||
    ABBREVIATIONS_BEFORE_FIGURES.has(key) ||
    (/^[A-Z]/.test(word) && word.length <= 5)
  );
}

export const ABBREVIATION_READERS: readonly Reader[] = [
  readDrive,
  readFloor,
  readTitle,
  readDay,
  readChannel,
  readSaint,
  readStreet,
  readMount,
  readForm,
  readSquare,
  readTroop,
  readBeforeFigure,
  readPointed,
  readUnknown,
];
