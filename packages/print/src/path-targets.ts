/** Where the answers of a step lead, as its page says it: each target once, with the answers that lead to it. */
import { comparisonOf, holds, INTL_UNITS, numberAnswer } from "@parley/book";
import type { Edition, EditionPath } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { withoutStress } from "@parley/sound/script";
import { POINT, type LineComposer } from "./line-composer.ts";
import { widthOf, type Piece } from "./line-layout.ts";

/** A target on paper, with the conditions that lead to it in each language; without conditions where all answers lead there. */
export interface PrintedTarget {
  readonly on: readonly (readonly Piece[])[];
  /** The number of a step; the label and the titles of another path; nothing for the end. */
  readonly step?: number;
  readonly path?: string;
  readonly titles?: readonly (readonly Piece[])[];
  /** Whether it is longer than a line, so that it can break. */
  readonly long?: true;
}

/** Another path by its label and its titles; `undefined` where the booklet does not have it. */
type PathNamed = (
  target: string,
) => { readonly path: string; readonly titles: readonly (readonly Piece[])[] } | undefined;

interface TargetOptions {
  readonly edition: Edition;
  readonly languages: readonly string[];
  readonly composer: LineComposer;
  readonly path: EditionPath;
  /** The index of the step. */
  readonly at: number;
  readonly pathNamed: PathNamed;
  /** The width of a line in millimetres, and the size of its letters in points. */
  readonly room: number;
  readonly text: number;
}

/** A group of conditions with one target. */
interface Route {
  readonly conditions: string[];
  readonly target: string;
}

/**
 * The targets of a step in the order of their conditions; none where all answers lead to the next step. Where a condition shares the
 * target of all others (`else`), it is not named. Where all lead to one step, some by way of another path, that step is named once.
 */
export function targetsOf(options: TargetOptions): PrintedTarget[] {
  const { edition, languages, composer, path, at, pathNamed } = options;
  const { steps } = path;
  const { entry, go } = steps[at]!;
  const following = at + 1 < steps.length ? at + 2 : undefined;
  const routes = routesOf(path, at);
  const placed = routes.map(({ conditions, target }) => {
    const other = target.startsWith("path:") ? pathNamed(target) : undefined;
    const found = steps.findIndex(({ id }) => id === target) + 1 || undefined;
    const step = target === "next" || other ? following : found;
    return { conditions, other, step };
  });
  const [first] = placed;
  const isOne = placed.every(({ step }) => step === first?.step);
  if (isOne && placed.every(({ other }) => !other) && first?.step !== undefined && first.step === following) return [];
  const named = isOne && placed.some(({ other }) => other);
  const printed = placed.flatMap(({ conditions, other, step }): PrintedTarget[] => {
    if (named && !other) return [];
    const words = placed.length === 1 ? [] : conditionWords(edition, entry, go, conditions, languages);
    const end = languages.map((tag) => localeFor(tag).print.pathEnd);
    const letters = [...words, ...(step === undefined ? end : []), ...(other ? other.titles.map(lettersIn) : [])];
    const width = widthOf(`${letters.join(" · ")} → 00 (000)`, "SemiBold") * options.text * POINT;
    return [
      {
        on: words.map((word, i) => composer.unbroken(word, languages[i]!)),
        ...(named || step === undefined ? {} : { step }),
        ...other,
        ...(width > options.room * 0.95 ? { long: true as const } : {}),
      },
    ];
  });
  // What follows for every answer.
  return named ? [...printed, { on: [], ...(first?.step === undefined ? {} : { step: first.step }) }] : printed;
}

const lettersIn = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : "w" in piece ? lettersIn(piece.w) : "")).join("");

/** The conditions by their targets; `else` alone in its group after the answers, then what follows without an answer. */
function routesOf({ steps }: EditionPath, at: number): Route[] {
  const { go: all } = steps[at]!;
  const go = all.filter(([condition]) => condition !== "skip");
  const following = steps[at + 1]?.id;
  const named = (go.some(([condition]) => condition === "else") ? go : [...go, ["else", "next"] as const]).map(
    ([condition, target]) => [condition, target === following ? "next" : target] as const,
  );
  const rest = named.find(([condition]) => condition === "else")![1];
  const routes: Route[] = [];
  for (const [condition, target] of named) {
    if (condition === "else" || target === rest) continue;
    const known = routes.find((route) => route.target === target);
    if (known) known.conditions.push(condition);
    else routes.push({ conditions: [condition], target });
  }
  const skips = all
    .filter(([condition]) => condition === "skip")
    .map(([condition, target]): Route => ({ conditions: [condition], target: target === following ? "next" : target }))
    .filter(({ target }) => target !== rest);
  return [...routes, { conditions: ["else"], target: rest }, ...skips];
}

/** Some conditions with one target in each language: answers by their labels or words, numbers as ranges with their unit. */
function conditionWords(
  edition: Edition,
  id: string,
  go: EditionPath["steps"][number]["go"],
  conditions: readonly string[],
  languages: readonly string[],
): string[] {
  const number = numberAnswer(edition.entries[id]!.answers);
  const compared = conditions.filter((condition) => comparisonOf(condition) !== undefined);
  const ranges = rangesOf(go, compared, number?.decimals ?? 0);
  const words = (tag: string): string[] => [
    ...ranges.map((range) => rangeIn(range, number?.unit, tag)),
    ...conditions.filter((condition) => !compared.includes(condition)).map((one) => answerIn(edition, one, tag)),
  ];
  return languages.map((tag) => words(tag).join(", "));
}

/** A range of numbers: its first and last one; or the bound of a range without an end, which belongs to it or not. */
type Range =
  | { readonly from: number; readonly to: number }
  | { readonly sign: "<" | "≤" | ">" | "≥"; readonly bound: number };

/**
 * The ranges of numbers for which the first condition that holds is one of some, so that no two ranges of a step overlap. The numbers
 * are those that can be answered, with as many decimals as the question has.
 */
export function rangesOf(
  go: readonly (readonly [condition: string, target: string])[],
  conditions: readonly string[],
  decimals: number,
): Range[] {
  const bounds = go.flatMap(([condition]) => comparisonOf(condition)?.than ?? []);
  // A bound can have more decimals than the question.
  const unit = 10 ** Math.max(decimals, ...bounds.map((than) => String(than).split(".")[1]?.length ?? 0));
  // In whole units the numbers between two bounds are one stretch.
  const points = [...new Set(bounds.map((than) => Math.round(than * unit)))].toSorted((a, b) => a - b);
  const stretches: { from: number; to: number }[] = [];
  let before = -Infinity;
  for (const point of points) {
    if (point - 1 > before) stretches.push({ from: before + 1, to: point - 1 });
    stretches.push({ from: point, to: point });
    before = point;
  }
  if (points.length > 0) stretches.push({ from: before + 1, to: Infinity });
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const value = Number.isFinite(from) ? from : to;
    const taken = go.find(([condition]) => comparisonOf(condition) && holds(condition, { value: value / unit }));
    if (!taken || !conditions.includes(taken[0])) continue;
    const last = found.at(-1);
    if (last && last.to + 1 === from) last.to = to;
    else found.push({ from, to });
  }
  return found.flatMap(({ from, to }): Range[] => {
    if (Number.isFinite(from) && Number.isFinite(to)) return [{ from: from / unit, to: to / unit }];
    // One without an end has the bound that its conditions have.
    if (Number.isFinite(to)) {
      const isBelow = points.includes(to + 1);
      return [{ sign: isBelow ? "<" : "≤", bound: (isBelow ? to + 1 : to) / unit }];
    }
    if (!Number.isFinite(from)) return [];
    const isAbove = !points.includes(from);
    return [{ sign: isAbove ? ">" : "≥", bound: (isAbove ? from - 1 : from) / unit }];
  });
}

/** A range in the figures of a language, with its unit where that has an abbreviation. */
function rangeIn(range: Range, unit: string | undefined, tag: string): string {
  const name = INTL_UNITS[unit ?? ""];
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  const last = name ? new Intl.NumberFormat(tag, { style: "unit", unit: name, maximumFractionDigits: 2 }) : plain;
  if ("sign" in range) return `${range.sign} ${last.format(range.bound)}`;
  const { from, to } = range;
  return from === to ? last.format(from) : `${plain.format(from)}–${last.format(to)}`;
}

/** An answer in a language: its label or its words, or the word for all others. */
function answerIn(edition: Edition, condition: string, tag: string): string {
  if (condition === "else") return localeFor(tag).print.otherwise;
  if (condition === "skip") return localeFor(tag).print.unanswered;
  // An answer that the book lacks keeps its name.
  if (!Object.hasOwn(edition.entries, condition)) return condition;
  const entry = edition.entries[condition]!;
  const [text] = entry.texts[tag] ?? [];
  const words = text?.text.map((piece) => (typeof piece === "string" ? piece : "")).join("") ?? "";
  return withoutStress(entry.label?.[tag] ?? words).replace(/[.。]$/u, "");
}
