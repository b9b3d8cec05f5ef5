import type { Lexicon } from "./language.ts";
import { languageFor } from "./languages.ts";
import type { Phone } from "./phone.ts";
import { speak } from "./respelling.ts";
import type { Segment, StressSource, Word } from "./sound.ts";

/** One rule that fired: where it is laid down, what it says, on which letters, and what it made of which sound. */
export interface Reason {
  readonly rule: string;
  readonly source: string;
  readonly words: string;
  /** The word, and the letters the sound stands for, as they are written. */
  readonly word: string;
  readonly letters: string;
  /** Where those letters are: code units of the text, from and to. */
  readonly at: readonly [number, number];
  /** The phone before and after; `""` for none. */
  readonly from: Phone;
  readonly to: Phone;
}

/** Who vouches for the stress of a word. */
export interface StressReason {
  readonly word: string;
  readonly source: StressSource;
}

/** Why a text sounds as it does. */
export interface Explanation {
  readonly reasons: readonly Reason[];
  /** Words of several syllables in a language that has stress. */
  readonly stress: readonly StressReason[];
}

/**
 * Which rules fired on a text, in the order they apply, and on which letters.
 *
 * ```ts
 * import { explain } from "@parley/sound";
 * explain("국물", "ko").reasons.map(({ rule, letters, from, to }) => `${rule} ${letters}: ${from} → ${to}`); // ["§18 국: k → ŋ"]
 * explain("хлеб", "ru").reasons[0].words; // "a voiced consonant at the end of a word loses its voice"
 * ```
 */
export function explain(text: string, lang: string, lexicon: Lexicon = {}): Explanation {
  const whole = text.normalize("NFC");
  const sound = speak(whole, lang, lexicon);
  const rules = languageFor(sound.lang)!.rules;
  const order = new Map(rules.map(({ name }, i) => [name, i]));
  const words = sound.parts.filter((part): part is Word => part.kind === "word");
  const reasons = words.flatMap((word) => segmentsOf(word).flatMap((segment) => reasonsOf(segment, word)));
  return {
    reasons: reasons.toSorted((a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0)),
    stress: words
      .filter(({ syllables }) => syllables.length > 1 && syllables.some(({ stress }) => stress !== false))
      .map(({ written, stressSource }) => ({ word: written, source: stressSource })),
  };

  function reasonsOf({ underlying, steps, from: at }: Segment, { written: word }: Word): Reason[] {
    let before = underlying;
    return steps.flatMap(({ to, rule }): Reason[] => {
      const found = rules.find(({ name }) => name === rule);
      const from = before;
      before = to;
      if (from === to) return [];
      const letters = whole.slice(...at);
      return [{ rule, source: found?.source ?? "", words: found?.words ?? "", word, letters, at, from, to }];
    });
  }
}

function segmentsOf({ unsyllabified, syllables }: Word): Segment[] {
  return [...unsyllabified, ...syllables.flatMap(({ onset, nucleus, coda }) => [...onset, nucleus, ...coda])];
}
