import { workHash, type Work, type WorkKind, type WorkTexts } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { PackedEntry } from "@parley/pack";
import type { Tablet } from "../feature.ts";

/** A part of the book that somebody can do: its entries in their order, and what else belongs to a path or a drill. */
export interface BookWork {
  readonly kind: WorkKind;
  readonly id: string;
  readonly title: { readonly [lang: string]: string };
  readonly entries: readonly string[];
  readonly steps?: unknown;
}

/** The parts of the book that people are certified for, chapters first. */
export function worksOf({ pack }: Tablet): readonly BookWork[] {
  return [
    ...pack.chapters.map(({ id, no, title, entries }): BookWork => ({
      kind: "chapter",
      id,
      title: Object.fromEntries(Object.entries(title).map(([lang, text]) => [lang, `${no} ${text}`])),
      entries,
    })),
    ...(pack.paths ?? []).map(({ id, title, steps }): BookWork => ({
      kind: "path",
      id,
      title,
      entries: [...new Set(steps.map(({ entry }) => entry))],
      steps: steps.map(({ id: step, entry, go }) => [step, entry, go]),
    })),
    ...(pack.drills ?? []).map(({ id, title, orders }): BookWork => ({
      kind: "drill",
      id,
      title,
      entries: [...new Set(orders.map(({ entry }) => entry))],
      steps: orders.map(({ entry, wrong = null, time = null }) => [entry, wrong, time]),
    })),
  ];
}

/** What a work is called in a language; its id where it is not in this edition. */
export function titleOf(works: readonly BookWork[], { kind, id }: Pick<Work, "kind" | "id">, lang: string): string {
  const title = works.find((work) => work.kind === kind && work.id === id)?.title;
  return withoutStress(title?.[lang] ?? Object.values(title ?? {})[0] ?? id);
}

/** The words of an entry, in each language that it has, all its variants. */
const wordsOf = ({ texts }: PackedEntry): { readonly [lang: string]: readonly string[] } =>
  Object.fromEntries(Object.entries(texts).map(([lang, list]) => [lang, list.map(({ text }) => text)]));

/** The hash of a work in this edition, as certificates have it; `undefined` where the edition has no such work. */
export function hashOfWork(tablet: Tablet, works: readonly BookWork[], work: Work): string | undefined {
  const found = works.find(({ kind, id }) => kind === work.kind && id === work.id);
  if (!found || !work.langs.every((lang) => tablet.pack.book.languages.includes(lang))) return undefined;
  const entries = new Map(tablet.pack.entries.map((entry) => [entry.id, entry]));
  const texts = found.entries.flatMap((id): WorkTexts => {
    const entry = entries.get(id);
    return entry ? [[id, wordsOf(entry)]] : [];
  });
  return workHash(work, texts, found.steps ?? null);
}
