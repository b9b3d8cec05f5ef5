/** The same keys on three keyboards, in rows: US QWERTY, Korean 2-set (KS X 5002), Russian ЙЦУКЕН. */
const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
const KOREAN = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ[]ㅁㄴㅇㄹㅎㅗㅓㅏㅣ;'ㅋㅌㅊㅍㅠㅜㅡ,.`";
const SHIFTED: { readonly [key: string]: string } = { Q: "ㅃ", W: "ㅉ", E: "ㄸ", R: "ㄲ", T: "ㅆ", O: "ㅒ", P: "ㅖ" };

const table = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (key, i) => [key, Array.from(to)[i]!]));
const TO_RUSSIAN = table(QWERTY, RUSSIAN);
const TO_KOREAN = table(QWERTY, KOREAN);
const FROM_RUSSIAN = table(RUSSIAN, QWERTY);
const FROM_KOREAN: ReadonlyMap<string, string> = new Map([
  ...table(KOREAN, QWERTY),
  ...Object.entries(SHIFTED).map(([key, jamo]) => [jamo, key] as const),
]);

const retype = (
  text: string,
  by: ReadonlyMap<string, string>,
  shifted: { readonly [key: string]: string } = {},
): string => Array.from(text, (letter) => shifted[letter] ?? by.get(letter.toLowerCase()) ?? letter).join("");

/**
 * What a text would have been on the other keyboards, the same keys pressed. Hangul must come as single letters.
 *
 * ```ts
 * import { retyped } from "@parley/search";
 * retyped("dkssud"); // ["ㅇㅏㄴㄴㅕㅇ", "влыыгв"]
 * retyped("ghbdtn")[1]; // "привет"
 * ```
 */
export function retyped(text: string): string[] {
  if (/[ㄱ-ㅣ]/.test(text)) {
    const keys = retype(text, FROM_KOREAN);
    return [keys, retype(keys, TO_RUSSIAN)];
  }
  if (/[а-яё]/i.test(text)) {
    const keys = retype(text, FROM_RUSSIAN);
    return [keys, retype(keys, TO_KOREAN)];
  }
  if (/[a-z]/i.test(text)) return [retype(text, TO_KOREAN, SHIFTED), retype(text, TO_RUSSIAN)];
  return [];
}
