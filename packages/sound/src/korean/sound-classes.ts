import { isBlock, TYPED_LETTERS, decomposeBlock } from "./hangul.ts";

/** Letters by sound class; ㅡ has none. */
const CLASSES: { readonly [kind: string]: string } = {
  k: "ㄱㄲㅋ",
  t: "ㄷㄸㅌ",
  p: "ㅂㅃㅍ",
  c: "ㅈㅉㅊ",
  s: "ㅅㅆ",
  l: "ㄹ",
  m: "ㅁ",
  n: "ㄴㅇ",
  h: "ㅎ",
  A: "ㅏㅑㅓㅕㅗㅘㅛㅝ",
  I: "ㅐㅒㅔㅖㅙㅚㅞㅟㅢㅣ",
  U: "ㅜㅠ",
  "": "ㅡ",
};
const CLASS_OF: { readonly [letter: string]: string } = Object.fromEntries(
  Object.entries(CLASSES).flatMap(([kind, letters]) => Array.from(letters, (letter) => [letter, kind])),
);
const NASAL: { readonly [kind: string]: string } = { k: "n", t: "n", p: "m", s: "n", c: "n" };

/** The sound classes of a word in Hangul. Finals are classified by the next block: linked on, neutralised or nasal. */
export function koreanSoundClasses(word: string): string {
  const letters = Array.from(word);
  const blocks = letters.map((letter) => (isBlock(letter) ? decomposeBlock(letter) : undefined));
  let classes = "";
  for (const [i, block] of blocks.entries()) {
    if (!block) {
      classes += CLASS_OF[letters[i]!] ?? "";
      continue;
    }
    const [onset, vowel, coda] = block;
    const silent = onset === "ㅇ" || (onset === "ㅎ" && i > 0);
    classes += (silent ? "" : CLASS_OF[onset]!) + CLASS_OF[vowel]!;
    const next = blocks[i + 1]?.[0];
    for (const letter of Array.from(TYPED_LETTERS[coda] ?? coda)) {
      if (letter === "ㅎ") continue;
      const kind = CLASS_OF[letter]!;
      const nasal = next === "ㄴ" || next === "ㅁ" ? NASAL[kind] : undefined;
      const ends = next === undefined || (next !== "ㅇ" && next !== "ㅎ");
      const stopped = ends && "ㅅㅆㅈㅊㅌ".includes(letter) ? "t" : undefined;
      classes += nasal ?? stopped ?? kind;
    }
  }
  return classes;
}
