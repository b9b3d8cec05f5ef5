import type { AppWords } from "@parley/pack";
import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { byTopic, ERASE, mergeEvents, type JournalEvent } from "./event.ts";
import type { Store } from "./store.ts";

/** What one part of the app makes of its events. */
export interface Topic<S> {
  readonly name: string;
  readonly empty: S;
  /**
   * The state after some more events, which may come from any device and hold anything. Never throws. The same event may come
   * twice. It may extend the state it is given, which is not used any more, and never changes `empty`.
   */
  fold(state: S, events: readonly JournalEvent[], device: string): S;
  /** The data to add so that everything that another state shows is shown here too. */
  restore(other: S, here: S): readonly unknown[];
  /** What people know its data by; left out where it is a detail of the settings. */
  title?(words: AppWords): string | undefined;
  /** It holds what two people said to each other: in a backup only where that was chosen. */
  readonly said?: boolean;
  /** There may be many events: older ones are read when they are needed. */
  readonly lazy?: boolean;
  /** Events that other windows add count only when the app is opened again. */
  readonly alone?: boolean;
}

/** The one store of what people do on this device. Events are added and never changed; they leave only by erasing. All that the app shows is a fold over them. */
export interface Journal {
  /** Whether anything outlives the page. */
  readonly keeps: boolean;
  /** The name of this device in its events. */
  device(): string;
  /** Whether something could not be written or erased. What was added is shown as long as the page is open. */
  readonly writeFailed: Signal<boolean>;
  /** Whether that is because the browser removed what was kept while the page was open. */
  readonly wasRemoved: ReadonlySignal<boolean>;
  /** The fold of a topic; of a lazy one, what has been read so far. */
  state<S>(topic: Topic<S>): ReadonlySignal<S>;
  /** Read the older events of a lazy topic, a part at a time. Resolves when all are there. */
  load(topic: Topic<never>): Promise<void>;
  /** Add events, with media that they name. They are shown at once; resolves to whether they outlive the page. */
  append<S>(topic: Topic<S>, data: readonly unknown[], media?: ReadonlyMap<string, Blob>): Promise<boolean>;
  /** Take the events of a topic off the device. */
  erase<S>(topic: Topic<S>): Promise<void>;
  /** Take events off the device that a later event makes void, so that nothing of them is left. */
  remove<S>(topic: Topic<S>, isObsolete: (data: unknown) => boolean): Promise<void>;
  /** Take everything off the device. */
  clear(): Promise<void>;
  /** Fold everything again, after the store was changed from elsewhere. */
  readAgain(): Promise<void>;
  /** Every event, for a backup; those of what two people said only with `said`. */
  events(how?: { readonly said: boolean }): Promise<readonly JournalEvent[]>;
  /** What is on the device, by the titles of its parts. */
  titles(words: AppWords): Promise<readonly string[]>;
  /**
   * Take over a backup: the union of both; then what was shown before and is not any more, and what the backup shows and this
   * device does not. Resolves to whether all was kept. `onProgress` is called with the part that is done, before the page may
   * respond.
   */
  restore(
    events: readonly JournalEvent[],
    device: string,
    media: ReadonlyMap<string, Blob>,
    onProgress?: (part: number) => void,
  ): Promise<boolean>;
  /** A recording by its SHA-256. */
  media(key: string): Promise<Blob | undefined>;
  /** Take recordings off the device that a topic does not use any more. */
  deleteUnusedMedia<S>(topic: Topic<S>, used: (state: S) => ReadonlySet<string>): Promise<void>;
  /** A secret of this device, which is in no backup and leaves with everything else; `undefined` where there is none, or it cannot be read. */
  secret(): Promise<string | undefined>;
  /** Keep the secret of this device. Resolves to whether it outlives the page. */
  keepSecret(secret: string): Promise<boolean>;
  /**
   * What a topic has computed from its events, so that it need not be computed from all of them again; `undefined` where there is
   * nothing, or it cannot be read. It is in no backup, and leaves the device with the events.
   */
  extract<S>(topic: Topic<S>): Promise<string | undefined>;
  /** Keep that. It may be missing the next time: a device without room does not tell. */
  keepExtract<S>(topic: Topic<S>, text: string): Promise<void>;
  /** Calls back when everything was taken off the device, here or in another window. */
  onClear(listener: () => void): void;
}

/** One topic while the app runs. */
interface Fold {
  readonly topic: Topic<unknown>;
  readonly state: Signal<unknown>;
  /** Events that were shown and are not written yet, or could not be. */
  readonly pending: Set<JournalEvent>;
  /** Of a lazy topic, the events that come after those not read yet; `undefined` once all are read. */
  later: JournalEvent[] | undefined;
  loading: Promise<void> | undefined;
  /** Counts what makes a reading void: erased, cleared, read again. */
  generation: number;
}

/** A journal over a store, for some topics. `now` gives the time as an ISO date; `pause` lets the page respond. */
export async function openJournal(
  store: Store,
  topics: readonly Topic<never>[],
  { now, pause }: { readonly now: () => string; readonly pause: () => Promise<void> },
): Promise<Journal> {
  const folds = new Map<string, Fold>();
  const writeFailed = signal(false);
  const wasRemoved = signal(false);
  const clearing: (() => void)[] = [];
  const lazy = topics.filter((topic) => topic.lazy).map(({ name }) => name);
  for (const topic of topics as readonly Topic<unknown>[])
    folds.set(topic.name, {
      topic,
      state: signal(topic.empty),
      pending: new Set(),
      later: topic.lazy ? [] : undefined,
      loading: undefined,
      generation: 0,
    });

  const add = (fold: Fold, events: readonly JournalEvent[]): void => {
    fold.later?.push(...events);
    // While older events are read, later ones wait for them.
    if (fold.later && fold.loading) return;
    fold.state.value = fold.topic.fold(fold.state.peek(), events, store.device());
  };
  const reset = (fold: Fold, events: readonly JournalEvent[]): void => {
    fold.generation += 1;
    fold.loading = undefined;
    fold.later = fold.topic.lazy ? [...events] : undefined;
    fold.state.value =
      events.length === 0 ? fold.topic.empty : fold.topic.fold(fold.topic.empty, events, store.device());
  };
  /** Fold everything again. */
  const read = async (which: (topic: Topic<unknown>) => boolean): Promise<void> => {
    const byName = byTopic(mergeEvents(await store.open(lazy)));
    for (const fold of folds.values()) {
      if (!which(fold.topic)) continue;
      const wasLoaded = fold.loading !== undefined;
      reset(fold, [...(byName.get(fold.topic.name) ?? []), ...fold.pending]);
      if (wasLoaded) await load(fold);
    }
  };
  const load = (fold: Fold): Promise<void> => {
    fold.loading ??= (async () => {
      const { generation, topic } = fold;
      const parts = await store.older(topic.name).catch(() => []);
      let state = topic.empty;
      for (const [i, part] of parts.entries()) {
        const events = await part().catch(() => []);
        if (fold.generation !== generation) return;
        state = topic.fold(state, events, store.device());
        // Shown whenever there is twice as much: after 1, 2, 4, 8 parts.
        if ((i & (i + 1)) === 0) fold.state.value = state;
        await pause();
      }
      if (fold.generation !== generation) return;
      fold.state.value = topic.fold(state, fold.later ?? [], store.device());
      fold.later = undefined;
    })();
    return fold.loading;
  };
  const kept = async (writing: Promise<void>): Promise<boolean> => {
    try {
      await writing;
      return store.keeps;
    } catch (error) {
      // A connection that the browser closed: it removed the data while the page was open.
      if (error instanceof Error && error.name === "InvalidStateError") wasRemoved.value = true;
      writeFailed.value = true;
      return false;
    }
  };
  const foldOf = (name: string): Fold => {
    const fold = folds.get(name);
    if (!fold) throw new RangeError(`no feature has the topic “${name}”`);
    return fold;
  };
  const append = async (
    name: string,
    data: readonly unknown[],
    media?: ReadonlyMap<string, Blob>,
  ): Promise<boolean> => {
    const at = now();
    const fold = foldOf(name);
    const drafts = data.map((one) => ({ at, topic: name, data: one }));
    // Shown at once; the counter is assigned when they are written.
    const shown = drafts.map((draft) => ({ device: store.device(), n: Number.MAX_SAFE_INTEGER, ...draft }));
    for (const event of shown) fold.pending.add(event);
    add(fold, shown);
    const writing = store.append(drafts, media);
    const isWritten = writing.then(
      () => true,
      () => false,
    );
    if (await isWritten) for (const event of shown) fold.pending.delete(event);
    return kept(writing);
  };
  const empty = (): void => {
    for (const fold of folds.values()) {
      fold.pending.clear();
      reset(fold, []);
    }
    writeFailed.value = false;
    wasRemoved.value = false;
    for (const listener of clearing) listener();
  };

  await read(() => true);
  store.follow((change) => {
    const follows = (topic: Topic<unknown>): boolean => topic.alone !== true;
    if (change === "clear") {
      empty();
      // The name of the device is gone with the rest.
      void store.open(lazy).catch(() => undefined);
    } else if (change === "all") void read(follows).catch(() => undefined);
    else
      for (const [name, list] of byTopic(change)) {
        const fold = folds.get(name);
        if (fold && follows(fold.topic)) add(fold, list);
      }
  });

  return {
    keeps: store.keeps,
    device: store.device,
    writeFailed,
    wasRemoved,
    state: <S>(topic: Topic<S>) => foldOf(topic.name).state as Signal<S>,
    load: ({ name }) => load(foldOf(name)),
    append: ({ name }, data, media) => append(name, data, media),
    async erase({ name }) {
      const fold = foldOf(name);
      fold.pending.clear();
      reset(fold, []);
      await kept(store.erase(name, now()).then(() => store.keepExtract(name, undefined)));
    },
    async remove({ name }, isObsolete) {
      await kept(store.remove(name, isObsolete).then(() => store.keepExtract(name, undefined)));
    },
    async clear() {
      const writing = store.clear();
      empty();
      await kept(writing);
    },
    readAgain: () => read((topic) => topic.alone !== true),
    async events({ said } = { said: true }) {
      const leftOut = new Set(said ? [] : topics.flatMap((topic) => (topic.said ? [topic.name] : [])));
      return (await store.all()).filter(({ topic }) => !leftOut.has(topic));
    },
    async titles(words) {
      const kept = new Set((await store.all().catch(() => [])).map(({ topic }) => topic));
      return topics.flatMap((topic) => (kept.has(topic.name) ? (topic.title?.(words) ?? []) : []));
    },
    async restore(events, device, media, onProgress = () => undefined) {
      let step = 0;
      // Merging, writing and reading are as much as the topics together.
      const steps = 4 * folds.size;
      const advance = async (by: number): Promise<void> => {
        onProgress((step += by) / steps);
        await pause();
      };
      const byName = byTopic(mergeEvents(events));
      // A backup erases nothing here: its tombstones stay in it.
      byName.delete(ERASE);
      const before = new Map<Fold, unknown>();
      for (const fold of folds.values()) {
        if (fold.topic.lazy) await load(fold);
        before.set(fold, fold.state.peek());
        await advance(1);
      }
      const results = [await kept(store.insert([...byName.values()].flat(), media))];
      await advance(folds.size);
      await read(() => true);
      await advance(folds.size);
      for (const fold of folds.values()) {
        const { topic, state } = fold;
        if (topic.lazy) await load(fold);
        for (const other of [before.get(fold), topic.fold(topic.empty, byName.get(topic.name) ?? [], device)]) {
          const missing = topic.restore(other, state.peek());
          if (missing.length > 0) results.push(await append(topic.name, missing));
        }
        await advance(1);
      }
      return results.every(Boolean);
    },
    media: (key) => store.media(key),
    deleteUnusedMedia: (topic, used) =>
      store.deleteUnusedMedia((events) => {
        const own = events.filter(({ topic: name }) => name === topic.name);
        return used(topic.fold(topic.empty, own, store.device()));
      }),
    secret: () => store.secret().catch(() => undefined),
    keepSecret: (secret) => kept(store.keepSecret(secret)),
    extract: ({ name }) => store.extract(name).catch(() => undefined),
    keepExtract: ({ name }, text) => store.keepExtract(name, text).catch(() => undefined),
    onClear: (listener) => void clearing.push(listener),
  };
}
