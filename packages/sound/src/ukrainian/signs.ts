/** Signs that are read as words: № номер, § параграф, & і, = дорівнює. */
import { spelledFigures } from "./fractions.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { perUnit } from "./units.ts";
import { ukrainianNumber } from "./numbers.ts";

const SERVICE = /[*#][\d*]{2,12}#?/uy;

/** A sign at a place in a text. */
export function readSign(text: string, at: number): NonStandardWord | undefined {
  const sign = text.charAt(at);
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 3)];
  const one = (words: string, length = 1): NonStandardWord => {
    const space = /^[\p{L}\p{N}]/u.test(text.charAt(at + length)) ? " " : "";
    const gap = /[\p{L}\p{N}]$/u.test(before) ? " " : "";
    return { from: [at, at + length], words: `${gap}${words}${space}` };
  };
  SERVICE.lastIndex = at;
  const service = sign === "*" || sign === "#" ? SERVICE.exec(text)?.[0] : undefined;
  if (service !== undefined && service.endsWith("#")) {
    const words = service
      .match(/\d+|[*#]/gu)!
      .map((part) => (part === "*" ? "зі́рочка" : part === "#" ? "решітка" : spelledFigures(part)));
    return { from: [at, at + service.length], words: words.join(" ").replace(/решітка/gu, "реші́тка") };
  }
  if (sign === "/") {
    // крапель/хв: по what is counted; both letters of мг/кг are read with their number.
    const figure = /[\d⁰¹²³⁴-⁹]$/u.test(before);
    const per =
      figure || /[\p{L}]{3}$/u.test(text.slice(Math.max(0, at - 3), at))
        ? perUnit(
            text.slice(at + 1, at + 12),
            figure && /^(?:хв|год|с|добу)(?![а-яєіїґ])/u.test(text.slice(at + 1, at + 6)),
          )
        : undefined;
    if (per) return { from: [at, at + 1 + per.length], words: ` ${per.words}` };
  }
  const between = /[\p{L}\p{N}.%)²³⁰-⁹][ \u00a0]?$/u.test(before) && /^[ \u00a0]?[\p{L}\p{N}(]/u.test(after);
  const spaced = /[ \u00a0]$/u.test(before) && /^[ \u00a0]/u.test(after);
  if (between && (sign === "·" || sign === "×") && /^[ \u00a0]?\d/u.test(after))
    return one(sign === "·" || /^[ \u00a0]?10[⁰¹²³⁴-⁹^⁻]/u.test(text.slice(at + 1, at + 6)) ? "помно́жити на" : "на");
  if (between && sign === "±") return one("плюс-мі́нус");
  // Ø57: a diameter.
  if (/[Ø⌀]/u.test(sign)) return /^[ \u00a0]?\d/u.test(after) ? one("діа́метр") : undefined;
  if (between && spaced && sign === "÷") return one("поділи́ти на");
  if (between && spaced && sign === "−" && /^ \d/u.test(after)) return one("мі́нус");
  if (sign === "№") return after.startsWith("№") ? one("номери́", 2) : one("но́мер");
  if (sign === "#" && /^[ \u00a0]?\d/u.test(after)) return one("но́мер");
  if (sign === "§") return after.startsWith("§") ? one("пара́графи", 2) : one("пара́граф");
  if (sign === "&" && /[ \u00a0]$/u.test(before) && /^[ \u00a0]/u.test(after)) return one("і");
  if (sign === "=" && /[\p{L}\p{N}%][ \u00a0]?$/u.test(before) && /^[ \u00a0]?[\p{L}\p{N}]/u.test(after))
    return one("дорі́внює");
  if (sign === "☎" || sign === "☏" || sign === "📞") return one("телефо́н");
  if (sign === "+" && /\d$/u.test(before) && /^(?:$|[\s.,;)])/u.test(after))
    return { from: [at, at + 1], words: " плюс" };
  if (sign === "/" && /\d[ \u00a0]?\p{L}{1,3}$/u.test(text.slice(Math.max(0, at - 6), at)) && /^\d/u.test(after))
    return { from: [at, at + 1], words: " на " };
  const quoted = /[«"“(]$/u.test(before) && /^[»"”)]/u.test(after);
  if (sign === "+" && (quoted || /[\p{L}\p{N}][ \u00a0]$/u.test(before))) return one("плюс");
  if (/[-−–]/u.test(sign) && quoted) return one("мі́нус");
  if (sign === "%" && /(?:^|[ \u00a0])[ув][ \u00a0]$/u.test(text.slice(Math.max(0, at - 3), at)))
    return one("відсо́тках");
  const circled = /^[①-⑳]$/u.test(sign) ? sign.normalize("NFKC") : undefined;
  return circled === undefined ? undefined : one(ukrainianNumber(circled));
}
