import { stringsFor, type Strings } from "@parley/edition";
import { makeFinder, type Finder } from "@parley/search";
import { computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Memory } from "./memory.ts";
import { gapKey, type Chosen, type Pack, type PackedEntry } from "./pack.ts";
import { makeLog, type Log } from "./log.ts";

/** Where one is in the app. */
export type Place =
  | { readonly at: "start" }
  | { readonly at: "home" }
  | { readonly at: "find" }
  | { readonly at: "urgent" }
  | { readonly at: "chapter"; readonly id: string }
  | { readonly at: "card"; readonly id: string };

/** The sheet over a place. */
type Sheet = "settings" | "log" | { readonly who: string } | undefined;

export const THEMES = ["auto", "light", "dark", "sunlight", "night"] as const;
export type Theme = (typeof THEMES)[number];
export const SIZES = ["normal", "larger", "largest"] as const;
export type Size = (typeof SIZES)[number];
export type SpeakAs = "m" | "f" | "";

/** Everything that changes while the app runs. */
export interface State {
  readonly pack: Pack;
  readonly byId: ReadonlyMap<string, PackedEntry>;
  readonly keeps: boolean;
  /** Where the address it was opened by leads. */
  readonly ledTo: Place | undefined;
  readonly me: Signal<string>;
  readonly them: Signal<string>;
  readonly ui: Signal<string>;
  readonly theme: Signal<Theme>;
  readonly speakAs: Signal<SpeakAs>;
  readonly size: Signal<Size>;
  /** Buttons for gloves, the left hand, a screen that stays on. */
  readonly glove: Signal<boolean>;
  readonly left: Signal<boolean>;
  readonly awake: Signal<boolean>;
  /** What has been chosen for gaps. */
  readonly chosen: Signal<Chosen>;
  /** Phrases kept among one's own, in the order they were kept. */
  readonly mine: Signal<readonly string[]>;
  /** Phrases shown since the file was opened, the latest first; never kept. */
  readonly recent: Signal<readonly string[]>;
  readonly log: Log;
  readonly query: Signal<string>;
  /** What is found is only of this act or urgency. */
  readonly filter: Signal<string>;
  readonly sheet: Signal<Sheet>;
  readonly place: ReadonlySignal<Place>;
  readonly words: ReadonlySignal<Strings>;
  finder(): Finder;
  go(place: Place): void;
  back(): void;
  swap(): void;
  choose(entry: PackedEntry, gap: string, value: string): void;
  keep(id: string): void;
  /** Take everything off the device that was ever kept on it. */
  forget(): void;
}

/** Phrases shown just now that are offered again. */
const RECENT = 8;

/** Where a printed code leads: `#50` to a chapter, `#50-01` to a phrase; else nowhere. */
function placeFor(pack: Pack, hash: string): Place | undefined {
  const no = decode(hash.replace(/^#/, ""));
  const chapter = pack.chapters.find((one) => one.no === no);
  if (chapter) return { at: "chapter", id: chapter.id };
  const entry = pack.entries.find((one) => one.no === no);
  return entry && { at: "card", id: entry.id };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The state of the app over one pack. `hash` is the end of the address it was opened by. */
export function makeState(pack: Pack, memory: Memory, hash: string = ""): State {
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
  const oneOf = <T extends string>(list: readonly T[], value: string | undefined, other: T): T =>
    list.find((item) => item === value) ?? other;
  const theme = signal<Theme>(oneOf(THEMES, kept["theme"], "auto"));
  const size = signal<Size>(oneOf(SIZES, kept["size"], "normal"));
  const glove = signal(kept["glove"] === "1");
  const left = signal(kept["left"] === "1");
  const awake = signal(kept["awake"] === "1");
  const chosen_ = signal<Chosen>(new Map());
  const known_ = new Set(pack.entries.map(({ id }) => id));
  const mine = signal<readonly string[]>((kept["mine"] ?? "").split(" ").filter((id) => known_.has(id)));
  const recent = signal<readonly string[]>([]);
  const log = makeLog(memory);
  const speakAs = signal<SpeakAs>(kept["speakAs"] === "m" || kept["speakAs"] === "f" ? kept["speakAs"] : "");
  const led = placeFor(pack, hash);
  // Whoever comes by a printed code still says first which languages are spoken.
  const stack = signal<readonly Place[]>(known ? [{ at: "home" }, ...(led ? [led] : [])] : [{ at: "start" }]);
  const sheet = signal<Sheet>(undefined);
  let chosen = known;
  let finder: Finder | undefined;

  const values = (): { [key: string]: string } => ({
    me: me.value,
    them: them.value,
    ui: ui.value,
    theme: theme.value,
    speakAs: speakAs.value,
    size: size.value,
    glove: glove.value ? "1" : "",
    left: left.value ? "1" : "",
    awake: awake.value ? "1" : "",
    mine: mine.value.join(" "),
  });
  effect(() => {
    const now = values();
    if (chosen) memory.write(now);
  });
  effect(() => {
    const { dataset } = document.documentElement;
    dataset["theme"] = theme.value;
    dataset["size"] = size.value;
    dataset["glove"] = String(glove.value);
    dataset["hand"] = left.value ? "left" : "right";
    document.documentElement.lang = ui.value;
  });

  return {
    pack,
    byId: new Map(pack.entries.map((entry) => [entry.id, entry])),
    keeps: memory.keeps,
    ledTo: led,
    me,
    them,
    ui,
    theme,
    speakAs,
    size,
    glove,
    left,
    awake,
    chosen: chosen_,
    mine,
    recent,
    log,
    query: signal(""),
    filter: signal(""),
    sheet,
    place: computed(() => stack.value.at(-1) ?? { at: "home" }),
    words: computed(() => stringsFor(ui.value)),
    finder: () => (finder ??= makeFinder(pack.entries.map(({ id, no }) => ({ id, no, keys: pack.search[id]! })))),
    go(place) {
      sheet.value = undefined;
      if (place.at !== "start") chosen = true;
      if (place.at === "home") stack.value = [place];
      else if (JSON.stringify(stack.value.at(-1)) !== JSON.stringify(place)) stack.value = [...stack.value, place];
      if (chosen) memory.write(values());
      if (place.at === "card")
        recent.value = [place.id, ...recent.value.filter((id) => id !== place.id)].slice(0, RECENT);
      scrollTo(0, 0);
    },
    back() {
      if (sheet.value !== undefined) sheet.value = undefined;
      else if (stack.value.length > 1) stack.value = stack.value.slice(0, -1);
      else if (stack.value[0]?.at !== "start") stack.value = [{ at: "home" }];
    },
    choose(entry, gap, value) {
      const next = new Map(chosen_.value);
      if (value === "") next.delete(gapKey(entry, gap));
      else next.set(gapKey(entry, gap), value);
      chosen_.value = next;
    },
    keep(id) {
      mine.value = mine.value.includes(id) ? mine.value.filter((one) => one !== id) : [...mine.value, id];
    },
    forget() {
      chosen = false;
      log.forget();
      log.keeps.value = false;
      mine.value = [];
      recent.value = [];
      chosen_.value = new Map();
      memory.forget();
    },
    swap() {
      [me.value, them.value] = [them.value, me.value];
      ui.value = me.value;
    },
  };
}
