import {
  answerSuccessors,
  CALL,
  firstPosition,
  nextPosition,
  type Given,
  type Path,
  type PathPosition,
} from "@parley/book";

/** Words in the languages of a book. */
export type Texts = { readonly [lang: string]: string };

/** An answer as plain JSON: its words in all languages of the book, and what its keyboard needs to show it again. */
export interface StoredAnswer {
  readonly key: string;
  readonly words: Texts;
  readonly parts?: readonly string[];
  readonly figures?: readonly string[];
  readonly written?: string;
  readonly drawn?: string;
  readonly given?: Given;
  readonly incomplete?: true;
}

/** What happened at a step: answered, skipped, or shown where nothing is asked. `asked` is what was said, `at` an ISO date. */
export interface StepRecord {
  readonly at: string;
  readonly asked: Texts;
  /** Left out for a step that was skipped or asks nothing. */
  readonly answer?: StoredAnswer;
  readonly skipped?: true;
}

/** One walk of a path: what happened at each visit of a step, and which visit is shown. */
export interface Run {
  readonly records: { readonly [visit: string]: StepRecord };
  /** The number of the visit that is shown, from 0. */
  readonly at: number;
  /** The language of the side that leads. */
  readonly lead?: string;
}

/**
 * The language of the side that asks at a step: that which leads, or the other one at a step that is theirs. `undefined` where it is
 * not known, or neither side has the language.
 */
export function askerOf(
  lead: string | undefined,
  isTheirs: boolean,
  [me, them]: readonly [me: string, them: string],
): string | undefined {
  if (lead !== me && lead !== them) return undefined;
  return (lead === me) === isTheirs ? them : me;
}

export const NEW_RUN: Run = { records: {}, at: 0 };

/** A visit of a step: a step can be visited again in a round. */
export interface Visit {
  readonly key: string;
  readonly position: PathPosition;
  readonly record: StepRecord | undefined;
}

/** The most visits of a walk. */
const MOST = 500;

/** What a branch compares of a record. */
const givenOf = ({ answer }: StepRecord): Given | undefined =>
  answer === undefined || answer.incomplete ? undefined : (answer.given ?? {});

/**
 * The visits of a run in order: those with a record, and the one after them. A record that a corrected answer left aside is kept
 * in the run, and counts again when the walk comes to its step.
 */
export function visitsOf(paths: readonly Path[], id: string, { records }: Run): readonly Visit[] {
  const visits: Visit[] = [];
  const seen = new Map<string, number>();
  let position = firstPosition(paths, id);
  while (position && visits.length < MOST) {
    const name = [position.path, position.step, position.waiting.length].join(" ");
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    const key = `${name} ${nth}`;
    const record = records[key];
    visits.push({ key, position, record });
    if (record === undefined) break;
    position = nextPosition(paths, position, givenOf(record));
  }
  return visits;
}

/** Whether a walk is at its end: its last visit has a record. */
export const isAtEnd = (visits: readonly Visit[]): boolean => visits[visits.length - 1]?.record !== undefined;

/** How many steps can follow a position: the longest way that only goes forward, and what waits for the end of other paths. */
export function stepsAfter(paths: readonly Path[], { path: id, step, waiting }: PathPosition): number {
  const fromStep = (name: string, at: number, within: readonly string[]): number => {
    const path = paths.find((one) => one.id === name);
    if (!path || at >= path.steps.length || within.includes(name)) return 0;
    // From the last step back, so that each is computed once.
    const counts: number[] = path.steps.map(() => 0);
    for (let i = path.steps.length - 1; i >= at; i -= 1) {
      const [next, ...others] = answerSuccessors({ steps: path.steps })[i]!;
      const forward = [next!, ...others].filter((to) => to > i);
      const called = path.steps[i]!.go.flatMap(([, target]) =>
        target.startsWith(CALL) ? [fromStep(target.slice(CALL.length), 0, [...within, name])] : [],
      );
      counts[i] = 1 + Math.max(0, ...called) + Math.max(0, ...forward.map((to) => counts[to] ?? 0));
    }
    return counts[at]!;
  };
  const indexOf = (name: string, of: string): number =>
    paths.find((one) => one.id === name)?.steps.findIndex((one) => one.id === of) ?? -1;
  const rest = waiting.reduce((sum, one) => sum + fromStep(one.path, indexOf(one.path, one.step), []), 0);
  return Math.min(MOST, Math.max(0, fromStep(id, indexOf(id, step), []) - 1 + rest));
}
