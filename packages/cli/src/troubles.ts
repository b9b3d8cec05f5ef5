import { formatTrouble, type Level, type Trouble } from "@parley/book";
import { counted } from "./counting.ts";
import type { Terminal } from "./terminal.ts";

/** How many troubles of one rule are printed; the others are counted. */
const SHOWN = 3;

/** The options for printing troubles. */
interface TroubleOptions {
  /** Whether every trouble is shown, and not only the first three of each rule. */
  readonly all?: boolean | undefined;
  /** Whether nothing is printed, since troubles are part of the JSON on standard output. */
  readonly json?: boolean | undefined;
}

/** Print troubles on standard error. */
export function printTroubles(terminal: Terminal, troubles: readonly Trouble[], options: TroubleOptions): void {
  if (!options.json && troubles.length > 0) terminal.err(formatTroubles(troubles, options.all ?? false));
}

/**
 * One or more troubles as text, grouped by rule, stops first. Each group has its count, the first positions, and the hint once if all
 * have the same. The last line has the total and where to look up a rule.
 */
function formatTroubles(troubles: readonly Trouble[], all: boolean): string {
  const groups = [...groupsOf(troubles, "stop"), ...groupsOf(troubles, "warning")];
  const stops = troubles.filter(({ level }) => level === "stop").length;
  const counts = `${counted(stops, "stop")}, ${counted(troubles.length - stops, "warning")}`;
  const more = "docs/troubles.md has each rule by its name, with a wrong and a right example";
  return `${groups.map((group) => formatGroup(group, all)).join("\n")}\n${counts}. ${more}\n`;
}

/** The troubles of one level by rule, in the order of the first trouble of each rule. */
function groupsOf(troubles: readonly Trouble[], level: Level): Trouble[][] {
  const groups = new Map<string, Trouble[]>();
  for (const trouble of troubles.filter((one) => one.level === level)) {
    const group = groups.get(trouble.rule);
    if (group) group.push(trouble);
    else groups.set(trouble.rule, [trouble]);
  }
  return [...groups.values()];
}

function formatGroup(group: readonly Trouble[], all: boolean): string {
  const { rule, level, hint } = group[0]!;
  const shown = all ? group : group.slice(0, SHOWN);
  const isShared = group.length > 1 && hint !== undefined && group.every((trouble) => trouble.hint === hint);
  const lines = [`${rule}: ${counted(group.length, level)}`];
  for (const trouble of shown) lines.push(formatTrouble(isShared ? withoutHint(trouble) : trouble));
  if (isShared) lines.push(`  hint: ${hint}`);
  const rest = group.length - shown.length;
  if (rest > 0) lines.push(`… and ${rest} more: --all shows them`);
  return lines.map((line) => `${line}\n`).join("");
}

function withoutHint(trouble: Trouble): Trouble {
  const { hint: _, ...rest } = trouble;
  return rest;
}
