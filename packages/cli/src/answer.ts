import { LOCALES } from "@parley/locale";
import { SCRIPTS, US_KEYS } from "@parley/sound/script";

/** What a person can answer at a text. */
export type Answer = "yes" | "no" | "leave" | "back" | "end" | "help";

/** The keys of a US keyboard that answer. */
const KEYS: { readonly [key: string]: Answer } = { y: "yes", n: "no", b: "back", q: "end", "?": "help" };

/** Every answer by what is typed: the key on any keyboard of a language that Parley knows, and the words of the interface languages. */
const ANSWERS: ReadonlyMap<string, Answer> = new Map([
  ...SCRIPTS.flatMap(({ keyboard: { keys } }) =>
    Object.entries(KEYS).flatMap(([key, answer]) => {
      const at = US_KEYS.indexOf(key);
      return at < 0 ? [] : [[Array.from(keys)[at]!, answer] as const];
    }),
  ),
  ...Object.values(LOCALES).flatMap(({ answer: { yes, no } }) => [
    ...yes.split(", ").map((word) => [word, "yes"] as const),
    ...no.split(", ").map((word) => [word, "no"] as const),
  ]),
  ...Object.entries(KEYS),
]);

/**
 * What an answer means: the key of any keyboard layout or a word of any language of the interface; empty leaves a text. `undefined` for
 * anything else, so that it is asked again: a letter that was not understood is no answer.
 */
export function answerOf(typed: string): Answer | undefined {
  const text = typed.trim().toLowerCase().normalize("NFC");
  if (text === "") return "leave";
  // Letters of full width are the Latin ones of an East Asian keyboard.
  return ANSWERS.get(text) ?? ANSWERS.get(text.normalize("NFKC"));
}
