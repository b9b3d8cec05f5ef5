/** E-mail and web addresses, as they are dictated: dot, at, slash, dash; figures one by one. */
import { CAPITALS_LETTERS } from "./lists.ts";
import { spelled } from "./capitals.ts";
import { cardinal, singly } from "./numbers.ts";
import { matchAt, type Reader } from "./reading.ts";

const PATH = String.raw`(?:[/?#][A-Za-z0-9._~%&=+?#/@:-]{0,200}[A-Za-z0-9/=&]|/)?`;
const HOST = String.raw`[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9-]{1,63}){1,6}`;
const ADDRESS = new RegExp(
  String.raw`(?:https?|ftp|file)://[A-Za-z0-9._~%&=+?#/@:-]{0,200}[A-Za-z0-9/=]|[A-Za-z0-9](?:[A-Za-z0-9._+&-]{0,62})@${HOST}${PATH}|www\.${HOST}${PATH}`,
  "y",
);
const DOMAINS = "com|org|net|edu|gov|mil|int|info|biz|io|app|dev|uk|de|fr|ru|kr|ua|jp|cn|eu|ca|au|pl|es";
const BARE = new RegExp(
  String.raw`[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:${DOMAINS})(?![A-Za-z0-9.@-])${PATH}`,
  "y",
);
/** A file or a host with an unknown ending: report.pdf. A new sentence would begin with a capital. */
const NAMED = /[a-z][a-z0-9_-]{1,40}\.[a-z][a-z0-9]{2,4}(?![A-Za-z0-9.@-])/y;
const TOKENS = /[A-Za-z]+|\d+|[^A-Za-z\d]/g;
const SIGNS: { readonly [sign: string]: string } = {
  ".": "dot",
  "@": "at",
  "/": "slash",
  "-": "dash",
  _: "underscore",
  "&": "ampersand",
  ":": "colon",
  "?": "question mark",
  "=": "equals",
  "+": "plus",
  "#": "hash",
  "%": "percent",
  "~": "tilde",
};
const WORD_DOMAINS = /^(?:com|org|net|edu|gov|info|mil|biz|app)$/;

/** A name in an address: letters where it has no vowel, is known, or is the code of a country at the end of a host. */
function nameWords(name: string, last: boolean): string {
  if (name.length === 1) return name.toUpperCase();
  if (/^jpe?g$/i.test(name)) return "jpeg";
  if (/^(?:https?|www|html?|pdf|png|gif|cgi|php|xml)$/i.test(name) || !/[aeiouy]/i.test(name)) return spelled(name);
  if (last && !WORD_DOMAINS.test(name) && name.length <= 3) return spelled(name);
  return CAPITALS_LETTERS.has(name.toUpperCase()) && name.length > 2 ? spelled(name) : name;
}

function addressWords(written: string, isFile: boolean): string {
  const tokens = written.match(TOKENS)!;
  const slash = tokens.indexOf("/", written.includes("://") ? tokens.indexOf(":") + 3 : 0);
  const host = slash < 0 ? tokens.length : slash;
  return tokens
    .map((token, i) => {
      if (/^\d/.test(token)) return /^[1-9]000?$/.test(token) ? cardinal(token) : singly(token);
      return (
        SIGNS[token] ??
        nameWords(token, !isFile && tokens[i - 1] === "." && (i === host - 1 || i === tokens.length - 1))
      );
    })
    .join(" ");
}

export const readElectronic: Reader = (text, at) => {
  const host = matchAt(ADDRESS, text, at) ?? matchAt(BARE, text, at);
  const match = host ?? matchAt(NAMED, text, at);
  const named = host === undefined;
  if (!match || /[\w@]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined;
  return { end: at + match[0].length, words: addressWords(match[0], named) };
};
