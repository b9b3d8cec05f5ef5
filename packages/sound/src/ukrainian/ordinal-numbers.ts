/** Ordinal numbers of Ukrainian, with cases and stress («Український правопис» 2019, §106–108). */
import { CASES, groupsOf, NAMED_FIGURES, ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { withoutStress } from "../stress-mark.ts";

const ONES = "нульов пе́рш дру́г тре́т четве́рт п'я́т шо́ст сьо́м во́сьм дев'я́т деся́т".split(" ");
const TEENS =
  "одина́дцят двана́дцят трина́дцят чотирна́дцят п'ятна́дцят шістна́дцят сімна́дцят вісімна́дцят дев'ятна́дцят".split(" ");
const TENS = "двадця́т тридця́т сороко́в п'ятдеся́т шістдеся́т сімдеся́т вісімдеся́т дев'яно́ст".split(" ");
const HUNDREDS = "со́т двохсо́т трьохсо́т чотирьохсо́т п'ятисо́т шестисо́т семисо́т восьмисо́т дев'ятисо́т".split(" ");
const SCALES =
  "ти́сячн мільйо́нн мілья́рдн трильйо́нн квадрильйо́нн квінтильйо́нн секстильйо́нн септильйо́нн октильйо́нн нонільйо́нн".split(
    " ",
  );

const HARD: { readonly [gender in Gender]: readonly string[] } = {
  m: "ий ого ому ий им ому".split(" "),
  f: "а ої ій у ою ій".split(" "),
  n: "е ого ому е им ому".split(" "),
  p: "і их им і ими их".split(" "),
};
const SOFT: { readonly [gender in Gender]: readonly string[] } = {
  m: "ій ього ьому ій ім ьому".split(" "),
  f: "я ьої ій ю ьою ій".split(" "),
  n: "є ього ьому є ім ьому".split(" "),
  p: "і іх ім і іми іх".split(" "),
};

function stemBelowThousand(n: number): string {
  if (n % 100 === 0) return HUNDREDS[n / 100 - 1]!;
  const below = n % 100;
  if (below <= 10) return ONES[below]!;
  if (below < 20) return TEENS[below - 11]!;
  return below % 10 === 0 ? TENS[below / 10 - 2]! : ONES[below % 10]!;
}

/** The first part of a compound: 25 → двадцятип'яти, as in двадцятип'ятитисячний and двадцятип'ятирічний (§36). */
export function compoundPart(n: number): string {
  if (n === 1000) return "тисячо";
  if (n === 1) return "одно";
  if (n === 100 || n === 90) return withoutStress(ukrainianNumber(n));
  const parts = [Math.floor(n / 100) * 100, n % 100 < 20 ? n % 100 : Math.floor((n % 100) / 10) * 10];
  if (n % 100 >= 20) parts.push(n % 10);
  return parts
    .filter((part) => part > 0)
    .map((part) => (part === n && part !== 1 ? genitivePart(part) : compoundPiece(part)))
    .join("");
}

const compoundPiece = (part: number): string =>
  part === 1 ? "одно" : part === 100 || part === 90 ? withoutStress(ukrainianNumber(part)) : genitivePart(part);
const genitivePart = (part: number): string => withoutStress(ukrainianNumber(part, "gen"));

/**
 * An ordinal number in Ukrainian words, with stress marks. It takes a number from 0, or its figures; `undefined` for more than
 * 33 figures. Gender `p` is the plural.
 *
 * ```ts
 * import { ukrainianOrdinal } from "@parley/sound/ukrainian";
 * ukrainianOrdinal(21, "loc", "n"); // "два́дцять пе́ршому"
 * ```
 */
export function ukrainianOrdinal(
  n: number | string,
  grammaticalCase: Case = "nom",
  gender: Gender = "m",
  full = false,
): string | undefined {
  const figures = String(n).replace(/^0+(?=\d)/u, "");
  if (figures.length > NAMED_FIGURES) return undefined;
  const at = CASES.indexOf(grammaticalCase);
  if (figures === "0") return `нульо́в${HARD[gender][at]!}`.replace("о́", "о").replace(/в([аеиіоу])/u, "в$1\u0301");
  const groups = groupsOf(figures);
  const last = groups.findLastIndex((group) => group > 0);
  const group = groups[last]!;
  const scale = groups.length - last - 1;
  const small = scale === 0 ? lastPart(group) : group;
  const rest = (BigInt(figures) - BigInt(small) * 10n ** BigInt(3 * scale)).toString();
  const stem = scale === 0 ? stemBelowThousand(group) : (group === 1 ? "" : compoundPart(group)) + SCALES[scale - 1]!;
  const ending = (stem === "тре́т" ? SOFT : HARD)[gender][at]!;
  return `${rest === "0" ? "" : `${ukrainianNumber(rest, "nom", "m", full)} `}${stem}${ending}`;
}

/** The part of a number below 1000 that its ordinal changes: 342 → 2, 340 → 40, 312 → 12, 300 → 300. */
function lastPart(n: number): number {
  if (n % 100 === 0) return n;
  const below = n % 100;
  return below < 20 || below % 10 === 0 ? below : below % 10;
}
