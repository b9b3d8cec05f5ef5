/** Pictures and recordings of an imported file: what is safe and known gets a name in the book, with its credit. */
import { filesOf, type Book, type Entry, type EntryEdit, type Folder } from "@parley/book";
import { drawingFault, isMedia, mediaEnding, mediaType, rasterFault, recordingFault } from "@parley/media";
import { isPictureName, textKey } from "./columns.ts";
import type { CheckedRow } from "./row-check.ts";
import { SheetError, type Cell, type MediaFile, type Origin, type Workbook } from "./sheet.ts";
import { flowMap } from "./source-step.ts";

/** A voice as a book names it. */
const VOICE = /^(?:machine:)?[\p{L}\p{Nd}-]+$/u;

/** A picture or recording that is not taken, and why. */
export type Refuse = (name: string, why: string) => void;

/** The media that an import puts into a book. */
export class MediaImport {
  readonly #workbook: Workbook;
  readonly #origin: Origin;
  readonly #voice: string | undefined;
  readonly #people: Book["people"];
  readonly #taken: Set<string>;
  readonly #there: string;
  readonly #paths = new Map<string, string | undefined>();
  readonly #credits: string[] = [];
  readonly #files = new Map<string, () => Uint8Array>();

  /** `voice` is who speaks where the file does not say; `credits` the text of the book's credits. */
  constructor(
    workbook: Workbook,
    origin: Origin,
    {
      folder,
      book,
      voice,
    }: { readonly folder: Folder | undefined; readonly book: Book | undefined; readonly voice: string | undefined },
    credits: string,
  ) {
    this.#people = book?.people ?? {};
    this.#workbook = workbook;
    this.#origin = origin;
    this.#voice = voice;
    this.#taken = new Set(folder ? filesOf(folder) : []);
    this.#there = credits;
  }

  /** The files, by path. */
  get files(): ReadonlyMap<string, () => Uint8Array> {
    return this.#files;
  }

  /** The text of the credits with those that were added; `undefined` where none were. */
  get credits(): string | undefined {
    if (this.#credits.length === 0) return undefined;
    const before = this.#there === "" || this.#there.endsWith("\n") ? this.#there : `${this.#there}\n`;
    return `${before}${this.#credits.join("\n")}\n`;
  }

  /** The path of a picture in the book, named after its entry; `undefined` for one that is not taken. */
  picture(name: string, id: string, refuse: Refuse): string | undefined {
    if (this.#isNamed(name)) return name;
    return this.#take(name, id, "picture", refuse);
  }

  /** Whether a picture is one of a set, or a file that the book has already. */
  #isNamed(name: string): boolean {
    return (
      isPictureName(name) && (!name.startsWith("media/") || (!this.#workbook.media?.has(name) && this.#taken.has(name)))
    );
  }

  /** A recording in the book; `undefined` for one that is not taken. */
  recording(name: string, id: string, refuse: Refuse): { readonly file: string; readonly voice: string } | undefined {
    const media = this.#workbook.media?.get(name);
    const voice = this.#voiceOf(media);
    if (media && voice === undefined) {
      refuse(name, "who speaks is not known: --voice names a person of the book, or machine:NAME");
      return undefined;
    }
    const file = this.#take(name, id, "recording", refuse);
    return file === undefined ? undefined : { file, voice: voice! };
  }

  /** The picture and recordings that an entry has not yet. */
  editsFor({ row }: CheckedRow, entry: Entry, refuse: Refuse): EntryEdit[] {
    const { id } = entry;
    const isNamed = row.picture !== undefined && this.#isNamed(row.picture) && row.picture !== entry.picture;
    const path =
      row.picture !== undefined && (isNamed || entry.picture === undefined)
        ? this.picture(row.picture, id, refuse)
        : undefined;
    const edits: EntryEdit[] = path === undefined ? [] : [{ id, keys: ["picture"], value: path }];
    for (const { tag, when, cell } of row.texts.values()) {
      const variants = entry.text[tag] ?? [];
      const at = variants.findIndex((variant) => textKey(tag, { ...variant.when }) === textKey(tag, when));
      if (at < 0 || variants[at]!.audio.length > 0) continue;
      for (const audio of this.recordings(cell, `${id}-${tag}`, refuse))
        edits.push({
          id,
          keys: variants.length > 1 ? ["text", tag, at, "audio"] : ["text", tag, "audio"],
          value: undefined,
          item: flowMap({ ...audio }),
        });
    }
    return edits;
  }

  /** The recording of a cell, in the book. */
  recordings(cell: Cell | undefined, name: string, refuse: Refuse): { file: string; voice: string }[] {
    return (cell?.beside?.recordings ?? []).slice(0, 1).flatMap((one) => this.recording(one, name, refuse) ?? []);
  }

  /** Who speaks: the person of the book who is shown so, else as the file or the import says. */
  #voiceOf(media: MediaFile | undefined): string | undefined {
    const own = media?.voice;
    if (own === undefined) return this.#voice;
    const [person] = Object.entries(this.#people).find(([, { shown }]) => shown === own) ?? [];
    return person ?? (VOICE.test(own) ? own : this.#voice);
  }

  #take(name: string, id: string, kind: "picture" | "recording", refuse: Refuse): string | undefined {
    if (this.#paths.has(name)) return this.#paths.get(name);
    const path = this.#add(name, id, kind, refuse);
    this.#paths.set(name, path);
    return path;
  }

  #add(name: string, id: string, kind: "picture" | "recording", refuse: Refuse): string | undefined {
    const media = this.#workbook.media?.get(name);
    if (!media) {
      refuse(name, "the file does not have it");
      return undefined;
    }
    if (!isMedia(name, kind)) {
      refuse(name, `it is of a type that a book has no ${kind}s of`);
      return undefined;
    }
    const type = mediaType(name);
    try {
      const why = faultOf(type, media.read());
      if (why !== undefined) {
        refuse(name, why);
        return undefined;
      }
    } catch (error) {
      if (!(error instanceof SheetError)) throw error;
      refuse(name, error.message);
      return undefined;
    }
    const ending = mediaEnding(type);
    let path = `media/${id}.${ending}`;
    for (let n = 2; this.#taken.has(path); n += 1) path = `media/${id}-${n}.${ending}`;
    this.#taken.add(path);
    this.#files.set(path, media.read);
    this.#credit(path, media);
    return path;
  }

  /** A credit needs an author and a licence: without them there is none, and the check of the book says so. */
  #credit(path: string, { credit = {} }: MediaFile): void {
    const by = credit.by ?? this.#origin.by ?? this.#origin.where;
    const licence = credit.licence ?? this.#origin.licence;
    if (by === undefined || licence === undefined) return;
    this.#credits.push(`${path.slice("media/".length)}: ${flowMap({ by, licence, source: credit.source })}`);
  }
}

/** Where the credits of a book are. */
export const CREDITS_PATH = "media/credits.yaml";

function faultOf(type: string, data: Uint8Array): string | undefined {
  if (type === "image/svg+xml") return drawingFault(data)?.fault;
  return (type.startsWith("audio/") ? recordingFault(type, data) : rasterFault(type, data))?.fault;
}
