import { templateOf, type PackedEntry } from "@parley/pack";
import { adler32 } from "../device/adler32.ts";
import { sha256Of } from "../device/sha256.ts";

/**
 * The key of a recording of an entry in a language: `language id SHA-256 of the text`. A recording is for one text only, so a
 * changed text has another key. This key is stored.
 */
export function recordingKey(lang: string, entry: PackedEntry): string {
  return `${lang} ${entry.id} ${sha256Of(new TextEncoder().encode(wordsOf(lang, entry)))}`;
}

/** The key of a recording from version 1: `language id Adler-32 of the text in base 36`. */
export function oldRecordingKey(lang: string, entry: PackedEntry): string {
  return `${lang} ${entry.id} ${adler32(wordsOf(lang, entry)).toString(36)}`;
}

function wordsOf(lang: string, { texts }: PackedEntry): string {
  return (texts[lang] ?? []).map(({ text }) => templateOf(text)).join("\n");
}
