import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { filesOf, troubleOf, type Folder, type Recording, type Trouble } from "@parley/book";
import { EDITION_RULES } from "./rules.ts";

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

/** The machine recordings of a book: their paths, and the names of the voices. */
function recordingsIn(folder: Folder): { readonly paths: ReadonlySet<string>; readonly names: readonly string[] } {
  const paths = new Set(filesOf(folder).filter((path) => path.startsWith(`${VOICE_FOLDER}/`)));
  return { paths, names: [...new Set(Array.from(paths, (path) => path.split("/")[2]!))].toSorted() };
}

/** Finds the machine recordings in a book by their utterance. */
export function machineRecordings(folder: Folder): (lang: string, utterance: string) => Recording[] {
  const { paths, names } = recordingsIn(folder);
  return (lang, utterance) =>
    names.flatMap((name) =>
      (["normal", "slow"] as const).flatMap((rate): Recording[] => {
        const file = recordingFile(name, lang, utterance, rate);
        return paths.has(file) ? [{ file, voice: `machine:${name}`, rate }] : [];
      }),
    );
}

/**
 * A trouble for each voice that has recordings of none of these utterances, by language. Recordings in the languages `unknown`, whose
 * utterances are not given, are not counted.
 */
export function unusedRecordings(
  folder: Folder,
  utterances: readonly ReadonlyMap<string, ReadonlySet<string>>[],
  unknown: readonly string[] = [],
): Trouble[] {
  const { paths, names } = recordingsIn(folder);
  return names.flatMap((name) => {
    const start = `${VOICE_FOLDER}/${name}/`;
    // A hash has no hyphen, so that `ko-` is not the beginning of `ko-KP-`.
    const isUnknown = (path: string): boolean =>
      unknown.some((lang) => new RegExp(`^${lang}-[^-]+(?:-slow)?\\.`).test(path.slice(start.length)));
    const unused = new Set([...paths].filter((path) => path.startsWith(start) && !isUnknown(path)));
    for (const byLanguage of utterances)
      for (const [lang, texts] of byLanguage)
        for (const text of texts)
          for (const rate of ["normal", "slow"] as const) unused.delete(recordingFile(name, lang, text, rate));
    if (unused.size === 0) return [];
    const at = { path: `${VOICE_FOLDER}/${name}`, line: 1, column: 1 };
    const message = `${unused.size === 1 ? "1 recording is" : `${unused.size} recordings are`} of no text of the book`;
    return [troubleOf(EDITION_RULES["recording.unused"], at, message)];
  });
}
