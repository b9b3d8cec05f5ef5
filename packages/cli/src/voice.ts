import { makeVoice, type StressProbe } from "@parley/press";
import { bookFolder, names } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** What a program of `--command` can accept; phonemes are the way of espeak-ng only. */
const NOTATIONS = ["acute", "plus-before", "plus-after", "none"] as const;

/** `parley voice BOOK [--langs ko,ru] [--slow] [--slots] [--name NAME --command "PROGRAM {lang} {speed}" [--stress NOTATION]]` */
export async function voice(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    langs: { type: "string" },
    slow: { type: "boolean" },
    slots: { type: "boolean" },
    // The name of the option in 0.1.0.
    gaps: { type: "boolean" },
    name: { type: "string" },
    command: { type: "string" },
    stress: { type: "string" },
  });
  const folder = bookFolder(positionals);
  if (values.command !== undefined && values.name === undefined)
    throw new UsageError("--command needs --name, the name of the voice on the tablet");
  if (values.stress !== undefined && values.command === undefined)
    throw new UsageError("--stress says how the program of --command accepts stress");
  const notation = NOTATIONS.find((one) => one === values.stress);
  if (values.stress !== undefined && !notation) throw new UsageError(`--stress is one of ${NOTATIONS.join(", ")}`);
  const onStep = (step: string): void => {
    if (terminal.interactive) terminal.err(`\r\u001b[Krecording ${step} …`);
  };
  try {
    const voiced = await makeVoice(folder, {
      ...(values.langs === undefined ? {} : { languages: names(values.langs) }),
      ...(values.slow ? { slow: true } : {}),
      ...(values.slots || values.gaps ? { slots: true } : {}),
      ...(values.name === undefined ? {} : { name: values.name }),
      ...(values.command === undefined ? {} : { command: values.command }),
      ...(notation === undefined ? {} : { stress: notation }),
      onStep,
    });
    if (terminal.interactive) terminal.err("\r\u001b[K");
    const stops = voiced.troubles.filter(({ level }) => level === "stop");
    printTroubles(terminal, stops, { all: true });
    if (stops.length > 0) return 1;
    for (const [lang, probe] of voiced.stress) terminal.err(`${lang}: ${stressMessage(probe)}\n`);
    for (const line of voiced.failed) terminal.err(`${line}\n`);
    terminal.out(
      `${voiced.made} recorded, ${voiced.kept} unchanged, ${voiced.removed} removed, ${voiced.failed.length} failed. The tablet marks them as a machine voice.\n`,
    );
    return voiced.failed.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

/** What the probe of a program says about the stress of the recordings. */
function stressMessage({ notation, heard, remarks }: StressProbe): string {
  const why = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`;
  if (notation === "none") return `the program stresses words by its own rules, and some wrongly${why}`;
  return heard ? `stress as it is written, as ${notation}` : `stress is written as ${notation}, not verified${why}`;
}
