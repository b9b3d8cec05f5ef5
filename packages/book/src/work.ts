import type { Policy } from "./book.ts";
import { filesOf, type Folder } from "./folder.ts";

/** A part of a book with a file of its own, besides its chapters: a song, a path, a lesson or a drill. */
export interface Work {
  /** The kind and the name of the file: `song:arirang`. Lines of the ledger name it so. */
  readonly id: string;
  /** The path of its file. */
  readonly path: string;
  /** Who must sign it; default: as the book has it. */
  readonly policy?: Policy;
  /** The languages in which it has a text. */
  readonly langs: readonly string[];
  /** Its text in a language as plain JSON: all that a signature is about. `undefined` where it has none. */
  readonly textIn: (lang: string) => object | undefined;
  /** The words of its texts as people read them, by language. */
  readonly words?: { readonly [lang: string]: readonly string[] };
  /** The files in `media/` that it names. */
  readonly files?: readonly string[];
}

/** The folder of each kind of work, and the ending of its files. */
const WORK_FILES: readonly (readonly [kind: string, file: RegExp])[] = [
  ["song", /^songs\/([^/]+)\.yaml$/],
  ["path", /^paths\/([^/]+)\.yaml$/],
  ["lesson", /^lessons\/([^/]+)\.md$/],
  ["drill", /^drills\/([^/]+)\.yaml$/],
];

/**
 * The ids of the works that have a file in the folder of a book. Never throws.
 *
 * ```ts
 * workIds({ items: [{ path: "songs/arirang.yaml", kind: "file" }], read: () => undefined }); // ["song:arirang"]
 * ```
 */
export function workIds(folder: Folder): string[] {
  return filesOf(folder).flatMap((path) =>
    WORK_FILES.flatMap(([kind, file]) => {
      const name = file.exec(path.normalize("NFC"))?.[1];
      return name === undefined ? [] : [`${kind}:${name}`];
    }),
  );
}
