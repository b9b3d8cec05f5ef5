import { CASES, russianNumber, type Case, type Gender } from "./numbers.ts";

const ENDINGS: { readonly [gender in Gender | "pl"]: string } = {
  m: "ый ого ому ый ым ом",
  f: "ая ой ой ую ой ой",
  n: "ое ого ому ое ым ом",
  pl: "ые ых ым ые ыми ых",
};
const THIRD: { readonly [gender in Gender | "pl"]: string } = {
  m: "тре́тий тре́тьего тре́тьему тре́тий тре́тьим тре́тьем",
  f: "тре́тья тре́тьей тре́тьей тре́тью тре́тьей тре́тьей",
  n: "тре́тье тре́тьего тре́тьему тре́тье тре́тьим тре́тьем",
  pl: "тре́тьи тре́тьих тре́тьим тре́тьи тре́тьими тре́тьих",
};
/** Stems. A stem without a mark has a stressed ending (Русская грамматика 1980). */
const STEMS: { readonly [n: number]: string } = Object.fromEntries(
  "1 пе́рв 2 втор 4 четвёрт 5 пя́т 6 шест 7 седьм 8 восьм 9 девя́т 10 деся́т 11 оди́ннадцат 12 двена́дцат 13 трина́дцат 14 четы́рнадцат 15 пятна́дцат 16 шестна́дцат 17 семна́дцат 18 восемна́дцат 19 девятна́дцат 20 двадца́т 30 тридца́т 40 сороков 50 пятидеся́т 60 шестидеся́т 70 семидеся́т 80 восьмидеся́т 90 девяно́ст 100 со́т 200 двухсо́т 300 трёхсо́т 1000 ты́сячн 2000 двухты́сячн"
    .split(" ")
    .reduce<(readonly [string, string])[]>(
      (pairs, cell, i, all) => (i % 2 ? [...pairs, [all[i - 1]!, cell]] : pairs),
      [],
    ),
);

/** An ordinal number's last word in a case and gender: 3, "prp", "m" → тре́тьем. */
function lastWord(n: number, grammaticalCase: Case, gender: Gender | "pl"): string {
  const at = CASES.indexOf(grammaticalCase);
  if (n === 3) return THIRD[gender].split(" ")[at]!;
  const stem = STEMS[n] ?? "";
  const ending = ENDINGS[gender].split(" ")[at]!;
  if (/\u0301|ё/u.test(stem)) return stem + ending;
  const stressed = ending === "ый" ? "ой" : ending;
  return stem + stressed.replace(/[аоуы]/u, "$&\u0301");
}

/**
 * An ordinal number below ten thousand in Russian words, with stress marks; `undefined` for other numbers. Takes whole
 * numbers from 0 and never throws for them.
 *
 * ```ts
 * import { russianOrdinal } from "@parley/sound/russian";
 * russianOrdinal(25, "gen", "n"); // "два́дцать пя́того"
 * russianOrdinal(3, "prp", "m"); // "тре́тьем"
 * ```
 */
export function russianOrdinal(
  n: number,
  grammaticalCase: Case = "nom",
  gender: Gender | "pl" = "m",
): string | undefined {
  for (const unit of [1, 10, 100, 1000]) {
    // The lowest part that is not zero is the ordinal; 11…19 are one part.
    const below = unit === 1 && n % 100 >= 10 && n % 100 <= 19 ? n % 100 : n % (unit * 10);
    if (below === 0) continue;
    const word = STEMS[below] !== undefined || below === 3 ? lastWord(below, grammaticalCase, gender) : undefined;
    if (word === undefined || n > 9999) return undefined;
    return n > below ? `${russianNumber(n - below)} ${word}` : word;
  }
  return undefined;
}
