import type { Pack } from "@parley/pack";
import type { Topic, Journal } from "../src/device/journal.ts";
import { openJournal } from "../src/device/journal.ts";
import { SETTINGS } from "../src/device/settings.ts";
import { memoryStore, type Store } from "../src/device/store.ts";
import { makeTablet } from "../src/tablet.ts";
import type { Tablet } from "../src/feature.ts";

/** A journal without a browser. Its clock counts minutes. */
export function journalOf(topics: readonly unknown[], store: Store = memoryStore("here")): Promise<Journal> {
  let minute = 0;
  return openJournal(store, [SETTINGS, ...topics] as unknown as Topic<never>[], {
    now: () => new Date(Date.UTC(2026, 10, 25, 12, minute++)).toISOString(),
    pause: async () => undefined,
  });
}

const words = (lang: string): Pack["words"][string] =>
  ({ name: lang, app: { full: "full", forgets: "forgets" } }) as unknown as Pack["words"][string];

/** A pack in Korean, Russian and English. Each line is an entry: `no | act | urgency | text…`, texts in the order of the languages. */
export function packOf(lines: string): Pack {
  const languages = ["ko", "ru", "en"];
  const entries = lines
    .trim()
    .split("\n")
    .map((line) => {
      const [no = "", act = "", urgency = "", ...texts] = line.trim().split(/\s*\|\s*/);
      return {
        id: no,
        no,
        act,
        urgency,
        kind: "phrase",
        from: "both",
        texts: Object.fromEntries(
          texts.map((text, i) => [
            languages[i]!,
            [{ when: {}, text, respelling: {}, standing: "draft", disclosure: 0 }],
          ]),
        ),
      };
    });
  return {
    book: { languages, sides: ["ko", "ru"], title: { ko: "책" }, edition: { no: 1, date: "2026-11-01" } },
    chapters: [{ id: "a", no: "10", title: { ko: "장" }, entries: entries.map(({ id }) => id) }],
    entries,
    fillers: {},
    words: Object.fromEntries(languages.map((lang) => [lang, words(lang)])),
    pictures: {},
  } as unknown as Pack;
}

/** A tablet without features and without a browser. */
export async function tabletOf(
  lines: string,
  topics: readonly unknown[],
  store?: Store,
  hash = "",
  preferred: readonly string[] = [],
): Promise<Tablet> {
  return makeTablet({
    pack: packOf(lines),
    journal: await journalOf(topics, store),
    initialPage: { app: "", attributes: [] },
    hash,
    features: [],
    preferred,
  });
}
