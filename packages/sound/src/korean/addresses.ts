/** E-mail and web addresses, and the endings of file names. */
import * as lists from "./lists.ts";
import { letterNames } from "./abbreviations.ts";
import { sinoWords } from "./number-words.ts";
import { matchAt, type Reading } from "./reading.ts";

const ADDRESS =
  /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}|(?:https?:\/\/)?(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:com|net|org|kr|go|gov|io|app|info|ru|ua|jp|cn|us|uk|de|fr|it|eu|dev|me)(?![A-Za-z])(?:\/[A-Za-z0-9._~/?=&%#-]{0,200})?/uy;
const FILE = /\.(jpe?g|png|gif|pdf|docx?|xlsx?|pptx?|hwpx?|txt|mp[34]|zip|csv|apk|html?)(?![A-Za-z])/iuy;
const ADDRESS_PIECE = /[A-Za-z]+|\d+|[^A-Za-z\d]/gu;
const ADDRESS_SIGNS: { readonly [sign: string]: string } = {
  "@": "골뱅이",
  ".": "닷",
  "-": "하이픈",
  _: "밑줄",
  "/": "슬래시",
  ":": "콜론",
  "+": "플러스",
  "?": "물음표",
  "=": "이퀄",
  "&": "앤드",
  "%": "퍼센트",
  "#": "샵",
  "~": "물결",
};

/** An e-mail or web address: known words as words, others letter by letter; @ is 골뱅이 (common use). */
export function readAddress(text: string, at: number): Reading | undefined {
  if (/[A-Za-z0-9@.]/u.test(text.charAt(at - 1))) return undefined;
  const found = matchAt(ADDRESS, text, at)?.[0].replace(/[.?/]+$/u, "");
  if (found === undefined || !/[A-Za-z]/u.test(found)) return undefined;
  const to = at + found.length;
  const words = found
    .replace(/^https?:\/\//u, "")
    .match(ADDRESS_PIECE)!
    .map((piece) => {
      if (/^\d/u.test(piece)) return digits(piece);
      return (
        ADDRESS_SIGNS[piece] ??
        lists.ABBREVIATIONS_WORDS.get(piece) ??
        (piece.length > 2 ? lists.ABBREVIATIONS_WORDS.get(piece.toUpperCase()) : undefined) ??
        letterNames(piece)
      );
    });
  return { to, words: words.join(" ") };
}

const digits = (figures: string): string => Array.from(figures, (figure) => sinoWords(figure)).join("");

/** The ending of a file's name: 사진.jpg → 사진 닷 제이피지. */
export function readFileEnding(text: string, at: number): Reading | undefined {
  const found = matchAt(FILE, text, at);
  if (!found || !/[\p{L}\d]/u.test(text.charAt(at - 1))) return undefined;
  const ending = found[1]!
    .replace(/^\p{L}+/u, (letters) => letterNames(letters))
    .replace(/\d$/u, (figure) => (figure === "3" ? "스리" : "포"));
  return { to: at + found[0].length, words: ` 닷 ${ending}` };
}
