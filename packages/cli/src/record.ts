import { join } from "node:path";
import {
  changedTexts,
  ORIGINS,
  outdatedSignatures,
  printable,
  readBook,
  recordLines,
  subjectId,
  textDistance,
  type Book,
  type Origin,
  type Selection,
  type TextOf,
} from "@parley/book";
import { openFolder } from "@parley/press";
import { bookFolder } from "./build.ts";
import { appendLines, timeOf } from "./ledger-file.ts";
import { counted } from "./counting.ts";
import { olderTexts, wordsOf } from "./older-texts.ts";
import { readOptions } from "./options.ts";
import { listed, SELECTION, selectionOf } from "./selection.ts";
import { worksOf } from "./works.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** The kinds of machines that draft. */
const MACHINES = ORIGINS.filter((origin) => origin !== "human");

/** `parley record BOOK [--act draft|edit] [--by WHO] [--origin …] [--model …] [--against ko,ru] [--chapters …] [--entries …] [--langs …]` */
export async function record(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    act: { type: "string" },
    by: { type: "string" },
    origin: { type: "string" },
    model: { type: "string" },
    against: { type: "string" },
    ...SELECTION,
  });
  const folder = bookFolder(positionals);
  const { model } = values;
  if (values.act !== undefined && values.act !== "draft" && values.act !== "edit")
    throw new UsageError("--act is draft or edit; “parley sign” signs");
  if (values.by === "") throw new UsageError("--by is missing: a person's id in book.yaml, or llm");
  if (values.act !== undefined && values.by === undefined)
    throw new UsageError("--by is missing: a person's id in book.yaml, or llm");
  const known = ORIGINS.find((one) => one === values.origin);
  if (values.origin !== undefined && known === undefined)
    throw new UsageError(`--origin is one of ${ORIGINS.join(", ")}`);
  const { book, troubles } = readBook(openFolder(folder));
  const stops = troubles.filter(({ level }) => level === "stop");
  if (stops.length > 0) {
    printTroubles(terminal, stops, { all: true });
    return 1;
  }
  const selection = selectionOf(values, book, worksOf(folder, book));
  const against = listed("against", values.against, book.languages);
  const noticed = values.act === undefined ? noticedTexts(folder, book, selection, terminal) : undefined;
  if (noticed?.length === 0) return 0;
  const by = values.by ?? (await editorOf(book, noticed ?? [], terminal));
  if (by === undefined) {
    terminal.out("0 lines written\n");
    return 0;
  }
  const act = values.act ?? (MACHINES.some((one) => one === by) ? "draft" : "edit");
  const origin = originOf(book, act, by, known);
  if (act === "edit" && model) throw new UsageError("--model is for drafts: only a person can edit");
  const changed = noticed ?? (act === "edit" ? changedTexts(book, selection).changed : []);
  const olderOf = olderTexts(folder, book, changed);
  const lines = recordLines(book, {
    act,
    by,
    at: timeOf(terminal.now()),
    ...(origin ? { origin } : {}),
    ...(model ? { model } : {}),
    ...against,
    ...selection,
    ...(noticed ? { texts: noticed } : {}),
    distanceOf: (text) => distanceOf(olderOf(text), wordsOf(text)),
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

const distanceOf = (before: string | undefined, now: string | undefined): number | undefined =>
  before === undefined || now === undefined ? undefined : textDistance(before, now);

/** The texts that changed since they were recorded. They are printed, old → new; where there are none, that is said. */
function noticedTexts(folder: string, book: Book, selection: Selection, terminal: Terminal): readonly TextOf[] {
  const { changed, unrecorded } = changedTexts(book, selection);
  if (unrecorded.length > 0)
    terminal.err(
      `${unrecorded.length} texts have no line in the ledger yet; “parley record ${folder} --act draft --by WHO” says who drafted them\n`,
    );
  if (changed.length === 0) {
    terminal.out("0 lines written: no text changed since it was recorded\n");
    return [];
  }
  const olderOf = olderTexts(folder, book, changed);
  terminal.err(`${changed.length === 1 ? "1 text" : `${changed.length} texts`} changed since they were recorded:\n`);
  for (const text of changed) {
    const [before, now] = [olderOf(text), wordsOf(text)];
    const distance = distanceOf(before, now);
    const words = now === undefined ? "" : `: ${before === undefined ? "" : `${before} → `}${now}`;
    const far = distance === undefined ? "" : ` (distance ${distance})`;
    terminal.err(`  ${printable(`${subjectId(text.subject)} ${text.lang}${words}${far}`.replaceAll("\n", " / "))}\n`);
  }
  const names = new Set(changed.map(nameOf));
  const signed = outdatedSignatures(book, selection.works).filter((one) => names.has(nameOf(one)));
  if (signed.length > 0)
    terminal.err(
      `${counted(signed.length, "text")} of these had a signature for the words before, which counts no longer: ${printable(signed.map((one) => `${subjectId(one.subject)} (${one.lang}) by ${one.signers.join(", ")}`).join("; "))}\n`,
    );
  return changed;
}

const nameOf = ({ subject, lang }: TextOf): string => `${subjectId(subject)}\n${lang}`;

/** Who edited some texts, as a person says; nobody where the answer is empty. Throws a UsageError where nobody can be asked. */
async function editorOf(book: Book, texts: readonly TextOf[], terminal: Terminal): Promise<string | undefined> {
  const people = Object.keys(book.people);
  if (!terminal.ask)
    throw new UsageError(
      `nobody can be asked here who edited ${texts.length === 1 ? "this text" : "these texts"}: --by says it, a person (${people.join(", ") || "nobody yet under “people” in book.yaml"}) or a machine (${MACHINES.join(", ")}); --entries and --langs choose texts`,
    );
  for (;;) {
    const question = `Who edited ${texts.length === 1 ? "it" : "them"}? A person (${people.join(", ") || "nobody yet"}) or a machine (${MACHINES.join(", ")}); Enter leaves all: `;
    const answer = (await terminal.ask(question)).trim();
    if (answer === "") return undefined;
    if (people.includes(answer) || MACHINES.some((one) => one === answer)) return answer;
    terminal.err(`“${printable(answer)}” is neither a person of the book nor a machine\n`);
  }
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
