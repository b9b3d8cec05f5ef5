import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { ERASE, eventId, mergeEvents, readEvent, tombstoneOf, type JournalEvent } from "./event.ts";
import type { Store } from "./store.ts";

/** An event as a row, in the order in which rows were written. */
interface Row extends JournalEvent {
  readonly row?: number;
}

/** Many events of one topic in one row, as JSON: forty times faster to read than a row for each. They never change. */
interface Segment {
  readonly topic: string;
  /** Their place among the topic's segments; those that were inserted stand before the first. */
  readonly place: number;
  /** The last row of theirs; zero where they were inserted. */
  readonly row: number;
  readonly events: string;
}

/** The database of one book: events as rows, older ones in segments, media by SHA-256, and the stores of version 1. */
interface Schema extends DBSchema {
  meta: { key: string; value: string | number };
  events: { key: number; value: Row };
  segments: { key: [string, number]; value: Segment };
  media: { key: string; value: Blob };
  phrases: { key: string; value: unknown };
  clips: { key: string; value: unknown };
}
export type Database = IDBPDatabase<Schema>;

/** Events in one segment, and rows above which they are put into segments. */
const SEGMENT = 500;
const ROWS = 400;

/** Open the database of a book; rejects where the device denies it. */
export function openDatabase(book: string): Promise<Database> {
  return openDB<Schema>(`parley:${book}`, 2, {
    upgrade(database) {
      // The stores of version 1 stay until what is in them is taken over.
      database.createObjectStore("meta");
      database.createObjectStore("events", { keyPath: "row", autoIncrement: true });
      database.createObjectStore("segments", { keyPath: ["topic", "place"] });
      database.createObjectStore("media");
    },
    // A later version in another window may take over; what is written here is written.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

const ofTopic = (topic: string): IDBKeyRange => IDBKeyRange.bound([topic], [topic, []]);
const readSegment = ({ events }: Segment): JournalEvent[] =>
  (JSON.parse(events) as unknown[]).flatMap((event) => readEvent(event) ?? []);
const plain = ({ row: _row, ...event }: Row): JournalEvent => event;

/** Events of one topic each, in lists no longer than a segment. */
function segmented(events: readonly JournalEvent[]): { topic: string; events: readonly JournalEvent[] }[] {
  return Object.entries(Object.groupBy(events, ({ topic }) => topic)).flatMap(([topic, list = []]) =>
    Array.from({ length: Math.ceil(list.length / SEGMENT) }, (_, i) => ({
      topic,
      events: list.slice(i * SEGMENT, (i + 1) * SEGMENT),
    })),
  );
}

/** A journal in the device's database. `news` tells other windows of the same book of what was written. */
export function databaseStore(database: Database, news: BroadcastChannel | undefined, newName: () => string): Store {
  let name = newName();
  /** The last row that was read, and rows after it that this window wrote. */
  let lastRow = 0;
  const written = new Set<number>();
  const tell = (change: "events" | "all"): void => news?.postMessage(change);

  const segmentsOf = async (topic: string): Promise<Segment[]> => database.getAll("segments", ofTopic(topic));
  /** Put rows into segments when there are many. */
  const compact = async (): Promise<void> => {
    if ((await database.count("events")) <= ROWS) return;
    const change = database.transaction(["events", "segments"], "readwrite");
    const rows = await change.objectStore("events").getAll();
    for (const { topic, events } of segmented(rows)) {
      const last = (events.at(-1) as Row).row ?? 0;
      const text = JSON.stringify(events.map(plain));
      await change.objectStore("segments").put({ topic, place: last, row: last, events: text });
    }
    await change.objectStore("events").clear();
    await change.done;
    tell("all");
  };
  const all = async (): Promise<JournalEvent[]> => {
    const change = database.transaction(["events", "segments"]);
    const [segments, rows] = await Promise.all([
      change.objectStore("segments").getAll(),
      change.objectStore("events").getAll(),
    ]);
    return [...segments.flatMap(readSegment), ...rows.map(plain)];
  };
  /** What other windows wrote since this one last looked; where it was put into segments meanwhile, everything is read again. */
  const fresh = async (): Promise<readonly JournalEvent[] | undefined> => {
    const rows = await database.getAll("events", IDBKeyRange.lowerBound(lastRow, true));
    const others = rows.filter(({ row }) => !written.has(row!));
    if (rows.length > 0 && rows[0]!.row! > lastRow + 1 + written.size) return undefined;
    lastRow = rows.at(-1)?.row ?? lastRow;
    for (const row of written) if (row <= lastRow) written.delete(row);
    return others.map(plain);
  };
  return {
    keeps: true,
    device: () => name,
    async open(lazy) {
      const [kept, rows, topics] = await Promise.all([
        database.get("meta", "device"),
        database.getAll("events"),
        database.getAllKeys("segments"),
      ]);
      if (typeof kept === "string") name = kept;
      lastRow = rows.at(-1)?.row ?? Math.max(0, ...topics.map(([, place]) => place));
      const early = [...new Set(topics.map(([topic]) => topic))].filter((topic) => !lazy.includes(topic));
      const segments = await Promise.all(early.map(segmentsOf));
      return [...segments.flat().flatMap(readSegment), ...rows.map(plain)];
    },
    older: async (topic) => (await segmentsOf(topic)).map((segment) => () => readSegment(segment)),
    all,
    async append(drafts) {
      const change = database.transaction(["meta", "events"], "readwrite");
      const meta = change.objectStore("meta");
      const kept = await meta.get("device");
      if (typeof kept === "string") name = kept;
      else await meta.put(name, "device");
      let clock = Number((await meta.get("clock")) ?? 0);
      for (const draft of drafts)
        written.add(await change.objectStore("events").add({ device: name, n: (clock += 1), ...draft }));
      await meta.put(clock, "clock");
      await change.done;
      tell("events");
      if (written.size > ROWS) await compact();
    },
    async insert(events) {
      const ours = await all();
      const have = new Set(ours.map(eventId));
      const added = mergeEvents(ours, events).filter((event) => !have.has(eventId(event)));
      const change = database.transaction(["meta", "segments"], "readwrite");
      const meta = change.objectStore("meta");
      const clock = added.reduce((most, { n }) => Math.max(most, n), Number((await meta.get("clock")) ?? 0));
      await meta.put(clock, "clock");
      const parts = segmented(added);
      let place = Number((await meta.get("place")) ?? 0) - parts.length;
      await meta.put(place, "place");
      for (const part of parts)
        await change
          .objectStore("segments")
          .put({ topic: part.topic, place: place++, row: 0, events: JSON.stringify(part.events) });
      await change.done;
      tell("all");
    },
    async erase(topic, at) {
      const gone = (await all()).filter((event) => event.topic === topic);
      if (gone.length === 0) return;
      const change = database.transaction(["meta", "events", "segments"], "readwrite");
      await change.objectStore("segments").delete(ofTopic(topic));
      for (let cursor = await change.objectStore("events").openCursor(); cursor; cursor = await cursor.continue())
        if (cursor.value.topic === topic) await cursor.delete();
      const meta = change.objectStore("meta");
      const clock = Number((await meta.get("clock")) ?? 0) + 1;
      await meta.put(clock, "clock");
      await change
        .objectStore("events")
        .add({ device: name, n: clock, at, topic: ERASE, data: tombstoneOf(topic, gone) });
      await change.done;
      tell("all");
    },
    async clear() {
      const names = Array.from(database.objectStoreNames);
      const change = database.transaction(names, "readwrite");
      await Promise.all(names.map((one) => change.objectStore(one).clear()));
      await change.done;
      name = newName();
      tell("all");
    },
    media: (key) => database.get("media", key),
    putMedia: async (key, blob) => void (await database.put("media", blob, key)),
    async keepMedia(keys) {
      for (const key of await database.getAllKeys("media")) if (!keys.has(key)) await database.delete("media", key);
    },
    follow(listener) {
      news?.addEventListener("message", ({ data }) => {
        if (data === "all") listener(undefined);
        else void fresh().then(listener, () => listener(undefined));
      });
      void compact().catch(() => undefined);
    },
  };
}
