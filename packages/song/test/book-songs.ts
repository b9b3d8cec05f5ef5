/** The songs of the sample book, for tests: they have nothing wrong with them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Folder } from "@parley/book";
import { readSongs, type ReadSongs, type SongOptions } from "@parley/song";
import { languageFor } from "@parley/sound";

const dictionary = await languageFor("en")!.dictionary!();
const ipa = { arirang: "ˈɑɹiˌɹɑŋ", arariyo: "ˈɑɹɑɹiˌjoʊ", kalinka: "kəˈlɪŋkə" };

/** The options that the songs are read with. */
export const OPTIONS: SongOptions = {
  lexiconOf: (lang) => (lang === "en" ? { dictionary, ipa } : {}),
  readers: ["ko", "ru", "en"],
  date: "2026-11-23",
};

/** The text of a song of the sample book. */
export const songOf = (id: string): string =>
  readFileSync(join(import.meta.dirname, "../../../books/first-contact/songs", `${id}.yaml`), "utf8");

/** A folder out of texts. */
export function folderOf(files: { readonly [path: string]: string | Uint8Array }): Folder {
  const encoder = new TextEncoder();
  return {
    items: Object.keys(files).map((path) => ({ path, kind: "file" })),
    read(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof file === "string" ? encoder.encode(file) : file;
    },
  };
}

/** One song, read from its text. */
export const readOne = (text: string, files: { readonly [path: string]: string } = {}): ReadSongs =>
  readSongs(folderOf({ "songs/river.yaml": text, ...files }), OPTIONS);
