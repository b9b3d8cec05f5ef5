import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { PackedEntry } from "@parley/pack";
import type { Journal, Topic } from "../device/journal.ts";
import { sha256Of } from "../device/sha256.ts";
import { modelOf, type Tablet } from "../feature.ts";
import { ownEntry, readOwnPhrase, type OwnPhrase } from "./own-phrase.ts";
import { oldRecordingKey, recordingKey } from "./recording-key.ts";

/** The data of an event: a phrase is added, changed or removed; a recording is added or removed. */
export type OwnData =
  | { readonly phrase: OwnPhrase }
  | { readonly dropped: string }
  | { readonly recording: string; readonly sound: string }
  | { readonly unrecorded: string };

/** The phrases in the order they were added, and the SHA-256 of recordings by `recordingKey`. */
interface Added {
  readonly phrases: readonly OwnPhrase[];
  readonly recordings: ReadonlyMap<string, string>;
}

export const OWN: Topic<Added> = {
  name: "own",
  empty: { phrases: [], recordings: new Map() },
  fold(state, events) {
    const phrases = new Map(state.phrases.map((phrase) => [phrase.id, phrase]));
    const recordings = new Map(state.recordings);
    for (const { data } of events) {
      if (typeof data !== "object" || data === null) continue;
      const { phrase, dropped, recording, sound, unrecorded } = data as { readonly [key: string]: unknown };
      const read = readOwnPhrase(phrase);
      if (read) phrases.set(read.id, read);
      if (typeof dropped === "string") {
        phrases.delete(dropped);
        for (const key of recordings.keys()) if (key.split(" ")[1] === dropped) recordings.delete(key);
      }
      if (typeof recording === "string" && typeof sound === "string") recordings.set(recording, sound);
      if (typeof unrecorded === "string") recordings.delete(unrecorded);
    }
    return { phrases: [...phrases.values()], recordings };
  },
  restore(backup, here) {
    const known = new Map(here.phrases.map((phrase) => [phrase.id, JSON.stringify(phrase)]));
    return [
      ...backup.phrases
        .filter((phrase) => known.get(phrase.id) !== JSON.stringify(phrase))
        .map((phrase) => ({ phrase })),
      ...Array.from(backup.recordings)
        .filter(([key, sound]) => here.recordings.get(key) !== sound)
        .map(([recording, sound]) => ({ recording, sound })),
    ];
  },
};

/** Added phrases as entries. */
export function ownEntries({ journal }: { readonly journal: Journal }): ReadonlySignal<readonly PackedEntry[]> {
  const added = journal.state(OWN);
  return computed(() => added.value.phrases.map(ownEntry));
}

/** The phrases and recordings added on this device. */
export interface Own {
  readonly phrases: ReadonlySignal<readonly OwnPhrase[]>;
  /** Whether an addition is not stored and will be lost with the page. */
  readonly isLost: ReadonlySignal<boolean>;
  /** The SHA-256 of every recording. */
  sounds(): ReadonlySet<string>;
  /** The recording of the current text of an entry in a language; `undefined` where there is none or it is not loaded yet. */
  recordingOf(lang: string, entry: PackedEntry): Blob | undefined;
  put(phrase: OwnPhrase): void;
  drop(id: string): void;
  record(lang: string, entry: PackedEntry, sound: Blob): Promise<void>;
  unrecord(lang: string, entry: PackedEntry): void;
}

/** The phrases and recordings in the journal of a tablet. */
export function makeOwn({ journal }: Pick<Tablet, "journal">): Own {
  const added = journal.state(OWN);
  /** Loaded and new recordings, by SHA-256. */
  const sounds = signal<ReadonlyMap<string, Blob>>(new Map());
  const lost = signal(false);
  const track = async (writing: Promise<boolean>): Promise<void> => {
    lost.value = !(await writing) || lost.peek();
  };
  /** The SHA-256 of recordings that were requested from the store or made. */
  const requested = new Set<string>();
  added.subscribe(({ recordings }) => {
    if (recordings.size === 0 && added.peek().phrases.length === 0) lost.value = false;
    for (const sha of recordings.values()) {
      if (requested.has(sha)) continue;
      requested.add(sha);
      void journal.media
        .media(sha)
        .then((sound) => sound && (sounds.value = new Map([...sounds.peek(), [sha, sound]])))
        .catch(() => requested.delete(sha));
    }
  });
  /** Recording keys by entry, so that texts are hashed once. */
  const keys = new WeakMap<PackedEntry, Map<string, readonly [string, string]>>();
  const keysOf = (lang: string, entry: PackedEntry): readonly [string, string] => {
    const byLang = keys.get(entry) ?? new Map<string, readonly [string, string]>();
    keys.set(entry, byLang);
    const known = byLang.get(lang) ?? [recordingKey(lang, entry), oldRecordingKey(lang, entry)];
    byLang.set(lang, known);
    return known;
  };
  /** Erase the media that no recording uses. */
  const eraseUnused = (): void =>
    void journal.media.keepMedia(new Set(added.peek().recordings.values())).catch(() => undefined);
  const keyOf = (lang: string, entry: PackedEntry): string | undefined =>
    added.value.recordings.size === 0 ? undefined : keysOf(lang, entry).find((key) => added.value.recordings.has(key));
  return {
    phrases: computed(() => added.value.phrases),
    isLost: lost,
    sounds: () => new Set(added.peek().recordings.values()),
    recordingOf(lang, entry) {
      const key = keyOf(lang, entry);
      return key === undefined ? undefined : sounds.value.get(added.value.recordings.get(key)!);
    },
    put: (phrase) => void track(journal.append(OWN, { phrase })),
    drop(id) {
      void track(journal.append(OWN, { dropped: id }));
      eraseUnused();
    },
    async record(lang, entry, sound) {
      const sha = sha256Of(new Uint8Array(await sound.arrayBuffer()));
      requested.add(sha);
      sounds.value = new Map([...sounds.peek(), [sha, sound]]);
      const media = journal.media.putMedia(sha, sound).then(
        () => journal.keeps,
        () => {
          journal.full.value = true;
          return false;
        },
      );
      await track(
        Promise.all([media, journal.append(OWN, { recording: recordingKey(lang, entry), sound: sha })]).then(
          (results) => results.every(Boolean),
        ),
      );
    },
    unrecord(lang, entry) {
      const key = keyOf(lang, entry);
      if (key !== undefined) void track(journal.append(OWN, { unrecorded: key }));
      eraseUnused();
    },
  };
}

/** The phrases and recordings added on a tablet. */
export const ownOf: (tablet: Tablet) => Own = modelOf((tablet) => makeOwn(tablet));
