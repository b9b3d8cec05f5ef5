import { mergeDrills, type DrillEvent, type DrillMode, type DrillOrder, type Side } from "./event.ts";
import { NEW_LOOP, replayDrill, type DrillState } from "./replay.ts";

/** What became of an order. */
export type Outcome =
  /** Read back, done and reported, as both teams wrote down. */
  | "closed"
  /** The leading team heard the report; the journal of the other team is not there. */
  | "unconfirmed"
  /** The leading team counts it as closed; the other team wrote down something else. */
  | "contradicted"
  /** The read-back was wrong, and the leading team took it as right. */
  | "unnoticed"
  | "refused"
  | "dropped"
  /** Given, and not closed. */
  | "open"
  /** Never given, as far as the journals that are here say. */
  | "not-given";

/** An order and what became of it. */
export interface OrderResult extends DrillOrder {
  readonly outcome: Outcome;
  readonly gives: number;
  readonly wrongs: number;
  readonly lates: number;
  /** Whether the planned error was made, and whether it was noticed. */
  readonly erred: boolean;
  readonly noticed: boolean;
  /** Whether a wrong read-back was taken as right. */
  readonly missed: boolean;
  /** How long it took, by the clock of the tablet that led it, without breaks. */
  readonly seconds: number;
  /** The languages: of the team that leads, of the team that follows. */
  readonly from: string;
  readonly to: string;
}

/** What is wrong with the journals of a run. */
export type DrillTrouble = "conflict" | "void" | "plans" | "one-side";

/** The result of a run: the same for both teams, from the same journals. */
export interface DrillResult {
  readonly run: string;
  readonly drill: string;
  readonly mode: DrillMode;
  readonly langs: readonly [string, string];
  readonly orders: readonly OrderResult[];
  readonly given: number;
  readonly closed: number;
  /** Orders whose report was heard, and whose other half is in a journal that is not here. */
  readonly unconfirmed: number;
  /** Read-backs that were judged wrong; planned errors that were made; of these, those that were noticed. */
  readonly wrongs: number;
  readonly planned: number;
  readonly noticed: number;
  /** Wrong read-backs that were taken as right, planned or not. */
  readonly missed: number;
  /** Orders that the following teams wrote down as done and reported. */
  readonly reported: number;
  readonly seconds: number;
  /** The sides whose journals are here. */
  readonly sides: readonly Side[];
  readonly troubles: readonly DrillTrouble[];
}

/** Items by a key, in their order. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return Array.from(groups.values());
}

/** What is over for the device that leads. */
const ENDS: readonly string[] = ["report", "refuse", "drop"];

/**
 * The milliseconds that each order took, by its side and entry. Only differences within one opening of the app count, and no
 * break: dates mean nothing here.
 */
function durations(events: readonly DrillEvent[]): Map<string, number> {
  const spent = new Map<string, number>();
  for (const own of grouped(events, ({ device }) => device)) {
    let active: string | undefined;
    let before: DrillEvent | undefined;
    let isRunning = false;
    for (const event of own) {
      if (before !== undefined && isRunning && active !== undefined && before.boot === event.boot)
        spent.set(active, (spent.get(active) ?? 0) + Math.max(0, event.t - before.t));
      before = event;
      if (event.do === "pause" || event.do === "stop" || event.do === "end") isRunning = false;
      else isRunning = true;
      if (event.do === "stop") active = undefined;
      if (event.do !== "lead") continue;
      if (event.input === "give") active = `${event.lead} ${event.entry}`;
      else if (ENDS.includes(event.input)) active = undefined;
    }
  }
  return spent;
}

/** What became of one order. */
function resultOf(
  state: DrillState,
  order: DrillOrder,
  sides: ReadonlySet<Side>,
  spent: ReadonlyMap<string, number>,
): OrderResult {
  const { lead, entry } = order;
  const led = state[lead];
  const loop = led.loops.get(entry) ?? NEW_LOOP;
  const call = led.calls.get(loop.call);
  const isHere = sides.has(lead === "a" ? "b" : "a");
  // Each read-back that was taken as right is compared with what the other team said.
  const missed = loop.accepted.some((one) => {
    const said = led.calls.get(one)?.said;
    return said !== undefined && said !== entry;
  });
  const outcome = ((): Outcome => {
    switch (loop.state) {
      case "closed":
        if (!isHere) return "unconfirmed";
        if (call?.said !== undefined && call.said !== entry) return "unnoticed";
        return call?.state === "reported" && call.heard === entry && call.said === entry ? "closed" : "contradicted";
      case "refused":
      case "dropped":
        return loop.gives === 0 ? "not-given" : loop.state;
      case "ready":
      case "asked":
      case "silent":
      case "mistaken":
      case "accepted":
      case "overdue":
        return loop.gives === 0 ? "not-given" : "open";
    }
  })();
  const erred = led.erred.has(entry);
  const [from, to] = lead === "a" ? state.langs : [state.langs[1], state.langs[0]];
  return {
    ...order,
    outcome,
    gives: loop.gives,
    wrongs: loop.wrongs,
    lates: loop.lates,
    erred,
    noticed: erred && !missed && loop.wrongs > 0,
    missed,
    seconds: Math.round((spent.get(`${lead} ${entry}`) ?? 0) / 100) / 10,
    from,
    to,
  };
}

/** How many orders the following teams wrote down as reported. */
function reportedIn({ a, b }: DrillState): number {
  return [a, b].reduce((all, { calls }) => {
    const done = Array.from(calls.values()).filter(({ state }) => state === "reported");
    return all + new Set(done.map(({ heard }) => heard)).size;
  }, 0);
}

/**
 * The result of a run from the journals of its tablets. The same from the same events, in whatever order they come and however
 * often. A loop is closed only if both teams wrote it down: given, read back, accepted, done, reported, all under one call.
 * `undefined` where no journal has a beginning of the run. Never throws.
 *
 * ```ts
 * drillResult([], "stop 04208"); // undefined
 * ```
 */
export function drillResult(journal: readonly DrillEvent[], run: string): DrillResult | undefined {
  const { events, conflicts } = mergeDrills(journal.filter((event) => event.run === run));
  const state = replayDrill(events);
  if (state === undefined) return undefined;
  const begins = events.flatMap((event) => (event.do === "begin" ? [event] : []));
  const sides = new Set(begins.flatMap((event) => event.sides));
  const spent = durations(events);
  const orders = state.orders.map((order) => resultOf(state, order, sides, spent));
  const count = (counts: (order: OrderResult) => boolean): number => orders.filter(counts).length;
  const sum = (valueOf: (order: OrderResult) => number): number =>
    orders.reduce((all, order) => all + valueOf(order), 0);
  return {
    run,
    drill: state.drill,
    mode: state.mode,
    langs: state.langs,
    orders,
    given: count(({ gives }) => gives > 0),
    closed: count(({ outcome }) => outcome === "closed"),
    unconfirmed: count(({ outcome }) => outcome === "unconfirmed"),
    wrongs: sum(({ wrongs }) => wrongs),
    planned: count(({ erred }) => erred),
    noticed: count(({ noticed }) => noticed),
    missed: count(({ missed }) => missed),
    reported: reportedIn(state),
    seconds: Math.round(sum(({ seconds }) => seconds) * 10) / 10,
    sides: [...sides].toSorted(),
    troubles: [
      ...(conflicts.length > 0 ? (["conflict"] as const) : []),
      ...(state.void.length > 0 ? (["void"] as const) : []),
      ...(state.isOnePlan ? [] : (["plans"] as const)),
      ...(sides.size < 2 ? (["one-side"] as const) : []),
    ],
  };
}

/** A phrase that failed between two languages: read back wrongly, late, or not closed. */
export interface PhraseFailure {
  readonly entry: string;
  readonly no: string;
  readonly from: string;
  readonly to: string;
  /** How many of its orders failed, of how many. */
  readonly failed: number;
  readonly given: number;
}

/** Whether something went wrong that nobody planned. */
const hasFailed = ({ outcome, wrongs, lates, erred }: OrderResult): boolean =>
  outcome !== "closed" ? outcome !== "unconfirmed" : lates > 0 || wrongs > (erred ? 1 : 0);

/**
 * The phrases that failed, over some results, by the languages of the pair; those that fail most often first. Never throws.
 *
 * ```ts
 * failingPhrases([]); // []
 * ```
 */
export function failingPhrases(results: readonly DrillResult[]): readonly PhraseFailure[] {
  const given = results.flatMap(({ orders }) => orders.filter(({ gives }) => gives > 0));
  return grouped(given, ({ from, to, entry }) => JSON.stringify([from, to, entry]))
    .map((list): PhraseFailure => {
      const { entry, no, from, to } = list[0]!;
      return { entry, no, from, to, failed: list.filter(hasFailed).length, given: list.length };
    })
    .filter(({ failed }) => failed > 0)
    .toSorted((a, b) => b.failed - a.failed || (a.no < b.no ? -1 : a.no > b.no ? 1 : a.from < b.from ? -1 : 1));
}
