import type { Edition } from "@parley/edition";
import { keysOf, type Keys } from "@parley/search";
import type { Pack, PackedEntry } from "./pack.ts";
import { lettersIn } from "./spans.ts";

/** The keys that come out of the texts an entry shows. */
function shownKeys({ id, no, texts }: PackedEntry): Keys {
  const all = Object.values(texts).flat();
  return keysOf({
    id,
    no,
    words: all.map(({ text }) => text),
    heard: all.flatMap(({ says }) => Object.values(says).map(lettersIn)),
  });
}

/** The keys of an entry: those of what it shows, made on the device, and those it is only found by. */
export function keysFor(pack: Pack, entry: PackedEntry): Keys {
  const keys = shownKeys(entry);
  const more = Object.hasOwn(pack.search, entry.id) ? pack.search[entry.id] : undefined;
  if (!more) return keys;
  return {
    text: [...keys.text, ...more.text],
    initials: [...keys.initials, ...more.initials],
    sound: [...keys.sound, ...more.sound],
  };
}

/**
 * Of an edition's keys those that do not come out of the texts an entry shows. The others would be two fifths of a tablet file's
 * text, and the device makes them a little at a time.
 */
export function hiddenKeys(edition: Edition, entries: readonly PackedEntry[]): Pack["search"] {
  const hidden: { [id: string]: Keys } = {};
  for (const entry of entries) {
    const shown = shownKeys(entry);
    const keys = edition.search[entry.id]!;
    const rest = (kind: keyof Keys): string[] => keys[kind].filter((key) => !shown[kind].includes(key));
    const more = { text: rest("text"), initials: rest("initials"), sound: rest("sound") };
    if (Object.values(more).some((list) => list.length > 0)) hidden[entry.id] = more;
  }
  return hidden;
}
