import type { AppWords, Pack } from "@parley/pack";
import { batch, computed, effect, type ReadonlySignal, type Signal } from "@preact/signals";
import { choice, type Settings } from "../device/settings.ts";

/** Which side speaks which language of the book. */
export interface Sides {
  /** The language of the person who holds the tablet. */
  readonly me: Signal<string>;
  /** The language of the person opposite. */
  readonly them: Signal<string>;
  /** The language of the app itself. */
  readonly ui: Signal<string>;
  /** The app's words in its language. */
  readonly words: ReadonlySignal<AppWords>;
  /** The app's words in a language of the book; in another language where it has none. */
  wordsIn(lang: string): AppWords;
  /** The sides change places, and the app speaks the language of the one who holds it now. */
  swap(): void;
  /** I speak this language; where it was theirs, the sides change places. */
  setMe(lang: string): void;
  /** They speak this language; where it was mine, the sides change places. */
  setThem(lang: string): void;
}

/** The sides of a pack, as they were kept; at the beginning those that the book names. */
export function makeSides({ book, words }: Pack, settings: Settings): Sides {
  const { languages, sides } = book;
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
