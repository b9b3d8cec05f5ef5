export { run } from "./run.ts";
export { Interrupted, UsageError, type ExitCode, type Terminal } from "./terminal.ts";
