/** The months in six cases (Русская грамматика 1980). */
import { forms, MONTHS } from "./numbers.ts";

/** Months in six cases. */
export const MONTH_CASES: readonly (readonly string[])[] = MONTHS.map((genitive, i) => {
  if (i === 7 || i === 2) {
    const stem = genitive.slice(0, -1);
    return [stem, genitive, `${stem}у`, stem, `${stem}ом`, `${stem}е`];
  }
  if (i === 4) return forms("май ма́я ма́ю май ма́ем ма́е");
  const soft = genitive.replace(/(?:я́|я)$/u, "");
  const stressed = genitive.endsWith("я́");
  const nominative = stressed ? withStress(soft) : soft;
  return [
    `${nominative}ь`,
    genitive,
    stressed ? `${soft}ю́` : `${soft}ю`,
    `${nominative}ь`,
    stressed ? `${soft}ём` : `${soft}ем`,
    stressed ? `${soft}е́` : `${soft}е`,
  ];
});

/** январ → янва́р: the nominative is stressed on the last vowel of the stem. */
function withStress(stem: string): string {
  const at = Math.max(...Array.from("аеиоуяю", (vowel) => stem.lastIndexOf(vowel)));
  return `${stem.slice(0, at + 1)}\u0301${stem.slice(at + 1)}`;
}
