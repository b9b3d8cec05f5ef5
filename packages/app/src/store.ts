/** A phrase that somebody added on the device. */
export interface OwnPhrase {
  readonly id: string;
  readonly texts: { readonly [lang: string]: string };
  /** A small picture as a data URL: PNG, JPEG or WebP. */
  readonly picture?: string;
}

/** A recording that somebody made on the device: WAV. */
export interface OwnClip {
  /** `language entry`: what it says. */
  readonly key: string;
  readonly sound: Blob;
}

/** What people added to one book on this device: phrases and recordings. Where the device keeps nothing, as long as the page is open. */
export interface Store {
  readonly keeps: boolean;
  phrases(): Promise<OwnPhrase[]>;
  clips(): Promise<OwnClip[]>;
  /** Rejects where there is no room. */
  putPhrase(phrase: OwnPhrase): Promise<void>;
  putClip(clip: OwnClip): Promise<void>;
  dropPhrase(id: string): Promise<void>;
  dropClip(key: string): Promise<void>;
  clear(): Promise<void>;
}

const TABLES = { phrases: "id", clips: "key" } as const;
type Table = keyof typeof TABLES;

/** The store of one book: IndexedDB of the device, or what is held in memory where that is refused. */
export async function openStore(bookId: string): Promise<Store> {
  const base = await openDatabase(`parley:${bookId}`).catch(() => undefined);
  return base ? onDevice(base) : inMemory();
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener("upgradeneeded", () => {
      for (const [table, keyPath] of Object.entries(TABLES)) request.result.createObjectStore(table, { keyPath });
    });
    request.addEventListener("success", () => {
      // A later version in another window may take over; what is written here is written.
      request.result.addEventListener("versionchange", () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
    request.addEventListener("blocked", () => reject(new Error("blocked")));
  });
}

function onDevice(base: IDBDatabase): Store {
  const run = <T>(table: Table, mode: IDBTransactionMode, use: (rows: IDBObjectStore) => IDBRequest): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = base.transaction(table, mode);
      const request = use(transaction.objectStore(table));
      transaction.addEventListener("complete", () => resolve(request.result as T));
      const fail = (): void => reject(transaction.error ?? request.error ?? new Error("refused"));
      transaction.addEventListener("abort", fail);
      transaction.addEventListener("error", fail);
    });
  return {
    keeps: true,
    phrases: () => run("phrases", "readonly", (rows) => rows.getAll()),
    clips: () => run("clips", "readonly", (rows) => rows.getAll()),
    putPhrase: (phrase) => run("phrases", "readwrite", (rows) => rows.put(phrase)),
    putClip: (clip) => run("clips", "readwrite", (rows) => rows.put(clip)),
    dropPhrase: (id) => run("phrases", "readwrite", (rows) => rows.delete(id)),
    dropClip: (key) => run("clips", "readwrite", (rows) => rows.delete(key)),
    async clear() {
      await run("phrases", "readwrite", (rows) => rows.clear());
      await run("clips", "readwrite", (rows) => rows.clear());
    },
  };
}

function inMemory(): Store {
  const phrases = new Map<string, OwnPhrase>();
  const clips = new Map<string, OwnClip>();
  return {
    keeps: false,
    phrases: async () => [...phrases.values()],
    clips: async () => [...clips.values()],
    putPhrase: async (phrase) => void phrases.set(phrase.id, phrase),
    putClip: async (clip) => void clips.set(clip.key, clip),
    dropPhrase: async (id) => void phrases.delete(id),
    dropClip: async (key) => void clips.delete(key),
    clear: async () => {
      phrases.clear();
      clips.clear();
    },
  };
}
