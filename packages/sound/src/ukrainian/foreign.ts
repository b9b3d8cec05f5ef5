/** Latin and Greek letters in a Ukrainian text: known words, abbreviations by the names of their letters, codes, addresses. */
import { figuresOf } from "./codes.ts";
import { contextOf } from "./context.ts";
import { FOREIGN_ENGLISH, FOREIGN_GREEK, FOREIGN_LATIN, FOREIGN_WORDS } from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";

const ADDRESS =
  /(?:https?:\/\/|www\.)[A-Za-z0-9./_?=&%#~:-]{1,200}|[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/uy;
const LONGEST = 9;
const BLOOD = /Rh[ \u00a0]?(?:\(?([+−–-])\)?)(?![\p{L}\p{N}])/uy;
const CODE = /([A-Z]{1,4})([-‐‑–]?)(\d+)(?![\d]|[.,:]\d)(-?[A-Z]{1,2}(?![A-Za-z]))?/uy;
const CAPITALS = /[A-Z]{2,7}(?![A-Za-z])/uy;

const letters = (written: string, names: ReadonlyMap<string, string>): string =>
  Array.from(written, (letter) => names.get(letter.toUpperCase()) ?? letter).join(" ");

/** A token that begins with a Latin letter. */
export function readLatin(text: string, at: number): NonStandardWord | undefined {
  for (const pattern of [ADDRESS, BLOOD, CODE, CAPITALS]) pattern.lastIndex = at;
  const address = ADDRESS.exec(text)?.[0].replace(/[.,:?]+$/u, "");
  if (address !== undefined) return readAddress(address, at);
  const blood = BLOOD.exec(text);
  if (blood) return { from: [at, at + blood[0].length], words: `ре́зус ${blood[1] === "+" ? "плюс" : "мі́нус"}` };
  for (let length = Math.min(LONGEST, text.length - at); length >= 1; length--) {
    const words = FOREIGN_WORDS.get(text.slice(at, at + length));
    if (words === undefined || /[\p{L}\p{N}]/u.test(text.charAt(at + length))) continue;
    const figures = /^-(\d{1,4})(?![\d\p{L}])/u.exec(text.slice(at + length, at + length + 6));
    if (figures) return { from: [at, at + length + figures[0].length], words: `${words} ${figuresOf(figures[1]!)}` };
    return { from: [at, at + length], words };
  }
  const code = CODE.exec(text);
  if (code) {
    const [whole, first = "", , figures = "", last] = code;
    const names = first.length === 1 ? FOREIGN_LATIN : FOREIGN_ENGLISH;
    const tail = last === undefined ? "" : ` ${letters(last.replace("-", ""), names)}`;
    return { from: [at, at + whole.length], words: `${letters(first, names)} ${figuresOf(figures)}${tail}` };
  }
  const capitals = CAPITALS.exec(text)?.[0];
  if (capitals !== undefined) {
    const words = letters(capitals, FOREIGN_ENGLISH);
    const from = [at, at + capitals.length] as const;
    // From five letters on it may be a word: HIMARS.
    if (capitals.length < 5) return { from, words };
    return {
      from,
      words,
      trouble: { rule: "abbreviation.unread", message: `“${capitals}” may be a word or letters`, candidates: [words] },
    };
  }
  if (/^[A-Z](?![\p{L}\p{N}'])/u.test(text.slice(at, at + 2))) {
    const name = FOREIGN_LATIN.get(text.charAt(at));
    if (name !== undefined) return { from: [at, at + 1], words: name };
  }
  return undefined;
}

/** An address, letter by letter. Its words may be said as words, so the author is told. */
function readAddress(address: string, at: number): NonStandardWord {
  const words = Array.from(address, (character) => {
    if (/\d/u.test(character)) return figuresOf(character);
    return (
      { ".": "кра́пка", "@": "соба́ка", "-": "дефі́с", _: "підкре́слення", "/": "скі́сна ри́ска", ":": "двокра́пка" }[
        character
      ] ??
      FOREIGN_LATIN.get(character.toUpperCase()) ??
      ""
    );
  }).filter((word) => word !== "");
  return {
    from: [at, at + address.length],
    words: words.join(" "),
    trouble: { rule: "script.unread", message: `“${address}” is read letter by letter`, candidates: [words.join(" ")] },
  };
}

/** A Greek letter by its name. */
export function readGreek(text: string, at: number): NonStandardWord | undefined {
  const name = FOREIGN_GREEK.get(text.charAt(at).replace("µ", "μ"));
  if (name === undefined) return undefined;
  const { before } = contextOf(text, at, at);
  const joined = /[\p{L}\p{N}]$/u.test(before);
  const figures = /^\d/u.test(text.charAt(at + 1));
  return { from: [at, at + 1], words: `${joined ? " " : ""}${name}${figures ? " " : ""}` };
}
