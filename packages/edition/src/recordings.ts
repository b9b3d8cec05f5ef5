import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { filesOf, type Folder, type Recording } from "@parley/book";

/** The speed of a recording. */
export type Rate = Recording["rate"];

/** The folder of machine recordings in a book, with one folder for each voice. */
export const VOICE_FOLDER = "media/voices";

/** Changes when recordings are made in another way, so that those made before have no name and are made again. */
const MADE_IN_WAY = "2";

/**
 * The file of one recording. Its name has a hash of the utterance with its stress marks, so that a changed text or a changed
 * stress has no old recording. Never throws.
 *
 * ```ts
 * recordingFile("espeak-ng", "ru", "да", "slow"); // "media/voices/espeak-ng/ru-e93f9021d9fb6eab-slow.mp3"
 * ```
 */
export function recordingFile(name: string, lang: string, utterance: string, rate: Rate): string {
  const hash = bytesToHex(sha256(utf8ToBytes(`${MADE_IN_WAY} ${utterance}`))).slice(0, 16);
  return `${VOICE_FOLDER}/${name}/${lang}-${hash}${rate === "slow" ? "-slow" : ""}.mp3`;
}

/** Finds the machine recordings in a book by their utterance. */
export function machineRecordings(folder: Folder): (lang: string, utterance: string) => Recording[] {
  const paths = new Set(filesOf(folder).filter((path) => path.startsWith(`${VOICE_FOLDER}/`)));
  const names = [...new Set(Array.from(paths, (path) => path.split("/")[2]!))].toSorted();
  return (lang, utterance) =>
    names.flatMap((name) =>
      (["normal", "slow"] as const).flatMap((rate): Recording[] => {
        const file = recordingFile(name, lang, utterance, rate);
        return paths.has(file) ? [{ file, voice: `machine:${name}`, rate }] : [];
      }),
    );
}
