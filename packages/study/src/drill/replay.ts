import { orderKey, type DrillAction, type DrillEvent, type DrillMode, type DrillOrder, type Side } from "./event.ts";
import { FOLLOW, LEAD, type FollowInput, type FollowState, type LeadInput, type LeadState } from "./table.ts";

/** The loop of an order as the leading team knows it. */
export interface LeadLoop {
  readonly state: LeadState;
  /** The call of the last time it was given; 0 before. */
  readonly call: number;
  /** How often it was given, how many read-backs were judged wrong, how many limits of time passed. */
  readonly gives: number;
  readonly wrongs: number;
  readonly lates: number;
  /** The calls whose read-back was judged right. */
  readonly accepted: readonly number[];
}

/** A call as the following team knows it. */
export interface FollowCall {
  readonly call: number;
  readonly state: FollowState;
  /** The entry that was understood, and the one that was read back last. */
  readonly heard: string;
  readonly said?: string;
  /** Whether what was read back is a planned error. */
  readonly planned: boolean;
}

/** What the teams know of the orders that one side leads. */
export interface Led {
  readonly loops: ReadonlyMap<string, LeadLoop>;
  /** The calls that were heard, by number, and the last one. */
  readonly calls: ReadonlyMap<number, FollowCall>;
  readonly current: FollowCall | undefined;
  /** The next call. */
  readonly next: number;
  /** Whether an error was planned and made, by entry. */
  readonly erred: ReadonlySet<string>;
}

/** Whether a drill goes on on a tablet. */
export type DrillStatus = "running" | "paused" | "stopped" | "ended";

/** A drill after some events. */
export interface DrillState {
  readonly drill: string;
  readonly mode: DrillMode;
  readonly langs: readonly [string, string];
  readonly orders: readonly DrillOrder[];
  readonly a: Led;
  readonly b: Led;
  /** Calls that two tablets gave, or that were understood in two ways: they count for nothing. */
  readonly void: readonly { readonly lead: Side; readonly call: number }[];
  /** Whether the tablets had the same orders. */
  readonly isOnePlan: boolean;
}

export const NEW_LOOP: LeadLoop = { state: "ready", call: 0, gives: 0, wrongs: 0, lates: 0, accepted: [] };

/** An order after an input; the same object where the input does not count: the state does not know it, or it is about another call. */
export function leadStep(loop: LeadLoop, input: LeadInput, call: number): LeadLoop {
  const state = LEAD[loop.state][input];
  if (state === undefined) return loop;
  if (input === "give") return call > loop.call ? { ...loop, state, call, gives: loop.gives + 1 } : loop;
  if (input !== "drop" && input !== "stop" && call !== loop.call) return loop;
  return {
    ...loop,
    state,
    gives: loop.gives + (input === "repeat" ? 1 : 0),
    wrongs: loop.wrongs + (input === "wrong" ? 1 : 0),
    lates: loop.lates + (input === "late" ? 1 : 0),
    ...(input === "right" ? { accepted: [...loop.accepted, call] } : {}),
  };
}

/** What is given to the following team. */
interface Followed {
  readonly input: FollowInput;
  readonly call: number;
  readonly entry?: string;
  readonly planned?: boolean;
}

/** The current call after an input; the same object where the input does not count. */
export function followStep(
  now: FollowCall | undefined,
  { input, call, entry, planned }: Followed,
): FollowCall | undefined {
  const state = FOLLOW[now?.state ?? "listening"][input];
  if (state === undefined) return now;
  if (input === "hear") {
    // The same call again corrects what was understood until the read-back is judged; after STOP it is said anew. An older one
    // came late.
    const isAgain =
      now?.call === call && (now.state === "told" ? entry !== now.heard : ["heard", "listening"].includes(now.state));
    const isNew = now === undefined || call > now.call || isAgain;
    return isNew && entry !== undefined ? { call, state, heard: entry, planned: false } : now;
  }
  if (now === undefined || (input !== "stop" && call !== now.call)) return now;
  if (input !== "readback") return { ...now, state };
  return entry === undefined ? now : { ...now, state, said: entry, planned: planned === true };
}

type LeadEvent = DrillEvent & Extract<DrillAction, { readonly do: "lead" }>;
type FollowEvent = DrillEvent & Extract<DrillAction, { readonly do: "follow" }>;

/** The calls of a side that count for nothing: two tablets gave them, or they were understood in two ways. */
function voidCalls(events: readonly DrillEvent[], side: Side): ReadonlySet<number> {
  const given = new Map<number, Set<string>>();
  const heard = new Map<number, Map<string, string>>();
  for (const event of events) {
    if (event.do === "lead" && event.lead === side && event.input === "give")
      given.set(event.call, (given.get(event.call) ?? new Set()).add(`${event.device} ${event.entry}`));
    if (event.do === "follow" && event.lead === side && event.input === "hear")
      heard.set(event.call, (heard.get(event.call) ?? new Map()).set(event.device, event.entry ?? ""));
  }
  return new Set([
    ...Array.from(given).flatMap(([call, by]) => (by.size > 1 ? [call] : [])),
    ...Array.from(heard).flatMap(([call, by]) => (new Set(by.values()).size > 1 ? [call] : [])),
  ]);
}

/** What the teams know of the orders that a side leads. */
function ledBy(
  side: Side,
  events: readonly DrillEvent[],
  orders: readonly DrillOrder[],
  gone: ReadonlySet<number>,
): Led {
  const loops = new Map(orders.flatMap((one) => (one.lead === side ? [[one.entry, NEW_LOOP] as const] : [])));
  const calls = new Map<number, FollowCall>();
  const erred = new Set<string>();
  const sides = new Map<string, readonly Side[]>();
  let current: FollowCall | undefined;
  let next = 1;
  const follow = (input: Followed): void => {
    const after = followStep(current, input);
    if (after === undefined || after === current) return;
    current = after;
    calls.set(after.call, after);
    if (input.input === "readback" && after.planned) erred.add(after.heard);
  };
  for (const event of events) {
    if (event.do === "begin") sides.set(event.device, event.sides);
    if (event.do === "stop") {
      const stopped = sides.get(event.device) ?? [];
      if (stopped.includes(side))
        for (const [entry, loop] of loops) loops.set(entry, leadStep(loop, "stop", loop.call));
      if (stopped.some((one) => one !== side)) follow({ input: "stop", call: current?.call ?? 0 });
    }
    if (event.do === "lead" && event.lead === side) {
      next = Math.max(next, event.call + 1);
      const { input, entry, call }: LeadEvent = event;
      const loop = loops.get(entry);
      if (loop && !gone.has(call)) loops.set(entry, leadStep(loop, input, call));
    }
    if (event.do === "follow" && event.lead === side && !gone.has(event.call)) {
      const { input, call, entry, planned }: FollowEvent = event;
      follow({ input, call, ...(entry === undefined ? {} : { entry }), ...(planned ? { planned } : {}) });
    }
  }
  return { loops, calls, current, next, erred };
}

/**
 * A drill after the events of one run, in the order of `mergeDrills`. `undefined` without a beginning. Never throws.
 *
 * ```ts
 * const begin = { do: "begin", drill: "stop", mode: "split", sides: ["a", "b"], langs: ["ko", "ru"], orders: [] };
 * replayDrill([{ device: "a", n: 1, run: "stop 0420", t: 0, boot: "x", ...begin }])?.drill; // "stop"
 * replayDrill([]); // undefined
 * ```
 */
export function replayDrill(events: readonly DrillEvent[]): DrillState | undefined {
  const begins = events.flatMap((event) => (event.do === "begin" ? [event] : []));
  const [first] = begins;
  if (first === undefined) return undefined;
  const { drill, mode, langs } = first;
  const byKey = new Map<string, DrillOrder>();
  for (const one of begins.flatMap((begin) => begin.orders))
    if (!byKey.has(orderKey(one))) byKey.set(orderKey(one), one);
  const orders = Array.from(byKey.values());
  const plans = new Set(begins.map((one) => JSON.stringify([one.drill, one.orders])));
  const gone = { a: voidCalls(events, "a"), b: voidCalls(events, "b") };
  return {
    drill,
    mode,
    langs,
    orders,
    a: ledBy("a", events, orders, gone.a),
    b: ledBy("b", events, orders, gone.b),
    void: (["a", "b"] as const).flatMap((lead) => Array.from(gone[lead], (call) => ({ lead, call }))),
    isOnePlan: plans.size === 1,
  };
}

/** Whether a drill goes on on a tablet: as its own last event says; paused where it comes from another tablet. Never throws. */
export function drillStatus(events: readonly DrillEvent[], device: string, boot: string): DrillStatus {
  let status: DrillStatus = "paused";
  let last = "";
  for (const event of events) {
    if (event.device !== device) continue;
    if (event.do === "begin" || event.do === "resume") status = "running";
    if (event.do === "pause") status = "paused";
    if (event.do === "stop") status = "stopped";
    if (event.do === "end") status = "ended";
    last = event.boot;
  }
  // The app was closed without a word: a dead battery.
  return status === "running" && last !== boot ? "paused" : status;
}
