import type { Language } from "../language.ts";
import { fillTokipona } from "./numbers.ts";
import { speakTokipona } from "./tokipona.ts";
import { tokiponaReads } from "./writer.ts";

/** Toki Pona in Greek letters. */
export const tokipona: Language = {
  tag: "tok",
  speak: speakTokipona,
  rules: [],
  reads: tokiponaReads,
  writtenFor: {},
  guides: {},
  fill: fillTokipona,
  misleading: {},
};
