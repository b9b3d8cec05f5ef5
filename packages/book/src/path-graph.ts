import type { Answers } from "./book.ts";
import { comparisonOf, holds } from "./branch.ts";
import { numberAnswer } from "./answers.ts";
import { CALL, reachable, type Path, type Step } from "./path-step.ts";

/** The numbers of a scale of pain. */
const SCALE = { min: 0, max: 5 };

/**
 * The branches of a step that no answer takes: an earlier one holds for each of its numbers, or they are outside the bounds of the
 * question. The keys are distinct, so that two ids never shadow each other.
 */
export function branchesNeverTaken({ go }: Pick<Step, "go">, answers: Answers | undefined): string[] {
  const { min = -Infinity, max = Infinity } = answers === "scale" ? SCALE : (numberAnswer(answers) ?? {});
  const bounds = go.flatMap(([condition]) => comparisonOf(condition)?.than ?? []);
  // Between two bounds all numbers take the same branch: one of each stretch, and the bounds, are enough.
  const sorted = [min, max, ...bounds].filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  const between = sorted.slice(1).map((value, i) => (value + sorted[i]!) / 2);
  const ends = [(sorted[0] ?? 0) - 1, (sorted.at(-1) ?? 0) + 1];
  const values = [...sorted, ...between, ...ends].filter((value) => value >= min && value <= max);
  const taken = new Set(values.map((value) => go.find(([condition]) => holds(condition, { value }))?.[0]));
  return go
    .filter(([condition]) => comparisonOf(condition) !== undefined && !taken.has(condition))
    .map(([condition]) => condition);
}

/** The edges in the other direction, for some number of nodes. */
export function reversed(edges: readonly (readonly number[])[], nodes: number): number[][] {
  const back = Array.from({ length: nodes }, (): number[] => []);
  for (const [at, list] of edges.entries()) for (const next of list) back[next]!.push(at);
  return back;
}

/** The indexes of the nodes on a cycle of which all nodes are in a set. */
export function onCycle(edges: readonly (readonly number[])[], nodes: ReadonlySet<number>): number[] {
  const within = edges.map((list, at) => (nodes.has(at) ? list.filter((next) => nodes.has(next)) : []));
  return [...nodes].filter((node) => reachable(within, within[node] ?? []).has(node)).toSorted((a, b) => a - b);
}

/** The ids of the paths that a path leads to. */
export function callsOf({ steps }: Path): string[] {
  return steps.flatMap(({ go }) =>
    go.flatMap(([, target]) => (target.startsWith(CALL) ? [target.slice(CALL.length)] : [])),
  );
}
