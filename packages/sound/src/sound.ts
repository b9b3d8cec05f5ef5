import type { NormalizationRule } from "./non-standard-word.ts";
import type { Phone } from "./phone.ts";

/**
 * Phonological processes: the ways in which speech differs from spelling. A style lists the processes it hides, and writes as
 * if they had not applied.
 */
export type Process =
  // Korean
  | "liaison"
  | "neutralise"
  | "simplify"
  | "aspirate"
  | "aspirateNoun"
  | "aspirateAcross"
  | "palatalise"
  | "nasalise"
  | "lateralise"
  | "tense"
  | "tenseLoan"
  | "nInsert"
  | "voice"
  | "hDrop"
  | "glide"
  | "liquid"
  // Russian
  | "devoice"
  | "assimVoice"
  | "assimSoft"
  | "akanye"
  | "ikanye"
  | "clusterDrop"
  | "genitiveV"
  | "sibilant"
  | "tsMerge"
  | "hardE"
  | "chn"
  // English
  | "reduce";

/** One change of one segment: the process, the new phone (`""` for silence), and the rule. */
export interface Step {
  readonly by: Process;
  readonly to: Phone;
  /** The name of one of the language's `rules`: "§18". */
  readonly rule: string;
}

/** A segment of a word: its underlying phone, its surface phone, and the steps between them. */
export interface Segment {
  readonly underlying: Phone;
  readonly surface: Phone;
  readonly steps: readonly Step[];
  /** The range of its letters in the text, in UTF-16 code units: start and end. */
  readonly from: readonly [number, number];
}

/** One syllable. `stress` is `undefined` where it is unknown. */
export interface Syllable {
  readonly onset: readonly Segment[];
  readonly nucleus: Segment;
  readonly coda: readonly Segment[];
  readonly stress: boolean | undefined;
}

/** Where the stress of a word comes from. */
export type StressSource = "author" | "book" | "lexicon" | "rule" | "unknown";

/** A word as it is pronounced. A word without a vowel (Russian в, к) has no syllable; its consonants are `unsyllabified`. */
export interface Word {
  readonly kind: "word";
  readonly written: string;
  readonly from: readonly [number, number];
  readonly syllables: readonly Syllable[];
  /** Consonants of a word without a vowel. */
  readonly unsyllabified: readonly Segment[];
  readonly stressSource: StressSource;
}

/** The text between two words: spaces and punctuation, unchanged. */
export interface Separator {
  readonly kind: "separator";
  readonly written: string;
  readonly from: readonly [number, number];
}

/** A remark for the author of a text. */
export interface Remark {
  readonly rule:
    | "stress.unknown"
    | "stress.homograph"
    | "stress.two-marks"
    | "stress.on-consonant"
    | "yo.suspect"
    | "sound.homograph"
    | "sound.guessed"
    | NormalizationRule;
  /** The position in the text, in UTF-16 code units. */
  readonly at: number;
  readonly word: string;
  readonly message: string;
  /** The possible readings: the word with each stress mark it can have. */
  readonly candidates?: readonly string[];
}

/** The sound of a text: words and separators, in order. */
export interface Sound {
  readonly lang: string;
  readonly parts: readonly (Word | Separator)[];
  readonly remarks: readonly Remark[];
}

/** A part of a respelling, a syllable or a separator, with the range of letters it comes from. */
export interface Span {
  readonly text: string;
  readonly stress?: true;
  readonly from: readonly [number, number];
}

/** A segment while rules are applied to it. */
export interface SegmentDraft {
  underlying: Phone;
  current: Phone;
  steps: readonly Step[];
  from: readonly [number, number];
}

/** Let a segment become another phone, and remember why. */
export function changePhone(segment: SegmentDraft, to: Phone, by: Process, rule: string): void {
  if (segment.current === to) return;
  segment.current = to;
  recordStep(segment, { by, to, rule });
}

/** Record a step that leaves the phone unchanged, such as a final that moves to the next syllable. */
export function recordStep(segment: SegmentDraft, step: Step): void {
  segment.steps = segment.steps.length === 0 ? [step] : [...segment.steps, step];
}

/** No step yet: most segments never take one. */
export const NO_STEPS: readonly Step[] = [];

/** A segment whose work is done. */
export function finishSegment(segment: SegmentDraft): Segment {
  return { underlying: segment.underlying, surface: segment.current, steps: segment.steps, from: segment.from };
}

/** The surface phone of a segment if some processes had not applied. */
export function surfaceWithout(segment: Segment, hidden: ReadonlySet<Process>): Phone {
  if (hidden.size === 0 || !segment.steps.some(({ by }) => hidden.has(by))) return segment.surface;
  let phone = segment.underlying;
  for (const { by, to } of segment.steps) if (!hidden.has(by)) phone = to;
  return phone;
}
