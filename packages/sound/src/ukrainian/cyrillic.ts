/** Ukrainian for Russian readers: their own letters for sounds the two languages share, г where it is a voiced breath. */
import { alphabetic, type Rows, type Spot } from "../alphabet.ts";
import type { Styles } from "../language.ts";
import { CYRILLIC } from "../russian/writer.ts";

const rows: Rows = { ...CYRILLIC.rows, h: "г", hʲ: "г", w: "у", ɪ: "ы", ɛ: "э" };
const special = (spot: Spot): string | undefined =>
  /^(?:w|ɪ)$/u.test(spot.phone) ? undefined : CYRILLIC.special(spot);
const style = alphabetic({ rows, special });

export const ukrainianForRussian: Styles = { say: style, standard: style };
