import type { Phone } from "./phone.ts";

/**
 * The processes that make speech differ from spelling. A style of writing declares which of them it shows; what it
 * does not show, it writes as if it had not happened.
 */
export type Process =
  // Korean
  | "liaison"
  | "neutralise"
  | "simplify"
  | "aspirate"
  | "aspirateNoun"
  | "palatalise"
  | "nasalise"
  | "lateralise"
  | "tense"
  | "nInsert"
  | "voice"
  | "hDrop"
  | "glide"
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

/** One change of one segment: which process, what it became (`""` where it fell silent), and the rule that asked for it. */
export interface Step {
  readonly by: Process;
  readonly to: Phone;
  /** A name among the language's `rules`: "§18". */
  readonly rule: string;
}

/** A sound of a word: what it is underneath, what it becomes, and how it got there. */
export interface Segment {
  readonly underlying: Phone;
  readonly surface: Phone;
  readonly steps: readonly Step[];
  /** The letters it stands for: code units of the text, from and to. */
  readonly from: readonly [number, number];
}

/** One syllable. `stress` is `undefined` where nobody knows it. */
export interface Syllable {
  readonly onset: readonly Segment[];
  readonly nucleus: Segment;
  readonly coda: readonly Segment[];
  readonly stress: boolean | undefined;
}

/** Who says that the stress lies where it lies. */
export type StressSource = "author" | "book" | "lexicon" | "rule" | "unknown";

/** A word as it is said. A word without a vowel (Russian в, к) has its consonants in `onset` and no syllable. */
export interface Word {
  readonly kind: "word";
  readonly written: string;
  readonly from: readonly [number, number];
  readonly syllables: readonly Syllable[];
  /** Consonants of a word without a vowel. */
  readonly unsyllabified: readonly Segment[];
  readonly stressSource: StressSource;
}

/** What stands between words: spaces and stops, as they stand. */
export interface Separator {
  readonly kind: "separator";
  readonly written: string;
  readonly from: readonly [number, number];
}

/** What the author of a text should look at. */
export interface Remark {
  readonly rule:
    | "stress.unknown"
    | "stress.homograph"
    | "stress.two-marks"
    | "stress.on-consonant"
    | "yo.suspect"
    | "sound.homograph"
    | "sound.guessed";
  /** Where in the text, in code units. */
  readonly at: number;
  readonly word: string;
  readonly message: string;
  /** What it may be, where that is known: the word with each mark it may have. */
  readonly candidates?: readonly string[];
}

/** How a text sounds: words and what stands between them, in order. */
export interface Sound {
  readonly lang: string;
  readonly parts: readonly (Word | Separator)[];
  readonly remarks: readonly Remark[];
}

/** A stretch of a respelling: one syllable, or what stands between words, and the letters it came from. */
export interface Span {
  readonly text: string;
  readonly stress?: true;
  readonly from: readonly [number, number];
}

/** A segment while rules work on it. */
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

/** Remember a step that changes nothing, as a final that only moves. */
export function recordStep(segment: SegmentDraft, step: Step): void {
  segment.steps = segment.steps.length === 0 ? [step] : [...segment.steps, step];
}

/** No step yet: most segments never take one. */
export const NO_STEPS: readonly Step[] = [];

/** A segment whose work is done. */
export function finishSegment(segment: SegmentDraft): Segment {
  return { underlying: segment.underlying, surface: segment.current, steps: segment.steps, from: segment.from };
}

/** What a segment is when only some processes are shown. */
export function surfaceWithout(segment: Segment, hidden: ReadonlySet<Process>): Phone {
  if (hidden.size === 0) return segment.surface;
  let phone = segment.underlying;
  for (const { by, to } of segment.steps) if (!hidden.has(by)) phone = to;
  return phone;
}
