import type { FittedLine } from "./fitted-line.ts";
import type { ReportFinding } from "./finding.ts";

/** How the stresses of a text lie on a melody. */
export interface StressCount {
  /** Stressed syllables of words of two syllables or more, and those of them that begin on a strong beat. */
  readonly stressed: number;
  readonly onStrong: number;
  /** Syllables on strong notes of a beat or more, and those of them that are unstressed in a word of two syllables or more. */
  readonly strong: number;
  readonly wrong: number;
}

/** Two lengths that differ less are equal. */
const NEARLY = 1e-6;
const LEAST_SHARE = 0.6;
const MOST_NEEDED = 0.9;
const TOLERANCE = 0.1;

/** The stresses of a line on its notes. */
export function countStresses({ reading, notes, starts, fits }: FittedLine): StressCount {
  let [stressed, onStrong, strong, wrong] = [0, 0, 0, 0];
  for (const [i, syllable] of reading.syllables.entries()) {
    const note = fits ? notes[starts[i]!] : undefined;
    if (syllable.stressed === true) stressed += 1;
    if (syllable.stressed === true && note?.strong) onStrong += 1;
    if (!note?.strong || note.length < note.beat - NEARLY) continue;
    strong += 1;
    if (syllable.stressed === false) wrong += 1;
  }
  return { stressed, onStrong, strong, wrong };
}

function sum(lines: readonly FittedLine[]): StressCount {
  const total = { stressed: 0, onStrong: 0, strong: 0, wrong: 0 };
  for (const line of lines) {
    const { stressed, onStrong, strong, wrong } = countStresses(line);
    total.stressed += stressed;
    total.onStrong += onStrong;
    total.strong += strong;
    total.wrong += wrong;
  }
  return total;
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const figure = (value: number): string => value.toFixed(2);

/**
 * Report the texts of a verse whose stresses lie worse than those of the original. The original is the measure; it is reported only
 * where so few of its stresses are on strong beats that its syllables are probably on other notes. A language without stress has no
 * share.
 */
export function checkStress(texts: readonly (readonly FittedLine[])[], report: ReportFinding): void {
  const original = texts.find(([line]) => line?.role === "original");
  const measure = original?.every(({ fits }) => fits) ? sum(original) : undefined;
  for (const lines of texts) {
    const [first] = lines;
    if (first === undefined || !lines.every(({ fits }) => fits)) continue;
    const { verse, lang, at } = first;
    const place = { verse, lang, span: at.span };
    const own = sum(lines);
    const ofOriginal =
      measure !== undefined && measure.stressed > 0 ? share(measure.onStrong, measure.stressed) : undefined;
    const measured = ofOriginal === undefined || lines === original ? 0 : Math.min(MOST_NEEDED, ofOriginal - TOLERANCE);
    const needed = Math.max(LEAST_SHARE, measured);
    const has = share(own.onStrong, own.stressed);
    if (own.stressed > 0 && has < needed - NEARLY) {
      const than = ofOriginal === undefined ? "" : ` (original ${figure(ofOriginal)})`;
      report(
        "song.stress",
        place,
        `${own.onStrong} of ${own.stressed} stresses are on strong beats: ${figure(has)}, ${figure(needed)} needed${than}`,
      );
    }
    if (lines === original) continue;
    const most = (measure === undefined ? 0 : share(measure.wrong, measure.strong)) + TOLERANCE;
    const wrong = share(own.wrong, own.strong);
    if (own.strong > 0 && wrong > most + NEARLY)
      report(
        "song.wrong-stress",
        place,
        `${own.wrong} of ${own.strong} long notes on strong beats have an unstressed syllable of a longer word: ${figure(wrong)}, ${figure(most)} allowed`,
      );
  }
}
