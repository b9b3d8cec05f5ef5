import { signal, type Signal } from "@preact/signals";
import type { Memory } from "./memory.ts";

/** One thing that was said, as each side read it, and what was answered. */
export interface LogLine {
  readonly no: string;
  /** By language: what was shown. */
  readonly said: { readonly [lang: string]: string };
  /** By language: what was answered. */
  readonly answered?: { readonly [lang: string]: string };
}

/** What two people said to each other. Off until somebody turns it on; one touch forgets it. */
export interface Log {
  readonly keeps: Signal<boolean>;
  readonly lines: Signal<readonly LogLine[]>;
  /** A phrase was shown. Gives a way to say what was answered. */
  said(line: LogLine): (answered: LogLine["answered"]) => void;
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
      if (!keeps.value) return () => undefined;
      lines.value = [...lines.value, line];
      write();
      let mine = line;
      return (answered) => {
        if (!keeps.value) return;
        const { answered: _before, ...said } = mine;
        const next: LogLine = answered ? { ...said, answered } : said;
        // By what it is and not by where it stands: lines may have come before it, or all have gone.
        const as = JSON.stringify(mine);
        const at = lines.value.findLastIndex((one) => one === mine || JSON.stringify(one) === as);
        lines.value = at < 0 ? [...lines.value, next] : lines.value.map((one, i) => (i === at ? next : one));
        mine = next;
        write();
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
        .map(({ no, said, answered }) => {
          const both = (words: { readonly [lang: string]: string }): string => Object.values(words).join(" / ");
          return `${no}  ${both(said)}${answered ? `\n       → ${both(answered)}` : ""}`;
        })
        .join("\n"),
  };
}

/** A log as it was written; what is no log is none. */
export function readLines(text: string | undefined): LogLine[] | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [];
    const words = (one: unknown): boolean =>
      typeof one === "object" && one !== null && Object.values(one).every((word) => typeof word === "string");
    return value.filter(
      (line): line is LogLine =>
        typeof line === "object" &&
        line !== null &&
        typeof (line as LogLine).no === "string" &&
        words((line as LogLine).said) &&
        ((line as LogLine).answered === undefined || words((line as LogLine).answered)),
    );
  } catch {
    return [];
  }
}
