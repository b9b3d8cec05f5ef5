/**
 * The time to set a booklet, compared with pdfmake and printing in Chromium: whole processes that read the same edition.json and
 * write a PDF, interleaved, medians. They run the rooms as they are published (`npm run build`). All three set the same content:
 * cover, how to use, signs, contents, guides to the respelling, chapters of phrases over their respellings in two columns with number
 * and sign, the number code, an index of each language, imprint. Songs and paths, which the other two cannot set, are left out. (What
 * they cannot do otherwise is left out of theirs: tags in pdfmake, page numbers of contents and index in Chromium, tabs, pictures,
 * words kept whole.) Run: npm run bench:print
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { formatEdition } from "@parley/edition";
import { impose, makeBooklet, openPreview, paperFor } from "@parley/print";
import { bundlePackage } from "../tools/bundle.ts";
import { editionOf } from "./edition.ts";

const RUNS = 5;
const COUNTS = [200, 2_000];
const PEERS = ["parley", "pdfmake", "chromium"] as const;
const place = mkdtempSync(join(tmpdir(), "parley-bench-"));
const report = `data:text/javascript,${encodeURIComponent('import fs from "node:fs"; process.on("exit", () => fs.writeSync(3, String(process.resourceUsage().maxRSS)));')}`;
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function once(peer: string, count: number): { seconds: number; megabytes: number } {
  const out = join(place, `${peer}-${count}.pdf`);
  const args = ["--import", report, "node_modules/.cache/parley-bench/print-peer.js", peer, place, String(count), out];
  const begun = performance.now();
  const done = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit", "pipe"], encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${peer}: exit ${done.status}`);
  return { seconds: (performance.now() - begun) / 1000, megabytes: Number(done.output[3]) / 1024 };
}

try {
  const build = spawnSync(process.execPath, ["tools/build.ts"], { stdio: ["ignore", "ignore", "inherit"] });
  if (build.status !== 0) throw new Error("the rooms could not be built");
  // The other programs too, because type stripping in Node is not measured.
  await bundlePackage(resolve("."), { "print-peer": "bench/print-peer.ts" }, "node_modules/.cache/parley-bench");
  for (const count of COUNTS) {
    const { songs: _songs, paths: _paths, ...edition } = await editionOf(count);
    writeFileSync(join(place, `edition-${count}.json`), formatEdition(edition));
  }
  console.log(`medians of ${RUNS} interleaved runs after one that is not counted; Node ${process.versions.node}`);
  for (const count of COUNTS) {
    const measured = new Map(PEERS.map((peer) => [peer, [] as { seconds: number; megabytes: number }[]]));
    for (let run = -1; run < RUNS; run++)
      for (const peer of PEERS) {
        const took = once(peer, count);
        if (run >= 0) measured.get(peer)!.push(took);
      }
    const ours = measured.get("parley")!.map(({ seconds }) => seconds);
    console.log(`${count} entries`);
    for (const [peer, runs] of measured) {
      const seconds = runs.map((run) => run.seconds);
      const ratio = median(seconds.map((value, i) => value / ours[i]!));
      const bytes = statSync(join(place, `${peer}-${count}.pdf`)).size;
      // Chromium's own processes are not counted in the memory of the one that drives it.
      const memory = peer === "chromium" ? "" : `${median(runs.map((run) => run.megabytes)).toFixed(0)} MB`;
      console.log(
        `  ${peer.padEnd(9)} ${median(seconds).toFixed(2)} s  × ${ratio.toFixed(2)}  ${memory.padStart(7)}  ${(bytes / count / 1024).toFixed(2)} kB an entry`,
      );
    }
  }
  const edition = await editionOf(2_000);
  const booklet = makeBooklet(edition);
  const impositions = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    impose(booklet, "t", { sheet: "saddle" });
    return (performance.now() - begun) / 1000;
  });
  console.log(`imposing ${booklet.pages} pages: ${median(impositions).toFixed(2)} s`);
  const preview = openPreview();
  const edits: number[] = [];
  const [id] = edition.chapters[3]!.entries.slice(2);
  for (let i = 0; i <= RUNS; i++) {
    const entry = edition.entries[id!]!;
    const ko = [{ ...entry.texts["ko"]![0]!, text: [`바뀐 말 ${i}`] }];
    const edited = { ...edition, entries: { ...edition.entries, [id!]: { ...entry, texts: { ...entry.texts, ko } } } };
    const begun = performance.now();
    await preview.show(edited, 60, { paper: paperFor() });
    if (i > 0) edits.push((performance.now() - begun) / 1000);
  }
  preview.close();
  console.log(`an edit of 2,000 entries, shown: ${median(edits).toFixed(2)} s`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
