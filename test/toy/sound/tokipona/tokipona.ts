/** Toki Pona in Greek letters: said as it is written, the first syllable of a word stressed. Rule: “Toki Pona: The Language of Good” (Lang 2014). */
import { NO_STEPS, type Separator, type Segment, type Sound, type Syllable, type Word } from "../sound.ts";
import { FOREIGN } from "./lists.ts";

const PHONES: { readonly [letter: string]: string } = {
  α: "a",
  ε: "e",
  ι: "i",
  ο: "o",
  υ: "u",
  π: "p",
  τ: "t",
  κ: "k",
  σ: "s",
  ς: "s",
  λ: "l",
  μ: "m",
  ν: "n",
  γ: "j",
  β: "w",
};
const WORD = /[α-ωΑ-Ω]+/gu;
const SYLLABLE = /([πτκσςλμνγβ]?)([αειου])(ν(?![αειου]))?/gu;

/** Say a text. What is no syllable of Toki Pona is passed over. */
export function speakTokipona(text: string): Sound {
  const parts: (Word | Separator)[] = [];
  let done = 0;
  for (const match of text.matchAll(WORD)) {
    const from = [match.index, match.index + match[0].length] as const;
    if (done < from[0]) parts.push({ kind: "separator", written: text.slice(done, from[0]), from: [done, from[0]] });
    done = from[1];
    parts.push({
      kind: "word",
      written: match[0],
      from,
      syllables: syllablesOf(match[0], from[0]),
      unsyllabified: [],
      stressSource: "rule",
    });
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });
  return { lang: "tok", parts, remarks: [] };
}

function syllablesOf(word: string, start: number): Syllable[] {
  const segment = (letter: string, at: number): Segment => {
    const phone = PHONES[letter] ?? "";
    return { underlying: phone, surface: phone, steps: NO_STEPS, from: [start + at, start + at + 1] };
  };
  const said = FOREIGN.get(word.toLowerCase()) ?? word.toLowerCase();
  return Array.from(said.matchAll(SYLLABLE), (match, i) => {
    const [whole, onset = "", vowel = "", coda = ""] = match;
    const at = Math.min(match.index, word.length - 1);
    return {
      onset: onset === "" ? [] : [segment(onset, at)],
      nucleus: segment(vowel, Math.min(at + onset.length, word.length - 1)),
      coda: coda === "" ? [] : [segment(coda, Math.min(at + whole.length - 1, word.length - 1))],
      stress: i === 0,
    };
  });
}
