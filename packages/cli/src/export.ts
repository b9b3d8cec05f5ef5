import { nearest } from "@parley/book";
import { exportBook } from "@parley/press";
import { bookFolder, bookOptions, names, SHARED, size } from "./build.ts";
import { DECK_FORMATS } from "./deck-formats.ts";
import type { ExportFormat } from "./export-format.ts";
import { exportTable, TABLE_FORMATS } from "./export-table.ts";
import { PHRASE_FORMATS } from "./phrase-formats.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** The formats, by the name that `--as` takes. */
const FORMATS: { readonly [name: string]: ExportFormat } = { ...DECK_FORMATS, ...PHRASE_FORMATS };

/** `parley export BOOK --as FORMAT --out FILE [--langs ru,ko] [--chapters …] [--release] [--partial] [--all] [--json]` */
export async function exportTo(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { ...SHARED, as: { type: "string" }, out: { type: "string" } });
  const folder = bookFolder(positionals);
  if (values.out === undefined || values.out === "") throw new UsageError("--out FILE is missing");
  const table =
    values.as !== undefined && Object.hasOwn(TABLE_FORMATS, values.as) ? TABLE_FORMATS[values.as] : undefined;
  if (table) {
    const odd = (["langs", "chapters", "release", "partial"] as const).find((name) => values[name] !== undefined);
    if (odd) throw new UsageError(`--${odd} is not for --as ${values.as}: the file has the whole book`);
    return exportTable(folder, values.out, table, terminal, values.json ?? false);
  }
  const format = formatOf(values.as);
  const langs = languagesOf(values.langs ?? [], values.as!, format);
  const [first, second] = langs;
  const notes: string[] = [];
  const done = await exportBook(
    folder,
    values.out,
    (ready) => format.write(ready, langs, (line) => void notes.push(line)),
    {
      ...bookOptions(values, terminal),
      ...(langs.length > 0 ? { required: langs } : {}),
      ...(first !== undefined && second !== undefined ? { sides: [first, second] } : {}),
    },
  );
  printTroubles(terminal, done.troubles, values);
  const { ok, bytes, troubles } = done;
  if (values.json)
    terminal.out(`${JSON.stringify({ ok, file: ok ? values.out : undefined, bytes, notes, troubles })}\n`);
  else if (ok) {
    terminal.out(`${values.out}  ${size(bytes)}\n`);
    for (const line of [...notes, ...(format.hint === undefined ? [] : [format.hint])]) terminal.out(`  ${line}\n`);
  } else terminal.err("nothing was exported: correct the stops, then export again\n");
  return ok ? 0 : 1;
}

function formatOf(as: string | undefined): ExportFormat {
  const known = [...Object.keys(TABLE_FORMATS), ...Object.keys(FORMATS)];
  if (as === undefined) throw new UsageError(`--as is missing: known are ${known.join(", ")}`);
  const format = Object.hasOwn(FORMATS, as) ? FORMATS[as] : undefined;
  if (format) return format;
  const close = nearest(as.toLowerCase(), known);
  throw new UsageError(`--as ${as}: ${close ? `did you mean “${close}”? ` : ""}known are ${known.join(", ")}`);
}

function languagesOf(lists: readonly string[], as: string, format: ExportFormat): string[] {
  if (lists.length > 1) throw new UsageError("write --langs once, as in --langs A,B");
  const tags = lists[0] === undefined ? [] : names(lists[0]);
  if (tags.includes("") || new Set(tags).size < tags.length)
    throw new UsageError(`--langs ${lists[0]}: write languages, each once, as in --langs A,B`);
  if (format.langs !== undefined && tags.length !== format.langs)
    throw new UsageError(
      `--as ${as} needs --langs A,B: first the language that the learner speaks, then the one that is learned`,
    );
  if (format.leastLangs !== undefined && tags.length < format.leastLangs)
    throw new UsageError(`--as ${as} needs --langs A,B: first the language that is read, then those that are spoken`);
  return tags;
}
