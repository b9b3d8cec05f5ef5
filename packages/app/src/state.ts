import { keysOf, makeFinder, type Finder, type Keys } from "@parley/search";
import { batch, computed, effect, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { keysFor, slotKey, type AppWords, type Chosen, type Pack, type PackedEntry } from "@parley/pack";
import type { Memory } from "./memory.ts";
import type { Backup } from "./backup.ts";
import { makeOwn, ownEntry, type Own } from "./own.ts";
import type { Origin } from "./handing.ts";
import { makeLog, type Log, type LogLine, type Reply } from "./log.ts";
import type { Store } from "./store.ts";
import { makePlayer, type Player } from "./voice.ts";

/** Where one is in the app. */
export type Place =
  | { readonly at: "start" }
  // `turned`: the other side began here, and the way back turns it again.
  | { readonly at: "home"; readonly turned?: boolean }
  | { readonly at: "find" }
  | { readonly at: "urgent" }
  | { readonly at: "chapter"; readonly id: string }
  | { readonly at: "card"; readonly id: string };

/** The sheet over a place. */
type Sheet =
  | "settings"
  | "log"
  | { readonly who: string }
  | { readonly record: string }
  | { readonly own: string }
  | undefined;

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
  readonly mine: ReadonlySignal<readonly string[]>;
  /** Phrases shown since the file was opened, the latest first; never kept. */
  readonly recent: ReadonlySignal<readonly string[]>;
  readonly log: Log;
  readonly player: Player;
  readonly origin: Origin;
  /** Phrases and recordings that people added on this device. */
  readonly own: Own;
  /** When a backup was last saved, as the clock said: an ISO date, or nothing. */
  readonly backedUp: Signal<string>;
  /** What the page says where something that was added could not be stored. */
  readonly notKept: ReadonlySignal<string>;
  readonly query: Signal<string>;
  /** What is found is only of this act or urgency. */
  readonly filter: Signal<string>;
  readonly sheet: Signal<Sheet>;
  /** Whether their half of a card has the whole screen. */
  readonly whole: Signal<boolean>;
  /** Whether the open sheet holds what was not saved, and whether somebody who closed it was told so. */
  readonly unsaved: Signal<boolean>;
  readonly warned: ReadonlySignal<boolean>;
  readonly place: ReadonlySignal<Place>;
  /** Whether there is a way back: out of a sheet, or to where one was before. */
  readonly leads: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<AppWords>;
  /** The app's words in a language of the book. */
  wordsIn(lang: string): AppWords;
  /** Nothing until the device is ready to find: see `warm`. */
  readonly finder: ReadonlySignal<Finder | undefined>;
  /** A phrase was shown: into the log, once for each time its card is opened, whichever way round it is read. */
  said(place: Place, line: LogLine): Reply;
  /** Get ready to find, a little at a time, so that nobody waits for the page meanwhile. */
  warm(): void;
  go(place: Place): void;
  back(): void;
  swap(): void;
  /** The other side begins: everything changes sides, home is theirs, and the way back leads to where the first was. */
  turnOver(): void;
  choose(entry: PackedEntry, gap: string, value: string): void;
  keep(id: string): void;
  /** Everything that people did here with this book, for a file. */
  backup(): Backup;
  /** Resolves to whether all of it was stored. */
  restore(backup: Backup): Promise<boolean>;
  /** Take everything off the device that was ever kept on it. */
  forget(): void;
}

/** Milliseconds of work at a time that nobody notices, and where somebody waits for it; how long the first screen has to be drawn. */
const SLICE = 12;
const AWAITED = 48;
const HEAD_START = 300;
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

/** What the app stands on besides its pack. */
export interface Ground {
  readonly memory: Memory;
  readonly store: Promise<Store>;
  /** The page as it came, to be given on. */
  readonly origin: Origin;
  /** The end of the address it was opened by. */
  readonly hash: string;
}

/** The state of the app over one pack. */
export function makeState(pack: Pack, { memory, store, origin, hash }: Ground): State {
  const kept = memory.read();
  const languages = pack.book.languages;
  const one = (tag: string | undefined, other: string): string =>
    tag !== undefined && languages.includes(tag) ? tag : other;
  const known = kept["me"] !== undefined && kept["them"] !== undefined;
  const me = signal(languages.includes(pack.book.sides[0]) ? pack.book.sides[0] : (languages[0] ?? pack.book.sides[0]));
  const them = signal(
    languages.includes(pack.book.sides[1]) ? pack.book.sides[1] : (languages.at(-1) ?? pack.book.sides[1]),
  );
  const ui = signal(one(kept["me"], me.value));
  const theme = signal<Theme>("auto");
  const size = signal<Size>("normal");
  const [glove, left, awake] = [signal(false), signal(false), signal(false)];
  const query = signal("");
  const filter = signal("");
  const speakAs = signal<SpeakAs>("");
  const backedUp = signal("");
  const chosen = signal<Chosen>(new Map());
  const mine = signal<readonly string[]>([]);
  const recent = signal<readonly string[]>([]);
  const own = makeOwn(store);
  const player = makePlayer();
  const log = makeLog(memory);
  const led = placeFor(pack, hash);
  // Whoever comes by a printed code still says first which languages are spoken.
  const stack = signal<readonly Place[]>(known ? [{ at: "home" }, ...(led ? [led] : [])] : [{ at: "start" }]);
  const sheet = signal<Sheet>(undefined);
  const whole = signal(false);
  const [unsaved, warned] = [signal(false), signal(false)];
  // Another sheet, or none.
  sheet.subscribe(() => (unsaved.value = warned.value = false));
  const logged = new WeakMap<Place, Map<string, Reply>>();
  const swap = (): void =>
    batch(() => {
      [me.value, them.value] = [them.value, me.value];
      ui.value = me.value;
    });
  /** Whether the languages were said: before, nothing is worth keeping. */
  let begun = known;

  const wordsIn = (lang: string): AppWords => pack.words[lang] ?? Object.values(pack.words)[0]!;

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
    backedUp: backedUp.value,
  });
  const oneOf = <T extends string>(list: readonly T[], value: string | undefined, other: T): T =>
    list.find((item) => item === value) ?? other;
  /** Take settings as they were written, by this file or another; what is none of ours is left as it is. */
  const apply = (said: { readonly [key: string]: string }): void => {
    me.value = one(said["me"], me.value);
    them.value = one(said["them"], them.value);
    if (me.value === them.value) them.value = languages.find((tag) => tag !== me.value) ?? them.value;
    ui.value = one(said["ui"], ui.value);
    theme.value = oneOf(THEMES, said["theme"], theme.value);
    size.value = oneOf(SIZES, said["size"], size.value);
    speakAs.value = oneOf(["", "m", "f"], said["speakAs"], speakAs.value);
    for (const [key, flag] of [
      ["glove", glove],
      ["left", left],
      ["awake", awake],
    ] as const)
      flag.value = said[key] === undefined ? flag.value : said[key] === "1";
    const ids = (said["mine"] ?? "").split(" ").filter((id) => id !== "");
    mine.value = [...new Set([...mine.value, ...ids])];
    backedUp.value = said["backedUp"] ?? backedUp.value;
  };
  apply(kept);
  // What another window of this book keeps among its phrases is kept here too.
  memory.onChange(() => {
    const now = memory.read()["mine"];
    // All was taken off the device there: what is open here is not written again.
    if (now === undefined) begun = false;
    if ((now ?? "") !== mine.value.join(" ")) mine.value = (now ?? "").split(" ").filter((id) => id !== "");
  });
  // The book's own come last: nothing that was added may stand in their place.
  const entriesById = computed(
    () => new Map([...own.phrases.value.map(ownEntry), ...pack.entries].map((entry) => [entry.id, entry])),
  );
  const made = new Map<string, Keys>();
  const keysOnce = (entry: PackedEntry): Keys => {
    const keys = made.get(entry.id) ?? keysFor(entry);
    made.set(entry.id, keys);
    return keys;
  };
  const warmed = signal(false);
  const finder = computed(() => {
    if (!warmed.value) return undefined;
    return makeFinder(
      [
        ...pack.entries.map((entry) => ({ id: entry.id, no: entry.no, keys: keysOnce(entry) })),
        ...own.phrases.value.flatMap(({ id, texts }) => {
          if (pack.entries.some((entry) => entry.id === id)) return [];
          const keys = keysOf({ id, no: "", words: Object.values(texts), heard: [] });
          return { id, no: "", keys };
        }),
      ],
      languages,
    );
  });
  /** Those of one's own phrases that this edition has. */
  const mineHere = computed(() => mine.value.filter((id) => entriesById.value.has(id)));
  const recentHere = computed(() => recent.value.filter((id) => entriesById.value.has(id)));
  effect(() => {
    const now = values();
    if (begun) memory.write(now);
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
    get byId() {
      return entriesById.value;
    },
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
    chosen,
    mine: mineHere,
    recent: recentHere,
    log,
    player,
    origin,
    own,
    backedUp,
    notKept: computed(() => (memory.keeps ? wordsIn(ui.value).app.full : wordsIn(ui.value).app.forgets)),
    query,
    filter,
    sheet,
    whole,
    unsaved,
    warned,
    place: computed(() => stack.value.at(-1) ?? { at: "home" }),
    leads: computed(() => sheet.value !== undefined || whole.value || stack.value.length > 1),
    words: computed(() => wordsIn(ui.value)),
    wordsIn,
    finder,
    said(place, line) {
      const words = JSON.stringify(Object.entries(line.said).toSorted(([a], [b]) => (a < b ? -1 : 1)));
      const here = logged.get(place) ?? new Map<string, Reply>();
      logged.set(place, here);
      const reply = here.get(words) ?? log.said(line);
      here.set(words, reply);
      return reply;
    },
    warm() {
      const rest = pack.entries.values();
      const some = (): void => {
        const until = performance.now() + (query.value === "" ? SLICE : AWAITED);
        while (performance.now() < until) {
          const { value, done } = rest.next();
          if (done) {
            warmed.value = true;
            // The index now, and not at the first key.
            return void finder.value;
          }
          keysOnce(value);
        }
        setTimeout(some);
      };
      setTimeout(some, HEAD_START);
    },
    go(place) {
      sheet.value = undefined;
      whole.value = false;
      if (place.at !== "start") begun = true;
      if (place.at === "home") {
        stack.value = [place];
        // A filter is seen where it was chosen, and must not narrow what is found elsewhere.
        filter.value = "";
      } else if (JSON.stringify(stack.value.at(-1)) !== JSON.stringify(place)) stack.value = [...stack.value, place];
      if (begun) memory.write(values());
      player.stop();
      if (place.at === "card")
        recent.value = [place.id, ...recent.value.filter((id) => id !== place.id)].slice(0, RECENT);
      scrollTo(0, 0);
    },
    back() {
      if (sheet.value !== undefined && unsaved.value && !warned.value) warned.value = true;
      else if (sheet.value !== undefined) sheet.value = undefined;
      else if (whole.value) whole.value = false;
      else if (stack.value.length > 1)
        batch(() => {
          const left = stack.value.at(-1)!;
          if (left.at === "home" && left.turned) swap();
          stack.value = stack.value.slice(0, -1);
        });
      else if (stack.value[0]?.at !== "start") stack.value = [{ at: "home" }];
    },
    choose(entry, gap, value) {
      const next = new Map(chosen.value);
      if (value === "") next.delete(slotKey(entry, gap));
      else next.set(slotKey(entry, gap), value);
      chosen.value = next;
    },
    keep(id) {
      mine.value = mine.value.includes(id) ? mine.value.filter((one) => one !== id) : [...mine.value, id];
    },
    backup: () => ({
      settings: values(),
      ...(log.keeps.value ? { log: log.lines.value } : {}),
      phrases: own.phrases.value,
      clips: own.clips.value,
    }),
    async restore({ settings, log: lines, phrases, clips }) {
      apply({ ...settings, backedUp: backedUp.value });
      if (lines) log.restore(lines);
      const stored = await Promise.all([
        ...phrases.map((phrase) => own.put(phrase)),
        ...Array.from(clips, ([key, sound]) => own.record(key, sound)),
      ]);
      return stored.every(Boolean);
    },
    forget() {
      begun = false;
      player.stop();
      void own.clear();
      backedUp.value = "";
      log.forget();
      log.keeps.value = false;
      mine.value = [];
      recent.value = [];
      chosen.value = new Map();
      memory.forget();
    },
    swap,
    turnOver() {
      batch(() => {
        swap();
        query.value = filter.value = "";
        whole.value = false;
        stack.value = [...stack.value, { at: "home", turned: true }];
      });
      player.stop();
      scrollTo(0, 0);
    },
  };
}
