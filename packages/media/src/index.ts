export { drawingFault, type DrawingFault } from "./drawing.ts";
