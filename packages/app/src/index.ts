export { packEdition, packSound } from "./packing.ts";
export { SOUND_PART, type Pack } from "./pack.ts";
export { toSeptets } from "./septets.ts";
export { partSpans } from "./spans.ts";
export { decodePack, encodePack } from "./codec.ts";
export { readWav, trimmed, writeWav, type Speech } from "./wav.ts";
export { readBackup, writeBackup, type Backup, type Restored } from "./backup.ts";
