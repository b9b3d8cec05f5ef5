/** Signs that are words: & # @ % + = < ×, Greek letters, accented letters, and sums. */
import { SIGN_WORDS } from "./amounts.ts";
import { CURRENCIES, SIGNS_GREEK, SIGNS_WORDS } from "./lists.ts";
import { cardinal, decimal } from "./numbers.ts";
import { readMarkup } from "./markup.ts";
import { perAt, unitAt } from "./units.ts";
import { after, before, matchAt, reader, type Reader } from "./reading.ts";

const TERM = String.raw`(?:\d{1,12}(?:\.\d{1,12})?|[a-z](?![A-Za-z]))`;
const SUM = new RegExp(
  String.raw`${TERM}(?:[ ]?[-−–+×x*÷/:][ ]?${TERM}){0,6}[ ]?[=≠≈][ ]?[-−]?${TERM}(?:[ ]?[-−–+×*÷/][ ]?${TERM}){0,6}(?![\dA-Za-z])`,
  "y",
);
const OPERATORS: { readonly [sign: string]: string } = {
  ...SIGN_WORDS,
  "×": "times",
  x: "times",
  "*": "times",
  "÷": "divided by",
  "/": "divided by",
  ":": "divided by",
  "=": "equals",
  "≠": "is not equal to",
};
const TOKENS = /\d+(?:\.\d+)?|[a-z]|[^\s]/g;

/** An equation: 1-2=5 → one minus two equals five. */
export const readSum = reader(SUM, ({ 0: whole }, end, text) => {
  if (unitAt(text, end)) return undefined;
  const tokens = whole.match(TOKENS)!;
  return tokens
    .map((token, i) => {
      if (/^\d/.test(token))
        return token.includes(".") ? decimal(...(token.split(".") as [string, string])) : cardinal(token);
      const isOperator = /^[\da-z]/.test(tokens[i - 1] ?? "") && i + 1 < tokens.length;
      return token === "x" && !(isOperator && /^[\da-z]/.test(tokens[i + 1]!)) ? token : (OPERATORS[token] ?? token);
    })
    .join(" ");
});

const HASH = /#(?=[ ]?\d)/y;
const readHash = reader(HASH, () => "number");
const SIGN = /[`´ØøΦ⌀/$£€¥₩₽₴₹&#@%‰+=§÷×±≤≥≈<>°№©®™µμ^*₂²³]/y;

/** A sign that stands as a word of its own, or joins two. */
const readSign = reader(SIGN, ({ 0: sign, index }, end, text) => {
  const [left, right] = [before(text, index), after(text, end)];
  if (/[`´]/.test(sign)) return "'";
  if (/[ØøΦ⌀]/.test(sign))
    return (/^ ?\d/.test(right) && !/[A-Za-z]$/.test(left)) ||
      (/\d ?(?:mm|cm|m|in)? ?$/.test(left) && !/^[A-Za-z]/.test(right))
      ? "diameter"
      : undefined;
  // 3 times/day, 12 breaths/min, 1 pack/day
  const per = sign === "/" && /[a-z]s$|\b1 [a-z]+$/.test(left) ? perAt(text, index) : undefined;
  if (per) return { end: per.end, words: per.words };
  // The sign itself: Press / or #, the / key.
  if (sign === "/" && /(?:^|\s)$/.test(left) && /^ (?:and|or|keys?|signs?|symbol|means|is|followed)\b/.test(right))
    return "slash";
  // Between words a slash is a pause: and/or, yes / no.
  if (sign === "/") return /\d[ ]?$/.test(left) || /^\d/.test(right) ? "slash" : undefined;
  if (/[<>]/.test(sign) && !/[\d\s]$/.test(left)) return undefined;
  if (/[<>]/.test(sign) && !/^\s*[\d.]/.test(right)) return undefined;
  if (sign === "*" && !(/\d\s?$/.test(left) && /^\s?\d/.test(right))) return undefined;
  if (/[²³]/.test(sign)) return /[A-Za-z\d)]$/.test(left) ? (sign === "²" ? "squared" : "cubed") : undefined;
  if (sign === "°" && !/^\s*(?:$|[^A-Za-z])/.test(right)) return undefined;
  if (sign === "₂") return "two";
  if (sign === "#") return "hash";
  return CURRENCIES.get(sign)?.split(" / ")[0] ?? SIGNS_WORDS.get(sign);
});

/** A Greek letter by its name: β-blocker, 5 α. */
const GREEK = /\p{Script=Greek}(?!\p{Script=Greek})/uy;
const readGreek = reader(GREEK, ({ 0: letter, index }, _end, text) =>
  /\p{Script=Greek}$/u.test(before(text, index)) ? undefined : SIGNS_GREEK.get(letter),
);

/** A letter with a mark as the letter without it, as English writes foreign names: Müller → Muller, cliché → cliche. */
const MARKED = /[À-ÖØ-öø-ɏḀ-ỿ]/y;
const PLAIN: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  Æ: "AE",
  ø: "o",
  Ø: "O",
  œ: "oe",
  Œ: "OE",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  þ: "th",
  ı: "i",
};
const readMarked: Reader = (text, at) => {
  const letter = matchAt(MARKED, text, at)?.[0];
  if (letter === undefined) return undefined;
  const plain = PLAIN[letter] ?? letter.normalize("NFD").replace(/\p{M}/gu, "");
  return /^[A-Za-z]+$/.test(plain) ? { end: at + 1, words: plain } : undefined;
};

export const SIGN_READERS: readonly Reader[] = [readMarkup, readHash, readSign, readGreek, readMarked];
