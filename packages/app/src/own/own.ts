import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { PackedEntry } from "@parley/pack";
import type { Journal, Topic } from "../device/journal.ts";
import { sha256Of } from "../device/sha256.ts";
import { modelOf, type Tablet } from "../feature.ts";
import { ownEntry, readOwnPhrase, type OwnPhrase } from "./own-phrase.ts";
import { oldRecordingKey, recordingKey } from "./recording-key.ts";

/** A new id for a phrase that is added on this device. */
export function newOwnId(): string {
  return `own-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
}

/** What an event says: a phrase was added or changed, or taken away; a recording was made, or taken away. */
export type OwnData =
  | { readonly phrase: OwnPhrase }
  | { readonly dropped: string }
  | { readonly recording: string; readonly sound: string }
  | { readonly unrecorded: string };

/** What was added: phrases in the order they were added, and the SHA-256 of recordings by `recordingKey`. */
interface Added {
  readonly phrases: readonly OwnPhrase[];
  readonly recordings: ReadonlyMap<string, string>;
}

export const OWN: Topic<Added> = {
  name: "own",
  title: ({ app }) => app.own,
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
  restore(other, here) {
    const have = new Map(here.phrases.map((phrase) => [phrase.id, JSON.stringify(phrase)]));
    return [
      ...other.phrases.filter((phrase) => have.get(phrase.id) !== JSON.stringify(phrase)).map((phrase) => ({ phrase })),
      ...Array.from(other.recordings)
        .filter(([key, sound]) => here.recordings.get(key) !== sound)
        .map(([recording, sound]) => ({ recording, sound })),
    ];
  },
};

/** Phrases that were typed to be shown. They are kept only if they are added; else they go with the page. */
const typed = new WeakMap<Journal, Signal<readonly OwnPhrase[]>>();

function typedOf(journal: Journal): Signal<readonly OwnPhrase[]> {
  const found = typed.get(journal) ?? signal<readonly OwnPhrase[]>([]);
  typed.set(journal, found);
  return found;
}

/** Added phrases as entries, and those that are only shown. */
export function ownEntries({ journal }: { readonly journal: Journal }): ReadonlySignal<readonly PackedEntry[]> {
  const added = journal.state(OWN);
  const shown = typedOf(journal);
  return computed(() => {
    const { phrases } = added.value;
    return [...phrases, ...shown.value.filter(({ id }) => !phrases.some((one) => one.id === id))].map(ownEntry);
  });
}

/** What people added on this device. */
export interface Own {
  readonly phrases: ReadonlySignal<readonly OwnPhrase[]>;
  /** Phrases that were typed to be shown, which nothing keeps. */
  readonly typed: ReadonlySignal<readonly OwnPhrase[]>;
  /** Show a phrase without keeping it. */
  show(phrase: OwnPhrase): void;
  /** Whether something that was added will not outlive the page. */
  readonly isLost: ReadonlySignal<boolean>;
  /** The SHA-256 of every recording. */
  sounds(): ReadonlySet<string>;
  /** The recording of an entry in a language, where there is one of the words it has. */
  recordingOf(lang: string, entry: PackedEntry): Blob | undefined;
  put(phrase: OwnPhrase): void;
  drop(id: string): Promise<void>;
  record(lang: string, entry: PackedEntry, sound: Blob): Promise<void>;
  unrecord(lang: string, entry: PackedEntry): Promise<void>;
}

/** What people added, over the journal of a tablet. */
export function makeOwn({ journal }: Pick<Tablet, "journal">): Own {
  const added = journal.state(OWN);
  /** Recordings that were read or made, by their SHA-256. */
  const sounds = signal<ReadonlyMap<string, Blob>>(new Map());
  const lost = signal(false);
  const shown = typedOf(journal);
  journal.onClear(() => {
    lost.value = false;
    shown.value = [];
  });
  const kept = async (writing: Promise<boolean>): Promise<void> => {
    lost.value = !(await writing) || lost.peek();
  };
  const asked = new Set<string>();
  /** A recording; `undefined` while it is read. */
  const soundOf = (sha: string): Blob | undefined => {
    const sound = sounds.value.get(sha);
    if (sound || asked.has(sha)) return sound;
    asked.add(sha);
    journal.media(sha).then(
      (read) => read && (sounds.value = new Map([...sounds.peek(), [sha, read]])),
      () => asked.delete(sha),
    );
    return undefined;
  };
  /** By entry, so that the words are hashed once. */
  const keys = new WeakMap<PackedEntry, Map<string, readonly string[]>>();
  /** The names that a recording of an entry can have, and has. */
  const keysOf = (lang: string, entry: PackedEntry): readonly string[] => {
    const { recordings } = added.value;
    if (recordings.size === 0) return [];
    const byLang = keys.get(entry) ?? new Map<string, readonly string[]>();
    keys.set(entry, byLang);
    const known = byLang.get(lang) ?? [recordingKey(lang, entry), oldRecordingKey(lang, entry)];
    byLang.set(lang, known);
    return known.filter((key) => recordings.has(key));
  };
  /** Recordings that are not used any more leave the device. */
  const tidy = (): void => void journal.deleteUnusedMedia(OWN, usedSounds).catch(() => undefined);
  if (added.peek().recordings.size > 0) tidy();
  return {
    phrases: computed(() => added.value.phrases),
    typed: shown,
    show: (phrase) => (shown.value = [...shown.peek(), phrase]),
    isLost: lost,
    sounds: () => usedSounds(added.peek()),
    recordingOf(lang, entry) {
      const [key] = keysOf(lang, entry);
      return key === undefined ? undefined : soundOf(added.value.recordings.get(key)!);
    },
    put: (phrase) => void kept(journal.append(OWN, [{ phrase }])),
    async drop(id) {
      await kept(journal.append(OWN, [{ dropped: id }]));
      await journal.remove(OWN, (data) => isOfPhrase(data, id));
      tidy();
    },
    async record(lang, entry, sound) {
      const sha = sha256Of(new Uint8Array(await sound.arrayBuffer()));
      const key = recordingKey(lang, entry);
      const old = keysOf(lang, entry).filter((one) => one !== key);
      sounds.value = new Map([...sounds.peek(), [sha, sound]]);
      const data = [...old.map((unrecorded) => ({ unrecorded })), { recording: key, sound: sha }];
      await kept(journal.append(OWN, data, new Map([[sha, sound]])));
      tidy();
    },
    async unrecord(lang, entry) {
      const data = keysOf(lang, entry).map((unrecorded) => ({ unrecorded }));
      await kept(journal.append(OWN, data));
      tidy();
    },
  };
}

const usedSounds = ({ recordings }: Added): ReadonlySet<string> => new Set(recordings.values());

/** Whether an event adds or changes a phrase, or records it. */
function isOfPhrase(data: unknown, id: string): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { phrase, recording } = data as { readonly phrase?: { readonly id?: unknown }; readonly recording?: unknown };
  return phrase?.id === id || (typeof recording === "string" && recording.split(" ")[1] === id);
}

/** What people added on the device of a tablet. */
export const ownOf: (tablet: Tablet) => Own = modelOf((tablet) => makeOwn(tablet));
