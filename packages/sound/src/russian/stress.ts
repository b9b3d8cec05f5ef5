/** The stress of Russian words, from the lists of this folder. Paradigms are expanded into forms. */
import { rowsOf } from "../word-list.ts";
import * as data from "./data.ts";
import { HOMOGRAPHS } from "./lists.ts";
import { numberWords } from "./number-words.ts";
import { formsOf } from "./paradigms.ts";
import type { StressLists } from "./russian.ts";
import { withoutStress } from "../stress-mark.ts";

let lexicon: Map<string, string> | undefined;

/** Forms with their stress mark, by the form without it. A form that two rows stress differently is left out. */
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
  for (const [bare, form] of numberWords()) if (!found.has(bare) && !conflicting.has(bare)) found.set(bare, form);
  return found;
}

/** The expanded forms, made at the first call. */
function lexiconOf(): ReadonlyMap<string, string> {
  lexicon ??= expandForms();
  return lexicon;
}

/**
 * The stressed forms of a word without marks: one, or two for a homograph, or none for an unknown word. Never throws.
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

let lemmas: Map<string, string> | undefined;

/** The dictionary forms of the listed words, by form without marks. A form of two words is left out. */
function expandLemmas(): Map<string, string> {
  const found = new Map<string, string>();
  const conflicting = new Set<string>();
  for (const row of rowsOf(data.STRESS)) {
    const [stem = "", type] = row.split(" = ");
    if (type === undefined) continue;
    const forms = formsOf(stem, type).map(withoutStress);
    for (const form of forms) {
      if (found.has(form) && found.get(form) !== forms[0]) conflicting.add(form);
      found.set(form, forms[0]!);
    }
  }
  for (const form of conflicting) found.delete(form);
  return found;
}

/**
 * The dictionary form of a word form in lower case without marks: больницу → больница; `undefined` where the lists have no
 * paradigm of it, or two. Never throws.
 */
export function russianLemma(bare: string): string | undefined {
  lemmas ??= expandLemmas();
  return lemmas.get(bare);
}

/** Every form that the lists stress, with its mark. */
export function russianForms(): readonly string[] {
  return [...lexiconOf().values()];
}

/** The lists of this folder for `speakRussian`. */
export const STRESS_LISTS: StressLists = {
  marked: (bare) => (HOMOGRAPHS.has(bare) ? undefined : lexiconOf().get(bare)),
  homograph: (bare) => HOMOGRAPHS.get(bare),
};
