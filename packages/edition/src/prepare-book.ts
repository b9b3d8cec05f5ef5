import {
  BOOK_RULES,
  drillWork,
  pathWork,
  readBook,
  sortTroubles,
  troubleOf,
  type Book,
  type Folder,
  type Trouble,
  type Work,
} from "@parley/book";
import { changesSince, type OlderEdition } from "./changes.ts";
import { assetsOf, type Asset, type IconFinder } from "./assets.ts";
import type { Edition } from "./edition.ts";
import { lexiconsOf } from "./lexicon.ts";
import { makeEdition } from "./make-edition.ts";
import { missingSignatures } from "./missing-signatures.ts";
import type { EditionOptions } from "./edition-context.ts";
import { openLessons, readLessons } from "@parley/lesson";
import { openSongs, readSongs, type ReadSong, type ReadSongs, type SongOptions } from "@parley/song";
import { languageFor, type Dictionary, type Proposal, type StressProposer } from "@parley/sound";
import { languageOf, withoutStress } from "@parley/sound/script";
import { EDITION_RULES, SOUND_RULES, atReleaseLevel } from "./rules.ts";
import { machineRecordings, unusedRecordings } from "./recordings.ts";
import { compareEditionNumbers, compareLedger, comparePublisher, compareWithOlder } from "./since.ts";

/** The date of an edition that has none. The rights of its songs are then those of today. */
const NO_DATE = "1980-01-01";

/** The options of a prepared book. */
export interface PrepareOptions {
  /** The languages in which every entry must have a text; default: the two sides. */
  readonly required?: readonly string[];
  /** The languages of side a and side b; default: those of the book. */
  readonly sides?: readonly [string, string];
  /** Whether every variety of the book is included; default: those of the sides, of `required` and of print requests. */
  readonly varieties?: "all";
  /** The chapters to include, by id or number; default: all. */
  readonly chapters?: readonly string[];
  /** Whether entries that lack a required text are left out and reported, instead of stopping the build. */
  readonly partial?: boolean;
  /** Whether drafts, missing credits and unknown stresses stop the build. */
  readonly release?: boolean;
  /** An older edition, as `readOlderEdition` reads it. Its numbers must still be valid, and the edition lists what changed. */
  readonly since?: OlderEdition;
  /** The date to print (SOURCE_DATE_EPOCH), `YYYY-MM-DD`. */
  readonly date?: string;
  /** Finds the proposer of stresses for a language. Its proposals are shown in hints. */
  readonly propose?: (lang: string) => StressProposer | undefined;
  /** The date of today, `YYYY-MM-DD`: lines of the ledger with a later one are reported. */
  readonly today?: string;
  /** Whether the fonts have a letter; without it, every letter counts as drawn. */
  readonly isDrawn?: (letter: string) => boolean;
  /** Languages that songs are tried in, besides those of their texts. */
  readonly songLanguages?: readonly string[];
  /** Finds icons of other sets; without it, only those drawn for Parley are available. */
  readonly icons?: IconFinder;
  /** The names of pictures that are like one that is not there, the nearest first. */
  readonly picturesLike?: (name: string) => readonly string[];
}

/** A book, its edition, and all its troubles. */
export interface PreparedBook {
  readonly book: Book;
  readonly edition: Edition;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Finds a picture or recording by its name in the book. */
  readonly asset: (name: string) => Asset | undefined;
  /** The songs with the findings of their checks, and what they were read with. */
  readonly songs: readonly ReadSong[];
  readonly songOptions: SongOptions;
  readonly troubles: readonly Trouble[];
  /** Its songs, lessons, paths and drills, as subjects of the ledger. */
  readonly works: readonly Work[];
  /** The utterances of whole texts, by language. */
  readonly utterances: ReadonlyMap<string, ReadonlySet<string>>;
  /** The words with unknown stress, by language. */
  readonly unstressed: ReadonlyMap<string, ReadonlySet<string>>;
  /** The stresses that were proposed, by word. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** The utterances of the parts around slots and of the values of slots, by language. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Read a book from a folder and make its edition. The result depends on the folder and the options only. Never rejects for
 * content of the folder: it reports troubles.
 *
 * ```ts
 * import { prepareBook } from "@parley/edition";
 * const { troubles } = await prepareBook({ items: [], read: () => undefined });
 * troubles[0].message; // "book.yaml is not there"
 * ```
 */
export async function prepareBook(folder: Folder, options: PrepareOptions = {}): Promise<PreparedBook> {
  const { sides, required = sides } = options;
  const open = openSongs(folder);
  const openedLessons = openLessons(folder);
  const { book, troubles, leftOut } = readBook(folder, {
    works: [...open.songs, ...openedLessons.lessons].map(({ work }) => work),
    ...(options.partial ? { partial: true } : {}),
    ...(required === undefined ? {} : { required }),
    ...(options.today ? { today: options.today } : {}),
    ...(options.isDrawn ? { isDrawn: options.isDrawn } : {}),
  });
  const asset = assetsOf(book, folder, options.icons ?? (() => undefined));
  const asked = new Set([...(required ?? []), ...book.print.flatMap(({ languages = [] }) => languages)]);
  const varieties = book.varieties.filter((tag) => options.varieties === "all" || asked.has(tag));
  const languages = [...book.languages, ...varieties, ...(sides ?? [])];
  const sung = [...languages, ...open.languages, ...(options.songLanguages ?? [])];
  const dictionaries = await dictionariesFor(sung);
  const songOptions: SongOptions = {
    lexiconOf: lexiconsOf(book, [...new Set(sung)], dictionaries),
    readers: [...new Set(languages)],
    soundRules: SOUND_RULES,
    date: options.date ?? (book.edition.date === NO_DATE ? (options.today ?? NO_DATE) : book.edition.date),
  };
  const { songs, troubles: ofSongs }: ReadSongs =
    open.songs.length === 0 ? { songs: [], troubles: open.troubles } : readSongs(folder, songOptions, open);
  const { lessons, troubles: ofLessons } = readLessons(
    folder,
    book,
    {
      ...(required === undefined ? {} : { required }),
      leftOut: new Set(leftOut.map(({ id }) => id)),
      ...(options.partial ? { partial: true } : {}),
      ...(options.isDrawn ? { isDrawn: options.isDrawn } : {}),
    },
    openedLessons,
  );
  const make: EditionOptions = {
    asset,
    recordings: machineRecordings(folder),
    ...(options.chapters ? { chapters: options.chapters } : {}),
    ...(options.picturesLike ? { picturesLike: options.picturesLike } : {}),
    ...(sides ? { sides } : {}),
    varieties,
    ...(options.date ? { date: options.date } : {}),
    dictionaries,
    songs,
    lessons,
  };
  const first = makeEdition(book, make);
  const proposals = options.propose ? proposalsFor(first.unstressed, options.propose) : undefined;
  const made = proposals && proposals.size > 0 ? makeEdition(book, { ...make, proposals }) : first;
  const ofFiles = [...songs, ...lessons].map(({ work }) => work);
  const works = [...ofFiles, ...book.paths.map(pathWork), ...book.drills.map(drillWork)];
  const unsigned = options.release ? unsignedTroubles(book, works, made.edition.book.languages) : [];
  const unknown = unknownChapters(book, options.chapters ?? []);
  const old = options.since === undefined ? [] : compareWithOlder(book, options.since.numbers, leftOut);
  const cut = [
    ...comparePublisher(book, options.since?.edition),
    ...compareLedger(book, options.since?.edition?.ledger),
  ];
  // With a selection of chapters, the recordings of the others are not known; nor are those of varieties that are left out.
  const left = book.varieties.filter((tag) => !made.edition.book.languages.includes(tag));
  const unused = options.chapters ? [] : unusedRecordings(folder, [made.utterances, made.parts], left);
  const unlisted = songs.flatMap((song) => unlistedTroubles(book, song));
  const omitted = {
    leftOut: leftOut.map(({ id }) => id),
    selected: options.chapters !== undefined,
    works: works.map(({ id }) => id),
  };
  const changes = options.since && changesSince(options.since, made.edition, omitted);
  const numbers = changes ? compareEditionNumbers(book, changes, options.date) : [];
  const checked = [...troubles, ...ofSongs, ...ofLessons, ...unlisted, ...made.troubles];
  const all = [...checked, ...unsigned, ...unknown, ...old, ...cut, ...numbers, ...unused];
  const judged = options.release ? all.map(atReleaseLevel) : all;
  return {
    book,
    edition: changes ? { ...made.edition, changes } : made.edition,
    assets: made.assets,
    asset,
    songs,
    songOptions,
    troubles: sortTroubles(judged),
    unstressed: first.unstressed,
    proposals: proposals ?? new Map(),
    works,
    utterances: made.utterances,
    parts: made.parts,
  };
}

/** The dictionaries of some languages, by tag. */
async function dictionariesFor(tags: readonly string[]): Promise<{ [tag: string]: Dictionary }> {
  const found = await Promise.all(
    [...new Set(tags)].map(async (tag) => [tag, await languageFor(tag)?.dictionary?.()] as const),
  );
  return Object.fromEntries(found.flatMap(([tag, dictionary]) => (dictionary ? [[tag, dictionary]] : [])));
}

/**
 * A trouble for each chapter name that the book does not have. Never throws.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { unknownChapters } from "@parley/edition";
 * const { book } = readBook({ items: [], read: () => undefined });
 * unknownChapters(book, ["99"])[0].message; // "there is no chapter “99”"
 * ```
 */
export function unknownChapters(book: Book, names: readonly string[]): Trouble[] {
  return names
    .filter((name) => !book.chapters.some(({ id, no }) => id === name || no === name))
    .map((name) => {
      const hint = `chapters: ${book.chapters.map(({ id }) => id).join(", ")}`;
      const at = { path: "chapters", line: 1, column: 1 };
      return troubleOf(BOOK_RULES["no-such-chapter"], at, `there is no chapter “${name}”`, hint);
    });
}

/** The proposals for words with unknown stress, by word. */
function proposalsFor(
  unstressed: ReadonlyMap<string, ReadonlySet<string>>,
  propose: (lang: string) => StressProposer | undefined,
): Map<string, Proposal> {
  const found = new Map<string, Proposal>();
  for (const [lang, words] of unstressed) {
    const list = [...words];
    for (const proposal of propose(languageOf(lang))?.propose(list) ?? []) {
      const word = proposal && list.find((one) => one === withoutStress(proposal.form));
      if (word !== undefined) found.set(word, proposal!);
    }
  }
  return found;
}

/** Troubles for the texts of a song in languages that the book does not have: they are checked, and are in no kit. */
function unlistedTroubles({ languages, varieties }: Book, { work, song }: ReadSong): Trouble[] {
  const listed = [...languages, ...varieties];
  return work.langs
    .filter((lang) => !listed.includes(lang))
    .map((lang) => {
      const message = `“${song.id}” has words in ${lang}, which is not a language of the book, so they are in no kit`;
      const at = { path: work.path, line: 1, column: 1 };
      return troubleOf(BOOK_RULES["language-unlisted"], at, message, undefined, "warning");
    });
}

/** Troubles for texts, titles and names of sides that are not signed as their policy requires: one for each file. */
function unsignedTroubles(book: Book, works: readonly Work[], languages: readonly string[]): Trouble[] {
  const byPath = new Map<string, string[]>();
  for (const { path, id, lang, signedBy, missing } of missingSignatures(book, languages, works)) {
    const name = id === "book" || id.startsWith("chapter:") ? "title" : id;
    const who = signedBy.length > 0 && missing === 1 ? ` by ${signedBy.join(", ")} only` : "";
    byPath.set(path, [...(byPath.get(path) ?? []), `${name} (${lang})${who}`]);
  }
  return Array.from(byPath, ([path, list]): Trouble => {
    const some = list.slice(0, 3).join(", ") + (list.length > 3 ? ` and ${list.length - 3} more` : "");
    const message = `${list.length} texts are not signed: ${some}`;
    return troubleOf(EDITION_RULES.unsigned, { path, line: 1, column: 1 }, message);
  });
}
