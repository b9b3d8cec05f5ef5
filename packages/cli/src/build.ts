import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
  isMixed,
  isUnsigned,
  missingSignatures,
  readOlderEdition,
  type OlderEdition,
  type PrepareOptions,
} from "@parley/edition";
import { sortTroubles } from "@parley/book";
import {
  buildKit,
  checkPrint,
  espeakProposer,
  hasEspeak,
  prepareFolder,
  prepareOptions,
  type KitOptions,
} from "@parley/press";
import { purposeOf } from "./kit-purpose.ts";
import { printChanges } from "./changes.ts";
import { ledgerNotes } from "./ledger-notes.ts";
import { printMissing } from "./missing-table.ts";
import { readOptions } from "./options.ts";
import { publisherFor, SIGNING } from "./signer.ts";
import { waitingCount } from "./second-person.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** The folder of a book. Throws a UsageError for anything else, and an Error with a `code` for a folder that may not be read. */
export function bookFolder(words: readonly string[]): string {
  const [folder, ...more] = words;
  if (folder === undefined) throw new UsageError("the folder of a book is missing from the command");
  if (more.length > 0) throw new UsageError(`one book at a time: “${more.join(" ")}” is not used`);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) throw new UsageError(`there is no folder ${folder}`);
  if (!found.isDirectory()) throw new UsageError(`${folder} is not a folder`);
  // A link to nothing is there, and is reported as a link.
  if (!lstatSync(join(folder, "book.yaml"), { throwIfNoEntry: false })) {
    const other = readdirSync(folder).find((name) => /^book\.ya?ml(?:\.txt)?$/i.test(name));
    if (other !== undefined) throw new UsageError(`${folder} has no book.yaml: rename ${other} to book.yaml`);
    throw new UsageError(`${folder} is not a book: it has no book.yaml. “parley new ${folder}-new” creates a book`);
  }
  return folder;
}

/** Options that `build`, `check` and `print` share. */
export const SHARED = {
  langs: { type: "string", multiple: true },
  chapters: { type: "string" },
  partial: { type: "boolean" },
  release: { type: "boolean" },
  since: { type: "string" },
  json: { type: "boolean" },
  all: { type: "boolean" },
} as const;

/** The pairs of languages in `--langs ko,ru`; of three languages, all pairs. */
function pairsOf(langs: readonly string[]): [string, string][] {
  return langs.flatMap((list) => {
    const tags = list.split(",").map((tag) => tag.trim());
    if (tags.length < 2 || new Set(tags).size < tags.length)
      throw new UsageError(`--langs ${list}: write two languages or more, each once, as in --langs A,B`);
    return tags.flatMap((a, i) => tags.slice(i + 1).map((b): [string, string] => [a, b]));
  });
}

/** Names in a list with commas. */
export function names(list: string): string[] {
  return list.split(",").map((name) => name.trim());
}

/** An older edition in a file. Throws a UsageError if it cannot be read. */
export function olderEdition(file: string): OlderEdition {
  if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`there is no file ${file}`);
  try {
    return readOlderEdition(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The common options of `build`, `check` and `print`. */
export function bookOptions(
  values: {
    chapters?: string | undefined;
    partial?: boolean | undefined;
    release?: boolean | undefined;
    since?: string | undefined;
  },
  terminal: Terminal,
): Pick<PrepareOptions, "chapters" | "partial" | "release" | "since" | "date" | "today"> {
  const since = values.since === undefined ? undefined : olderEdition(values.since);
  const epoch = terminal.environment["SOURCE_DATE_EPOCH"];
  const seconds = epoch === undefined || epoch === "" ? undefined : Number(epoch);
  if (seconds !== undefined && !(Number.isInteger(seconds) && seconds >= 0 && seconds < 253_402_300_800))
    throw new UsageError(`SOURCE_DATE_EPOCH=${epoch}: it is a number of seconds since 1970, before the year 10000`);
  return {
    today: terminal.now().toISOString().slice(0, 10),
    ...(values.chapters === undefined ? {} : { chapters: names(values.chapters) }),
    ...(values.partial ? { partial: true } : {}),
    ...(values.release ? { release: true } : {}),
    ...(since === undefined ? {} : { since }),
    ...(seconds === undefined ? {} : { date: new Date(seconds * 1000).toISOString().slice(0, 10) }),
  };
}

function kitOptions(
  values: Parameters<typeof bookOptions>[0] & { langs?: string[] | undefined },
  terminal: Terminal,
): KitOptions {
  const pairs = pairsOf(values.langs ?? []);
  return { ...(pairs.length > 0 ? { pairs } : {}), ...bookOptions(values, terminal) };
}

/** A size in kB or MB. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** `parley build BOOK [--out DIR] [--langs a,b]… [--chapters …] [--release] [--since OLD] [--json | --all]` */
export async function build(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    ...SHARED,
    out: { type: "string" },
    pwa: { type: "boolean" },
    plain: { type: "boolean" },
    zip: { type: "boolean" },
    source: { type: "boolean" },
    sign: { type: "boolean" },
    ...SIGNING,
  });
  if (values.source && !values.zip) throw new UsageError("--source is for --zip: the archive then has the book too");
  const zip = values.zip ? ({ zip: values.source ? "source" : "kit" } as const) : {};
  if (!values.sign && (values.key ?? values.by) !== undefined)
    throw new UsageError("--key and --by are for --sign: the edition is then signed by its publisher");
  const folder = bookFolder(positionals);
  if (values.out === "") throw new UsageError("--out needs the name of a folder");
  const out = values.out ?? join("build", resolve(folder).split(/[\\/]/).at(-1)!);
  const json = values.json ?? false;
  const options = kitOptions(values, terminal);
  const publisher = values.sign ? await publisherFor(folder, values, terminal) : {};
  if (publisher === undefined) return 1;
  const begun = performance.now();
  const onStep = (step: string): void => {
    if (terminal.interactive && !json) terminal.err(`\r\u001b[K${step} …`);
  };
  const kit = await buildOrRefuse(folder, out, {
    ...options,
    ...zip,
    ...publisher,
    pwa: values.pwa ?? false,
    plain: values.plain ?? false,
    onStep,
  });
  if (terminal.interactive && !json) terminal.err("\r\u001b[K");
  printTroubles(terminal, kit.troubles, values);
  if (json) {
    terminal.out(
      `${JSON.stringify({ ok: kit.ok, out, files: kit.files, troubles: kit.troubles, hash: kit.edition?.book.hash, changes: kit.edition?.changes })}\n`,
    );
    return kit.ok ? 0 : 1;
  }
  if (!kit.ok) {
    const { book, works } = kit;
    printMissing(terminal, book, { languages: book.languages, works, all: values.all }, kit.troubles);
    const isMissing = kit.troubles.every(({ level, rule }) => level !== "stop" || rule === "text.missing");
    terminal.err(
      `nothing was built: correct the stops, then build again${isMissing ? "; or leave phrases without a text out with --partial" : ""}\n`,
    );
    return 1;
  }
  const rows = kit.files.filter(
    ({ name }) => !name.startsWith("media/") && (!name.startsWith("pwa/") || name === "pwa/index.html"),
  );
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const place = relative(".", resolve(out)) || ".";
  terminal.out(
    `The kit is in ${place} (${Object.keys(kit.edition!.entries).length} entries, ${((performance.now() - begun) / 1000).toFixed(1)} s):\n`,
  );
  for (const { name, bytes } of rows)
    terminal.out(`  ${name.padEnd(widest)}  ${size(bytes).padStart(7)}  ${purposeOf(name, kit.edition!)}\n`);
  const { publish } = kit.edition!;
  if (publish)
    terminal.out(`The edition is signed by ${publish.by} with ${publish.key}; “parley verify ${place}” checks it.\n`);
  const { standing } = kit.edition!.book;
  if (isMixed(standing))
    terminal.out(
      `${standing.signed} of ${standing.texts} texts are signed; the pages show this and mark the others.\n`,
    );
  else if (isUnsigned(standing))
    terminal.out("Every text is a draft that no person has checked; the pages show this.\n");
  terminal.out(waitingCount(missingSignatures(kit.book, kit.edition!.book.languages, kit.works), folder));
  terminal.out(ledgerNotes(kit.book, kit.works, folder));
  printChanges(terminal, kit.edition!.changes, values.all);
  return 0;
}

/** Build a kit. Throws a UsageError where the publisher's clock is behind the publisher's last signature. */
async function buildOrRefuse(...given: Parameters<typeof buildKit>): ReturnType<typeof buildKit> {
  try {
    return await buildKit(...given);
  } catch (error) {
    if (given[2]?.publisher && error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** `parley check BOOK [--release] [--langs a,b] [--json | --all]` */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, { ...SHARED, ask: { type: "string" } });
  const options = {
    ...prepareOptions(kitOptions(values, terminal)),
    ...(values.ask === undefined ? {} : proposerFor(values.ask)),
  };
  const ready = await prepareFolder(bookFolder(positionals), options);
  const { book, edition } = ready;
  const troubles = sortTroubles([...ready.troubles, ...(await checkPrint(ready))]);
  printTroubles(terminal, troubles, values);
  if (!values.json)
    printMissing(terminal, book, { languages: edition.book.languages, works: ready.works, all: values.all }, troubles);
  const stops = troubles.filter(({ level }) => level === "stop").length;
  const { changes } = edition;
  if (values.json) terminal.out(`${JSON.stringify({ ok: stops === 0, troubles, changes })}\n`);
  else if (troubles.length === 0) terminal.out(`no troubles in ${Object.keys(edition.entries).length} entries\n`);
  if (!values.json) printChanges(terminal, changes, values.all);
  return stops > 0 ? 1 : 0;
}

/** The stress proposer of an option: espeak-ng, if it is installed. */
function proposerFor(name: string): Pick<KitOptions, "propose"> {
  if (name !== "espeak-ng") throw new UsageError(`--ask ${name}: the only known program is espeak-ng`);
  if (!hasEspeak()) throw new UsageError("--ask espeak-ng: the program is not installed");
  return { propose: (lang) => espeakProposer(lang) };
}
