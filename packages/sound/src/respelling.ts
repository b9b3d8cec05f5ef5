import { languageFor } from "./languages.ts";
import type { Filler, FillerRequest, Lexicon } from "./language.ts";
import { LANGUAGES } from "./register.ts";
import { readIpa } from "./ipa.ts";
import type { Sound, Span, Word } from "./sound.ts";
import { STRESS_MARK } from "./stress-mark.ts";
import { hyphenBetween } from "./script-lookup.ts";

/** `say` is what helps a reader to say it aloud; `standard` is what the reader's country has laid down. */
export type StyleName = "say" | "standard";

const ASCII = /^[\0-\x7f]*$/;

/**
 * How a text in a language sounds. Words whose sound is `lexicon.ipa` sound so, whatever the rules say. Throws a RangeError
 * for a language Parley does not know.
 */
export function speak(text: string, lang: string, lexicon: Lexicon = {}): Sound {
  const language = languageFor(lang);
  if (!language) throw new RangeError(`no language “${lang}”; known: ${LANGUAGES.map(({ tag }) => tag).join(", ")}`);
  const sound = language.speak((language.composed ?? ASCII).test(text) ? text : text.normalize("NFC"), lexicon);
  return lexicon.ipa === undefined ? sound : withIpa(sound, lexicon.ipa);
}

/** Sound in which listed words have the sound that is given for them. */
function withIpa(sound: Sound, listed: { readonly [form: string]: string }): Sound {
  const ipaOf = (written: string): string | undefined => {
    const form = written.toLowerCase().normalize("NFD").replaceAll(STRESS_MARK, "").normalize("NFC");
    return Object.hasOwn(listed, form) ? listed[form] : undefined;
  };
  return {
    ...sound,
    remarks: sound.remarks.filter(({ word }) => ipaOf(word) === undefined),
    parts: sound.parts.map((part) => {
      const ipa = part.kind === "word" ? ipaOf(part.written) : undefined;
      if (part.kind !== "word" || ipa === undefined) return part;
      return { ...part, ...readIpa(ipa, part.from), stressSource: "book" };
    }),
  };
}

/** What stands between words, white space as one space. */
const between = (written: string): string => written.replace(/\s+/gu, " ");

/**
 * Sound as a reader's own script writes it: one span a syllable, and what stands between words as it is.
 *
 * ```ts
 * import { speak, write, plain } from "@parley/sound";
 * plain(write(speak("안녕하세요", "ko"), "ru")); // "аннёнхасэё"
 * plain(write(speak("спаси́бо", "ru"), "ko")); // "스빠시바"
 * ```
 */
export function write(sound: Sound, reader: string, style: StyleName = "say"): Span[] {
  const from = languageFor(sound.lang)!;
  const to = languageFor(reader);
  if (!to) throw new RangeError(`no language “${reader}”; known: ${LANGUAGES.map(({ tag }) => tag).join(", ")}`);
  const writer = (from.writtenFor[to.tag] ?? to.reads)[style];
  const spans: Span[] = [];
  for (let i = 0; i < sound.parts.length; i++) {
    const part = sound.parts[i]!;
    if (part.kind === "word") spans.push(...writer.spell(part, neighbour(sound, i, -1), neighbour(sound, i, 1)));
    else if (part.written !== "") spans.push({ text: between(part.written), from: part.from });
  }
  return spans;
}

/** The word before or after, where nothing but a space lies between. */
function neighbour({ parts }: Sound, i: number, step: 1 | -1): Word | undefined {
  const gap = parts[i + step];
  const word = gap?.kind === "separator" && gap.written === " " ? parts[i + 2 * step] : gap;
  return word?.kind === "word" ? word : undefined;
}

/** Spans as plain letters. */
export function plain(spans: readonly Span[]): string {
  let whole = "";
  for (const { text } of spans) whole += text;
  return whole;
}

/**
 * Spans with marks a reader can see in plain text: a hyphen between syllables, capitals for the stressed one.
 *
 * ```ts
 * import { speak, write, marked } from "@parley/sound";
 * marked(write(speak("안녕하세요", "ko"), "ru")); // "ан-нён-ха-сэ-ё"
 * marked(write(speak("молоко́", "ru"), "en")); // "muh-la-KO"
 * ```
 */
export function marked(spans: readonly Span[]): string {
  return spans
    .map(
      ({ text, stress }, i) =>
        (hyphenBetween(spans[i - 1]?.text, text) ? "-" : "") + (stress ? text.toUpperCase() : text),
    )
    .join("");
}

/** What goes into a slot of a text: how it is shown and the words it is said with. */
export function fill(lang: string, request: FillerRequest): Filler {
  const language = languageFor(lang);
  return language ? language.fill(request) : { text: String(request.value), spoken: String(request.value) };
}

/** A word of a respelling that its reader would take for another. */
export interface MisleadingWord {
  readonly word: string;
  /** What the reader would take it for, in English. */
  readonly meaning: string;
}

/**
 * Words of a respelling that are themselves rude or dangerous words in the reader's language.
 *
 * ```ts
 * import { misleads, speak, write } from "@parley/sound";
 * misleads(write(speak("네", "ko"), "ru"), "ru"); // [{ word: "нэ", meaning: "heard as «не», not: a yes would be taken for a no" }]
 * ```
 */
export function misleads(spans: readonly Span[], reader: string): MisleadingWord[] {
  const listed = languageFor(reader)?.misleading ?? {};
  const words =
    plain(spans)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].flatMap((word) => (Object.hasOwn(listed, word) ? [{ word, meaning: listed[word]! }] : []));
}
