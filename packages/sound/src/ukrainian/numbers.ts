/** Numbers of Ukrainian in words, with cases and stress («Український правопис» 2019, §105–109). */

/** The cases, in the order of the tables below. */
export const CASES = ["nom", "gen", "dat", "acc", "ins", "loc"] as const;
export type Case = (typeof CASES)[number];
export type Gender = "m" | "f";

const forms = (line: string): readonly string[] => line.split(" ");
const ZERO = forms("нуль нуля́ нулю́ нуль нуле́м нулі́");
const ONE: { readonly [gender in Gender]: readonly string[] } = {
  m: forms("оди́н одного́ одному́ оди́н одни́м одному́"),
  f: forms("одна́ одніє́ї одні́й одну́ одніє́ю одні́й"),
};
const TWO: { readonly [gender in Gender]: readonly string[] } = {
  m: forms("два двох двом два двома́ двох"),
  f: forms("дві двох двом дві двома́ двох"),
};
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

/** Which form of a noun a number takes: 1 хвили́на, 2 хвили́ни, 5 хвили́н (CLDR: one, few, many). */
export function countForm(n: number): "one" | "few" | "many" {
  const [tens, ones] = [n % 100, n % 10];
  if (ones === 1 && tens !== 11) return "one";
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}

/** A noun after a number. In the nominative and accusative its form depends on the number. */
export function countedNoun(n: number, grammaticalCase: Case, [, singular, plural]: Noun): string {
  const form = countForm(n);
  const at = CASES.indexOf(grammaticalCase);
  if (form === "one") return forms(singular)[at]!;
  const direct = grammaticalCase === "nom" || grammaticalCase === "acc";
  if (direct) return forms(plural)[form === "few" ? 0 : 1]!;
  return forms(plural)[at]!;
}

/**
 * A whole number in Ukrainian words, with stress marks; from a million on, its digits. Takes whole numbers from 0 and never throws
 * for them.
 *
 * ```ts
 * import { ukrainianNumber } from "@parley/sound/ukrainian";
 * ukrainianNumber(21, "acc", "f"); // "два́дцять одну́"
 * ukrainianNumber(21, "gen"); // "двадцяти́ одного́"
 * ```
 */
export function ukrainianNumber(n: number, grammaticalCase: Case = "nom", gender: Gender = "m"): string {
  const at = CASES.indexOf(grammaticalCase);
  if (n === 0) return ZERO[at]!;
  if (n >= 1_000_000) return Array.from(String(n), (d) => ukrainianNumber(Number(d))).join(" ");
  const words: string[] = [];
  const thousands = Math.floor(n / 1000);
  if (thousands > 0) {
    if (thousands > 1) words.push(ukrainianNumber(thousands, grammaticalCase, "f"));
    words.push(countedNoun(thousands, grammaticalCase, THOUSAND));
  }
  const rest = n % 1000;
  if (rest >= 100) words.push(HUNDREDS[Math.floor(rest / 100) - 1]![at]!);
  const below = rest % 100;
  if (below >= 20) words.push(TENS[Math.floor(below / 10) - 2]![at]!);
  const ones = below >= 20 ? below % 10 : below;
  if (ones === 1) words.push(ONE[gender][at]!);
  else if (ones === 2) words.push(TWO[gender][at]!);
  else if (ones > 2) words.push(THREE_ON[ones - 3]![at]!);
  return words.join(" ");
}
