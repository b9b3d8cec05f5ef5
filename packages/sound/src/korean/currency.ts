/** Amounts of money with the sign or code of the currency before or after: ₩5,000, KRW 5000, 50€, $4.50. */
import * as lists from "./lists.ts";
import { amountAt, amountWords } from "./amounts.ts";
import { blockAt, matchAt, type Reading } from "./reading.ts";
import { sinoWords } from "./number-words.ts";

const SIGN = /(?:US|HK|NT|[CAS])?[$]|[₩€£¥₽₴₫฿₹₱₺₸₪￦￥]|[A-Z]{3}(?![A-Za-z])|krw|usd|eur|jpy/uy;
const SAME: { readonly [sign: string]: string } = { "￦": "₩", "￥": "¥" };

/** The currency at a place: its word, and where it ends. */
function currencyAt(text: string, at: number): { readonly word: string; readonly to: number } | undefined {
  const found = matchAt(SIGN, text, at)?.[0];
  const word = found && lists.UNITS_CURRENCIES.get(SAME[found] ?? found.toUpperCase());
  return word === undefined ? undefined : { word, to: at + found!.length };
}

const MINUS = /-(?=\d)/uy;
const gapAfter = (text: string, to: number): string =>
  blockAt(text, to) && !/^(?:[은는이가을를에의로과와만]|으로|입|예|짜리|부터|까지|씩|쯤)/u.test(text.slice(to, to + 2))
    ? " "
    : "";

/** A currency with its amount after it. */
export function readCurrency(text: string, at: number): Reading | undefined {
  const currency = currencyAt(text, at);
  if (!currency) return undefined;
  let start = currency.to + (text.charAt(currency.to) === " " ? 1 : 0);
  const minus = matchAt(MINUS, text, start);
  if (minus) start += 1;
  const amount = amountAt(text, start);
  if (!amount) return undefined;
  const words = moneyWords(amount, currency.word);
  // ₩5,000원 has the word a second time.
  const to = text.startsWith(currency.word, amount.to) ? amount.to + currency.word.length : amount.to;
  return { to, words: (minus ? "마이너스 " : "") + words + gapAfter(text, to) };
}

/** An amount with the currency after it. */
export function readAmountOfMoney(text: string, at: number): Reading | undefined {
  const amount = amountAt(text, at);
  const currency = amount && currencyAt(text, amount.to + (text.charAt(amount.to) === " " ? 1 : 0));
  if (!currency) return undefined;
  // A second amount after the sign belongs to it: 5 $10.
  if (/^ ?\d/u.test(text.slice(currency.to))) return undefined;
  return { to: currency.to, words: moneyWords(amount, currency.word) + gapAfter(text, currency.to) };
}

/** $4.50 → 사 달러 오십 센트. */
function moneyWords(amount: ReturnType<typeof amountAt> & object, word: string): string {
  const cents = lists.UNITS_CENTS.get(word);
  if (cents === undefined || amount.fraction.length !== 2 || amount.power !== "")
    return `${amountWords(amount)} ${word}`;
  const whole = amountWords({ ...amount, fraction: "" });
  return /^0+$/u.test(amount.fraction) ? `${whole} ${word}` : `${whole} ${word} ${sinoWords(amount.fraction)} ${cents}`;
}
