import { batch, signal, type Signal } from "@preact/signals";
import type { Journal, Topic } from "./journal.ts";

/** A setting of this device. A feature defines its settings and reads them by `Settings.of`. */
export interface Setting<T extends string | boolean> {
  readonly name: string;
  readonly initial: T;
  /** The value of stored text; `undefined` where the text is not valid. */
  read(kept: string): T | undefined;
  write(value: T): string;
}

/** A setting that is on or off, at first off. */
export function flag(name: string): Setting<boolean> {
  return { name, initial: false, read: (kept) => kept === "1", write: (value) => (value ? "1" : "") };
}

/** A setting that is one of some values, at first the first of them. */
export function choice<T extends string>(name: string, values: readonly [T, ...T[]]): Setting<T> {
  const [initial] = values;
  return { name, initial, read: (kept) => values.find((value) => value === kept), write: (value) => value };
}

/** The stored settings of this device, by name. Events of other devices are ignored. */
export const SETTINGS: Topic<{ readonly [name: string]: string }> = {
  name: "settings",
  title: ({ app }) => app.settings,
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
  // `Settings.restored` sets the settings of a backup, because it knows which values the book allows.
  restore: () => [],
};

/** The settings of the app while it runs. */
export interface Settings {
  /** The value of a setting. A change is stored if the app is in use. */
  of<T extends string | boolean>(setting: Setting<T>): Signal<T>;
  /** Whether the app is in use on this device: the start screen was left. Before that, no setting is stored. */
  readonly inUse: () => boolean;
  /** The app is now in use: store its settings, now and at each change. */
  begin(): void;
  /** The app is no longer in use: store no settings until `begin`. */
  end(): void;
  /** Set the settings of a backup. Unknown names and values that are not valid are ignored. */
  restored(values: { readonly [name: string]: string }): void;
}

/** The settings in a journal. */
export function makeSettings(journal: Journal): Settings {
  const stored = journal.state(SETTINGS).peek();
  const signals = new Map<string, { readonly setting: Setting<never>; readonly value: Signal<string | boolean> }>();
  let inUse = Object.keys(stored).length > 0;
  let changed: { [name: string]: string } = {};
  /** Write one event for all settings that change in the same task, for example both sides when they swap. */
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
      const before = stored[setting.name];
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
