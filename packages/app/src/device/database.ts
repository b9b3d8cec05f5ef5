import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { byTopic, ERASE, eventId, mergeEvents, readEvent, tombstoneOf, type JournalEvent } from "./event.ts";
import type { Store } from "./store.ts";

/**
 * An event of this device as a row. Its counter is the key that the database generates: unique among all windows, and greater
 * than all earlier keys.
 */
interface Row extends Omit<JournalEvent, "n"> {
  readonly n?: number;
}

/** Up to 500 events of one topic in one row, as JSON, which is faster to read than a row for each. Segments never change. */
interface Segment {
  readonly topic: string;
  /** The order of the segments of a topic. Inserted segments have numbers below the first. */
  readonly place: number;
  readonly events: string;
}

/** The database of one book: events as rows, older ones in segments, media by SHA-256, and the stores of version 1. */
interface Schema extends DBSchema {
  meta: { key: string; value: string };
  events: { key: number; value: Row };
  segments: { key: [string, number]; value: Segment };
  media: { key: string; value: Blob };
  phrases: { key: string; value: unknown };
  clips: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

/** The most events in a segment; the number of rows above which rows are compacted into segments. */
const SEGMENT = 500;
const ROWS = 400;

/** Open the database of a book. Rejects where the device denies storage. */
export function openDatabase(book: string): Promise<Database> {
  return openDB<Schema>(`parley:${book}`, 2, {
    upgrade(database) {
      // The stores of version 1 stay; `takeOver` empties them.
      database.createObjectStore("meta");
      database.createObjectStore("events", { keyPath: "n", autoIncrement: true });
      database.createObjectStore("segments", { keyPath: ["topic", "place"] });
      database.createObjectStore("media");
    },
    // Let another window upgrade to a later version. Transactions that have begun are completed.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

const ofTopic = (topic: string): IDBKeyRange => IDBKeyRange.bound([topic], [topic, []]);
const readSegment = ({ events }: Segment): JournalEvent[] =>
  (JSON.parse(events) as unknown[]).flatMap((event) => readEvent(event) ?? []);
const eventOf = (row: Row): JournalEvent => ({ ...row, n: row.n ?? 0 });

/** Events in lists of one topic each, no longer than a segment. */
function segmented(events: readonly JournalEvent[]): { topic: string; events: readonly JournalEvent[] }[] {
  return Array.from(byTopic(events)).flatMap(([topic, list]) =>
    Array.from({ length: Math.ceil(list.length / SEGMENT) }, (_, i) => ({
      topic,
      events: list.slice(i * SEGMENT, (i + 1) * SEGMENT),
    })),
  );
}

/** A store in the device's database. `channel` notifies other windows of the same book of changes. `newName` makes a device name. */
export function databaseStore(database: Database, channel: BroadcastChannel | undefined, newName: () => string): Store {
  let name = newName();
  let isNamed = false;
  /** The key of the last row that was read, and the keys of later rows that this window wrote. */
  let lastRow = 0;
  const written = new Set<number>();
  const notify = (change: "events" | "all"): void => channel?.postMessage(change);

  const all = async (): Promise<JournalEvent[]> => {
    const reading = database.transaction(["events", "segments"]);
    const [segments, rows] = await Promise.all([
      reading.objectStore("segments").getAll(),
      reading.objectStore("events").getAll(),
    ]);
    return [...segments.flatMap(readSegment), ...rows.map(eventOf)];
  };
  /** Compact the rows that this window has read into segments, if there are more than `ROWS`. */
  const compact = async (): Promise<void> => {
    const range = IDBKeyRange.upperBound(lastRow);
    if ((await database.count("events", range)) <= ROWS) return;
    const change = database.transaction(["events", "segments"], "readwrite");
    const rows = await change.objectStore("events").getAll(range);
    for (const { topic, events } of segmented(rows.map(eventOf)))
      void change.objectStore("segments").put({ topic, place: events.at(-1)!.n, events: JSON.stringify(events) });
    void change.objectStore("events").delete(range);
    await change.done;
    notify("all");
  };
  /** The events that other windows wrote since the last call. */
  const readNew = async (): Promise<readonly JournalEvent[]> => {
    const rows = await database.getAll("events", IDBKeyRange.lowerBound(lastRow, true));
    const others = rows.map(eventOf).filter(({ n }) => !written.has(n));
    lastRow = rows.at(-1)?.n ?? lastRow;
    for (const row of written) if (row <= lastRow) written.delete(row);
    return others;
  };
  return {
    keeps: true,
    device: () => name,
    async open(lazy) {
      const reading = database.transaction(["meta", "events", "segments"]);
      const [kept, rows, keys] = await Promise.all([
        reading.objectStore("meta").get("device"),
        reading.objectStore("events").getAll(),
        reading.objectStore("segments").getAllKeys(),
      ]);
      if (kept !== undefined) [name, isNamed] = [kept, true];
      lastRow = rows.at(-1)?.n ?? Math.max(0, ...keys.map(([, place]) => place));
      const early = [...new Set(keys.map(([topic]) => topic))].filter((topic) => !lazy.includes(topic));
      const segments = await Promise.all(early.map((topic) => database.getAll("segments", ofTopic(topic))));
      return [...segments.flat().flatMap(readSegment), ...rows.map(eventOf)];
    },
    older: async (topic) =>
      (await database.getAll("segments", ofTopic(topic))).map((segment) => () => readSegment(segment)),
    all,
    async append(drafts) {
      // All requests are made synchronously, so that they are completed even if the page is closed now.
      const change = database.transaction(["meta", "events"], "readwrite");
      if (!isNamed) void change.objectStore("meta").put(name, "device");
      isNamed = true;
      const rows = drafts.map((draft) => change.objectStore("events").add({ device: name, ...draft }));
      change.commit();
      for (const row of await Promise.all(rows)) written.add(row);
      await change.done;
      notify("events");
    },
    async insert(events) {
      const ours = await all();
      const known = new Set(ours.map(eventId));
      const added = mergeEvents(ours, events).filter((event) => !known.has(eventId(event)));
      const change = database.transaction(["events", "segments"], "readwrite");
      const rows = change.objectStore("events");
      const highest = added.reduce((most, { n }) => Math.max(most, n), 0);
      // Raise the key generator above all inserted counters, so that later events have higher ones.
      if (highest > 0 && !(await rows.getKey(highest))) {
        await rows.add({ device: name, n: highest, at: "", topic: "", data: undefined });
        await rows.delete(highest);
      }
      const keys = await change.objectStore("segments").getAllKeys();
      const parts = segmented(added);
      let place = Math.min(0, ...keys.map(([, one]) => one)) - parts.length;
      for (const part of parts)
        await change
          .objectStore("segments")
          .put({ topic: part.topic, place: place++, events: JSON.stringify(part.events) });
      await change.done;
      notify("all");
    },
    async erase(topic, at) {
      const change = database.transaction(["events", "segments"], "readwrite");
      const [segments, rows] = [change.objectStore("segments"), change.objectStore("events")];
      const old = await segments.getAll(ofTopic(topic));
      const recent = (await rows.getAll()).map(eventOf).filter((event) => event.topic === topic);
      const gone = [...old.flatMap(readSegment), ...recent];
      if (gone.length === 0) return;
      void segments.delete(ofTopic(topic));
      for (const { n } of recent) void rows.delete(n);
      written.add(await rows.add({ device: name, at, topic: ERASE, data: tombstoneOf(topic, gone) }));
      await change.done;
      notify("all");
    },
    async clear() {
      const names = Array.from(database.objectStoreNames);
      const change = database.transaction(names, "readwrite");
      [name, isNamed] = [newName(), false];
      await Promise.all(names.map((one) => change.objectStore(one).clear()));
      await change.done;
      notify("all");
    },
    media: (key) => database.get("media", key),
    putMedia: async (key, blob) => void (await database.put("media", blob, key)),
    async keepMedia(keys) {
      for (const key of await database.getAllKeys("media")) if (!keys.has(key)) await database.delete("media", key);
    },
    follow(listener) {
      channel?.addEventListener("message", ({ data }) => {
        if (data === "all") listener(undefined);
        else void readNew().then(listener, () => listener(undefined));
      });
      void compact().catch(() => undefined);
    },
  };
}
