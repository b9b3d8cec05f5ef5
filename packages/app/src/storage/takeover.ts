import type { Database } from "../device/database.ts";
import type { Draft, Store } from "../device/store.ts";
import { deleteOldData } from "./old-data.ts";
import { fromVersion1 } from "./version-1.ts";

/** What version 1 kept in the device's local storage: settings and the log; nothing where there is none or it is denied. */
function oldSettings(book: string): { settings: { [name: string]: string }; log: unknown[] | undefined } | undefined {
  try {
    const kept = localStorage.getItem(`parley:${book}`);
    const lines = localStorage.getItem(`parley:${book}:log`);
    if (kept === null && lines === null) return undefined;
    const read = (text: string | null): unknown => {
      try {
        return JSON.parse(text ?? "null");
      } catch {
        return null;
      }
    };
    const [settings, log] = [read(kept), read(lines)];
    return {
      settings: Object.fromEntries(
        Object.entries(typeof settings === "object" && settings !== null ? settings : {}).filter(
          (pair): pair is [string, string] => typeof pair[1] === "string",
        ),
      ),
      log: lines === null ? undefined : Array.isArray(log) ? log : [],
    };
  } catch {
    return undefined;
  }
}

/**
 * Take over what version 1 of the app kept of a book, once: it is written into the journal, then deleted. What a file of version 1
 * keeps later is taken over when this app is opened again; its settings count only if none were chosen here. Rejects, and leaves
 * the old data, if the device has no room.
 */
export async function takeOver(book: string, database: Database, store: Store, now: () => string): Promise<void> {
  const isInUse = (await store.open([])).some(({ topic }) => topic === "settings");
  const old = oldSettings(book);
  const hasTables = database.objectStoreNames.contains("phrases");
  const [phrases, clips] = hasTables
    ? await Promise.all([database.getAll("phrases"), database.getAll("clips")])
    : [[], []];
  const recordings: [string, Uint8Array<ArrayBuffer>][] = [];
  for (const clip of clips) {
    const { key, sound } = clip as { readonly [name: string]: unknown };
    if (typeof key === "string" && sound instanceof Blob)
      recordings.push([key, new Uint8Array(await sound.arrayBuffer())]);
  }
  const settings = old?.settings ?? {};
  const { mine = "" } = settings;
  const { drafts, media } = fromVersion1({
    settings: isInUse ? { mine } : settings,
    log: old?.log,
    phrases,
    recordings,
  });
  const at = now();
  if (drafts.length > 0)
    await store.append(
      drafts.map((draft): Draft => ({ at, ...draft })),
      media,
    );
  if (hasTables) await Promise.all([database.clear("phrases"), database.clear("clips")]);
  if (old) deleteOldData(book);
}
