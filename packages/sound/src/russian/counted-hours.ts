/** два часа́, в этом году́: two nouns whose stress the word before tells («Русская грамматика» 1980, §§ 1181, 1366). */
import type { NonStandardWord } from "../non-standard-word.ts";
import { isSpace, wordsBefore } from "./passage.ts";
import { reading } from "./reading.ts";

/** The words часа after a numeral, and году after an ordinal or a pronoun. */
export function readCountedHour(text: string, at: number): NonStandardWord | undefined {
  const written = text.startsWith("часа", at) ? "часа" : text.startsWith("году", at) ? "году" : undefined;
  if (written === undefined || /[\p{L}\u0301]/u.test(text.charAt(at + 4)) || /\p{L}/u.test(text.charAt(at - 1)))
    return undefined;
  const [previous] = wordsBefore(text, at);
  if (!previous || !isSpace(previous.gap)) return undefined;
  const { word } = previous;
  if (written === "часа")
    return /^(?:два|три|четыре|полтора|оба|[234])$/u.test(word) ? reading(at, at + 4, "часа́") : undefined;
  if (/[оеё]м$/u.test(word)) return reading(at, at + 4, "году́");
  return /[ое]му$/u.test(word) ? reading(at, at + 4, "го́ду") : undefined;
}
