import { capitalized } from "./capitals.ts";
import { languageFor, ofTag } from "./languages.ts";
import type { Filler, FillerRequest, Lexicon } from "./language.ts";
import { LANGUAGES, VARIETIES } from "./register.ts";
import { normalizeIn, placeInText, wordsOf } from "./normalization.ts";
import { readIpa } from "./ipa.ts";
import type { Sound, Span, Word } from "./sound.ts";
import { STRESS_MARK } from "./stress-mark.ts";
import { languageOf } from "./tag.ts";
import { hyphenBetween } from "./script-lookup.ts";

/** `say` is a respelling to read aloud; `standard` follows the transcription standard of the reader's country. */
export type StyleName = "say" | "standard";

/** The tags of all languages and varieties, for a message. */
const known = (): string => [...LANGUAGES, ...VARIETIES].map(({ tag }) => tag).join(", ");

const ASCII = /^[\0-\x7f]*$/;

/**
 * The sound of a text in a language: words as syllables, separators, and remarks for its author. A word in `lexicon.ipa` is
 * pronounced as given there. Throws a RangeError for an unknown language.
 *
 * ```ts
 * import { speak } from "@parley/sound";
 * speak("국물", "ko").parts.length; // 1
 * speak("замок", "ru").remarks[0].rule; // "stress.homograph"
 * ```
 */
export function speak(text: string, lang: string, lexicon: Lexicon = {}): Sound {
  const language = languageFor(lang);
  if (!language) throw new RangeError(`no language “${lang}”; known: ${known()}`);
  const written = (language.composed ?? ASCII).test(text) ? text : text.normalize("NFC");
  const normalized = normalizeIn(language, written, lexicon.readings ?? {});
  const words = wordsOf(normalized);
  const spoken = language.speak(words, lexicon);
  const sound = words === written && normalized.remarks.length === 0 ? spoken : placeInText(spoken, normalized);
  return lexicon.ipa === undefined ? sound : withIpa(sound, lexicon.ipa);
}

/**
 * The sound of a text that is in words already, as `normalize` gives it: «с» in it is a preposition and no unit. Throws a
 * RangeError for an unknown language.
 *
 * ```ts
 * import { plain, speakWords, write } from "@parley/sound";
 * plain(write(speakWords("оди́н с", "ru"), "en")); // "adeen s"
 * ```
 */
export function speakWords(words: string, lang: string, lexicon: Lexicon = {}): Sound {
  const language = languageFor(lang);
  if (!language) throw new RangeError(`no language “${lang}”; known: ${LANGUAGES.map(({ tag }) => tag).join(", ")}`);
  const sound = language.speak(words.normalize("NFC"), lexicon);
  return lexicon.ipa === undefined ? sound : withIpa(sound, lexicon.ipa);
}

/** The sound with listed words pronounced as given. */
function withIpa(sound: Sound, listed: { readonly [form: string]: string }): Sound {
  const ipaOf = (written: string): string | undefined => {
    const form = written.toLowerCase().normalize("NFD").replaceAll(STRESS_MARK, "").normalize("NFC");
    return Object.hasOwn(listed, form) ? listed[form] : undefined;
  };
  const diphthongs = languageFor(sound.lang)?.diphthongs === true;
  return {
    ...sound,
    remarks: sound.remarks.filter(({ word }) => ipaOf(word) === undefined),
    parts: sound.parts.map((part) => {
      const ipa = part.kind === "word" ? ipaOf(part.written) : undefined;
      if (part.kind !== "word" || ipa === undefined) return part;
      return { ...part, ...readIpa(ipa, part.from, diphthongs), stressSource: "book" };
    }),
  };
}

/** A separator with each run of white space as one space. */
const between = (written: string): string => written.replace(/\s+/gu, " ");

/** How `write` writes. */
export interface WriteOptions {
  /** Whether words keep their capitals: Київ → Kyiv. By default a `standard` keeps them; `say` needs capitals for the stress. */
  readonly capitals?: boolean;
}

/**
 * A sound in the script of a reader: one span per syllable; separators are kept, white space as one space. Throws a RangeError
 * for an unknown language of the reader.
 *
 * ```ts
 * import { speak, write, plain } from "@parley/sound";
 * plain(write(speak("안녕하세요", "ko"), "ru")); // "аннёнхасэё"
 * plain(write(speak("спаси́бо", "ru"), "ko")); // "스빠시바"
 * plain(write(speak("Київ", "uk"), "en", "standard")); // "Kyiv"
 * plain(write(speak("Київ", "uk"), "en", "standard", { capitals: false })); // "kyiv"
 * ```
 */
export function write(sound: Sound, reader: string, style: StyleName = "say", options: WriteOptions = {}): Span[] {
  const from = languageFor(sound.lang)!;
  const to = languageFor(reader);
  if (!to) throw new RangeError(`no language “${reader}”; known: ${known()}`);
  const foreign = languageOf(from.tag) !== languageOf(to.tag);
  const writer = (ofTag(from.writtenFor, to) ?? to.reads)[foreign && to.lacksStandard ? "say" : style];
  const capitals = options.capitals ?? style === "standard";
  const spans: Span[] = [];
  for (let i = 0; i < sound.parts.length; i++) {
    const part = sound.parts[i]!;
    if (part.kind === "word") {
      const spelled = writer.spell(part, neighbour(sound, i, -1), neighbour(sound, i, 1));
      const kept = writer.keepsCapitals ?? false;
      if (kept === capitals) spans.push(...spelled);
      else if (capitals) spans.push(...capitalized(part.written, spelled));
      else spans.push(...spelled.map((span) => ({ ...span, text: span.text.toLowerCase() })));
    } else if (writer.joinsHyphens && part.written === "-" && i > 0 && i < sound.parts.length - 1) continue;
    else if (part.written !== "") spans.push({ text: between(part.written), from: part.from });
  }
  return spans;
}

/** The word before or after, if only a space separates the two. */
function neighbour({ parts }: Sound, i: number, step: 1 | -1): Word | undefined {
  const adjacent = parts[i + step];
  const word = adjacent?.kind === "separator" && adjacent.written === " " ? parts[i + 2 * step] : adjacent;
  return word?.kind === "word" ? word : undefined;
}

/**
 * The letters of spans, without marks. Never throws.
 *
 * ```ts
 * import { plain, speak, write } from "@parley/sound";
 * plain(write(speak("вода́", "ru"), "en")); // "vada"
 * ```
 */
export function plain(spans: readonly Span[]): string {
  let whole = "";
  for (const { text } of spans) whole += text;
  return whole;
}

/**
 * Spans with marks for plain text: a hyphen between syllables, capitals for the stressed one. Never throws.
 *
 * ```ts
 * import { speak, write, marked } from "@parley/sound";
 * marked(write(speak("안녕하세요", "ko"), "ru")); // "ан-нён-ха-сэ-ё"
 * marked(write(speak("молоко́", "ru"), "en")); // "muh-la-KOH"
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

/**
 * The value of a slot in a language: the text that is shown, and the words that are spoken. For an unknown language both are
 * the value itself. Takes whole numbers from 0 and
 * never throws for them.
 *
 * ```ts
 * import { fill } from "@parley/sound";
 * fill("ru", { type: "number", unit: "minute", form: "acc", value: 21 }); // { text: "21 мину́ту", spoken: "два́дцать одну́ мину́ту" }
 * ```
 */
export function fill(lang: string, request: FillerRequest): Filler {
  const language = languageFor(lang);
  return language ? language.fill(request) : { text: String(request.value), spoken: String(request.value) };
}

/** A word of a respelling that looks like a word of the reader's language. */
export interface MisleadingWord {
  readonly word: string;
  /** The meaning of that word, in English. */
  readonly meaning: string;
}

/**
 * Words of a respelling that look like rude or dangerous words of the reader's language, or begin as a rude one does; none for an
 * unknown language. Never throws.
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
  return [...new Set(words)].flatMap((word) => {
    const found = Object.hasOwn(listed, word)
      ? word
      : beginningsIn(listed).find((key) => word.startsWith(key.slice(0, -1)));
    return found === undefined ? [] : [{ word, meaning: listed[found]! }];
  });
}

const beginnings = new WeakMap<object, readonly string[]>();

/** The keys of a list that end in a hyphen, for words that begin so; the longest first. */
function beginningsIn(listed: { readonly [word: string]: string }): readonly string[] {
  const known = beginnings.get(listed);
  if (known) return known;
  const found = Object.keys(listed)
    .filter((key) => key.endsWith("-"))
    .sort((a, b) => b.length - a.length);
  beginnings.set(listed, found);
  return found;
}
