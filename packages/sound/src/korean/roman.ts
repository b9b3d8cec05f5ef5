/**
 * Korean names in Latin letters, with the capitals and hyphens of the Revised Romanization (국어의 로마자 표기법, notice
 * 2000-8, chapter 3), and its academic letter-by-letter form.
 */
import type { Word } from "../sound.ts";
import { CLUSTERS, isBlock, composeBlock, decomposeBlock } from "./hangul.ts";
import { speakKorean } from "./korean.ts";
import { koreanForEnglish } from "./latin.ts";
import { inWords } from "./normalize.ts";

/**
 * What a Korean word is, when it is romanised: a plain `word`; the same `hyphened` where two readings are possible
 * (section 3.2); a `name` of a thing or a place without its unit (3.3, 3.6); a `person`, family name first (3.4); a
 * `place` with its administrative unit (3.5); or `letters`, one by one, which is reversible (3.8).
 */
export type RomanKind = "word" | "hyphened" | "name" | "person" | "place" | "letters";

/**
 * A Korean word in the Revised Romanization, with the capitals and hyphens of its kind. Never throws.
 *
 * ```ts
 * import { romanize } from "@parley/sound/korean";
 * romanize("종로", "name"); // "Jongno"
 * romanize("제주도", "place"); // "Jeju-do"
 * romanize("한복남", "person"); // "Han Boknam"
 * romanize("없었습니다", "letters"); // "eobs-eoss-seubnida"
 * ```
 */
export function romanize(text: string, kind: RomanKind = "word"): string {
  const word = text.normalize("NFC");
  if (kind === "letters") return letters(word);
  if (kind === "person") return person(word);
  if (kind === "place") return place(word);
  const roman = syllables(word);
  if (kind === "hyphened") return hyphened(roman);
  return kind === "name" ? capital(roman.join("")) : roman.join("");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The romanised syllables of a text; separators are unchanged. Latin words stay as they are, unless figures stand with them. */
function syllables(text: string): string[] {
  const runs = /\d/u.test(text) ? [text] : text.split(/([A-Za-z]+)/u);
  return runs.flatMap((run) => (/^[A-Za-z]/u.test(run) && runs.length > 1 ? [run] : spelled(run)));
}

function spelled(text: string): string[] {
  return speakKorean(inWords(text)).parts.flatMap((part) =>
    part.kind === "word"
      ? koreanForEnglish.standard.spell(part, undefined, undefined).map((span) => span.text)
      : [part.written.replace(/[ㄱ-ㅎㅏ-ㅣ]/gu, singleLetter)],
  );
}

/** A letter that stands alone, with the value of its letter by letter form: ㅋㅋ → kk. */
function singleLetter(letter: string): string {
  if (/[ㅏ-ㅣ]/u.test(letter)) return vowelOf(letter);
  return Array.from(CLUSTERS[letter] ?? [letter], (one) => ONSET[one] ?? "").join("");
}

/** §3.2: a hyphen where the syllable boundary is ambiguous: jung-ang, hae-undae. */
function hyphened(parts: readonly string[]): string {
  return parts.reduce((whole, part) => {
    const shared = /[ae]$/.test(whole) && /^[eu]/.test(part);
    const nasal = (whole.endsWith("ng") && /^[aeiouwy]/.test(part)) || (whole.endsWith("n") && part.startsWith("g"));
    return whole + (whole !== "" && (shared || nasal) ? "-" : "") + part;
  }, "");
}

/** Family names of two syllables; all others have one. */
const LONG_FAMILY_NAMES = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방|망절|어금)(?=..)/u;

/** §3.4: family name, then given name, without assimilation between its syllables: Hong Bitna. */
function person(text: string): string {
  const bare = text.replace(/\s+/gu, "");
  const family = LONG_FAMILY_NAMES.exec(bare)?.[0] ?? bare.slice(0, 1);
  const given = Array.from(bare.slice(family.length), (block) => syllables(block).join("")).join("");
  return [capital(syllables(family).join("")), capital(voicedInside(bare.slice(family.length), given))]
    .join(" ")
    .trim();
}

/** A given name without assimilation; letters keep the values of their position. */
function voicedInside(blocks: string, apart: string): string {
  const assimilates = Array.from(blocks).some((block, i) => {
    const next = Array.from(blocks)[i + 1];
    return next !== undefined && /[nmrl]/.test(syllables(next).join("").charAt(0)) && decomposeBlock(block)[2] !== "";
  });
  return assimilates ? apart : syllables(blocks).join("");
}

/** §3.5: 도, 시, 군, 구, 읍, 면, 리, 동, 가 follow a hyphen, without assimilation across it. */
function place(text: string): string {
  const found = /^(.+?)\s*(\d+)?(도|시|군|구|읍|면|리|동|가)$/u.exec(text);
  if (!found) return capital(syllables(text).join(""));
  const [, name = "", figure, unit = ""] = found;
  const number = figure === undefined ? "" : ` ${figure}(${syllables(figure).join("")})`;
  return `${capital(syllables(name).join(""))}${number}-${syllables(unit).join("")}`;
}

const ONSET: { readonly [letter: string]: string } = Object.fromEntries(
  Array.from("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅈㅉㅊㅋㅌㅍㅎ").map((letter, i) => [
    letter,
    "g kk n d tt l m b pp s ss j jj ch k t p h".split(" ")[i]!,
  ]),
);

/** §3.8: letter by letter, with a hyphen before an empty initial and between letters that could be read as one. */
function letters(text: string): string {
  let out = "";
  for (const block of Array.from(text)) {
    if (!isBlock(block)) {
      out += block;
      continue;
    }
    const [onset, vowel, coda] = decomposeBlock(block);
    const first = ONSET[onset] ?? "";
    const unclear = /[a-z]$/.test(out) && (first === "" || (out.endsWith("s") && first.startsWith("s")));
    out +=
      (unclear ? "-" : "") +
      first +
      vowelOf(vowel) +
      (CLUSTERS[coda] ?? [coda]).map((c) => (c === "ㅇ" ? "ng" : (ONSET[c] ?? ""))).join("");
  }
  return out;
}

function vowelOf(vowel: string): string {
  const word = speakKorean(composeBlock("ㅇ", vowel)).parts[0] as Word;
  return koreanForEnglish.standard
    .spell(word, undefined, undefined)
    .map((span) => span.text)
    .join("");
}
