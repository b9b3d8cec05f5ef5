/** What readers of files of phrases need of the machine: SQLite, Zstandard, and files that are read piece by piece. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { constants, zstdDecompressSync } from "node:zlib";
import { SheetError, type ByteSource, type Programs, type ReadDatabase } from "@parley/exchange";

/** So many rows of a query are read. */
const MOST_ROWS = 200_000;
/** A packed part may grow so many times, once it is larger than a megabyte. */
const MOST_RATIO = 100;
const FREE = 1024 * 1024;

/**
 * The programs of this machine: on a Node without SQLite or Zstandard (20), files that need them are refused. Never rejects.
 *
 * ```ts
 * typeof (await importPrograms()).readDatabase; // "function"
 * ```
 */
export async function importPrograms(): Promise<Programs> {
  const readDatabase = await databaseReader();
  const hasZstd = typeof (zstdDecompressSync as unknown) === "function";
  return { ...(readDatabase ? { readDatabase } : {}), ...(hasZstd ? { unpack: unpacked } : {}) };
}

function unpacked(bytes: Uint8Array, most: number): Uint8Array {
  const limit = Math.min(most, Math.max(FREE, bytes.length * MOST_RATIO));
  try {
    return zstdDecompressSync(bytes, {
      maxOutputLength: limit,
      // A window above this is no file that Anki writes, and would be reserved at once.
      params: { [constants.ZSTD_d_windowLogMax]: 27 },
    });
  } catch (error) {
    const isLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new SheetError(
      isLarge
        ? "a part of it is too large when it is unpacked, as in files that are made to harm"
        : "a part of it is damaged, or cut",
      "export the deck again from Anki",
    );
  }
}

/**
 * Anki compares names by an order of its own, which SQLite does not know; nothing here is compared by it. The last line makes SQLite
 * read the schema again.
 */
const KNOWN_COLLATION = `PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'unicase', 'nocase') WHERE sql LIKE '%unicase%';
PRAGMA writable_schema = RESET;`;

/** A reader of SQLite files. A file from elsewhere is data: only plain tables are read, and nothing of it is run. */
async function databaseReader(): Promise<ReadDatabase | undefined> {
  const sqlite = await import("node:sqlite").catch(() => undefined);
  if (!sqlite) return undefined;
  return (bytes, queries) => {
    const database = new sqlite.DatabaseSync(":memory:");
    try {
      database.deserialize(withoutLog(bytes));
      database.exec("PRAGMA trusted_schema = OFF");
      database.enableDefensive(false);
      database.exec(KNOWN_COLLATION);
      database.enableDefensive(true);
      const tables = plainTables(
        database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' LIMIT 1000").all(),
      );
      return queries.map((query) => {
        const table = /\bFROM (\w+)/.exec(query)?.[1] ?? "";
        if (!tables.has(table)) return undefined;
        try {
          const statement = database.prepare(`${query} LIMIT ${MOST_ROWS}`);
          statement.setReadBigInts(true);
          return statement.all().map((row) => Object.values(row));
        } catch {
          return undefined;
        }
      });
    } catch {
      return queries.map(() => undefined);
    } finally {
      database.close();
    }
  };
}

/** A database without a log beside it: one that says that it has one (bytes 18 and 19 are 2) cannot be opened in memory. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes;
  const copy = bytes.slice();
  copy[18] = 1;
  copy[19] = 1;
  return copy;
}

/** The names of tables whose cells are stored: neither virtual nor computed. */
function plainTables(rows: readonly { readonly [column: string]: unknown }[]): ReadonlySet<string> {
  const plain = rows.filter(
    ({ sql }) => typeof sql === "string" && /^CREATE TABLE/i.test(sql) && !/\bAS\s*\(|GENERATED/i.test(sql),
  );
  return new Set(plain.map(({ name }) => String(name)));
}

/** A file that is read piece by piece. Throws an Error with a `code` where it cannot be opened; `close` it after use. */
export function openSource(file: string): ByteSource & { close(): void } {
  const descriptor = openSync(file, "r");
  const { size } = fstatSync(descriptor);
  return {
    length: size,
    slice(from, to) {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      let at = 0;
      while (at < bytes.length) {
        const read = readSync(descriptor, bytes, at, bytes.length - at, from + at);
        if (read === 0) throw new SheetError("it became shorter while it was read", "copy it again");
        at += read;
      }
      return bytes;
    },
    close: () => closeSync(descriptor),
  };
}
