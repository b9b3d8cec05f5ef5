import type { FavouriteData } from "../favourites/feature.ts";
import type { LogData, LogKeptData, LogLine } from "../log/feature.ts";
import type { OwnData } from "../own/feature.ts";
import { sha256Of } from "../device/sha256.ts";

/** The stored data of version 1. Its values are not verified; the folds of the topics ignore what is not valid. */
export interface Version1 {
  readonly settings: { readonly [name: string]: string };
  /** The lines of the log; `undefined` where the log was off. */
  readonly log: readonly unknown[] | undefined;
  readonly phrases: readonly unknown[];
  /** WAV files by `language Adler-32 entry`. */
  readonly recordings: readonly (readonly [key: string, sound: Uint8Array<ArrayBuffer>])[];
}

/** The events for the data of version 1, and its media by SHA-256. */
export function fromVersion1({ settings, log, phrases, recordings }: Version1): {
  readonly drafts: readonly { readonly topic: string; readonly data: unknown }[];
  readonly media: ReadonlyMap<string, Blob>;
} {
  const { mine = "", backedUp, ...rest } = settings;
  const media = new Map<string, Blob>();
  const of = <T>(topic: string, data: readonly T[]): { topic: string; data: T }[] =>
    data.map((one) => ({ topic, data: one }));
  const own = recordings.flatMap(([key, bytes]): OwnData[] => {
    const [, lang, adler, id] = /^(\S+) (\S+) (\S+)$/.exec(key) ?? [];
    if (id === undefined) return [];
    const sound = sha256Of(bytes);
    media.set(sound, new Blob([bytes], { type: "audio/wav" }));
    return [{ recording: `${lang} ${id} ${adler}`, sound }];
  });
  const ids = mine.split(" ").filter((id) => id !== "");
  return {
    drafts: [
      ...of("settings", Object.keys(rest).length === 0 ? [] : [rest]),
      ...of("backup", backedUp ? [{ at: backedUp }] : []),
      ...of<FavouriteData>(
        "favourites",
        ids.map((keep) => ({ keep })),
      ),
      ...of<LogKeptData>("log-kept", log ? [{ kept: true }] : []),
      ...of<LogData>(
        "log",
        (log ?? []).map((phrase, i) => ({
          // The name depends only on the line and its index, so that all devices give it the same name.
          line: `v1 ${i} ${sha256Of(new TextEncoder().encode(JSON.stringify(phrase))).slice(0, 16)}`,
          phrase: phrase as LogLine,
        })),
      ),
      ...of<unknown>(
        "own",
        phrases.map((phrase) => ({ phrase })),
      ),
      ...of("own", own),
    ],
    media,
  };
}
