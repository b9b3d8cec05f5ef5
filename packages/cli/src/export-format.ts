import type { PreparedBook } from "@parley/edition";

/** A format of another program. */
export interface ExportFormat {
  /** How many languages `--langs` must name; left out where it may name any. */
  readonly langs?: number;
  /** How many it must name at least, where it may name more. */
  readonly leastLangs?: number;
  /** What to know about the format, printed with its file. */
  readonly hint?: string;
  /** The file of a prepared book. `note` prints a line about it. */
  write(
    ready: PreparedBook,
    langs: readonly string[],
    note: (line: string) => void,
  ): Uint8Array | string | Promise<Uint8Array | string>;
}
