import { holds, SKIP, type Given } from "./branch.ts";
import { CALL, END, NEXT, skipTarget, type Path } from "./path-step.ts";

export { CALL, type Branch, type Path, type Step } from "./path-step.ts";

/** A position in a walk: a step, and the steps that wait for the end of another path, the last one first to go on. */
export interface PathPosition {
  readonly path: string;
  readonly step: string;
  readonly waiting: readonly { readonly path: string; readonly step: string }[];
}

/**
 * The first step of a path; `undefined` for a path that is not there or has no steps. Never throws.
 *
 * ```ts
 * const paths = [{ id: "burn", steps: [{ id: "pain", entry: "pain", go: [] }] }];
 * firstPosition(paths, "burn"); // { path: "burn", step: "pain", waiting: [] }
 * ```
 */
export function firstPosition(paths: readonly Path[], id: string): PathPosition | undefined {
  const first = paths.find((path) => path.id === id)?.steps[0];
  return first && { path: id, step: first.id, waiting: [] };
}

/** The target of a step for an answer; without one, that of a step which was skipped. */
function targetOf(path: Path, at: number, given: Given | undefined): string {
  if (given === undefined) return skipTarget(path, at);
  const { go } = path.steps[at]!;
  return go.find(([condition]) => condition !== SKIP && holds(condition, given))?.[1] ?? NEXT;
}

/**
 * The step after a position, for an answer or, with `undefined`, for a step that was skipped or asks nothing. `undefined` at the
 * end, and for a position that the paths do not have. Never throws.
 *
 * ```ts
 * const steps = [
 *   { id: "allergy", entry: "have-allergies", go: [["no", "end"]] },
 *   { id: "which", entry: "which-allergy", go: [] },
 * ];
 * const paths = [{ id: "burn", steps }];
 * const start = { path: "burn", step: "allergy", waiting: [] };
 * nextPosition(paths, start, { ids: ["yes"] })?.step; // "which"
 * nextPosition(paths, start, { ids: ["no"] }); // undefined
 * ```
 */
export function nextPosition(
  paths: readonly Path[],
  { path: id, step, waiting }: PathPosition,
  given?: Given,
): PathPosition | undefined {
  const path = paths.find((one) => one.id === id);
  const at = path?.steps.findIndex((one) => one.id === step) ?? -1;
  if (!path || at < 0) return undefined;
  const target = targetOf(path, at, given);
  if (target.startsWith(CALL)) {
    const following = path.steps[at + 1];
    const rest = following ? [{ path: id, step: following.id }, ...waiting] : waiting;
    const first = firstPosition(paths, target.slice(CALL.length));
    return first ? { ...first, waiting: rest } : goOn(rest);
  }
  if (target === END) return goOn(waiting);
  const found = target === NEXT ? path.steps[at + 1] : path.steps.find((one) => one.id === target);
  return found ? { path: id, step: found.id, waiting } : goOn(waiting);
}

/** The position after the end of a path. */
function goOn([next, ...waiting]: PathPosition["waiting"]): PathPosition | undefined {
  return next && { ...next, waiting };
}
