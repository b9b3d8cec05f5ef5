import { percent, type Score } from "./table.ts";

/** One line of the report, and what in it is not right. */
export interface Line {
  readonly name: string;
  readonly figures: string;
  readonly wrong: readonly string[];
}

/** A line about words and their phones. */
export function phoneLine(name: string, { n, right, errors, wrong }: Score): Line {
  return {
    name,
    figures: `n ${n}   words ${right.toFixed(2)} %   phone errors ${errors.toFixed(3)} %`,
    wrong: wrong.map(
      ({ word, made, readings }) => `${word}\t${made.join(" ")}\t${readings.map((r) => r.join(" ")).join(" / ")}`,
    ),
  };
}

/** A line about examples that are right or not. */
export function exampleLine(
  name: string,
  rows: readonly { readonly text: string; readonly made: string; readonly wanted: readonly string[] }[],
): Line {
  const wrong = rows.filter(({ made, wanted }) => !wanted.includes(made));
  const right = rows.length - wrong.length;
  return {
    name,
    figures: `${right} of ${rows.length}   ${percent(right, rows.length).toFixed(1)} %`,
    wrong: wrong.map(({ text, made, wanted }) => `${text}\t${made}\t${wanted.join(" / ")}`),
  };
}
