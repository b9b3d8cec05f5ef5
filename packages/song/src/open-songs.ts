import {
  BOOK_RULES,
  filesOf,
  isIgnored,
  openSource,
  parseYaml,
  troubleOf,
  type Folder,
  type Source,
  type Trouble,
  type Work,
} from "@parley/book";
import { cleanLine } from "./sung-line.ts";
import { abcPlaces, SONG, type SongFile, type Span } from "./song-file.ts";

/** A song as it is written, before it is checked. */
export interface OpenSong {
  readonly id: string;
  readonly path: string;
  readonly written: SongFile;
  readonly source: Source;
  /** The text of its ABC; `undefined` where it is not there. */
  readonly abc?: string;
  /** The file of the ABC and the place of an offset of the ABC in it. */
  readonly abcSource: Source;
  readonly placeInAbc: (from: number, to: number) => Span;
  /** The song in the ledger. */
  readonly work: Work;
}

/** The songs of a folder, and what cannot be read. */
export interface OpenSongs {
  readonly songs: readonly OpenSong[];
  readonly troubles: Trouble[];
  /** The languages of their texts. */
  readonly languages: readonly string[];
}

const SONG_PATH = /^songs\/([^/]+)\.yaml$/;
const ABC_PATH = /^songs\/[^/]+\.abc$/;

/**
 * The songs of a book: the files `songs/*.yaml`, and the `.abc` files beside them. What cannot be read is reported. Never throws.
 *
 * ```ts
 * openSongs({ items: [], read: () => undefined }).songs.length; // 0
 * ```
 */
export function openSongs(folder: Folder): OpenSongs {
  const troubles: Trouble[] = [];
  const paths = [...new Map(filesOf(folder).map((path) => [path.normalize("NFC"), path])).values()].filter(
    (path) => !isIgnored(path),
  );
  const named = new Set<string>();
  const songs = paths.flatMap((path): OpenSong[] => {
    const id = SONG_PATH.exec(path.normalize("NFC"))?.[1];
    const source = id === undefined ? undefined : openSource(folder, path, troubles);
    if (id === undefined || source === undefined) return [];
    const node = parseYaml(source);
    const written = node === null ? undefined : SONG.read(node, { source, name: "", offset: 0 });
    if (node === null && source.text.replace(/^\s*(#.*)?$/gm, "").trim() === "")
      source.report(BOOK_RULES["file-empty"], 0, `${path} is empty`);
    if (written?.abc && "file" in written.abc.value) named.add(`songs/${written.abc.value.file}`);
    return written === undefined ? [] : [openSong(id, path, written, source, folder, troubles)];
  });
  for (const path of paths.filter((one) => ABC_PATH.test(one) && !named.has(one.normalize("NFC")))) {
    const message = `${path} is named by no song`;
    const hint = "write abc: { file: NAME.abc } in the song, or delete it";
    troubles.push(troubleOf(BOOK_RULES["not-read"], { path, line: 1, column: 1 }, message, hint, "warning"));
  }
  return { songs, troubles, languages: [...new Set(songs.flatMap(({ work }) => work.langs))] };
}

function openSong(
  id: string,
  path: string,
  written: SongFile,
  source: Source,
  folder: Folder,
  troubles: Trouble[],
): OpenSong {
  const { abc } = written;
  const file = abc !== undefined && "file" in abc.value ? `songs/${abc.value.file}` : undefined;
  const found = file === undefined ? undefined : (filesOf(folder).find((one) => one.normalize("NFC") === file) ?? file);
  const abcSource = found === undefined ? source : openSource(folder, found, troubles);
  const text =
    abc !== undefined && "text" in abc.value ? abc.value.text : found === undefined ? undefined : abcSource?.text;
  return {
    id,
    path,
    written,
    source,
    ...(text === undefined ? {} : { abc: text }),
    abcSource: abcSource ?? source,
    placeInAbc:
      abc === undefined ? (from, to) => [from, to] : abcSource === undefined ? () => abc.span : abcPlaces(source, abc),
    work: workOf(id, path, written, text ?? ""),
  };
}

/** A song as the ledger sees it: its text in a language, with the melody and the lines that it is sung to. */
function workOf(id: string, path: string, { lines, verses, rights, recording }: SongFile, abc: string): Work {
  const ranges = (lines?.value ?? []).map(({ value }) => ({ id: value.id, notes: value.notes.value }));
  const all = verses?.value ?? [];
  const langs = [...new Set(all.flatMap(({ texts }) => Object.keys(texts)))];
  const { words, melody, arrangement } = rights?.value ?? {};
  const licences = [words, melody, arrangement].map((block) =>
    typeof block?.value === "object" ? block.value.file : undefined,
  );
  return {
    id: `song:${id}`,
    path,
    langs,
    words: Object.fromEntries(
      langs.map((lang) => [
        lang,
        all.flatMap(({ texts }) => Object.values(texts[lang]?.value.lines ?? {}).map(({ value }) => cleanLine(value))),
      ]),
    ),
    files: [...licences, recording?.value].filter((file) => file !== undefined),
    textIn(lang) {
      const own = all.flatMap(({ texts }) => (Object.hasOwn(texts, lang) ? [texts[lang]!.value] : []));
      if (own.length === 0) return undefined;
      const hashed = own.map((text) => ({
        role: text.role,
        lines: Object.fromEntries(Object.entries(text.lines).map(([line, { value }]) => [line, value])),
      }));
      return { kind: "song", abc, lines: ranges, verses: hashed };
    },
  };
}

/**
 * The songs of a book as works of the ledger. Never throws.
 *
 * ```ts
 * songWorks({ items: [], read: () => undefined }); // []
 * ```
 */
export function songWorks(folder: Folder): Work[] {
  return openSongs(folder).songs.map(({ work }) => work);
}
