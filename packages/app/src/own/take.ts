import { levelled, speechSpan, writeWav, type Speech } from "@parley/media";

/** A recording before it is stored: all samples, and the span of samples to keep. */
export interface Take {
  readonly speech: Speech;
  readonly span: readonly [from: number, to: number];
}

/** A take whose span excludes the silence at both ends. */
export function takeOf(speech: Speech): Take {
  return { speech, span: speechSpan(speech) ?? [0, speech.samples.length] };
}

/** A take with its start (`end` 0) or end (`end` 1) moved to a sample. The span stays at least 0.1 s long. */
export function cutTake({ speech, span: [from, to] }: Take, end: 0 | 1, sample: number): Take {
  const least = speech.rate / 10;
  const span: Take["span"] =
    end === 0 ? [Math.max(0, Math.min(sample, to - least)), to] : [from, Math.max(sample, from + least)];
  return { speech, span };
}

/** The span of a take as a WAV file, as loud as the other recordings. */
export function wavOf({ speech, span }: Take): Blob {
  return new Blob([writeWav(levelled({ rate: speech.rate, samples: speech.samples.slice(...span) }))], {
    type: "audio/wav",
  });
}
