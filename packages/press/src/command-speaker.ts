import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./program.ts";
import { SPEED, type Recorder, type Speaker } from "./speaker.ts";
import { inNotation, type StressNotation } from "./stressed-word.ts";

/**
 * The speaker of a command line that a user gives. `{lang}` and `{speed}` are filled in. The program reads a text from standard
 * input, or as its argument `{text}`. It writes a WAV file to standard output, or to the file `{output}`. With `{folder}` it runs
 * once for many texts: it reads them from standard input, one a line, and writes `1.wav` for the first line, `2.wav` for the
 * second and so on to this folder. Without `notation`, all notations are tried.
 */
export function commandSpeaker(command: string, notation?: StressNotation): Speaker {
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
      if (takesMany) return recordMany(filled, inputs);
      return async (text) => {
        const input = inputs.get(text)!;
        const standard = takesText ? "" : `${input}\n`;
        if (!writesFile) return run(filled({ text: input }), standard);
        return inTemporaryFolder(async (folder) => {
          const output = join(folder, "speech.wav");
          await run(filled({ text: input, output }), standard);
          return readFileSync(output);
        });
      };
    },
  };
}

/** Records many texts by one process. */
async function recordMany(
  filled: (values: { readonly [name: string]: string }) => string[],
  inputs: ReadonlyMap<string, string>,
): Promise<Recorder> {
  const files = new Map<string, Uint8Array>();
  let failure = "the program wrote no file";
  await inTemporaryFolder(async (folder) => {
    const lines = [...inputs.values()].map((line) => `${line}\n`);
    try {
      await run(filled({ folder }), lines.join(""));
    } catch (error) {
      if (error instanceof RangeError) throw error;
      failure = error instanceof Error ? error.message : String(error);
    }
    for (const [i, text] of [...inputs.keys()].entries()) {
      try {
        files.set(text, readFileSync(join(folder, `${i + 1}.wav`)));
      } catch {
        // Reported by the recorder.
      }
    }
  });
  return async (text) => {
    const file = files.get(text);
    if (!file) throw new Error(failure);
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
