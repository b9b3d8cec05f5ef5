import type { Rate } from "@parley/edition";
import type { StressNotation } from "./stressed-word.ts";

/** Words a minute. */
export const SPEED: { readonly [rate in Rate]: number } = { normal: 160, slow: 105 };

/** A speech synthesiser: a separate program, never linked. */
export interface Speaker {
  /** The program, as messages name it. */
  readonly program: string;
  /** The notations of stress to try, the best first. The last is accepted without a probe if it is `none`. */
  readonly notations: readonly StressNotation[];
  /**
   * Prepares many texts with stress marks, in one process where the program allows it. The result records one of these texts: a
   * WAV file. Both reject with NotInstalled if the program is not installed.
   */
  prepare(texts: readonly string[], lang: string, rate: Rate, notation: StressNotation): Promise<Recorder>;
}

/** Records one of the texts that were prepared. */
export type Recorder = (text: string) => Promise<Uint8Array>;
