import { en } from "../en/index.ts";
import type { Locale } from "../locale.ts";

/** Toki Pona: a few words of its own; a real folder has all of them. */
export const tok: Locale = {
  name: "τοκι πονα",
  names: { ko: "τοκι Ανκυκ" },
  answer: en.answer,
  phrase: en.phrase,
  print: { ...en.print, contents: "λιπυ νανπα" },
  tablet: { ...en.tablet, start: "ο οπεν", find: "ο αλασα" },
  song: en.song,
  study: en.study,
  drill: en.drill,
  lesson: en.lesson,
  teach: en.teach,
};
