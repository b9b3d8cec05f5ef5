import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWritten, run, type ProgramLimits } from "./program.ts";
import { SPEED, type Recorder, type Speaker } from "./speaker.ts";
import { inNotation, type StressNotation } from "./stressed-word.ts";

/**
 * The speaker of a command line that a user gives. `{lang}` and `{speed}` are filled in. The program reads a text from standard
 * input, or as its argument `{text}`. It writes a WAV file to standard output, or to the file `{output}`. With `{folder}` it runs
 * once for many texts: it reads them from standard input, one a line, and writes `1.wav` for the first line, `2.wav` for the
 * second and so on to this folder. Without `notation`, all notations are tried. With `{folder}` the limit of time is for all texts:
 * `seconds` for the program to start, and `SECONDS_A_TEXT` for each.
 */
export function commandSpeaker(command: string, notation?: StressNotation, limits: ProgramLimits = {}): Speaker {
  const words = command.split(/\s+/).filter((word) => word !== "");
  const takesText = words.some((word) => word.includes("{text}"));
  const writesFile = words.some((word) => word.includes("{output}"));
  const takesMany = words.some((word) => word.includes("{folder}"));
  return {
    program: words[0] ?? "",
    notations: notation === undefined ? ["acute", "plus-before", "plus-after", "none"] : [notation],
    async prepare(texts, lang, rate, chosen): Promise<Recorder> {
      const inputs = new Map(texts.map((text) => [text, inNotation(text, chosen)]));
      const filled = (values: { readonly [name: string]: string }): string[] =>
        words.map((word) =>
          word.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
            name === "lang" ? lang : name === "speed" ? String(SPEED[rate]) : (values[name] ?? whole),
          ),
        );
      if (takesMany) return recordMany(filled, inputs, limits);
      return async (text) => {
        const input = inputs.get(text)!;
        const standard = takesText ? "" : `${input}\n`;
        if (!writesFile) return run(filled({ text: input }), standard, limits);
        return inTemporaryFolder(async (folder) => {
          const output = join(folder, "speech.wav");
          await run(filled({ text: input, output }), standard, limits);
          return readWritten(output, limits);
        });
      };
    },
  };
}

/** The seconds for each of many texts. */
const SECONDS_A_TEXT = 60;

/** Records many texts by one process. */
async function recordMany(
  filled: (values: { readonly [name: string]: string }) => string[],
  inputs: ReadonlyMap<string, string>,
  { seconds = 300, ...limits }: ProgramLimits,
): Promise<Recorder> {
  const files = new Map<string, Uint8Array>();
  const failures = new Map<string, string>();
  let failure: string | undefined;
  await inTemporaryFolder(async (folder) => {
    const lines = [...inputs.values()].map((line) => `${line}\n`);
    try {
      await run(filled({ folder }), lines.join(""), { ...limits, seconds: seconds + SECONDS_A_TEXT * inputs.size });
    } catch (error) {
      if (error instanceof RangeError) throw error;
      failure = error instanceof Error ? error.message : String(error);
    }
    for (const [i, text] of [...inputs.keys()].entries()) {
      try {
        files.set(text, readWritten(join(folder, `${i + 1}.wav`), limits));
      } catch (error) {
        failures.set(text, error instanceof Error ? error.message : String(error));
      }
    }
  });
  return async (text) => {
    const file = files.get(text);
    if (!file) throw new Error(failure ?? failures.get(text));
    return file;
  };
}

async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "parley-voice-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
