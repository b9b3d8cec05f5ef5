export { drawingFault, type DrawingFault } from "./drawing.ts";
export { isMedia, mediaEnding, mediaEndings, mediaType, type MediaKind } from "./media-type.ts";
export { heardSpan, levelled, readWav, trimmed, writeWav, type Speech } from "./wav.ts";
