/** The capitals of a text in its transcription: what is written large stays large. */
import type { Span } from "./sound.ts";
import { withoutStress } from "./stress-mark.ts";

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * What one letter is spelled as, with its capital. Of several letters the first is large, and all of them in a word in capitals:
 * Щука → Shchuka, ЩУКА → SHCHUKA. `before` and `next` are the letters of the word around it.
 */
export function spelledLike(letter: string, spelled: string, before: string, next: string): string {
  if (!isCapital(letter)) return spelled;
  const inCapitals = next === "" ? isCapital(before) : isCapital(next);
  return inCapitals ? spelled.toUpperCase() : raised(spelled);
}

/** The spans of a word with the capitals that it is written with: the first letter, or every one. */
export function capitalized(written: string, spans: readonly Span[]): readonly Span[] {
  const word = withoutStress(written);
  if (!isCapital(word.charAt(0))) return spans;
  const whole = word.length > 1 && word === word.toUpperCase();
  return spans.map((span, i) => {
    if (whole) return { ...span, text: span.text.toUpperCase() };
    return i === 0 ? { ...span, text: raised(span.text) } : span;
  });
}
