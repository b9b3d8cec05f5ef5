import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { languageOf, makeLedger, readBook, sortTroubles, type Book, type Subject, type Trouble } from "@parley/book";
import { formatEdition, makeEdition, parseEdition, type Asset, type Edition, type MakeOptions } from "@parley/edition";
import { impose, makeBooklet, makeSheet, type ImposeOptions, type SheetFormat } from "@parley/print";
import type { Proposal, StressProposer } from "@parley/sound";
import { appBundle } from "./bundle.ts";
import { cutFonts } from "./fonts.ts";
import { openFolder } from "./folder.ts";
import { assetsOf } from "./pictures.ts";
import { vanished } from "./since.ts";
import { lettersOf, makeTablet } from "./tablet.ts";

/** What a build is asked for. */
export interface KitOptions {
  /** Pairs of languages for booklets, side a first; default: the two sides of the book. */
  readonly pairs?: readonly (readonly [string, string])[];
  /** Chapters by id or number; default: all. */
  readonly chapters?: readonly string[];
  /** Whether drafts, missing credits and unknown stress stop the build. */
  readonly release?: boolean;
  /** An older `edition.json`, whose ids and numbers must still hold. */
  readonly since?: string;
  /** The date to print (SOURCE_DATE_EPOCH), `YYYY-MM-DD`. */
  readonly date?: string;
  /** Something to ask where the stress of unmarked words may lie; what it says becomes hints. */
  readonly propose?: (lang: string) => StressProposer | undefined;
  /** Told what is being made, as it begins. */
  readonly onStep?: (step: string) => void;
}

/** A file of the kit. */
export interface KitFile {
  readonly name: string;
  readonly bytes: number;
}

/** What a build gave: the files, or the troubles that kept them from being made. */
export interface Kit {
  readonly ok: boolean;
  readonly files: readonly KitFile[];
  readonly troubles: readonly Trouble[];
  readonly edition: Edition | undefined;
}

/** A book read and made ready, with everything found wrong with it. */
export interface Ready {
  readonly book: Book;
  readonly edition: Edition;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly troubles: readonly Trouble[];
}

/** What a file of media is called in the kit. */
const ENDINGS: { readonly [type: string]: string } = {
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
};

/** What keeps a draft from being a release. */
const RELEASE_STOPS = new Set([
  "stress.unknown",
  "stress.homograph",
  "stress.two-marks",
  "stress.on-consonant",
  "respelling.misleads",
  "no-credit",
]);

/** Read a book and make it ready. `onPaper`: only for the two sides of a booklet, without what a screen needs. */
export async function makeReady(
  directory: string,
  options: KitOptions & { readonly onPaper?: boolean } = {},
): Promise<Ready> {
  const folder = openFolder(directory);
  const { pairs } = options;
  const { book, troubles } = readBook(folder, pairs === undefined ? {} : { demanded: [...new Set(pairs.flat())] });
  const readers = options.onPaper ? [...(pairs?.[0] ?? book.sides)] : book.languages;
  const make: MakeOptions = {
    ...(options.onPaper ? { paper: true, languages: readers } : { asset: assetsOf(book, folder) }),
    ...(options.chapters ? { chapters: options.chapters } : {}),
    ...(pairs?.[0] ? { sides: pairs[0] } : {}),
    ...(options.date ? { date: options.date } : {}),
    ...(readers.some((tag) => tag.startsWith("en"))
      ? { dictionary: (await import("@parley/sound/english-dictionary")).englishDictionary }
      : {}),
  };
  const first = makeEdition(book, make);
  const proposals = options.propose ? proposalsFor(first.unstressed, options.propose) : undefined;
  const made = proposals && proposals.size > 0 ? makeEdition(book, { ...make, proposals }) : first;
  const unsigned = options.release ? unsignedTroubles(book, made.edition.book.languages) : [];
  const chosen = (options.chapters ?? []).filter(
    (name) => !book.chapters.some(({ id, no }) => id === name || no === name),
  );
  const unknown = chosen.map((name): Trouble => ({
    path: "chapters",
    line: 1,
    column: 1,
    level: "stop",
    rule: "no-such-chapter",
    message: `there is no chapter “${name}”`,
    hint: `chapters: ${book.chapters.map(({ id }) => id).join(", ")}`,
  }));
  const old = options.since === undefined ? [] : vanished(book, parseEdition(readFileSync(options.since, "utf8")));
  const all = [...troubles, ...made.troubles, ...unsigned, ...unknown, ...old];
  const judged = options.release
    ? all.map((trouble) => (RELEASE_STOPS.has(trouble.rule) ? { ...trouble, level: "stop" as const } : trouble))
    : all;
  return { book, edition: made.edition, assets: made.assets, troubles: sortTroubles(judged) };
}

/** What a proposer says of words whose stress nobody knows. */
function proposalsFor(
  unstressed: ReadonlyMap<string, ReadonlySet<string>>,
  propose: (lang: string) => StressProposer | undefined,
): Map<string, Proposal> {
  const found = new Map<string, Proposal>();
  for (const [lang, words] of unstressed) {
    const list = [...words];
    for (const proposal of propose(languageOf(lang))?.propose(list) ?? []) {
      const word = proposal && list.find((one) => one === proposal.form.replaceAll("\u0301", ""));
      if (word !== undefined) found.set(word, proposal!);
    }
  }
  return found;
}

/** What a release may not carry: texts, titles and names of sides that nobody signed, as their policy asks. */
function unsignedTroubles(book: Book, languages: readonly string[]): Trouble[] {
  const ledger = makeLedger(book.ledger, book.people);
  const open = new Map<string, string[]>();
  for (const chapter of [undefined, ...book.chapters]) {
    const subjects: Subject[] =
      chapter === undefined ? [{ book }] : [{ chapter }, ...chapter.entries.map((entry) => ({ entry }))];
    const path = chapter === undefined ? "book.yaml" : `chapters/${chapter.id}.yaml`;
    for (const subject of subjects) {
      const words =
        "entry" in subject ? subject.entry.text : "chapter" in subject ? subject.chapter.title : subject.book.title;
      const name = "entry" in subject ? subject.entry.id : "title";
      for (const lang of Object.keys(words)) {
        if (!languages.includes(lang) || ledger(subject, lang, chapter?.policy ?? book.policy).standing === "signed")
          continue;
        open.set(path, [...(open.get(path) ?? []), `${name} (${lang})`]);
      }
    }
  }
  return Array.from(open, ([path, list]): Trouble => {
    const some = list.slice(0, 3).join(", ") + (list.length > 3 ? ` and ${list.length - 3} more` : "");
    return {
      path,
      line: 1,
      column: 1,
      level: "stop",
      rule: "unsigned",
      message: `${list.length} texts are not signed: ${some}`,
      hint: "a release needs the signatures its policy asks for; without --release a draft can be built",
    };
  });
}

/**
 * Make the whole kit of a book: booklets, sheets to print, the tablet file and the edition. Files are written into a
 * folder beside the target and moved there when all are whole, so that a build that fails leaves nothing half made.
 */
export async function buildKit(directory: string, out: string, options: KitOptions = {}): Promise<Kit> {
  const step = options.onStep ?? ((): void => undefined);
  step("reading");
  const { book, edition, assets, troubles } = await makeReady(directory, options);
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, files: [], troubles, edition: undefined };
  const fonts = cutFonts(lettersOf(edition));
  const bundle = appBundle(() => step("building the app, once"));
  const found: Trouble[] = [];
  const missing = new Set<string>();
  const files = new Map<string, Uint8Array | string>();
  step("typesetting");
  for (const [a, b] of options.pairs ?? [book.sides]) {
    const name = `booklet-${a}-${b}`;
    const booklet = makeBooklet(edition, [a, b]);
    files.set(`${name}.pdf`, booklet.pdf);
    for (const sheet of ["saddle", "cutstack"] as const)
      files.set(`${name}-a4-${sheet}.pdf`, impose(booklet.pdf, booklet.pages, sheetTitle(edition, a), { sheet }));
    for (const letter of booklet.missing) if (!missing.has(letter)) found.push(noGlyph(letter));
    for (const letter of booklet.missing) missing.add(letter);
  }
  step("packing the tablet");
  files.set("tablet.html", makeTablet(edition, assets, await bundle, await fonts));
  files.set("edition.json", formatEdition(edition));
  for (const [sha, { type, data }] of assets) files.set(`media/${sha}.${ENDINGS[type] ?? "bin"}`, data);
  step("writing");
  place(resolve(out), files);
  const sizes = Array.from(files, ([name, data]) => ({
    name,
    bytes: typeof data === "string" ? Buffer.byteLength(data) : data.length,
  }));
  return { ok: true, files: sizes, troubles: sortTroubles([...troubles, ...found]), edition };
}

/** One kind of sheet of a book, in one pair of languages, written whole or not at all. */
export async function printSheet(
  directory: string,
  file: string,
  format: SheetFormat,
  options: KitOptions = {},
): Promise<Kit> {
  const { edition, assets, troubles } = await makeReady(directory, options);
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, files: [], troubles, edition: undefined };
  const { pdf, missing, entries, left } = makeSheet(edition, format, options.pairs?.[0] ?? edition.book.sides, (sha) =>
    assets.get(sha),
  );
  place(dirname(resolve(file)), new Map([[basename(file), pdf]]));
  const short = left.length > 0 ? [leftOver(format, entries.length, left.length)] : [];
  return {
    ok: true,
    files: [{ name: basename(file), bytes: pdf.length }],
    troubles: [...troubles, ...short, ...missing.map(noGlyph)],
    edition,
  };
}

/** What a sheet had no room for is told, not dropped in silence. */
function leftOver(format: SheetFormat, printed: number, left: number): Trouble {
  const message =
    format === "wall"
      ? `${printed} entries are on the wall; ${left} have no picture`
      : `${printed} entries are on the sheet; ${left} had no room`;
  const hint = format === "wall" ? "give them a “picture:”" : "choose with --chapters";
  return { path: "chapters", line: 1, column: 1, level: "hint", rule: "left-over", message, hint };
}

function sheetTitle(edition: Edition, lang: string): string {
  return `${edition.book.title[lang] ?? Object.values(edition.book.title)[0]} · A4`;
}

/** A letter that is printed as its code. */
function noGlyph(letter: string): Trouble {
  const code = `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    path: "chapters",
    line: 1,
    column: 1,
    level: "hint",
    rule: "no-glyph",
    message: `no font has the letter “${letter}” (${code}): it is printed as its code`,
  };
}

/** The booklet alone, in one pair of languages, written whole or not at all. Pictures are not printed in it, so none are looked up. */
export async function printBooklet(
  directory: string,
  file: string,
  options: KitOptions & { readonly impose?: ImposeOptions } = {},
): Promise<Kit> {
  const { edition, troubles } = await makeReady(directory, { ...options, onPaper: true });
  if (troubles.some(({ level }) => level === "stop")) return { ok: false, files: [], troubles, edition: undefined };
  const { pdf: flat, pages, missing } = makeBooklet(edition);
  const pdf = options.impose ? impose(flat, pages, sheetTitle(edition, edition.book.sides[0]), options.impose) : flat;
  place(dirname(resolve(file)), new Map([[basename(file), pdf]]));
  return {
    ok: true,
    files: [{ name: basename(file), bytes: pdf.length }],
    troubles: [...troubles, ...missing.map(noGlyph)],
    edition,
  };
}

/** Write files into a new folder beside the target, then move each to its place. */
function place(out: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  makeFolder(out);
  const temporary = mkdtempSync(join(out, ".parley-"));
  try {
    for (const [name, data] of files) {
      mkdirSync(dirname(join(temporary, name)), { recursive: true });
      writeFileSync(join(temporary, name), data);
    }
    for (const name of files.keys()) {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      renameSync(join(temporary, name), join(out, name));
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A folder and those above it, one by one: made all at once, a disk that can only be read is called “no such file”. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
