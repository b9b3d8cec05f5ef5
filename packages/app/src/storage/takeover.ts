import type { Database } from "../device/database.ts";
import type { Draft, Store } from "../device/store.ts";
import { fromVersion1 } from "./version-1.ts";

/** The settings and the log of version 1 in local storage; `undefined` where there are none or storage is denied. */
function oldSettings(book: string): { settings: { [name: string]: string }; log: unknown[] | undefined } | undefined {
  try {
    const values = localStorage.getItem(`parley:${book}`);
    const lines = localStorage.getItem(`parley:${book}:log`);
    if (values === null && lines === null) return undefined;
    const read = (text: string | null): unknown => {
      try {
        return JSON.parse(text ?? "null");
      } catch {
        return null;
      }
    };
    const [settings, log] = [read(values), read(lines)];
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
 * Move the data of a book from version 1 into the journal: write it as events, then erase the old data. If a file of version 1
 * writes to local storage later, that data is moved when the app is opened again. Rejects where writing fails; the old data stays.
 */
export async function takeOver(book: string, database: Database, store: Store, now: () => string): Promise<void> {
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
  const { drafts, media } = fromVersion1({ settings: old?.settings ?? {}, log: old?.log, phrases, recordings });
  for (const [sha, blob] of media) await store.putMedia(sha, blob);
  const at = now();
  if (drafts.length > 0) await store.append(drafts.map((draft): Draft => ({ at, ...draft })));
  if (hasTables) await Promise.all([database.clear("phrases"), database.clear("clips")]);
  for (const name of [`parley:${book}`, `parley:${book}:log`]) if (old) localStorage.removeItem(name);
}
