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

/** English, which is also the fallback for other languages. */
export const en: Locale = {
  fallback: true,
  name: "English",
  names: { ko: "Korean", "ko-KP": "Korean (North)", ru: "Russian", en: "English", uk: "Ukrainian" },
  answer,
  saidIn: { ko: "Korean", "ko-KP": "Korean (North)", ru: "Russian", en: "English", uk: "Ukrainian" },
  phrase,
  print,
  tablet,
  song,
  study,
  drill,
  teach,
  lesson,
};
