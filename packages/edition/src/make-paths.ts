import { pathWork, type BookPath } from "@parley/book";
import { tagFor } from "@parley/sound/script";
import type { EditionContext } from "./edition-context.ts";
import type { EditionEntry, EditionPath } from "./edition.ts";

/** The paths of a book of which all entries are included, and all paths they lead to. */
export function makePaths(context: EditionContext, entries: { readonly [id: string]: EditionEntry }): EditionPath[] {
  const { book, languages, ledger, resolveWords } = context;
  const whole = includedPaths(book.paths, new Set(Object.keys(entries)));
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
