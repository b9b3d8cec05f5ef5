export { LOCALES } from "./register.ts";
export { localeFor, nameOf } from "./reader.ts";
export type { DrillWords } from "./drill.ts";
export type { Locale } from "./locale.ts";
export type { PhraseWords } from "./phrase.ts";
export type { PrintWords } from "./print.ts";
export type { SongWords } from "./song.ts";
export type { StudyWords } from "./study.ts";
export type { TabletWords } from "./tablet.ts";
