import { makeLedger, subjectId, subjectsOf, type Standing } from "@parley/book";
import { missingSignatures, type MissingSignature, type PreparedBook } from "@parley/edition";
import { riskOf } from "./risk.ts";

/** The texts of a chapter, of the songs, paths or drills in a language, counted. What these have not is left out. */
export interface StatusRow {
  /** The id of a chapter, `titles`, `songs`, `lessons`, `paths`, `drills` or `all`. */
  readonly chapter: string;
  readonly lang: string;
  readonly texts: number;
  readonly signed: number;
  readonly edited: number;
  readonly draft: number;
  /** Texts with a recording. */
  readonly voice?: number;
  /** Entries with a picture. */
  readonly picture?: number;
  /** Texts with a respelling for a reader. */
  readonly respelled?: number;
  /** Troubles of its entries or files. */
  readonly checks: number;
}

/** The status of a book. */
export interface Status {
  readonly title: string;
  readonly rows: readonly StatusRow[];
  /** All texts of the rows, as a build counts them. */
  readonly all: StatusRow;
  /** Texts that are not signed, those that can hurt first. */
  readonly next: readonly MissingSignature[];
  /** How many texts each person signed so that it counts. */
  readonly signers: readonly (readonly [shown: string, texts: number])[];
}

/** The counts of a row as text, in the order of its fields; a dash for what there is none of. */
export function countCells({ texts, signed, edited, draft, voice, picture, respelled, checks }: StatusRow): string[] {
  return [texts, signed, edited, draft, voice, picture, respelled, checks].map((count) => String(count ?? "–"));
}

/** What a status is about: a part of a prepared book. */
type StatusSource = Pick<PreparedBook, "book" | "edition" | "troubles" | "works">;

/** The status of a prepared book. */
export function statusOf({ book, edition, troubles, works }: StatusSource): Status {
  const rows = edition.chapters.flatMap((chapter) =>
    edition.book.languages.map((lang): StatusRow => {
      const entries = chapter.entries.map((id) => ({ id, ...edition.entries[id]! }));
      const texts = entries.flatMap(({ texts: all }) => all[lang]?.[0] ?? []);
      const count = (isCounted: (text: (typeof texts)[number]) => boolean): number => texts.filter(isCounted).length;
      return {
        chapter: chapter.id,
        lang,
        texts: texts.length,
        signed: count(({ standing }) => standing === "signed"),
        edited: count(({ standing }) => standing === "edited"),
        draft: count(({ standing }) => standing === "draft"),
        voice: count(({ audio }) => audio !== undefined && audio.length > 0),
        picture: entries.filter(({ picture }) => picture !== undefined).length,
        respelled: count(({ respelling }) => Object.keys(respelling).length > 0),
        checks: troubles.filter(({ message }) =>
          entries.some(({ id }) => message.includes(`“${id}”`) && !message.includes("are not signed")),
        ).length,
      };
    }),
  );
  const risks = new Map(subjectsOf(book).map(({ subject }) => [subjectId(subject), riskOf(subject)]));
  const last = Math.max(...risks.values());
  const next = missingSignatures(book, edition.book.languages, works).toSorted(
    (a, b) => (risks.get(a.id) ?? last) - (risks.get(b.id) ?? last),
  );
  const ledger = makeLedger(book);
  const counts = new Map<string, number>();
  for (const { subject, langs } of subjectsOf(book, works))
    for (const by of langs.flatMap((lang) => ledger(subject, lang, "one-pass").signedBy))
      counts.set(by, (counts.get(by) ?? 0) + 1);
  const signers = Array.from(counts, ([by, texts]) => [book.people[by]?.shown ?? "?", texts] as const);
  const own = [titleRows(edition), rows, workRows({ book, edition, troubles, works })].flat();
  return {
    title: Object.values(book.title).join(" · "),
    rows: own,
    all: totalOf(own),
    next,
    signers: signers.toSorted(([, a], [, b]) => b - a),
  };
}

/** The titles of a book and its chapters, with the names of the sides, counted by language. */
function titleRows({ book, chapters }: PreparedBook["edition"]): StatusRow[] {
  return book.languages.map((lang) => {
    const standings = [book, ...chapters].flatMap(({ titleStanding }) => titleStanding[lang] ?? []);
    const count = (standing: Standing): number => standings.filter((one) => one === standing).length;
    const counts = { signed: count("signed"), edited: count("edited"), draft: count("draft") };
    return { chapter: "titles", lang, texts: standings.length, ...counts, checks: 0 };
  });
}

/** The sum of some rows. */
function totalOf(rows: readonly StatusRow[]): StatusRow {
  const sum = (name: "texts" | "signed" | "edited" | "draft" | "checks"): number =>
    rows.reduce((all, row) => all + row[name], 0);
  const counts = { texts: sum("texts"), signed: sum("signed"), edited: sum("edited"), draft: sum("draft") };
  return { chapter: "all", lang: "", ...counts, checks: sum("checks") };
}

/** The songs, paths and drills of a book, counted by language. */
function workRows({ book, edition, troubles, works }: StatusSource): StatusRow[] {
  const ledger = makeLedger(book);
  const kinds = Map.groupBy(works, ({ id }) => `${id.slice(0, id.indexOf(":"))}s`);
  return [...kinds].flatMap(([chapter, all]) =>
    edition.book.languages.flatMap((lang): StatusRow[] => {
      const own = all.filter(({ langs }) => langs.includes(lang));
      const standings = own.map((work) => ledger({ work }, lang, work.policy ?? book.policy).standing);
      const count = (standing: Standing): number => standings.filter((one) => one === standing).length;
      const paths = new Set(own.map(({ path }) => path));
      const checks = troubles.filter(({ path, rule }) => paths.has(path) && rule !== "unsigned").length;
      const counted = { texts: own.length, signed: count("signed"), edited: count("edited"), draft: count("draft") };
      return own.length === 0 ? [] : [{ chapter, lang, ...counted, checks }];
    }),
  );
}
