export { drawingFault, type DrawingFault } from "./drawing.ts";
export { rasterFault } from "./raster.ts";
export { recordingFault, recordingLength, type RecordingLength } from "./recording.ts";
export { levelled, loudness } from "./loudness.ts";
export { isMedia, mediaEnding, mediaEndings, mediaType, type MediaKind } from "./media-type.ts";
export { speechSpan, readWav, trimmed, writeWav, type Speech } from "./wav.ts";
