import { ERASE, mergeEvents, tombstoneOf, type JournalEvent } from "./event.ts";

/** What a feature adds to the journal: the store gives it its device and counter. */
export type Draft = Pick<JournalEvent, "at" | "topic" | "data">;

/** Where a journal and its media are kept. Writing rejects where the device has no room. */
export interface Store {
  /** Whether anything outlives the page. */
  readonly keeps: boolean;
  /** The name of this device in its events. */
  readonly device: () => string;
  /** The events that are read when the app opens: all but the older ones of the topics named. */
  open(lazy: readonly string[]): Promise<readonly JournalEvent[]>;
  /** The older events of a topic that `open` left out, in parts, oldest first. */
  older(topic: string): Promise<readonly (() => readonly JournalEvent[])[]>;
  /** Every event. */
  all(): Promise<readonly JournalEvent[]>;
  append(drafts: readonly Draft[]): Promise<void>;
  /** Events of other journals, or read from a backup; they are read before those that are there. */
  insert(events: readonly JournalEvent[]): Promise<void>;
  /** Take the events of a topic off the device and leave a tombstone. */
  erase(topic: string, at: string): Promise<void>;
  /** Take everything off the device. */
  clear(): Promise<void>;
  media(key: string): Promise<Blob | undefined>;
  putMedia(key: string, blob: Blob): Promise<void>;
  /** Media that no key names any more are taken off the device. */
  keepMedia(keys: ReadonlySet<string>): Promise<void>;
  /** Calls back with what another window of the same book has added; without events where everything must be read again. */
  follow(listener: (events: readonly JournalEvent[] | undefined) => void): void;
}

/** A store that lasts as long as the page: for devices that deny storage, and for tests. */
export function memoryStore(device: string): Store {
  let events: JournalEvent[] = [];
  const media = new Map<string, Blob>();
  const next = (): number => events.reduce((most, { n }) => Math.max(most, n), 0) + 1;
  return {
    keeps: false,
    device: () => device,
    open: async () => events,
    older: async () => [],
    all: async () => events,
    async append(drafts) {
      const from = next();
      events = [...events, ...drafts.map((draft, i) => ({ device, n: from + i, ...draft }))];
    },
    async insert(others) {
      events = mergeEvents(events, others);
    },
    async erase(topic, at) {
      const gone = events.filter((event) => event.topic === topic);
      const tombstone = { device, n: next(), at, topic: ERASE, data: tombstoneOf(topic, gone) };
      events = [...events.filter((event) => event.topic !== topic), tombstone];
    },
    async clear() {
      events = [];
      media.clear();
    },
    media: async (key) => media.get(key),
    putMedia: async (key, blob) => void media.set(key, blob),
    async keepMedia(keys) {
      for (const key of media.keys()) if (!keys.has(key)) media.delete(key);
    },
    follow: () => undefined,
  };
}
