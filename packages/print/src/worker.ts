/**
 * The worker process that sets pages. The memory of the typesetter is freed when it ends. It receives a `Task` and sends a
 * `Reply`.
 */
import { Worker } from "node:worker_threads";
import type { Edition } from "@parley/edition";
import type { CheckedPicture } from "./checked-picture.ts";
import { makeBooklet, type BookletOptions } from "./booklet.ts";
import { withSheets, type ImposedBooklet, type ImposeOptions } from "./imposition.ts";
import type { MissingLetter } from "./line-composer.ts";
import { startTypesetter, typesetterFor, TypesettingError, type Typesetter } from "./typesetter.ts";

/** A booklet to set, the data of a booklet and the page to show, or pictures or a PDF to try. */
export type Task =
  | {
      readonly kind: "booklet";
      readonly edition: Edition;
      readonly options: Omit<BookletOptions, "picture"> & Pictures;
      readonly title: string;
      readonly sheets: readonly ImposeOptions[];
    }
  | {
      readonly kind: "page";
      readonly files: { readonly [file: string]: string | Uint8Array };
      readonly missing: readonly MissingLetter[];
      readonly page: number;
    }
  | { readonly kind: "pictures"; readonly pictures: readonly CheckedPicture[] }
  | { readonly kind: "pages"; readonly pdf: Uint8Array };

/** Pictures by their SHA-256: a function cannot be sent to a process. */
interface Pictures {
  readonly pictures: { readonly [sha256: string]: { readonly file: string; readonly data: Uint8Array } };
}

export type Reply =
  | { readonly booklet: ImposedBooklet }
  | { readonly svg: string; readonly page: number; readonly pages: number; readonly bytes: number }
  | { readonly read: true }
  | { readonly count: number }
  | { readonly fault: string };

/** The age of cache entries that are dropped, in documents: what the last one used is kept. */
const CACHE_AGE = 1;
let typesetter:
  | { readonly letters: string; readonly bookTypesetter: Typesetter; readonly imageTypesetter: Typesetter }
  | undefined;

function typesettersFor(missing: readonly MissingLetter[]): NonNullable<typeof typesetter> {
  const letters = missing.map(({ letter }) => letter).join("");
  if (typesetter?.letters !== letters)
    typesetter = {
      letters,
      bookTypesetter: startTypesetter(letters),
      imageTypesetter: typesetter?.imageTypesetter ?? startTypesetter(),
    };
  return typesetter;
}

/** Try pictures: whether the typesetter reads all of each. One typesetter reads all of them: each keeps 7 MB when it is done. */
function tryPictures(pictures: readonly CheckedPicture[]): Reply {
  const typesetter = typesetterFor();
  const data = Object.fromEntries(pictures.map((picture) => [picture.file, picture.data]));
  const files = Object.keys(data);
  typesetter.pdf(
    typesetter.set({ template: "pictures", data: { "pictures.json": JSON.stringify({ files }), ...data } }),
  );
  return { read: true };
}

/** The number of pages of a PDF: Typst reports it when a page does not exist. */
function countPages(pdf: Uint8Array): Reply {
  try {
    typesetterFor().set({
      template: "single-image",
      data: { "single-image.json": JSON.stringify({ file: "own.pdf", page: 1e9 }), "own.pdf": pdf },
    });
  } catch (error) {
    const pages = error instanceof TypesettingError ? /only has (\d+) page/.exec(error.message) : undefined;
    if (pages) return { count: Number(pages[1]) };
    throw error;
  }
  return { count: 0 };
}

function answer(task: Task): Reply {
  if (task.kind === "pictures") return tryPictures(task.pictures);
  if (task.kind === "pages") return countPages(task.pdf);
  if (task.kind === "booklet") {
    const { pictures, ...options } = task.options;
    const booklet = makeBooklet(task.edition, { ...options, picture: (sha) => pictures[sha] });
    return { booklet: withSheets(booklet, task.title, task.sheets) };
  }
  const { bookTypesetter, imageTypesetter } = typesettersFor(task.missing);
  const document = bookTypesetter.set({ template: "booklet", data: task.files });
  const page = Math.min(Math.max(1, task.page), document.numOfPages);
  // Only one page is converted to SVG: the whole book would take longer than to set it.
  const data = {
    "single-image.json": JSON.stringify({ file: "book.pdf", page, whole: true }),
    "book.pdf": bookTypesetter.untaggedPdf(document),
  };
  const svg = imageTypesetter.svg(imageTypesetter.set({ template: "single-image", data }));
  bookTypesetter.forget(CACHE_AGE);
  return { svg, page, pages: document.numOfPages, bytes: process.memoryUsage().rss };
}

/** The most memory of the process, in bytes. A booklet of 2,000 entries takes half of it, with the one before in the cache nearly all. */
const MAX_BYTES = 2_000_000_000;

// A native library does not return while it fills the memory, so that a thread watches it.
new Worker(
  `setInterval(() => { if (process.memoryUsage.rss() > ${MAX_BYTES}) process.kill(process.pid, "SIGKILL"); }, 20);`,
  { eval: true },
).unref();

process.on("message", (task: Task) => {
  let reply: Reply;
  try {
    reply = answer(task);
  } catch (error) {
    if (!(error instanceof TypesettingError || error instanceof RangeError)) throw error;
    reply = { fault: error.message };
  }
  process.send!(reply);
});
