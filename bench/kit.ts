/**
 * The time and memory to build a kit, with the processes that it starts: whole processes, interleaved, medians of five. Memory is that
 * of the largest process, and of all at once (resident pages, read on Linux every 50 ms; what they share counts for each). Run:
 * npm run bench, or npm run bench -- 20000 for one build of a book of so many entries.
 */
import { spawn } from "node:child_process";
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

const place = mkdtempSync(join(tmpdir(), "parley-bench-"));
const book = "books/first-contact";
const short = shortSelection(200);
const asked = Number(process.argv[2] ?? 0);
const RUNS = asked > 0 ? 1 : 5;
const LONG = asked > 0 ? asked : 2_000;
const longBook = join(place, "long");
writeLongBook();
const long = { [`whole kit, ${LONG}`]: ["build", longBook, "--out", join(place, "long-kit")] };
const commands: { readonly [name: string]: readonly string[] } = {
  ...(asked > 0
    ? {}
    : {
        [`whole kit, ${short.entries}`]: ["build", book, "--chapters", short.chapters, "--out", join(place, "kit")],
        [`booklet alone, ${short.entries}`]: [
          "print",
          book,
          "--chapters",
          short.chapters,
          "--out",
          join(place, "booklet.pdf"),
        ],
      }),
  ...long,
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
  /** Of the largest process, and of all at once. */
  readonly largest: number;
  readonly together: number;
}

/** The megabytes of a process and of those that it started; nothing for one that has ended. */
function megabytes(id: number): number[] {
  try {
    const pages = Number(readFileSync(`/proc/${id}/statm`, "utf8").split(" ")[1]);
    const threads = readdirSync(`/proc/${id}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${id}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return [(pages * 4096) / 2 ** 20, ...children.flatMap(megabytes)];
  } catch {
    return [];
  }
}

async function once(args: readonly string[]): Promise<Cost> {
  const begun = performance.now();
  const child = spawn(process.execPath, ["packages/cli/bin/parley.js", ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let [largest, together] = [0, 0];
  const timer = setInterval(() => {
    const all = megabytes(child.pid!);
    largest = Math.max(largest, ...all);
    together = Math.max(
      together,
      all.reduce((sum, one) => sum + one, 0),
    );
  }, 50);
  const status = await new Promise((resolve) => child.on("exit", resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`exit ${String(status)}: ${args.join(" ")}`);
  return { seconds: (performance.now() - begun) / 1000, largest, together };
}
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const measured = new Map(Object.keys(commands).map((name) => [name, [] as Cost[]]));
try {
  if (asked === 0) for (const args of Object.values(commands)) await once(args);
  for (let run = 0; run < RUNS; run++)
    for (const [name, args] of Object.entries(commands)) measured.get(name)!.push(await once(args));
  console.log(`three languages, ${RUNS} interleaved runs, medians; Node ${process.versions.node}`);
  for (const [name, runs] of measured) {
    const of = (key: keyof Cost, digits: number): string => median(runs.map((one) => one[key])).toFixed(digits);
    console.log(`${name.padEnd(20)} ${of("seconds", 2)} s   ${of("largest", 0)} MB, ${of("together", 0)} MB at once`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
