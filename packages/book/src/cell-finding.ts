/** What is found in a text that is none: values of spreadsheets and programs, and notes that it is still to be written. */
import { languageOf, scriptFor, SCRIPTS } from "@parley/sound/script";
import { found, type Find } from "./text-finding.ts";

const VOWELS = SCRIPTS.flatMap(({ vowels }) => vowels ?? []);

/** Errors of spreadsheets in any case, the values of programs alone in a text, and those that are no words anywhere in it. */
const ERROR_VALUES: readonly RegExp[] = [
  /#(?:REF|VALUE|NAME|NUM|NULL|SPILL|CALC|ERROR)[!?]|#DIV\/0!?|#N\/A/iu,
  /^\s*(?:#[\p{Lu}/0_]{2,}[!?]?|#{4,}|Err:\d{3}|NaN|nan|\[object Object\])\s*$/u,
  /^\s*["'([<{]?(?:null|undefined|nil)["')\]>}]?\.?\s*$/iu,
  /(?<![\p{L}\p{N}])(?:NaN|NULL)(?![\p{L}\p{N}])/u,
];
/** Values of programs that are also words of languages in Latin letters. */
const ERROR_WORDS = /^\s*none\s*$|(?<![\p{L}\p{N}])(?:undefined|null)(?![\p{L}\p{N}])/iu;

/** An error of a spreadsheet or a program in place of a text. */
export const findErrorValues: Find = (text, lang) => {
  const own = scriptFor(lang)?.system === "Latn" ? [] : [ERROR_WORDS];
  const match = [...ERROR_VALUES, ...own].map((pattern) => pattern.exec(text)).find((one) => one !== null);
  return found(match ?? null, (value) => `“${value}” is an error value, and no text`);
};

/** Notes that a text is still to be written: as they are spelled, and those in any case. */
const PLACEHOLDERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|TBA|FIXME|XXX+|xxx+)(?![\p{L}\p{N}])|[?？]{3,}|^(?:[Tt]odo|tbd):/u,
  /^[\s[(<]*(?:to-?\s?do|tb[adc]|t\.b\.[adc]\.?|n\/a|[?？](?:\s?[?？])*|lorem|x{2,8}|[-–—_.*]+)[\s\])>:.!]*$/iu,
  /(?<!\p{L})(?:lorem ipsum|dolor sit amet)(?!\p{L})/iu,
];
/** One letter again and again. A vowel is a sound to make: aaa. So are the letters of syllables: 아아아. */
const ONE_LETTER = /^[\s[(<]*((?![\p{Lo}])\p{L})\1{2,7}[\s\])>:.]*$/u;

/** A note that a text is still to be written. */
export const findPlaceholders: Find = (text) => {
  const again = ONE_LETTER.exec(text);
  const isSound = again !== null && (/[aeiouymh]/iu.test(again[0]) || VOWELS.some((vowel) => vowel.test(again[0])));
  const match = [...PLACEHOLDERS.map((pattern) => pattern.exec(text)), isSound ? null : again].find(
    (one) => one !== null,
  );
  return found(match ?? null, (words) => `“${words}” stands for a text that is not written yet`);
};

/** A text that a spreadsheet would run as a formula. */
export const findFormulas: Find = (text) =>
  found(
    /^\s*(?:\{?=\s?\S?|@\s?\S|[+-]{2}|[+-]\s?[\p{L}("'“«=+@]|[+-][\d.,]+[\p{L}(*/^&!+])/u.exec(text),
    () => `“${text}” begins like a formula of a spreadsheet`,
  );

/** The languages of the Latin letters, whose dates spreadsheets write in any language. */
const LATIN: readonly string[] = SCRIPTS.filter(({ system }) => system === "Latn").map(({ tag }) => tag);

/** The first letters of the names of months in each language, as spreadsheets write them. */
const MONTHS = new Map(
  SCRIPTS.map(({ tag }) => {
    const names = [tag, ...LATIN].flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { month: "short", day: "numeric" });
      return Array.from({ length: 12 }, (_, month) => format.formatToParts(new Date(2026, month, 1)));
    });
    const months = names.flatMap((parts) => parts.filter(({ type }) => type === "month").map(({ value }) => value));
    return [tag, [...new Set(months.map((month) => month.slice(0, 3)))].filter((m) => /^\p{L}+$/u.test(m))] as const;
  }),
);
const dateIn = (months: readonly string[]): RegExp => {
  const month = `(?:${months.join("|")})\\p{L}?\\.?`;
  return new RegExp(`^\\s*(?:\\d{1,2}[-./]${month}(?:[-./ ]\\d{2,4})?|${month}[-./]?\\d{2})\\s*$`, "iu");
};
const MONTH_DATES = new Map(Array.from(MONTHS, ([tag, months]) => [tag, dateIn(months)] as const));

/** Dates and numbers as spreadsheets show them. */
const CELL_VALUE =
  /^\s*(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})(?: \d{1,2}:\d\d(?::\d\d)?)?|\d+\.0|\d(?:[.,]\d+)?E[+-]?\d+)\s*$/u;
/** Truth values, and dates that only one language writes so. */
const OWN_VALUES: readonly RegExp[] = SCRIPTS.flatMap(({ sheets = {} }) => [
  ...(sheets.truth ? [new RegExp(`^\\s*(?:${sheets.truth.join("|")})\\s*$`, "u")] : []),
  ...(sheets.date ? [new RegExp(`^\\s*${sheets.date.source}\\s*$`, "u")] : []),
]);

/** A number or date of a spreadsheet in place of words. A day and a month with a space between are words: 2 May. */
export const findCellTypes: Find = (text, lang) => {
  const date = MONTH_DATES.get(languageOf(lang)) ?? MONTH_DATES.get(LATIN[0] ?? "");
  const own = OWN_VALUES.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  return found(
    CELL_VALUE.exec(text) ?? own ?? date?.exec(text) ?? null,
    (value) => `“${value}” seems to be a cell of a spreadsheet that was no text`,
  );
};
