/** Latin letters, words and codes in a Russian text, and Greek letters. */
import type { NonStandardWord } from "../non-standard-word.ts";
import { LATIN_ADDRESSES, LATIN_GREEK, LATIN_MEDICINE, LATIN_WORDS } from "./lists.ts";
import { joinNames, latinLetter } from "./letters.ts";
import { cardinal } from "./numbers.ts";
import { isSpace, wordsBefore } from "./passage.ts";
import { matchAt, reading } from "./reading.ts";
import { russianScript } from "./script.ts";

const ADDRESS =
  /(?:[a-z0-9._+&-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|(?:https?:\/\/|www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}(?:\/[a-z0-9._/#?=&%+-]{0,200})?|[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,3}\.(?:ru|com|org|net|info|by|ua|kz|kr|io)(?![a-z0-9-]))/iuy;
const SIGNS: { readonly [sign: string]: string } = {
  ".": "то́чка",
  "@": "соба́ка",
  "-": "дефи́с",
  _: "ни́жнее подчёркивание",
  "/": "слэш",
  ":": "двоето́чие",
  "+": "плюс",
  "#": "решётка",
  "?": "вопроси́тельный знак",
  "=": "равно́",
  "&": "ампе́рсанд",
  "%": "проце́нт",
};
/** An e-mail or web address: its known parts as words, all else by letters (common use). */
export function readAddress(text: string, at: number): NonStandardWord | undefined {
  if (/[\p{L}\d@]/u.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(ADDRESS, text, at)?.[0].replace(/[.,?]+$/u, "");
  if (found === undefined || !found.includes(".")) return undefined;
  const words = (found.match(/[a-z]+|\d+|./giu) ?? []).flatMap((part) => {
    const plain = part.toLowerCase();
    const said = LATIN_ADDRESSES.get(plain);
    if (said !== undefined) return [said];
    if (/^\d/.test(part)) return Array.from(part, (digit) => cardinal(digit));
    if (/^[a-z]/iu.test(part)) return Array.from(part, (letter) => latinLetter(letter, true));
    return SIGNS[part] === undefined ? [] : [SIGNS[part]];
  });
  return reading(at, at + found.length, words.join(" "));
}

const TOKEN =
  /[a-z]+(?:[₀-₉]+|(?<![a-z]{4})\d{1,3}(?!\d))?(?:-\d{1,4}(?!\d)|[+\-−–](?![\p{L}\d])|-[a-z]+)?|[α-ωΑ-ΩµΩ]/iuy;
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** A Latin word or abbreviation, or a letter with a figure. Unknown words are left, and so reported. */
export function readLatin(text: string, at: number): NonStandardWord | undefined {
  if (/[a-z]/iu.test(text.charAt(at - 1))) return undefined;
  const match = matchAt(TOKEN, text, at);
  if (!match) return undefined;
  let [token] = match;
  if (/^[^a-z]/iu.test(token)) {
    const name = LATIN_GREEK.get(token);
    return name === undefined
      ? undefined
      : reading(at, at + 1, name + (/^[\p{L}\d]/u.test(text.slice(at + 1)) ? " " : ""));
  }
  const typed = lookalike(match[0], text, at);
  if (typed !== undefined) return reading(at, at + match[0].length, typed);
  // The longest listed word: rh-, spo2, covid-19; then without its tail.
  const shorter = [token, token.replace(/[+\-−–]$/u, ""), token.replace(/-.*$/u, ""), /^[a-z]+/iu.exec(token)![0]];
  for (const one of new Set(shorter)) {
    const own = LATIN_WORDS.get(one) ?? LATIN_WORDS.get(one.toLowerCase());
    if (own !== undefined) return reading(at, at + one.length, spaced(own, text, at, at + one.length));
  }
  token = token.replace(/[+−–-]$/u, "").replace(/-[a-z]{2,}$/iu, "");
  const [, letters = "", digits = "", tail = ""] = /^([a-z]+)([₀-₉\d]*)(.*)$/iu.exec(token)!;
  const capital = letters === letters.toUpperCase();
  const [previous] = wordsBefore(text, at);
  const medical = previous !== undefined && isSpace(previous.gap) && LATIN_MEDICINE.has(previous.word);
  const alone = letters.length === 1;
  if (!capital && !(alone && (digits !== "" || medical || /\d-?$/u.test(text.slice(Math.max(0, at - 2), at)))))
    return undefined;
  // Long words in capitals with vowels are words, not letters: DANGER.
  if (letters.length > 3 && /[AEIOUY]/u.test(letters)) return undefined;
  // A group of blood has Latin letters: AB → а бэ.
  const blood = letters === "AB" && previous !== undefined && /^(?:кров|групп)/u.test(previous.word);
  const english = !alone && !blood;
  // 4G is technology.
  if (letters === "G" && /[2-6]$/.test(text.slice(0, at).slice(-1))) return reading(at, at + 1, " джи");
  const names = Array.from(letters, (letter) => latinLetter(letter, english));
  const figure = Array.from(digits, (digit) =>
    SUBSCRIPTS.includes(digit) ? String(SUBSCRIPTS.indexOf(digit)) : digit,
  ).join("");
  const words = [
    blood ? names.join(" ") : joinNames(names),
    ...(figure === "" ? [] : [cardinal(figure)]),
    ...(tail.match(/\d+/g) ?? []).map((n) => cardinal(n)),
  ];
  const end = at + letters.length + digits.length + tail.length;
  return reading(at, end, spaced(words.join(" "), text, at, end));
}

const LOOKALIKES: { readonly [latin: string]: string } = Object.fromEntries(
  Array.from(russianScript.latinLookalikes!.matchAll(/(.)(.)/gu), ([, latin, cyrillic]) => [latin!, cyrillic!]),
);

/** Latin letters inside a Russian word that are typed for Russian ones: Cколько. */
function lookalike(token: string, text: string, at: number): string | undefined {
  const beside = /[а-яё]/iu.test(text.charAt(at - 1)) || /[а-яё]/iu.test(text.charAt(at + token.length));
  if (!beside || token.length > 3) return undefined;
  const letters = Array.from(token, (letter) => LOOKALIKES[letter]);
  return letters.includes(undefined) ? undefined : letters.join("");
}

/** Words that are parted by spaces from letters and digits beside them. */
const spaced = (words: string, text: string, from: number, to: number): string =>
  (/[\p{L}\d]/u.test(text.charAt(from - 1)) ? " " : "") + words + (/[а-яё\d]/iu.test(text.charAt(to)) ? " " : "");
