/** The pages of paths: each step with its picture, its words in each language, and where its answers lead. */
import type { Edition, EditionPath } from "@parley/edition";
import { withoutStress } from "@parley/sound/script";
import { numberOf, labelOf, SIDES, wordIn, type Line, type LineComposer } from "./line-composer.ts";
import { targetsOf, type PrintedTarget } from "./path-targets.ts";
import type { Piece } from "./line-layout.ts";
import type { Paper } from "./paper.ts";

/** A step on paper. */
interface PrintedStep {
  readonly n: number;
  readonly no: string;
  /** The label of its entry, for the number of its page. */
  readonly id: string;
  readonly u?: string;
  /** The file of its picture. */
  readonly p?: string;
  readonly c: readonly (readonly Line[])[];
  readonly go: readonly PrintedTarget[];
}

/** A path on paper. */
export interface PrintedPath {
  readonly label: string;
  readonly titles: readonly (readonly Piece[])[];
  readonly steps: readonly PrintedStep[];
}

/** The columns of steps: widths in millimetres, sizes in points. */
export interface PathColumns {
  /** Whether the words of two languages are beside each other. In large print no such column would hold a long word. */
  readonly beside: boolean;
  /** The column of the picture and the number of an entry. */
  readonly number: number;
  /** The words of all languages. */
  readonly words: number;
  readonly text: number;
  readonly say: number;
}

/** The label of a path in the template. */
const labelOfPath = (id: string): string => `path-${id}`;

/** What a step leaves to margins, its own number, the gaps between columns and the bar of its urgency, in millimetres of A6. */
const BESIDE = 22 + 5.2 + 2 * 0.8 + 1.4;
/** The space between two languages, in millimetres of A6, as in the template. */
const GAP = 1.6;
/** The column of the number of an entry: in large print the numbers are larger than the page would have them. */
const [NUMBER, LARGE_NUMBER] = [8.8, 12.8];
/** The sizes of phrases and respellings in points of A6. */
const [TEXT, SAY] = [7.2, 6];

/** The columns of steps on some paper. */
export function pathColumns(languages: readonly string[], { width, scale, least }: Paper): PathColumns {
  const isLarge = least > 10;
  const number = (isLarge ? LARGE_NUMBER : NUMBER) * scale;
  return {
    beside: languages.length === 2 && !isLarge,
    number,
    words: width - BESIDE * scale - number,
    text: Math.max(TEXT * scale, least),
    say: Math.max(SAY * scale, least),
  };
}

/** The paths of an edition on paper; those with a step that the booklet does not have are left out, with the paths that lead to them. */
export function pathPages(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  paper: Paper,
  picture: (sha256: string | undefined) => string | undefined,
): PrintedPath[] {
  const printed = new Set(edition.chapters.flatMap(({ entries }) => entries));
  const whole = (edition.paths ?? []).filter(({ steps }) => steps.every(({ entry }) => printed.has(entry)));
  const ids = new Set(whole.map(({ id }) => `path:${id}`));
  const paths = whole.filter(({ steps }) =>
    steps.every(({ go }) => go.every(([, target]) => !target.startsWith("path:") || ids.has(target))),
  );
  const { beside, words, text, say } = pathColumns(languages, paper);
  const size = { text, say, width: beside ? (words - GAP * paper.scale) / 2 : words, flows: false };
  const titlesOf = ({ title }: EditionPath): Piece[][] =>
    languages.map((tag) => composer.unbroken(withoutStress(wordIn(title, tag)), tag));
  const pathNamed = (target: string) => {
    const found = paths.find(({ id }) => `path:${id}` === target);
    return found && { path: labelOfPath(found.id), titles: titlesOf(found) };
  };
  // The respellings of three languages would take more room than the phrases.
  const shown = (line: Line): Line => (languages.length > 2 ? { ...line, y: [] } : line);
  return paths.map((path) => ({
    label: labelOfPath(path.id),
    titles: titlesOf(path),
    steps: path.steps.map(({ entry: id }, at) => {
      const entry = edition.entries[id]!;
      const file = picture(entry.picture);
      return {
        n: at + 1,
        no: numberOf(entry),
        id: labelOf(entry),
        ...(entry.urgency === "routine" ? {} : { u: entry.urgency }),
        ...(file === undefined ? {} : { p: file }),
        c: languages.map((_, i) => composer.lines(id, SIDES[i]!, size).map(shown)),
        go: targetsOf({
          edition,
          languages,
          composer,
          path,
          at,
          pathNamed,
          room: words,
          text: Math.max(text * TARGET, paper.least),
        }),
      };
    }),
  }));
}

/** The size of the conditions of a step, as a share of its phrases. */
const TARGET = 0.92;
