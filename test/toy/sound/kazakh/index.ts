import { alphabetic } from "../alphabet.ts";
import type { Filler, FillerRequest, Language } from "../language.ts";
import { isVowel, type Phone } from "../phone.ts";
import { NO_STEPS, finishSegment, type Separator, type SegmentDraft, type Sound, type Word } from "../sound.ts";
import { syllabify } from "../syllables.ts";

/** The letters of the toy and what each is said as; those of Russian words only are passed over. */
const PHONES: ReadonlyMap<string, Phone> = new Map(
  Object.entries({
    ...{ а: "a", ә: "æ", е: "e", ы: "ɯ", і: "i", о: "o", ө: "ø", у: "w", ұ: "u", ү: "u", и: "i" },
    ...{ б: "b", г: "g", ғ: "g", д: "d", ж: "ʒ", з: "z", й: "j", к: "k", қ: "k", л: "l", м: "m" },
    ...{ н: "n", ң: "ŋ", п: "p", р: "r", с: "s", т: "t", ш: "ʃ", һ: "h" },
  }),
);
const WORD = /[а-яёәғқңөұүһі]+/giu;

function speakKazakh(text: string): Sound {
  const parts: (Word | Separator)[] = [];
  let done = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    if (index > done) parts.push({ kind: "separator", written: text.slice(done, index), from: [done, index] });
    done = index + written.length;
    parts.push(wordOf(written, [index, done]));
  }
  if (done < text.length) parts.push({ kind: "separator", written: text.slice(done), from: [done, text.length] });
  return { lang: "kk", parts, remarks: [] };
}

/** A word, its last syllable stressed. */
function wordOf(written: string, from: readonly [number, number]): Word {
  const segments = Array.from(written.toLowerCase()).flatMap((letter, i): SegmentDraft[] => {
    const phone = PHONES.get(letter);
    if (phone === undefined) return [];
    return [{ underlying: phone, current: phone, steps: NO_STEPS, from: [from[0] + i, from[0] + i + 1] }];
  });
  const last = segments.findLast(({ underlying }) => isVowel(underlying));
  const syllables = syllabify(segments, {
    isNucleus: ({ underlying }) => isVowel(underlying),
    segmentOf: finishSegment,
    isStressed: (segment) => segment === last,
    cut: (nucleus, next) => Math.max(nucleus + 1, next - 1),
  });
  return { kind: "word", written, from, ...syllables, stressSource: "rule" };
}

const NUMBERS = ["нөл", "бір", "екі", "үш"];

function fillKazakh({ value, unit }: FillerRequest): Filler {
  const number = typeof value === "number" ? (NUMBERS[value] ?? "көп") : value;
  return { text: String(value), spoken: unit === undefined ? number : `${number} рет` };
}

const ROWS = Object.fromEntries(Array.from(PHONES, ([letter, phone]) => [phone, letter]));
const reads = { say: alphabetic({ rows: ROWS }), standard: alphabetic({ rows: ROWS }) };

/** Kazakh by its letters: only what the test needs. */
export const kazakh: Language = {
  tag: "kk",
  speak: speakKazakh,
  rules: [],
  reads,
  writtenFor: {},
  guides: {},
  fill: fillKazakh,
  misleading: {},
};
