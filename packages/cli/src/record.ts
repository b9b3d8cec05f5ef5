import { join } from "node:path";
import { ORIGINS, readBook, recordLines, type Book, type Origin } from "@parley/book";
import { openFolder } from "@parley/press";
import { bookFolder } from "./build.ts";
import { appendLines, timeOf } from "./ledger-file.ts";
import { readOptions } from "./options.ts";
import { listed, SELECTION, selectionOf } from "./selection.ts";
import { worksOf } from "./works.ts";
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
    ...SELECTION,
  });
  const folder = bookFolder(positionals);
  const { act, by, model } = values;
  if (act !== "draft" && act !== "edit") throw new UsageError("--act is draft or edit; “parley sign” signs");
  if (by === undefined || by === "") throw new UsageError("--by is missing: a person's id in book.yaml, or llm");
  const known = ORIGINS.find((one) => one === values.origin);
  if (values.origin !== undefined && known === undefined)
    throw new UsageError(`--origin is one of ${ORIGINS.join(", ")}`);
  const { book, troubles } = readBook(openFolder(folder));
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
    at: timeOf(terminal.now()),
    ...(origin ? { origin } : {}),
    ...(model ? { model } : {}),
    ...listed("against", values.against, book.languages),
    ...selectionOf(values, book, worksOf(folder, book)),
  });
  const ledger = join(folder, "ledger.jsonl");
  if (lines.length === 0) {
    const doing = act === "draft" ? "a draft" : "an edit";
    terminal.out(
      `0 lines written: each of these texts has ${doing} recorded as it stands now; a text that changes can be recorded again\n`,
    );
    return 0;
  }
  appendLines(folder, lines);
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
