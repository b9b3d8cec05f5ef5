export { ACT_SIGNS, PERSON_SIGNS } from "./drawings.ts";
export { BODY_MAP, BODY_OUTLINE, PAIN_FACES, type BodyPart } from "./patient-drawings.ts";
export { ASSEMBLY_STEPS, PAGE_TURNS, PICTOGRAM_NAMES } from "./pictograms.ts";
export { prepareBook, unknownChapters, type PreparedBook, type PrepareOptions } from "./prepare-book.ts";
export { makeEdition, type EditionResult } from "./make-edition.ts";
export type { EditionOptions } from "./edition-context.ts";
export { formatEdition, numbersIn, parseEdition } from "./edition-file.ts";
export { readOlderEdition } from "./older-edition.ts";
export { fingerprintOf, withHash } from "./fingerprint.ts";
export {
  publisherOf,
  vouchedActs,
  type Publisher,
  type VouchedAct,
  type Vouching,
  type Worth,
} from "./vouched-acts.ts";
export { shownHash, shownWords, type ShownEntry, type ShownWords } from "./signed-form.ts";
export { changeRemarks, concernsReaders, isRespelled } from "./change-remarks.ts";
export {
  blankedText,
  changesSince,
  formatChanges,
  hasChanges,
  withoutNewPictures,
  type OlderEdition,
} from "./changes.ts";
export { workRemarks, workTitle } from "./work-changes.ts";
export type {
  Change,
  EditionChanges,
  EntryChange,
  LessonChange,
  TitleChange,
  Wording,
  WorkChange,
} from "./edition-change.ts";
export {
  isSlot,
  lettersOf,
  plainText,
  type RespellingPiece,
  type SlotPiece,
  type StressedPiece,
  type TextPiece,
} from "./pieces.ts";
export { ICON_SETS, type Asset, type IconFinder } from "./assets.ts";
export { recordingFile, VOICE_FOLDER, type Rate } from "./recordings.ts";
export {
  EDITION_VERSION,
  type DraftedBy,
  fillerKey,
  fillerKeyPrefix,
  NO_VALUE,
  type Edition,
  type EditionChapter,
  type EditionEntry,
  type EditionLesson,
  type EditionSong,
  type EditionDrill,
  type EditionPath,
  type EditionAct,
  type EditionLedger,
  type FillerText,
  type MediaFile,
  type Respelling,
  type StandingCount,
  type Text,
  type TextAudio,
} from "./edition.ts";
export { EDITION_RULES, SOUND_RULES } from "./rules.ts";
export { filledForms, searchKeysOf, startsSomething } from "./search-keys.ts";
export { indexWords } from "./index-words.ts";
export { selectEntries, type Selection } from "./selection.ts";
export { valuesOf } from "./fillers.ts";
export { respellWords } from "./respell.ts";
export type { EditionAnswers } from "./edition-answers.ts";
export { answerPartKey, type AnswerPart } from "./answer-tables.ts";
export { discloseText, draftedBy } from "./disclosure.ts";
export {
  chapterDisclosure,
  disclosureOf,
  isMixed,
  isUnsigned,
  offeredIds,
  visibleEntries,
  standingOf,
  type ShownOn,
} from "./standing.ts";
export { missingSignatures, type MissingSignature } from "./missing-signatures.ts";
