import { nearest } from "./id.ts";
import { ORIGINS, type LedgerLine } from "./ledger-line.ts";
import { LEDGER_RULES } from "./rules/ledger.ts";
import { shorten } from "./shape.ts";
import type { Source } from "./source.ts";

/** The keys of a line of the ledger. */
const KEYS = ["at", "entry", "lang", "hash", "act", "by", "origin", "model", "role", "against"];

/** The lines of `ledger.jsonl`. An unreadable line is reported and left out. */
export function readLedger(source: Source): LedgerLine[] {
  const lines: LedgerLine[] = [];
  let offset = 0;
  for (const raw of source.text.split("\n")) {
    const start = offset;
    offset += raw.length + 1;
    if (raw.trim() === "") continue;
    const line = parseLine(raw);
    if (typeof line !== "string") lines.push(line);
    else source.report(LEDGER_RULES["ledger-line"], start, `a line of the ledger ${line}`);
  }
  return lines;
}

/** A line of the ledger, or a description of its fault. */
function parseLine(raw: string): LedgerLine | string {
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch {
    return "is not JSON";
  }
  if (typeof line !== "object" || line === null || Array.isArray(line)) return "is not an object";
  const has = line as Record<string, unknown>;
  const odd = Object.keys(has).find((key) => !KEYS.includes(key));
  if (odd !== undefined)
    return `has “${shorten(odd)}”${nearest(odd, KEYS) ? `; did you mean “${nearest(odd, KEYS)}”?` : ""}`;
  for (const key of ["at", "entry", "lang", "hash", "act", "by"])
    if (typeof has[key] !== "string") return `has no “${key}”`;
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(has["at"])) ||
    Number.isNaN(Date.parse(String(has["at"])))
  )
    return "has no time like 2026-11-23T10:00:00Z";
  if (!/^sha256-[0-9a-f]{64}$/.test(String(has["hash"]))) return "has no hash of sha256- and 64 hex digits";
  if (!["draft", "edit", "sign"].includes(String(has["act"])))
    return `has the act “${shorten(String(has["act"]))}”; it is draft, edit or sign`;
  if (has["origin"] !== undefined && !(ORIGINS as unknown[]).includes(has["origin"]))
    return `has the origin “${shorten(String(has["origin"]))}”; it is ${ORIGINS.join(", ")}`;
  const against = has["against"];
  if (against !== undefined && !(Array.isArray(against) && against.every((tag) => typeof tag === "string")))
    return "has an “against” that is not a list of languages";
  for (const key of ["model", "role"])
    if (has[key] !== undefined && typeof has[key] !== "string") return `has a “${key}” that is not a text`;
  return line as LedgerLine;
}
