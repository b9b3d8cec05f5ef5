export { drawingFault } from "./drawing.ts";
export type { MediaFault } from "./media-fault.ts";
export { rasterFault, rasterSize } from "./raster.ts";
export { recordingFault, recordingLength } from "./recording.ts";
export type { RecordingLength } from "./recording-length.ts";
export { levelled, loudness } from "./loudness.ts";
export { isMedia, mediaEnding, mediaEndings, mediaType, type MediaKind } from "./media-type.ts";
export { videoFault, videoLength } from "./video.ts";
export { speechSpan, readWav, trimmed, writeWav, type Speech } from "./wav.ts";
