import { ERASE, identityOf, mergeEvents, reachOf, type JournalEvent } from "./event.ts";

/** What a feature adds to the journal; the store adds device and counter. */
export type Draft = Pick<JournalEvent, "at" | "topic" | "data">;

/** What another window of the same book did: it added events, it changed more than that, it took everything off the device. */
export type Change = readonly JournalEvent[] | "all" | "clear";

/** Where a journal and its media are kept. Writing rejects if the device has no room. */
export interface Store {
  /** Whether anything outlives the page. */
  readonly keeps: boolean;
  /** The name of this device in its events. */
  readonly device: () => string;
  /** The events that are read when the app opens: all but the older ones of the topics named. Called before anything else. */
  open(lazy: readonly string[]): Promise<readonly JournalEvent[]>;
  /** The older events of a topic that `open` left out, in parts, oldest first. */
  older(topic: string): Promise<readonly (() => Promise<readonly JournalEvent[]>)[]>;
  /** Every event. */
  all(): Promise<readonly JournalEvent[]>;
  /** Add events, and media that they name, together or not at all. */
  append(drafts: readonly Draft[], media?: ReadonlyMap<string, Blob>): Promise<void>;
  /** Add events of other journals, and media; they are read before those that are there. */
  insert(events: readonly JournalEvent[], media: ReadonlyMap<string, Blob>): Promise<void>;
  /** Take the events of a topic off the device and leave a tombstone. */
  erase(topic: string, at: string): Promise<void>;
  /** Take events off the device that a later event makes void. */
  remove(topic: string, isObsolete: (data: unknown) => boolean): Promise<void>;
  /** Take everything off the device. */
  clear(): Promise<void>;
  media(key: string): Promise<Blob | undefined>;
  /** Take media off the device that are not used by the events. */
  deleteUnusedMedia(used: (events: readonly JournalEvent[]) => ReadonlySet<string>): Promise<void>;
  /** A secret of this device, which is no event and so is in no backup; `undefined` where there is none. */
  secret(): Promise<string | undefined>;
  /** Keep the secret of this device. */
  keepSecret(secret: string): Promise<void>;
  /** What a topic keeps beside its events; `undefined` where there is nothing. */
  extract(topic: string): Promise<string | undefined>;
  /** Keep that, in place of what is there; take it off the device with `undefined`. */
  keepExtract(topic: string, text: string | undefined): Promise<void>;
  /** Calls back at changes by other windows. */
  follow(listener: (change: Change) => void): void;
}

/** A store that lasts as long as the page: for devices that deny storage, and for tests. */
export function memoryStore(device: string): Store {
  let events: JournalEvent[] = [];
  let kept: string | undefined;
  const extracts = new Map<string, string>();
  const sounds = new Map<string, Blob>();
  const next = (): number => events.reduce((most, { n }) => Math.max(most, n), 0) + 1;
  const put = (media: ReadonlyMap<string, Blob>): void => {
    for (const [key, blob] of media) sounds.set(key, blob);
  };
  return {
    keeps: false,
    device: () => device,
    open: async () => events,
    older: async () => [],
    all: async () => events,
    async append(drafts, media = new Map()) {
      const from = next();
      events = [...events, ...drafts.map((draft, i) => ({ device, n: from + i, ...draft }))];
      put(media);
    },
    async insert(others, media) {
      const have = new Set(events.map(identityOf));
      const added = mergeEvents(events, others).filter((event) => !have.has(identityOf(event)));
      events = [...added, ...events];
      put(media);
    },
    async erase(topic, at) {
      const gone = events.filter((event) => event.topic === topic);
      const tombstone = { device, n: next(), at, topic: ERASE, data: { topic, upto: reachOf(gone) } };
      events = [...events.filter((event) => event.topic !== topic), tombstone];
    },
    async remove(topic, isObsolete) {
      events = events.filter((event) => event.topic !== topic || !isObsolete(event.data));
    },
    async clear() {
      events = [];
      kept = undefined;
      extracts.clear();
      sounds.clear();
    },
    media: async (key) => sounds.get(key),
    async deleteUnusedMedia(used) {
      const keys = used(mergeEvents(events));
      for (const key of sounds.keys()) if (!keys.has(key)) sounds.delete(key);
    },
    secret: async () => kept,
    async keepSecret(secret) {
      kept = secret;
    },
    extract: async (topic) => extracts.get(topic),
    async keepExtract(topic, text) {
      if (text === undefined) extracts.delete(topic);
      else extracts.set(topic, text);
    },
    follow: () => undefined,
  };
}
