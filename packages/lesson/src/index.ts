export { cueText, type Cue, type CuePiece } from "./cue.ts";
export { lessonSchema } from "./lesson-file.ts";
export {
  CHECK_FORMS,
  type CheckForm,
  type Lesson,
  type LessonBlock,
  type LessonCheck,
  type LessonInline,
  type LessonMedium,
  type LessonMediumKind,
} from "./lesson.ts";
export { readMarkdown, type ReadMarkdown } from "./markdown.ts";
export { lessonWorks, openLessons, type OpenLesson, type OpenLessons } from "./open-lessons.ts";
export { readLessons, type LessonOptions, type ReadLesson, type ReadLessons } from "./read-lessons.ts";
export { LESSON_RULES } from "./rules.ts";
export { readScript, type Script, type ScriptFault } from "./script.ts";
export { formatTime, readWebVtt, writeSubtitles, type CueFault, type ReadCues } from "./webvtt.ts";
export { markerOf, type CuePhrase } from "./cue-words.ts";
