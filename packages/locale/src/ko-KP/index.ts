import { ko } from "../ko/index.ts";
import type { Locale } from "../locale.ts";
import { answer } from "./answer.ts";
import { drill } from "./drill.ts";
import { lesson } from "./lesson.ts";
import { phrase } from "./phrase.ts";
import { print } from "./print.ts";
import { song } from "./song.ts";
import { study } from "./study.ts";
import { tablet } from "./tablet.ts";
import { teach } from "./teach.ts";

/**
 * Northern Korean: the words of Korean, with those that the North has or spells otherwise. A draft that no speaker from there has
 * read; words for computers above all are uncertain.
 */
export const koKP: Locale = {
  ...ko,
  name: "조선말",
  names: { "ko-KP": "조선말", ko: "조선말(남)", ru: "로씨야어", en: "영어", uk: "우크라이나어" },
  answer,
  phrase,
  print,
  tablet,
  song,
  study,
  drill,
  teach,
  lesson,
};
