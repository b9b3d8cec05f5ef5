export { packEdition, type Pack } from "./pack.ts";
