import { compareEvents } from "../event.ts";
import type { FollowInput, LeadInput } from "./table.ts";

/** A team: side a or side b of the book. */
export type Side = "a" | "b";

/** How a drill is run: one tablet between the teams, a tablet each beside voices, or number codes only. */
export type DrillMode = "split" | "two" | "radio";

/** An order of a drill: who gives it, and its entry. A drill has each pair once, so that it is the name of the order. */
export interface DrillOrder {
  readonly lead: Side;
  readonly entry: string;
  /** The number of the entry, for the codes, and for the result where the entry is gone. */
  readonly no: string;
  /** The entry that is to be read back once in its place: a planned error. */
  readonly wrong?: string;
}

/** What happened in a drill, as one tablet knows it. Events are added and never changed. */
export type DrillEvent = DrillEventBase & DrillAction;

interface DrillEventBase {
  readonly device: string;
  /** Counts upwards on each device, above every event it has seen (a Lamport clock). */
  readonly n: number;
  /** The drill and its code: the same on both tablets. */
  readonly run: string;
  /** The time since the app was opened, in milliseconds, and a random name of that opening. No date: a clock can be a year off. */
  readonly t: number;
  readonly boot: string;
}

/** What was done. `lead` is the side that leads the order, `call` the number under which it was given. */
export type DrillAction =
  | {
      readonly do: "begin";
      readonly drill: string;
      readonly mode: DrillMode;
      /** The teams whose part this tablet writes down. */
      readonly sides: readonly Side[];
      /** The languages of sides a and b. */
      readonly langs: readonly [string, string];
      readonly orders: readonly DrillOrder[];
    }
  | {
      readonly do: "lead";
      readonly input: Exclude<LeadInput, "stop">;
      readonly lead: Side;
      readonly entry: string;
      readonly call: number;
    }
  | {
      readonly do: "follow";
      readonly input: Exclude<FollowInput, "stop">;
      readonly lead: Side;
      readonly call: number;
      /** With `hear` the order that was understood, with `readback` what was read back. */
      readonly entry?: string;
      /** With `readback`: that the drill asked for this error. */
      readonly planned?: true;
    }
  /** `stop`: STOP was pressed, so that no order stands any more. `pause`: a call, another view; what was going on stands. */
  | { readonly do: "stop" | "pause" | "resume" | "end" };

const LEAD_INPUTS: readonly string[] = ["give", "repeat", "right", "wrong", "late", "report", "refuse", "drop"];
const FOLLOW_INPUTS: readonly string[] = ["hear", "readback", "right", "wrong", "done", "cannot", "report"];
const HIGHEST = 2 ** 40;
/** The most orders of a drill, and the most calls of a side: a call has two digits. */
const MOST_ORDERS = 200;
export const MOST_CALLS = 99;

type Fields = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 200;
const isSide = (value: unknown): value is Side => value === "a" || value === "b";
const isCount = (value: unknown, most: number): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 1 && value <= most;

/**
 * An event of a drill from a file or a store, with only the fields of its kind and in a fixed order, so that equal events have
 * equal JSON. `undefined` for anything else. Never throws.
 *
 * ```ts
 * readDrillEvent({ t: 5, boot: "x", run: "stop 0420", do: "end", device: "a", n: 1, extra: 0 });
 * // { device: "a", n: 1, run: "stop 0420", t: 5, boot: "x", do: "end" }
 * ```
 */
export function readDrillEvent(value: unknown): DrillEvent | undefined {
  if (!isObject(value)) return undefined;
  const { device, n, run, t, boot } = value;
  if (!isName(device) || !isCount(n, HIGHEST) || !isName(run) || !isName(boot)) return undefined;
  if (typeof t !== "number" || !(t >= 0 && t <= HIGHEST)) return undefined;
  const action = readAction(value);
  return action && { device, n, run, t: Math.trunc(t), boot, ...action };
}

function readAction(value: Fields): DrillAction | undefined {
  const { do: what, input, lead, entry, call, planned } = value;
  switch (what) {
    case "begin":
      return readBegin(value);
    case "lead":
      return isInput(input, LEAD_INPUTS) && isSide(lead) && isName(entry) && isCount(call, MOST_CALLS)
        ? { do: what, input: input as Exclude<LeadInput, "stop">, lead, entry, call }
        : undefined;
    case "follow": {
      if (!isInput(input, FOLLOW_INPUTS) || !isSide(lead) || !isCount(call, MOST_CALLS)) return undefined;
      const named = input === "hear" || input === "readback";
      if (named && !isName(entry)) return undefined;
      return {
        do: what,
        input: input as Exclude<FollowInput, "stop">,
        lead,
        call,
        ...(named ? { entry: entry as string } : {}),
        ...(input === "readback" && planned === true ? { planned } : {}),
      };
    }
    case "stop":
    case "pause":
    case "resume":
    case "end":
      return { do: what };
    default:
      return undefined;
  }
}

const isInput = (value: unknown, inputs: readonly string[]): value is string =>
  typeof value === "string" && inputs.includes(value);

function readBegin({ drill, mode, sides, langs, orders }: Fields): DrillAction | undefined {
  if (!isName(drill) || (mode !== "split" && mode !== "two" && mode !== "radio")) return undefined;
  if (!Array.isArray(sides) || sides.length === 0 || sides.length > 2 || !sides.every(isSide)) return undefined;
  const [a, b, ...rest]: readonly unknown[] = Array.isArray(langs) ? langs : [];
  if (!isName(a) || !isName(b) || rest.length > 0) return undefined;
  if (!Array.isArray(orders) || orders.length > MOST_ORDERS) return undefined;
  const read = orders.flatMap((one: unknown): DrillOrder[] => {
    if (!isObject(one)) return [];
    const { lead, entry, no, wrong } = one;
    if (!isSide(lead) || !isName(entry) || !isName(no)) return [];
    return [{ lead, entry, no, ...(isName(wrong) ? { wrong } : {}) }];
  });
  if (read.length < orders.length) return undefined;
  return { do: "begin", drill, mode, sides: [...new Set(sides)].toSorted(), langs: [a, b], orders: read };
}

/** Events of a drill in order, each once, and those that contradict each other: the same name with different content. None of these counts. */
export interface DrillHistory {
  readonly events: readonly DrillEvent[];
  readonly conflicts: readonly DrillEvent[];
}

/**
 * The union of journals of a drill: it is the same in whatever order they come, and however often. Never throws.
 *
 * ```ts
 * const end = { device: "a", n: 1, run: "stop 0420", t: 5, boot: "x", do: "end" };
 * mergeDrills([end], [end]).events.length; // 1
 * mergeDrills([end], [{ ...end, t: 6 }]).conflicts.length; // 2
 * ```
 */
export function mergeDrills(...journals: readonly (readonly DrillEvent[])[]): DrillHistory {
  const union = new Map(journals.flat().map((event) => [JSON.stringify(event), event]));
  const byName = new Map<string, DrillEvent[]>();
  for (const [, event] of [...union].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const name = `${event.device} ${event.n}`;
    byName.set(name, [...(byName.get(name) ?? []), event]);
  }
  const lists = [...byName.values()];
  return {
    events: lists.flatMap((list) => (list.length === 1 ? list : [])).toSorted(compareEvents),
    conflicts: lists.flatMap((list) => (list.length > 1 ? list : [])).toSorted(compareEvents),
  };
}

/** The name of an order in its drill. */
export const orderKey = ({ lead, entry }: { readonly lead: Side; readonly entry: string }): string =>
  `${lead} ${entry}`;
