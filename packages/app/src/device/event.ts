/** One thing that happened on a tablet. A journal is a set of events; what the app shows is a fold over it. */
export interface JournalEvent {
  /** The tablet it happened on: a random name. */
  readonly device: string;
  /** Counts upwards on each device, above every event it has seen (a Lamport clock). */
  readonly n: number;
  /** The time on the device's clock, as an ISO date. It may be wrong and orders nothing. */
  readonly at: string;
  /** The fold the event belongs to. */
  readonly topic: string;
  readonly data: unknown;
}

/** The topic of tombstones. */
export const ERASE = "erase";

/**
 * The data of a tombstone: it erases the events of one topic that its device added before it, and those of other devices up to
 * a counter.
 */
export interface Tombstone {
  readonly topic: string;
  readonly upto: { readonly [device: string]: number };
}

/** Counters stay far below what a database can count to. */
const HIGHEST = 2 ** 40;

/** Events by topic, in their order. */
export function byTopic(events: Iterable<JournalEvent>): Map<string, JournalEvent[]> {
  const topics = new Map<string, JournalEvent[]>();
  for (const event of events) {
    const list = topics.get(event.topic);
    if (list) list.push(event);
    else topics.set(event.topic, [event]);
  }
  return topics;
}

/** An event read from a file or a store; `undefined` if the value is not one. Events of unknown topics are kept as they are. */
export function readEvent(value: unknown): JournalEvent | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { device, n, at, topic, data } = value as { readonly [key: string]: unknown };
  if (typeof device !== "string" || !/^[a-z0-9-]{1,80}$/i.test(device)) return undefined;
  if (typeof n !== "number" || !Number.isSafeInteger(n) || n < 1 || n > HIGHEST) return undefined;
  if (typeof at !== "string" || typeof topic !== "string" || topic === "") return undefined;
  return { device, n, at, topic, data };
}

function readTombstone({
  device,
  n,
  topic,
  data,
}: JournalEvent): { topic: string; upto: [string, number][] } | undefined {
  if (topic !== ERASE || typeof data !== "object" || data === null) return undefined;
  const { topic: erased, upto } = data as { readonly [key: string]: unknown };
  if (typeof erased !== "string") return undefined;
  const others = Object.entries(upto ?? {}).filter((pair): pair is [string, number] => Number.isSafeInteger(pair[1]));
  return { topic: erased, upto: [...others, [device, n - 1]] };
}

/** How far a tombstone reaches that erases some events: for each device, the highest counter. */
export function reachOf(events: Iterable<JournalEvent>): Tombstone["upto"] {
  const upto = new Map<string, number>();
  for (const { device, n } of events) upto.set(device, Math.max(upto.get(device) ?? 0, n));
  return Object.fromEntries(upto);
}

/** Tells which events the tombstones among some events erase. */
export function erasedBy(events: Iterable<JournalEvent>): (event: JournalEvent) => boolean {
  const erased = new Map<string, Map<string, number>>();
  for (const event of events) {
    const tombstone = readTombstone(event);
    if (!tombstone) continue;
    const upto = erased.get(tombstone.topic) ?? new Map<string, number>();
    erased.set(tombstone.topic, upto);
    for (const [device, n] of tombstone.upto) upto.set(device, Math.max(upto.get(device) ?? 0, n));
  }
  return ({ topic, device, n }) => topic !== ERASE && n <= (erased.get(topic)?.get(device) ?? 0);
}

/** The identity of an event: all of it, because a damaged journal may use a counter twice. */
export function identityOf({ device, n, at, topic, data }: JournalEvent): string {
  return JSON.stringify([device, n, at, topic, data]);
}

/**
 * The union of journals: every event once, in the order of their counters, without those that a tombstone among them
 * erases. Commutative, associative and idempotent: devices that have seen the same events show the same.
 */
export function mergeEvents(...journals: readonly (readonly JournalEvent[])[]): JournalEvent[] {
  const union = new Map(journals.flat().map((event) => [identityOf(event), event]));
  const isErased = erasedBy(union.values());
  return Array.from(union)
    .filter(([, event]) => !isErased(event))
    .toSorted(([one, a], [other, b]) => a.n - b.n || (one < other ? -1 : 1))
    .map(([, event]) => event);
}
