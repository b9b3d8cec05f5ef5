import { fromBase64, toBase64 } from "@parley/pack";
import { adler32 } from "../device/adler32.ts";
import { readEvent, type JournalEvent } from "../device/event.ts";
import { sha256Of } from "../device/sha256.ts";
import { fromVersion1 } from "./version-1.ts";

/** The version of a backup file; a reader refuses a higher one by name. */
const VERSION = 2;

/** What people did on one device with one book: its journal, and the media that its events name. */
export interface Backup {
  readonly device: string;
  readonly events: readonly JournalEvent[];
  /** By SHA-256. */
  readonly media: ReadonlyMap<string, Blob>;
}

/** What reading a backup gave: it, or why there is none. */
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly why: "damaged" | "newer" };

/** A backup as a file: JSON around JSON, with the SHA-256 of what is inside. */
export async function writeBackup(
  { device, events, media }: Backup,
  book: { readonly title: string; readonly hash: string },
): Promise<string> {
  const sounds: { [sha: string]: string } = {};
  for (const [sha, blob] of media) sounds[sha] = toBase64(new Uint8Array(await blob.arrayBuffer()));
  const content = JSON.stringify({ device, events, media: sounds });
  const check = sha256Of(new TextEncoder().encode(content));
  return `${JSON.stringify({ parleyBackup: VERSION, ...book, check, content })}\n`;
}

/** A backup out of a file of this version or of version 1. Never throws: what is in a file anybody may have written. */
export function readBackup(text: string): ReadBackup {
  const damaged = { ok: false, why: "damaged" } as const;
  try {
    const file = JSON.parse(text) as { [key: string]: unknown } | null;
    if (typeof file !== "object" || file === null || typeof file["parleyBackup"] !== "number") return damaged;
    if (file["parleyBackup"] > VERSION) return { ok: false, why: "newer" };
    const { content, check } = file;
    if (typeof content !== "string") return damaged;
    const isOld = file["parleyBackup"] < VERSION;
    const sha = sha256Of(new TextEncoder().encode(content));
    if (check !== (isOld ? adler32(content).toString(16) : sha)) return damaged;
    const inside = JSON.parse(content) as { [key: string]: unknown };
    // The same file gives the same events, however often it is restored.
    return { ok: true, backup: isOld ? oldBackup(inside, `v1-${sha.slice(0, 16)}`) : newBackup(inside) };
  } catch {
    return damaged;
  }
}

const strings = (value: unknown): [string, string][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === "string")
    : [];

function newBackup({ device, events, media }: { readonly [key: string]: unknown }): Backup {
  const sounds = strings(media).flatMap(([sha, letters]) => {
    const bytes = fromBase64(letters);
    return sha256Of(bytes) === sha ? [[sha, new Blob([bytes], { type: "audio/wav" })] as const] : [];
  });
  return {
    device: typeof device === "string" ? device : "",
    events: Array.isArray(events) ? events.flatMap((event) => readEvent(event) ?? []) : [],
    media: new Map(sounds),
  };
}

function oldBackup({ settings, log, phrases, clips }: { readonly [key: string]: unknown }, device: string): Backup {
  const { drafts, media } = fromVersion1({
    settings: Object.fromEntries(strings(settings)),
    log: Array.isArray(log) ? log : undefined,
    phrases: Array.isArray(phrases) ? phrases : [],
    recordings: strings(clips).map(([key, letters]) => [key, fromBase64(letters)]),
  });
  return { device, events: drafts.map((draft, i) => ({ device, n: i + 1, at: "", ...draft })), media };
}
