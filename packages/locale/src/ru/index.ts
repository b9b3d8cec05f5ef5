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

/** Russian. */
export const ru: Locale = {
  name: "русский",
  names: { ko: "корейский", "ko-KP": "корейский (КНДР)", ru: "русский", en: "английский", uk: "украинский" },
  answer,
  saidIn: {
    ko: "по-корейски",
    "ko-KP": "по-корейски, как в КНДР",
    ru: "по-русски",
    en: "по-английски",
    uk: "по-украински",
  },
  phrase,
  print,
  tablet,
  song,
  study,
  drill,
  teach,
  lesson,
};
