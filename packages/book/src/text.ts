/** A BCP 47 tag as a book uses it: language, perhaps script, perhaps region. */
export const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** Words by language. */
export type Words = { readonly [tag: string]: string };

/** The speaker, the addressee and the register of a variant. */
export interface When {
  readonly speaker?: "m" | "f";
  readonly addressee?: "m" | "f" | "many" | "child";
  readonly register?: Register;
}

/** How polite a text is. */
export type Register = "formal" | "polite" | "plain";

/** A recording of a text. */
export interface Recording {
  readonly file: string;
  readonly voice: string;
  readonly rate: "normal" | "slow";
}

/**
 * Whether the voice of a recording is a machine voice, `machine:NAME`. Never throws.
 *
 * ```ts
 * isMachineVoice("machine:espeak-ng"); // true
 * ```
 */
export function isMachineVoice(voice: string): boolean {
  return voice.startsWith("machine:");
}

/** One variant of the text of an entry in one language. Most texts have one variant, without `when`. */
export interface Variant {
  readonly when: When;
  readonly text: string;
  /** Respellings by the author, by the language of the reader. */
  readonly say: Words;
  readonly gloss?: string;
  readonly audio: readonly Recording[];
  readonly source: readonly SourceStep[];
  /** The offset of the text in its file, in UTF-16 code units. */
  readonly offset: number;
}

/** One step in the history of a text. */
export interface SourceStep {
  readonly where: string;
  readonly by?: string;
  readonly at?: string;
  readonly licence?: string;
}
