/** Quantities with their units, ranges and dimensions: 5–10 mg, 20 x 30 cm, −5 °C, 6 ft 2 in, ±0.5 %. */
import { readMoney, readMoneyAfter } from "./money.ts";
import { NO_NOUN, nounAfter, unitAfter, withUnit } from "./attribution.ts";
import { cardinal, year } from "./numbers.ts";
import { quantityAt, type Quantity } from "./quantities.ts";
import { after, ambiguous, before, matchAt, type Reader, type Reading } from "./reading.ts";
import { readSlashed } from "./slashes.ts";
import { isPlace, perAt, unitAt, type Unit } from "./units.ts";

const SIGN = /(?<sign>[-−–‐‑]|\+\/[-−]|±|\+|[≤≥<>≈~∼])[ ]?(?=[.]?\d|[$£€¥₩₽₴½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]|[-−][.\d])/y;
export const SIGN_WORDS: { readonly [sign: string]: string } = {
  "-": "minus",
  "−": "minus",
  "–": "minus",
  "‐": "minus",
  "‑": "minus",
  "±": "plus or minus",
  "+/-": "plus or minus",
  "+/−": "plus or minus",
  "+": "plus",
  "≤": "less than or equal to",
  "≥": "greater than or equal to",
  "<": "less than",
  ">": "greater than",
  "≈": "about",
  "~": "about",
  "∼": "about",
};
const RANGE = /[ ]?(?:[-–—~−‐‑]|\.\.(?=\d))[ ]?(?=[.]?\d|[½⅓⅔¼¾⅛⅜⅝⅞])|[ ]?(?:\.\.\.?|…|[-–—])[ ]?(?=[-−+]\d)/y;
const BY = /(?<sign>[ ]?[x×х✕X][ ]?|[ ]?\*[ ]?)(?=\d)/y;
const PLUS = /[ ]?\+[ ]?(?=\d)/y;
const FEET_AND_INCHES =
  /(?<feet>\d{1,3})[ ]?(?:['’′]|ft\.?)[ ]?-?(?<inches>1[01]|\d)(?: ?(?<half>½|1\/2))?[ ]?(?:["”″]|''|in(?![A-Za-z])\.?)/y;
/** Units of mass, volume and doses: none of a length. */
const DOSE =
  /^(?!(?:square|cubic) )(?:[a-z ]*(?:gram|liter|mole|unit|equivalent)|(?:fluid )?ounce|pound|ton|gallon|quart|pint|drop|teaspoon|tablespoon|C C)(?! per)\b/;
/** Units of electricity, that are beside each other and not one per the other: 110V/60Hz. */
const ELECTRIC = /volt|hertz|ampere|watt|ohm/;
const OVER = /\/(?=\d)/y;
const LIGHT = /\b(?:wave ?lengths?|laser|light|UV|ultraviolet|infrared|filters?|particles?)\b/i;

/** The second of two numbers that is written without the figures it shares with the first: 2010–15, 1960-80. */
const shortened = (first: string, second: string): boolean =>
  first.length === 4 && second.length === 2 && /^(?:1[1-9]|20)/.test(first) && Number(second) > Number(first.slice(2));

const isYear = (whole: string | undefined): whole is string => whole !== undefined && /^(?:1[1-9]|20)\d\d$/.test(whole);

const WON = /\b(?:scores?|scored|won|wins?|lost|beat|beats|draws?|drew|leads?|led|final|game|match|tied?)\b/i;

/** A range: the second amount decides on the unit, the first has its own where they differ. */
function rangeOf(text: string, start: number, first: Quantity, unit: Unit | undefined): Reading | undefined {
  const sign = matchAt(RANGE, text, unit?.end ?? first.end);
  if (!sign) return undefined;
  const at = (unit?.end ?? first.end) + sign[0].length;
  const minus = /^[-−+]/.exec(text.slice(at, at + 1))?.[0];
  const second = quantityAt(text, minus === undefined ? at : at + 1);
  if (!second || /^(?:[-–][\dA-Za-z]|\/\d|[ ]?=)/.test(after(text, second.end))) return undefined;
  if (/[A-Za-z]-$/.test(before(text, start)) && !/\bmid-$/i.test(before(text, start))) return undefined;
  const last = unitAfter(text, second);
  const plain = unit === undefined && last === undefined;
  const [a, b] = [first.whole, second.whole];
  const end = last?.end ?? second.end;
  if (plain && a !== undefined && b !== undefined) {
    if (/^0\d/.test(a) || /^0\d/.test(b)) return { end, words: `${first.words} ${second.words}` };
    if (shortened(a, b)) return { end, words: `${year(a)} to ${cardinal(b)}` };
    if (isYear(a) && isYear(b) && Number(a) < Number(b)) return { end, words: `${year(a)} to ${year(b)}` };
  }
  const own =
    unit && (unit.symbol !== last?.symbol || /[%°$]/.test(unit.symbol))
      ? ` ${nounAfter(first, unit, text, start)}`
      : "";
  const from = (own === "" && first.whole !== undefined && last ? cardinal(first.whole) : first.words) + own;
  const signed = minus === undefined ? "" : `${SIGN_WORDS[minus]} `;
  const to = signed + (last ? withUnit(second, last, text, start) : second.words);
  const words = `${from} to ${to}`;
  if (minus !== undefined) return { end, words };
  if (first.value < second.value || Number.isNaN(first.value) || Number.isNaN(second.value) || !plain)
    return { end, words };
  if (WON.test(before(text, start)) || WON.test(after(text, end))) return { end, words };
  // 978-0: no range goes down from hundreds to nothing.
  if (b === "0" && a !== undefined && a.length > 2 && sign[0] === "-") return { end, words: `${first.words} zero` };
  if (sign[0] === " − " || sign[0] === "−") return { end, words: `${first.words} minus ${second.words}` };
  return { end, ...ambiguous(`${first.words} ${second.words}`, words, `${first.words} minus ${second.words}`) };
}

/** Dimensions and products: 20 x 30 cm → twenty by thirty centimeters; 2 * 8 → two times eight. */
function dimensionsOf(text: string, start: number, first: Quantity, unit: Unit | undefined): Reading | undefined {
  const words = [first.words + (unit ? ` ${nounAfter(first, unit, text, start)}` : "")];
  let [end, times, counted] = [unit?.end ?? first.end, false, false];
  let last = unit;
  for (let more = 0; more < 4; more++) {
    const by = matchAt(BY, text, end);
    const next = by && quantityAt(text, end + by[0].length);
    if (!next) break;
    times ||= by[0].includes("*") || /^ [×✕] $/.test(by[0]);
    counted ||= /^[x×] $/.test(by[0]);
    last = unitAfter(text, next);
    end = last?.end ?? next.end;
    words.push(last ? withUnit(next, last, text, start) : next.words);
  }
  if (words.length < 2) return undefined;
  // 2 x 500 mg, 500 mg x 2: a number of doses is no length.
  const dose = [unit, last].some((own) => own !== undefined && DOSE.test(own.one));
  const doses = words.length === 2 && dose && (unit === undefined || last === unit || last === undefined);
  return { end, words: words.join(doses || counted || (times && !last) ? " times " : " by ") };
}

/** A sum before a unit: 2+3 m². */
function sumOf(text: string, start: number, first: Quantity): Reading | undefined {
  const plus = matchAt(PLUS, text, first.end);
  const second = plus && quantityAt(text, first.end + plus[0].length);
  if (!second) return undefined;
  const unit = unitAfter(text, second);
  const words = `${first.words} plus ${unit ? withUnit(second, unit, text, start) : second.words}`;
  return { end: unit?.end ?? second.end, words };
}

/** The height of a person without the sign of inches: 5'6. */
const HEIGHT = /(?<feet>[3-7])['’′](?<inches>1[01]|\d)(?![\d'’"”″A-Za-z]|[.,:/-]\d)/y;

/** 5'11", 6 ft 2 in. */
const readFeet: Reader = (text, at) => {
  const match = matchAt(FEET_AND_INCHES, text, at);
  const height = match ? undefined : matchAt(HEIGHT, text, at)?.groups;
  if (height) {
    const words = `${cardinal(height["feet"]!)} foot ${cardinal(height["inches"]!)}`;
    return { end: at + 2 + height["inches"]!.length, words };
  }
  if (!match) return undefined;
  const { feet = "", inches = "", half } = match.groups!;
  const added = half === undefined ? "" : " and a half";
  const [f, i] = [`${cardinal(feet)} ${feet === "1" ? "foot" : "feet"}`, `${cardinal(inches)}${added}`];
  return { end: at + match[0].length, words: `${f} ${i} ${inches === "1" && half === undefined ? "inch" : "inches"}` };
};

/** An amount with a sign, a unit, a range or dimensions; a bare number is for `figures.ts`. */
export const readAmount: Reader = (text, at) => {
  const feet = readFeet(text, at);
  if (feet) return feet;
  const sign = matchAt(SIGN, text, at);
  if (sign && !signs(text, at)) return undefined;
  const start = at + (sign?.[0].length ?? 0);
  const lead = sign ? `${SIGN_WORDS[sign.groups!["sign"]!]} ` : "";
  const own = lead !== "" && /^[-−]/.test(text.slice(start, start + 1)) ? "minus " : "";
  const slashed = sign && (readMoney(text, start) ?? readMoneyAfter(text, start) ?? readSlashed(text, start));
  if (slashed) return { ...slashed, words: lead + slashed.words };
  const quantity = quantityAt(text, start + (own === "" ? 0 : 1));
  if (!quantity) return undefined;
  const unit = unitAfter(text, quantity);
  const joined =
    rangeOf(text, at, quantity, unit) ?? dimensionsOf(text, at, quantity, unit) ?? sumOf(text, at, quantity);
  if (joined) {
    const per = perAt(text, joined.end);
    const words = lead + own + joined.words;
    return per ? { ...joined, end: per.end, words: `${words} ${per.words}` } : { ...joined, words };
  }
  if (unit && /^['’]$/.test(unit.symbol) && !NO_NOUN.test(after(text, unit.end))) {
    const words = lead + own + quantity.words;
    return { end: unit.end, ...ambiguous(`${words} ${quantity.one ? "foot" : "feet"}`, `${words} minutes`) };
  }
  if (unit?.symbol === "nm" && !LIGHT.test(text)) {
    // On a ship nm are nautical miles, though the symbol of ISO 80000 is M or NM; in physics they are nanometers.
    const words = `${lead}${own}${quantity.words} nautical ${quantity.one ? "mile" : "miles"}`;
    return { end: unit.end, ...ambiguous(words, lead + own + withUnit(quantity, unit, text, at)) };
  }
  const way = !unit || /^[NW]$/.test(unit.symbol) ? wayOf(text, start, quantity, unit) : undefined;
  if (way) return way;
  if (unit) {
    // 5 l/100 km, 5 mg/5 mL
    const over = matchAt(OVER, text, unit.end);
    const second = over && quantityAt(text, unit.end + over[0].length);
    const last = second && unitAt(text, second.end);
    const words = lead + own + withUnit(quantity, unit, text, at);
    if (last) {
      const electric = ELECTRIC.test(unit.one) && ELECTRIC.test(last.one);
      const joint = electric ? "," : unit.symbol === last.symbol ? " slash" : " per";
      return { end: last.end, words: `${words}${joint} ${withUnit(second, last, text, at)}` };
    }
    // 1.000 mg is one milligram, or a thousand as other languages write it.
    const written = text.slice(start, quantity.end);
    if (/^[1-9]\d{0,2}\.\d00$/.test(written) && (written.endsWith("000") || DOSE.test(unit.one))) {
      const thousands = cardinal(String(Math.round(quantity.value * 1000)));
      return { end: unit.end, ...ambiguous(words, `${lead}${own}${thousands} ${unit.several}`) };
    }
    return { end: unit.end, words };
  }
  const per = perAt(text, quantity.end);
  if (per && !/^[A-Za-z\d]/.test(text.slice(per.end, per.end + 1)))
    return { end: per.end, words: `${lead}${own}${quantity.words} ${per.words}` };
  // 10.000 is ten with three decimals, or ten thousand as other languages write it.
  if (/^[1-9]\d{0,2}\.000$/.test(text.slice(start, quantity.end)))
    return {
      end: quantity.end,
      ...ambiguous(lead + own + quantity.words, `${lead}${own}${cardinal(`${Math.round(quantity.value)}000`)}`),
    };
  if (lead !== "" || quantity.whole === undefined) return { end: quantity.end, words: lead + own + quantity.words };
  return undefined;
};

const FORCE = /\b(?:newtons?|forces?|torque|loads?|thrust|tension|pull\w*|push\w*|strength|weigh\w*)\b/i;
const LATITUDE = /\b(?:lat|latitudes?|position|coordinates?|parallel|degrees|located|longitude|lon|long)\b/i;

/** A letter after a number that can be the way of a latitude, a unit or a temperature: 38N, 45.5 N, 37 C. */
function wayOf(text: string, start: number, quantity: Quantity, unit: Unit | undefined): Reading | undefined {
  const { end, words, whole, value } = quantity;
  const match = /^[ \u00a0]?(?<letter>[NSEWCF])(?![A-Za-z\d'’./&-]*[A-Za-z\d])/.exec(after(text, end));
  if (!match || (whole?.startsWith("0") ?? false) || isPlace(text, end)) return undefined;
  const [letter, joined] = [match.groups!["letter"]!, match[0].length === 1];
  const [left, right] = [before(text, start), after(text, end + match[0].length)];
  const done = end + match[0].length;
  const code = `${words} ${letter}`;
  if (letter === "C" || letter === "F") {
    const degrees = `${words} ${value === 1 && whole !== undefined ? "degree" : "degrees"} ${letter === "C" ? "Celsius" : "Fahrenheit"}`;
    return joined ? undefined : { end: done, ...ambiguous(degrees, code) };
  }
  if (letter === "E" || letter === "W") {
    const longitude = value <= 180 && /\d[ ]?[NS][,;]?[ ]?$/.test(left);
    return longitude ? { end: done, words: `${words} degrees ${letter === "E" ? "east" : "west"}` } : undefined;
  }
  if (value > 90) return undefined;
  const north = `${words} ${whole === "1" ? "degree" : "degrees"} ${letter === "N" ? "north" : "south"}`;
  if (letter === "S" && /^[,;]? ?\d{1,3}(?:\.\d+)?[ ]?[EW](?![A-Za-z\d])/.test(right))
    return { end: done, words: north };
  if (letter === "S")
    return LATITUDE.test(left) || whole === undefined || (joined && (left + right).trim() === "")
      ? { end: done, ...ambiguous(north, code) }
      : undefined;
  if (FORCE.test(left) || FORCE.test(right)) return undefined;
  if (LATITUDE.test(left) || /^[,;]? \d{1,3}(?:\.\d+)?[ ]?[EW]\b/.test(right)) return { end: done, words: north };
  if (!unit) return undefined;
  const newtons = withUnit(quantity, unit, text, start);
  return { end: done, ...(joined ? ambiguous(north, newtons) : ambiguous(newtons, north)) };
}

/** Whether a sign at a place belongs to the figure after it, and is not between two. */
function signs(text: string, at: number): boolean {
  const previous = text.slice(Math.max(0, at - 2), at);
  if (/[-–]/.test(text.charAt(at)))
    return !/[A-Za-z\d)\]%°'’]$/.test(previous) && !/^[-–] /.test(text.slice(at, at + 2));
  return true;
}
