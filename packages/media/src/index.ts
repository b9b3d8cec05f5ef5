export { drawingFault, type DrawingFault } from "./drawing.ts";
export { heardSpan, levelled, readWav, trimmed, writeWav, type Speech } from "./wav.ts";
