import type { BookDrill } from "../book.ts";
import { nearest } from "../id.ts";
import { defineRules, type Check, type CheckContext, type Report } from "../rule.ts";

/** The most orders of a drill: with roles changed over and orders given again, the calls of a side still have two digits. */
const MOST_ORDERS = 30;

/** A check of every drill. */
function eachDrill(check: (drill: BookDrill, report: Report, context: CheckContext) => void): Check {
  return (context, report) => {
    for (const drill of context.book.drills) check(drill, report, context);
  };
}

/** Why an entry cannot be an order or a read-back, and a hint; `undefined` where it can. */
function notSpoken(id: string, { entries }: CheckContext): readonly [why: string, hint?: string] | undefined {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) {
    const near = nearest(
      id,
      entries.map((one) => one.id),
    );
    return near === undefined ? ["is not an entry"] : ["is not an entry", `did you mean “${near}”?`];
  }
  return entry.kind === "phrase" ? undefined : [`is a ${entry.kind}`, "name a phrase"];
}

/** Drills: orders that two teams practise. */
export const DRILL_RULES = defineRules("Drills", {
  "drill-name": {
    level: "stop",
    meaning: "The name of the file of a drill is its id, so only some characters are allowed in it.",
    hint: "name it like drills/work-orders.yaml: letters and digits of one script, and hyphens",
  },
  "drill-empty": {
    level: "stop",
    meaning: "A drill gives no orders.",
    hint: "write entries under “orders:”, or the name of a path after “path:”",
    check: eachDrill(({ orders, of, path }, report) => {
      if (orders.length === 0 && of === undefined) report({ path }, "the drill has no orders");
    }),
  },
  "drill-path": {
    level: "stop",
    meaning: "A drill names a path that is not there or has no steps, or has orders of its own besides a path.",
    hint: "write the name of a file in paths/ without .yaml, or write orders",
    check: eachDrill(({ of, orders, path }, report, { book }) => {
      if (of === undefined) return;
      const found = book.paths.find(({ id }) => id === of);
      const near = nearest(
        of,
        book.paths.map(({ id }) => id),
      );
      if (found === undefined)
        report({ path }, `the drill names the path “${of}”, which is not there`, near && `did you mean “${near}”?`);
      else if (orders.some(({ offset }) => offset > 0))
        report({ path }, `the drill has orders and the path “${of}”`, "take one of them away");
      else if (orders.length === 0) report({ path }, `the path “${of}” has no steps`);
    }),
  },
  "drill-entry": {
    level: "stop",
    meaning:
      "An order of a drill names an entry that the book does not have, that nobody says, or that was ordered before.",
    hint: "correct the id, or write an entry with it",
    needsAllChapters: true,
    check: eachDrill(({ orders, path }, report, context) => {
      const seen = new Set<string>();
      for (const { entry, offset } of orders) {
        const [why, hint] = notSpoken(entry, context) ?? [];
        if (why !== undefined) report({ path, offset }, `the order “${entry}” ${why}`, hint);
        else if (seen.has(entry))
          report(
            { path, offset },
            `“${entry}” is ordered twice`,
            "delete one: the report of one would pass for the other",
          );
        seen.add(entry);
      }
    }),
  },
  "drill-length": {
    level: "stop",
    meaning: `A drill has more than ${MOST_ORDERS} orders. Nobody can keep closed loops for so long, and a call has two digits.`,
    hint: "make two drills of it",
    check: eachDrill(({ orders, path }, report) => {
      if (orders.length > MOST_ORDERS) report({ path }, `the drill has ${orders.length} orders`);
    }),
  },
  "drill-role": {
    level: "stop",
    meaning: "A drill does not say who its two teams are.",
    hint: "write the names of both teams under “roles:”, after “a:” and “b:”",
    check: eachDrill(({ roles, path }, report) => {
      for (const side of ["a", "b"] as const)
        if (Object.keys(roles[side]).length === 0) report({ path }, `the drill has no role for side ${side}`);
    }),
  },
  "drill-error": {
    level: "stop",
    meaning: "A planned error is for an order that is not given, or what is read back is no other phrase of the book.",
    hint: "write an order of this drill after “entry:”, and another phrase after “say:”",
    needsAllChapters: true,
    check: eachDrill(({ orders, errors, path }, report, context) => {
      const given = orders.map(({ entry }) => entry);
      const seen = new Set<string>();
      for (const { entry, say, offset } of errors) {
        const at = { path, offset };
        const near = nearest(entry, given);
        const [why, hint] = notSpoken(say, context) ?? [];
        if (!given.includes(entry))
          report(
            at,
            `an error is planned for “${entry}”, which is not an order of this drill`,
            near && `did you mean “${near}”?`,
          );
        else if (seen.has(entry)) report(at, `two errors are planned for “${entry}”`, "delete one");
        else if (say === entry) report(at, `“${entry}” is read back as itself, which is no error`);
        else if (why !== undefined) report(at, `“${say}”, which is to be read back, ${why}`, hint);
        seen.add(entry);
      }
    }),
  },
});
