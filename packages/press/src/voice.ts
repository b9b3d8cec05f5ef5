import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { filesOf, type Trouble } from "@parley/book";
import { VOICE_FOLDER, recordingFile, type Rate } from "@parley/edition";
import { commandSpeaker } from "./command-speaker.ts";
import { espeakSpeaker } from "./espeak-speaker.ts";
import { openFolder } from "./folder.ts";
import { prepareFolder } from "./prepare-folder.ts";
import { NotInstalled } from "./program.ts";
import { encodeMp3, speechOf } from "./recording.ts";
import { probeStress, type StressProbe } from "./stress-probe.ts";
import type { StressNotation } from "./stressed-word.ts";

/** The options of machine recordings. */
export interface VoiceOptions {
  /** The name of the voice on the tablet; default: espeak-ng. */
  readonly name?: string;
  /** A command line in place of espeak-ng, as `commandSpeaker` takes it; docs/voices.md has recipes. */
  readonly command?: string;
  /** How the program of `command` accepts stress; default: found out by a probe. */
  readonly stress?: StressNotation;
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
  /** The number of removed recordings: of texts that the book no longer has, and of earlier versions of Parley. */
  readonly removed: number;
  /** The utterances that could not be recorded, with the reasons. */
  readonly failed: readonly string[];
  /** How the program accepts stress, by language; only languages that mark stress and for which something was recorded. */
  readonly stress: ReadonlyMap<string, StressProbe>;
}

/** A recording that the book needs. */
interface Wanted {
  readonly lang: string;
  readonly utterance: string;
  readonly rate: Rate;
  readonly file: string;
}

/**
 * Record a book with an installed speech synthesiser, as MP3 files by `lame` (32 kbit/s, mono, 22.05 kHz), all equally loud.
 * Before, the synthesiser is asked whether it accepts stress. Existing recordings are kept; those of changed texts are removed.
 * Rejects with a RangeError for an unusable name, for a language that the book lacks, for a stress notation that the program does
 * not accept, and if a program is not installed.
 */
export async function makeVoice(directory: string, options: VoiceOptions = {}): Promise<VoiceResult> {
  const { name = "espeak-ng", command } = options;
  if (!/^[\p{L}\p{Nd}-]+$/u.test(name)) throw new RangeError(`“${name}” cannot be the name of a voice`);
  const speaker = command === undefined ? espeakSpeaker() : commandSpeaker(command, options.stress);
  const { utterances, parts, troubles, edition, book } = await prepareFolder(directory, { varieties: "all" });
  const nothing = { made: 0, kept: 0, removed: 0, failed: [], stress: new Map() };
  if (troubles.some(({ level }) => level === "stop")) return { ...nothing, troubles };
  const languages = options.languages ?? book.languages;
  const unknown = languages.filter((lang) => !edition.book.languages.includes(lang));
  if (unknown.length > 0)
    throw new RangeError(
      `the book does not speak ${unknown.join(", ")}; it speaks ${edition.book.languages.join(", ")}`,
    );
  const rates: readonly Rate[] = options.slow ? ["normal", "slow"] : ["normal"];
  const list = (texts: typeof utterances, speeds: readonly Rate[]): Wanted[] =>
    languages.flatMap((lang) =>
      Array.from(texts.get(lang) ?? []).flatMap((utterance) =>
        speeds.map((rate) => ({ lang, utterance, rate, file: recordingFile(name, lang, utterance, rate) })),
      ),
    );
  const wanted = list(utterances, rates);
  const slotParts = list(parts, ["normal"]);
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
  const stress = new Map<string, StressProbe>();
  const failed: string[] = [];
  let made = 0;
  for (const [lang, rate, group] of groupsOf(missing)) {
    const texts = group.map(({ utterance }) => utterance);
    const probe = stress.get(lang) ?? (await probeStress(speaker, lang, texts));
    if (probe) stress.set(lang, probe);
    const record = await speaker.prepare(texts, lang, rate, probe?.notation ?? "none");
    await inParallel(group, async ({ utterance, file }) => {
      options.onStep?.(`${made + failed.length + 1} of ${missing.length}`);
      try {
        const speech = speechOf(await record(utterance), utterance, lang);
        writeWhole(join(directory, file), await encodeMp3(speech));
        made += 1;
      } catch (error) {
        if (error instanceof NotInstalled) throw error;
        failed.push(`${lang}: ${utterance}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  }
  for (const path of stale) rmSync(join(directory, path));
  return { troubles, made, kept: wanted.length - missing.length, removed: stale.length, failed, stress };
}

/** Recordings of one language at one speed, so that a program can make them together. */
function groupsOf(wanted: readonly Wanted[]): (readonly [string, Rate, readonly Wanted[]])[] {
  const groups = new Map<string, [string, Rate, Wanted[]]>();
  for (const one of wanted) {
    const key = `${one.lang} ${one.rate}`;
    const group = groups.get(key);
    if (group) group[2].push(one);
    else groups.set(key, [one.lang, one.rate, [one]]);
  }
  return [...groups.values()];
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

/** Writes a file under another name first, so that a build never finds a partial recording. */
function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}
