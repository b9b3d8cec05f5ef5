import { numberAnswer, offeredEntries } from "../answers.ts";
import type { BookPath, Entry } from "../book.ts";
import { comparisonOf, ELSE, SKIP } from "../branch.ts";
import { nearest } from "../id.ts";
import { branchesNeverTaken, callsOf, onCycle, reversed } from "../path-graph.ts";
import { answerSuccessors, CALL, END, NEXT, reachable, skipTarget, successors } from "../path-step.ts";
import { defineRules, type Check, type CheckContext, type Report } from "../rule.ts";

/** A check of every path. */
function eachPath(check: (path: BookPath, report: Report, context: CheckContext) => void): Check {
  return (context, report) => {
    for (const path of context.book.paths) check(path, report, context);
  };
}

type BookStep = BookPath["steps"][number];
/** A step with its entry, where it has one. */
interface FoundStep {
  readonly step: BookStep;
  readonly entry: Entry | undefined;
}

/** A check of every step of every path. */
function eachStep(
  check: (
    found: FoundStep,
    report: (message: string, hint?: string) => void,
    path: BookPath,
    context: CheckContext,
  ) => void,
): Check {
  return (context, report) => {
    const byId = new Map(context.entries.map((entry) => [entry.id, entry]));
    for (const path of context.book.paths)
      for (const step of path.steps) {
        const where = { path: path.path, offset: step.offset };
        check({ step, entry: byId.get(step.entry) }, (...what) => report(where, ...what), path, context);
      }
  };
}

const where = ({ path }: BookPath, step: BookStep): { path: string; offset: number } => ({ path, offset: step.offset });

/** The ids that an answer to an entry can have. */
function idsOf(entry: Entry, { book }: CheckContext): readonly string[] {
  const { answers } = entry;
  const own = answers === "yes-no" ? ["yes", "no"] : (offeredEntries(answers, book.chapters) ?? []);
  return answers === undefined ? [] : [...own, "dont-know"];
}

/** Report a branch that no answer of the entry can take. */
const checkAnswers: Parameters<typeof eachStep>[0] = ({ step, entry }, report, _path, context) => {
  if (entry === undefined) return;
  const ids = idsOf(entry, context);
  const isNumber = numberAnswer(entry.answers) !== undefined || ["amount", "scale"].includes(String(entry.answers));
  for (const [condition] of step.go) {
    if (condition === ELSE || (condition === SKIP && entry.answers !== undefined)) continue;
    if (comparisonOf(condition) ? isNumber : ids.includes(condition)) continue;
    const near = nearest(condition, ids);
    const named =
      ids.length === 0 ? "it has no answers: write only “else:”" : `write one of ${ids.join(", ")}, or else`;
    const hint = comparisonOf(condition)
      ? "compare only the answers number, amount and scale"
      : near === undefined
        ? isNumber
          ? "write a comparison like “> 38.5”, dont-know, or else"
          : named
        : `did you mean “${near}”?`;
    report(`“${step.id}” goes on at “${condition}”, which is no answer to “${step.entry}”`, hint);
  }
  for (const condition of isNumber ? branchesNeverTaken(step, entry.answers) : [])
    report(
      `“${step.id}” never goes on at “${condition}”`,
      "an earlier branch has all of its numbers, or the bounds of the question leave none: correct the number",
    );
  const answers = step.go.filter(([condition]) => condition !== SKIP);
  const rest = answers.findIndex(([condition]) => condition === ELSE);
  if (rest >= 0 && rest < answers.length - 1)
    report(`“${step.id}” has branches after “else”, which are never taken`, "write “else” last");
};

/** Paths: interviews and briefings, step by step. */
export const PATH_RULES = defineRules("Paths", {
  "path-name": {
    level: "stop",
    meaning: "The name of the file of a path is its id, so only some characters are allowed in it.",
    hint: "name it like paths/burn.yaml: letters and digits of one script, and hyphens",
  },
  "path-empty": {
    level: "stop",
    meaning: "A path has no steps.",
    hint: "write steps under “steps:”, or delete the file",
    check: eachPath((path, report) => {
      if (path.steps.length === 0) report({ path: path.path }, "the path has no steps");
    }),
  },
  "path-step": {
    level: "stop",
    meaning: "Two steps of a path have the same id, or an id that is also a word for a target.",
    hint: "give the step an “id:” of its own",
    check: eachPath((path, report) => {
      const seen = new Set<string>();
      for (const step of path.steps) {
        if (seen.has(step.id)) report(where(path, step), `two steps have the id “${step.id}”`);
        if ([NEXT, END, ELSE, SKIP].includes(step.id))
          report(where(path, step), `“${step.id}” is a word for a target and no id of a step`);
        seen.add(step.id);
      }
    }),
  },
  "path-entry": {
    level: "stop",
    meaning: "A step of a path names an entry that the book does not have, or that nobody says: a term or a sign.",
    hint: "correct the id, or write an entry with it",
    needsAllChapters: true,
    check: eachStep(({ step, entry }, report, _path, { entries }) => {
      if (entry === undefined) {
        const near = nearest(
          step.entry,
          entries.map(({ id }) => id),
        );
        report(`the step “${step.id}” names “${step.entry}”, which is not an entry`, near && `did you mean “${near}”?`);
      } else if (entry.kind !== "phrase")
        report(`the step “${step.id}” names “${step.entry}”, which is a ${entry.kind}`, "name a phrase");
    }),
  },
  "path-target": {
    level: "stop",
    meaning: "A branch of a path leads to a step or to a path that is not there.",
    hint: "write next, end, the id of a step of this path, or path: and the name of a file in paths/",
    check: eachStep(({ step }, report, path, { book, entries }) => {
      const steps = path.steps.map(({ id }) => id);
      const ids = entries.map(({ id }) => id);
      // A step without an id has that of its entry: where that is mistyped, the step is meant, and the entry is reported.
      const meant = path.steps.flatMap(({ id, entry }) =>
        id === entry && !ids.includes(entry) ? (nearest(entry, ids) ?? []) : [],
      );
      const calls = book.paths.map(({ id }) => `${CALL}${id}`);
      for (const [condition, target] of step.go) {
        const known = [NEXT, END, ...steps, ...calls];
        if (known.includes(target) || meant.includes(target)) continue;
        const near = nearest(target, known);
        report(
          `“${step.id}” goes at “${condition}” to “${target}”, which is not there`,
          near && `did you mean “${near}”?`,
        );
      }
    }),
  },
  "path-answer": {
    level: "stop",
    meaning: "A branch of a path names an answer that its question cannot have, or is never taken.",
    hint: "write an answer of the question",
    needsAllChapters: true,
    check: eachStep(checkAnswers),
  },
  "path-skip": {
    level: "warning",
    meaning:
      "A path tells something where a question was skipped, although only an answer to that question leads there: “press the chest” where nobody said that the casualty does not breathe.",
    hint: "write “skip:” with the question itself, which is then asked again, or with a step that every answer comes to",
    check: (context, report) => {
      const asking = new Set(context.entries.flatMap(({ id, answers }) => (answers === undefined ? [] : [id])));
      for (const path of context.book.paths) {
        const edges = answerSuccessors(path);
        for (const [at, step] of path.steps.entries()) {
          const target = skipTarget(path, at);
          const to = path.steps.find(({ id }) => id === target);
          if (to === undefined || asking.has(to.entry) || new Set(edges[at]).size < 2) continue;
          const index = path.steps.indexOf(to);
          const without = edges.map((list) => list.filter((next) => next !== index));
          if (reachable(without, without[at]!).has(path.steps.length))
            report(where(path, step), `“${step.id}”, skipped, leads to “${to.id}”, which only an answer leads to`);
        }
      }
    },
  },
  "path-unreached": {
    level: "stop",
    meaning: "No way through a path reaches one of its steps, so it is never asked.",
    hint: "lead a branch to it, or delete it",
    check: eachPath((path, report) => {
      const reached = reachable(successors(path), path.steps.length > 0 ? [0] : []);
      for (const [at, step] of path.steps.entries())
        if (!reached.has(at)) report(where(path, step), `no way reaches the step “${step.id}”`);
    }),
  },
  "path-round": {
    level: "stop",
    meaning: "A path goes round without asking, or leads to itself by other paths, so that it could go on forever.",
    hint: "put a question on the way round, or lead a branch elsewhere",
    check: (context, report) => {
      const { book, entries } = context;
      const asking = new Set(entries.flatMap(({ id, answers }) => (answers === undefined ? [] : [id])));
      for (const path of book.paths) {
        const silent = new Set(path.steps.flatMap(({ entry }, at) => (asking.has(entry) ? [] : [at])));
        const [first, ...others] = onCycle(successors(path), silent).map((at) => path.steps[at]!);
        if (first)
          report(
            where(path, first),
            `the path goes round without asking: ${[first, ...others].map(({ id }) => `“${id}”`).join(", ")}`,
          );
      }
      const ids = book.paths.map(({ id }) => id);
      const calls = book.paths.map((path) => callsOf(path).map((id) => ids.indexOf(id)));
      for (const at of onCycle(calls, new Set(ids.keys())))
        report(
          { path: book.paths[at]!.path },
          `the path “${ids[at]}” leads to itself by other paths`,
          "lead a branch elsewhere",
        );
    },
  },
  "path-endless": {
    level: "stop",
    meaning: "From a step of a path no way leads to its end.",
    hint: "lead a branch to a later step or to “end”",
    check: eachPath((path, report) => {
      const edges = successors(path);
      const reached = reachable(edges, path.steps.length > 0 ? [0] : []);
      const ending = reachable(reversed(edges, path.steps.length + 1), [path.steps.length]);
      const first = path.steps.find((_, at) => reached.has(at) && !ending.has(at));
      if (first) report(where(path, first), `no way leads from “${first.id}” to the end`);
    }),
  },
});
