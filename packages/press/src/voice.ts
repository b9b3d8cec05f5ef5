import { spawn } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readWav, trimmed, writeWav } from "@parley/media";
import { filesOf, type Trouble } from "@parley/book";
import { VOICE_FOLDER, recordingFile, type Rate } from "@parley/edition";
import { openFolder } from "./folder.ts";
import { prepareFolder } from "./prepare-folder.ts";

/** The default speech synthesiser: a separate program, never linked. */
const ESPEAK = "espeak-ng -v {lang} -s {speed} --stdin --stdout";
/** Words a minute. */
const SPEED = { normal: 160, slow: 105 } as const;

/** The options of machine recordings. */
export interface VoiceOptions {
  /** The name of the voice on the tablet; default: espeak-ng. */
  readonly name?: string;
  /** A program that reads a text from standard input and writes a WAV file to standard output; `{lang}` and `{speed}` are filled in. */
  readonly command?: string;
  /** Default: the languages of the book. */
  readonly languages?: readonly string[];
  /** Whether to add slow recordings. */
  readonly slow?: boolean;
  /** Whether to record the parts around slots and all their values, so that any number is spoken. This makes many recordings. */
  readonly slots?: boolean;
  readonly onStep?: (step: string) => void;
}

/** The result of recording a book. */
export interface VoiceResult {
  /** The troubles that stopped the recording. */
  readonly troubles: readonly Trouble[];
  readonly made: number;
  readonly kept: number;
  /** The number of removed recordings, of texts that the book no longer has. */
  readonly removed: number;
  /** The utterances that could not be recorded, with the reasons. */
  readonly failed: readonly string[];
}

/**
 * Record a book with an installed speech synthesiser, as MP3 files by `lame` (32 kbit/s, mono, 22.05 kHz). Existing recordings are
 * kept; those of changed texts are removed. Rejects with a RangeError for an unusable name, for a language that the book lacks,
 * and if a program is not installed.
 */
export async function makeVoice(directory: string, options: VoiceOptions = {}): Promise<VoiceResult> {
  const { name = "espeak-ng", command = ESPEAK } = options;
  if (!/^[\p{L}\p{Nd}-]+$/u.test(name)) throw new RangeError(`“${name}” cannot be the name of a voice`);
  const { utterances, parts, troubles, edition } = await prepareFolder(directory);
  const nothing = { made: 0, kept: 0, removed: 0, failed: [] };
  if (troubles.some(({ level }) => level === "stop")) return { ...nothing, troubles };
  const languages = options.languages ?? edition.book.languages;
  const unknown = languages.filter((lang) => !edition.book.languages.includes(lang));
  if (unknown.length > 0)
    throw new RangeError(
      `the book does not speak ${unknown.join(", ")}; it speaks ${edition.book.languages.join(", ")}`,
    );
  const rates: readonly Rate[] = options.slow ? ["normal", "slow"] : ["normal"];
  const wanted = languages.flatMap((lang) =>
    Array.from(utterances.get(lang) ?? []).flatMap((utterance) =>
      rates.map((rate) => ({ lang, utterance, rate, file: recordingFile(name, lang, utterance, rate) })),
    ),
  );
  const slotParts = languages.flatMap((lang) =>
    Array.from(parts.get(lang) ?? []).map((utterance) => {
      const rate = "normal" as const;
      return { lang, utterance, rate, file: recordingFile(name, lang, utterance, rate) };
    }),
  );
  const known = new Set(wanted.map(({ file }) => file));
  if (options.slots) wanted.push(...slotParts.filter(({ file }) => !known.has(file)));
  const there = new Set(filesOf(openFolder(directory)));
  const files = new Set([...wanted, ...slotParts].map(({ file }) => file));
  const stale = [...there].filter(
    (path) =>
      languages.some((lang) => {
        const start = `${VOICE_FOLDER}/${name}/${lang}-`;
        return path.startsWith(start) && /^[0-9a-f]{16}(-slow)?\.mp3$/.test(path.slice(start.length));
      }) &&
      !files.has(path) &&
      (options.slow === true || !path.endsWith("-slow.mp3")),
  );
  const missing = wanted.filter(({ file }) => !there.has(file));
  const failed: string[] = [];
  let made = 0;
  const queue = missing.values();
  const work = async (): Promise<void> => {
    for (const { lang, utterance, rate, file } of queue) {
      options.onStep?.(`${made + failed.length + 1} of ${missing.length}`);
      try {
        const wav = await run(filled(command, lang, rate), `${utterance}\n`);
        const mp3 = await run(LAME, writeWav(trimmed(readWav(wav))));
        const path = join(directory, file);
        mkdirSync(dirname(path), { recursive: true });
        // Written to another name first, so that a build never finds a partial recording.
        writeFileSync(`${path}.part`, mp3);
        renameSync(`${path}.part`, path);
        made += 1;
      } catch (error) {
        if (error instanceof NotInstalled) throw error;
        failed.push(`${lang}: ${utterance}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all([work(), work()]);
  for (const path of stale) rmSync(join(directory, path));
  return { troubles, made, kept: wanted.length - missing.length, removed: stale.length, failed };
}

const LAME = ["lame", "--quiet", "-m", "m", "-b", "32", "--resample", "22.05", "-t", "-", "-"];

/** A program that is not installed. */
class NotInstalled extends RangeError {}

function filled(command: string, lang: string, rate: Rate): string[] {
  return command
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("{lang}", lang).replaceAll("{speed}", String(SPEED[rate])));
}

/** The standard output of a program. */
async function run([program = "", ...args]: readonly string[], input: string | Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args);
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.stdin.on("error", () => undefined);
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" ? new NotInstalled(`${program} is not installed (Debian: ${program})`) : error),
    );
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`${program} ended with ${code}: ${Buffer.concat(errors).toString("utf8").trim()}`));
    });
    child.stdin.end(input);
  });
}
