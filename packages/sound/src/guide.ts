/** One sign of a respelling: how it is written, what it stands for in the other language, and a word of the reader's own that has the sound. */
export interface GuideRow {
  readonly sign: string;
  readonly letters: string;
  readonly like: string;
}

/** A guide from lines `sign | letters | like`. */
export function guide(lines: string): GuideRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [sign = "", letters = "", like = ""] = line.split("|").map((cell) => cell.trim());
      return { sign, letters, like };
    });
}

/** Whether a sign of a guide occurs in a respelling: a Hangul letter as part of a block, other signs as they stand. */
export function usesSign(respelling: string, sign: string): boolean {
  const letters = /^[ㄱ-ㅎㅏ-ㅣ]$/u.test(sign) ? respelling.normalize("NFD") : respelling.toLowerCase();
  if (!/^[ㄱ-ㅎㅏ-ㅣ]$/u.test(sign)) return letters.includes(sign.toLowerCase());
  const [initial, medial] = [
    "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".indexOf(sign),
    "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".indexOf(sign),
  ];
  return letters.includes(String.fromCodePoint(initial >= 0 ? 0x1100 + initial : 0x1161 + medial));
}
