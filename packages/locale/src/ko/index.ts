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

/** Korean. */
export const ko: Locale = {
  name: "한국어",
  names: { ko: "한국어", "ko-KP": "조선말(북)", ru: "러시아어", en: "영어", uk: "우크라이나어" },
  answer,
  saidIn: { ko: "한국어", "ko-KP": "조선말(북)", ru: "러시아어", en: "영어", uk: "우크라이나어" },
  phrase,
  print,
  tablet,
  song,
  study,
  drill,
  teach,
  lesson,
};
