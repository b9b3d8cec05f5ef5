import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Topic } from "../device/journal.ts";
import { modelOf, type Tablet } from "../feature.ts";
import { isTexts, readLine, type LogLine, type Texts } from "./line.ts";

/** The log as its events make it: lines by their names, in order. What was restored stands before the rest. */
interface Lines {
  readonly byName: ReadonlyMap<string, LogLine>;
}

/** What an event of the log says: a line, or what was answered on one. */
export type LogData =
  | { readonly line: string; readonly phrase: LogLine; readonly restored?: boolean }
  | { readonly line: string; readonly answers: readonly Texts[] };

export const LOG: Topic<Lines> = {
  name: "log",
  title: ({ app }) => app.log,
  said: true,
  empty: { byName: new Map() },
  lazy: true,
  fold(state, events) {
    // Copied for each part of a long log, it would take as long as the square of its lines.
    const byName = state === LOG.empty ? new Map<string, LogLine>() : (state.byName as Map<string, LogLine>);
    const before = new Map<string, LogLine>();
    for (const { data } of events) {
      if (typeof data !== "object" || data === null) continue;
      const { line, phrase, answers, restored } = data as { readonly [key: string]: unknown };
      if (typeof line !== "string") continue;
      const read = phrase === undefined ? undefined : readLine(phrase);
      if (read && restored === true && !byName.has(line)) before.set(line, read);
      else if (read) byName.set(line, read);
      const lines = before.has(line) ? before : byName;
      const known = lines.get(line);
      if (!known || !Array.isArray(answers)) continue;
      const { answers: _old, ...rest } = known;
      const given = answers.filter(isTexts);
      lines.set(line, given.length === 0 ? rest : { ...rest, answers: given });
    }
    return { byName: before.size === 0 ? byName : new Map([...before, ...byName]) };
  },
  restore(other, here) {
    const have = new Set(Array.from(here.byName.values(), (line) => JSON.stringify(line)));
    return Array.from(other.byName).flatMap(([line, phrase]) =>
      here.byName.has(line) || have.has(JSON.stringify(phrase)) ? [] : [{ line, phrase, restored: true }],
    );
  },
};

/** Whether the log is kept on this device: only where it was asked for. Apart from the log, whose older events are read late. */
export const LOG_KEPT: Topic<boolean> = {
  name: "log-kept",
  empty: false,
  fold: (kept, events, device) =>
    events.reduce((before, { device: by, data }) => {
      const now = by === device && typeof data === "object" && data !== null ? (data as LogKeptData).kept : before;
      return typeof now === "boolean" ? now : before;
    }, kept),
  restore: (other, here) => (other && !here ? [{ kept: true }] : []),
};

/** What an event says that turns the log on or off. */
export interface LogKeptData {
  readonly kept: boolean;
}

/** What comes back to a phrase that was shown, for the log. */
export interface Reply {
  /** An answer; another one takes its place, as figures do that are typed; `undefined` removes it. */
  answered(words: Texts | undefined): void;
  /** They asked for something: to say it again, slower. What was answered stays. */
  asked(words: Texts): void;
}

/** What two people said to each other. Off until it is turned on; one touch takes it off the device. */
export interface Log {
  readonly isKept: ReadonlySignal<boolean>;
  /** Turn it on, with what is shown; or off, and what was kept leaves the device but stays in view. */
  keep(on: boolean): void;
  readonly lines: ReadonlySignal<readonly LogLine[]>;
  /** A phrase was shown. */
  show(phrase: LogLine): Reply;
  /** Read what was kept before the app was opened. */
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
  const kept = journal.state(LOG);
  /** What is still shown after the log was turned off, and is not on the device any more. */
  const unstored = signal<Lines>(LOG.empty);
  journal.onClear(() => (unstored.value = LOG.empty));
  /** Counts changes after which lines start again: the log was erased, turned off or on. */
  let generation = 0;
  kept.subscribe((lines) => {
    if (lines === LOG.empty) generation += 1;
  });
  isKept.subscribe((on) => {
    generation += 1;
    const lines = Array.from(unstored.peek().byName, ([line, phrase]) => ({ line, phrase, restored: true }));
    if (!on || lines.length === 0) return;
    unstored.value = LOG.empty;
    void journal.append(LOG, lines);
  });
  return {
    isKept,
    keep(on) {
      if (on === isKept.peek()) return;
      if (!on) unstored.value = { byName: new Map(kept.peek().byName) };
      void journal.append(LOG_KEPT, [{ kept: on } satisfies LogKeptData]);
      if (!on) void journal.erase(LOG);
    },
    lines: computed(() => [...(isKept.value ? kept : unstored).value.byName.values()]),
    show(phrase) {
      const first: LogLine = { ...phrase, at: now() };
      let line: { readonly name: string; readonly generation: number; readonly answers: readonly Texts[] } | undefined;
      /** The answer that another one would replace. */
      let current: Texts | undefined;
      const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
      const put = (change: (answers: readonly Texts[]) => readonly Texts[]): void => {
        if (!isKept.value) return;
        // If the line is gone, or was never there because no log was kept, it begins with what comes now.
        const known = line?.generation === generation ? line : undefined;
        const answers = change(known?.answers ?? []);
        if (known && same(answers, known.answers)) return;
        const name = known?.name ?? newName();
        line = { name, generation, answers };
        const started = { line: name, phrase: answers.length === 0 ? first : { ...first, answers } };
        void journal.append(LOG, [known ? { line: name, answers } : started]);
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
      generation += 1;
      void journal.erase(LOG);
    },
  };
}

/** The log of a tablet. */
export const logOf: (tablet: Tablet) => Log = modelOf((tablet) => makeLog(tablet));
