import type { Locale } from "../locale.ts";
import { phrase } from "./phrase.ts";
import { print } from "./print.ts";
import { tablet } from "./tablet.ts";

/** English; also what is shown where a reader's language has no folder here. */
export const en: Locale = {
  fallback: true,
  name: "English",
  names: { ko: "Korean", ru: "Russian", en: "English", uk: "Ukrainian" },
  phrase,
  print,
  tablet,
};
