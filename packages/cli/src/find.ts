import { prepareFolder } from "@parley/press";
import { searchKeysOf, plainText } from "@parley/edition";
import { CONFIDENT_POINTS, makeFinder, type SearchResult } from "@parley/search";
import { bookFolder } from "./build.ts";
import { readOptions } from "./options.ts";
import { splitLines } from "./say.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** An id, with `~` before one that is found by likeness only. */
const marked = ({ id, points }: SearchResult): string => (points < CONFIDENT_POINTS ? `~${id}` : id);

/** `parley find BOOK [--lines | QUERY…]`: with --lines one query a line from standard input, ids a line to standard output. */
export async function find(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { lines: { type: "boolean" } });
  const [folder, ...query] = positionals;
  if (!values.lines && folder !== undefined && query.join("").trim() === "")
    throw new UsageError(
      `write what you look for: parley find ${folder} WORD; or --lines for queries from standard input`,
    );
  const { edition, book } = await prepareFolder(bookFolder(folder === undefined ? [] : [folder]), {
    varieties: "all",
  });
  const finder = makeFinder(
    Object.entries(edition.entries).map(([id, entry]) => ({
      id,
      no: entry.no,
      keys: searchKeysOf(entry, edition.fillers),
    })),
    book.languages,
  );
  if (values.lines) {
    terminal.out(
      splitLines(await terminal.input())
        .map((line) => `${finder.search(line).map(marked).join(" ")}\n`)
        .join(""),
    );
    return 0;
  }
  const found = finder.search(query.join(" "));
  if (found.length === 0) terminal.err(`nothing found for “${query.join(" ")}”\n`);
  for (const { id, points } of found) {
    const { no, texts } = edition.entries[id]!;
    terminal.out(
      `${points < CONFIDENT_POINTS ? "~" : " "}${no}  ${book.languages.map((tag) => plainText(texts[tag]?.[0]?.text ?? ["–"], ({ slot }) => `{${slot}}`)).join("  |  ")}  [${id}]\n`,
    );
  }
  return 0;
}
