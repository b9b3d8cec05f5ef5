import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { ORIGINS, readBook, recordLines, type Origin } from "@parley/book";
import { openFolder } from "@parley/press";
import { bookFolder } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** `parley record BOOK --act draft|edit --by WHO [--origin …] [--model …] [--against ko,ru]` */
export function record(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, {
    act: { type: "string" },
    by: { type: "string" },
    origin: { type: "string" },
    model: { type: "string" },
    against: { type: "string" },
  });
  const folder = bookFolder(positionals);
  const { act, by } = values;
  if (act !== "draft" && act !== "edit") throw new UsageError("--act is draft or edit; this command cannot sign");
  if (by === undefined || by === "") throw new UsageError("--by is missing: a person's id in book.yaml, or llm");
  const origin = ORIGINS.find((known) => known === values.origin);
  if (values.origin !== undefined && origin === undefined)
    throw new UsageError(`--origin is one of ${ORIGINS.join(", ")}`);
  const { book, troubles } = readBook(openFolder(folder));
  const stops = troubles.filter(({ level }) => level === "stop");
  if (stops.length > 0) {
    printTroubles(terminal, stops, { all: true });
    return 1;
  }
  const person = Object.hasOwn(book.people, by);
  if (act === "edit" && !person)
    throw new UsageError(`“${by}” is not under “people” in book.yaml: only a person can edit`);
  const at = terminal
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, "Z");
  const known: { origin?: Origin } = origin === undefined ? {} : { origin };
  const lines = recordLines(book, {
    act,
    by,
    at,
    ...known,
    ...(values.model ? { model: values.model } : {}),
    ...(values.against ? { against: values.against.split(",").map((tag) => tag.trim()) } : {}),
  });
  appendFileSync(join(folder, "ledger.jsonl"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  terminal.out(`${lines.length} lines written to ${join(folder, "ledger.jsonl")}\n`);
  return 0;
}
