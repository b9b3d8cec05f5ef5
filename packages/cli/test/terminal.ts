import { run, type ExitCode, type Terminal } from "parley-kit";

/** Run a command in this process, at a terminal where nobody answers. Gives the exit code, standard output and standard error. */
export async function runCommand(
  args: readonly string[],
  more: Partial<Terminal> = {},
): Promise<[code: ExitCode, out: string, err: string]> {
  let [out, err] = ["", ""];
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => "",
    interactive: false,
    now: () => new Date("2026-11-23T00:00:00Z"),
    environment: {},
    ...more,
  });
  return [code, out, err];
}
