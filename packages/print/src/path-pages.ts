/** The pages of paths: each step with its number, its words in each language, and where each answer leads. */
import type { Edition, EditionPath } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { withoutStress } from "@parley/sound/script";
import { numberOf, labelOf, SIDES, wordIn, type Line, type LineComposer } from "./line-composer.ts";
import type { Piece } from "./line-layout.ts";
import type { Paper } from "./paper.ts";

/** A branch on paper: its condition in each language (empty where all answers lead the same way), and its target. */
interface PrintedBranch {
  readonly on: readonly (readonly Piece[])[];
  /** The number of a step; the label of another path; nothing for the end. */
  readonly step?: number;
  readonly path?: string;
  readonly titles?: readonly (readonly Piece[])[];
}

/** A step on paper. */
interface PrintedStep {
  readonly n: number;
  readonly no: string;
  /** The label of its entry, for the number of its page. */
  readonly id: string;
  readonly u?: string;
  readonly c: readonly (readonly Line[])[];
  readonly go: readonly PrintedBranch[];
}

/** A path on paper. */
export interface PrintedPath {
  readonly label: string;
  readonly titles: readonly (readonly Piece[])[];
  readonly steps: readonly PrintedStep[];
}

/** The label of a path in the template. */
const labelOfPath = (id: string): string => `path-${id}`;

/** What the words of a step leave to margins, the number of the step, answers, the gaps between columns and the rule. */
const BESIDE = 22 + 5.2 + 18.5 + 3 * 0.8 + 1.4;
/** The space between two languages. Both are in millimetres of A6, as in the template. */
const GAP = 1.2;
/** The column of the number of an entry: in large print the numbers are larger than the page would have them. */
const [NUMBER, LARGE_NUMBER] = [8.4, 12.2];

/**
 * The columns of steps: the width of the number of an entry in millimetres, and whether the words of two languages are beside each
 * other. In large print no such column would hold a long word.
 */
export function pathColumns(
  languages: readonly string[],
  { scale, least }: Paper,
): { beside: boolean; number: number } {
  const isLarge = least > 10;
  return { beside: languages.length === 2 && !isLarge, number: (isLarge ? LARGE_NUMBER : NUMBER) * scale };
}

/** The paths of an edition on paper; those with a step that the booklet does not have are left out, with the paths that lead to them. */
export function pathPages(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  points: (size: number) => number,
  paper: Paper,
): PrintedPath[] {
  const printed = new Set(edition.chapters.flatMap(({ entries }) => entries));
  const whole = (edition.paths ?? []).filter(({ steps }) => steps.every(({ entry }) => printed.has(entry)));
  const ids = new Set(whole.map(({ id }) => `path:${id}`));
  const paths = whole.filter(({ steps }) =>
    steps.every(({ go }) => go.every(([, target]) => !target.startsWith("path:") || ids.has(target))),
  );
  const { beside, number } = pathColumns(languages, paper);
  const words = paper.width - BESIDE * paper.scale - number;
  const width = beside ? (words - GAP * paper.scale) / 2 : words;
  const titlesOf = ({ title }: EditionPath): Piece[][] =>
    languages.map((tag) => composer.unbroken(withoutStress(wordIn(title, tag)), tag));
  const branchesOf = (path: EditionPath, at: number): PrintedBranch[] => {
    const { go } = path.steps[at]!;
    const all = go.some(([condition]) => condition === "else") ? go : [...go, ["else", "next"] as const];
    return all.map(([condition, target]): PrintedBranch => {
      const following = at + 1 < path.steps.length ? at + 2 : undefined;
      const step = target === "next" ? following : path.steps.findIndex(({ id }) => id === target) + 1 || undefined;
      const other = target.startsWith("path:") ? paths.find(({ id }) => `path:${id}` === target) : undefined;
      const isPlain = condition === "else" && all.length === 1;
      return {
        on: isPlain ? [] : conditionWords(edition, condition, languages, composer),
        ...(step === undefined ? {} : { step }),
        ...(other ? { path: labelOfPath(other.id), titles: titlesOf(other) } : {}),
        ...(other && following !== undefined ? { step: following } : {}),
      };
    });
  };
  return paths.map((path) => ({
    label: labelOfPath(path.id),
    titles: titlesOf(path),
    steps: path.steps.map(({ entry: id }, at) => {
      const entry = edition.entries[id]!;
      return {
        n: at + 1,
        no: numberOf(entry),
        id: labelOf(entry),
        ...(entry.urgency === "routine" ? {} : { u: entry.urgency }),
        c: languages.map((_, i) =>
          composer.lines(id, SIDES[i]!, {
            text: points(7.1),
            say: points(6),
            width,
            flows: !beside,
          }),
        ),
        go: branchesOf(path, at),
      };
    }),
  }));
}

/** A condition in a language: the label or the words of an answer, a comparison, or the word for all others. */
function conditionWords(
  edition: Edition,
  condition: string,
  languages: readonly string[],
  composer: LineComposer,
): Piece[][] {
  // A comparison is the same in every language.
  if (condition !== "else" && !Object.hasOwn(edition.entries, condition)) return [composer.plain(condition)];
  return languages.map((tag) => composer.unbroken(conditionIn(edition, condition, tag), tag));
}

/** A condition in the words of a language. */
function conditionIn(edition: Edition, condition: string, tag: string): string {
  if (condition === "else") return localeFor(tag).print.otherwise;
  const entry = edition.entries[condition]!;
  const [text] = entry.texts[tag] ?? [];
  const words = text?.text.map((piece) => (typeof piece === "string" ? piece : "")).join("") ?? "";
  return withoutStress(entry.label?.[tag] ?? words).replace(/[.。]$/u, "");
}
