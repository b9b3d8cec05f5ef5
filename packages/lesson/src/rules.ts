import { defineRules } from "@parley/book";

/** Lessons: their text, media, subtitles and questions. */
export const LESSON_RULES = defineRules("Lessons", {
  "lesson.name": {
    level: "stop",
    meaning: "The name of the file of a lesson is its id, so only some characters are allowed in it.",
    hint: "name it like lessons/first-ten.md: letters and digits of one script, and hyphens",
  },
  "lesson.front": {
    level: "stop",
    meaning: "A lesson does not begin with its title and order between two lines ---.",
    hint: "begin the file with a line ---, then title: and order:, then a line ---",
  },
  "lesson.order": {
    level: "warning",
    meaning: "Two lessons have the same place in the order.",
    hint: "give each lesson an “order:” of its own",
  },
  "lesson.language": {
    level: "stop",
    milder: "a warning for a language that the build does not need",
    meaning: "A lesson has no title, no text, or no words for what one can do, in a language of the book.",
    hint: "write a section that begins with a line like “# ru”, and “title:” and “can-do:” in the language",
  },
  "lesson.section": {
    level: "stop",
    meaning:
      "A section of a lesson is in no language of the book, is there twice, or text stands before the first one.",
    hint: "begin each section with a line like “# ru”; headings in the text begin with ##",
  },
  "lesson.long": {
    level: "stop",
    meaning: "The text of a lesson in one language is too long, or its lists and quotes are nested too deeply.",
    hint: "make two lessons of it",
  },
  "lesson.markdown": {
    level: "stop",
    meaning:
      "A lesson has something that is not shown: HTML, scripts, frames, program code. Nothing in a lesson can run.",
    hint: "write plain Markdown: headings, lists, bold and italic words, pictures, phrases",
  },
  "lesson.link": {
    level: "stop",
    meaning: "A link of a lesson leads to the web, to a script, or to something that the book does not have.",
    hint: "write <entry:ID>, or [words](entry:ID), path:, song: or lesson: with the name of a file",
  },
  "lesson.entry": {
    level: "stop",
    meaning: "A lesson names an entry or a chapter that the book does not have, or asks for one that nobody says.",
    hint: "correct the id, or write an entry with it",
    needsAllChapters: true,
  },
  "lesson.check": {
    level: "stop",
    meaning: "A question of a lesson has fewer than two answers, or two that cannot be told apart.",
    hint: "write two or more phrases under “among:” whose words and numbers differ",
  },
  "lesson.media": {
    level: "stop",
    milder: "a warning for a file of which the lesson says where to get it",
    meaning: "A picture, a recording or a video of a lesson is not in the book, or cannot be used.",
    hint: "copy the file to media/; or write “media:” with its “get”, “bytes” and “sha256”",
  },
  "lesson.media-size": {
    level: "stop",
    meaning: "A file of a lesson is too large to be copied to a tablet. It is not read.",
    hint: "cut the video, or save it smaller: 640 by 360 dots are enough for a tablet",
  },
  "lesson.media-unused": {
    level: "warning",
    meaning: "A lesson describes a file under “media:” and does not show it.",
    hint: "show it in the text with ![what it shows](media/NAME), or delete the row",
  },
  "lesson.subtitles": {
    level: "stop",
    meaning: "A file of subtitles cannot be read.",
    hint: "save it as WebVTT: the first line is WEBVTT, and empty lines stand between subtitles",
  },
  "lesson.cue-times": {
    level: "stop",
    meaning: "The times of a subtitle cannot be read, run backwards, or lie after the end of the video.",
    hint: "correct the times",
  },
  "lesson.cue-overlap": {
    level: "warning",
    meaning: "A subtitle begins before the one before it has ended. The later one is shown.",
    hint: "end one before the next begins",
  },
  "lesson.no-subtitles": {
    level: "warning",
    meaning: "A video has no subtitles in a language of the book.",
    hint: "“parley subtitle FILE --lang TAG” makes them from a script with times; put them beside the video as NAME.TAG.vtt",
  },
});
