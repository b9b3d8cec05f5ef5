import { pathWork, type BookPath } from "@parley/book";
import { tagFor } from "@parley/sound/script";
import type { EditionContext } from "./edition-context.ts";
import type { EditionEntry, EditionPath } from "./edition.ts";
import { EDITION_RULES } from "./rules.ts";

/** The paths of a book of which all entries are included, and all paths they lead to. */
export function makePaths(context: EditionContext, entries: { readonly [id: string]: EditionEntry }): EditionPath[] {
  const { book, languages, ledger, resolveWords } = context;
  const whole = includedPaths(book.paths, new Set(Object.keys(entries)));
  for (const path of book.paths) if (!whole.includes(path)) reportLeftOut(context, path, entries);
  return whole.map((path) => {
    const work = pathWork(path);
    const standing = Object.fromEntries(
      languages.flatMap((lang) => {
        const written = tagFor(lang, path.title);
        return written === undefined ? [] : [[lang, ledger({ work }, written, path.policy).standing] as const];
      }),
    );
    return {
      id: path.id,
      title: resolveWords(path.title),
      side: path.side,
      policy: path.policy,
      standing,
      steps: path.steps.map(({ id, entry, go }) => ({ id, entry, go })),
    };
  });
}

/** Report a path that is not in the edition: its own steps, or those of a path that it leads to, are in chapters that are left out. */
function reportLeftOut(
  { book, chapters, report }: EditionContext,
  path: BookPath,
  entries: { readonly [id: string]: EditionEntry },
): void {
  const out = book.chapters.filter((chapter) => !chapters.includes(chapter));
  const needed = stepsOf(path, book.paths).filter((id) => !Object.hasOwn(entries, id));
  const missing = out.filter((chapter) => chapter.entries.some(({ id }) => needed.includes(id))).map(({ id }) => id);
  // A step without an entry in the book is reported by the rules of paths.
  if (missing.length === 0) return;
  const message = `the path “${path.id}” is not in the kit: ${missing.join(", ")} ${missing.length === 1 ? "has" : "have"} some of its steps`;
  const hint = `add ${missing.length === 1 ? "it" : "them"} to --chapters, or leave the path out: ${missing.join(",")}`;
  report({ id: path.id, path: path.path, line: 1, column: 1 }, EDITION_RULES["path.left-out"], message, hint);
}

/** The entries of the steps of a path and of all paths that it leads to. */
function stepsOf(first: BookPath, paths: readonly BookPath[]): string[] {
  const open = [first];
  const seen = new Set<BookPath>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const targets = new Set(path.steps.flatMap(({ go }) => go.map(([, target]) => target)));
    open.push(...paths.filter(({ id }) => targets.has(`path:${id}`)));
  }
  return [...seen].flatMap(({ steps }) => steps.map(({ entry }) => entry));
}

/** The paths whose entries are all among some ids, without those that lead to another that is left out. */
function includedPaths(paths: readonly BookPath[], ids: ReadonlySet<string>): BookPath[] {
  let kept = paths.filter(({ steps }) => steps.length > 0 && steps.every(({ entry }) => ids.has(entry)));
  for (let before = -1; before !== kept.length;) {
    before = kept.length;
    const names = new Set(kept.map(({ id }) => `path:${id}`));
    kept = kept.filter(({ steps }) =>
      steps.every(({ go }) => go.every(([, target]) => !target.startsWith("path:") || names.has(target))),
    );
  }
  return kept;
}
