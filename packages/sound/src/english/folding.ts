/** Compatibility characters as the plain ones they stand for: fullwidth figures, ㎎, ℃, ①, Ⅱ. */

/** A text whose characters may stand for other ranges of the text as written. */
export interface Folded {
  readonly text: string;
  /** The place in the written text of each place in `text`; left out where nothing was changed. */
  readonly places?: readonly number[];
}

const COMPATIBLE = /[！-～\u3000₀-₉①-⓪⑴-⑽Ⅰ-ⅿ㎀-㏟℃℉Ω№\u00aa\u00ba]/u;
const ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";

function plain(character: string): string {
  const roman = ROMAN.indexOf(character.toUpperCase());
  if (roman >= 0 && /\p{Nl}/u.test(character)) return String(roman + 1);
  if (character === "№") return "№";
  if (character === "\u00ba") return "°";
  return character
    .normalize("NFKC")
    .replaceAll("⁄", "/")
    .replaceAll("∕", "/")
    .replaceAll("μ", "µ")
    .replace(/^\((.+)\)$/, "$1");
}

export function fold(text: string): Folded {
  if (!COMPATIBLE.test(text)) return { text };
  const places: number[] = [];
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const folded = COMPATIBLE.test(character) ? plain(character) : character;
    for (let i = 0; i < folded.length; i++) places.push(at);
    out += folded;
  }
  places.push(text.length);
  return { text: out, places };
}
