import { templateOf, type PackedEntry } from "@parley/pack";
import { adler32 } from "../device/adler32.ts";
import { sha256Of } from "../device/sha256.ts";

/**
 * The name of a recording of an entry in a language: it holds what the entry says, for a recording is of these words and of
 * no others, whatever edition or book they stand in.
 */
export function recordingKey(lang: string, entry: PackedEntry): string {
  return `${lang} ${entry.id} ${sha256Of(new TextEncoder().encode(wordsOf(lang, entry)))}`;
}

/** The name that version 1 gave a recording: with the Adler-32 of the words. */
export function oldRecordingKey(lang: string, entry: PackedEntry): string {
  return `${lang} ${entry.id} ${adler32(wordsOf(lang, entry)).toString(36)}`;
}

function wordsOf(lang: string, { texts }: PackedEntry): string {
  return (texts[lang] ?? []).map(({ text }) => templateOf(text)).join("\n");
}
