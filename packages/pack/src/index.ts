export { packEdition, packSound } from "./packing.ts";
export { decodePack, encodePack, type Inflate } from "./codec.ts";
export {
  bookId,
  fillRespelling,
  fillText,
  slotKey,
  slotValues,
  joinedAudio,
  SOUND_PART,
  type AppWords,
  type Chosen,
  type Pack,
  type PackedEntry,
  type PackedText,
  type Position,
} from "./pack.ts";
export { decodeSignatures, encodeSignatures, type Signatures } from "./signatures.ts";
export { keysFor } from "./keys.ts";
export { queryValues } from "./query-values.ts";
export { insideMedia, LARGEST_INSIDE, lessonMedia, MOST_INSIDE } from "./lesson-media.ts";
export { joinPieces, templateOf, splitPieces } from "./lines.ts";
export { asReferences } from "./references.ts";
export { sumOf } from "./sum.ts";
export { fromBase64, toBase64 } from "./base64.ts";
