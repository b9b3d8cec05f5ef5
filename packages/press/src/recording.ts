/** A recording of a speech synthesiser, from its WAV file to an MP3 file. */
import { levelled, readWav, speechSpan, trimmed, writeWav, type Speech } from "@parley/media";
import { scriptFor, withoutStress } from "@parley/sound/script";
import { run } from "./program.ts";

/** 32 kbit/s, mono, 22.05 kHz. One process for each file: lame encodes one file at a time. */
const LAME = ["lame", "--quiet", "-m", "m", "-b", "32", "--resample", "22.05", "-t", "-", "-"];
/** Seconds of speech for a letter that are too short; espeak-ng takes at least 0.048, and 0.15 for a letter that is a syllable. */
const SHORTEST = { letter: 0.015, syllable: 0.04 } as const;

/**
 * The speech of a WAV file, without the silence around it, at the loudness of all recordings. Throws a RangeError with the reason
 * for a file that is no recording of a text: no WAV file, without samples, silent, or too short.
 */
export function speechOf(wav: Uint8Array, text: string, lang: string): Speech {
  const speech = readWav(wav);
  if (speech.samples.length === 0) throw new RangeError("the recording is empty");
  const span = speechSpan(speech);
  if (!span) throw new RangeError("the recording is silent");
  const letters = Array.from(withoutStress(text).matchAll(/\p{L}/gu)).length;
  const shortest = letters * (scriptFor(lang)?.syllabic ? SHORTEST.syllable : SHORTEST.letter);
  const seconds = (span[1] - span[0]) / speech.rate;
  if (seconds < shortest)
    throw new RangeError(`the recording is too short: ${seconds.toFixed(2)} s of speech for ${letters} letters`);
  return levelled(trimmed(speech));
}

/** Speech as an MP3 file. Rejects with NotInstalled where there is no `lame`. */
export async function encodeMp3(speech: Speech): Promise<Buffer> {
  return run(LAME, writeWav(speech));
}
