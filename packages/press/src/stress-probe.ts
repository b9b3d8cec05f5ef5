/** Whether a speech synthesiser accepts stress, found out before a book is recorded. */
import { readWav, trimmed, type Speech } from "@parley/media";
import { languageFor, markVowel, speak } from "@parley/sound";
import { STRESS_MARK, withoutStress } from "@parley/sound/script";
import { NotInstalled } from "./program.ts";
import type { Speaker } from "./speaker.ts";
import { stressedWords, type StressNotation } from "./stressed-word.ts";

/** How much longer or shorter a word with a mark can be than the same word without: a mark that is read aloud takes longer. */
const LONGEST = 1.35;
const SHORTEST = 0.7;
/** A program with random variation: two recordings cannot be compared. */
const EACH_TIME = "sounds different each time";

/** How a program accepts stress, and what was found out about it. */
export interface StressProbe {
  readonly notation: StressNotation;
  /** Whether the program pronounced two words differently that differ in stress only. */
  readonly heard: boolean;
  /** What was found out, by notation. */
  readonly remarks: readonly string[];
}

/**
 * The notation in which a program accepts the stress of a language: the first of its notations in which it pronounces two words
 * differently that differ in stress only, and neither as if the mark were read aloud. `none` where there is no other. Where a
 * program has one notation, because a user names it, it is accepted without proof if the program pronounces the same text
 * differently each time. `undefined` for a language that does not mark stress. Rejects with a RangeError if the only notation of
 * a program is not accepted, and with NotInstalled.
 */
export async function probeStress(
  speaker: Speaker,
  lang: string,
  texts: readonly string[],
): Promise<StressProbe | undefined> {
  const pair = pairFor(lang, texts);
  if (!languageFor(lang)?.marksStress || !pair) return undefined;
  const remarks: string[] = [];
  for (const notation of speaker.notations) {
    if (notation === "none") return { notation, heard: false, remarks };
    const fault = await faultOf(speaker, lang, pair, notation);
    if (fault === undefined) return { notation, heard: true, remarks };
    remarks.push(`${notation}: ${fault}`);
    if (speaker.notations.length === 1 && fault.endsWith(EACH_TIME)) return { notation, heard: false, remarks };
  }
  throw new RangeError(`${speaker.program} does not accept stress marks (${remarks.join("; ")})`);
}

/**
 * Two words to pronounce that differ in stress only, such as за́мок and замо́к: a homograph of the texts, else a word of them with
 * two vowels, stressed on either. `undefined` if the texts have neither.
 */
function pairFor(lang: string, texts: readonly string[]): readonly [string, string] | undefined {
  const words = texts
    .flatMap((text) => stressedWords(text, lang))
    .filter(({ vowels, stressed }) => vowels > 1 && stressed.length > 0)
    .map((word) => ({ ...word, plain: withoutStress(word.written).toLowerCase() }));
  for (const { plain } of words) {
    const homograph = speak(plain, lang).remarks.find(({ rule }) => rule === "stress.homograph");
    const [first, second] = homograph?.candidates ?? [];
    if (first !== undefined && second !== undefined) return [first, second];
  }
  for (const { plain, vowels } of words.toSorted((a, b) => a.vowels - b.vowels)) {
    const [first, second] = [markVowel(plain, 0), markVowel(plain, vowels - 1)];
    if (first?.includes(STRESS_MARK) && second?.includes(STRESS_MARK)) return [first, second];
  }
  return undefined;
}

/** Why a notation is not accepted; `undefined` if it is. */
async function faultOf(
  speaker: Speaker,
  lang: string,
  pair: readonly [string, string],
  notation: StressNotation,
): Promise<string | undefined> {
  const plain = withoutStress(pair[0]);
  let speeches: Speech[];
  try {
    speeches = [
      await recordOne(speaker, lang, pair[0], notation),
      await recordOne(speaker, lang, pair[1], notation),
      await recordOne(speaker, lang, pair[1], notation),
      await recordOne(speaker, lang, plain, "none"),
    ];
  } catch (error) {
    if (error instanceof NotInstalled) throw error;
    return error instanceof Error ? error.message : String(error);
  }
  const [first, second, again, unmarked] = speeches as [Speech, Speech, Speech, Speech];
  if (!sameSamples(second, again)) return `${pair[1]} ${EACH_TIME}`;
  if (sameSamples(first, second)) return `${pair[0]} and ${pair[1]} sound the same`;
  for (const [i, speech] of [first, second].entries()) {
    const ratio = speech.samples.length / Math.max(1, unmarked.samples.length);
    if (ratio > LONGEST || ratio < SHORTEST) return `${pair[i]} takes ${ratio.toFixed(1)} times as long as ${plain}`;
  }
  return undefined;
}

async function recordOne(speaker: Speaker, lang: string, text: string, notation: StressNotation): Promise<Speech> {
  const record = await speaker.prepare([text], lang, "normal", notation);
  return trimmed(readWav(await record(text)));
}

const sameSamples = (a: Speech, b: Speech): boolean =>
  a.samples.length === b.samples.length && a.samples.every((sample, i) => sample === b.samples[i]);
