/** Dates, years and decades. A date in figures is American, month first (NeMo), where it cannot be told. */
import { dayOfMonth, isDay, isMonth, MONTH_NAMES, monthAndDay, monthOf, MONTHS } from "./calendar.ts";
import { cardinal, figures, ordinal, ordinalEnding, plural, shortYear, year } from "./numbers.ts";
import { after, ambiguous, before, matchAt, reader, type Reader } from "./reading.ts";

const YEAR = String.raw`(?<year>[12]\d{3}|['’]\d\d)(?![\d%]|[.,:\/]\d|[ ]?(?:people|persons|men|women|hours|hrs|h\b))`;
const yearWords = (written: string): string =>
  written.length === 4 ? year(written) : shortYear(written.replace(/\D/g, ""));

/** July 25, 2012; Jan. 15; Jan-15-2020; April 29th; July 1506. */
const MONTH_FIRST = new RegExp(
  String.raw`(?<month>${MONTH_NAMES})(?:[ -]?(?<day>\d{1,2})(?<ending>st|nd|rd|th|ST|ND|RD|TH)?(?:[ ]?[-–—][ ]?(?<last>[1-3]?\d)(?:st|nd|rd|th)?(?![\d:-]))?(?![\d:%]|[.,\/]\d|[ ]?[ap]\.?m\b|[A-Za-z]))(?:(?<comma>,?[ ]|-|,)${YEAR})?`,
  "uy",
);
const MONTH_AND_YEAR = new RegExp(String.raw`(?<month>${MONTH_NAMES})(?:[,]?[ -])${YEAR}`, "uy");
/** 25 July 2012, the 25th of July, 15-Jan-2020. */
const DAY_FIRST = new RegExp(
  String.raw`(?:(?<first>[1-3]?\d)(?:st|nd|rd|th)?(?<to>[ ]?[-–—][ ]?| to | and ))?(?<day>\d{1,2})(?<ending>st|nd|rd|th|ST|ND|RD|TH)?(?:[ ]|-)?(?<of>of )?(?<month>${MONTH_NAMES})(?:(?<comma>,?[ ]|-|,)${YEAR})?`,
  "uy",
);

const monthDay = reader(MONTH_FIRST, ({ groups = {} }, end, text) => {
  const { month: written = "", day = "", ending, last, year: y, comma = "" } = groups;
  const month = monthOf(written);
  // “The ship may. 5 of us.” A verb ends the sentence.
  if (!month || !isDay(day) || /^(?:may|march)\.$/.test(written)) return undefined;
  const verb = /^(?:may|march|mar|sep|dec)$/.test(written);
  if (verb && ending === undefined && y === undefined && !/^\s*(?:$|[.,;!?)])/.test(after(text, end))) return undefined;
  const range = last !== undefined && isDay(last) ? ` to ${dayOfMonth(last)}` : "";
  return `${month} ${dayOfMonth(day)}${range}${y === undefined ? "" : `${comma.startsWith(",") ? "," : ""} ${yearWords(y)}`}`;
});
/** Jan–Mar: from month to month. */
const MONTHS_RANGE = new RegExp(
  String.raw`(?<first>${MONTH_NAMES})[ ]?[-–—][ ]?(?<last>${MONTH_NAMES})(?:,?[ ]${YEAR})?`,
  "uy",
);
const monthRange = reader(MONTHS_RANGE, ({ groups = {} }) => {
  const { first = "", last = "", year: y } = groups;
  return `${monthOf(first)} to ${monthOf(last)}${y === undefined ? "" : ` ${yearWords(y)}`}`;
});
const monthYear = reader(MONTH_AND_YEAR, ({ groups = {} }) => {
  const { month = "", year: y = "" } = groups;
  return /^(?:may|march)\.?$/.test(month) ? undefined : `${monthOf(month)} ${yearWords(y)}`;
});
const dayMonth = reader(DAY_FIRST, ({ groups = {}, 0: whole, index }, end, text) => {
  const { first, to = "", day = "", month: written = "", ending, of, year: y, comma = "" } = groups;
  const month = monthOf(written);
  if (!month || !isDay(day)) return undefined;
  // “We saw 5 may fall”: a lower-case verb needs a year, an ordinal or the end of the sentence.
  const verb = /^(?:may|march|mar|sep|dec)$/.test(written);
  const decided = ending !== undefined || y !== undefined || /^\s*(?:$|[.,;!?)])/.test(after(text, end));
  if ((verb && !decided) || (/\d[a-z]/.test(whole) && ending === undefined && first === undefined)) return undefined;
  const the = of !== undefined || /\bthe\s+$/i.test(before(text, index)) ? "" : "the ";
  const full = written.endsWith(".") && /^\s*(?:$|\s[A-Z])/.test(after(text, end)) ? "." : "";
  if (first !== undefined && !isDay(first)) return undefined;
  const range = first === undefined ? "" : `${the}${dayOfMonth(first)}${to === " and " ? to : " to "}`;
  return `${range}${range !== "" && the === "" && of === undefined ? "the " : the}${dayOfMonth(day)} of ${month}${full}${y === undefined ? "" : `${comma.startsWith(",") ? "," : ""} ${yearWords(y)}`}`;
});

/** 2016-11-03, 2016/07/03, 2016.11.3 (ISO 8601 and its like). */
const YEAR_FIRST = /(?<year>[12]\d{3})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d-]|[.,/]\d)/y;
const yearFirst = reader(YEAR_FIRST, ({ groups = {} }) => {
  const { year: y = "", month = "", day = "" } = groups;
  return isMonth(month) && isDay(day) ? `${monthAndDay(Number(month), day)}, ${year(y)}` : undefined;
});

/** 11/23/2026, 23/11/2026, 15.01.2020, 01/07/98. */
const IN_FIGURES = /(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>[12]\d{3}|\d\d)(?![\d-]|[.,/]\d)/y;
const inFigures = reader(IN_FIGURES, ({ groups = {}, index }, end, text) => {
  const { first = "", second = "", year: y = "", sign } = groups;
  if (y.length === 2 && sign !== "/" && !/\b(?:on|date|dated|born|since|by|until)\W*$/i.test(before(text, index)))
    return undefined;
  const said = y.length === 4 ? year(y) : shortYear(y);
  const american = isMonth(first) && isDay(second) ? `${monthAndDay(Number(first), second)}, ${said}` : undefined;
  const british =
    isMonth(second) && isDay(first) ? `the ${dayOfMonth(first)} of ${MONTHS[Number(second) - 1]}, ${said}` : undefined;
  if (american === undefined || british === undefined) return american ?? british;
  return Number(first) === Number(second) ? american : ambiguous(american, british);
});

/** The year of a quarter: 2Q22, Q3 2024. */
const QUARTER = /(?<quarter>[1-4])Q(?<year>\d\d(?:\d\d)?)(?![A-Za-z\d])/y;
const readQuarter = reader(
  QUARTER,
  ({ groups = {} }) => `the ${ordinal(cardinal(groups["quarter"]!))} quarter of ${yearWords(groups["year"]!)}`,
);

/** 1980s, ’80s, mid-80s, 1960s–80s. */
const decadeWords = (digits: string): string => (digits.length === 2 ? plural(cardinal(digits)) : plural(year(digits)));
const DECADE =
  /['’]?(?<decade>(?:1\d|20)\d0|[2-9]0)(?<s>['’]?s| s)(?![A-Za-z])(?:[ ]?[-–—][ ]?['’]?(?<end>(?:1\d|20)\d0|[2-9]0)['’]?s(?![A-Za-z]))?/y;
/** What a decade of two figures stands after: the 80s, in his 30s, mid-60s, in the high 20s. Else 30s are seconds. */
const IN_DECADE = /\b(?:the|his|her|hers|their|my|our|your|whose|early|late|mid|low|lower|high|upper)(?:[ -]| ['’])$/i;
const PERSON = /^ (?:man|men|woman|women|male|males|female|females|patients?|person|people|lady|gentleman|couple)\b/;
const readDecade = reader(DECADE, ({ groups = {}, 0: whole, index }, end, text) => {
  const { decade = "", end: last, s = "" } = groups;
  if (s === " s" && decade.length === 2) return undefined;
  const words = decadeWords(decade) + (last === undefined ? "" : ` to ${decadeWords(last)}`);
  if (s === " s") return { end, ...ambiguous(words, `${cardinal(decade)} seconds`) };
  if (decade.length === 4 || /['’]/.test(whole)) return words;
  const [left, right] = [before(text, index), after(text, end)];
  if (PERSON.test(right)) return words;
  if (/\bin $/i.test(left)) return ambiguous(`${cardinal(decade)} seconds`, words);
  if (!IN_DECADE.test(left))
    return last === undefined ? undefined : ambiguous(words, `${cardinal(decade)} to ${cardinal(last)} seconds`);
  // The 30s pause, the 60s music.
  return /\b(?:the|his|her|your) $/i.test(left) && NO_VERB.test(right)
    ? ambiguous(words, `${cardinal(decade)} second`)
    : words;
});
const NO_VERB =
  /^ (?!and|or|to|with|but|is|are|was|were|had|has|have|who|at|in|on|by|for|from|when|after|before|today|tonight|this|next|all|now|because|while|as|we|he|she|they|it|the|a)[a-z]{3,}/;

/** 1st, 22nd; a wrong ending is a misprint of the ending or of the number: 11st is the first, the eleventh or the twenty first. */
const ORDINAL = /(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<ending>st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z\d])/y;
const TO = /[ ]?[-–—][ ]?(?=\d{1,4}(?:st|nd|rd|th)(?![A-Za-z]))/y;
const readOrdinal: Reader = reader(ORDINAL, ({ groups = {} }, end, text) => {
  const digits = groups["digits"]!.replaceAll(",", "");
  const ending = groups["ending"]!.toLowerCase();
  const to = matchAt(TO, text, end);
  const last = to && readOrdinal(text, end + to[0].length);
  if (last && !last.trouble && ending === ordinalEnding(digits))
    return { end: last.end, words: `${ordinal(cardinal(digits))} to ${last.words}` };
  if (ending === ordinalEnding(digits) && !/^0\d/.test(digits))
    return ordinal(cardinal(digits)).replace(/^one (?=thousandth|millionth)/, "one ");
  const words = /^0\d/.test(digits) ? `${figures(digits)} ${ending}` : ordinal(cardinal(digits));
  const message = `the ending of “${digits}${ending}” is not that of the number`;
  return { words, trouble: { rule: "figure.unread", message, candidates: [ordinal(cardinal(digits))] } };
});

/** Dates that begin with a month. */
export const MONTH_READERS: readonly Reader[] = [monthDay, monthRange, monthYear];
/** Dates, decades and ordinals that begin with a figure. */
export const DATE_READERS: readonly Reader[] = [yearFirst, inFigures, dayMonth, readQuarter, readDecade, readOrdinal];
