import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Topic } from "../device/journal.ts";
import { modelOf, type Tablet } from "../feature.ts";
import { isTexts, readLine, type LogLine, type Texts } from "./line.ts";

/** The state of the log: lines by name, in order. Restored lines are before the others. */
interface Lines {
  readonly byName: ReadonlyMap<string, LogLine>;
}

/** The data of an event of the log: a new line, or all answers of a line. */
export type LogData =
  | { readonly line: string; readonly phrase: LogLine; readonly restored?: boolean }
  | { readonly line: string; readonly answers: readonly Texts[] };

export const LOG: Topic<Lines> = {
  name: "log",
  empty: { byName: new Map() },
  lazy: true,
  fold(state, events) {
    const byName = new Map(state.byName);
    const before = new Map<string, LogLine>();
    for (const { data } of events) {
      if (typeof data !== "object" || data === null) continue;
      const { line, phrase, answers, restored } = data as { readonly [key: string]: unknown };
      if (typeof line !== "string") continue;
      const read = phrase === undefined ? undefined : readLine(phrase);
      if (read && restored === true && !byName.has(line)) before.set(line, read);
      else if (read) byName.set(line, read);
      const known = byName.get(line);
      if (!known || !Array.isArray(answers)) continue;
      const { answers: _answers, ...rest } = known;
      const given = answers.filter(isTexts);
      byName.set(line, given.length === 0 ? rest : { ...rest, answers: given });
    }
    return { byName: before.size === 0 ? byName : new Map([...before, ...byName]) };
  },
  restore(backup, here) {
    const known = new Set(Array.from(here.byName.values(), (line) => JSON.stringify(line)));
    return Array.from(backup.byName).flatMap(([line, phrase]) =>
      here.byName.has(line) || known.has(JSON.stringify(phrase)) ? [] : [{ line, phrase, restored: true }],
    );
  },
};

/** Whether the log is stored on this device. It is a separate topic, because the older events of the log are read later. */
export const LOG_KEPT: Topic<boolean> = {
  name: "log-kept",
  empty: false,
  fold: (kept, events, device) =>
    events.reduce((before, { device: by, data }) => {
      const now = by === device && typeof data === "object" && data !== null ? (data as LogKeptData).kept : before;
      return typeof now === "boolean" ? now : before;
    }, kept),
  restore: (backup, here) => (backup && !here ? [{ kept: true }] : []),
};

/** The data of an event that turns the log on or off. */
export interface LogKeptData {
  readonly kept: boolean;
}

/** Adds to the log line of a phrase that was shown. */
export interface Reply {
  /** Set the answer. It replaces the last one, for example while digits are typed; `undefined` removes it. */
  answered(words: Texts | undefined): void;
  /** Add a request, for example to repeat or speak slower. Answers stay. */
  asked(words: Texts): void;
}

/** The log of a conversation. It is off until the user turns it on. */
export interface Log {
  readonly isKept: ReadonlySignal<boolean>;
  /** Turn the log on and store the lines in view; or off and erase it from the device. Its lines stay in view. */
  keep(on: boolean): void;
  readonly lines: ReadonlySignal<readonly LogLine[]>;
  /** Add a line for a phrase that is shown. */
  show(phrase: LogLine): Reply;
  /** Read the lines stored before the app was opened. */
  load(): Promise<void>;
  erase(): void;
}

/** The log of a tablet. `now`: the time as an ISO date. */
export function makeLog(
  { journal }: Pick<Tablet, "journal">,
  now: () => string = () => new Date().toISOString(),
  newName: () => string = () => crypto.getRandomValues(new Uint32Array(2)).join("-"),
): Log {
  const isKept = journal.state(LOG_KEPT);
  const stored = journal.state(LOG);
  /** The lines in view that were erased from the device when the log was turned off. */
  const unstored = signal<Lines>(LOG.empty);
  journal.onClear(() => (unstored.value = LOG.empty));
  const byName = computed(() => (isKept.value ? stored : unstored).value.byName);
  return {
    isKept,
    keep(on) {
      if (on === isKept.peek()) return;
      if (on) {
        const lines = Array.from(unstored.peek().byName, ([line, phrase]) => ({ line, phrase, restored: true }));
        unstored.value = LOG.empty;
        void journal.append(LOG_KEPT, { kept: true } satisfies LogKeptData);
        if (lines.length > 0) void journal.append(LOG, ...lines);
      } else {
        unstored.value = stored.peek();
        void journal.append(LOG_KEPT, { kept: false } satisfies LogKeptData);
        void journal.erase(LOG);
      }
    },
    lines: computed(() => [...byName.value.values()]),
    show(phrase) {
      let name = newName();
      const shown: LogLine = { ...phrase, at: now() };
      /** The answer that another one would replace. */
      let current: Texts | undefined;
      const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
      const put = (change: (answers: readonly Texts[]) => readonly Texts[]): void => {
        if (!isKept.value) return;
        // If the line was erased, or the log was off when the phrase was shown, add it now.
        const line = byName.value.get(name);
        const answers = change(line?.answers ?? []);
        if (!line) {
          name = newName();
          void journal.append(LOG, { line: name, phrase: answers.length === 0 ? shown : { ...shown, answers } });
        } else if (!same(answers, line.answers ?? [])) void journal.append(LOG, { line: name, answers });
      };
      put((answers) => answers);
      return {
        answered(words) {
          put((before) => {
            const others = current !== undefined && same(before.at(-1), current) ? before.slice(0, -1) : before;
            return words ? [...others, words] : others;
          });
          current = words;
        },
        asked: (words) => put((before) => (same(before.at(-1), words) ? before : [...before, words])),
      };
    },
    load: () => journal.load(LOG as Topic<never>),
    erase() {
      unstored.value = LOG.empty;
      void journal.erase(LOG);
    },
  };
}

/** The log of a tablet. */
export const logOf: (tablet: Tablet) => Log = modelOf((tablet) => makeLog(tablet));
