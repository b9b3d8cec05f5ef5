import { fromBase64, toBase64 } from "@parley/pack";
import { adler32 } from "../device/adler32.ts";
import { readEvent, type JournalEvent } from "../device/event.ts";
import { sha256Of } from "../device/sha256.ts";
import { fromVersion1 } from "./version-1.ts";

/** The version of a backup file. A file with a higher version is refused as “newer”. */
const VERSION = 2;

/** The user data of one book on one device: its journal, and the media that its events name. */
export interface Backup {
  readonly device: string;
  readonly events: readonly JournalEvent[];
  /** By SHA-256. */
  readonly media: ReadonlyMap<string, Blob>;
}

/** The result of reading a backup: the backup, or the reason why there is none. */
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly why: "damaged" | "newer" | "other" };

/** Characters that change the direction of the text around them (UAX #9): with them a phrase can look like another one. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;

/** Stands between the titles of a book in a backup. */
const SEPARATOR = " · ";

/** The titles of a book as a backup file has them. */
export function titlesOf(book: { readonly title: { readonly [lang: string]: string } }): string {
  return Object.values(book.title).join(SEPARATOR);
}

/** The text of a backup file: a JSON object with the content as a JSON string, and the SHA-256 of that string. */
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

/** Whether a backup is of a book with these titles, joined as the file has them: one of them is enough, as a build may have other languages. */
function isOf(title: unknown, titles: string): boolean {
  if (typeof title !== "string") return true;
  const ours = titles.split(SEPARATOR);
  return title.split(SEPARATOR).some((one) => ours.includes(one));
}

/**
 * A backup from the text of a file of this version or of version 1. Refuses one that is damaged, of a newer version, of a book
 * with other titles, or that has characters of direction. Never throws, because the file is not trusted.
 */
export function readBackup(text: string, titles?: string): ReadBackup {
  const damaged = { ok: false, why: "damaged" } as const;
  try {
    const file = JSON.parse(text) as { [key: string]: unknown } | null;
    if (typeof file !== "object" || file === null || typeof file["parleyBackup"] !== "number") return damaged;
    if (!Number.isInteger(file["parleyBackup"]) || file["parleyBackup"] < 1) return damaged;
    if (file["parleyBackup"] > VERSION) return { ok: false, why: "newer" };
    if (titles !== undefined && !isOf(file["title"], titles)) return { ok: false, why: "other" };
    const { content, check } = file;
    if (typeof content !== "string") return damaged;
    const isOld = file["parleyBackup"] < VERSION;
    const sha = sha256Of(new TextEncoder().encode(content));
    if (check !== (isOld ? adler32(content).toString(16) : sha)) return damaged;
    const inside = JSON.parse(content) as { [key: string]: unknown };
    if (DIRECTION.test(JSON.stringify(inside))) return damaged;
    // The device name is from the hash of the file, so that restoring a file twice gives the same events.
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
  const sounds = strings(media).flatMap(([sha, encoded]) => {
    const bytes = fromBase64(encoded);
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
    recordings: strings(clips).map(([key, encoded]) => [key, fromBase64(encoded)]),
  });
  return { device, events: drafts.map((draft, i) => ({ device, n: i + 1, at: "", ...draft })), media };
}
