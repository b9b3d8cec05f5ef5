import type { BookPath } from "./book.ts";
import { CALL } from "./path.ts";
import type { Work } from "./work.ts";

/**
 * A path as a work of the ledger: its title in a language, who leads, its steps and their targets are what is signed. Never throws.
 *
 * ```ts
 * const path = { id: "burn", title: { en: "Burn" }, side: "a", policy: "one-pass", steps: [], path: "paths/burn.yaml" };
 * pathWork(path).id; // "path:burn"
 * ```
 */
export function pathWork({ id, title, side, steps, path, policy }: BookPath): Work {
  return {
    id: `${CALL}${id}`,
    path,
    policy,
    langs: Object.keys(title),
    textIn: (lang) =>
      title[lang] === undefined
        ? undefined
        : {
            kind: "path",
            title: title[lang],
            side,
            steps: steps.map(({ id: step, entry, go }) => ({ id: step, entry, ...(go.length > 0 ? { go } : {}) })),
          },
  };
}
