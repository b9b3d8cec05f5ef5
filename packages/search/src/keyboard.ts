import { languageOf, SCRIPTS, US_KEYS, type Script } from "@parley/sound/script";

/** A key, with or without shift. */
interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
}

interface Layout {
  readonly script: Script;
  /** The key presses for a letter; `undefined` for a letter that this keyboard lacks. */
  readonly press: (letter: string) => readonly KeyPress[] | undefined;
  /** The letter that a key press types. */
  readonly type: (press: KeyPress) => string;
}

function layoutOf(script: Script): Layout {
  const { keys, shifted = {}, typed } = script.keyboard;
  const [us, here] = [Array.from(US_KEYS), Array.from(keys)];
  const byKey = new Map(us.map((key, i) => [key, here[i]!]));
  const byLetter = new Map<string, KeyPress>(here.map((letter, i) => [letter, { key: us[i]!, shift: false }]));
  for (const [key, letter] of Object.entries(shifted)) byLetter.set(letter, { key, shift: true });
  const single = (letter: string): KeyPress | undefined => {
    const known = byLetter.get(letter);
    if (known) return known;
    const lower = byLetter.get(letter.toLowerCase());
    return lower && { ...lower, shift: true };
  };
  return {
    script,
    press(letter) {
      const one = single(letter);
      if (one) return [one];
      const parts = Array.from(typed?.(letter) ?? "", single);
      return parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined;
    },
    type: ({ key, shift }) => (shift ? shifted[key] : undefined) ?? byKey.get(key) ?? key,
  };
}

const LAYOUTS = SCRIPTS.map(layoutOf);

/**
 * The texts that the same keys type on other keyboards: those of `languages`, else all. The keyboard of the text is any that has
 * all its letters; several languages can share them. Empty where no keyboard has them all. Never throws.
 *
 * ```ts
 * import { retyped } from "@parley/search";
 * retyped("dkssud", ["ko", "ru"]); // ["ㅇㅏㄴㄴㅕㅇ", "влыыгв"]
 * retyped("ghbdtn", ["ru"]); // ["привет"]
 * ```
 */
export function retyped(text: string, languages?: readonly string[]): string[] {
  const letters = Array.from(text);
  if (!/\p{L}/u.test(text)) return [];
  const sources = LAYOUTS.filter(({ press }) => letters.every((letter) => !/\p{L}/u.test(letter) || press(letter)));
  const wanted = LAYOUTS.filter(
    ({ script }) => languages === undefined || languages.some((tag) => languageOf(tag) === script.tag),
  );
  const texts = sources.flatMap((from) => {
    const presses = letters.map((letter) => from.press(letter) ?? letter);
    return wanted
      .filter((to) => to !== from)
      .map(({ type }) =>
        presses.map((press) => (typeof press === "string" ? press : press.map(type).join(""))).join(""),
      );
  });
  return [...new Set(texts)].filter((other) => other !== text);
}
