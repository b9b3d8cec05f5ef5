import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf, ORIGINS, pathWork, readBook, recordLines, type Book, type Origin } from "@parley/book";
import { openFolder } from "@parley/press";
import { songWorks } from "@parley/song";
import { bookFolder, names } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** The kinds of machines that draft. */
const MACHINES = ORIGINS.filter((origin) => origin !== "human");

/** `parley record BOOK --act draft|edit --by WHO [--origin …] [--model …] [--against ko,ru] [--chapters …] [--entries …] [--langs …]` */
export function record(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, {
    act: { type: "string" },
    by: { type: "string" },
    origin: { type: "string" },
    model: { type: "string" },
    against: { type: "string" },
    chapters: { type: "string" },
    entries: { type: "string" },
    langs: { type: "string" },
  });
  const folder = bookFolder(positionals);
  const { act, by, model } = values;
  if (act !== "draft" && act !== "edit") throw new UsageError("--act is draft or edit; this command cannot sign");
  if (by === undefined || by === "") throw new UsageError("--by is missing: a person's id in book.yaml, or llm");
  const known = ORIGINS.find((one) => one === values.origin);
  if (values.origin !== undefined && known === undefined)
    throw new UsageError(`--origin is one of ${ORIGINS.join(", ")}`);
  const opened = openFolder(folder);
  const { book, troubles } = readBook(opened);
  const works = [...songWorks(opened), ...book.paths.map(pathWork)];
  const stops = troubles.filter(({ level }) => level === "stop");
  if (stops.length > 0) {
    printTroubles(terminal, stops, { all: true });
    return 1;
  }
  const origin = originOf(book, act, by, known);
  if (act === "edit" && model) throw new UsageError("--model is for drafts: only a person can edit");
  const lines = recordLines(book, {
    act,
    by,
    works,
    at: terminal
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    ...(origin ? { origin } : {}),
    ...(model ? { model } : {}),
    ...listed("against", values.against, book.languages),
    ...listed("chapters", values.chapters, [
      ...book.chapters.map(({ id }) => id),
      ...book.chapters.map(({ no }) => no),
    ]),
    ...listed(
      "entries",
      values.entries,
      [...entriesOf(book), ...works].map(({ id }) => id),
    ),
    ...listed("langs", values.langs, [...book.languages, ...book.varieties]),
  });
  const ledger = join(folder, "ledger.jsonl");
  if (lines.length === 0) {
    const doing = act === "draft" ? "a draft" : "an edit";
    terminal.out(
      `0 lines written: each of these texts has ${doing} recorded as it stands now; a text that changes can be recorded again\n`,
    );
    return 0;
  }
  appendFileSync(ledger, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  terminal.out(`${lines.length} ${lines.length === 1 ? "line" : "lines"} written to ${ledger}\n`);
  return 0;
}

/** The origin to record. Throws a UsageError for an author who is not in the book, or who cannot do this. */
function originOf(book: Book, act: "draft" | "edit", by: string, known: Origin | undefined): Origin | undefined {
  const people = Object.keys(book.people);
  const machine = MACHINES.find((one) => one === by);
  if (!people.includes(by) && machine === undefined) {
    const all = people.length > 0 ? people.join(", ") : "nobody yet";
    throw new UsageError(
      `--by ${by}: “${by}” is not under “people” in book.yaml (${all}); a machine is ${MACHINES.join(", ")}`,
    );
  }
  if (people.includes(by)) {
    if (act === "edit" && known !== undefined && known !== "human")
      throw new UsageError(`--origin ${known}: only a person can edit`);
    return known;
  }
  if (act === "edit") throw new UsageError(`“${by}” is not under “people” in book.yaml: only a person can edit`);
  if (known === "human")
    throw new UsageError(`--origin human: “${by}” is a machine; --by is a person's id in book.yaml`);
  return known ?? machine;
}

/** A list of an option as a property. Throws a UsageError for a name that the book does not have. */
function listed<const Name extends string>(
  name: Name,
  value: string | undefined,
  known: readonly string[],
): { readonly [N in Name]?: string[] } {
  if (value === undefined) return {};
  const all = names(value);
  const unknown = all.filter((one) => !known.includes(one));
  if (unknown.length > 0) throw new UsageError(`--${name} ${value}: the book has no ${unknown.join(", ")}`);
  return { [name]: all } as { readonly [N in Name]?: string[] };
}
