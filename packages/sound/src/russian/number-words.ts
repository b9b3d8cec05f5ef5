/**
 * The stress of every word that text normalization makes of figures and units, so that a text in which an author writes them out
 * sounds the same: двадцать одна минута.
 */
import { withoutStress } from "../stress-mark.ts";
import { fractionNames } from "./decimals.ts";
import { MONTH_CASES } from "./months.ts";
import { cardinalWords } from "./numbers.ts";
import { ordinalWords } from "./ordinal-numbers.ts";
import { unitNames } from "./units.ts";

const OTHERS =
  "дво́е тро́е че́тверо пя́теро ше́стеро се́меро двои́х трои́х четверы́х пятеры́х шестеры́х семеры́х двои́м трои́м четверы́м пятеры́м шестеры́м двои́ми трои́ми четверы́ми пятеры́ми ми́нус су́тки су́ток су́ткам су́тками су́тках полови́на полови́ны широты́ долготы́ се́верной ю́жной за́падной восто́чной рту́тного столба́ прибли́зительно приме́рно но́мер но́мера но́меру но́мером но́мере пара́граф пара́графа пара́графу пара́графом пара́графе проце́нт".split(
    " ",
  );

/** Words with their stress mark, by the form without it; a form with two stresses (ча́са, часа́) is left out. */
export function numberWords(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const conflicting = new Set<string>();
  for (const word of [
    ...cardinalWords(),
    ...ordinalWords(),
    ...unitNames(),
    ...fractionNames(),
    ...MONTH_CASES.flat(),
    ...OTHERS,
  ]) {
    const bare = withoutStress(word);
    if (bare === word) continue;
    if (found.has(bare) && found.get(bare) !== word) conflicting.add(bare);
    found.set(bare, word);
  }
  for (const bare of conflicting) found.delete(bare);
  return found;
}
