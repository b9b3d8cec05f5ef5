/** Text files of spreadsheets as text: their encoding is detected and named. */
import { SCRIPTS } from "@parley/sound/script";
import { SheetError } from "./sheet.ts";

/** A decoded text file. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** The encodings that older programs write: their name for people, and the label of the Encoding Standard. */
const OLDER: readonly (readonly [name: string, label: string])[] = [
  ["windows-1251", "windows-1251"],
  ["cp949", "euc-kr"],
  ["windows-1252", "windows-1252"],
  ["koi8-u", "koi8-u"],
];

/** The letters of an encoding are judged by this many bytes. */
const JUDGED = 200_000;

/**
 * The text of a file. UTF-8 and UTF-16 are known by their marks or their form, older encodings by which of them gives words. Throws a
 * `SheetError` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: decoded(bytes.subarray(3), "utf-8"), encoding: "UTF-8 with a byte order mark" };
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes.subarray(2), "utf-16le"), encoding: "UTF-16LE" };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes.subarray(2), "utf-16be"), encoding: "UTF-16BE" };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: decoded(bytes, wide), encoding: wide.toUpperCase() };
  if (bytes.includes(0))
    throw new SheetError("it has NUL bytes, so it is no text", "save the table again as .xlsx, or as .csv in UTF-8");
  const utf8 = attempt(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "UTF-8" };
  const judged = bytes.subarray(0, JUDGED);
  // A file that was cut, or joined of two, is UTF-8 with a few bytes that are not.
  const loose = new TextDecoder("utf-8").decode(judged);
  const broken = loose.split("\ufffd").length - 1;
  if (broken * 20 < (loose.match(/[^\0-\u007f]/gu) ?? []).length)
    return { text: decoded(bytes, "utf-8"), encoding: "UTF-8, with bytes that are none" };
  let [best, most] = [OLDER[0]!, -1];
  for (const one of OLDER) {
    const points = wordShare(
      attempt(judged.length < bytes.length ? judged.subarray(0, wholeLines(judged)) : judged, one[1]),
    );
    if (points > most) [best, most] = [one, points];
  }
  return { text: decoded(bytes, best[1]), encoding: best[0] };
}

/** The length of the whole lines of a part of a file: a letter of two bytes is not cut. */
const wholeLines = (bytes: Uint8Array): number => {
  const end = bytes.lastIndexOf(10);
  return end > 0 ? end : bytes.length;
};

const decoded = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

function attempt(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: spaces, line breaks and figures have a zero byte, always on the same side. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1;
  const [high, low] = zeros as [number, number];
  if (bytes.length % 2 === 1 || high + low < length / 50 || (high > 0 && low > 0)) return undefined;
  const label = low > 0 ? "utf-16le" : "utf-16be";
  // Bytes of another encoding with some NULs among them give letters of any script.
  const letters = Array.from(decoded(bytes.subarray(0, length), label));
  const known = letters.filter(
    (letter) => /[\t\n\r -~]/.test(letter) || LETTERS.some((pattern) => pattern.test(letter)),
  );
  return known.length > letters.length * 0.7 ? label : undefined;
}

const LETTERS = SCRIPTS.map(({ letters }) => letters);

/** The share of letters outside ASCII that stand in words of one writing system, small letters after capitals. */
function wordShare(text: string | undefined): number {
  if (text === undefined) return -1;
  let [all, good] = [0, 0];
  for (const [run] of text.matchAll(/[^\0-\u007f]+/gu)) {
    const length = Array.from(run).length;
    all += length;
    if (/^[«»„“”’–—…°№]+$/u.test(run)) good += length / 2;
    else {
      const isCased = /^\p{Lu}?[\p{Ll}\u0301]*$/u.test(run) || /^\p{Lu}+$/u.test(run) || !/[\p{Lu}\p{Ll}]/u.test(run);
      if (isCased && LETTERS.some((pattern) => Array.from(run).every((letter) => pattern.test(letter)))) good += length;
      // A letter of Western Europe stands alone among others.
      else if (length === 1 && /\p{Ll}/u.test(run)) good += length / 2;
    }
  }
  return all === 0 ? 0 : good / all;
}
