import { readDrillEvent, type DrillEvent } from "@parley/study";

const VERSION = 1;

/** The journal of a run as a file for the other tablet: one event a line. */
export function writeJournal(events: readonly DrillEvent[]): string {
  const lines = events.map((event) => JSON.stringify(event)).join(",\n");
  return `{"parley-drill":${VERSION},"events":[\n${lines}\n]}\n`;
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The events of drills in such a file, or in a backup of the other tablet; `undefined` for anything else. Never throws. */
export function readJournal(text: string): readonly DrillEvent[] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    if (!isObject(file)) return undefined;
    // A backup has its content as a text.
    const { content } = file;
    const inner: unknown = typeof content === "string" ? JSON.parse(content) : file;
    if (!isObject(inner) || !Array.isArray(inner["events"])) return undefined;
    return inner["events"].flatMap((one: unknown) => {
      // An event of a backup has the topic around it.
      const data = isObject(one) && one["topic"] === "drill" ? one["data"] : one;
      return readDrillEvent(data) ?? [];
    });
  } catch {
    return undefined;
  }
}
