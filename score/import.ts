/**
 * How many planted faults of spreadsheets an import finds, and how many right cells it takes for faults, by rule. Run: node
 * --conditions=@parley/source score/import.ts [--show]
 */
import { columnName, importWorkbook, openWorkbook, writeDelimited } from "@parley/exchange";
import { SPOILS, dirtySheet } from "./sheets.ts";

const SHEETS = 120;
/** Findings of a row, which name any of its cells. */
const OF_ROWS: ReadonlySet<string> = new Set(["text.question", "text.number", "text.duplicate", "text.script"]);

const rules = [...Object.keys(SPOILS), "text.duplicate"];
const scores = new Map(rules.map((rule) => [rule, { planted: 0, found: 0, alarms: 0 }]));
let clean = 0;
const missed: string[] = [];
for (let seed = 1; seed <= SHEETS; seed += 1) {
  const { tags, rows, planted } = dirtySheet(seed);
  // The apostrophes that an export puts before formulas would hide them.
  const text = writeDelimited([tags, ...rows]).replace(/(^|,|")'+(?=[=+\-@])/gmu, "$1");
  const opened = openWorkbook(new TextEncoder().encode(text));
  if (!opened.ok) throw new TypeError(opened.message);
  const { problems, columns } = importWorkbook(opened.workbook);
  if (Object.values(columns).join(",") !== tags.join(","))
    throw new TypeError(`columns of sheet ${seed}: ${JSON.stringify(columns)}`);
  const spoiled = new Set(planted.map(({ row }) => row));
  clean += (rows.length - spoiled.size) * tags.length;
  for (const { row, tag, rule } of planted) {
    const score = scores.get(rule)!;
    score.planted += 1;
    const column = columnName(tags.indexOf(tag));
    const isFound = problems.some(
      (one) => one.row === row && one.rule === rule && (OF_ROWS.has(rule) || one.column === column),
    );
    if (isFound) score.found += 1;
    else missed.push(`${rule} ${tag}: ${JSON.stringify(rows[row - 2]![tags.indexOf(tag)])}`);
  }
  for (const { row, rule, text: cell } of problems) {
    if (spoiled.has(row) || !scores.has(rule)) continue;
    scores.get(rule)!.alarms += 1;
    missed.push(`alarm ${rule}: ${cell}`);
  }
}
console.log(`${SHEETS} sheets, ${clean} right cells`);
for (const [rule, { planted, found, alarms }] of scores)
  console.log(
    `${rule.padEnd(18)} found ${String(found).padStart(3)} of ${String(planted).padStart(3)} (${((100 * found) / Math.max(1, planted)).toFixed(0)} %), false alarms ${alarms} (${((100 * alarms) / clean).toFixed(1)} %)`,
  );
if (process.argv.includes("--show")) for (const line of new Set(missed)) console.log(line);
