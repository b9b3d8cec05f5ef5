import type { Locale } from "../locale.ts";
import { ru } from "../ru/index.ts";

/** Kazakh: its name only; what is not translated stands in Russian. */
export const kk: Locale = {
  ...ru,
  name: "қазақша",
  names: { ...ru.names, ru: "орысша" },
};
