/** Two figures with a slash: fractions, blood pressures, scores out of ten, months and days, school years, 24/7. */
import { withUnit } from "./attribution.ts";
import { dayOfMonth, isDay, isMonth, monthAndDay, MONTHS } from "./calendar.ts";
import { cardinal, figures, pairs, singly, year } from "./numbers.ts";
import { fraction, quantityAt } from "./quantities.ts";
import { after, ambiguous, before, matchAt, type Reader, type Reading } from "./reading.ts";
import { unitAt } from "./units.ts";

const SLASHED =
  /(?<above>\d{1,9})[ ]?[/⁄][ ]?(?<below>\d{1,9})(?<ending>(?:st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z]))?(?![\d]|[.,/]\d)/y;
const MORE = /\d{1,9}(?:\/\d{1,9}){2,6}(?![\d/])/y;
const PRESSURE = /\b(?:BP|bp|B\.P\.|blood pressure|pressure|systolic|vitals)\b/i;
const OUT_OF = /\b(?:pain|scale|scored?|rated?|rating|grade|GCS|apgar|coma|severity|intensity|strength|power|level)\b/i;
/** The wind by its direction and force: 270/15. */
const WIND = /\b(?:winds?|gusts?)[ :]*$/i;
const TO = /[ ]?[-–—][ ]?(?=\d{1,2}(?:[ /.½¼¾]|$))/y;
const OF =
  /\b(?:steps?|pages?|slides?|sheets?|cards?|questions?|rounds?|parts?|day|week|box|bag|unit|attempt|photo|item|no\.?)[ :]+$/i;
const SIGHT = /\b(?:vision|sight|acuity|eyesight|VA)\b/i;
const DATED =
  /\b(?:on|since|by|until|till|due|dated?|from|before|after|mon|tue?s?|wed|thu\w*|fri|sat|sun|\w+day)[\s,.(]*$/i;
/** Denominators of everyday fractions. */
const EVERYDAY = /^(?:2|3|4|5|6|7|8|9|10|12|16|20|32|64|100|1000)$/;
const FIXED: { readonly [written: string]: string } = {
  "24/7": "twenty four seven",
  "9/11": "nine eleven",
  "50/50": "fifty fifty",
};

/** Two blood pressures: 90/60-100/70, 110–120/70–80. */
const PRESSURES =
  /(?<a>\d{2,3})(?:\/(?<b>\d{2,3})[ ]?[-–—][ ]?(?<c>\d{2,3})|[ ]?[-–—][ ]?(?<to>\d{2,3})\/(?<from>\d{2,3})[ ]?[-–—][ ]?)\/?(?<d>\d{2,3})(?![\d]|[.,/-]\d)/y;
function readPressures(text: string, at: number): Reading | undefined {
  const match = matchAt(PRESSURES, text, at);
  if (!match || /[A-Za-z\d/]-?$/.test(before(text, at))) return undefined;
  const { a = "", b, c, to = "", from = "", d = "" } = match.groups!;
  const unit = unitAt(text, at + match[0].length);
  const isPressure = (above: string, below: string): boolean =>
    Number(above) > Number(below) && Number(above) >= 60 && Number(above) <= 280 && Number(below) >= 30;
  const single = b !== undefined && c !== undefined;
  if (!(single ? isPressure(a, b) && isPressure(c, d) : isPressure(a, from) && isPressure(to, d))) return undefined;
  if (unit && !unit.one.includes("mercury")) return undefined;
  const noun = unit ? ` ${unit.several}` : "";
  const words = single
    ? `${pairs(a)} over ${pairs(b)} to ${pairs(c)} over ${pairs(d)}`
    : `${pairs(a)} to ${pairs(to)} over ${pairs(from)} to ${pairs(d)}`;
  return { end: unit?.end ?? at + match[0].length, words: words + noun };
}

export const readSlashed: Reader = (text, at) => {
  const pressures = readPressures(text, at);
  if (pressures) return pressures;
  const more = matchAt(MORE, text, at);
  if (more) return { end: at + more[0].length, words: more[0].split("/").map(figures).join(" slash ") };
  const match = matchAt(SLASHED, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const { above = "", below = "", ending } = match.groups!;
  const [left, right] = [before(text, at), after(text, end)];
  // ½–1 tablet written with a slash: 1/2-1.
  const to =
    Number(above) < Number(below) && EVERYDAY.test(below) && !/[A-Za-z\d]-$/.test(left)
      ? matchAt(TO, text, end)
      : undefined;
  if (to) {
    const from = end + to[0].length;
    const second = readSlashed(text, from) ?? quantityAt(text, from);
    if (second && !/^[-–/]/.test(after(text, second.end)))
      return { ...second, words: `${fraction(above, below)} to ${second.words}` };
  }
  const fixed = FIXED[match[0]];
  if (fixed !== undefined && !DATED.test(left)) return { end, words: fixed };
  if (/[A-Za-z\d]-$/.test(left) || /^-[A-Z\d]/.test(right))
    return { end, words: `${figures(above)} slash ${figures(below)}` };
  if (WIND.test(left) && above.length === 3) return { end, words: `${singly(above)} at ${cardinal(below)}` };
  if (/^0\d\d/.test(above)) return { end, words: `${figures(above)} slash ${figures(below)}` };
  const [a, b] = [Number(above), Number(below)];
  // Step 1/4, page 3/12: one of several.
  if (OF.test(left) && a <= b && a > 0 && !/^ (?:full|empty|done|of)\b/.test(right))
    return { end, words: `${cardinal(above)} of ${cardinal(below)}` };
  const unit = unitAt(text, end);
  const parted = (): Reading => {
    const quantity = { end, words: fraction(above, below), one: false, part: a < b, value: a / b };
    if (unit) return { end: unit.end, words: withUnit(quantity, unit, text, at) };
    // Only a part of an everyday whole is surely a fraction: 3/4, but not 10/5 or 20/40.
    return (a < b && (EVERYDAY.test(below) || above === "1")) || (b <= 4 && a < 10)
      ? { end, words: quantity.words }
      : {
          end,
          ...ambiguous(`${figures(above)} over ${figures(below)}`, `${figures(above)} slash ${figures(below)}`),
        };
  };
  // A trial of phase 1/2.
  if (/\bphases? $/i.test(left)) return { end, words: `${cardinal(above)} slash ${cardinal(below)}` };
  if (ending !== undefined) return { end, words: fraction(above, below) };
  const plausible = a >= 60 && a <= 280 && b >= 30 && b <= 180 && a > b;
  if (plausible && !above.startsWith("0") && (PRESSURE.test(left) || unit?.one.includes("mercury") || b >= 40))
    return { end: unit?.end ?? end, words: `${pairs(above)} over ${pairs(below)}${unit ? ` ${unit.several}` : ""}` };
  if (unit) return parted();
  if (SIGHT.test(left) || SIGHT.test(right) || match[0] === "20/20")
    return { end, words: `${cardinal(above)} ${cardinal(below)}` };
  if ((OUT_OF.test(left) || a === 0) && a <= b && /^(?:5|10|15|20|100)$/.test(below))
    return { end, words: `${cardinal(above)} out of ${cardinal(below)}` };
  if (/^(?:1[89]|20)\d\d$/.test(above) && (b === (a + 1) % 100 || b === a + 1))
    return { end, words: `${year(above)} ${below.length === 4 ? year(below) : cardinal(below)}` };
  if (a + b === 100 && a > 30) return { end, words: `${cardinal(above)} ${cardinal(below)}` };
  if (isMonth(above) && /^(?:19|20)\d\d$/.test(below)) return { end, words: `${MONTHS[a - 1]} ${year(below)}` };
  const dated =
    DATED.test(left) &&
    !/^ +(?:of|cups?|tablets?|doses?|hours?|miles?|inch\w*|teaspoons?|tablespoons?|pills?|full|empty)\b/.test(right);
  return dated || !EVERYDAY.test(below) || above.startsWith("0") || below.startsWith("0")
    ? monthDay(above, below, dated, parted)
    : parted();
};

/** 11/23 is a date where the calendar has it: November twenty third. Both orders are named where both are in the calendar. */
function monthDay(above: string, below: string, dated: boolean, parted: () => Reading): Reading {
  const american = isMonth(above) && isDay(below) ? monthAndDay(Number(above), below) : undefined;
  const british =
    isMonth(below) && isDay(above) ? `the ${dayOfMonth(above)} of ${MONTHS[Number(below) - 1]}` : undefined;
  const whole = parted();
  if (american === undefined && british === undefined) return whole;
  // Figures with a leading zero are no fraction: 05/06.
  const days = dated || (above.startsWith("0") && below.length === 2);
  if (!days && american !== undefined && british !== undefined)
    return { end: whole.end, ...ambiguous(american, british, whole.words) };
  if (!days) return { end: whole.end, ...ambiguous(american ?? british!, whole.words) };
  if (american === undefined || british === undefined || Number(above) === Number(below))
    return { end: whole.end, words: american ?? british! };
  return { end: whole.end, ...ambiguous(american, british) };
}
