import { makeVoice } from "@parley/press";
import { bookFolder, names } from "./build.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
import { printTroubles } from "./troubles.ts";

/** `parley voice BOOK [--langs ko,ru] [--slow] [--slots] [--name NAME --command "PROGRAM {lang} {speed}"]` */
export async function voice(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readOptions(args, {
    langs: { type: "string" },
    slow: { type: "boolean" },
    slots: { type: "boolean" },
    // The name of the option in 0.1.0.
    gaps: { type: "boolean" },
    name: { type: "string" },
    command: { type: "string" },
  });
  const folder = bookFolder(positionals);
  if (values.command !== undefined && values.name === undefined)
    throw new UsageError("--command needs --name, the name of the voice on the tablet");
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
      onStep,
    });
    if (terminal.interactive) terminal.err("\r\u001b[K");
    const stops = voiced.troubles.filter(({ level }) => level === "stop");
    printTroubles(terminal, stops, { all: true });
    if (stops.length > 0) return 1;
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
