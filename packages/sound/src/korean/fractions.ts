/** Fractions, ½ and 1 1/2, blood pressure 120/80, and sums. */
import * as lists from "./lists.ts";
import { letterNames } from "./abbreviations.ts";
import { counterAt, endsWith } from "./counters.ts";
import { amountAt, amountWords, gapBefore } from "./amounts.ts";
import { dateWords } from "./dates.ts";
import { sinoWords } from "./number-words.ts";
import { before, blockAt, matchAt, withFitting, type Reading } from "./reading.ts";
import { unitAt, unitWords } from "./units.ts";

const VULGAR = /(\d{1,6})? ?([¼-¾⅐-⅞↉])/uy;
const FRACTION = /(?:(\d{1,4})(?: |[과와] ?))?(√?)(\d{1,6})\/(√?)(\d{1,6})(?![\d/])(?!\.\d)/uy;

/** A part of so many of unknown size: 1/n. */
const UNKNOWN = /(\d{1,4})\/([nNxX])(?![A-Za-z\d])/uy;

/** A fraction: the denominator is said first, 이분의 일; a whole number before it with 과, 일과 이분의 일. */
function fractionWords(whole: string, over: string, under: string): string {
  const part = `${under}분의 ${over}`;
  return whole === "" ? part : `${withFitting(sinoWords(whole), "과", "와")} ${part}`;
}

/** A fraction, or two numbers with a slash. */
export function readFraction(text: string, at: number): Reading | undefined {
  const vulgar = matchAt(VULGAR, text, at);
  if (vulgar) {
    const [over = "0", under = "1"] = vulgar[2]!.normalize("NFKD").split("\u2044");
    return withTail(text, at, at + vulgar[0].length, fractionWords(vulgar[1] ?? "", sinoWords(over), sinoWords(under)));
  }
  const unknown = matchAt(UNKNOWN, text, at);
  if (unknown) {
    const words = `${letterNames(unknown[2]!)}분의 ${sinoWords(unknown[1]!)}`;
    return withTail(text, at, at + unknown[0].length, words);
  }
  const found = matchAt(FRACTION, text, at);
  if (!found) return undefined;
  const [, whole = "", rootOver = "", over = "", rootUnder = "", under = ""] = found;
  const to = at + found[0].length;
  const [a, b] = [Number(over), Number(under)];
  // A quarter of a year is called by its figures: 삼사분기 (common use).
  if (/^ ?분기/u.test(text.slice(to, to + 3)) && whole === "" && b === 4 && a >= 1 && a <= 4)
    return { to: to + text.slice(to).indexOf("분기"), words: sinoWords(over) + sinoWords(under) };
  if (whole === "" && rootOver + rootUnder === "") {
    const pressed =
      endsWith(lists.CONTEXTS_PRESSURE, before(text, at)) ||
      text
        .slice(to, to + 6)
        .trimStart()
        .startsWith("mmHg");
    if (pressed || (a >= 60 && a <= 260 && b >= 30 && b < a && b <= 150)) return pressure(text, at, to, over, under);
    if (b === 0 || over.startsWith("0") || under.startsWith("0")) return undefined;
    const day = /의 ?$/u.test(before(text, at)) ? undefined : dateOrFraction(text, to, a, b);
    if (day) return day;
    if (a >= b && !unitAt(text, to, "") && !counterAt(text, to)) {
      const fraction = fractionWords("", sinoWords(over), sinoWords(under));
      const date = a <= 12 && b <= 31 ? dateWords(a, b) : `${sinoWords(over)} ${sinoWords(under)}`;
      return {
        to,
        words: date + gapBefore(text, to),
        trouble: {
          rule: "figure.ambiguous",
          message: "a date, a fraction, or two numbers?",
          candidates: [date, fraction],
        },
      };
    }
  }
  const root = (sign: string, figures: string): string => (sign ? `루트 ${sinoWords(figures)}` : sinoWords(figures));
  return withTail(text, at, to, fractionWords(whole, root(rootOver, over), root(rootUnder, under)));
}

/** What follows a fraction, and no date. */
const OF_FRACTION =
  /^(?:으?로|이[나하상]|[이가의만](?![가-힣])| ?(?:배|정도|가량|수준|크기|축소|희석|농도|비율|확률|분량|용량|지점|이하|이상|미만|초과|만큼|씩))/u;

/** 10/12, 12/25: a day, or a part. To tenths a fraction is the common one, if no 에 of time follows. */
function dateOrFraction(text: string, to: number, a: number, b: number): Reading | undefined {
  const next = text.slice(to, to + 4);
  if (a >= b || a > 12 || b > 31 || (b <= 10 && !/^에(?!서|[ ]?(?:불과|해당|달|가깝))/u.test(next))) return undefined;
  if (OF_FRACTION.test(next) || unitAt(text, to, "") || counterAt(text, to)) return undefined;
  const [date, fraction] = [dateWords(a, b), fractionWords("", sinoWords(String(a)), sinoWords(String(b)))];
  const candidates = a === 1 || b <= 10 ? [fraction, date] : [date, fraction];
  const words = candidates[0]! + gapBefore(text, to);
  return { to, words, trouble: { rule: "figure.ambiguous", message: "a date, or a fraction?", candidates } };
}

/** 120/80 as blood pressure: 백이십에 팔십 (common use in hospitals). */
function pressure(text: string, at: number, to: number, over: string, under: string): Reading {
  const words = `${sinoWords(over)}에 ${sinoWords(under)}`;
  const unit = unitAt(text, to, "");
  return unit
    ? { to: unit.to, words: unitWords(words, unit, before(text, at)) }
    : { to, words: words + gapBefore(text, to) };
}

/** Particles that change after a vowel; the writer may have fitted them to the figure before the slash. */
const FITTED: { readonly [particle: string]: readonly [string, string] } = {
  이: ["이", "가"],
  가: ["이", "가"],
  은: ["은", "는"],
  는: ["은", "는"],
  을: ["을", "를"],
  를: ["을", "를"],
};

function withTail(text: string, at: number, to: number, words: string): Reading {
  const unit = unitAt(text, to, "");
  if (unit) return { to: unit.to, words: unitWords(words, unit, before(text, at)) };
  if (counterAt(text, to)?.at === to) return { to, words: `${words} ` };
  const pair = /^[이가은는을를] ?(?![가-힣])|^[이가은는을를] /u.test(text.slice(to, to + 2))
    ? FITTED[text.charAt(to)]
    : undefined;
  if (pair) return { to: to + 1, words: withFitting(words, ...pair) };
  return { to, words: words + gapBefore(text, to) };
}

const SUM = /( ?)([+×÷xX*=]|-|−)\1(?=\d)/uy;
const OPERATORS: { readonly [sign: string]: string } = {
  "+": "더하기",
  "-": "빼기",
  "×": "곱하기",
  "÷": "나누기",
  x: "곱하기",
  X: "곱하기",
  "*": "곱하기",
};

/** A sum or dimensions: 20×30cm → 이십 곱하기 삼십 센티미터, 1+1=2 → 일 더하기 일은 이. */
export function readSum(text: string, at: number): Reading | undefined {
  let words = "";
  let to = at;
  let signs = 0;
  for (let parts = 0; parts < 12; parts++) {
    const amount = amountAt(text, to);
    if (!amount) return undefined;
    const unit = unitAt(text, amount.to, "");
    const own = amountWords(amount);
    words += unit ? unitWords(own, unit, "") : own;
    to = unit?.to ?? amount.to;
    const sign = matchAt(SUM, text, to);
    // A hyphen is minus only in a sum that has an equals sign.
    const minus = sign?.[2] === "-" && !/^[\d +-]{0,24}=/u.test(text.slice(to));
    if (!sign || minus) break;
    words = sign[2] === "=" ? `${withFitting(words, "은", "는")} ` : `${words} ${OPERATORS[sign[2]!]!} `;
    to += sign[0].length;
    signs += 1;
  }
  return signs === 0
    ? undefined
    : { to, words: words + (blockAt(text, to) ? gapBefore(text, to) || (counterAt(text, to) ? " " : "") : "") };
}
