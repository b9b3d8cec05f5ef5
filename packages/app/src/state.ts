import { stringsFor, type Strings } from "@parley/edition";
import { makeFinder, type Finder } from "@parley/search";
import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Memory } from "./memory.ts";
import type { Pack, PackedEntry } from "./pack.ts";

/** Where one is in the app. */
export type Place =
  | { readonly at: "start" }
  | { readonly at: "home" }
  | { readonly at: "find" }
  | { readonly at: "chapter"; readonly id: string }
  | { readonly at: "card"; readonly id: string };

/** The sheet over a place. */
type Sheet = "settings" | { readonly who: string } | undefined;

export type Theme = "auto" | "light" | "dark";
export type SpeakAs = "m" | "f" | "";

/** Everything that changes while the app runs. */
export interface State {
  readonly pack: Pack;
  readonly byId: ReadonlyMap<string, PackedEntry>;
  readonly keeps: boolean;
  readonly me: Signal<string>;
  readonly them: Signal<string>;
  readonly ui: Signal<string>;
  readonly theme: Signal<Theme>;
  readonly speakAs: Signal<SpeakAs>;
  readonly query: Signal<string>;
  readonly sheet: Signal<Sheet>;
  readonly place: ReadonlySignal<Place>;
  readonly words: ReadonlySignal<Strings>;
  finder(): Finder;
  go(place: Place): void;
  back(): void;
  swap(): void;
}

/** The state of the app over one pack. */
export function makeState(pack: Pack, memory: Memory): State {
  const kept = memory.read();
  const languages = pack.book.languages;
  const one = (tag: string | undefined, other: string): string =>
    tag !== undefined && languages.includes(tag) ? tag : other;
  const known = kept["me"] !== undefined && kept["them"] !== undefined;
  const me = signal(
    one(kept["me"], languages.includes(pack.book.sides[0]) ? pack.book.sides[0] : (languages[0] ?? "en")),
  );
  const them = signal(
    one(kept["them"], languages.includes(pack.book.sides[1]) ? pack.book.sides[1] : (languages.at(-1) ?? "en")),
  );
  const ui = signal(one(kept["ui"], me.value));
  const theme = signal<Theme>(kept["theme"] === "light" || kept["theme"] === "dark" ? kept["theme"] : "auto");
  const speakAs = signal<SpeakAs>(kept["speakAs"] === "m" || kept["speakAs"] === "f" ? kept["speakAs"] : "");
  const stack = signal<readonly Place[]>(known ? [{ at: "home" }] : [{ at: "start" }]);
  const sheet = signal<Sheet>(undefined);
  let chosen = known;
  let finder: Finder | undefined;

  effect(() => {
    const values = { me: me.value, them: them.value, ui: ui.value, theme: theme.value, speakAs: speakAs.value };
    if (chosen) memory.write(values);
  });
  effect(() => {
    document.documentElement.dataset["theme"] = theme.value;
    document.documentElement.lang = ui.value;
  });

  return {
    pack,
    byId: new Map(pack.entries.map((entry) => [entry.id, entry])),
    keeps: memory.keeps,
    me,
    them,
    ui,
    theme,
    speakAs,
    query: signal(""),
    sheet,
    place: computed(() => stack.value.at(-1) ?? { at: "home" }),
    words: computed(() => stringsFor(ui.value)),
    finder: () => (finder ??= makeFinder(pack.entries.map(({ id, no }) => ({ id, no, keys: pack.search[id]! })))),
    go(place) {
      sheet.value = undefined;
      if (place.at !== "start") chosen = true;
      if (place.at === "home") stack.value = [place];
      else if (JSON.stringify(stack.value.at(-1)) !== JSON.stringify(place)) stack.value = [...stack.value, place];
      if (chosen)
        memory.write({ me: me.value, them: them.value, ui: ui.value, theme: theme.value, speakAs: speakAs.value });
      scrollTo(0, 0);
    },
    back() {
      if (sheet.value !== undefined) sheet.value = undefined;
      else if (stack.value.length > 1) stack.value = stack.value.slice(0, -1);
      else if (stack.value[0]?.at !== "start") stack.value = [{ at: "home" }];
    },
    swap() {
      [me.value, them.value] = [them.value, me.value];
      ui.value = me.value;
    },
  };
}
