/** Compound adjectives with a figure: 20-річний, 3-денний, 10%-й розчин, 152-мм снаряд («Український правопис» 2019, §36). */
import { chooseSingular, governmentOf, singularForms } from "./agreement.ts";
import { contextOf, plainWord } from "./context.ts";
import { NOUNS_COMPOUNDS } from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { pluralCase } from "./numbered.ts";
import { ukrainianNumber, type Case } from "./numbers.ts";
import { compoundPart } from "./ordinal-numbers.ts";
import { withoutStress } from "../stress-mark.ts";

const COMPOUND = /(\d{1,4})(?:,5)?(%?)[-‐‑–]([а-щьюяєіїґ'’]{4,})/uy;
const COMPOUND_FIRST = /^\d{1,3}-([а-яєіїґ]{4,})/u;
const SMALL: { readonly [figures: string]: string } = { "1": "одно", "2": "дво", "3": "три", "4": "чотири" };

/** A compound adjective: 20-річний, 3-денний, 10%-й розчин. */
export function readCompound(text: string, at: number): NonStandardWord | undefined {
  COMPOUND.lastIndex = at;
  const found = COMPOUND.exec(text);
  if (found && found[2] === "") {
    const [whole, figures = "", , second = ""] = found;
    const first = whole.includes(",")
      ? figures === "1"
        ? "півтора"
        : `${ukrainianNumber(figures, "gen")} з полови́ною `
      : firstPart(figures, second);
    if (first === undefined) return undefined;
    return { from: [at, at + whole.length], words: first + stressed(second) };
  }
  // 2-3-денний: дво-триденний.
  const first = /^(\d{1,3})[-–](?=\d{1,3}-[а-яєіїґ]{4})/u.exec(text.slice(at, at + 12));
  if (first && !/[\d-]$/u.test(text.charAt(at - 1))) {
    const length = first[0].length;
    const second = COMPOUND_FIRST.exec(text.slice(at + length, at + length + 40));
    if (second) return { from: [at, at + length], words: `${firstPart(first[1]!, second[1]!)}-` };
  }
  const measure = measureAdjective(text, at);
  if (measure) return measure;
  const percent = /(\d{1,3})[ \u00a0]?%[-‐‑–]в?([а-яєії]{1,3})(?![а-щьюяєіїґ])/uy;
  percent.lastIndex = at;
  const solution = percent.exec(text);
  if (!solution) return undefined;
  const short = solution[2]!;
  const ending = { й: "ий", го: "ого", му: "ому", м: "им", ну: "у", ю: "у", я: "а", ї: "ої" }[short] ?? short;
  return { from: [at, at + solution[0].length], words: `${firstPart(solution[1]!, "в")}відсотко́в${ending}` };
}

const MEASURE = /(\d{1,4})-(мм|см|км|м|кг|т|л)(?=[ \u00a0]([\p{Ll}\p{M}'’]{3,30}))/uy;
const MEASURES: { readonly [sign: string]: string } = {
  мм: "міліметро́в",
  см: "сантиметро́в",
  км: "кілометро́в",
  м: "метро́в",
  кг: "кілогра́мов",
  т: "то́нн",
  л: "літро́в",
};
const ENDING: { readonly [gender: string]: { readonly [grammaticalCase in Case]: string } } = {
  m: { nom: "ий", gen: "ого", dat: "ому", acc: "ий", ins: "им", loc: "ому" },
  f: { nom: "а", gen: "ої", dat: "ій", acc: "у", ins: "ою", loc: "ій" },
  n: { nom: "е", gen: "ого", dat: "ому", acc: "е", ins: "им", loc: "ому" },
  p: { nom: "і", gen: "их", dat: "им", acc: "і", ins: "ими", loc: "их" },
};

/** 152-мм снаряд: an adjective in the case of its noun. */
function measureAdjective(text: string, at: number): NonStandardWord | undefined {
  MEASURE.lastIndex = at;
  const found = MEASURE.exec(text);
  if (!found) return undefined;
  const [whole, figures = "", sign = "", written = ""] = found;
  const noun = plainWord(written);
  const government = governmentOf(contextOf(text, at, at));
  const plural = pluralCase(noun);
  const forms = singularForms(noun);
  const free = government.cases.length === 0 && !government.object;
  const [grammaticalCase, gender] = plural
    ? ([plural, "p"] as const)
    : free
      ? (forms[0] ?? (["nom", "m"] as const))
      : chooseSingular(forms, government, noun);
  const stem = firstPart(figures, sign) + MEASURES[sign]!;
  return { from: [at, at + whole.length], words: stem + ENDING[gender]![grammaticalCase] };
}

/** The first part of a compound adjective: дво-, три-, чотири-, п'яти-, двадцятидво-; двох- before тисяч and мільйон. */
function firstPart(figures: string, second: string): string {
  const n = Number(figures);
  if (n === 0) return "нуль";
  if (/^(?:тисяч|мільйо|мільяр)/u.test(second)) return compoundPart(n);
  const ones = n % 100 > 10 && n % 100 < 20 ? "" : figures.slice(-1);
  const small = SMALL[ones];
  if (small === undefined) return compoundPart(n);
  const rest = n - Number(ones);
  return (rest === 0 ? "" : compoundPart(rest)) + small;
}

/** The second part with its stress: річний → рі́чний. */
function stressed(second: string): string {
  const plain = withoutStress(second);
  for (let length = plain.length; length > 2; length--) {
    const stem = NOUNS_COMPOUNDS.get(plain.slice(0, length));
    if (stem !== undefined) return stem + plain.slice(length);
  }
  return second;
}
