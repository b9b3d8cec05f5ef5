import { batch, signal, type Signal } from "@preact/signals";
import type { Journal, Topic } from "./journal.ts";

/** Something a person chooses for this device. A feature that has one defines it and lists it in its `feature.ts`. */
export interface Setting<T extends string | boolean> {
  readonly name: string;
  readonly initial: T;
  /** What was kept, as a value; `undefined` where it is none. */
  read(kept: string): T | undefined;
  write(value: T): string;
}

/** A setting that is on or off. */
export function flag(name: string): Setting<boolean> {
  return { name, initial: false, read: (kept) => kept === "1", write: (value) => (value ? "1" : "") };
}

/** A setting that is one of some values, the first of them at the beginning. */
export function choice<T extends string>(name: string, values: readonly [T, ...T[]]): Setting<T> {
  const [initial] = values;
  return { name, initial, read: (kept) => values.find((value) => value === kept), write: (value) => value };
}

/** The settings of this device, as they were kept: events of other devices set nothing here. */
export const SETTINGS: Topic<{ readonly [name: string]: string }> = {
  name: "settings",
  empty: {},
  alone: true,
  fold: (state, events, device) =>
    Object.fromEntries([
      ...Object.entries(state),
      ...events
        .filter((event) => event.device === device && typeof event.data === "object" && event.data !== null)
        .flatMap(({ data }) => Object.entries(data as object))
        .filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    ]),
  // The settings of a backup are set by `restored`, which knows which of them the book can have.
  restore: () => [],
};

/** The settings of the app while it runs. */
export interface Settings {
  /** The value of a setting: to be read, watched and set. What is set is kept once the app is in use. */
  of<T extends string | boolean>(setting: Setting<T>): Signal<T>;
  /** Whether somebody has begun to use the app on this device. Before, nothing is kept. */
  readonly inUse: () => boolean;
  /** The app is in use: from here on its settings are kept. */
  begin(): void;
  /** Nothing is kept until the app is in use again. */
  end(): void;
  /** Take over the settings of a backup, those named excepted. */
  restored(values: { readonly [name: string]: string }): void;
}

/** Settings over a journal. */
export function makeSettings(journal: Journal): Settings {
  const kept = journal.state(SETTINGS).peek();
  const signals = new Map<string, { readonly setting: Setting<never>; readonly value: Signal<string | boolean> }>();
  let inUse = Object.keys(kept).length > 0;
  let changed: { [name: string]: string } = {};
  /** What is set together, as both sides are when they change, is one event. */
  const write = (name: string, value: string): void => {
    if (!inUse) return;
    if (Object.keys(changed).length === 0)
      queueMicrotask(() => {
        const data = changed;
        changed = {};
        if (inUse) void journal.append(SETTINGS, [data]);
      });
    changed[name] = value;
  };
  return {
    of<T extends string | boolean>(setting: Setting<T>): Signal<T> {
      const known = signals.get(setting.name);
      if (known) return known.value as Signal<T>;
      const before = kept[setting.name];
      const value = signal<T>((before === undefined ? undefined : setting.read(before)) ?? setting.initial);
      signals.set(setting.name, {
        setting: setting as unknown as Setting<never>,
        value,
      });
      let first = true;
      value.subscribe((now) => {
        if (!first) write(setting.name, setting.write(now));
        first = false;
      });
      return value;
    },
    inUse: () => inUse,
    begin() {
      if (inUse) return;
      inUse = true;
      for (const [name, { setting, value }] of signals) write(name, setting.write(value.peek() as never));
    },
    end() {
      inUse = false;
      changed = {};
    },
    restored(values) {
      batch(() => {
        for (const [name, value] of Object.entries(values)) {
          const known = signals.get(name);
          const read = known?.setting.read(value);
          if (known && read !== undefined) known.value.value = read;
        }
      });
    },
  };
}
