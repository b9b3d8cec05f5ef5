/** The files of chapters that get new entries: those of a book, and new ones. */
import { appendEntries, type Book, type Words } from "@parley/book";
import { makeId, nextNumber } from "./name.ts";
import { isVariety } from "./new-book.ts";
import { SheetError } from "./sheet.ts";
import { flowMap } from "./source-step.ts";

/** The files of chapters that get entries. */
export class ChapterFiles {
  readonly #book: Book | undefined;
  readonly #languages: readonly string[];
  readonly #numbers: Set<string>;
  readonly #read: (path: string) => string;
  readonly #titles: ReadonlyMap<string, Words>;
  readonly #chapters = new Map<string, { no: string; title?: string; entries: string[][]; next: number }>();
  readonly #taken: Set<string>;
  readonly #step: number;
  #current = "";
  #name = "";

  constructor(
    book: Book | undefined,
    count: number,
    languages: readonly string[],
    numbers: Set<string>,
    read: (path: string) => string,
    titles: ReadonlyMap<string, Words> = new Map(),
  ) {
    this.#titles = titles;
    this.#book = book;
    this.#languages = languages;
    this.#numbers = numbers;
    this.#read = read;
    this.#taken = new Set(book?.chapters.map(({ no }) => no));
    this.#step = count <= 9 ? 10 : count <= 17 ? 5 : 1;
  }

  /** Entries that follow go to the chapter with this name: a file, a title, or a new one. */
  open(name: string, no: string | undefined): void {
    this.#name = name;
    const there = this.#book?.chapters.find(({ id, title }) => id === name || Object.values(title).includes(name));
    if (there) {
      this.#current = there.id;
      if (!this.#chapters.has(there.id)) {
        const last = Math.max(0, ...there.entries.map((entry) => Number(entry.no.split("-")[1])));
        this.#chapters.set(there.id, { no: there.no, entries: [], next: last + 1 });
      }
      return;
    }
    const [, prefix, rest] = /^(\d{2,3})-(.+)$/.exec(name) ?? [];
    this.#make(rest ?? name, prefix ?? /^(\d{2,3})-\d{2,3}$/.exec(no ?? "")?.[1]);
  }

  #make(title: string, wanted: string | undefined): void {
    let no = wanted !== undefined && !this.#taken.has(wanted) ? wanted : "";
    const most = Math.max(0, ...Array.from(this.#taken, Number));
    for (let n = Math.max(10, (Math.floor(most / this.#step) + 1) * this.#step); no === ""; n += 1)
      if (!this.#taken.has(String(n))) no = String(n);
    this.#taken.add(no);
    this.#current = `${no}-${makeId(title, new Set())}`;
    this.#chapters.set(this.#current, { no, title, entries: [], next: 1 });
  }

  /** Add an entry; its lines are asked for with its number. */
  add(lines: (no: string) => string[], wanted: string | undefined): void {
    let chapter = this.#chapters.get(this.#current)!;
    const isOwn = wanted !== undefined && /^\d{2,3}-\d{2,3}$/.test(wanted) && wanted.startsWith(`${chapter.no}-`);
    let no = isOwn && !this.#numbers.has(wanted.replace("-", "")) ? wanted : undefined;
    if (no !== undefined) this.#numbers.add(no.replace("-", ""));
    no ??= nextNumber(chapter.no, this.#numbers, chapter.next);
    if (no === undefined) {
      this.#make(this.#name, undefined);
      chapter = this.#chapters.get(this.#current)!;
      no = nextNumber(chapter.no, this.#numbers, 1)!;
    }
    chapter.next = Number(no.split("-")[1]) + 1;
    chapter.entries.push(lines(no));
  }

  /** The files, by path. Throws a `SheetError` for a chapter that entries cannot be added to. */
  written(): Map<string, string> {
    const files = new Map<string, string>();
    for (const [id, { title, entries }] of this.#chapters) {
      const path = `chapters/${id}.yaml`;
      if (title === undefined) {
        const text = appendEntries(this.#read(path), entries);
        if (text === undefined)
          throw new SheetError(
            `${path} has its entries in brackets`,
            "write them as a list with dashes, one entry after another",
          );
        files.set(path, text);
        continue;
      }
      const own = this.#titles.get(id) ?? this.#titles.get(title) ?? {};
      const lines = entries.flatMap((entry) => entry.map((line, i) => `${i === 0 ? "  - " : "    "}${line}`));
      const head = `title: ${flowMap(Object.fromEntries(this.#languages.map((tag) => [tag, own[tag] ?? (isVariety(tag, this.#languages) ? undefined : title)])))}`;
      files.set(path, [head, "entries:", ...lines, ""].join("\n"));
    }
    return files;
  }
}
