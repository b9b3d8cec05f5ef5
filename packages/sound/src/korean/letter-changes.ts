/** What letters become by the Standard Pronunciation Rules: tense, aspirated, neutralised (§9) and nasal (§18). */

export const TENSE: { readonly [letter: string]: string } = { ㄱ: "ㄲ", ㄷ: "ㄸ", ㅂ: "ㅃ", ㅅ: "ㅆ", ㅈ: "ㅉ" };
export const ASPIRATED: { readonly [letter: string]: string } = {
  ㄱ: "ㅋ",
  ㄲ: "ㅋ",
  ㅋ: "ㅋ",
  ㄷ: "ㅌ",
  ㅌ: "ㅌ",
  ㅅ: "ㅌ",
  ㅆ: "ㅌ",
  ㅊ: "ㅌ",
  ㅂ: "ㅍ",
  ㅍ: "ㅍ",
  ㅈ: "ㅊ",
};
export const NEUTRAL: { readonly [letter: string]: string } = {
  ㄲ: "ㄱ",
  ㅋ: "ㄱ",
  ㅅ: "ㄷ",
  ㅆ: "ㄷ",
  ㅈ: "ㄷ",
  ㅊ: "ㄷ",
  ㅌ: "ㄷ",
  ㅎ: "ㄷ",
  ㅍ: "ㅂ",
};
export const NASAL: { readonly [letter: string]: string } = { ㄱ: "ㅇ", ㄷ: "ㄴ", ㅂ: "ㅁ" };
