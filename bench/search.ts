/**
 * Recall and speed of search, compared with minisearch and fuse.js on the same raw words, in one run: noisy queries across scripts, over
 * a corpus of 2,000 phrases: those of the data, and others made from the slots of the sample book. The data is not part of the project.
 * Run: npm run bench:search [-- --data DIR] [--rows 20000]
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { prepareFolder } from "@parley/press";
import { fillerKey, plainText, type SlotPiece, type TextPiece } from "@parley/edition";
import { keysOf, makeFinder, type Findable } from "@parley/search";
import { plain, speak, write } from "@parley/sound";

const { values } = parseArgs({
  options: { data: { type: "string", default: "../shared/eval/search" }, rows: { type: "string", default: "2000" } },
});
const ROWS = Number(values.rows);

interface Row {
  readonly id: string;
  readonly words: readonly string[];
}

/** A source of numbers that gives the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Phrases of the sample book with every value of its slots; then with names made of syllables, as many as are wanted. */
async function filled(count: number): Promise<Row[]> {
  const { edition } = await prepareFolder("books/first-contact");
  const rows: Row[] = [];
  const languages = ["ko", "ru", "en"];
  const random = seeded(20_261_123);
  const withGap = Object.entries(edition.entries).filter(([, { slots }]) => slots !== undefined);
  const put = (text: readonly TextPiece[], value: (slot: SlotPiece) => string): string => plainText(text, value);
  for (const [id, entry] of withGap) {
    const [slot] = Object.values(entry.slots!);
    for (const value of Object.keys(edition.fillers[fillerKey(slot!, { slot: "" }, "en")] ?? {}))
      rows.push({
        id: `${id}-${value}`,
        words: languages.map((lang) =>
          put(
            entry.texts[lang]![0]!.text,
            (piece) => edition.fillers[fillerKey(slot!, piece, lang)]?.[value]?.text ?? value,
          ),
        ),
      });
  }
  const syllables = ["ka", "mi", "so", "re", "nu", "ta", "li", "vo", "da", "ge", "pu", "ri", "an", "el", "on", "us"];
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const phrases = Object.values(edition.entries).filter(({ slots }) => slots === undefined);
  while (rows.length < count) {
    const name = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join("");
    const [first, second] = [pick(phrases), pick(withGap)[1]];
    rows.push({
      id: `made-${rows.length}`,
      words: languages.map(
        (lang) => `${plainText(first.texts[lang]![0]!.text)} ${put(second.texts[lang]![0]!.text, () => name)}`,
      ),
    });
  }
  return rows.slice(0, count);
}

const lines = (file: string): string[][] =>
  readFileSync(join(values.data, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

/** A row as an entry of the finder, with respellings by `sound`. */
function findable({ words }: Row): Findable {
  const tags = ["ko", "ru", "en"];
  const texts = words.map((text, i) => {
    const sound = speak(text, tags[i]!);
    const readers = tags.filter((reader) => reader !== tags[i]);
    return { lang: tags[i]!, words: [text], respellings: readers.map((reader) => plain(write(sound, reader, "say"))) };
  });
  return { texts };
}

interface Engine {
  readonly name: string;
  readonly build: () => (query: string) => string[];
}

if (!existsSync(values.data)) console.log(`skipped: no data in ${values.data}; name a folder with --data`);
else {
  const core = lines("core.tsv").map((words, i): Row => ({ id: `p${String(i).padStart(3, "0")}`, words }));
  const rows = [...core, ...(await filled(ROWS - core.length))];
  const documents = rows.map(({ id, words: [ko = "", ru = "", en = ""] }) => ({ id, ko, ru, en }));
  const engines: Engine[] = [
    {
      name: "parley",
      build() {
        const entries = rows.map((row) => ({ id: row.id, no: "00-00", keys: keysOf(findable(row)) }));
        const finder = makeFinder(entries, ["ko", "ru", "en"]);
        return (query) => finder.find(query, 10);
      },
    },
    {
      name: "minisearch",
      build() {
        const index = new MiniSearch({ fields: ["ko", "ru", "en"], searchOptions: { prefix: true, fuzzy: 0.2 } });
        index.addAll(documents);
        return (query) =>
          index
            .search(query)
            .slice(0, 10)
            .map(({ id }) => id as string);
      },
    },
    ...(ROWS > 5_000
      ? []
      : [
          {
            name: "fuse.js",
            build: (): ((query: string) => string[]) => {
              const fuse = new Fuse(documents, { keys: ["ko", "ru", "en"], threshold: 0.4, ignoreLocation: true });
              return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
            },
          },
        ]),
  ];
  const sets = ["queries-public.tsv", "queries-auto.tsv"].map((file) => ({ file, queries: lines(file).slice(1) }));
  console.log(`${rows.length} phrases in three languages; Node ${process.versions.node}`);
  for (const { name, build } of engines) {
    const begun = performance.now();
    const find = build();
    const built = performance.now() - begun;
    // What is asked once is not yet compiled; an app is asked many times.
    for (const { queries } of sets) for (const [, query = ""] of queries.slice(0, 100)) find(query);
    for (const { file, queries } of sets) {
      const times: number[] = [];
      let [first, ten] = [0, 0];
      for (const [, query = "", expected = ""] of queries) {
        const asked = performance.now();
        const found = find(query);
        times.push(performance.now() - asked);
        if (found[0] === expected) first += 1;
        if (found.includes(expected)) ten += 1;
      }
      times.sort((a, b) => a - b);
      const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
      const share = (count: number): string => (count / queries.length).toFixed(3);
      console.log(
        `  ${name.padEnd(10)} ${file.padEnd(18)} n ${String(queries.length).padStart(5)}  R@1 ${share(first)}  R@10 ${share(ten)}  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms  built in ${built.toFixed(0)} ms`,
      );
    }
  }
}
