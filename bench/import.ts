/** A spreadsheet of 5,000 rows in three languages into a new book: time and memory. Run: npm run bench:import */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { writeXlsx } from "@parley/exchange";

const ROWS = 5000;
const column = (header: string) => ({ header, width: 30, font: "Calibri" });
const words = (n: number): readonly string[] => [
  `Bring tool number ${n} to the place where the work is`,
  `${n}번 공구를 작업하는 곳으로 가져오세요`,
  `Принесите инструмент номер ${n} на место работы`,
];
const table = {
  name: "Phrases",
  columns: ["en", "ko", "ru"].map(column),
  rows: Array.from({ length: ROWS }, (_, i) => words(i + 1)),
};
const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
try {
  const file = join(folder, "rows.xlsx");
  writeFileSync(file, writeXlsx(table));
  for (const [what, more] of [
    ["new book", ["--new"]],
    ["the same again", []],
  ] as const) {
    const begun = performance.now();
    const script = `process.on("exit", () => {
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      console.error("used", Math.round(maxRSS / 1024), ((userCPUTime + systemCPUTime) / 1e6).toFixed(1));
    });`;
    const done = spawnSync(
      process.execPath,
      [
        "--conditions=@parley/source",
        "--import",
        `data:text/javascript,${encodeURIComponent(script)}`,
        "packages/cli/bin/parley.js",
        "import",
        file,
        "--book",
        join(folder, "book"),
        "--json",
        ...more,
      ],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    const { rows, entries, added, unchanged } = JSON.parse(done.stdout) as { [key: string]: number };
    const [, memory, processor] = /used (\d+) ([\d.]+)/.exec(done.stderr) ?? [];
    console.log(
      `${what}: ${rows} rows, ${entries} entries, ${added} added, ${unchanged} unchanged, ${((performance.now() - begun) / 1000).toFixed(1)} s (${processor} s of the processor), ${memory} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
