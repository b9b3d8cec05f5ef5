import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { UsageError } from "./terminal.ts";

/** The options and arguments of a command line. Throws a UsageError for unknown ones. */
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
