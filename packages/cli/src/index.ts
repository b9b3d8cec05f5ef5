export { run } from "./run.ts";
export { Usage, type Code, type Terminal } from "./terminal.ts";
