import { ERASE, mergeEvents, tombstoneOf, type JournalEvent } from "./event.ts";

/** An event before it is stored. The store adds the device and the counter. */
export type Draft = Pick<JournalEvent, "at" | "topic" | "data">;

/** The storage of a journal and its media. Writing rejects where the device has no space. */
export interface Store {
  /** Whether data is stored after the page is closed. */
  readonly keeps: boolean;
  /** The name of this device in its events. */
  readonly device: () => string;
  /** The events to read when the app opens: all, except that older events of the `lazy` topics may be left out. */
  open(lazy: readonly string[]): Promise<readonly JournalEvent[]>;
  /** The older events of a topic that `open` left out, in parts, oldest first. */
  older(topic: string): Promise<readonly (() => readonly JournalEvent[])[]>;
  /** All events. */
  all(): Promise<readonly JournalEvent[]>;
  append(drafts: readonly Draft[]): Promise<void>;
  /** Insert events of a backup, except known ones and those that a tombstone here erases. `older` gives them before existing events. */
  insert(events: readonly JournalEvent[]): Promise<void>;
  /** Erase the events of a topic from the device and add a tombstone. */
  erase(topic: string, at: string): Promise<void>;
  /** Erase everything from the device. */
  clear(): Promise<void>;
  media(key: string): Promise<Blob | undefined>;
  putMedia(key: string, blob: Blob): Promise<void>;
  /** Erase the media whose keys are not in `keys`. */
  keepMedia(keys: ReadonlySet<string>): Promise<void>;
  /** Calls `listener` with the events that another window of the same book added; with `undefined` where all must be read again. */
  follow(listener: (events: readonly JournalEvent[] | undefined) => void): void;
}

/** A store in memory, for devices that deny storage and for tests. */
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
