/** Phrases of boards in the Open Board Format: a row for each button that says something. */
import { TAG } from "@parley/book";
import {
  SheetError,
  type Beside,
  type Fields,
  type GivenColumn,
  type MediaFile,
  type Origin,
  type PhraseFile,
} from "../sheet.ts";
import type { Archive } from "../zip.ts";
import { headerOf } from "../column-header.ts";
import { dataUrl } from "./data-url.ts";
import { asList, asMap, asWordMap, asWords, parseJson, utf8 } from "./json-value.ts";
import { phraseSheet, type PhraseRow } from "./phrase-sheet.ts";

const FORMAT = /^open-board-/;

/** The phrases of an .obf file. Throws a `SheetError` for anything else. */
export function readObf(text: string): PhraseFile {
  const reader = new BoardReader();
  reader.board(asMap(parseJson(text, "it"), "it"), "it", undefined);
  return { ...reader.file(), format: "obf" };
}

/** The phrases of all boards of an .obz file. Throws a `SheetError` where a board is missing, or of another shape. */
export function readObz(archive: Archive): PhraseFile {
  const reader = new BoardReader();
  for (const [name, path] of boardsOf(archive))
    reader.board(asMap(parseJson(utf8(archive.read(path), path), path), path), name, archive);
  return { ...reader.file(), format: "obz" };
}

/** The boards of an archive by their ids, the first one first. */
function boardsOf(archive: Archive): Map<string, string> {
  const found = new Map<string, string>();
  if (archive.names.has("manifest.json")) {
    const manifest = asMap(
      parseJson(utf8(archive.read("manifest.json"), "manifest.json"), "manifest.json"),
      "manifest.json",
    );
    const paths = manifest["paths"] === undefined ? {} : asMap(manifest["paths"], "paths of manifest.json");
    for (const [id, path] of Object.entries(asWordMap(paths["boards"], "boards of manifest.json")))
      if (archive.names.has(path)) found.set(id, path);
    const root = asWords(manifest["root"], "root of manifest.json");
    if (found.size === 0 && root !== undefined && archive.names.has(root)) found.set("root", root);
  }
  if (found.size === 0) for (const name of archive.names) if (name.endsWith(".obf")) found.set(name, name);
  if (found.size === 0) throw new SheetError("it has no boards", "export it again as .obz");
  return found;
}

class BoardReader {
  readonly #columns = new Map<string, GivenColumn>(
    (["id", "chapter", "act"] as const).map((kind) => [kind, { header: kind, meaning: { kind } }]),
  );
  readonly #rows: PhraseRow[] = [];
  readonly #media = new Map<string, MediaFile>();
  readonly #remarks = new Map<string, number>();
  #origin: Origin = {};

  file(): Omit<PhraseFile, "format"> {
    const remarks = Array.from(this.#remarks, ([what, count]) => `${count} ${what}`);
    return {
      sheets: [phraseSheet("", [...this.#columns.values()], this.#rows)],
      origin: this.#origin,
      media: this.#media,
      remarks,
    };
  }

  #remark(what: string): void {
    this.#remarks.set(what, (this.#remarks.get(what) ?? 0) + 1);
  }

  board(board: Fields, name: string, archive: Archive | undefined): void {
    if (!FORMAT.test(asWords(board["format"], `format of ${name}`) ?? ""))
      throw new SheetError(
        `the board ${name} does not say that it is of the Open Board Format`,
        "export it again as .obz",
      );
    const origin = originOf(board["license"], name);
    if (this.#origin.licence === undefined) this.#origin = { ...this.#origin, ...origin };
    const tag = tagOf(board["ext_parley_label_locale"] ?? board["locale"], "");
    const spoken = tagOf(board["ext_parley_vocalization_locale"] ?? board["vocalization_locale"], tag);
    const strings = stringsOf(board["strings"], name);
    const images = this.#mediaOf(board["images"], `images of ${name}`, archive);
    const sounds = this.#mediaOf(board["sounds"], `sounds of ${name}`, archive);
    const title = asWords(board["name"], `name of ${name}`) ?? name;
    for (const [n, one] of asList(board["buttons"], `buttons of ${name}`).entries()) {
      const at = `buttons[${n}] of ${name}`;
      const button = asMap(one, at);
      const label = asWords(button["label"], `${at}.label`) ?? "";
      if (button["load_board"] !== undefined && button["vocalization"] === undefined) continue;
      if (/^[:+]/.test(asWords(button["action"], `${at}.action`) ?? "")) {
        this.#remark("buttons do something and say nothing: they are not imported");
        continue;
      }
      const recordings = asWords(button["sound_id"], `${at}.sound_id`);
      const sound = recordings === undefined ? undefined : sounds.get(recordings);
      const cells = new Map<string, string | (Beside & { readonly text: string })>([
        ["chapter", asWords(button["ext_parley_chapter"], `${at}.ext_parley_chapter`) ?? title],
      ]);
      const put = (
        lang: string,
        text: string,
        beside: Beside = {},
        when: { readonly [key: string]: string } = {},
      ): void => {
        // A board that does not say its language: the letters do.
        const header = lang === "" ? "label" : headerOf(lang, when);
        this.#columns.set(header, lang === "" ? { header } : { header, meaning: { kind: "text", tag: lang, when } });
        if (text.trim() !== "" && (!cells.has(header) || beside.recordings)) cells.set(header, { text, ...beside });
      };
      const said = asWords(button["vocalization"], `${at}.vocalization`) ?? label;
      const heard: Beside = sound === undefined ? {} : { recordings: [sound] };
      const own = ownTexts(button, label, said);
      if (own) for (const { lang, when, text } of own.texts) put(lang, text, lang === spoken ? heard : {}, when);
      else {
        if (spoken === tag) put(tag, said, heard);
        else {
          put(tag, label);
          put(spoken, said, heard);
        }
        for (const [lang, words] of strings) {
          const translated = words[said] ?? words[label];
          if (translated !== undefined && lang !== spoken) put(lang, translated);
        }
      }
      if (own) cells.set("id", asWords(button["id"], `${at}.id`) ?? "");
      if (own?.act !== undefined) cells.set("act", own.act);
      const image = asWords(button["image_id"], `${at}.image_id`);
      this.#rows.push({ cells, picture: image === undefined ? undefined : images.get(image) });
    }
  }

  /** The media of a board, by their ids; the value is the name in `media`. */
  #mediaOf(list: unknown, name: string, archive: Archive | undefined): Map<string, string> {
    const found = new Map<string, string>();
    for (const [n, one] of asList(list, name).entries()) {
      const part = asMap(one, `${name}[${n}]`);
      const id = asWords(part["id"], `${name}[${n}].id`) ?? "";
      const path = asWords(part["path"], `${name}[${n}].path`);
      const inline = dataUrl(asWords(part["data"], `${name}[${n}].data`) ?? "");
      const { by, licence, where: source } = originOf(part["license"], `${name}[${n}]`);
      const credit = {
        ...(by === undefined ? {} : { by }),
        ...(licence === undefined ? {} : { licence }),
        ...(source === undefined ? {} : { source }),
      };
      const voice = asWords(part["ext_parley_voice"], `${name}[${n}].ext_parley_voice`);
      const more = { credit, ...(voice === undefined ? {} : { voice }) };
      if (path !== undefined && archive?.names.has(path))
        this.#media.set(path, { read: () => archive.read(path), ...more });
      const key =
        path !== undefined && archive?.names.has(path) ? path : inline ? `${name} ${id}.${inline.ending}` : undefined;
      if (key === undefined) {
        this.#remark(
          "pictures or recordings are elsewhere, or of a set that Parley does not have: they are not imported",
        );
        continue;
      }
      if (inline && key !== path) this.#media.set(key, { read: () => inline.data, ...more });
      found.set(id, key);
    }
    return found;
  }
}

/** A tag of a language; the usual one for what is none. */
function tagOf(value: unknown, usual: string): string {
  const [tag] = typeof value === "string" ? canonicalTags(value.replaceAll("_", "-")) : [];
  return tag !== undefined && TAG.test(tag) ? tag : usual;
}

function canonicalTags(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/** Translations of labels by language. */
function stringsOf(value: unknown, name: string): [tag: string, words: { readonly [label: string]: string }][] {
  if (value === undefined || value === null) return [];
  return Object.entries(asMap(value, `strings of ${name}`)).flatMap(([tag, words]) => {
    const known = tagOf(tag, "");
    return known === "" ? [] : [[known, asWordMap(words, `strings.${tag} of ${name}`)] as const];
  }) as [string, { readonly [label: string]: string }][];
}

/** The author, licence and source of a board or of a part of it. */
function originOf(value: unknown, name: string): Origin {
  if (value === undefined || value === null) return {};
  const licence = asMap(value, `license of ${name}`);
  const word = (key: string): string | undefined =>
    asWords(licence[key], `license.${key} of ${name}`)?.trim() || undefined;
  const [type, by, where] = [word("type"), word("author_name"), word("source_url") ?? word("author_url")];
  return {
    ...(type === undefined ? {} : { licence: type }),
    ...(by === undefined ? {} : { by }),
    ...(where === undefined ? {} : { where }),
  };
}

/** The texts of a button or card that Parley wrote and nobody edited; `undefined` for another. */
export function ownTexts(
  button: Fields,
  label: string,
  said: string,
):
  | {
      readonly act: string | undefined;
      readonly texts: readonly { lang: string; when: { readonly [key: string]: string }; text: string }[];
    }
  | undefined {
  const shown = button["ext_parley_shown"];
  if (!Array.isArray(shown) || shown[0] !== label || shown[1] !== said) return undefined;
  const entry = asMap(button["ext_parley_entry"] ?? {}, "ext_parley_entry");
  const texts = Object.entries(asMap(entry["text"] ?? {}, "ext_parley_entry.text")).flatMap(([lang, variants]) =>
    TAG.test(lang)
      ? asList(variants, `ext_parley_entry.text.${lang}`).map((one) => {
          const variant = asMap(one, "a variant");
          return { lang, when: asWordMap(variant["when"], "when"), text: asWords(variant["text"], "text") ?? "" };
        })
      : [],
  );
  return texts.length === 0 ? undefined : { act: asWords(entry["act"], "ext_parley_entry.act"), texts };
}
