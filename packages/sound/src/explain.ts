import type { Lexicon } from "./language.ts";
import { languageFor } from "./languages.ts";
import type { Phone } from "./phone.ts";
import { speak } from "./respelling.ts";
import type { Segment, StressSource, Word } from "./sound.ts";

/** One rule that applied: its source, its wording, the letters, and the change of the phone. */
export interface Reason {
  readonly rule: string;
  readonly source: string;
  readonly words: string;
  /** The word, and the letters that the phone stands for, as written. */
  readonly word: string;
  readonly letters: string;
  /** The range of those letters in the text, in UTF-16 code units: start and end. */
  readonly at: readonly [number, number];
  /** The phone before and after the rule; `""` for no phone. */
  readonly from: Phone;
  readonly to: Phone;
}

/** Where the stress of a word comes from. */
export interface StressReason {
  readonly word: string;
  readonly source: StressSource;
}

/** Why a text is pronounced as it is. */
export interface Explanation {
  readonly reasons: readonly Reason[];
  /** The words of several syllables, in a language that has stress. */
  readonly stress: readonly StressReason[];
}

/**
 * The rules that applied to a text, in their order, each with its letters. Throws a RangeError for an unknown
 * language.
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
