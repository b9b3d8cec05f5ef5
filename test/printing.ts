/** Prints the sample book in the process of the tests. It is prepared once for each choice of languages, which takes most of a print. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import type { PreparedBook } from "@parley/edition";
import { prepareFolder, type PrintJob } from "@parley/press";
import { startWorker, type WorkerProcess } from "@parley/print";
import { printerFor, type Printer } from "../packages/press/src/print-jobs.ts";
import { BOOK } from "./kit.ts";

const prepared = new Map<string, Promise<PreparedBook>>();
const printers = new Map<string, Promise<Printer>>();
/** One process for all prints of a test file. */
let worker: WorkerProcess | undefined;
after(() => worker?.stop());

/** The sample book, prepared for some languages as `parley print` does. */
export function preparedSample(languages: readonly string[] = []): Promise<PreparedBook> {
  const key = languages.join();
  const [a, b] = languages;
  const made =
    prepared.get(key) ??
    prepareFolder(BOOK, {
      ...(a === undefined ? {} : { required: languages }),
      ...(a === undefined || b === undefined ? {} : { sides: [a, b] as const }),
    });
  prepared.set(key, made);
  return made;
}

/** Print the sample book into a folder, with the message of each trouble. Rejects where the job cannot be printed. */
export function samplePrinterAt(
  folder: string,
): (name: string, job: PrintJob) => Promise<{ file: string; troubles: string[] }> {
  return async (name, job) => {
    const key = job.languages?.join() ?? "";
    const printer =
      printers.get(key) ??
      preparedSample(job.languages).then((ready) => printerFor(ready, undefined, (worker ??= startWorker())));
    printers.set(key, printer);
    const { files, troubles } = await (await printer).print(job);
    const [only, ...others] = files;
    if (!only || others.length > 0) throw new Error(`${name}: ${files.length} files`);
    const file = join(folder, `${name}.pdf`);
    writeFileSync(file, only.pdf);
    return { file, troubles: troubles.map(({ message }) => message) };
  };
}
