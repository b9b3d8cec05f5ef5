import { repairBook, REPAIRED_RULES } from "@parley/book";
import { openFolder, writeBookFile } from "@parley/press";
import { bookFolder } from "./build.ts";
import { readOptions } from "./options.ts";
import { fixStresses } from "./fix-stress.ts";
import { counted, formatRepair, printStale, staleTexts } from "./repair-report.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** `parley fix BOOK [--rule NAME]… [--ask espeak-ng] [--dry-run] [--all]` */
export async function fix(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    rule: { type: "string", multiple: true },
    ask: { type: "string" },
    "dry-run": { type: "boolean" },
    all: { type: "boolean" },
  });
  const directory = bookFolder(positionals);
  if (values.ask !== undefined) {
    if (values.rule) throw new UsageError("--ask proposes stresses only: remove --rule");
    return fixStresses(directory, values.ask, values["dry-run"] ?? false, terminal);
  }
  const names = (values.rule ?? []).flatMap((list) => list.split(",").map((name) => name.trim()));
  const unknown = names.filter((name) => !REPAIRED_RULES.some((rule) => rule === name));
  if (unknown.length > 0)
    throw new UsageError(`--rule ${unknown.join(",")}: only these rules have repairs: ${REPAIRED_RULES.join(", ")}`);
  const rules = REPAIRED_RULES.filter((rule) => names.length === 0 || names.includes(rule));
  const folder = openFolder(directory);
  const { files, repairs, left } = repairBook(folder, rules);
  for (const repair of repairs) terminal.out(formatRepair(repair));
  // Before anything is written: the folder reads what is on the disk.
  const stale = staleTexts(folder, files);
  const isDry = values["dry-run"] ?? false;
  if (!isDry) for (const [path, data] of files) writeBookFile(directory, path, data);
  if (left.length > 0) printTroubles(terminal, left, values);
  terminal.out(
    `${counted(repairs.length, "repair")} in ${counted(files.size, "file")}${isDry ? " would be made" : ""}; ${left.length} left for you to decide; parley check shows what no rule can repair\n`,
  );
  printStale(terminal, stale, isDry);
  return left.length > 0 ? 1 : 0;
}
