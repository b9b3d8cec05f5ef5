/** Boards of the Open Board Format (open-board-0.1): a board for each chapter, a button for each phrase, with picture and recording. */
import type { Book, Entry } from "@parley/book";
import type { Edition } from "@parley/edition";
import { mediaType, rasterSize } from "@parley/media";
import type { Deck, DeckChapter, DeckNote } from "../deck/deck.ts";
import { zipOf } from "../deck/zip.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const btoa: (bytes: string) => string;

/** The version of the format. */
const FORMAT = "open-board-0.1";
/** The columns of a board. */
const COLUMNS = 4;

/** A deck with what is known of its entries. */
export interface BoardSet {
  readonly deck: Deck;
  readonly edition: Edition;
  readonly book: Book;
}

type Json = { readonly [key: string]: unknown };

/** A picture or recording, as a board names it. */
interface Part {
  readonly id: string;
  readonly file: string;
  readonly entry: Json;
}

/**
 * Boards as an .obz file: one that leads to the chapters, and one for each chapter. A button has the words of the learner on it, and
 * says those that are learned. The same deck gives the same bytes. Never throws.
 */
export function writeObz(set: BoardSet): Uint8Array {
  const { deck } = set;
  const files = new Map<string, Uint8Array>();
  const paths = {
    boards: {} as { [id: string]: string },
    images: {} as { [id: string]: string },
    sounds: {} as { [id: string]: string },
  };
  const put = (path: string, value: Json): void =>
    void files.set(path, new TextEncoder().encode(`${JSON.stringify(value, undefined, 1)}\n`));
  const boards = deck.chapters.map((chapter) => {
    const id = `chapter-${chapter.no}`;
    paths.boards[id] = `boards/${chapter.no}.obf`;
    return { chapter, id };
  });
  paths.boards["root"] = "boards/root.obf";
  const root = boards.map(({ chapter, id }) => ({
    id,
    label: chapter.title,
    load_board: { id, name: chapter.title, path: paths.boards[id] },
  }));
  put("boards/root.obf", boardOf(set, "root", deck.title, root, [], []));
  for (const { chapter, id } of boards) {
    const { buttons, images, sounds } = buttonsOf(set, chapter, ({ id: part, file, entry }, folder) => {
      paths[folder][part] = `${folder}/${file}`;
      return { ...entry, path: `${folder}/${file}` };
    });
    put(paths.boards[id]!, boardOf(set, id, chapter.title, buttons, images, sounds));
  }
  put("manifest.json", { format: FORMAT, root: "boards/root.obf", paths });
  for (const [id, path] of [...Object.entries(paths.images), ...Object.entries(paths.sounds)])
    files.set(path, deck.media.get(path.slice(path.indexOf("/") + 1))?.data ?? new TextEncoder().encode(id));
  return zipOf(
    new Map([...files].toSorted(([a], [b]) => Number(b === "manifest.json") - Number(a === "manifest.json"))),
  );
}

/** All phrases of a deck as one board, an .obf file with pictures and recordings in it. Never throws. */
export function writeObf(set: BoardSet): string {
  const { deck } = set;
  const { buttons, images, sounds } = buttonsOf(set, undefined, ({ file, entry }) => ({
    ...entry,
    data: `data:${mediaType(file)};base64,${base64(deck.media.get(file)?.data ?? new Uint8Array())}`,
  }));
  return `${JSON.stringify(boardOf(set, "root", deck.title, buttons, images, sounds), undefined, 1)}\n`;
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}

/** A board of some buttons, row by row. */
function boardOf(
  { deck }: BoardSet,
  id: string,
  name: string,
  buttons: readonly Json[],
  images: readonly Json[],
  sounds: readonly Json[],
): Json {
  const rows = Math.max(1, Math.ceil(buttons.length / COLUMNS));
  const order = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_column, column) => buttons[row * COLUMNS + column]?.["id"] ?? null),
  );
  return {
    format: FORMAT,
    id,
    locale: deck.learner,
    name,
    description_html: escaped(deck.disclosure),
    ...(deck.licence === "" ? {} : { license: licenseOf(deck.licence, undefined) }),
    ext_parley_label_locale: deck.learner,
    ext_parley_vocalization_locale: deck.learned,
    buttons,
    grid: { rows, columns: COLUMNS, order },
    images,
    sounds,
  };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The addresses of licences by their SPDX id. */
export function licenceUrl(licence: string): string | undefined {
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(licence) ?? [];
  if (kind !== undefined) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return licence === "CC0-1.0" ? "https://creativecommons.org/publicdomain/zero/1.0/" : undefined;
}

function licenseOf(licence: string, author: string | undefined, source?: string): Json {
  const url = licenceUrl(licence);
  return {
    type: licence,
    ...(url === undefined ? {} : { copyright_notice_url: url }),
    ...(source === undefined ? {} : { source_url: source }),
    ...(author === undefined || author === "" ? {} : { author_name: author }),
  };
}

/** The buttons of a chapter, or of all chapters, with their pictures and recordings. */
function buttonsOf(
  { deck, edition, book }: BoardSet,
  chapter: DeckChapter | undefined,
  place: (part: Part, folder: "images" | "sounds") => Json,
): { readonly buttons: Json[]; readonly images: Json[]; readonly sounds: Json[] } {
  const entries = new Map(book.chapters.flatMap((one) => one.entries.map((entry) => [entry.id, entry] as const)));
  const images = new Map<string, Json>();
  const sounds = new Map<string, Json>();
  const part = (list: Map<string, Json>, folder: "images" | "sounds", file: string, more: Json): string => {
    const id = file.replace(/\.\w+$/, "");
    const asset = deck.media.get(file);
    const { credit } = asset ?? {};
    const license = credit ? { license: licenseOf(credit.licence, credit.by, credit.source) } : {};
    const entry = { id, content_type: mediaType(file), ...more, ...license };
    if (!list.has(id)) list.set(id, place({ id, file, entry }, folder));
    return id;
  };
  const buttons = deck.notes
    .filter((note) => chapter === undefined || note.chapter === chapter)
    .map((note): Json => {
      const { picture } = note;
      const { width, height } = (picture === undefined ? undefined : sizeOf(deck, picture)) ?? {
        width: 256,
        height: 256,
      };
      const voice = voiceOf(note, edition, deck);
      const [sound] = note.audio;
      const label = note.meaning.join(" / ");
      const vocalization = note.phrase.join(" / ");
      return {
        id: note.entry,
        label,
        vocalization,
        ...(picture === undefined ? {} : { image_id: part(images, "images", picture, { width, height }) }),
        ...(sound === undefined
          ? {}
          : { sound_id: part(sounds, "sounds", sound, voice === undefined ? {} : { ext_parley_voice: voice }) }),
        ...COLOURS[edition.entries[note.entry]?.urgency ?? "routine"],
        ext_parley_number: note.no,
        ext_parley_chapter: chapterId(book, note),
        ext_parley_standing: note.standing,
        ext_parley_shown: [label, vocalization],
        ext_parley_entry: ownOf(entries.get(note.entry), [deck.learner, deck.learned]),
      };
    });
  return { buttons, images: [...images.values()], sounds: [...sounds.values()] };
}

const chapterId = (book: Book, note: DeckNote): string | undefined =>
  book.chapters.find(({ no }) => no === note.chapter.no)?.id;

/** What an import needs to know a phrase again: the words as they are in the book, with their slots. */
export function ownOf(entry: Entry | undefined, tags: readonly string[]): Json {
  const text = tags.flatMap((tag) => {
    const variants = entry?.text[tag] ?? [];
    return variants.length === 0 ? [] : [[tag, variants.map((one) => ({ when: one.when, text: one.text }))] as const];
  });
  return { act: entry?.act, text: Object.fromEntries(text) };
}

/** Who speaks in the recording of a note. */
export function voiceOf(note: DeckNote, edition: Edition, { learned }: Deck): string | undefined {
  const texts = edition.entries[note.entry]?.texts[learned] ?? [];
  return texts.flatMap(({ audio = [] }) => audio.filter(({ rate }) => rate === "normal"))[0]?.voice;
}

const COLOURS: { readonly [urgency: string]: Json } = {
  danger: { background_color: "rgb(255, 214, 214)", border_color: "rgb(176, 0, 32)" },
  urgent: { background_color: "rgb(255, 236, 204)", border_color: "rgb(156, 90, 0)" },
  routine: { background_color: "rgb(255, 255, 255)", border_color: "rgb(120, 120, 120)" },
};

/** The size of a picture: of pixels, or of a drawing, which has any. */
function sizeOf(deck: Deck, file: string): { readonly width: number; readonly height: number } | undefined {
  const data = deck.media.get(file)?.data;
  const size = data && mediaType(file) !== "image/svg+xml" ? rasterSize(data) : undefined;
  return size && { width: size.width, height: size.height };
}
