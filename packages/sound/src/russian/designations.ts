/** Figures that are names: рейс 742, каб. 7, № 5. They are never declined. */
import type { Government } from "./government.ts";
import { NOUNS_DESIGNATED } from "./lists.ts";
import { isPredicate } from "./word-kinds.ts";

/** What names a figure after it, short. */
export const NAMED =
  /(?:[№#§][ \u00a0]?|(?:^|[\s(,])(?:стр|рис|табл|каб|кв|д|к|корп|п|пп|ст|ч|гл|эт|под|подъезд|ком|оф|пал|пом|вып|прил|разд|тел|доб|с|отд|т)\.[ \u00a0]?)$/iu;

/** Рейс 742, борт 7, маршрут 12: the figure after these is a name whatever follows, but for a noun that is counted: экипаж 5 человек. */
export const isDesignation = ({ previous }: Government, word: string): boolean =>
  NOUNS_DESIGNATED.has(previous!.word) &&
  !/^(?:человек|людей|мест|вагон|пассажир|ранен|час|минут|дн|год|лет|раз)/u.test(word);

/** The figure of a name before a word: the second route, or, in маршрут 2 туристкам, perhaps to two of them. */
export function nameBefore(word: string): {
  readonly kind: "cardinal";
  readonly case: "nom";
  readonly gender: "m";
  readonly doubtful?: true;
  readonly other?: "dat" | "ins";
} {
  const other = isPredicate(word) ? undefined : /[ая](ми?)$/u.exec(word)?.[1];
  const doubtful = other ? ({ doubtful: true, other: other === "м" ? "dat" : "ins" } as const) : {};
  return { kind: "cardinal", case: "nom", gender: "m", ...doubtful };
}
