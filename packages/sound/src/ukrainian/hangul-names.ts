/**
 * Ukrainian names in Hangul, by letters. The Korean standard (외래어 표기법) has no chapter on Ukrainian. These are the rules that
 * Hangulize proposes for it (Brian Jongseong Park, a draft), made after the standard's chapter on Russian; the place names that
 * the National Institute of Korean Language gave in 2022 (키이우, 하르키우, 자포리자) agree with them.
 */
import { composeBlock, decomposeBlock } from "../korean/hangul.ts";
import type { Style } from "../language.ts";
import { withoutStress } from "../stress-mark.ts";

/** Initials before a vowel. џ stands for дж, ё for ьо and йо. */
const INITIAL: { readonly [letter: string]: string } = {
  б: "ㅂ",
  в: "ㅂ",
  г: "ㅎ",
  ґ: "ㄱ",
  д: "ㄷ",
  ж: "ㅈ",
  џ: "ㅈ",
  з: "ㅈ",
  к: "ㅋ",
  л: "ㄹ",
  м: "ㅁ",
  н: "ㄴ",
  п: "ㅍ",
  р: "ㄹ",
  с: "ㅅ",
  т: "ㅌ",
  ф: "ㅍ",
  х: "ㅎ",
  ц: "ㅊ",
  ч: "ㅊ",
  ш: "ㅅ",
};
/** Blocks of consonants without a vowel. */
const ALONE: { readonly [letter: string]: string } = {
  б: "브",
  в: "브",
  г: "흐",
  ґ: "그",
  д: "드",
  ж: "주",
  џ: "지",
  з: "즈",
  к: "크",
  л: "르",
  м: "므",
  н: "느",
  п: "프",
  р: "르",
  с: "스",
  т: "트",
  ф: "프",
  х: "흐",
  ц: "츠",
  ч: "치",
  ш: "슈",
};
/** Vowels, among them й and ь where they are still there. */
const VOWEL: { readonly [letter: string]: string } = {
  а: "ㅏ",
  е: "ㅔ",
  є: "ㅖ",
  и: "ㅣ",
  і: "ㅣ",
  ї: "ㅣ",
  й: "ㅣ",
  ь: "ㅣ",
  о: "ㅗ",
  ё: "ㅛ",
  у: "ㅜ",
  ю: "ㅠ",
  я: "ㅑ",
};
const AFTER_HUSHING: { readonly [vowel: string]: string } = { ㅏ: "ㅑ", ㅔ: "ㅖ", ㅗ: "ㅛ", ㅜ: "ㅠ" };
const IOTATED: { readonly [letter: string]: string } = { а: "я", е: "є", и: "ї", і: "ї", о: "ё", у: "ю" };
const PLAIN: { readonly [letter: string]: string } = { я: "а", ю: "у", ё: "о" };
/** Finals before a voiceless consonant. */
const CLOSING: { readonly [letter: string]: string } = { к: "ㄱ", п: "ㅂ", т: "ㅅ" };

const isVowel = (letter: string): boolean => Object.hasOwn(VOWEL, letter);
const isVoiceless = (letter: string): boolean => letter !== "" && "кпстфхцчш".includes(letter);

const C = "[бвгґджзклмнпрстфхцчшщ]";
const V = "[аеєиіїйоёуьюя]";
const VOWEL_U = new RegExp(`^в(?=${C})|(?<=${V})в(?=${C}|$)`, "gu");
const APOSTROPHE = new RegExp(`(?<=${C})'(?=[єїйюяё])`, "gu");
const BETWEEN_VOWELS = new RegExp(`(?<=${V})(?:мм|нн)(?=${V})`, "u");

/** The letters of a word as they are transcribed: softness, doubled letters, clusters, and в where it is a vowel. */
function prepare(word: string): string {
  const softened = word
    .replace(/[’ʼ]/gu, "'")
    .replace(/(?<=[жзцчшщ])ь(?=[аеєиіїйоуюя])/gu, "")
    .replace(/[ьй]([аеиіоу])/gu, (_, vowel: string) => IOTATED[vowel]!)
    .replace(/^([лмн])ь/u, "$1і")
    .replace(/(?<=[лмн])ь(?=[єюяё])/gu, "і")
    .replace(/(?<=[лмн])ь/gu, "")
    .replace(APOSTROPHE, "і")
    .replaceAll("'", "");
  const clusters = softened
    .replace(/([бгґджзклмнпрстфхцчшщ])\1/gu, (both, one: string, at: number) =>
      BETWEEN_VOWELS.test(softened.slice(Math.max(0, at - 1), at + 3)) ? both : one,
    )
    .replace(/дс/gu, "дз")
    .replace(/т(?=[цч])/gu, "")
    .replace(/(?<=[зсц])ь|(?<=[иії])й|(?<=[аеєиіїоёуюя])ь/gu, "")
    .replace(/тс/gu, "ц")
    .replace(/[дт]з/gu, "з")
    .replace(/дж/gu, "џ");
  return clusters
    .replace(VOWEL_U, "у")
    .replace(/(?<=[жџзцч])[яюё]/gu, (vowel) => PLAIN[vowel]!)
    .replaceAll("щ", "ш")
    .replace(/(?<=[бвгґджџзклмнпрстфхцчш])є/gu, "е");
}

function transcribe(word: string): string {
  const letters = Array.from(prepare(word));
  const blocks: string[] = [];
  /** Add a final to the last block, if it has none. */
  const close = (final: string): boolean => {
    const last = blocks.at(-1);
    if (last === undefined) return false;
    const [onset, vowel, coda] = decomposeBlock(last);
    if (coda !== "") return false;
    blocks[blocks.length - 1] = composeBlock(onset, vowel, final);
    return true;
  };
  for (const [i, letter] of letters.entries()) {
    const [before, next] = [letters[i - 1] ?? "", letters[i + 1] ?? ""];
    if (isVowel(letter)) {
      const onset = INITIAL[before] ?? "ㅇ";
      const vowel = before === "ш" ? (AFTER_HUSHING[VOWEL[letter]!] ?? VOWEL[letter]!) : VOWEL[letter]!;
      // л before a vowel is written twice.
      if (before === "л") close("ㄹ");
      blocks.push(composeBlock(onset, vowel));
    } else if (!isVowel(next)) putAlone(letter, before, next, letters[i + 2] ?? "");
  }
  return blocks.join("");

  function putAlone(letter: string, before: string, next: string, after: string): void {
    const final = CLOSING[letter];
    if (final !== undefined && isVowel(before) && isVoiceless(next) && close(final)) return;
    // Санкт: к before т is not written, and н is ㅇ.
    if (letter === "н" && next === "к" && after === "т" && close("ㅇ")) return;
    if (letter === "к" && before === "н" && next === "т") return;
    // фільм: л before a final м or н begins its block.
    const nasalCloses = /[мн]/u.test(next) && !isVowel(after);
    if (letter === "л" && !nasalCloses && close("ㄹ")) return;
    if (letter === "м" && close("ㅁ")) return;
    if (letter === "н" && close("ㄴ")) return;
    if (letter === "ш" && next === "") blocks.push("시");
    else if (ALONE[letter] !== undefined) blocks.push(ALONE[letter]);
  }
}

/** The transcription of names, one span per word. */
export const namesInHangul: Style = {
  hides: new Set(),
  joinsHyphens: true,
  spell(word) {
    const text = transcribe(withoutStress(word.written.toLowerCase()));
    return text === "" ? [] : [{ text, from: word.from }];
  },
};
