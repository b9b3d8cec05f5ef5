import { ELSE, SKIP } from "./branch.ts";

/** A branch of a step: a condition, and where it leads. */
export type Branch = readonly [condition: string, target: string];

/** A step of a path: an entry, and where to go after it. */
export interface Step {
  /** Distinct in its path; the id of its entry unless it has one of its own. */
  readonly id: string;
  readonly entry: string;
  /** In order: the first that holds is taken. Without `else`, the next step follows where none holds. */
  readonly go: readonly Branch[];
}

/** The steps of a path, as far as a walk needs them. */
export interface Path {
  /** The name of its file without `.yaml`. */
  readonly id: string;
  readonly steps: readonly Step[];
}

/** The targets that are no step: the next step, and the end of the path. */
export const NEXT = "next";
export const END = "end";
/** The prefix of a target that is another path. After its end, the walk goes on with the next step. */
export const CALL = "path:";

/** The branches that answers take, with what follows where none holds. */
const answerBranches = ({ go }: Step): readonly Branch[] => {
  const own = go.filter(([condition]) => condition !== SKIP);
  return own.some(([condition]) => condition === ELSE) ? own : [...own, [ELSE, NEXT]];
};

/** The index of the step that a target leads to; the index after the last one is the end. */
function indexOf({ steps }: Pick<Path, "steps">, at: number, target: string): number {
  if (target === END) return steps.length;
  if (target === NEXT || target.startsWith(CALL)) return at + 1;
  const found = steps.findIndex(({ id }) => id === target);
  return found < 0 ? steps.length : found;
}

/** The steps that an answer can lead to from each step of a path, by index; the index after the last one is the end. */
export const answerSuccessors = (path: Pick<Path, "steps">): number[][] =>
  path.steps.map((step, at) => answerBranches(step).map(([, target]) => indexOf(path, at, target)));

/** The steps that can follow each step of a path, also where it is skipped. */
export const successors = (path: Pick<Path, "steps">): number[][] =>
  answerSuccessors(path).map((found, at) => [
    ...found,
    ...path.steps[at]!.go.filter(([condition]) => condition === SKIP).map(([, target]) => indexOf(path, at, target)),
  ]);

/** The indexes that can be reached from some others by edges, nearest first. */
export function reachable(edges: readonly (readonly number[])[], from: readonly number[]): ReadonlySet<number> {
  const found = new Set(from);
  for (const at of found) for (const next of edges[at] ?? []) found.add(next);
  return found;
}

/**
 * The target of a step that was skipped: that of `skip`; else the one of all answers, where they lead the same way; else the first
 * step that every answer comes to, so that nothing is said that only one of them leads to. Never throws.
 */
export function skipTarget(path: Pick<Path, "steps">, at: number): string {
  const step = path.steps[at]!;
  const own = step.go.find(([condition]) => condition === SKIP);
  if (own) return own[1];
  const [first, ...others] = answerBranches(step).map(([, target]) => target);
  if (first !== undefined && others.every((target) => target === first)) return first;
  const edges = answerSuccessors(path);
  const end = path.steps.length;
  const common = [...reachable(edges, edges[at]!)].find((to) => {
    if (to === at || to === end) return false;
    const without = edges.map((list) => list.filter((next) => next !== to));
    return !reachable(without, without[at]!).has(end);
  });
  return common === undefined ? END : common === at + 1 ? NEXT : path.steps[common]!.id;
}
