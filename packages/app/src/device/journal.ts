import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { byTopic, ERASE, mergeEvents, type JournalEvent } from "./event.ts";
import type { Store } from "./store.ts";

/** What one part of the app makes of its events. */
export interface Topic<S> {
  readonly name: string;
  readonly empty: S;
  /** The state after some more events, which may come from any device and hold anything. Never throws; changes no state. */
  fold(state: S, events: readonly JournalEvent[], device: string): S;
  /** What has to be added so that all that a backup shows is shown here too. */
  restore(backup: S, here: S): readonly unknown[];
  /** There may be many events: the older ones are read when they are asked for. */
  readonly lazy?: boolean;
  /** What other windows add is taken up only when the app is opened again. */
  readonly alone?: boolean;
}

/** The one store of what people do on this device: events that are only added. All that the app shows of it is a fold. */
export interface Journal {
  /** Whether anything outlives the page. */
  readonly keeps: boolean;
  /** The name of this device in its events. */
  device(): string;
  /** Whether something that was added found no room; it is shown as long as the page is open. */
  readonly full: Signal<boolean>;
  /** The fold of a topic: of one that is lazy, what was read so far. */
  state<S>(topic: Topic<S>): ReadonlySignal<S>;
  /** Read the older events of a lazy topic, a part at a time. Resolves when all are there. */
  load(topic: Topic<never>): Promise<void>;
  /** Add events. They are shown at once; resolves to whether they outlive the page. */
  append<S>(topic: Topic<S>, ...data: readonly unknown[]): Promise<boolean>;
  /** Take the events of a topic off the device. */
  erase<S>(topic: Topic<S>): Promise<void>;
  /** Take everything off the device. */
  clear(): Promise<void>;
  /** Every event, for a backup. */
  events(): Promise<readonly JournalEvent[]>;
  /** Take over a backup: the union of both, and then what it shows and this device does not. Resolves to whether all was kept. */
  restore(events: readonly JournalEvent[], device: string): Promise<boolean>;
  media: Pick<Store, "media" | "putMedia" | "keepMedia">;
  /** Calls back when everything was taken off the device, here or in another window. */
  onClear(listener: () => void): void;
}

/** One topic while the app runs. */
interface Fold {
  readonly topic: Topic<unknown>;
  readonly state: Signal<unknown>;
  /** Events that come after those that were not read yet; `undefined` once all are read. */
  later: JournalEvent[] | undefined;
  loading: Promise<void> | undefined;
}

/** A journal over a store, for some topics. `now` gives the time as an ISO date; `pause` lets the page breathe. */
export async function openJournal(
  store: Store,
  topics: readonly Topic<never>[],
  { now, pause }: { readonly now: () => string; readonly pause: () => Promise<void> },
): Promise<Journal> {
  const folds = new Map<string, Fold>();
  const full = signal(false);
  const clearing: (() => void)[] = [];
  const lazy = topics.filter((topic) => topic.lazy).map(({ name }) => name);
  for (const topic of topics as readonly Topic<unknown>[])
    folds.set(topic.name, {
      topic,
      state: signal(topic.empty),
      later: topic.lazy ? [] : undefined,
      loading: undefined,
    });

  const add = (fold: Fold, events: readonly JournalEvent[]): void => {
    fold.later?.push(...events);
    fold.state.value = fold.topic.fold(fold.state.peek(), events, store.device());
  };
  /** Fold everything anew. */
  const read = async (which: (topic: Topic<unknown>) => boolean): Promise<readonly JournalEvent[]> => {
    const opened = await store.open(lazy);
    const topics = byTopic(mergeEvents(opened));
    for (const fold of folds.values()) {
      if (!which(fold.topic)) continue;
      const events = topics.get(fold.topic.name) ?? [];
      fold.state.value = fold.topic.fold(fold.topic.empty, events, store.device());
      fold.later = fold.topic.lazy ? [...events] : undefined;
      const wasLoaded = fold.loading !== undefined;
      fold.loading = undefined;
      if (wasLoaded) await load(fold);
    }
    return opened;
  };
  const load = (fold: Fold): Promise<void> => {
    fold.loading ??= (async () => {
      const parts = await store.older(fold.topic.name).catch(() => []);
      let state = fold.topic.empty;
      for (const part of parts) {
        state = fold.topic.fold(state, part(), store.device());
        fold.state.value = state;
        await pause();
      }
      fold.state.value = fold.topic.fold(state, fold.later ?? [], store.device());
      fold.later = undefined;
    })();
    return fold.loading;
  };
  const kept = async (writing: Promise<void>): Promise<boolean> => {
    try {
      await writing;
      return store.keeps;
    } catch {
      full.value = true;
      return false;
    }
  };
  const foldOf = (name: string): Fold => {
    const fold = folds.get(name);
    if (!fold) throw new RangeError(`no feature has the topic “${name}”`);
    return fold;
  };
  const append = (name: string, data: readonly unknown[]): Promise<boolean> => {
    const at = now();
    const drafts = data.map((one) => ({ at, topic: name, data: one }));
    // Shown at once; the counter is given when they are written.
    add(
      foldOf(name),
      drafts.map((draft) => ({ device: store.device(), n: Number.MAX_SAFE_INTEGER, ...draft })),
    );
    return kept(store.append(drafts));
  };

  /** Another window changed more than what it added: it took something away, or put it together. */
  const readAgain = async (which: (topic: Topic<unknown>) => boolean): Promise<void> => {
    const opened = await read(which);
    const isEmpty = opened.length === 0 && (await store.all()).length === 0;
    if (isEmpty) for (const listener of clearing) listener();
  };

  await read(() => true);
  store.follow((events) => {
    const follows = (topic: Topic<unknown>): boolean => topic.alone !== true;
    if (events)
      for (const [name, list] of byTopic(events)) {
        const fold = folds.get(name);
        if (fold && follows(fold.topic)) add(fold, list);
      }
    else void readAgain(follows).catch(() => undefined);
  });

  return {
    keeps: store.keeps,
    device: store.device,
    full,
    state: <S>(topic: Topic<S>) => foldOf(topic.name).state as Signal<S>,
    load: ({ name }) => load(foldOf(name)),
    append: ({ name }, ...data) => append(name, data),
    async erase({ name, empty }) {
      const fold = foldOf(name);
      fold.state.value = empty;
      fold.later = fold.later && [];
      await kept(store.erase(name, now()));
    },
    async clear() {
      for (const fold of folds.values()) {
        fold.state.value = fold.topic.empty;
        fold.later = fold.later && [];
      }
      full.value = false;
      const cleared = kept(store.clear());
      for (const listener of clearing) listener();
      await cleared;
    },
    events: () => store.all(),
    async restore(events, device) {
      const topics = byTopic(mergeEvents(events));
      // A backup erases nothing here: its tombstones stay in it.
      topics.delete(ERASE);
      const results = [await kept(store.insert([...topics.values()].flat()))];
      for (const fold of folds.values()) if (fold.topic.lazy) await load(fold);
      await read(() => true);
      for (const { topic, state } of folds.values()) {
        const backup = topic.fold(topic.empty, topics.get(topic.name) ?? [], device);
        const missing = topic.restore(backup, state.peek());
        if (missing.length > 0) results.push(await append(topic.name, missing));
      }
      return results.every(Boolean);
    },
    media: store,
    onClear: (listener) => void clearing.push(listener),
  };
}
