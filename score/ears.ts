/**
 * How Russians hear a Korean who reads Russian words in Hangul: the letters are read by the rules of Korean pronunciation, each
 * sound is heard as the nearest one of Russian, and the result is compared with the word.
 */
import { plain, speak, write, type Phone, type Sound } from "@parley/sound";
import { distance } from "./fold.ts";
import type { Line } from "./line.ts";
import { percent, rowsOf } from "./table.ts";

/** What Russians hear in Korean sounds: a lax affricate is дж, a tense or an aspirated one ч; tense and aspirated stops are voiceless. */
const HEARD: { readonly [phone: Phone]: Phone } = {
  k͈: "k",
  kʰ: "k",
  t͈: "t",
  tʰ: "t",
  p͈: "p",
  pʰ: "f",
  s͈: "s",
  tɕ: "dʑ",
  tɕ͈: "tɕ",
  tɕʰ: "tɕ",
  h: "x",
  ŋ: "n",
  ɾ: "r",
  ɛ: "e",
  ʌ: "o",
  ø: "e",
  ɰ: "ɯ",
};
/** Sounds of Russian that no Korean sound comes near: they count as right where the nearest is heard. Reduced vowels are full ones. */
const MEANT: { readonly [phone: Phone]: Phone } = {
  v: "b",
  vʲ: "bʲ",
  z: "dʑ",
  zʲ: "dʑ",
  ʐ: "dʑ",
  ʑ: "dʑ",
  dʐ: "dʑ",
  dz: "dʑ",
  tʂ: "tɕ",
  sʲ: "ɕ",
  ɣ: "g",
  ɐ: "a",
  ə: "a",
  ɪ: "i",
  ʊ: "u",
};

function phonesOf(sound: Sound): Phone[] {
  return sound.parts.flatMap((part) =>
    part.kind === "word"
      ? [
          ...part.unsyllabified,
          ...part.syllables.flatMap(({ onset, nucleus, coda }) => [...onset, nucleus, ...coda]),
        ].flatMap(({ surface }) => surface || [])
      : [],
  );
}

/** The Russian sounds that are heard in Hangul read aloud: ㅡ is not heard, ㅡ이 is ы, 쉬 begins with ш, and ㅣ makes soft. */
function heardIn(hangul: string): Phone[] {
  const phones = phonesOf(speak(hangul, "ko")).map((phone) => HEARD[phone] ?? phone);
  const heard: Phone[] = [];
  for (let i = 0; i < phones.length; i++) {
    const [phone, next] = [phones[i]!, phones[i + 1] ?? ""];
    if (phone === "ɯ") {
      if (next !== "i") continue;
      heard.push("ɨ");
      i += 1;
    } else if (phone === "w" || (phone === "l" && next === "l")) continue;
    else if (phone === "j" && /[ʲɕʑ]$/u.test(heard.at(-1) ?? "")) continue;
    else if (phone === "s" && next === "w") heard.push("ʂ");
    else if (/^[ptkbdgfsxmnlr]$/.test(phone) && /^[ij]$/.test(next)) heard.push(phone === "s" ? "ɕ" : `${phone}ʲ`);
    else heard.push(phone);
  }
  return heard;
}

/** The share of sounds that are heard wrongly. */
export function heardWrongly(data: string): Line[] {
  const words = [...new Set((rowsOf(data, "public/ru-gold-2.tsv") ?? []).map(({ word }) => word!))];
  const wrong: string[] = [];
  let [errors, length] = [0, 0];
  for (const word of words) {
    const sound = speak(word, "ru");
    const meant = phonesOf(sound).map((phone) => MEANT[phone] ?? phone);
    const hangul = plain(write(sound, "ko"));
    const heard = heardIn(hangul);
    const far = distance(heard, meant);
    errors += far;
    length += meant.length;
    if (far > 0) wrong.push(`${word}\t${hangul}\t${heard.join(" ")}\t${meant.join(" ")}`);
  }
  if (words.length === 0) return [];
  return [
    {
      name: "ru for ko, say: read aloud by Koreans, heard by Russians",
      figures: `n ${words.length}   phone errors ${percent(errors, length).toFixed(1)} %`,
      wrong,
    },
  ];
}
