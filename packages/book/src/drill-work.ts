import type { BookDrill } from "./book.ts";
import type { Work } from "./work.ts";

/**
 * A drill as a work of the ledger: its title and the names of the teams in a language, its orders, planned errors and limits of time
 * are what is signed. Never throws.
 *
 * ```ts
 * const times = { readback: 15, report: 60 };
 * const parts = { roles: { a: {}, b: {} }, lead: "a", change: false, times, policy: "one-pass", orders: [], errors: [] };
 * drillWork({ id: "lifting", title: { en: "Lifting" }, ...parts, path: "drills/lifting.yaml" }).id; // "drill:lifting"
 * ```
 */
export function drillWork({ id, title, roles, lead, change, times, policy, orders, errors, path }: BookDrill): Work {
  return {
    id: `drill:${id}`,
    path,
    policy,
    langs: Object.keys(title),
    textIn: (lang) =>
      title[lang] === undefined
        ? undefined
        : {
            kind: "drill",
            title: title[lang],
            roles: [roles.a[lang] ?? "", roles.b[lang] ?? ""],
            lead,
            ...(change ? { change } : {}),
            times: [times.readback, times.report],
            orders: orders.map(({ entry, time }) => ({ entry, ...(time === undefined ? {} : { time }) })),
            ...(errors.length > 0 ? { errors: errors.map(({ entry, say }) => ({ entry, say })) } : {}),
          },
  };
}
