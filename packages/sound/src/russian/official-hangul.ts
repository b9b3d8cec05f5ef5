/**
 * Russian in Hangul by the Korean standard (외래어 표기법, notice 2005-32, chapter 3, the Russian table and its ten clauses). It
 * transcribes letters, not sounds: stress and vowel reduction are not in it.
 */
import { decomposeBlock, composeBlock } from "../korean/hangul.ts";
import type { Style } from "../language.ts";
import { bareOf } from "./rules.ts";

/** Initials before a vowel. */
const INITIAL: { readonly [letter: string]: string } = {
  п: "ㅍ",
  б: "ㅂ",
  т: "ㅌ",
  д: "ㄷ",
  к: "ㅋ",
  г: "ㄱ",
  ф: "ㅍ",
  в: "ㅂ",
  с: "ㅅ",
  з: "ㅈ",
  ж: "ㅈ",
  ч: "ㅊ",
  ш: "ㅅ",
  щ: "ㅅ",
  ц: "ㅊ",
  х: "ㅎ",
  м: "ㅁ",
  н: "ㄴ",
  л: "ㄹ",
  р: "ㄹ",
};
/** Vowels after a consonant; ш and щ take the second. */
const VOWEL: { readonly [letter: string]: readonly [string, string] } = {
  а: ["ㅏ", "ㅑ"],
  я: ["ㅑ", "ㅑ"],
  о: ["ㅗ", "ㅛ"],
  ё: ["ㅛ", "ㅛ"],
  у: ["ㅜ", "ㅠ"],
  ю: ["ㅠ", "ㅠ"],
  е: ["ㅔ", "ㅖ"],
  э: ["ㅔ", "ㅖ"],
  и: ["ㅣ", "ㅣ"],
  ы: ["ㅣ", "ㅣ"],
};
/** Vowels elsewhere. Clause 8: е and э are 예. */
const OPEN_VOWEL: { readonly [letter: string]: string } = {
  а: "아",
  я: "야",
  о: "오",
  ё: "요",
  у: "우",
  ю: "유",
  е: "예",
  э: "예",
  и: "이",
  ы: "이",
};
/** Clause 1: finals of the block before, where a voiceless consonant follows. */
const CLOSING: { readonly [letter: string]: string } = { п: "ㅂ", ф: "ㅂ", т: "ㅅ", к: "ㄱ" };
/** Blocks of consonants without a vowel. */
const ALONE: { readonly [letter: string]: string } = {
  п: "프",
  б: "브",
  т: "트",
  д: "드",
  к: "크",
  г: "그",
  ф: "프",
  в: "브",
  с: "스",
  з: "즈",
  ж: "즈",
  ч: "치",
  ш: "시",
  щ: "시",
  ц: "츠",
  х: "흐",
  р: "르",
  м: "므",
  н: "느",
  л: "르",
};
const VOICELESS: { readonly [letter: string]: string } = { б: "п", в: "ф", г: "к", д: "т", ж: "ш", з: "с" };
const isVowel = (letter: string): boolean => Object.hasOwn(OPEN_VOWEL, letter);
const isVoiceless = (letter: string): boolean => letter !== "" && "птксфхцчшщ".includes(letter);

/** Clauses 3, 4, 7 and 10, and the devoicing that clauses 1 and 2 speak of. */
function prepare(bare: string): string[] {
  const town = /(?:град|город)$/u.test(bare) && bare.length > 5;
  const letters = Array.from(
    bare
      .replace(/[дт]с(?=[бвгджзклмнпрстфхцчшщ])/gu, "ц")
      .replace(/д(?=[зж])|[тд](?=ч)/gu, "")
      .replace(/([бвгджзклпрстфхцчшщ])\1/gu, "$1"),
  );
  for (let i = letters.length - 1; i >= 0; i--) {
    const next = letters[i + 1] ?? "";
    const voiceless = VOICELESS[letters[i]!];
    if (voiceless !== undefined && (isVoiceless(next) || (next === "" && !town))) letters[i] = voiceless;
  }
  return letters;
}

function transcribe(bare: string): string {
  const letters = prepare(bare);
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
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    const next = letters[i + 1] ?? "";
    if (isVowel(letter)) blocks.push(OPEN_VOWEL[letter]!);
    else if (letter === "й" && isVowel(next)) {
      blocks.push({ о: "요", а: "야", у: "유" }[next] ?? OPEN_VOWEL[next]!);
      i += 1;
    } else if (letter === "й") {
      if (!/[иы]/u.test(letters[i - 1] ?? "")) blocks.push("이");
    } else if (isVowel(next) && Object.hasOwn(INITIAL, letter)) {
      // Clause 5: л between vowels is written twice.
      if (letter === "л") close("ㄹ");
      blocks.push(composeBlock(INITIAL[letter]!, VOWEL[next]![/[шщ]/u.test(letter) ? 1 : 0]));
      i += 1;
    } else if (next === "ь") {
      putSoft(letter, letters[i + 2] ?? "");
      i += 1;
    } else putAlone(letter, next);
  }
  return blocks.join("");

  /** Clauses 6 and 9: ь is 이, but ль, мь, нь before a consonant or at the end are as л, м, н. */
  function putSoft(letter: string, after: string): void {
    if (/[лмн]/u.test(letter) && !isVowel(after) && (blocks.length > 0 || letter !== "л"))
      return putAlone(letter, after);
    if (letter === "л") close("ㄹ");
    const onset = INITIAL[letter];
    if (onset !== undefined) blocks.push(composeBlock(onset, "ㅣ"));
  }

  function putAlone(letter: string, next: string): void {
    const final = CLOSING[letter];
    if (final !== undefined && isVoiceless(next) && close(final)) return;
    // Clause 5, Земля: a м before л would be read as ㄴ.
    if (letter === "м" && next !== "л" && close("ㅁ")) return;
    if (letter === "н" && close("ㄴ")) return;
    if (letter === "л" && close("ㄹ")) return;
    const block = ALONE[letter];
    if (block !== undefined) blocks.push(block);
  }
}

/** The official transcription, one span per word; names with a hyphen are one: 로스토프나도누. */
export const officialHangul: Style = {
  hides: new Set(),
  joinsHyphens: true,
  spell(word) {
    const text = transcribe(bareOf(word.written));
    return text === "" ? [] : [{ text, from: word.from }];
  },
};
