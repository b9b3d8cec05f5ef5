/** Ukrainian for Russian readers: their own letters for sounds the two languages share, г where it is a voiced breath. */
import { alphabetic, type PhoneSpellings, type PhoneContext } from "../alphabet.ts";
import type { Styles } from "../language.ts";
import { CYRILLIC } from "../russian/writer.ts";

const rows: PhoneSpellings = { ...CYRILLIC.rows, h: "г", hʲ: "г", w: "у", ɪ: "ы", ɛ: "э" };
const contextual = (spot: PhoneContext): string | undefined =>
  /^(?:w|ɪ)$/u.test(spot.phone) ? undefined : CYRILLIC.contextual(spot);
const style = alphabetic({ rows, contextual });

export const ukrainianForRussian: Styles = { say: style, standard: style };
