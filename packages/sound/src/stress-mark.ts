/** The stress mark that authors write after a vowel (U+0301). */
export const STRESS_MARK = "\u0301";

/**
 * A text without its stress marks. Never throws.
 *
 * ```ts
 * import { withoutStress } from "@parley/sound/script";
 * withoutStress("молоко́"); // "молоко"
 * ```
 */
export function withoutStress(text: string): string {
  return text.replaceAll(STRESS_MARK, "");
}
