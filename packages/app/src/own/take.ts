import { speechSpan, normalised, writeWav, type Speech } from "@parley/media";

/** What was recorded, before it is stored: the whole, and which of its samples are to be heard. */
export interface Take {
  readonly speech: Speech;
  readonly span: readonly [from: number, to: number];
}

/** A take of which the silence at both ends is not heard. */
export function takeOf(speech: Speech): Take {
  return { speech, span: speechSpan(speech) ?? [0, speech.samples.length] };
}

/** A take cut at its beginning (0) or its end (1), at a sample. What is left is never less than a tenth of a second. */
export function cutTake({ speech, span: [from, to] }: Take, end: 0 | 1, sample: number): Take {
  const least = speech.rate / 10;
  const span: Take["span"] =
    end === 0 ? [Math.max(0, Math.min(sample, to - least)), to] : [from, Math.max(sample, from + least)];
  return { speech, span };
}

/** A take as a WAV file, as loud as the others. */
export function wavOf({ speech, span }: Take): Blob {
  return new Blob([writeWav(normalised(speech, span))], { type: "audio/wav" });
}
