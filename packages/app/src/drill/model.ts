import type { EditionDrill } from "@parley/edition";
import {
  drillResult,
  drillStatus,
  followStep,
  isRunCode,
  leadStep,
  mergeDrills,
  planOrders,
  readDrillEvent,
  replayDrill,
  runCodeOf,
  sideOfRun,
  type DrillAction,
  type DrillEvent,
  type DrillMode,
  type DrillOrder,
  type DrillResult,
  type DrillState,
  type DrillStatus,
  type FollowInput,
  type LeadInput,
  type Side,
} from "@parley/study";
import { computed, type ReadonlySignal } from "@preact/signals";
import type { Tablet } from "../feature.ts";
import { DRILLS } from "./topic.ts";

/** A run of a drill on this tablet. */
export interface Run {
  /** The drill and its code. */
  readonly name: string;
  readonly code: string;
  /** The drill in this file; `undefined` where it is gone. */
  readonly drill: EditionDrill | undefined;
  readonly state: DrillState;
  readonly status: DrillStatus;
  /** The sides whose part this tablet writes down. */
  readonly sides: readonly Side[];
  readonly events: readonly DrillEvent[];
}

/** What is chosen before a run begins. */
interface Beginning {
  readonly drill: EditionDrill;
  readonly mode: DrillMode;
  /** My team. */
  readonly side: Side;
  readonly code: string;
}

/** The drills of one tablet. */
export interface DrillModel {
  readonly runs: ReadonlySignal<ReadonlyMap<string, Run>>;
  /** The code that this tablet offers to the other one, by the side that this team takes; no run of this tablet has it. */
  newCode(): (side: Side) => string;
  /** Whether the other team took this side: it made the code, which is not the one that this tablet offers. */
  isTaken(code: string, side: Side, own: (side: Side) => string): boolean;
  /** Begin a run, or go on with it where it was begun under this code. Gives its name. */
  begin(beginning: Beginning): string;
  /** What the orders of a drill would be, and which of its entries are not there. */
  planOf(drill: EditionDrill): { readonly orders: readonly DrillOrder[]; readonly missing: readonly string[] };
  /** Write down what the leading team did with an order; what the machine does not allow is left out. Gives whether it counts. */
  lead(run: Run, input: Exclude<LeadInput, "stop">, order: DrillOrder): boolean;
  /** Write down what the following team did. */
  follow(
    run: Run,
    lead: Side,
    input: Exclude<FollowInput, "stop">,
    more?: { readonly call?: number; readonly entry?: string; readonly planned?: true },
  ): boolean;
  /** Write down an order that was heard. Gives whether it counts; the open call that is said again does, too. */
  hear(run: Run, lead: Side, order: { readonly call: number; readonly entry: string }): boolean;
  write(run: string, action: DrillAction): void;
  /** The milliseconds since the last event of a run in this opening of the app. */
  since(event: DrillEvent): number | undefined;
  result(run: string): DrillResult | undefined;
  /** Take over the events of a run that another tablet wrote. Gives whether there were any. */
  add(run: string, events: readonly unknown[]): boolean;
  forget(): Promise<void>;
}

/** What the model needs of the device: the time since the app was opened, a random number below a bound, a name of this opening. */
export interface DrillDevice {
  readonly elapsed: () => number;
  readonly random: (below: number) => number;
  readonly boot: string;
}

const other = (side: Side): Side => (side === "a" ? "b" : "a");

/** The model of drills on a device. */
export function makeDrillModel(tablet: Tablet, { elapsed, random, boot }: DrillDevice): DrillModel {
  const { journal, pack } = tablet;
  const drills = pack.drills ?? [];
  const log = journal.state(DRILLS);
  const all = computed(() => log.value.events.flatMap((data) => readDrillEvent(data) ?? []));
  const runs = computed((): ReadonlyMap<string, Run> => {
    const byRun = new Map<string, DrillEvent[]>();
    for (const event of all.value) byRun.set(event.run, [...(byRun.get(event.run) ?? []), event]);
    const found = new Map<string, Run>();
    for (const [name, list] of byRun) {
      const { events } = mergeDrills(list);
      const state = replayDrill(events);
      if (state === undefined) continue;
      const device = journal.device();
      const begins = events.flatMap((event) => (event.do === "begin" ? [event] : []));
      const own = begins.filter((event) => event.device === device);
      found.set(name, {
        name,
        code: name.slice(name.lastIndexOf(" ") + 1),
        drill: drills.find(({ id }) => id === state.drill),
        state,
        status: drillStatus(events, device, boot),
        // A backup of a tablet that died is gone on with as that tablet.
        sides: (own.length > 0 ? own : begins)[0]!.sides,
        events,
      });
    }
    return found;
  });
  let last = 0;
  const write = (run: string, action: DrillAction): void => {
    last = Math.max(last, ...all.peek().map(({ n }) => n)) + 1;
    const event = { device: journal.device(), n: last, run, t: Math.round(elapsed()), boot, ...action };
    void journal.append(DRILLS, [event]);
  };
  journal.onClear(() => (last = 0));
  return {
    runs,
    newCode() {
      const used = new Set(Array.from(runs.peek().values(), ({ code }) => code));
      for (;;) {
        const number = random(10_000);
        const codeOf = (side: Side): string => runCodeOf(number, side);
        if (!(used.has(codeOf("a")) || used.has(codeOf("b"))) || used.size >= 5_000) return codeOf;
      }
    },
    isTaken(code, side, own) {
      const isHere = Array.from(runs.peek().values()).some((run) => run.code === code);
      return isRunCode(code) && !isHere && code !== own(side) && sideOfRun(code) === side;
    },
    begin({ drill, mode, side, code }) {
      const name = `${drill.id} ${code}`;
      if (!isRunCode(code)) throw new RangeError(`“${code}” is not the code of a run`);
      if (runs.peek().has(name)) return name;
      const [me, them] = [tablet.me.peek(), tablet.them.peek()];
      write(name, {
        do: "begin",
        drill: drill.id,
        mode,
        sides: mode === "split" ? ["a", "b"] : [side],
        langs: side === "a" ? [me, them] : [them, me],
        orders: this.planOf(drill).orders,
      });
      return name;
    },
    planOf: ({ lead, change, orders }) => planOrders({ lead, change, orders }, (id) => tablet.entries.peek().get(id)),
    lead(run, input, { lead, entry }) {
      const led = run.state[lead];
      const loop = led.loops.get(entry);
      if (loop === undefined) return false;
      const call = input === "give" ? led.next : Math.max(1, loop.call);
      if (leadStep(loop, input, call) === loop) return false;
      write(run.name, { do: "lead", input, lead, entry, call });
      return true;
    },
    follow(run, lead, input, { call = run.state[lead].current?.call ?? 0, entry, planned } = {}) {
      const { current } = run.state[lead];
      const named = { ...(entry === undefined ? {} : { entry }), ...(planned ? { planned } : {}) };
      const after = followStep(current, { input, call, ...named });
      if (after === current || after === undefined) return false;
      write(run.name, { do: "follow", input, lead, call, ...named });
      return true;
    },
    hear(run, lead, { call, entry }) {
      const { current } = run.state[lead];
      if (current?.state === "told" && current.call === call && current.heard === entry) return true;
      return this.follow(run, lead, "hear", { call, entry });
    },
    write,
    since: (event) => (event.boot === boot ? elapsed() - event.t : undefined),
    result: (run) => drillResult(all.value, run),
    add(run, events) {
      const read = events.flatMap((data) => readDrillEvent(data) ?? []).filter((event) => event.run === run);
      const have = new Set(all.peek().map((event) => JSON.stringify(event)));
      const missing = read.filter((event) => !have.has(JSON.stringify(event)));
      if (missing.length > 0) void journal.append(DRILLS, missing);
      return read.length > 0;
    },
    forget: () => journal.erase(DRILLS),
  };
}

/** The order that a side gives now, and how many it gave before. `undefined` when all are over. */
export function orderNow(
  { state }: Run,
  lead: Side,
): { readonly order: DrillOrder; readonly nth: number; readonly total: number } | undefined {
  const own = state.orders.filter((order) => order.lead === lead);
  const nth = own.findIndex(
    ({ entry }) => !["closed", "refused", "dropped"].includes(state[lead].loops.get(entry)?.state ?? "ready"),
  );
  return nth < 0 ? undefined : { order: own[nth]!, nth, total: own.length };
}

/**
 * Whether the team that follows has heard and reported every order of the other side. Its tablet cannot know more: an order that was
 * left out was never heard, and one may come again.
 */
export function hasHeardAll({ state }: Run, lead: Side): boolean {
  const over = Array.from(state[lead].calls.values()).filter(
    ({ state: one }) => one === "reported" || one === "declined",
  );
  const heard = new Set(over.map(({ heard: entry }) => entry));
  return state.orders.every((order) => order.lead !== lead || heard.has(order.entry));
}

/**
 * The side that gives orders now, as far as the tablet knows; `undefined` when all it can know of are over. The side that leads first
 * begins; a tablet that follows learns from its team that the roles changed (`changed`).
 */
export function leadNow(run: Run, changed: boolean): Side | undefined {
  const { state, sides } = run;
  const first = state.orders[0]?.lead;
  if (first === undefined) return undefined;
  const second = other(first);
  const isLeft = (side: Side): boolean => orderNow(run, side) !== undefined;
  if (sides.length === 2) return isLeft(first) ? first : isLeft(second) ? second : undefined;
  const [mine] = sides;
  if (mine === first)
    return isLeft(first) ? first : state.orders.some(({ lead }) => lead === second) ? second : undefined;
  if (!isLeft(second)) return state[second].next > 1 ? undefined : first;
  return changed || state[second].next > 1 ? second : first;
}
