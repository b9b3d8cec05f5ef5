/** A comparison of a number, or the id of an answer, as a branch of a path names it. An id of digits only has no fixed order in JSON. */
export const BRANCH = /^(?:(?:[<>]=?|=) ?-?\d{1,7}(?:\.\d{1,2})?|(?!\d+$)[\p{L}\p{Nd}]+(?:-+[\p{L}\p{Nd}]+)*)$/u;

/** The branch that is taken where no other holds. */
export const ELSE = "else";

/** The branch that is taken where the step was skipped. */
export const SKIP = "skip";

/** A condition of a branch that compares a number. */
export interface Comparison {
  readonly sign: "<" | ">" | "<=" | ">=" | "=";
  readonly than: number;
}

/**
 * The comparison that a condition makes; `undefined` for the id of an answer and for `else`. Never throws.
 *
 * ```ts
 * comparisonOf("> 38.5"); // { sign: ">", than: 38.5 }
 * comparisonOf("yes"); // undefined
 * ```
 */
export function comparisonOf(condition: string): Comparison | undefined {
  const found = /^([<>]=?|=) ?(-?\d+(?:\.\d+)?)$/.exec(condition);
  return found ? { sign: found[1] as Comparison["sign"], than: Number(found[2]) } : undefined;
}

/** What a branch needs to know of an answer: the ids that were chosen (a question of yes or no has these ids), and a number. */
export interface Given {
  readonly ids?: readonly string[];
  readonly value?: number;
}

/**
 * Whether a condition holds for an answer. `else` always holds. Never throws.
 *
 * ```ts
 * holds("> 38.5", { value: 39 }); // true
 * holds("yes", { ids: ["no"] }); // false
 * ```
 */
export function holds(condition: string, { ids = [], value }: Given): boolean {
  if (condition === ELSE) return true;
  const comparison = comparisonOf(condition);
  if (comparison === undefined) return ids.includes(condition);
  if (value === undefined) return false;
  const { sign, than } = comparison;
  if (sign === "=") return value === than;
  if (sign === ">") return value > than;
  if (sign === ">=") return value >= than;
  return sign === "<" ? value < than : value <= than;
}
