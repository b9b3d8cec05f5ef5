import { existsSync, readdirSync } from "node:fs";
import { newBook } from "@parley/press";
import { names } from "./build.ts";
import { importInto, ORIGIN, originOf } from "./import.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** A path as a word of a command line. */
export function quoted(path: string): string {
  if (/^[\p{L}\p{N}_./:@%+=,\\-]+$/u.test(path) && !path.startsWith("-")) return path;
  const safe = path.startsWith("-") ? `./${path}` : path;
  return /["$`\\!]/.test(safe) ? `'${safe.replaceAll("'", String.raw`'\''`)}'` : `"${safe}"`;
}

/** `parley new DIR [--langs ko,ru] [--from FILE [--source WHERE] [--licence ID] [--voice PERSON]]` */
export async function startBook(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { ...ORIGIN, from: { type: "string" }, langs: { type: "string" } });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError("write the name of one new folder");
  if (values.from !== undefined) {
    if (existsSync(folder) && readdirSync(folder).length > 0)
      throw new UsageError(`${folder} is not empty: name a folder that does not exist yet`);
    return importInto(terminal, values.from, folder, {
      ...originOf(values),
      ...(values.langs === undefined ? {} : { languages: names(values.langs) }),
      isDry: false,
      isJson: false,
      isAll: false,
    });
  }
  const odd = (["source", "licence", "voice"] as const).find((name) => values[name] !== undefined);
  if (odd) throw new UsageError(`--${odd} is for --from: a new book has nothing from elsewhere`);
  let files: string[];
  try {
    files = newBook(folder, ...(values.langs === undefined ? [] : [names(values.langs)]));
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
  terminal.out(
    `New book in ${folder}:\n${files.map((file) => `  ${file}\n`).join("")}Edit these files, then run:\n  npx parley check ${quoted(folder)}\n  npx parley build ${quoted(folder)}\n`,
  );
  return 0;
}
