/** Codes of letters and figures: B12, AK-74, COVID-19, H5N1, SpO2, A320, 12A, 5G, 2x. */
import { capitalsIn, spelled } from "./capitals.ts";
import { CAPITALS_MIXED } from "./lists.ts";
import { cardinal, decimal, figures, pairs, plural, singly, year } from "./numbers.ts";
import { after, ambiguous, before, matchAt, type Reader } from "./reading.ts";
import { perAt } from "./units.ts";

const CODE =
  /(?=[A-Za-z]{0,24}\d)(?:[A-Za-z]{1,24}|[\d₀-₉]{1,24}){1,24}(?:-(?=\d)[\d]{1,12}(?!\d|-\d|[.,]\d)(?:[A-Za-z]{1,3}(?![A-Za-z]))?)?|[A-Za-z]{1,12}-\d{1,12}(?!\d|[.,/-]\d|[a-rt-z])(?:s(?![A-Za-z]))?(?:[A-Z]{1,3}(?![A-Za-z]))?/y;
const RUNS = /[A-Za-z]+|\d+/g;

/** The figures of a code: three in pairs (A320), a round number as one (T2000), four and more singly. */
function figuresOf(digits: string, lone: boolean): string {
  if (digits.length === 3) return pairs(digits);
  if (digits.length <= 2 || /^\d000$/.test(digits))
    return digits.startsWith("0") && digits.length > 1 ? singly(digits) : cardinal(digits);
  if (/^(?:19|20)\d\d$/.test(digits)) return year(digits);
  return lone ? figures(digits) : singly(digits);
}

function lettersOf(run: string, text: string, at: number): string {
  if (run.length === 1) return run.toUpperCase();
  if (/^[A-Z]{2,}$/.test(run))
    return capitalsIn(run, text, at, at + run.length)?.words ?? (run.length > 3 ? run : spelled(run));
  const mixed = CAPITALS_MIXED.get(run);
  if (mixed !== undefined) return mixed;
  return /[aeiouyAEIOUY]/.test(run) || run.length > 4 ? run : spelled(run);
}

/** A prescription: q8h → every eight hours; a bolt and its pitch: M12 x 1.75. */
const EVERY = /[qQ][ ]?(?<number>\d{1,2})(?:[ ]?[-–][ ]?(?<last>\d{1,2}))?[ ]?(?<unit>h|hrs?|min|d)(?![A-Za-z\d])/y;
const TIMES =
  /(?<number>\d{1,3})[ ]?[x×](?=[ ](?:a|an|per|daily|weekly|monthly|every|each|in)[ .,]|[ ]?\/(?:day|d|week|wk|month|mo)\b)/y;
const BOLT = /M(?<size>\d{1,3})[ ]?[x×][ ]?(?<whole>\d{1,3})(?:\.(?<part>\d{1,2}))?(?![\d.])/y;
const NOUNS: { readonly [unit: string]: string } = { h: "hours", hr: "hours", hrs: "hours", min: "minutes", d: "days" };
const CALIBER =
  /\.(?<size>\d\d\d?)(?:[ -]?(?<word>cal(?:iber|\.)?)(?![A-Za-z])|(?=[ -](?:pistol|revolver|rifle|ACP|Magnum|Win)))/y;

/** The caliber of a weapon: .50 cal → fifty caliber. */
export const readCaliber: Reader = (text, at) => {
  const match = matchAt(CALIBER, text, at);
  return (
    match && {
      end: at + match[0].length,
      words: `${pairs(match.groups!["size"]!)}${match.groups!["word"] === undefined ? "" : " caliber"}`,
    }
  );
};

/** How many times, after a word: 1 tablet x 3. */
const FOLD = /[xX](?=[ ]?\d{1,3}(?![\dA-Za-z]))/y;
/** How many there are: 2 x T-72, 3 x ampoules. */
const COUNT = /[x×](?=[ ][A-Za-z][A-Za-z\d-])/y;
export const readFold: Reader = (text, at) =>
  (matchAt(FOLD, text, at) && /[A-Za-z)\]][ ]$/.test(before(text, at))) ||
  (matchAt(COUNT, text, at) && /(?:^|[\s(,:;])\d{1,3} $/.test(before(text, at)))
    ? { end: at + 1, words: "times" }
    : undefined;

/** Ratings of fuses and breakers (IEC 60898, 60127). */
const RATED = /^(1|2|3|5|6|10|13|15|16|20|25|30|32|40|50|60|63|80|100)A$/;
const isAlone = (text: string, at: number, end: number): boolean =>
  /^\s*$|\b(?:the|an?) $/i.test(before(text, at)) && /^[\s.,;!?)]*$/.test(after(text, end));

export const readCode: Reader = (text, at) => {
  const every = matchAt(EVERY, text, at);
  if (every) {
    const { number = "", last, unit = "" } = every.groups!;
    const range = cardinal(number) + (last === undefined ? "" : ` to ${cardinal(last)}`);
    return { end: at + every[0].length, words: `every ${range} ${NOUNS[unit]}` };
  }
  const times = matchAt(TIMES, text, at);
  if (times) {
    const number = cardinal(times.groups!["number"]!);
    const words = { one: "once", two: "twice" }[number] ?? `${number} times`;
    const end = at + times[0].length;
    const per = perAt(text, end);
    return per ? { end: per.end, words: `${words} ${per.words}` } : { end, words };
  }
  const bolt = matchAt(BOLT, text, at);
  if (bolt) {
    const { size = "", whole = "", part } = bolt.groups!;
    const pitch = part === undefined ? cardinal(whole) : decimal(whole, part);
    return { end: at + bolt[0].length, words: `M ${cardinal(size)} by ${pitch}` };
  }
  const match = matchAt(CODE, text, at);
  if (!match) return undefined;
  // 16A by itself is a fuse or a seat.
  const rated = RATED.exec(match[0]);
  if (rated && isAlone(text, at, at + match[0].length)) {
    const number = cardinal(rated[1]!);
    return { end: at + match[0].length, ...ambiguous(`${number} A`, `${number} ${rated[1] === "1" ? "amp" : "amps"}`) };
  }
  const written = match[0].replace(/[₀-₉]/g, (digit) => String(digit.codePointAt(0)! - 0x2080));
  if (!/\d/.test(written) || !/[A-Za-z]/.test(written)) return undefined;
  const end = at + match[0].length;
  // The plural of a type: F-16s, B-52s; but mid-90s is a decade.
  const several = /-\d+s$/.test(written);
  if (several && !/^[A-Z]/.test(written)) return undefined;
  const words = Array.from((several ? written.slice(0, -1) : written).matchAll(RUNS), ({ 0: run, index }) =>
    /\d/.test(run) ? figuresOf(run, index === 0) : lettersOf(run, text, at + index),
  ).join(" ");
  return { end, words: several ? plural(words) : words };
};
