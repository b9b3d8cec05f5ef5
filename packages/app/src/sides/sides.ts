import type { AppWords, Pack } from "@parley/pack";
import { batch, computed, effect, type ReadonlySignal, type Signal } from "@preact/signals";
import { choice, type Settings } from "../device/settings.ts";

/** The languages of both sides and of the interface. */
export interface Sides {
  /** The language of the person who holds the tablet. */
  readonly me: Signal<string>;
  /** The language of the person opposite. */
  readonly them: Signal<string>;
  /** The language of the interface. */
  readonly ui: Signal<string>;
  /** The texts of the interface in its language. */
  readonly words: ReadonlySignal<AppWords>;
  /** The texts of the interface in a language; in the first language of the pack where it lacks that one. */
  wordsIn(lang: string): AppWords;
  /** Swap the sides. The interface is then in the new language of `me`. */
  swap(): void;
  /** Set my language and that of the interface. If it is their language, swap the sides. */
  setMe(lang: string): void;
  /** Set their language. If it is my language, swap the sides. */
  setThem(lang: string): void;
}

/** The colours of languages, of which there are four. */
const TONES = 4;

/** The colour of a language, from 1 to 4: by its place in the order of the book, and by nothing else. */
export const toneOf = ({ book }: Pick<Pack, "book">, lang: string): string =>
  String((Math.max(0, book.languages.indexOf(lang)) % TONES) + 1);

/** The first of some preferred tags that a book has: a side of that language before its other languages, a tag before its language. */
function preferredOf({ sides, languages }: Pack["book"], preferred: readonly string[]): string | undefined {
  const languageOf = (tag: string): string => tag.split("-")[0]!;
  for (const tag of preferred)
    for (const tags of [sides, languages]) {
      const own = tags.find((one) => one === tag) ?? tags.find((one) => languageOf(one) === languageOf(tag));
      if (own !== undefined && languages.includes(own)) return own;
    }
  return undefined;
}

/**
 * The sides as stored in the settings; at first mine is the language that the device prefers, and the two sides of the book where
 * the book has none of them.
 */
export function makeSides({ book, words }: Pack, settings: Settings, preferred: readonly string[] = []): Sides {
  const { languages } = book;
  const mine = preferredOf(book, preferred);
  const sides = mine === undefined ? book.sides : [mine, book.sides.find((tag) => tag !== mine) ?? mine];
  const of = (name: string, initial: string): Signal<string> => {
    const rest = languages.filter((tag) => tag !== initial);
    return settings.of(choice(name, [initial, ...rest]));
  };
  const me = of("me", languages.includes(sides[0]) ? sides[0] : (languages[0] ?? sides[0]));
  const them = of("them", languages.includes(sides[1]) ? sides[1] : (languages.at(-1) ?? sides[1]));
  const ui = of("ui", me.value);
  // The sides are two, whatever was kept or restored.
  effect(() => {
    if (me.value === them.value) them.value = languages.find((tag) => tag !== me.value) ?? them.value;
  });
  const wordsIn = (lang: string): AppWords => words[lang] ?? Object.values(words)[0]!;
  const swap = (): void =>
    batch(() => {
      [me.value, them.value] = [them.value, me.value];
      ui.value = me.value;
    });
  return {
    me,
    them,
    ui,
    words: computed(() => wordsIn(ui.value)),
    wordsIn,
    swap,
    setMe(lang) {
      if (lang === them.value) return swap();
      batch(() => {
        me.value = lang;
        ui.value = lang;
      });
    },
    setThem(lang) {
      if (lang === me.value) return swap();
      them.value = lang;
    },
  };
}
