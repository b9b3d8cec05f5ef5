import type { Filler, FillerRequest } from "../language.ts";

/** Numbers of the toy: only few, and many. */
const WORDS = ["αλα", "βαν", "τυ"];

/** What goes into a slot: figures, said as few or many, and “thing” for any unit. */
export function fillTokipona({ value, unit }: FillerRequest): Filler {
  const number = typeof value === "number" ? (WORDS[value] ?? "μυτε") : String(value);
  const spoken = unit === undefined ? number : `${number} ιγο`;
  return { text: String(value), spoken };
}
