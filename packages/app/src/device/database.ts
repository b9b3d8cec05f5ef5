import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { byTopic, ERASE, erasedBy, identityOf, mergeEvents, reachOf, readEvent, type JournalEvent } from "./event.ts";
import type { Change, Store } from "./store.ts";

/**
 * An event of this device as a row. Its counter is the key that the database assigns: unique whichever window writes, and above
 * all keys before it. The name of the device is added when the row is read.
 */
interface Row extends Omit<JournalEvent, "n" | "device"> {
  readonly n?: number;
}

/** Many events of one topic in one row, as JSON: reading them takes a fraction of the time of a row for each. */
interface Segment {
  readonly topic: string;
  /** The place among the segments of the topic; inserted ones come before the first. */
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

/** Events in one segment, and rows above which they are moved to segments. */
const SEGMENT_SIZE = 500;
const MAX_ROWS = 400;
/** Milliseconds after which a database that does not open is taken for denied. */
const OPEN_TIMEOUT = 8_000;

/** Open the database of a book; `isNew`: it did not exist, or was of version 1. Rejects if the device denies it, if another window holds an older version, or if it takes too long. */
export function openDatabase(book: string): Promise<{ readonly database: Database; readonly isNew: boolean }> {
  let isNew = false;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the database does not open")), OPEN_TIMEOUT);
    const opening = openDB<Schema>(`parley:${book}`, 2, {
      upgrade(database) {
        isNew = true;
        // The stores of version 1 stay until their content is taken over.
        database.createObjectStore("meta");
        database.createObjectStore("events", { keyPath: "n", autoIncrement: true });
        database.createObjectStore("segments", { keyPath: ["topic", "place"] });
        database.createObjectStore("media");
      },
      blocked: () => reject(new Error("another window holds an older version")),
      // A later version in another window may take over; what was written here is written.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    opening.then((database) => resolve({ database, isNew }), reject).finally(() => clearTimeout(timer));
  });
}

const ofTopic = (topic: string): IDBKeyRange => IDBKeyRange.bound([topic], [topic, []]);

/** The events of a segment; none if it is damaged. */
function readSegment({ events }: Segment): JournalEvent[] {
  try {
    return (JSON.parse(events) as unknown[]).flatMap((event) => readEvent(event) ?? []);
  } catch {
    return [];
  }
}

/** Events of one topic each, in lists no longer than a segment. */
function segmented(events: readonly JournalEvent[]): { topic: string; events: readonly JournalEvent[] }[] {
  return Array.from(byTopic(events)).flatMap(([topic, list]) =>
    Array.from({ length: Math.ceil(list.length / SEGMENT_SIZE) }, (_, i) => ({
      topic,
      events: list.slice(i * SEGMENT_SIZE, (i + 1) * SEGMENT_SIZE),
    })),
  );
}

/** A journal in the device's database. `channel` tells other windows of the same book what was written. */
export function databaseStore(database: Database, channel: BroadcastChannel | undefined, newName: () => string): Store {
  let name = newName();
  /** Whether the database has the name. */
  let isNamed = false;
  /** The last row that was read, and later rows that this window wrote. */
  let lastRow = 0;
  const written = new Set<number>();
  const broadcast = (change: "events" | "all" | "clear"): void => channel?.postMessage(change);
  const eventOf = (row: Row): JournalEvent | undefined => readEvent({ ...row, device: name });
  const eventsOf = (segments: readonly Segment[], rows: readonly Row[]): JournalEvent[] => [
    ...segments.flatMap(readSegment),
    ...rows.flatMap((row) => eventOf(row) ?? []),
  ];

  /** Requests of a transaction and its end; rejects once if any fails. */
  const settled = async (
    change: { readonly done: Promise<void> },
    requests: readonly Promise<unknown>[],
  ): Promise<void> => {
    await Promise.all([...requests, change.done]);
  };

  const all = async (): Promise<JournalEvent[]> => {
    const reading = database.transaction(["events", "segments"]);
    return eventsOf(
      ...(await Promise.all([reading.objectStore("segments").getAll(), reading.objectStore("events").getAll()])),
    );
  };
  /** Delete rows that a tombstone erases, and move rows to segments if there are many: those that this window has read. */
  const compact = async (): Promise<void> => {
    const range = IDBKeyRange.upperBound(lastRow);
    const change = database.transaction(["events", "segments"], "readwrite");
    const [rows, segments] = [change.objectStore("events"), change.objectStore("segments")];
    const events = eventsOf([], await rows.getAll(range));
    const isErased = erasedBy(events);
    const left = events.filter((event) => !isErased(event));
    const isLong = left.length > MAX_ROWS;
    await settled(
      change,
      isLong
        ? [
            ...segmented(left).map((part) =>
              segments.put({ topic: part.topic, place: part.events.at(-1)!.n, events: JSON.stringify(part.events) }),
            ),
            rows.delete(range),
          ]
        : events.filter(isErased).map(({ n }) => rows.delete(n)),
    );
    if (isLong) broadcast("all");
  };
  /** What other windows wrote since this one last looked. */
  const readNew = async (): Promise<readonly JournalEvent[]> => {
    const rows = await database.getAll("events", IDBKeyRange.lowerBound(lastRow, true));
    const others = eventsOf([], rows).filter(({ n }) => !written.has(n));
    lastRow = rows.at(-1)?.n ?? lastRow;
    for (const row of written) if (row <= lastRow) written.delete(row);
    return others;
  };
  return {
    keeps: true,
    device: () => name,
    async open(lazy) {
      const reading = database.transaction(["meta", "events", "segments"]);
      const segments = reading.objectStore("segments");
      const [kept, rows, keys] = await Promise.all([
        reading.objectStore("meta").get("device"),
        reading.objectStore("events").getAll(),
        segments.getAllKeys(),
      ]);
      isNamed = kept !== undefined;
      if (kept !== undefined) name = kept;
      lastRow = rows.at(-1)?.n ?? Math.max(0, ...keys.map(([, place]) => place));
      const early = [...new Set(keys.map(([topic]) => topic))].filter((topic) => !lazy.includes(topic));
      const read = await Promise.all(early.map((topic) => segments.getAll(ofTopic(topic))));
      return eventsOf(read.flat(), rows);
    },
    older: async (topic) =>
      (await database.getAllKeys("segments", ofTopic(topic))).map((key) => async () => {
        const segment = await database.get("segments", key);
        return segment ? readSegment(segment) : [];
      }),
    all,
    async append(drafts, media = new Map()) {
      // Everything is requested at once, so that it is written even if the page is closed the next moment.
      const change = database.transaction(["meta", "events", "media"], "readwrite");
      const others = [
        ...(isNamed ? [] : [change.objectStore("meta").put(name, "device")]),
        ...Array.from(media, ([key, blob]) => change.objectStore("media").put(blob, key)),
      ];
      const rows = drafts.map((draft) => change.objectStore("events").add({ ...draft }));
      change.commit();
      await settled(change, [...others, ...rows]);
      for (const row of await Promise.all(rows)) written.add(row);
      isNamed = true;
      broadcast("events");
    },
    async insert(events, media) {
      const change = database.transaction(["meta", "events", "segments", "media"], "readwrite");
      const [rows, segments] = [change.objectStore("events"), change.objectStore("segments")];
      const ours = eventsOf(...(await Promise.all([segments.getAll(), rows.getAll()])));
      const have = new Set(ours.map(identityOf));
      const added = mergeEvents(ours, events).filter((event) => !have.has(identityOf(event)));
      const highest = added.reduce((most, { n }) => Math.max(most, n), 0);
      // What is added later gets a counter above all that is read here.
      if (highest > 0 && (await rows.getKey(highest)) === undefined) {
        await rows.add({ n: highest, at: "", topic: "", data: undefined });
        await rows.delete(highest);
      }
      const keys = await segments.getAllKeys();
      const parts = segmented(added);
      const first = Math.min(0, ...keys.map(([, place]) => place)) - parts.length;
      await settled(change, [
        ...parts.map((part, i) =>
          segments.put({ topic: part.topic, place: first + i, events: JSON.stringify(part.events) }),
        ),
        ...Array.from(media, ([key, blob]) => change.objectStore("media").put(blob, key)),
      ]);
      broadcast("all");
    },
    async erase(topic, at) {
      // The tombstone and the segments at once, so that closing the page undoes neither; then what the tombstone erases.
      const change = database.transaction(["events", "segments"], "readwrite");
      const segments = change.objectStore("segments");
      const old = segments.getAll(ofTopic(topic));
      const deleting = segments.delete(ofTopic(topic));
      const marking = change.objectStore("events").add({ at, topic: ERASE, data: { topic, upto: {} } });
      change.commit();
      const [gone, mark] = await Promise.all([old, marking, deleting, change.done]);
      written.add(mark);
      const rest = database.transaction("events", "readwrite");
      const recent = eventsOf([], await rest.store.getAll()).filter((event) => event.topic === topic && event.n < mark);
      await settled(rest, [
        rest.store.put({ n: mark, at, topic: ERASE, data: { topic, upto: reachOf(gone.flatMap(readSegment)) } }),
        ...recent.map(({ n }) => rest.store.delete(n)),
      ]);
      broadcast("all");
    },
    async remove(topic, isObsolete) {
      const change = database.transaction(["events", "segments"], "readwrite");
      const [rows, segments] = [change.objectStore("events"), change.objectStore("segments")];
      const [old, recent] = await Promise.all([segments.getAll(ofTopic(topic)), rows.getAll()]);
      await settled(change, [
        ...recent.filter((row) => row.topic === topic && isObsolete(row.data)).map(({ n }) => rows.delete(n!)),
        ...old.flatMap((segment) => {
          const events = readSegment(segment);
          const left = events.filter(({ data }) => !isObsolete(data));
          return left.length === events.length ? [] : [segments.put({ ...segment, events: JSON.stringify(left) })];
        }),
      ]);
    },
    async clear() {
      const names = Array.from(database.objectStoreNames);
      const change = database.transaction(names, "readwrite");
      const clearing = names.map((one) => change.objectStore(one).clear());
      change.commit();
      [name, isNamed] = [newName(), false];
      await settled(change, clearing);
      broadcast("clear");
    },
    secret: () => database.get("meta", "secret"),
    keepSecret: async (secret) => void (await database.put("meta", secret, "secret")),
    extract: (topic) => database.get("meta", `extract:${topic}`),
    async keepExtract(topic, text) {
      const key = `extract:${topic}`;
      await (text === undefined ? database.delete("meta", key) : database.put("meta", text, key));
    },
    media: (key) => database.get("media", key),
    async deleteUnusedMedia(used) {
      const change = database.transaction(["events", "segments", "media"], "readwrite");
      const media = change.objectStore("media");
      const [segments, rows, keys] = await Promise.all([
        change.objectStore("segments").getAll(),
        change.objectStore("events").getAll(),
        media.getAllKeys(),
      ]);
      const kept = used(mergeEvents(eventsOf(segments, rows)));
      await settled(
        change,
        keys.filter((key) => !kept.has(key)).map((key) => media.delete(key)),
      );
    },
    follow(listener) {
      channel?.addEventListener("message", ({ data }) => {
        if (data === "events") void readNew().then(listener, () => listener("all"));
        else listener(data as Change);
      });
      void compact().catch(() => undefined);
    },
  };
}
