import { byLanguage, list, openSource, parseYaml, record, SOME, words, type Folder, type Trouble } from "@parley/book";
import { openSongs, type OpenSong } from "./open-songs.ts";
import { readSong, type ReadSong, type SongOptions } from "./read-songs.ts";
import type { WrittenText } from "./song-file.ts";

/** Drafts of singable texts: by language, for each verse the lines by name. */
export interface SongDrafts {
  readonly texts: { readonly [lang: string]: readonly { readonly [line: string]: string }[] };
  /** What cannot be read. */
  readonly troubles: readonly Trouble[];
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const DRAFTS = byLanguage(
  list(record(/^[\p{L}\p{Nd}_-]{1,40}$/u, "the name of a line", words(), { example: "{ a: words }" })),
  `{ ${SOME}: [{ a: words }] }`,
);

/**
 * Drafts from a file of YAML or JSON: `{ ru: [{ a: …, b: … }] }`, a list of verses for each language. Never throws.
 *
 * ```ts
 * readDrafts('{ "ru": [{ "a": "Ой, полны́м-полна́" }] }').texts; // { ru: [{ a: "Ой, полны́м-полна́" }] }
 * ```
 */
export function readDrafts(text: string, path = "drafts.yaml"): SongDrafts {
  const troubles: Trouble[] = [];
  const folder: Folder = { items: [{ path, kind: "file" }], read: () => new TextEncoder().encode(text) };
  const source = openSource(folder, path, troubles);
  const node = source && parseYaml(source);
  const texts = source && node ? DRAFTS.read(node, { source, name: "", offset: 0 }) : undefined;
  return { texts: texts ?? {}, troubles };
}

/**
 * A song with drafts in place of its own texts in these languages, checked; `undefined` where the folder has no such song. Never throws.
 *
 * ```ts
 * tryDrafts({ items: [], read: () => undefined }, "river", { ru: [{ a: "Во́лга" }] }); // undefined
 * ```
 */
export function tryDrafts(
  folder: Folder,
  id: string,
  drafts: SongDrafts["texts"],
  options: SongOptions = {},
): Pick<ReadSong, "rows" | "findings"> | undefined {
  const open = openSongs(folder).songs.find((song) => song.id === id);
  if (open === undefined) return undefined;
  const { rows, findings } = readSong(withDrafts(open, drafts), options, () => true, []);
  const isTried = ({ lang }: { readonly lang?: string }): boolean => lang !== undefined && Object.hasOwn(drafts, lang);
  return { rows: rows.filter(isTried), findings: findings.filter(isTried) };
}

/** A song whose texts in some languages are drafts. What the file of the song has no place for is at its beginning. */
function withDrafts(open: OpenSong, drafts: SongDrafts["texts"]): OpenSong {
  const { verses } = open.written;
  const span = [0, 0] as const;
  const tried = (verses?.value ?? []).map((verse, i) => {
    const others = Object.entries(verse.texts).filter(([lang]) => !Object.hasOwn(drafts, lang));
    const own = Object.entries(drafts).flatMap(([lang, all]): [string, { value: WrittenText; span: typeof span }][] => {
      const lines = all[i];
      if (lines === undefined) return [];
      const placed = Object.fromEntries(Object.entries(lines).map(([line, value]) => [line, { value, span }]));
      return [[lang, { value: { role: "singable", lines: placed, offset: 0 }, span }]];
    });
    return { ...verse, texts: Object.fromEntries([...others, ...own]) };
  });
  return { ...open, written: { ...open.written, verses: { value: tried, span: verses?.span ?? span } } };
}
