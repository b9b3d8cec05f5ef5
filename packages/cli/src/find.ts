import { prepareFolder } from "@parley/press";
import { searchKeysOf, plainText } from "@parley/edition";
import { makeFinder } from "@parley/search";
import { bookFolder } from "./build.ts";
import { readOptions } from "./options.ts";
import { splitLines } from "./say.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** `parley find BOOK [--lines | QUERY…]`: with --lines one query a line from standard input, ids a line to standard output. */
export async function find(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { lines: { type: "boolean" } });
  const [folder, ...query] = positionals;
  const { edition, book } = await prepareFolder(bookFolder(folder === undefined ? [] : [folder]));
  const finder = makeFinder(
    Object.entries(edition.entries).map(([id, entry]) => ({ id, no: entry.no, keys: searchKeysOf(id, entry) })),
    book.languages,
  );
  if (values.lines || query.length === 0) {
    terminal.out(
      splitLines(await terminal.input())
        .map((line) => `${finder.find(line).join(" ")}\n`)
        .join(""),
    );
    return 0;
  }
  const found = finder.find(query.join(" "));
  if (found.length === 0) terminal.err(`nothing found for “${query.join(" ")}”\n`);
  for (const id of found) {
    const { no, texts } = edition.entries[id]!;
    terminal.out(
      `${no}  ${book.languages.map((tag) => plainText(texts[tag]?.[0]?.text ?? ["–"], ({ slot }) => `{${slot}}`)).join("  |  ")}  [${id}]\n`,
    );
  }
  return 0;
}
