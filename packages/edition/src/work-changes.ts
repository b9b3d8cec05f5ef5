/** What changed in the paths and songs of a book since an older edition. */
import { canonical, type Words } from "@parley/book";
import type { PhraseWords } from "@parley/locale";
import type { Change, WorkChange } from "./edition-change.ts";
import type { Edition } from "./edition.ts";

/** What is compared of a path or a song. */
interface Compared {
  readonly id: string;
  readonly title: Words;
  /** By the name of each part. */
  readonly parts: { readonly [P in NonNullable<WorkChange["parts"]>[number]]?: unknown };
}

function worksIn({ paths = [], songs = [] }: Edition): Compared[] {
  return [
    ...paths.map(({ id, title, side, steps }) => ({ id: `path:${id}`, title, parts: { steps: [side, steps] } })),
    ...songs.map(({ id, title, abc, verses }) => ({ id: `song:${id}`, title, parts: { melody: abc, verses } })),
  ];
}

const titleChange = (
  before: Words | undefined,
  now: Words | undefined,
  languages: readonly string[],
): { [lang: string]: Change<string> } =>
  Object.fromEntries(
    languages.flatMap((lang) => {
      const [old, one] = [before?.[lang], now?.[lang]];
      if (old === one) return [];
      return [[lang, { ...(old === undefined ? {} : { old }), ...(one === undefined ? {} : { new: one }) }] as const];
    }),
  );

/** The paths and songs that are new, changed or gone, in the order of the new edition. Those in `kept` are still in the book. */
export function workChanges(
  old: Edition,
  edition: Edition,
  languages: readonly string[],
  kept: readonly string[] = [],
): WorkChange[] {
  const before = new Map(worksIn(old).map((one) => [one.id, one]));
  const now = worksIn(edition);
  const ids = new Set([...now.map(({ id }) => id), ...kept]);
  return [
    ...now.flatMap((work): WorkChange[] => {
      const last = before.get(work.id);
      const titles = titleChange(last?.title, work.title, languages);
      if (last === undefined) return [{ id: work.id, change: "new", titles }];
      const names = Object.keys(work.parts) as (keyof Compared["parts"])[];
      const parts = names.filter((name) => canonical(work.parts[name]) !== canonical(last.parts[name] ?? null));
      if (parts.length === 0 && Object.keys(titles).length === 0) return [];
      return [{ id: work.id, change: "changed", titles, ...(parts.length > 0 ? { parts } : {}) }];
    }),
    ...[...before.values()].flatMap(({ id, title }): WorkChange[] =>
      ids.has(id) ? [] : [{ id, change: "gone", titles: titleChange(title, undefined, languages) }],
    ),
  ];
}

/**
 * What changed in a path or a song, in words of the interface: first whether it is new, changed or gone. Never throws.
 *
 * ```ts
 * import { workRemarks } from "@parley/edition";
 * import { localeFor } from "@parley/locale";
 * const work = { id: "path:burn", change: "changed", titles: {}, parts: ["steps"] } as const;
 * workRemarks(work, localeFor("en").phrase.changes); // ["changed", "guided conversation", "steps"]
 * ```
 */
export function workRemarks({ id, change, titles, parts = [] }: WorkChange, words: PhraseWords["changes"]): string[] {
  const isTitled = change === "changed" && Object.keys(titles).length > 0;
  return [
    words[change],
    id.startsWith("path:") ? words.path : words.song,
    ...(isTitled ? [words.titleOf] : []),
    ...parts.map((part) => words[part]),
  ];
}

/**
 * The title of a path or a song of an edition, or the one that it had. Never throws.
 *
 * ```ts
 * import { workTitle } from "@parley/edition";
 * workTitle({ book: {} }, { id: "path:burn", change: "gone", titles: { en: { old: "Burn" } } }, "en"); // undefined
 * ```
 */
export function workTitle(
  edition: { readonly paths?: Edition["paths"] | undefined; readonly songs?: Edition["songs"] | undefined },
  { id }: WorkChange,
  lang: string,
): string | undefined {
  const works = id.startsWith("path:") ? edition.paths : edition.songs;
  return works?.find((one) => one.id === id.slice(id.indexOf(":") + 1))?.title[lang];
}
