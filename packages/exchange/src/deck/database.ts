/** A value of a row. */
export type Value = string | number | null;

/** A database as the statements that make it. */
export interface DatabaseContent {
  /** Run before the rows. */
  readonly schema: readonly string[];
  /** By table, rows of as many values as the table has columns. */
  readonly rows: { readonly [table: string]: readonly (readonly Value[])[] };
}

/** Writes an SQLite file; the same content gives the same bytes. It belongs to the machine, as the file system does. */
export type WriteDatabase = (content: DatabaseContent) => Uint8Array;
