/** What a reader needs of the machine. */

/** The rows of each query on an SQLite file; `undefined` for a query that fails, as one on a table that is not there. */
export type ReadDatabase = (
  bytes: Uint8Array,
  queries: readonly string[],
) => readonly (readonly (readonly (string | number | bigint | Uint8Array | null)[])[] | undefined)[];

/** The bytes that were packed with Zstandard, at most so many. Throws a `SheetError` where they are damaged, or more. */
export type Unpack = (bytes: Uint8Array, most: number) => Uint8Array;

/** Programs that are handed to readers; a file that needs one that is missing is refused. */
export interface Programs {
  readonly readDatabase?: ReadDatabase;
  readonly unpack?: Unpack;
}
