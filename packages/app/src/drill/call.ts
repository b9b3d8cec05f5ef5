import type { DrillOrder, Side } from "@parley/study";
import { orderNow, type Run } from "./model.ts";

/** What the team that follows has to say about the call that it heard last. */
export interface Reply {
  /** The order as it was understood; `undefined` where the drill has none of that name. */
  readonly heard: DrillOrder | undefined;
  /** Whether that is the order that was given, as far as the tablet can know. */
  readonly isOrder: boolean;
  /** The entry to read back, and whether it is a planned error. */
  readonly say: string;
  readonly planned: boolean;
}

/**
 * What is to be read back of the last call. On one tablet the order is known, so that a phrase that was chosen by mistake has no
 * planned error: the mistake is one already. On a tablet each the check digit stands for it. A planned error is made at the first
 * read-back of an order, and stays one until the order is given again. `undefined` where nothing was heard. Never throws.
 */
export function replyOf(run: Run, lead: Side): Reply | undefined {
  const { current, erred, loops } = run.state[lead];
  if (current === undefined) return undefined;
  const heard = run.state.orders.find((order) => order.lead === lead && order.entry === current.heard);
  const given = orderNow(run, lead)?.order.entry ?? "";
  const isOrder = run.state.mode !== "split" || (given === current.heard && loops.get(given)?.call === current.call);
  const wrong = isOrder && !erred.has(current.heard) ? heard?.wrong : undefined;
  if (current.state === "told") return { heard, isOrder, say: current.said ?? current.heard, planned: current.planned };
  return { heard, isOrder, say: wrong ?? current.heard, planned: wrong !== undefined };
}
