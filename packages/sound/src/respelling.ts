import { languageFor, LANGUAGES } from "./languages.ts";
import type { Filler, FillerRequest, Known } from "./language.ts";
import type { Sound, Span, Word } from "./sound.ts";

/** `say` is what helps a reader to say it aloud; `standard` is what the reader's country has laid down. */
export type StyleName = "say" | "standard";

/** How a text in a language sounds. Throws a RangeError for a language Parley does not know. */
export function speak(text: string, lang: string, known: Known = {}): Sound {
  const language = languageFor(lang);
  if (!language) throw new RangeError(`no language “${lang}”; known: ${LANGUAGES.map(({ tag }) => tag).join(", ")}`);
  return language.speak(text.normalize("NFC"), known);
}

/** Stops that belong to one script, as the reader writes them. */
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
  const neighbour = (i: number, step: 1 | -1): Word | undefined => {
    const gap = sound.parts[i + step];
    const word = gap?.kind === "between" && gap.written === " " ? sound.parts[i + 2 * step] : gap;
    return word?.kind === "word" ? word : undefined;
  };
  return sound.parts.flatMap((part, i): Span[] => {
    if (part.kind === "word") return writer.spell(part, neighbour(i, -1), neighbour(i, 1));
    const text = between(part.written);
    return text === "" ? [] : [{ text, from: part.from }];
  });
}

/** Spans as plain letters. */
export function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}

const isLetters = (text: string): boolean => /\p{L}/u.test(text);

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
    .map(({ text, stress }, i) => {
      const before = spans[i - 1];
      const hangul = /[\uac00-\ud7a3]/u.test(text);
      const joint = before && isLetters(before.text) && isLetters(text) && !hangul ? "-" : "";
      return joint + (stress ? text.toUpperCase() : text);
    })
    .join("");
}

/** What goes into a gap of a text: how it is shown and the words it is said with. */
export function fill(lang: string, request: FillerRequest): Filler {
  const language = languageFor(lang);
  return language ? language.fill(request) : { text: String(request.value), spoken: String(request.value) };
}
