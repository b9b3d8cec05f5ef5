/** The time, processor time and memory of the main process to build a kit: whole processes, interleaved, medians of five. Run: npm run bench */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, stringify } from "yaml";

interface Written {
  readonly kind?: string;
  readonly slots?: object;
  readonly picture?: string;
  readonly text: { readonly [lang: string]: unknown };
}

const RUNS = 5;
const place = mkdtempSync(join(tmpdir(), "parley-bench-"));
const report = `data:text/javascript,${encodeURIComponent('import fs from "node:fs"; import { isMainThread } from "node:worker_threads"; if (isMainThread) process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); fs.writeSync(3, `${maxRSS} ${userCPUTime + systemCPUTime}`); });')}`;
const book = "books/first-contact";
const short = shortSelection(200);
const LONG = 2_000;
const longBook = join(place, "long");
writeLongBook();
const commands: { readonly [name: string]: readonly string[] } = {
  [`whole kit, ${short.entries}`]: ["build", book, "--chapters", short.chapters, "--out", join(place, "kit")],
  [`booklet alone, ${short.entries}`]: [
    "print",
    book,
    "--chapters",
    short.chapters,
    "--out",
    join(place, "booklet.pdf"),
  ],
  [`whole kit, ${LONG}`]: ["build", longBook, "--out", join(place, "long-kit")],
};

/** The sample book with more chapters, whose entries mix the first words of one entry with the last words of another. */
function writeLongBook(): void {
  cpSync(book, longBook, { recursive: true });
  const folder = join(longBook, "chapters");
  const sample = readdirSync(folder).flatMap(
    (name) => (parse(readFileSync(join(folder, name), "utf8")) as { entries: Written[] }).entries,
  );
  const plain = sample.filter(
    ({ slots, kind, text }) =>
      !slots && (kind ?? "phrase") === "phrase" && Object.values(text).every((one) => typeof one === "string"),
  );
  const mixed = (a: string, b: string): string => {
    const [first, last] = [a.split(" "), b.split(" ")];
    return [...first.slice(0, Math.ceil(first.length / 2)), ...last.slice(Math.floor(last.length / 2))].join(" ");
  };
  for (let n = sample.length, no = 100; n < LONG; no++) {
    const entries = [];
    for (let i = 1; i <= 90 && n < LONG; i++, n++) {
      const [a, b] = [plain[n % plain.length]!, plain[(n * 7 + Math.floor(n / plain.length) * 31) % plain.length]!];
      const text = Object.fromEntries(
        Object.keys(a.text).flatMap((lang) =>
          b.text[lang] === undefined ? [] : [[lang, mixed(String(a.text[lang]), String(b.text[lang]))]],
        ),
      );
      const picture = a.picture === undefined ? {} : { picture: a.picture };
      entries.push({ id: `x${n}`, no: `${no}-${String(i).padStart(2, "0")}`, act: "information", ...picture, text });
    }
    const title = { ko: "더", ru: "Ещё", en: "More" };
    writeFileSync(join(folder, `${no}-more.yaml`), stringify({ title, entries }));
  }
}

/** The first chapters of the sample book with at least so many entries. */
function shortSelection(least: number): { readonly chapters: string; readonly entries: number } {
  const chosen: string[] = [];
  let entries = 0;
  for (const name of readdirSync(join(book, "chapters")).toSorted()) {
    if (entries >= least) break;
    entries += (parse(readFileSync(join(book, "chapters", name), "utf8")) as { entries: unknown[] }).entries.length;
    chosen.push(name.replace(/-.*/, ""));
  }
  return { chapters: chosen.join(), entries };
}

interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

function once(args: readonly string[]): Cost {
  const begun = performance.now();
  const done = spawnSync(process.execPath, ["--import", report, "packages/cli/bin/parley.js", ...args], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (done.status !== 0) throw new Error(`exit ${done.status}: ${args.join(" ")}`);
  const [kilobytes, microseconds] = done.output[3]!.split(" ").map(Number);
  return {
    seconds: (performance.now() - begun) / 1000,
    processor: microseconds! / 1e6,
    megabytes: kilobytes! / 1024,
  };
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const measured = new Map(Object.keys(commands).map((name) => [name, [] as Cost[]]));
try {
  for (const args of Object.values(commands)) once(args);
  for (let run = 0; run < RUNS; run++)
    for (const [name, args] of Object.entries(commands)) measured.get(name)!.push(once(args));
  console.log(
    `three languages, medians of ${RUNS} interleaved runs after one that is not counted; Node ${process.versions.node}`,
  );
  for (const [name, runs] of measured)
    console.log(
      `${name.padEnd(20)} ${median(runs.map(({ seconds }) => seconds)).toFixed(2)} s   ${median(runs.map(({ processor }) => processor)).toFixed(2)} s of CPU   ${median(runs.map(({ megabytes }) => megabytes)).toFixed(0)} MB`,
    );
} finally {
  rmSync(place, { recursive: true, force: true });
}
