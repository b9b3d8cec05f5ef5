/** The sheet of what changed since an older edition, to put beside an older booklet. */
import {
  blankedText,
  changeRemarks,
  concernsReaders,
  disclosureOf,
  isRespelled,
  PERSON_SIGNS,
  type Edition,
  type EditionChanges,
  type EntryChange,
  type Wording,
  type WorkChange,
  workRemarks,
  workTitle,
} from "@parley/edition";
import { localeFor } from "@parley/locale";
import { withoutStress } from "@parley/sound/script";
import {
  makeLineComposer,
  numberOf,
  SIDES,
  PHRASE_WEIGHT,
  svg,
  variantSigns,
  wordIn,
  type CellSize,
  type Line,
  type LineComposer,
  type MissingLetter,
} from "./line-composer.ts";
import { compressPdf } from "./object-streams.ts";
import { typesetterFor } from "./typesetter.ts";
import { checkLanguages } from "./unprintable.ts";

/** The letters of a cell in points, and its width in millimetres. */
const CELL: CellSize = { text: 11, say: 8.5, width: 70 };

/** The old words of a text, and the signs of their variant. */
type OldLine = Pick<Line, "w" | "t">;

/** The cell of one language: old words, new words, and whether they are the same as before. */
interface Cell {
  readonly old: readonly OldLine[];
  readonly now: readonly Line[];
  /** Whether the words are as they were, so that they only show which phrase is meant. */
  readonly same: boolean;
}

/** A sheet as a PDF. */
export interface ChangesPdf {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The letters that the typeface lacks. They are printed as their codes. */
  readonly missing: readonly MissingLetter[];
}

/**
 * The sheet of the changes of an edition in some of its languages: numbers, old and new words; `undefined` where nothing that is
 * printed in these languages changed. The same edition gives the same bytes. Throws an UnprintableError for a language that the
 * edition lacks, and a TypesettingError if Typst cannot set it.
 *
 * ```ts
 * import { readBook } from "@parley/book";
 * import { makeEdition } from "@parley/edition";
 * import { makeChangesSheet } from "@parley/print";
 * makeChangesSheet(makeEdition(readBook({ items: [], read: () => undefined }).book).edition); // undefined
 * ```
 */
export function makeChangesSheet(
  edition: Edition,
  languages: readonly string[] = edition.book.sides,
): ChangesPdf | undefined {
  const { changes } = edition;
  if (changes === undefined) return undefined;
  checkLanguages(edition, languages);
  const composer = makeLineComposer(edition, languages);
  const entries = changes.entries.filter((entry) => concernsReaders(entry, languages));
  const rows = [
    ...titleRows(changes, languages, composer),
    ...entries.map((entry) => entryRow(edition, entry, languages, composer)),
    ...(changes.works ?? []).map((work) => workRow(edition, work, languages, composer)),
  ];
  if (rows.length === 0) return undefined;
  const data = {
    "changes-sheet.json": JSON.stringify({ ...headOf(edition, changes, languages, entries, composer), rows }),
  };
  const missing = composer.missing();
  const typesetter = typesetterFor(missing);
  const document = typesetter.set({ template: "changes-sheet", data, date: edition.book.edition.date });
  return { pdf: compressPdf(typesetter.pdf(document)), pages: document.numOfPages, missing };
}

function entryRow(edition: Edition, entry: EntryChange, languages: readonly string[], composer: LineComposer): object {
  const { id, no, change, texts = {} } = entry;
  const now = change === "gone" ? undefined : edition.entries[id];
  const cells = languages.map((tag, i): Cell => {
    const text = texts[tag];
    const lines = now ? composer.lines(id, SIDES[i]!, CELL) : [];
    const same = change === "changed" && text === undefined && !isRespelled(entry, tag, languages);
    return {
      old: (text?.old ?? []).map((one) => oldLine(one, tag, composer)),
      now: same ? lines.map((line) => ({ ...line, y: [] })) : lines,
      same,
    };
  });
  const notes = languages.map((tag) =>
    composer.unbroken(changeRemarks(entry, languages, localeFor(tag).phrase.changes).join(", "), tag),
  );
  return { no: now ? numberOf(now) : no, change, notes, cells };
}

/** The old words of a text, with a blank for each slot, and the signs of their variant. */
function oldLine(wording: Wording, tag: string, composer: LineComposer): OldLine {
  const signs = variantSigns(wording);
  return {
    ...(signs.length === 0 ? {} : { w: signs }),
    t: composer.words(blankedText(wording), tag, { ...CELL, weight: PHRASE_WEIGHT }),
  };
}

/** The titles that changed, one row for the book and for each chapter. */
function titleRows({ titles }: EditionChanges, languages: readonly string[], composer: LineComposer): object[] {
  const byTitle = Map.groupBy(
    titles.filter(({ lang }) => languages.includes(lang)),
    (title) => title.of,
  );
  return Array.from(byTitle, ([of, list]) => ({
    no: /^\d/.test(of) ? of : "",
    change: "changed",
    notes: languages.map((tag) => composer.unbroken(localeFor(tag).phrase.changes.titleOf, tag)),
    cells: languages.map((tag, i): Cell => {
      const title = list.find(({ lang }) => lang === tag);
      return {
        old: title?.old === undefined ? [] : [oldLine({ text: title.old }, tag, composer)],
        now: title?.new === undefined ? [] : [composer.line(title.new, SIDES[i]!, new Map(), CELL)],
        same: title === undefined,
      };
    }),
  }));
}

/** The row of a path or a song: its title before and now, and what else changed. */
function workRow(edition: Edition, work: WorkChange, languages: readonly string[], composer: LineComposer): object {
  return {
    no: "",
    change: work.change,
    notes: languages.map((tag) => composer.unbroken(workRemarks(work, localeFor(tag).phrase.changes).join(", "), tag)),
    cells: languages.map((tag, i): Cell => {
      const [old, now] = [work.titles[tag]?.old, workTitle(edition, work, tag)];
      return {
        old: old === undefined ? [] : [oldLine({ text: old }, tag, composer)],
        now: now === undefined ? [] : [composer.line(now, SIDES[i]!, new Map(), CELL)],
        same: work.change === "changed" && work.titles[tag] === undefined,
      };
    }),
  };
}

/** The head of the sheet: titles, what it is for, and the standing of the texts on it. */
function headOf(
  edition: Edition,
  changes: EditionChanges,
  languages: readonly string[],
  entries: readonly EntryChange[],
  composer: LineComposer,
): object {
  const { book } = edition;
  const shown = new Set(entries.flatMap(({ id }) => (edition.entries[id] ? [id] : [])));
  const chapters = edition.chapters.map((one) => ({ ...one, entries: one.entries.filter((id) => shown.has(id)) }));
  const part = { ...edition, chapters: chapters.filter((one) => one.entries.length > 0) };
  const disclosure = disclosureOf(part, languages, "cards");
  const sides = languages.map((tag, i) => {
    const { phrase } = localeFor(tag);
    const { since, sinceOlder, how, before, none, numbersOnly } = phrase.changes;
    const { no, date } = changes.since;
    const heading =
      no === undefined ? sinceOlder : since.replace("{no}", () => String(no)).replace("{date}", () => String(date));
    return {
      key: SIDES[i],
      tag,
      weight: PHRASE_WEIGHT.toLowerCase(),
      title: composer.unbroken(withoutStress(wordIn(book.title, tag)), tag),
      heading: composer.unbroken(heading, tag),
      how: composer.unbroken(changes.compared === "numbers" ? `${numbersOnly} ${how}` : how, tag),
      disclosure: composer.unbroken(wordIn(disclosure, tag), tag),
      before,
      none,
      marks: { draft: phrase.disclosure.draft, edited: phrase.disclosure.edited },
    };
  });
  return {
    title: withoutStress(wordIn(book.title, languages[0]!)),
    edition: `${book.edition.no} · ${book.edition.date}`,
    hash: book.hash,
    drawings: Object.fromEntries(
      Object.entries(PERSON_SIGNS).map(([name, inside]) => [name, svg(inside, "0 0 24 24")] as const),
    ),
    sides,
  };
}
