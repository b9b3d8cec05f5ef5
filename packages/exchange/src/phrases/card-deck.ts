/** Decks of Translation Cards (.txc): cards in a source language with the recording and the text of each target language. */
import { TAG, type Book } from "@parley/book";
import type { Edition } from "@parley/edition";
import { nameOf } from "@parley/locale";
import type { Deck } from "../deck/deck.ts";
import { zipOf } from "../deck/zip.ts";
import { SheetError, type Beside, type GivenColumn, type MediaFile, type PhraseFile } from "../sheet.ts";
import type { Archive } from "../zip.ts";
import { headerOf } from "../column-header.ts";
import { licenceUrl, ownOf, voiceOf } from "./board.ts";
import { ownTexts } from "./board-reader.ts";
import { asList, asMap, asWords, parseJson, utf8 } from "./json-value.ts";
import { phraseSheet, type PhraseRow } from "./phrase-sheet.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The file of a deck with its cards. */
export const CARD_DECK = "card_deck.json";

/**
 * Decks that share their first language as a .txc file, with the recordings of the others. The same decks give the same bytes. Never
 * throws.
 */
export function writeTxc(decks: readonly Deck[], edition: Edition, book: Book): Uint8Array {
  const [first] = decks;
  const files = new Map<string, Uint8Array>();
  const entries = new Map(book.chapters.flatMap((one) => one.entries.map((entry) => [entry.id, entry] as const)));
  const chapters = new Map(book.chapters.map(({ no, id }) => [no, id]));
  const languages = decks.map((deck) => ({
    iso_code: deck.learned,
    dest_language_name: nameOf(deck.learned, deck.learner),
    cards: deck.notes.map((note) => {
      const [sound] = note.audio;
      if (sound !== undefined) files.set(sound, deck.media.get(sound)!.data);
      const voice = sound === undefined ? undefined : voiceOf(note, edition, deck);
      return {
        card_label: note.meaning.join(" / "),
        dest_audio: sound ?? "",
        dest_txt: note.phrase.join(" / "),
        parley_id: note.entry,
        parley_chapter: chapters.get(note.chapter.no),
        ...(voice === undefined ? {} : { parley_voice: voice }),
        ext_parley_shown: [note.meaning.join(" / "), note.phrase.join(" / ")],
        ext_parley_entry: ownOf(entries.get(note.entry), [deck.learner, deck.learned]),
      };
    }),
  }));
  const { title = "", licence = "", learner = "", disclosure = "", edition: number } = first ?? {};
  const url = licenceUrl(licence);
  const time = Date.parse(`${number?.date ?? ""}T00:00:00Z`);
  const deck = {
    deck_label: title,
    // The program reads “publisher”, its description says “author”: nobody is named in either.
    publisher: "",
    author: "",
    id: `parley.${title}.${learner}`,
    timestamp: Number.isFinite(time) ? time : 0,
    locked: false,
    ...(url === undefined ? {} : { "license-url": url }),
    parley_licence: licence,
    readme: [disclosure, licence].filter((line) => line !== "").join("\n"),
    source_language: learner,
    source_language_name: nameOf(learner, learner),
    languages,
  };
  return zipOf(new Map([[CARD_DECK, new TextEncoder().encode(`${JSON.stringify(deck, undefined, 1)}\n`)], ...files]));
}

/** The SPDX id of a licence by its address at Creative Commons; the address itself for another. */
function licenceAt(url: string): string {
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(url) ?? [];
  if (kind !== undefined) return `CC-${kind.toUpperCase()}-${version}`;
  return /creativecommons\.org\/publicdomain\/zero\/1\.0/i.test(url) ? "CC0-1.0" : url.trim();
}

/** The phrases of a deck of Translation Cards. Throws a `SheetError` for a deck of another shape. */
export function readTxc(archive: Archive): PhraseFile {
  if (!archive.names.has(CARD_DECK))
    throw new SheetError(
      "it is an older deck of Translation Cards, a list with bars",
      "open it in Translation Cards and share it again",
    );
  const media = new Map<string, MediaFile>();
  for (const name of archive.names) if (name !== CARD_DECK) media.set(name, { read: () => archive.read(name) });
  return readCardDeck(utf8(archive.read(CARD_DECK), CARD_DECK), media);
}

/** The phrases of a card_deck.json. Throws a `SheetError` for a deck of another shape. */
export function readCardDeck(text: string, media: ReadonlyMap<string, MediaFile> = new Map()): PhraseFile {
  const whole = asMap(parseJson(text, CARD_DECK), CARD_DECK);
  const deck = whole["deck"] === undefined ? whole : asMap(whole["deck"], "deck");
  const source = asWords(deck["source_language"], "source_language") ?? "label";
  const columns = new Map<string, GivenColumn>(
    (["id", "chapter", "act"] as const).map((kind) => [kind, { header: kind, meaning: { kind } }]),
  );
  const column = (tag: string): void =>
    void columns.set(tag, TAG.test(tag) ? { header: tag, meaning: { kind: "text", tag, when: {} } } : { header: tag });
  column(source);
  const rows = new Map<string, { readonly cells: Map<string, string | (Beside & { readonly text: string })> }>();
  const heard = new Map(media);
  const title = asWords(deck["deck_label"], "deck_label");
  for (const [n, one] of asList(deck["languages"], "languages").entries()) {
    const language = asMap(one, `languages[${n}]`);
    const tag = asWords(language["iso_code"], `languages[${n}].iso_code`) ?? "";
    column(tag);
    const seen = new Map<string, number>();
    for (const [m, value] of asList(language["cards"], `languages[${n}].cards`).entries()) {
      const at = `languages[${n}].cards[${m}]`;
      const card = asMap(value, at);
      const label = asWords(card["card_label"], `${at}.card_label`) ?? "";
      const sound = asWords(card["dest_audio"], `${at}.dest_audio`) ?? "";
      const id = asWords(card["parley_id"], `${at}.parley_id`);
      const voice = asWords(card["parley_voice"], `${at}.parley_voice`);
      const chapter = asWords(card["parley_chapter"], `${at}.parley_chapter`) ?? title;
      const found = media.get(sound);
      if (found && voice !== undefined) heard.set(sound, { ...found, voice });
      // The same card in several languages is one phrase; a label that stands twice in one language is two.
      const times = (seen.get(label) ?? 0) + 1;
      seen.set(label, times);
      const key = id === undefined ? `label ${times} ${label}` : `id ${id}`;
      const row = rows.get(key) ?? { cells: new Map() };
      rows.set(key, row);
      const text = asWords(card["dest_txt"], `${at}.dest_txt`) ?? "";
      const recordings = sound === "" ? {} : { recordings: [sound] };
      const own = ownTexts(card, label, text);
      if (own?.act !== undefined) row.cells.set("act", own.act);
      for (const one of own?.texts ?? []) {
        const header = headerOf(one.lang, one.when);
        columns.set(header, { header, meaning: { kind: "text", tag: one.lang, when: one.when } });
        row.cells.set(header, { text: one.text, ...(one.lang === tag ? recordings : {}) });
      }
      if (id !== undefined) row.cells.set("id", id);
      if (chapter !== undefined) row.cells.set("chapter", chapter);
      if (own) continue;
      row.cells.set(source, label);
      row.cells.set(tag, { text, ...recordings });
    }
  }
  const by = asWords(deck["publisher"], "publisher")?.trim() || asWords(deck["author"], "author")?.trim() || undefined;
  const url = asWords(deck["parley_licence"], "parley_licence") ?? asWords(deck["license-url"], "license-url");
  return {
    format: "txc",
    sheets: [phraseSheet("", [...columns.values()], [...rows.values()] as PhraseRow[])],
    origin: {
      ...(title === undefined || (by === undefined && url === undefined) ? {} : { where: title }),
      ...(by === undefined ? {} : { by }),
      ...(url === undefined || url === "" ? {} : { licence: licenceAt(url) }),
    },
    media: heard,
  };
}
