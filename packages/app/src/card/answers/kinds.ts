import type { PackedEntry } from "@parley/pack";
import { body } from "./body.ts";
import { choice, place, yesNo } from "./choice.tsx";
import { date } from "./date.ts";
import { digits } from "./digits.ts";
import type { AnswerKind } from "./kind.ts";
import { name } from "./name.ts";
import { number } from "./number.ts";
import { point } from "./point.tsx";
import { scale } from "./scale.ts";
import { time } from "./time.ts";
import { when } from "./when.ts";

/** All ways to answer a question. */
const KINDS: readonly AnswerKind[] = [yesNo, choice, place, number, digits, time, date, when, scale, body, point, name];

/** The kind of the answers of an entry; `undefined` where it has none. */
export function kindOf({ answers }: PackedEntry): AnswerKind | undefined {
  return KINDS.find((kind) => kind.isFor(answers));
}
