import {
  followStep,
  isOver,
  leadStep,
  MOST_CALLS,
  NEW_LOOP,
  orderKey,
  type DrillAction,
  type DrillEvent,
  type DrillOrder,
  type FollowCall,
  type FollowInput,
  type LeadInput,
  type LeadLoop,
  type Side,
} from "@parley/study";

/** Numbers from 0 to 1 from a seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What is said aloud between the teams. `did` is what the team really did, which only the world knows. */
interface Message {
  readonly to: Side;
  readonly lead: Side;
  readonly say: "order" | "readback" | "right" | "wrong" | "done" | "cannot";
  readonly call: number;
  readonly entry?: string;
  readonly did?: string;
}

/** How often things go wrong: each from 0 to 1. */
export interface Mishaps {
  readonly lost: number;
  readonly doubled: number;
  readonly misheard: number;
  readonly misjudged: number;
  readonly stop: number;
  readonly pause: number;
  readonly crash: number;
}
export const NONE: Mishaps = { lost: 0, doubled: 0, misheard: 0, misjudged: 0, stop: 0, pause: 0, crash: 0 };

const other = (side: Side): Side => (side === "a" ? "b" : "a");

/** A tablet with its team: a journal, and what its app computes from it input by input. */
class Team {
  readonly side: Side;
  readonly plan: readonly DrillOrder[];
  journal: DrillEvent[] = [];
  boots = 0;
  clock = 0;
  isRunning = true;
  loops = new Map<string, LeadLoop>();
  current: FollowCall | undefined;
  next = 1;
  erred = new Set<string>();

  constructor(side: Side, plan: readonly DrillOrder[]) {
    this.side = side;
    this.plan = plan;
    this.#forget();
    this.write({ do: "begin", drill: "d", mode: "two", sides: [side], langs: ["ko", "ru"], orders: plan });
  }
  #forget(): void {
    this.loops = new Map(this.plan.flatMap((one) => (one.lead === this.side ? [[one.entry, NEW_LOOP] as const] : [])));
    [this.current, this.next, this.erred] = [undefined, 1, new Set()];
  }
  write(action: DrillAction): void {
    const n = (this.journal.at(-1)?.n ?? 0) + 1;
    const event = { device: this.side, n, run: "d 1", t: this.clock, boot: `${this.side}${this.boots}`, ...action };
    this.journal.push(event);
    this.take(event);
  }
  /** What the app makes of one more event of its own. */
  take(event: DrillEvent): void {
    if (event.do === "stop") {
      for (const [entry, loop] of this.loops) this.loops.set(entry, leadStep(loop, "stop", loop.call));
      this.current = followStep(this.current, { input: "stop", call: this.current?.call ?? 0 });
    }
    if (event.do === "stop" || event.do === "pause") this.isRunning = false;
    if (event.do === "resume") this.isRunning = true;
    if (event.do === "lead") {
      this.next = Math.max(this.next, event.call + 1);
      this.loops.set(event.entry, leadStep(this.loops.get(event.entry)!, event.input, event.call));
    }
    if (event.do === "follow") {
      this.current = followStep(this.current, event);
      if (event.input === "readback" && this.current?.planned) this.erred.add(this.current.heard);
    }
  }
  /** The battery dies, perhaps before the last event is written; the app is opened again. */
  crash(isLost: boolean): void {
    if (isLost && this.journal.length > 1) this.journal.pop();
    this.boots += 1;
    this.clock = 0;
    this.#forget();
    for (const event of this.journal) this.take(event);
    this.isRunning = false;
  }
  get order(): DrillOrder | undefined {
    return this.plan.find(({ lead, entry }) => lead === this.side && !isOver(this.loops.get(entry)!.state));
  }
  /** A tap that leads; gives whether it counted. */
  lead(input: Exclude<LeadInput, "stop">, { lead, entry }: DrillOrder, call: number): boolean {
    const loop = this.loops.get(entry)!;
    if (leadStep(loop, input, call) === loop) return false;
    this.write({ do: "lead", input, lead, entry, call });
    return true;
  }
  /** A tap that follows; gives whether it counted. */
  follow(input: Exclude<FollowInput, "stop">, call: number, entry?: string, planned?: true): boolean {
    const named = { ...(entry === undefined ? {} : { entry }), ...(planned ? { planned } : {}) };
    if (followStep(this.current, { input, call, ...named }) === this.current) return false;
    this.write({ do: "follow", input, lead: other(this.side), call, ...named });
    return true;
  }
}

/** Two teams, a tablet each, and voices between them that get lost, come twice, and come in another order. */
export class World {
  readonly a: Team;
  readonly b: Team;
  readonly plan: readonly DrillOrder[];
  /** What happened in truth: the orders that were done as given, and whose report was heard. */
  readonly closed = new Set<string>();
  #air: Message[] = [];
  readonly #chance: () => number;

  constructor(plan: readonly DrillOrder[], seed: number) {
    this.plan = plan;
    this.#chance = chanceFrom(seed);
    [this.a, this.b] = [new Team("a", plan), new Team("b", plan)];
  }
  get isOver(): boolean {
    return this.a.order === undefined && this.b.order === undefined;
  }
  #say(message: Message): void {
    this.#air.push(message);
  }

  /** One thing happens. */
  step(mishaps: Mishaps): void {
    const chance = this.#chance;
    const team = chance() < 0.5 ? this.a : this.b;
    this.a.clock += 100;
    this.b.clock += 100;
    if (chance() < mishaps.stop) team.write({ do: "stop" });
    else if (chance() < mishaps.pause) team.write({ do: "pause" });
    else if (chance() < mishaps.crash) team.crash(chance() < 0.5);
    else if (!team.isRunning) team.write({ do: "resume" });
    else if (this.#air.length > 0 && chance() < 0.6) this.#deliver(mishaps);
    else this.#act(team, mishaps);
  }

  #deliver(mishaps: Mishaps): void {
    const at = Math.floor(this.#chance() * this.#air.length);
    const message = this.#air[at]!;
    if (this.#chance() >= mishaps.doubled) this.#air.splice(at, 1);
    if (this.#chance() >= mishaps.lost) this.#hear(message, mishaps);
  }

  #hear(message: Message, mishaps: Mishaps): void {
    const { say, to, lead, call, did } = message;
    const team = this[to];
    if (!team.isRunning) return;
    if (to !== lead) {
      if (say === "order") {
        const heard =
          this.#chance() < mishaps.misheard
            ? this.plan[Math.floor(this.#chance() * this.plan.length)]!.entry
            : message.entry!;
        team.follow("hear", call, heard);
      } else if (say === "right" || say === "wrong") team.follow(say, call);
      return;
    }
    const order = team.order;
    if (order === undefined) return;
    const reply = { to: other(to), lead, call };
    switch (say) {
      case "readback": {
        const isRight = (message.entry === order.entry) !== this.#chance() < mishaps.misjudged;
        const loop = team.loops.get(order.entry)!;
        // A read-back that comes again is answered again.
        if (loop.call === call && (loop.state === "accepted" || loop.state === "overdue"))
          this.#say({ ...reply, say: "right" });
        else if (team.lead(isRight ? "right" : "wrong", order, call))
          this.#say({ ...reply, say: isRight ? "right" : "wrong" });
        return;
      }
      case "done":
        if (team.lead("report", order, call) && did === order.entry) this.closed.add(orderKey(order));
        return;
      case "cannot":
        team.lead("refuse", order, call);
        return;
      case "order":
      case "right":
      case "wrong":
        throw new RangeError(`“${say}” is not said to the team that leads`);
    }
  }

  #act(team: Team, mishaps: Mishaps): void {
    const chance = this.#chance;
    const { order, current } = team;
    if (order !== undefined && (current === undefined || chance() < 0.5)) {
      const loop = team.loops.get(order.entry)!;
      const give = (): void => {
        const call = team.next;
        if (call > MOST_CALLS || loop.gives > 8) team.lead("drop", order, Math.max(1, loop.call));
        else if (team.lead("give", order, call))
          this.#say({ to: other(team.side), lead: team.side, say: "order", call, entry: order.entry });
      };
      if (loop.state === "ready" || loop.state === "mistaken") give();
      else if (chance() < 0.1) {
        // The time is over; then the order is given again, under a new call or under the same.
        if (team.lead("late", order, loop.call)) return;
        if (loop.gives <= 8 && chance() < 0.5 && team.lead("repeat", order, loop.call))
          this.#say({ to: other(team.side), lead: team.side, say: "order", call: loop.call, entry: order.entry });
        else give();
      }
      return;
    }
    if (current === undefined) return;
    const { call, heard, state } = current;
    const lead = other(team.side);
    const reply = { to: lead, lead, call };
    const wrong = this.plan.find((one) => one.lead === lead && one.entry === heard)?.wrong;
    switch (state) {
      case "heard":
      case "told": {
        const planned = wrong !== undefined && (state === "told" ? current.planned : !team.erred.has(heard));
        const said = planned ? wrong : heard;
        if (team.follow("readback", call, said, planned ? true : undefined))
          this.#say({ ...reply, say: "readback", entry: said });
        return;
      }
      case "doing":
        team.follow(chance() < mishaps.misjudged ? "cannot" : "done", call);
        return;
      case "done":
      case "unable":
      case "reported":
      case "declined": {
        const isDone = state === "done" || state === "reported";
        team.follow("report", call);
        // A team that let an error pass did not do what was ordered.
        const did = current.said === heard ? heard : "something else";
        this.#say({ ...reply, say: isDone ? "done" : "cannot", did });
        return;
      }
      case "listening":
      case "corrected":
    }
  }
}
