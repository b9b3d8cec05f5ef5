export { BODY, PEOPLE, SIGNS, type BodyPart } from "./drawings.ts";
export { MAKING, PICTOGRAMS, TURNING } from "./pictograms.ts";
export { makeReady, unknownChapters, type Ready, type ReadyOptions } from "./ready.ts";
export { formatEdition, makeEdition, parseEdition, type Made, type MakeOptions } from "./maker.ts";
export { ICON_SETS, type Asset, type IconFinder } from "./assets.ts";
export { voiceFile, VOICES, type Rate } from "./recordings.ts";
export {
  EDITION_VERSION,
  fillerKey,
  tablesOf,
  type Edition,
  type EditionChapter,
  type EditionEntry,
  type FillerText,
  type Medium,
  type Says,
  type StandingCount,
  type Text,
} from "./edition.ts";
export { EDITION_RULES } from "./rules.ts";
export { selectEntries, type Selection } from "./selection.ts";
export { valuesOf } from "./fillers.ts";
export { disclose } from "./disclosure.ts";
export { isMixed, isUnsigned, standingOf } from "./standing.ts";
export type { Span } from "@parley/sound";
