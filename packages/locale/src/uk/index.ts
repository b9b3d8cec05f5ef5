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

/** Ukrainian. */
export const uk: Locale = {
  name: "українська",
  names: { ko: "корейська", "ko-KP": "корейська (КНДР)", ru: "російська", en: "англійська", uk: "українська" },
  answer,
  saidIn: {
    ko: "корейською",
    "ko-KP": "корейською, як у КНДР",
    ru: "російською",
    en: "англійською",
    uk: "українською",
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
