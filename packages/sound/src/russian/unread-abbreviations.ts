/**
 * Abbreviations that no list has: never left silently. A word in small letters without a vowel is none of Russian, but for a few
 * (в, с, к, б, ж, ль, and interjections); a short word with a full stop inside a sentence is shortened.
 */
import type { NonStandardWord } from "../non-standard-word.ts";
import { ABBREVIATIONS_NOUNS, ABBREVIATIONS_WHOLE } from "./lists.ts";
import { isListed } from "./known-words.ts";
import { russianLetter } from "./letters.ts";
import { wordsBefore, plainWord } from "./passage.ts";
import { matchAt, reading } from "./reading.ts";
import { declined } from "./shortened-nouns.ts";
import { unitAlone } from "./unit-names.ts";

const WORD = /[А-ЯЁ](?:[а-яё]|\u0301)+|(?:[а-яё]|\u0301)+/uy;
const HYPHENED = /(?<head>[А-ЯЁа-яё][а-яё]{0,5})-(?<tail>[а-яё]{1,3})(?![а-яё-]|\u0301)/uy;
const SOLID = /[А-ЯЁа-яё][а-яё]{0,3}(?:\/[а-яё]{1,4})+(?![а-яё]|\u0301)/uy;
const VOWEL = /[аеёиоуыэюя]/u;

/** What a shortened noun stands for where nothing decides: г. a town or a year, д. a house or a village. */
const NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(
    Map.groupBy(ABBREVIATIONS_NOUNS, ([key]) => key.slice(0, key.lastIndexOf(" "))),
    ([sign, rows]) => [sign, [...new Set(rows.map(([, row]) => row.split(" ", 1)[0]!))]] as const,
  ),
);

function unread(text: string, at: number, end: number, written: string): NonStandardWord {
  const letters = Array.from(written.replaceAll(/[^а-яё]/gu, ""), russianLetter).join(" ");
  const nouns = NOUNS.get(`${written}.`);
  if (nouns)
    return {
      // The full stop that ends the sentence stays.
      from: [at, /^\.(?!\s*$|[ \u00a0][А-ЯЁ])/u.test(text.slice(end, end + 4)) ? end + 1 : end],
      words: nouns[0]!,
      trouble: {
        rule: "abbreviation.unread",
        message: `“${written}.” is an abbreviation that stands for more than one word: write the word`,
        candidates: nouns,
      },
    };
  return {
    from: [at, end],
    words: written,
    trouble: {
      rule: "abbreviation.unread",
      message: `“${written}” is an abbreviation that is not known: write the word, or give its reading`,
      candidates: [letters],
    },
  };
}

/** An abbreviation in small letters that nothing else reads. */
export function readUnknown(text: string, at: number): NonStandardWord | undefined {
  if (/[\p{L}\d\u0301/-]/u.test(text.charAt(at - 1))) return undefined;
  const hyphened = matchAt(HYPHENED, text, at);
  if (hyphened) {
    const { head: first = "", tail = "" } = hyphened.groups!;
    const head = first.toLowerCase();
    const both = `${head}-${tail}`;
    // кому-л., что-н.
    if (/^[лн]$/u.test(tail) && isPronoun(head)) {
      const stop =
        text.charAt(at + hyphened[0].length) === "." && !/^\s*$/u.test(text.slice(at + hyphened[0].length + 1));
      return reading(at, at + hyphened[0].length + (stop ? 1 : 0), `${head}-${tail === "л" ? "ли́бо" : "нибу́дь"}`);
    }
    // м-м, р-р, т-так: a drawl or a stammer; да-с, ну-ка: particles.
    const drawn = head === tail || tail.startsWith(head) || ABBREVIATIONS_WHOLE.has(both);
    const headless = !VOWEL.test(head) && !ABBREVIATIONS_WHOLE.has(head);
    const tailless = !VOWEL.test(tail) && !ABBREVIATIONS_WHOLE.has(tail);
    if (!drawn && (headless || tailless || (!VOWEL.test(head) && tail.length < 3)))
      return unread(text, at, at + hyphened[0].length, both);
    return undefined;
  }
  const rate = /^[а-яё]{1,4}\//u.test(text.slice(at, at + 6)) ? unitAlone(text, at) : undefined;
  if (rate && text.slice(at, rate.from[1]).includes("/")) return rate;
  const solid = matchAt(SOLID, text, at)?.[0].toLowerCase();
  if (solid !== undefined)
    return solid.split("/").some((part) => !VOWEL.test(part) && !ABBREVIATIONS_WHOLE.has(part)) ||
      solid.split("/").every((part) => part.length < 3 && !/^(?:в|на|до|от|из|за|по|со?|к|и|а)$/u.test(part))
      ? unread(text, at, at + solid.length, solid)
      : undefined;
  const written = matchAt(WORD, text, at)?.[0].toLowerCase();
  if (written === undefined || text.charAt(at + written.length) === "-") return undefined;
  const end = at + written.length;
  const rest = text.slice(end, end + 4);
  if (!VOWEL.test(written)) return withoutVowel(text, at, end, written);
  // Inside a sentence: бух. учёт. A small letter follows the full stop, or a comma.
  if (written.length > 6 || !/^\.(?:[ \u00a0][а-яё]|,[ \u00a0]|[а-яё])/u.test(rest) || isWord(written))
    return undefined;
  return unread(text, at, end, written);
}

const isPronoun = (word: string): boolean =>
  /^(?:к(?:то|ого|ому|ем|ом)|ч(?:то|его|ему|ем|ём)|где|куда|откуда|когда|как|как(?:ой|ая|ое|ие|ого|ому|их))$/u.test(
    word,
  );

/** Whether a word is known, and so no part of one. */
const isWord = (written: string): boolean =>
  written.includes("\u0301") || isListed(written) || ABBREVIATIONS_WHOLE.has(written) || isListed(plainWord(written));

/** A word of consonants: a letter by its name, a unit by its own, or none that is known. */
function withoutVowel(text: string, at: number, end: number, written: string): NonStandardWord | undefined {
  const stop = text.charAt(end) === ".";
  const day = /^(?:пн|вт|чт|пт|сб|вс)$/u.test(written);
  const noun = stop || day ? declined(text, at, stop ? end + 1 : end, `${written}.`) : undefined;
  if (noun) return noun;
  const unit = written === "вт" || (stop && written.length === 1) ? undefined : unitAlone(text, at);
  if (unit) return unit;
  if (written.length === 1 && !stop) {
    const before = text.charAt(at - 1);
    const [previous] = wordsBefore(text, at);
    // «б» класс, а) б) в), пункт г, литера д
    const labelled =
      (/[«"„“'(]/u.test(before) && /^[»"“”')]/u.test(text.slice(end, end + 1))) ||
      text.charAt(end) === ")" ||
      (previous !== undefined &&
        /^(?:под)?(?:пункт|лит|букв|вариант|график|класс|рисун|част)/u.test(previous.word) &&
        !/^[вкс]$/u.test(written));
    if (labelled) return reading(at, end, russianLetter(written));
  }
  if (ABBREVIATIONS_WHOLE.has(written) && !(stop && written.length === 1 && !/^[бж]$/u.test(written))) return undefined;
  // тсс, брр, гмм: the same letter twice at the end.
  if (written.length > 2 && /(.)\1$/u.test(written)) return undefined;
  return unread(text, at, end, written);
}
