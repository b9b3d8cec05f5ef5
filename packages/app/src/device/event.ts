/** One change on a tablet. A journal is a set of events; the state of the app is a fold over it. */
export interface JournalEvent {
  /** The name of the tablet: random, stored with its first event. */
  readonly device: string;
  /** Counts upwards on each device, above every event it has seen (a Lamport clock). With `device` it identifies the event. */
  readonly n: number;
  /** The time on the device's clock, as an ISO date. It may be wrong and orders nothing. */
  readonly at: string;
  /** The name of the topic that folds the event. */
  readonly topic: string;
  readonly data: unknown;
}

/** The topic of tombstones: each erases the events of one topic that its device had seen. */
export const ERASE = "erase";

/** A tombstone: of `topic`, for each device, the events up to a counter are erased. */
export interface Tombstone {
  readonly topic: string;
  readonly upto: { readonly [device: string]: number };
}

/** The identifier of an event in all journals. */
export function eventId({ device, n }: JournalEvent): string {
  return `${device}:${n}`;
}

/** Events by topic, in the given order. */
export function byTopic(events: Iterable<JournalEvent>): Map<string, JournalEvent[]> {
  const topics = new Map<string, JournalEvent[]>();
  for (const event of events) {
    const list = topics.get(event.topic);
    if (list) list.push(event);
    else topics.set(event.topic, [event]);
  }
  return topics;
}

/** An event from a value read from a file or a store; `undefined` where the value is not one. Events of unknown topics are valid. */
export function readEvent(value: unknown): JournalEvent | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { device, n, at, topic, data } = value as { readonly [key: string]: unknown };
  if (typeof device !== "string" || !/^[\w-]{1,80}$/.test(device)) return undefined;
  if (typeof n !== "number" || !Number.isSafeInteger(n) || n < 1) return undefined;
  if (typeof at !== "string" || typeof topic !== "string" || topic === "") return undefined;
  return { device, n, at, topic, data };
}

/** A tombstone from the data of an event; `undefined` where it is not one. */
function readTombstone(data: unknown): Tombstone | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { topic, upto } = data as { readonly [key: string]: unknown };
  if (typeof topic !== "string" || typeof upto !== "object" || upto === null) return undefined;
  const counters = Object.entries(upto).filter((pair): pair is [string, number] => Number.isSafeInteger(pair[1]));
  return { topic, upto: Object.fromEntries(counters) };
}

/** The tombstone that erases the given events of a topic. It also erases earlier events of the same devices. */
export function tombstoneOf(topic: string, events: Iterable<JournalEvent>): Tombstone {
  const upto: { [device: string]: number } = {};
  for (const { device, n } of events) upto[device] = Math.max(upto[device] ?? 0, n);
  return { topic, upto };
}

/**
 * The union of journals: each event once, sorted by counter, without the events that a tombstone in them erases. It is
 * commutative, associative and idempotent, so devices with the same events show the same state.
 */
export function mergeEvents(...journals: readonly (readonly JournalEvent[])[]): JournalEvent[] {
  const byId = new Map<string, JournalEvent>();
  for (const event of journals.flat()) {
    const id = eventId(event);
    const other = byId.get(id);
    // Two events with the same id mean a damaged journal. All devices choose the same one.
    if (!other || JSON.stringify(event) < JSON.stringify(other)) byId.set(id, event);
  }
  const erased = new Map<string, Map<string, number>>();
  for (const { topic, data } of byId.values()) {
    const tombstone = topic === ERASE ? readTombstone(data) : undefined;
    if (!tombstone) continue;
    const upto = erased.get(tombstone.topic) ?? new Map<string, number>();
    erased.set(tombstone.topic, upto);
    for (const [device, n] of Object.entries(tombstone.upto)) upto.set(device, Math.max(upto.get(device) ?? 0, n));
  }
  return [...byId.values()]
    .filter(({ topic, device, n }) => topic === ERASE || n > (erased.get(topic)?.get(device) ?? 0))
    .toSorted((a, b) => a.n - b.n || (a.device < b.device ? -1 : 1));
}
