import type { Melody } from "./song.ts";

/** The key and the meter at a time. */
export interface Signature {
  readonly key: string;
  readonly meter: Melody["meter"];
}

const CLOSE = 1e-6;

/** The key and the meter of a melody at a time in quarter notes, with all changes until then. */
export function signatureAt({ key, meter, changes = [] }: Melody, time: number): Signature {
  let found: Signature = { key, meter };
  for (const change of changes)
    if (change.at <= time + CLOSE) found = { key: change.key ?? found.key, meter: change.meter ?? found.meter };
  return found;
}
