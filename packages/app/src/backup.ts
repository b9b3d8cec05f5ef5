import { fromBase64, toBase64, adler32 } from "@parley/pack";
import { readLines, type LogLine } from "./log.ts";
import { readOwn } from "./own.ts";
import type { OwnPhrase } from "./store.ts";

/** The version of a backup file; a reader refuses a higher one by name. */
const VERSION = 1;

/** Everything people did on one device with one book. */
export interface Backup {
  readonly settings: { readonly [key: string]: string };
  readonly log?: readonly LogLine[];
  readonly phrases: readonly OwnPhrase[];
  /** WAV files by `clipKey`. */
  readonly clips: ReadonlyMap<string, Blob>;
}

/** What reading a backup gave: it, or why there is none. */
export type Restored =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly why: "damaged" | "newer" };

/** A backup as a file: JSON around JSON, with the checksum of what is inside (RFC 1950, 8.2). */
export async function writeBackup(
  backup: Backup,
  book: { readonly title: string; readonly hash: string },
): Promise<string> {
  const clips: { [key: string]: string } = {};
  for (const [key, sound] of backup.clips) clips[key] = toBase64(new Uint8Array(await sound.arrayBuffer()));
  const { settings, log, phrases } = backup;
  const content = JSON.stringify({ settings, ...(log ? { log } : {}), phrases, clips });
  return `${JSON.stringify({ parleyBackup: VERSION, ...book, check: checksum(content), content })}\n`;
}

/** A backup out of a file. What is in it is read with care: anybody may have written it. */
export function readBackup(text: string): Restored {
  const damaged = { ok: false, why: "damaged" } as const;
  try {
    const file = JSON.parse(text) as { [key: string]: unknown } | null;
    if (typeof file !== "object" || file === null || typeof file["parleyBackup"] !== "number") return damaged;
    if (file["parleyBackup"] > VERSION) return { ok: false, why: "newer" };
    const { content } = file;
    if (typeof content !== "string" || file["check"] !== checksum(content)) return damaged;
    const inside = JSON.parse(content) as { [key: string]: unknown };
    const strings = (value: unknown): [string, string][] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string")
        : [];
    const log = inside["log"] === undefined ? undefined : readLines(JSON.stringify(inside["log"]));
    const phrases = Array.isArray(inside["phrases"]) ? inside["phrases"].flatMap((one) => readOwn(one) ?? []) : [];
    const clips = new Map(
      strings(inside["clips"]).map(
        ([key, letters]) => [key, new Blob([fromBase64(letters)], { type: "audio/wav" })] as const,
      ),
    );
    return {
      ok: true,
      backup: { settings: Object.fromEntries(strings(inside["settings"])), ...(log ? { log } : {}), phrases, clips },
    };
  } catch {
    return damaged;
  }
}

function checksum(text: string): string {
  return adler32(new TextEncoder().encode(text)).toString(16);
}
