import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UsageError } from "./terminal.ts";

/** Options and words of a command line; whatever does not fit is a UsageError. */
export function readOptions<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
