import { signal, type ReadonlySignal } from "@preact/signals";
import { adler32, joinPieces, templateOf, type PackedEntry } from "@parley/pack";
import type { OwnClip, OwnPhrase, Store } from "./store.ts";

/** What people added on this device, as the app shows it. */
export interface Own {
  readonly phrases: ReadonlySignal<readonly OwnPhrase[]>;
  /** Recordings by `clipKey`. */
  readonly clips: ReadonlySignal<ReadonlyMap<string, Blob>>;
  /** Whether the last thing put here found no room. */
  readonly full: ReadonlySignal<boolean>;
  put(phrase: OwnPhrase): Promise<boolean>;
  drop(id: string): Promise<void>;
  record(key: string, sound: Blob): Promise<boolean>;
  unrecord(key: string): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The key of a recording of a phrase in a language, made from what the phrase says too: where its words change, by another
 * edition or another book, the recording is not of them any more.
 */
export function clipKey(lang: string, { id, texts }: PackedEntry): string {
  const words = (texts[lang] ?? []).map(({ text }) => templateOf(text)).join("\n");
  return `${lang} ${adler32(new TextEncoder().encode(words)).toString(36)} ${id}`;
}

/** A picture of one's own may be one of pixels and nothing else: no drawing that could carry more. */
export function isOwnPicture(url: string): boolean {
  return /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(url);
}

/** Letters of a text of one's own, and how many languages it may have. */
export const LONGEST = 300;
const MOST_LANGUAGES = 40;

/** What of a value read from a store or a file is a phrase of one's own; whatever else it says is left out. */
export function readOwn(value: unknown): OwnPhrase | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, texts, picture } = value as { [key: string]: unknown };
  if (typeof id !== "string" || !/^own-[\w-]{1,60}$/.test(id) || typeof texts !== "object" || texts === null)
    return undefined;
  const words = Object.entries(texts)
    .filter((pair): pair is [string, string] => typeof pair[1] === "string")
    .slice(0, MOST_LANGUAGES)
    .map(([lang, text]) => [lang, text.slice(0, LONGEST)] as const);
  return {
    id,
    texts: Object.fromEntries(words),
    ...(typeof picture === "string" && isOwnPicture(picture) ? { picture } : {}),
  };
}

/** What people added, over a store that may still be opening. */
export function makeOwn(opening: Promise<Store>): Own {
  const phrases = signal<readonly OwnPhrase[]>([]);
  const clips = signal<ReadonlyMap<string, Blob>>(new Map());
  const full = signal(false);
  const gone = new Set<string>();
  const load = async (): Promise<void> => {
    const store = await opening;
    const stored = (await store.phrases()).flatMap((one) => readOwn(one) ?? []);
    const heard = (await store.clips()).filter(
      (one): one is OwnClip => typeof one.key === "string" && one.sound instanceof Blob,
    );
    // What was added or taken away while the store was opening is newer than what lay in it.
    const added = new Set(phrases.value.map(({ id }) => id));
    phrases.value = [...stored.filter(({ id }) => !added.has(id) && !gone.has(id)), ...phrases.value];
    clips.value = new Map([
      ...heard.filter(({ key }) => !gone.has(key)).map(({ key, sound }) => [key, sound] as const),
      ...clips.value,
    ]);
  };
  void load().catch(() => undefined);
  /** Shown at once; where the device has no room for it, it is shown as long as the page is open, and said. */
  const keep = async (write: (store: Store) => Promise<void>): Promise<boolean> => {
    try {
      const store = await opening;
      await write(store);
      full.value = !store.keeps;
      return store.keeps;
    } catch {
      full.value = true;
      return false;
    }
  };
  return {
    phrases,
    clips,
    full,
    put(phrase) {
      gone.delete(phrase.id);
      phrases.value = [...phrases.value.filter(({ id }) => id !== phrase.id), phrase];
      return keep((store) => store.putPhrase(phrase));
    },
    async drop(id) {
      gone.add(id);
      phrases.value = phrases.value.filter((one) => one.id !== id);
      await keep((store) => store.dropPhrase(id));
      for (const key of [...clips.value.keys()].filter((one) => one.endsWith(` ${id}`))) await this.unrecord(key);
    },
    record(key, sound) {
      gone.delete(key);
      clips.value = new Map([...clips.value, [key, sound]]);
      return keep((store) => store.putClip({ key, sound }));
    },
    async unrecord(key) {
      gone.add(key);
      clips.value = new Map([...clips.value].filter(([one]) => one !== key));
      await keep((store) => store.dropClip(key));
    },
    async clear() {
      await opening.catch(() => undefined);
      await keep((store) => store.clear());
      phrases.value = [];
      clips.value = new Map();
      full.value = false;
    },
  };
}

/** A phrase of one's own as an entry among the others: without a number, a draft that nobody checked. */
export function ownEntry({ id, texts, picture }: OwnPhrase): PackedEntry {
  return {
    id,
    no: "",
    kind: "phrase",
    urgency: "routine",
    from: "both",
    ...(picture === undefined ? {} : { picture }),
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, text]) => [
        lang,
        [
          {
            when: {},
            text: joinPieces([text]),
            says: {},
            standing: "draft" as const,
            told: -1,
          },
        ],
      ]),
    ),
  };
}
