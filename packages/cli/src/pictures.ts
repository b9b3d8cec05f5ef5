import { findPictures } from "@parley/press";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** `parley pictures WORD… [--json]`: the names of pictures for a word, as they stand under `picture:` of an entry. */
export function pictures(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, { json: { type: "boolean" } });
  const query = positionals.join(" ").trim();
  if (query === "")
    throw new UsageError("write a word to look for, in any language of Parley: parley pictures ambulance");
  const found = findPictures(query);
  if (values.json) terminal.out(`${JSON.stringify(found)}\n`);
  else {
    const widest = Math.max(0, ...found.map(({ name }) => name.length));
    for (const { name, words } of found) {
      const shown = Object.values(words).map((list) => list.join(", "));
      terminal.out(`${`${name.padEnd(widest)}  ${shown.join("  |  ")}`.trimEnd()}\n`);
    }
    if (found.length === 0)
      terminal.err(`no picture for “${query}”: try another word, or put your own picture into media/\n`);
  }
  return 0;
}
