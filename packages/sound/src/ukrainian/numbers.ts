/** Numbers of Ukrainian in words, with cases and stress («Український правопис» 2019, §105–109). */

/** The cases, in the order of the tables below. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;
export type Case = (typeof CASES)[number];
/** The genders; `p` for a noun without a singular: одні́ две́рі. */
export type Gender = "m" | "f" | "n" | "p";

const forms = (line: string): readonly string[] => line.split(" ");
const ZERO = forms("нуль нуля́ нулю́ нуль нуле́м нулі́");
const ONE: { readonly [gender in Gender]: readonly string[] } = {
  m: forms("оди́н одного́ одному́ оди́н одни́м одно́му"),
  f: forms("одна́ одніє́ї одні́й одну́ одніє́ю одні́й"),
  n: forms("одне́ одного́ одному́ одне́ одни́м одно́му"),
  p: forms("одні́ одни́х одни́м одні́ одни́ми одни́х"),
};
const TWO = forms("два двох двом два двома́ двох");
const TWO_FEMININE = forms("дві двох двом дві двома́ двох");
/** Cardinals below twenty from three on. */
const THREE_ON: readonly (readonly string[])[] = [
  "три трьох трьом три трьома́ трьох",
  "чоти́ри чотирьо́х чотирьо́м чоти́ри чотирма́ чотирьо́х",
  "п'ять п'яти́ п'яти́ п'ять п'ятьма́ п'яти́",
  "шість шести́ шести́ шість шістьма́ шести́",
  "сім семи́ семи́ сім сьома́ семи́",
  "ві́сім восьми́ восьми́ ві́сім вісьма́ восьми́",
  "де́в'ять дев'яти́ дев'яти́ де́в'ять дев'ятьма́ дев'яти́",
  "де́сять десяти́ десяти́ де́сять десятьма́ десяти́",
  ...[
    ["одина́", "одина"],
    ["двана́", "двана"],
    ["трина́", "трина"],
    ["чотирна́", "чотирна"],
    ["п'ятна́", "п'ятна"],
    ["шістна́", "шістна"],
    ["сімна́", "сімна"],
    ["вісімна́", "вісімна"],
    ["дев'ятна́", "дев'ятна"],
  ].map(([a, b]) => `${a}дцять ${b}дцяти́ ${b}дцяти́ ${a}дцять ${b}дцятьма́ ${b}дцяти́`),
].map(forms);
const TENS: readonly (readonly string[])[] = [
  "два́дцять двадцяти́ двадцяти́ два́дцять двадцятьма́ двадцяти́",
  "три́дцять тридцяти́ тридцяти́ три́дцять тридцятьма́ тридцяти́",
  "со́рок сорока́ сорока́ со́рок сорока́ сорока́",
  ...["п'ят", "шіст", "сім", "вісім"].map((s) => `${s}деся́т ${s}десяти́ ${s}десяти́ ${s}деся́т ${s}десятьма́ ${s}десяти́`),
  "дев'яно́сто дев'яно́ста дев'яно́ста дев'яно́сто дев'яно́ста дев'яно́ста",
].map(forms);
const HUNDREDS: readonly (readonly string[])[] = [
  "сто ста ста сто ста ста",
  "дві́сті двохсо́т двомста́м дві́сті двомаста́ми двохста́х",
  "три́ста трьохсо́т трьомста́м три́ста трьомаста́ми трьохста́х",
  "чоти́риста чотирьохсо́т чотирьомста́м чоти́риста чотирмаста́ми чотирьохста́х",
  ...[
    ["п'ят", "п'яти", "п'ятьма"],
    ["шіст", "шести", "шістьма"],
    ["сім", "семи", "сьома"],
    ["вісім", "восьми", "вісьма"],
    ["дев'ят", "дев'яти", "дев'ятьма"],
  ].map(([a, b, c]) => `${a}со́т ${b}со́т ${b}ста́м ${a}со́т ${c}ста́ми ${b}ста́х`),
].map(forms);

/** A noun: its gender, its singular and its plural in six cases; the plural as it is stressed after numbers. */
export type Noun = readonly [Gender, string, string];
const THOUSAND: Noun = [
  "f",
  "ти́сяча ти́сячі ти́сячі ти́сячу ти́сячею ти́сячі",
  "ти́сячі ти́сяч ти́сячам ти́сячі ти́сячами ти́сячах",
];
/** A masculine noun with a hard stem and a fixed stress: метр, міліграм, мільйон. */
export const hardMasculine = (stem: string): Noun => [
  "m",
  `${stem} ${stem}а ${stem}у ${stem} ${stem}ом ${stem}і`,
  `${stem}и ${stem}ів ${stem}ам ${stem}и ${stem}ами ${stem}ах`,
];
/** Names of 1000, 10⁶, 10⁹ … 10³⁰ (Український правопис 2019, §107; the short scale, with мільярд). */
const SCALES: readonly Noun[] = [
  THOUSAND,
  ..."мільйо́н мілья́рд трильйо́н квадрильйо́н квінтильйо́н секстильйо́н септильйо́н октильйо́н нонільйо́н"
    .split(" ")
    .map(hardMasculine),
];
/** The most figures that have a name; longer ones are read figure by figure. */
export const NAMED_FIGURES = 3 * (SCALES.length + 1);

/** Which form of a noun a number takes: 1 хвили́на, 2 хвили́ни, 5 хвили́н (CLDR: one, few, many). */
export function countForm(n: number | string): "one" | "few" | "many" {
  const last = Number(String(n).slice(-2));
  const [tens, ones] = [last % 100, last % 10];
  if (ones === 1 && tens !== 11) return "one";
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}

/** A noun after a number. In the nominative and accusative its form depends on the number. */
export function countedNoun(n: number | string, grammaticalCase: Case, [, singular, plural]: Noun): string {
  const form = countForm(n);
  const at = CASES.indexOf(grammaticalCase);
  if (form === "one") return forms(singular)[at]!;
  const direct = grammaticalCase === "nom" || grammaticalCase === "acc";
  if (direct) return forms(plural)[form === "few" ? 0 : 1]!;
  return forms(plural)[at]!;
}

/** Figures in groups of three, the highest first: 12519 → 12, 519. */
export function groupsOf(figures: string): number[] {
  const groups: number[] = [];
  for (let end = figures.length; end > 0; end -= 3) groups.unshift(Number(figures.slice(Math.max(0, end - 3), end)));
  return groups;
}

function belowThousand(n: number, at: number, gender: Gender): string[] {
  const words: string[] = [];
  if (n >= 100) words.push(HUNDREDS[Math.floor(n / 100) - 1]![at]!);
  const below = n % 100;
  if (below >= 20) words.push(TENS[Math.floor(below / 10) - 2]![at]!);
  const ones = below >= 20 ? below % 10 : below;
  if (ones === 1) words.push(ONE[gender][at]!);
  else if (ones === 2) words.push((gender === "f" ? TWO_FEMININE : TWO)[at]!);
  else if (ones > 2) words.push(THREE_ON[ones - 3]![at]!);
  return words;
}

/**
 * A whole number in Ukrainian words, with stress marks. It takes a number from 0, or its figures, up to 33 of them; longer ones
 * are read figure by figure. `full` says одна́ ти́сяча for ти́сяча, as in documents. Never throws for whole numbers from 0.
 *
 * ```ts
 * import { ukrainianNumber } from "@parley/sound/ukrainian";
 * ukrainianNumber(21, "acc", "f"); // "два́дцять одну́"
 * ukrainianNumber(21, "gen"); // "двадцяти́ одного́"
 * ```
 */
export function ukrainianNumber(
  n: number | string,
  grammaticalCase: Case = "nom",
  gender: Gender = "m",
  full = false,
): string {
  const figures = (typeof n === "number" ? BigInt(n).toString() : n).replace(/^0+(?=\d)/u, "");
  if (figures.length > NAMED_FIGURES) return Array.from(figures, (figure) => ukrainianNumber(figure)).join(" ");
  const at = CASES.indexOf(grammaticalCase);
  if (figures === "0") return ZERO[at]!;
  const words: string[] = [];
  const groups = groupsOf(figures);
  for (const [i, group] of groups.entries()) {
    const scale = SCALES[groups.length - i - 2];
    if (group === 0) continue;
    if (!scale) words.push(...belowThousand(group, at, gender));
    else {
      const bare = scale === THOUSAND && group === 1 && i === 0 && !full;
      if (!bare) words.push(...belowThousand(group, at, scale[0]));
      words.push(countedNoun(group, grammaticalCase, scale));
    }
  }
  return words.join(" ");
}

/** Numerals of two and more persons, and of nouns without a singular: дво́є діте́й, тро́є две́рей (§106). */
const COLLECTIVE = ["дво́є", "тро́є", "че́тверо"];

/** дво́є, тро́є, че́тверо; `undefined` for other numbers. */
export function ukrainianCollective(n: number): string | undefined {
  return COLLECTIVE[n - 2];
}
