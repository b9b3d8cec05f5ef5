import { signal, type Signal } from "@preact/signals";
import type { Memory } from "./memory.ts";

/** Words as each side read them, by language. */
interface Told {
  readonly [lang: string]: string;
}

/** One thing that was said, as each side read it, and what came back. */
export interface LogLine {
  readonly no: string;
  /** When, as the clock of the device had it: an ISO date. */
  readonly at?: string;
  readonly said: Told;
  /** What was answered and asked back, in order. */
  readonly answers?: readonly Told[];
}

/** What comes back to a phrase that was shown, for the log. */
export interface Reply {
  /** An answer; another one takes its place, as figures do that are typed; nothing takes it back. */
  answered(words: Told | undefined): void;
  /** They asked for something: to say it again, slower. What was answered stays. */
  asked(words: Told): void;
}

/** What two people said to each other. Off until somebody turns it on; one touch forgets it. */
export interface Log {
  readonly keeps: Signal<boolean>;
  readonly lines: Signal<readonly LogLine[]>;
  /** A phrase was shown. */
  said(line: LogLine): Reply;
  forget(): void;
  /** Put back what a backup holds: lines that are not there already come before. */
  restore(before: readonly LogLine[]): void;
  /** The whole log as text, both languages of each line. */
  text(): string;
}

/** A log over the device's memory: what was kept before is there again. */
export function makeLog(memory: Memory): Log {
  const kept = readLines(memory.readLog());
  const keeps = signal(kept !== undefined);
  const lines = signal<readonly LogLine[]>(kept ?? []);
  const write = (): void => memory.writeLog(keeps.value ? JSON.stringify(lines.value) : undefined);
  keeps.subscribe(write);
  // Two windows of one book write one log: whoever writes has read what the other wrote.
  memory.onChange(() => {
    const now = readLines(memory.readLog());
    lines.value = now ?? [];
    keeps.value = now !== undefined;
  });
  return {
    keeps,
    lines,
    said(line) {
      const told: LogLine = { no: line.no, at: new Date().toISOString(), said: line.said };
      /** The line as it was written last, and the answer in it that another one would replace. */
      let mine = told;
      let current: Told | undefined;
      const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
      const put = (change: (answers: readonly Told[]) => readonly Told[]): void => {
        if (!keeps.value) return;
        // By what it is and not by where it stands: lines may have come before it. Where it is gone, or was never there
        // because nobody had asked for a log, it begins with what comes now.
        const at = lines.value.findLastIndex((one) => same(one, mine));
        const answers = change(lines.value[at]?.answers ?? []);
        mine = answers.length === 0 ? told : { ...told, answers };
        lines.value = at < 0 ? [...lines.value, mine] : lines.value.with(at, mine);
        write();
      };
      put((answers) => answers);
      return {
        answered(words) {
          put((before) => {
            const kept = current !== undefined && same(before.at(-1), current) ? before.slice(0, -1) : before;
            return words ? [...kept, words] : kept;
          });
          current = words;
        },
        asked: (words) => put((before) => (same(before.at(-1), words) ? before : [...before, words])),
      };
    },
    forget() {
      lines.value = [];
      write();
    },
    restore(before) {
      const have = new Set(lines.value.map((line) => JSON.stringify(line)));
      lines.value = [...before.filter((line) => !have.has(JSON.stringify(line))), ...lines.value];
      keeps.value = true;
      write();
    },
    text: () =>
      lines.value
        .map(({ no, at, said, answers = [] }) => {
          const both = (words: Told): string => Object.values(words).join(" / ");
          const first = [...(at === undefined ? [] : [minuteOf(at)]), no, both(said)].join("  ");
          return [first, ...answers.map((words) => `       → ${both(words)}`)].join("\n");
        })
        .join("\n"),
  };
}

/** Day and minute where the device is, the same in every language: 2026-11-25 14:05 (ISO 8601 with a space, RFC 3339). */
export function minuteOf(at: string): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A log as it was written; what is no log is none. */
export function readLines(text: string | undefined): LogLine[] | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.flatMap((line) => readLine(line) ?? []) : [];
  } catch {
    return [];
  }
}

function readLine(value: unknown): LogLine | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { no, at, said, answers, answered } = value as { readonly [key: string]: unknown };
  const words = (one: unknown): one is Told =>
    typeof one === "object" && one !== null && Object.values(one).every((word) => typeof word === "string");
  if (typeof no !== "string" || !words(said)) return undefined;
  // Before there could be several, one answer stood alone.
  const given = (Array.isArray(answers) ? answers : [answered]).filter(words);
  return {
    no,
    ...(typeof at === "string" && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    said,
    ...(given.length === 0 ? {} : { answers: given }),
  };
}
