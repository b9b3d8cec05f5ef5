/** A BCP 47 tag as a book uses it: language, perhaps script, perhaps region. */
export const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** Words by language. */
export type Words = { readonly [tag: string]: string };

/** Who speaks to whom, and how: what a variant is for. */
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

/** Whether a voice, as a recording names it, is a machine's: `machine:NAME`. */
export function isMachineVoice(voice: string): boolean {
  return voice.startsWith("machine:");
}

/** One way to say an entry in one language; most texts have one variant, with no `when`. */
export interface Variant {
  readonly when: When;
  readonly text: string;
  /** Finished respellings by the reader's language, where the author wrote them. */
  readonly say: Words;
  readonly gloss?: string;
  readonly audio: readonly Recording[];
  readonly source: readonly SourceStep[];
  /** Where the words begin in their file. */
  readonly offset: number;
}

/** One step of the way a text came by. */
interface SourceStep {
  readonly where: string;
  readonly by?: string;
  readonly at?: string;
  readonly licence?: string;
}
