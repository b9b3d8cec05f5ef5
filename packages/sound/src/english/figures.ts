/** Bare whole numbers: years, rooms and flights in pairs, codes digit by digit, ratios, and cardinals. */
import { cardinal, decimal, figures, pairs, singly, year } from "./numbers.ts";
import { quantityAt } from "./quantities.ts";
import { unitAt } from "./units.ts";
import { after, ambiguous, before, matchAt, reader, type Reader } from "./reading.ts";

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)|\d+/y;
/** A space between thousands, before a noun: 12 345 people; it could part two numbers. */
const SPACED = /\d{1,3}(?: \d{3}){1,3}(?= [a-z]{3,})/y;
/** A comma between figures that parts no thousands: the decimal comma of other languages, or a list. */
const COMMA = /(?<whole>\d{1,4}),(?<part>\d{1,2})(?![\d,]|\.\d)/y;
const RATIO =
  /(?<first>\d{1,6}(?:,\d{3})*(?:\.\d+)?)(?:[:∶](?! )| [:∶] )(?<second>\d{1,6}(?:,\d{3})*(?:\.\d+)?)(?:(?::(?! )| : )(?<third>\d{1,6}))?(?![\d:]|\/\d)/y;

/** A ratio or a score: 1:100 → one to one hundred. */
const readRatio = reader(RATIO, ({ groups = {} }) => {
  if (/^0\d/.test(groups["second"]!)) {
    const words = `${figures(groups["first"]!)} ${singly(groups["second"]!)}`;
    return { words, trouble: { rule: "figure.unread", message: "it is no time of day, and no ratio" } };
  }
  // The year of a standard: ISO 9001:2015.
  if (/^\d{3,5}$/.test(groups["first"]!) && /^(?:19|20)\d\d$/.test(groups["second"]!))
    return `${figures(groups["first"]!)}, ${year(groups["second"]!)}`;
  const words = [groups["first"], groups["second"], groups["third"]].flatMap((part) =>
    part === undefined ? [] : [part],
  );
  return words.map(numberWords).join(" to ");
});

function numberWords(written: string): string {
  const [whole = "", decimals] = written.replaceAll(",", "").split(".");
  return decimals === undefined ? figures(whole) : `${cardinal(whole)} point ${singly(decimals)}`;
}

/** What is read in pairs after it: room 204, flight 1532. */
const PLACES =
  /\b(?:rooms?|suites?|apartments?|apt\.?|flights?|routes?|highways?|interstate|gates?|cabins?|wards?|hwy|rm\.?|units?|building|bldg\.?)[ \u00a0]*(?:no\.? *|number *|# *)?(?:\d{3,4}(?:, and |, or |, | and | or | & )){0,4}$/i;
/** What is read digit by digit after it. */
const CODES =
  /\b(?:card ending in|ending in|code|pin|otp|password|passcode|zip|zip code|postcode|serial(?: number)?|account(?: number)?|id|passport(?: number)?|extension|ext\.?|MMSI|heading|course|bearing|azimuth|squawk|grid(?: \d+)*|SSN|badge(?: number)?|case number)(?: is| was|:| no\.?| number)*[ \u00a0:#]*$/i;
const YEARS_AFTER =
  /\b(?:in|since|by|of|from|until|till|before|after|during|between|year|circa|around|to|early|late|spring|summer|autumn|fall|winter|class of|born|dated?|Copyright|©|ca?\.)[ ,(]*$/i;
const NOUN_AFTER =
  /^ +(?!and\b|or\b|to\b|in\b|at\b|on\b|for\b|the\b|a\b|an\b|is\b|was\b|were\b|by\b|but\b|with\b|when\b|as\b|we\b|he\b|she\b|they\b|it\b|there\b|i\b|had\b|has\b|after\b|before\b|until\b|through\b|that\b|this\b|his\b|her\b|our\b|their\b|may\b|will\b|did\b|who\b|because\b)[a-z]/;
const PLURAL_AFTER = /^ +(?:[a-z]+ )?(?:people|persons|men|women|children|[a-z]{2,}s)\b/;

/** A year from 1100 to 2099: a round one, and one with a noun after it, is a number. */
function isYear(digits: string, left: string, right: string): boolean {
  if (
    !/^[12]\d{3}$/.test(digits) ||
    !(/^(?:1[1-9]|20)/.test(digits) || /\b(?:in|since|year) $/i.test(left)) ||
    /^[A-Za-z%°]/.test(right)
  )
    return false;
  const recent = /^(?:19|20)\d\d$/.test(digits);
  if (YEARS_AFTER.test(left))
    return recent
      ? !/^ +(?:people|persons|men|women|children|feet|miles|meters|metres|tons|pounds|dollars)\b/.test(right)
      : !NOUN_AFTER.test(right) && !PLURAL_AFTER.test(right);
  if (
    /(?:[#№$£€-]|\b(?:no\.?|number|page|pages|p\.|exactly|about|than|over|nearly|almost|only|total:?|at least|up to|have|has|had|are|were|need|weighs?|costs?)) *$/i.test(
      left,
    )
  )
    return false;
  if (recent) return !NOUN_AFTER.test(right);
  return left.trim() === "" && right.trim() === "" && !digits.endsWith("00");
}

const readInteger: Reader = (text, at) => {
  const match = matchAt(DIGITS, text, at);
  if (!match) return undefined;
  const grouped = quantityAt(text, at);
  if (grouped && grouped.end > at + match[0].length) return { end: grouped.end, words: grouped.words };
  const spaced = matchAt(SPACED, text, at);
  if (spaced && !/\d $/.test(before(text, at)) && !CODES.test(before(text, at)) && !PLACES.test(before(text, at)))
    return {
      end: at + spaced[0].length,
      ...ambiguous(cardinal(spaced[0].replaceAll(" ", "")), spaced[0].split(" ").map(figures).join(", ")),
    };
  const comma = /\d,$/.test(before(text, at)) ? undefined : matchAt(COMMA, text, at);
  if (comma) {
    const { whole = "", part = "" } = comma.groups!;
    const unit = unitAt(text, at + comma[0].length);
    const noun = unit ? ` ${unit.several}` : "";
    const point = `${decimal(whole, part)}${noun}`;
    return {
      end: unit?.end ?? at + comma[0].length,
      ...ambiguous(point, `${figures(whole)}, ${figures(part)}${noun}`),
    };
  }
  const [written] = match;
  const end = at + written.length;
  if (written.includes(",")) return { end, words: cardinal(written.replaceAll(",", "")) };
  const [left, right] = [before(text, at), after(text, end)];
  if (/^\.?\(k\)/.test(right) && written === "401") return { end: end + 3, words: "four oh one K" };
  if (written.length > 1 && CODES.test(left)) return { end, words: singly(written) };
  if (/^\d{3,4}$/.test(written) && !/^\d00$/.test(written) && PLACES.test(left)) return { end, words: pairs(written) };
  if (isYear(written, left, right)) return { end, words: year(written) };
  const joined = /^-[A-Za-z]/.test(right);
  return {
    end,
    words:
      joined && written.length <= 6 && !written.startsWith("0") ? cardinal(written, { and: false }) : figures(written),
  };
};

export const FIGURE_READERS: readonly Reader[] = [readRatio, readInteger];
