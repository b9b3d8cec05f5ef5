import type { Book, Chapter, Credit, Entry, Lexeme } from "./book.ts";
import { checkBook } from "./check.ts";
import { BOOK, CHAPTER, CREDITS, LEXICON } from "./format.ts";
import type { Verify } from "./ledger-line.ts";
import { readLedger } from "./ledger-reader.ts";
import { lintBook } from "./lint.ts";
import type { Shape } from "./shape.ts";
import { filesOf, type Folder } from "./folder.ts";
import { openSource, type Source } from "./source.ts";
import { sortTroubles, type Trouble } from "./trouble.ts";
import { parseYaml } from "./yaml.ts";

/** What a build asks of a book. */
export interface ReadOptions {
  /** The languages in which every entry must have words; default: the two sides of `book.yaml`. */
  readonly demanded?: readonly string[];
  /** Whether a line of the ledger that signs is truly signed by the person it names; without it, none counts. */
  readonly verify?: Verify;
}

/** A book as far as it could be read, and everything that is wrong with it, at once. */
export interface ReadBook {
  readonly book: Book;
  readonly troubles: readonly Trouble[];
}

/**
 * Read a book from a folder. Never throws: there is always a book, perhaps an empty one, and a list of troubles.
 */
export function readBook(folder: Folder, options: ReadOptions = {}): ReadBook {
  const troubles: Trouble[] = [];
  const sources = new Map<string, Source>();
  const read = <T>(path: string, shape: Shape<T>): T | undefined => {
    const source = openSource(folder, path, troubles);
    if (source === undefined) return undefined;
    sources.set(path, source);
    const node = parseYaml(source);
    if (node === null) {
      if (source.text.replace(/^\s*(#.*)?$/gm, "").trim() === "")
        source.tell("file-empty", "stop", 0, `${path} is empty`);
      return undefined;
    }
    return shape.read(node, { source, name: "", offset: 0 });
  };

  checkKinds(folder, troubles);
  const files = filesOf(folder);
  const there = (pattern: RegExp): string[] => files.filter((path) => pattern.test(path));
  const head = read("book.yaml", BOOK);
  for (const path of files) {
    if (/^(lessons|songs)\//.test(path))
      tellOnce(
        troubles,
        "not-yet",
        "warning",
        path,
        `${path.split("/")[0]}/ is reserved: this version does not read it`,
      );
  }
  const policy = head?.policy ?? "one-pass";
  const register = head?.register ?? "polite";
  const chapters = there(/^chapters\/[^/]+\.ya?ml$/).flatMap((path): Chapter[] => {
    const file = /^chapters\/((\d{2,3})(?:-[\p{L}\p{Nd}-]+)?)\.yaml$/u.exec(path.normalize("NFC"));
    if (!file) {
      troubles.push({
        path,
        line: 1,
        column: 1,
        level: "stop",
        rule: "chapter-name",
        message: `${path}: a chapter's file is called like 10-stop.yaml`,
        hint: "two or three digits, a hyphen, a word, .yaml",
      });
      return [];
    }
    const chapter = read(path, CHAPTER);
    if (chapter === undefined) return [];
    const entries = chapter.entries.map((entry): Entry => {
      const answers = entry.answers === undefined ? {} : { answers: entry.answers };
      return {
        id: entry.id.normalize("NFC"),
        no: entry.no,
        kind: entry.kind ?? "phrase",
        ...(entry.act ? { act: entry.act } : {}),
        urgency: entry.urgency ?? "routine",
        from: entry.from ?? "both",
        confirm: entry.confirm ?? false,
        ...(entry.undo ? { undo: entry.undo } : {}),
        ...answers,
        slots: withoutOffsets(entry.slots ?? {}),
        ...(entry.picture ? { picture: entry.picture } : {}),
        register: entry.register ?? chapter.register ?? register,
        tags: entry.tags ?? [],
        note: entry.note ?? {},
        alias: entry.alias ?? {},
        lexicon: entry.lexicon ?? {},
        text: entry.text,
        ...sources.get(path)!.place(entry.offset),
        offset: entry.offset,
      };
    });
    return [{ id: file[1]!, no: file[2]!, title: chapter.title, policy: chapter.policy ?? policy, entries }];
  });

  chapters.sort((a, b) => Number(a.no) - Number(b.no));

  const lexicon: Record<string, Record<string, Lexeme>> = {};
  for (const path of there(/^lexicon\/[^/]+\.yaml$/)) lexicon[path.slice(8, -5)] = read(path, LEXICON) ?? {};
  const credits: Record<string, Credit> = {};
  if (files.includes("media/credits.yaml")) {
    for (const [file, { offset: _, ...credit }] of Object.entries(read("media/credits.yaml", CREDITS) ?? {}))
      credits[file.startsWith("media/") ? file : `media/${file}`] = credit;
  }
  const ledgerSource = files.includes("ledger.jsonl") ? openSource(folder, "ledger.jsonl", troubles) : undefined;

  const people = Object.entries(head?.people ?? {}).map(([id, p]) => {
    const { offset: _, ...person } = p;
    return [id, { ...person, shown: p.shown ?? id, languages: p.languages ?? [], roles: p.roles ?? [] }] as const;
  });
  const book: Book = {
    title: head?.title ?? {},
    languages: [...new Set(head?.languages ?? [])],
    sides: head?.sides ?? ["ko", "ru"],
    sideNames: { a: head?.["side-names"]?.a ?? {}, b: head?.["side-names"]?.b ?? {} },
    edition: { no: head?.edition?.no ?? 1, date: head?.edition?.date ?? "1980-01-01" },
    licence: head?.licence ?? "CC-BY-4.0",
    policy,
    checkDigit: head?.["check-digit"] ?? false,
    people: Object.fromEntries(people),
    retired: (head?.retired ?? []).map(({ id, no }) => ({ id, no })),
    ...(head?.web === undefined ? {} : { web: head.web }),
    ...(head?.cover === undefined ? {} : { cover: head.cover }),
    ...(head?.["own-pages"] === undefined ? {} : { ownPages: head["own-pages"] }),
    print: (head?.print ?? []).map((wish) => {
      const { offset: _, ...rest } = wish;
      return rest;
    }),
    chapters,
    credits,
    lexicon,
    ledger: ledgerSource ? readLedger(ledgerSource) : [],
    media: [
      ...new Set([...mediaOf(chapters), ...[head?.cover, head?.["own-pages"]].flatMap((file) => file ?? [])]),
    ].toSorted(),
  };
  if (head) {
    const at = { sources, folder, troubles, demanded: options.demanded ?? book.sides, verify: options.verify };
    checkBook(book, at);
    lintBook(book, at);
  }
  return { book, troubles: sortTroubles(troubles) };
}

const KIND_NAMES = { link: "a link", folder: "a folder", other: "a pipe or a device" } as const;

/** What stands where a file of a book is wanted and is none: a link would let a book read what is not its own, a pipe would hang. */
function checkKinds(folder: Folder, troubles: Trouble[]): void {
  for (const { path, kind } of folder.items.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const named = /^(?:book\.yaml|ledger\.jsonl|chapters\/[^/]+\.ya?ml|lexicon\/[^/]+\.yaml)$/.test(path);
    const inside = /^(?:chapters|lexicon|media)$/.test(path)
      ? kind !== "folder"
      : path.startsWith("media/") && kind !== "folder";
    if (kind === "file" || !(named || inside)) continue;
    troubles.push({
      path,
      line: 1,
      column: 1,
      level: "stop",
      rule: "not-a-file",
      message: `${path} is ${KIND_NAMES[kind]}: it is not read`,
      hint: kind === "link" ? "put the file itself in its place" : "take it away, or put a file in its place",
    });
  }
}

/** The files under `media/` that the entries of some chapters name. */
function mediaOf(chapters: readonly Chapter[]): string[] {
  const entries = chapters.flatMap((chapter) => chapter.entries);
  const pictures = entries.flatMap(({ picture }) => (picture?.startsWith("media/") ? [picture] : []));
  const sounds = entries.flatMap(({ text }) =>
    Object.values(text).flatMap((all) => all.flatMap(({ audio }) => audio.map(({ file }) => file))),
  );
  return [...new Set([...pictures, ...sounds])].toSorted();
}

function withoutOffsets(slots: Entry["slots"]): Entry["slots"] {
  return Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => {
      const { offset: _, ...rest } = slot as typeof slot & { offset?: number };
      return [name, rest];
    }),
  );
}

function tellOnce(troubles: Trouble[], rule: string, level: Trouble["level"], path: string, message: string): void {
  if (!troubles.some((trouble) => trouble.rule === rule && trouble.message === message))
    troubles.push({ path, line: 1, column: 1, level, rule, message });
}
