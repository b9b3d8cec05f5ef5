import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { byTopic, ERASE, mergeEvents, type JournalEvent } from "./event.ts";
import type { Store } from "./store.ts";

/** The events of one kind, and how they are folded into a state. */
export interface Topic<S> {
  readonly name: string;
  readonly empty: S;
  /** The state after more events. They can be from any device and have any data. Never throws; does not mutate `state`. */
  fold(state: S, events: readonly JournalEvent[], device: string): S;
  /** The data of the events to add so that the state here includes the state of a backup. */
  restore(backup: S, here: S): readonly unknown[];
  /** Whether older events are read only by `Journal.load`, because there can be many. */
  readonly lazy?: boolean;
  /** Whether changes in other windows have no effect until the app is opened again. */
  readonly alone?: boolean;
}

/** The append-only log of events on this device. The app shows folds over it. */
export interface Journal {
  /** Whether events are stored after the page is closed. */
  readonly keeps: boolean;
  /** The name of this device in its events. */
  device(): string;
  /** Whether an event could not be stored. Such an event is in the state until the page is closed. */
  readonly full: Signal<boolean>;
  /** The state of a topic; of a lazy topic, of the events read so far. Throws a `RangeError` for an unknown topic. */
  state<S>(topic: Topic<S>): ReadonlySignal<S>;
  /** Read the older events of a lazy topic in parts. Resolves when all are read. */
  load(topic: Topic<never>): Promise<void>;
  /** Add events. The state changes at once. Resolves to whether they are stored. */
  append<S>(topic: Topic<S>, ...data: readonly unknown[]): Promise<boolean>;
  /** Erase the events of a topic from the device. */
  erase<S>(topic: Topic<S>): Promise<void>;
  /** Erase everything from the device. */
  clear(): Promise<void>;
  /** All events, for a backup. */
  events(): Promise<readonly JournalEvent[]>;
  /** Restore a backup: insert its events, then add what its state has and the state here lacks. Resolves to whether all is stored. */
  restore(events: readonly JournalEvent[], device: string): Promise<boolean>;
  media: Pick<Store, "media" | "putMedia" | "keepMedia">;
  /** Calls `listener` when everything is erased, here or in another window. */
  onClear(listener: () => void): void;
}

/** The state of one topic while the app runs. */
interface Fold {
  readonly topic: Topic<unknown>;
  readonly state: Signal<unknown>;
  /** For a lazy topic, the events after those not read yet; `undefined` once all are read. */
  later: JournalEvent[] | undefined;
  loading: Promise<void> | undefined;
}

/** A journal in a store, for some topics. `now` gives the time as an ISO date; `pause` resolves after the page could handle events. */
export async function openJournal(
  store: Store,
  topics: readonly Topic<never>[],
  { now, pause }: { readonly now: () => string; readonly pause: () => Promise<void> },
): Promise<Journal> {
  const folds = new Map<string, Fold>();
  const full = signal(false);
  const clearListeners: (() => void)[] = [];
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
  /** Read the store again and fold the chosen topics from the start. */
  const read = async (isChosen: (topic: Topic<unknown>) => boolean): Promise<readonly JournalEvent[]> => {
    const opened = await store.open(lazy);
    const topics = byTopic(mergeEvents(opened));
    for (const fold of folds.values()) {
      if (!isChosen(fold.topic)) continue;
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
  const storedBy = async (writing: Promise<void>): Promise<boolean> => {
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
    // Folded at once. The store assigns the counters when it writes the events.
    add(
      foldOf(name),
      drafts.map((draft) => ({ device: store.device(), n: Number.MAX_SAFE_INTEGER, ...draft })),
    );
    return storedBy(store.append(drafts));
  };

  /** Read again after another window erased, inserted or compacted events. */
  const readAgain = async (isChosen: (topic: Topic<unknown>) => boolean): Promise<void> => {
    const opened = await read(isChosen);
    const isEmpty = opened.length === 0 && (await store.all()).length === 0;
    if (isEmpty) for (const listener of clearListeners) listener();
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
      await storedBy(store.erase(name, now()));
    },
    async clear() {
      for (const fold of folds.values()) {
        fold.state.value = fold.topic.empty;
        fold.later = fold.later && [];
      }
      full.value = false;
      const cleared = storedBy(store.clear());
      for (const listener of clearListeners) listener();
      await cleared;
    },
    events: () => store.all(),
    async restore(events, device) {
      const topics = byTopic(mergeEvents(events));
      // The tombstones of a backup have no effect here.
      topics.delete(ERASE);
      const results = [await storedBy(store.insert([...topics.values()].flat()))];
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
    onClear: (listener) => void clearListeners.push(listener),
  };
}
