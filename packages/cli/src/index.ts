export { run } from "./run.ts";
export { UsageError, type ExitCode, type Terminal } from "./terminal.ts";
