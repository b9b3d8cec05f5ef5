/** The gender of what a fraction is of. */
import { agreementOf } from "./agreement.ts";
import type { Gender } from "./numbers.ts";

/** The gender of the noun after a fraction in a text: 1,5 мину́ты; `undefined` where no noun is counted. */
export function genderAfter(text: string, start: number, end: number): Gender | undefined {
  const { noun, gender, case: own, kind } = agreementOf("2", text, start, end);
  return noun !== undefined && kind === "cardinal" && (own === "nom" || own === "acc") ? gender : undefined;
}
