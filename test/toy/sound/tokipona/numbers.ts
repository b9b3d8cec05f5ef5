import type { Filler, FillerRequest } from "../language.ts";

/** Numbers of the toy: only few, and many. */
const WORDS = ["αλα", "βαν", "τυ"];

/** What goes into a slot: figures, said as few or many. */
export function fillTokipona({ value }: FillerRequest): Filler {
  const spoken = typeof value === "number" ? (WORDS[value] ?? "μυτε") : String(value);
  return { text: String(value), spoken };
}
