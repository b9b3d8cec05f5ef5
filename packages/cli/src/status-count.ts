import { entriesOf, isTextLine, judgeLedger } from "@parley/book";
import { missingSignatures, type MissingSignature, type PreparedBook } from "@parley/edition";

/** The texts of a chapter in a language, counted. */
export interface StatusRow {
  readonly chapter: string;
  readonly lang: string;
  readonly texts: number;
  readonly signed: number;
  readonly edited: number;
  readonly draft: number;
  /** Texts with a recording. */
  readonly voice: number;
  /** Entries with a picture. */
  readonly picture: number;
  /** Texts with a respelling for a reader. */
  readonly respelled: number;
  /** Troubles of its entries. */
  readonly checks: number;
}

/** The status of a book. */
export interface Status {
  readonly title: string;
  readonly rows: readonly StatusRow[];
  /** Texts that are not signed, those that can hurt first. */
  readonly next: readonly MissingSignature[];
  /** How many texts each person signed so that it counts. */
  readonly signers: readonly (readonly [shown: string, texts: number])[];
}

const RISK = ["danger", "urgent", "routine"];

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
  const urgency = new Map(entriesOf(book).map(({ id, urgency: level }) => [id, RISK.indexOf(level)]));
  const next = missingSignatures(book, edition.book.languages, works).toSorted(
    (a, b) => (urgency.get(a.id) ?? RISK.length) - (urgency.get(b.id) ?? RISK.length),
  );
  const { isVerified } = judgeLedger(book);
  const signed = book.ledger.filter(isTextLine).filter((line) => line.act === "sign" && isVerified(line));
  const counts = new Map<string, Set<string>>();
  for (const { by, entry, lang } of signed) counts.set(by, (counts.get(by) ?? new Set()).add(`${entry} ${lang}`));
  const signers = Array.from(counts, ([by, texts]) => [book.people[by]?.shown ?? "?", texts.size] as const);
  return {
    title: Object.values(book.title).join(" · "),
    rows,
    next,
    signers: signers.toSorted(([, a], [, b]) => b - a),
  };
}
