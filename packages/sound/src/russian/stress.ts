/** Where the stress of a Russian word lies, as far as anyone has said: the lists of this folder, set out into forms. */
import { rowsOf } from "../word-list.ts";
import * as data from "./data.ts";
import { HOMOGRAPHS } from "./lists.ts";
import { formsOf } from "./paradigms.ts";
import type { StressLists } from "./russian.ts";
import { withoutStress } from "../stress-mark.ts";

let lexicon: Map<string, string> | undefined;

/** Form without marks → the same with its mark; forms that two rows stress in two ways are left out. */
function expandForms(): Map<string, string> {
  const found = new Map<string, string>();
  const conflicting = new Set<string>();
  for (const row of rowsOf(data.STRESS)) {
    const [stem = "", type] = row.split(" = ");
    for (const form of type === undefined ? [stem] : formsOf(stem, type)) {
      const bare = withoutStress(form);
      if (found.has(bare) && found.get(bare) !== form) conflicting.add(bare);
      found.set(bare, form);
    }
  }
  for (const bare of conflicting) found.delete(bare);
  return found;
}

/** Forms known without marks. */
function lexiconOf(): ReadonlyMap<string, string> {
  lexicon ??= expandForms();
  return lexicon;
}

/**
 * The forms a word without marks may be, with their marks: one where it is known, two where it is two words; none where
 * nobody has said.
 *
 * ```ts
 * import { russianStress } from "@parley/sound/russian";
 * russianStress("больница"); // ["больни́ца"]
 * russianStress("замок"); // ["за́мок", "замо́к"]
 * russianStress("абракадабра"); // []
 * ```
 */
export function russianStress(word: string): readonly string[] {
  const bare = word.toLowerCase();
  const two = HOMOGRAPHS.get(bare);
  if (two) return two;
  const one = lexiconOf().get(bare);
  return one === undefined ? [] : [one];
}

/** The lists of this folder, as speech asks them. */
export const STRESS_LISTS: StressLists = {
  marked: (bare) => (HOMOGRAPHS.has(bare) ? undefined : lexiconOf().get(bare)),
  homograph: (bare) => HOMOGRAPHS.get(bare),
};
