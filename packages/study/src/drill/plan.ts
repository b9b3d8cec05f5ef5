import { orderKey, type DrillOrder, type Side } from "./event.ts";

/** The orders of a drill as a book has them. */
export interface DrillPlan {
  /** Who gives the orders that either side may give. */
  readonly lead: Side;
  /** Whether the roles are changed over afterwards. */
  readonly change: boolean;
  readonly orders: readonly { readonly entry: string; readonly wrong?: string }[];
}

/** What a plan needs to know of an entry: its number, and which side says it. */
export interface PlannedEntry {
  readonly no: string;
  readonly from: Side | "both";
}

/**
 * The orders of a drill in the order in which they are given, and the entries that are not there. An entry of one side is given by
 * that side; with roles changed over, the other side gives all that both may say. Never throws.
 *
 * ```ts
 * const plan = { lead: "a", change: true, orders: [{ entry: "lift" }] };
 * planOrders(plan, () => ({ no: "30-01", from: "both" })).orders.map(({ lead }) => lead); // ["a", "b"]
 * planOrders(plan, () => undefined).missing; // ["lift"]
 * ```
 */
export function planOrders(
  { lead, change, orders }: DrillPlan,
  find: (entry: string) => PlannedEntry | undefined,
): { readonly orders: readonly DrillOrder[]; readonly missing: readonly string[] } {
  const other: Side = lead === "a" ? "b" : "a";
  const planned = new Map<string, DrillOrder>();
  const missing = new Set<string>();
  const take = (from: Side, { entry, wrong }: DrillPlan["orders"][number], { no }: PlannedEntry): void => {
    const order = { lead: from, entry, no, ...(wrong !== undefined && find(wrong) ? { wrong } : {}) };
    if (!planned.has(orderKey(order))) planned.set(orderKey(order), order);
  };
  for (const one of orders) {
    const found = find(one.entry);
    if (found === undefined) missing.add(one.entry);
    else if (found.from !== other) take(lead, one, found);
  }
  for (const one of orders) {
    const found = find(one.entry);
    if (found && (found.from === other || (change && found.from === "both"))) take(other, one, found);
  }
  return { orders: Array.from(planned.values()), missing: Array.from(missing) };
}
