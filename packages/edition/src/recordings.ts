import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { filesOf, type Folder, type Recording } from "@parley/book";

/** How fast something is said. */
export type Rate = Recording["rate"];

/** Where machine recordings lie in a book, a folder for each voice. */
export const VOICES = "media/voices";

/** The file of one recording: its name is made from what is said, so that a text that changes loses its recording. */
export function voiceFile(name: string, lang: string, utterance: string, rate: Rate): string {
  const hash = bytesToHex(sha256(utf8ToBytes(utterance))).slice(0, 16);
  return `${VOICES}/${name}/${lang}-${hash}${rate === "slow" ? "-slow" : ""}.mp3`;
}

/** The machine recordings that lie in a book, by what they say. */
export function machineRecordings(folder: Folder): (lang: string, utterance: string) => Recording[] {
  const paths = new Set(filesOf(folder).filter((path) => path.startsWith(`${VOICES}/`)));
  const names = [...new Set(Array.from(paths, (path) => path.split("/")[2]!))].toSorted();
  return (lang, utterance) =>
    names.flatMap((name) =>
      (["normal", "slow"] as const).flatMap((rate): Recording[] => {
        const file = voiceFile(name, lang, utterance, rate);
        return paths.has(file) ? [{ file, voice: `machine:${name}`, rate }] : [];
      }),
    );
}
