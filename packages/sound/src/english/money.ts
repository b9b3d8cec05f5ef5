/** Sums of money: $5.50, £1.20, USD 5, 5 EUR, $1.2 million, $20/mo, 50¢. */
import { CURRENCIES } from "./lists.ts";
import { cardinal } from "./numbers.ts";
import { quantityAt } from "./quantities.ts";
import { matchAt, type Reader } from "./reading.ts";
import { perAt } from "./units.ts";

const SIGN = /(?<code>US|CA|C|A|AU|NZ|HK|S)?(?<sign>\$|£|€|¥|￥|₩|₽|₴|₹|₺|₫|₪|₱|฿)[ ]?(?=[.]?\d)/y;
const CODE = /(?<code>[A-Z]{3})[ \u00a0]?(?=\d)/y;
const AFTER = /[ \u00a0]?(?<code>[A-Z]{3}|[$£€¥₩₽₴₹₺₫₪₱฿¢])(?![A-Za-z\d])/y;
const LETTER = /[ ]?(?<letter>[KkMmBbTt]|bn|mn|mln|bln)(?![A-Za-z\d])/y;
const LETTERS: { readonly [letter: string]: string } = {
  k: "thousand",
  m: "million",
  mn: "million",
  mln: "million",
  b: "billion",
  bn: "billion",
  bln: "billion",
  t: "trillion",
};
const NATIONS: { readonly [code: string]: string } = {
  US: "US",
  CA: "Canadian",
  C: "Canadian",
  A: "Australian",
  AU: "Australian",
  NZ: "New Zealand",
  HK: "Hong Kong",
  S: "Singapore",
};
const COMMA = /,\d\d(?![\d,.])/y;
const RANGE = /[ ]?[-–—~][ ]?/y;

interface Money {
  readonly end: number;
  readonly words: string;
}

/** A number of a currency in words: twenty dollars and fifty cents. A third figure after the point is a decimal (NeMo). */
function sum(text: string, at: number, key: string, nation: string): Money | undefined {
  const quantity = quantityAt(text, at);
  const names = CURRENCIES.get(key)?.split(" / ");
  if (!quantity || !names) return undefined;
  const [one = "", several = "", small = "", smalls = small] = names;
  const named = (noun: string): string => (nation === "" ? noun : `${nation} ${noun}`);
  const letter = matchAt(LETTER, text, quantity.end);
  const spaced = letter?.[0].startsWith(" ") ?? false;
  if (letter && !Number.isNaN(quantity.value) && (!spaced || /[MBb]/.test(letter[0]))) {
    const end = quantity.end + letter[0].length;
    return { end, words: `${quantity.words} ${LETTERS[letter.groups!["letter"]!.toLowerCase()]} ${named(several)}` };
  }
  const written = text.slice(at, quantity.end);
  // €12,50 and 1.234,56 €: a comma before two figures parts the small unit.
  const comma = quantity.whole === undefined ? undefined : matchAt(COMMA, text, quantity.end)?.[0];
  const plain = /,\d{1,2}$/.test(written) ? written.replaceAll(".", "").replace(",", ".") : written;
  const end = quantity.end + (comma?.length ?? 0);
  const [, whole = "", decimals = ""] = /^([\d,]*)\.(\d+)$/.exec(plain + (comma ?? "").replace(",", ".")) ?? [];
  const cents = decimals.replace(/(?<=\d\d)0+$/, "").padEnd(2, "0");
  if (decimals === "" || cents.length > 2 || small === "") {
    if (quantity.whole !== undefined)
      return { end, words: `${cardinal(quantity.whole)} ${named(quantity.one ? one : several)}` };
    return { end, words: `${quantity.words} ${named(several)}` };
  }
  const units = whole.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const [zero, none] = [Number(units) === 0, Number(cents) === 0];
  const big = `${cardinal(units === "" ? "0" : units)} ${named(units === "1" ? one : several)}`;
  const little = `${cardinal(cents)} ${Number(cents) === 1 ? small : smalls}`;
  return { end, words: none ? big : zero ? little : `${big} and ${little}` };
}

function sumAt(text: string, at: number): Money | undefined {
  const sign = matchAt(SIGN, text, at);
  if (sign) {
    const { code, sign: key = "" } = sign.groups!;
    if (code !== undefined && /[A-Za-z]/.test(text.charAt(at - 1))) return undefined;
    return sum(text, at + sign[0].length, key, code === undefined ? "" : NATIONS[code]!);
  }
  const code = matchAt(CODE, text, at);
  return code && sum(text, at + code[0].length, code.groups!["code"]!, "");
}

/** A note or a ticket is named by its sum in the singular: a $5 bill. */
const NOTE = /[ -](?:bills?|notes?|coins?|tickets?|fees?|fines?|stamps?|vouchers?|coupons?)(?![A-Za-z])/y;
const named = (found: Money, text: string): Money =>
  matchAt(NOTE, text, found.end) ? { ...found, words: found.words.replace(/s$/, "") } : found;

/** A sum whose currency stands before it, or a range of such. */
export const readMoney: Reader = (text, at) => {
  const first = sumAt(text, at);
  if (!first) return undefined;
  const to = matchAt(RANGE, text, first.end);
  const second = to && sumAt(text, first.end + to[0].length);
  if (second) return { end: second.end, words: `${first.words} to ${second.words}` };
  const bare =
    to && /\d/.test(text.charAt(first.end + to[0].length)) ? quantityAt(text, first.end + to[0].length) : undefined;
  if (bare) {
    const sign = text.slice(at).match(/^[^\d.]*/)![0];
    const last = sum(text, first.end + to![0].length, sign.trim().replace(/^[A-Z]+(?=\W)/, ""), "");
    if (last) return { end: last.end, words: `${quantityAt(text, at + sign.length)!.words} to ${last.words}` };
  }
  const per = perAt(text, first.end);
  return per ? { end: per.end, words: `${first.words} ${per.words}` } : named(first, text);
};

/** A sum whose currency stands after it: 5 EUR, 500₽, 50¢. */
export const readMoneyAfter: Reader = (text, at) => {
  const quantity = quantityAt(text, at);
  const comma = quantity?.whole === undefined ? undefined : matchAt(COMMA, text, quantity.end);
  const last = quantity && quantity.end + (comma?.[0].length ?? 0);
  const after = last === undefined ? undefined : matchAt(AFTER, text, last);
  const code = after?.groups!["code"] ?? "";
  if (!after || !CURRENCIES.has(code)) return undefined;
  const found = sum(text.slice(0, last), at, code, "");
  return found && { end: last! + after[0].length, words: found.words };
};
