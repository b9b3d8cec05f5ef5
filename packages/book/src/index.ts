export { readBook, type ReadBook, type ReadOptions } from "./reader.ts";
export { filesOf, type Folder, type FolderItem } from "./folder.ts";
export { isIgnored } from "./folder-items.ts";
export { ANSWER_KINDS, entriesOf } from "./book.ts";
export type {
  Act,
  Answers,
  Tense,
  Book,
  BookDrill,
  BookPath,
  Chapter,
  ChoiceOf,
  Comprehension,
  Credit,
  Entry,
  Lexeme,
  NumberAnswer,
  Person,
  Policy,
  Publication,
  PrintRequest,
  Slot,
} from "./book.ts";
export { numberAnswer, offeredEntries } from "./answers.ts";
export { INTL_UNITS } from "./intl-units.ts";
export { firstPosition, nextPosition, type Branch, type Path, type PathPosition, type Step } from "./path.ts";
export { answerSuccessors, CALL, skipTarget } from "./path-step.ts";
export { pathWork } from "./path-work.ts";
export { drillWork } from "./drill-work.ts";
export { comparisonOf, holds, type Comparison, type Given } from "./branch.ts";
export { parseTemplate, type TemplatePiece } from "./template.ts";
export { isMachineVoice } from "./text.ts";
export type { Recording, Register, SourceStep, Variant, When, Words } from "./text.ts";
export { CARD_ENTRIES, POINT_ENTRIES, STRIP_ENTRIES } from "./card-entries.ts";
export { BOOK_RULES } from "./rules.ts";
export { defineRules, troubleOf, type Rule } from "./rule.ts";
export { fillBlanks } from "./text-finding.ts";
export { isRightToLeft, lintCell, lintText, type Remark } from "./rules/text.ts";
export {
  findDifferences,
  findRepetitions,
  wordsOf,
  type Repetition,
  type RowFinding,
  type TextRow,
} from "./row-finding.ts";
export { bracketed, offerText } from "./text-offer.ts";
export { cureText } from "./text-cure.ts";
export { repairBook, REPAIRED_RULES, type RepairedBook, type RepairedRule } from "./repair.ts";
export { markStresses } from "./stress-repair.ts";
export type { Repair } from "./file-text.ts";
export {
  appendEntries,
  editEntries,
  editFile,
  yamlText,
  type EditedText,
  type EntryEdit,
  type FileEdit,
} from "./yaml-edit.ts";
export { idTrouble, nearest } from "./id.ts";
export { checkDigit, DAMM } from "./number.ts";
export { canonical } from "@parley/key";
export { hashText, hashTexts, hashedText } from "./text-hash.ts";
export { outdatedSignatures, type OutdatedSignature } from "./outdated-signatures.ts";
export { subjectId, subjectsOf, type Subject } from "./subject.ts";
export {
  currentLines,
  isCurrent,
  linesByText,
  makeLedger,
  type CurrentLines,
  type Standing,
  type Provenance,
} from "./ledger.ts";
export { parseLedgerLine } from "./ledger-reader.ts";
export { judgeLedger, type LedgerBook, type LedgerTrust } from "./ledger-trust.ts";
export { changedTexts, recordLines, selectSubjects, type Selection, type TextOf } from "./ledger-record.ts";
export { textDistance } from "./edit-distance.ts";
export {
  beginLedger,
  signAct,
  signTexts,
  withLines,
  type KeyAct,
  type Signer,
  type TextToSign,
} from "./ledger-sign.ts";
export { workIds, type Work } from "./work.ts";
export { isSignedLine, isTextLine, ORIGINS } from "./ledger-line.ts";
export type { KeyLine, LedgerLine, Origin, TextLine } from "./ledger-line.ts";
export { formatTrouble, printable, sortTroubles, columnWidth } from "./trouble.ts";
export type { Level, Position, Trouble } from "./trouble.ts";
export { schemas } from "./format.ts";
export type { JsonSchema } from "./shape.ts";
// What the reader of another kind of file of a book needs.
export { openSource, type Source } from "./source.ts";
export { parseYaml } from "./yaml.ts";
export { fields, record } from "./map-shape.ts";
export { boolean, integer, list, matching, oneOf, reportWrongType, shape, text, words } from "./shape.ts";
export type { Shape } from "./shape.ts";
export { byLanguage, SOME, WORDS } from "./text-shape.ts";
export { TAG } from "./text.ts";
