import type { Folder } from "@parley/book";

/** A folder out of texts: `{ "book.yaml": "…" }`. Bytes stay bytes. */
export function folderOf(files: { readonly [path: string]: string | Uint8Array }): Folder {
  const encoder = new TextEncoder();
  return {
    items: Object.keys(files).map((path) => ({ path, kind: "file" })),
    read(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof file === "string" ? encoder.encode(file) : file;
    },
  };
}

/** The head of a book in Korean and Russian. */
export const HEAD = "title: { ko: 책, ru: Кни́га }\nlanguages: [ko, ru]\nsides: [ko, ru]\n";

/** A chapter with these entries, each a few lines of YAML. */
export function chapter(...entries: readonly string[]): string {
  const indented = entries.map(
    (entry) =>
      `  - ${entry
        .trim()
        .split("\n")
        .map((line) => line.trim())
        .join("\n    ")}`,
  );
  return `title: { ko: 장, ru: Глава́ }\nentries:\n${indented.join("\n")}\n`;
}

/** An entry that nothing is wrong with. */
export const STOP = `id: stop-now
no: 10-01
act: instruction
text: { ko: 멈추세요!, ru: Сто́йте! }`;
