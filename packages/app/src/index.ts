export { packEdition, type Pack } from "./pack.ts";
export { decodePack, encodePack } from "./codec.ts";
