import { localeFor, type Locale } from "@parley/locale";
import type { Asset, Edition, EditionSong, Text } from "@parley/edition";
import { toBase64 } from "./base64.ts";
import {
  SOUND_PART,
  type AppWords,
  type Pack,
  type PackedEntry,
  type PackedFillers,
  type PackedText,
  type Position,
} from "./pack.ts";
import { insideMedia } from "./lesson-media.ts";
import { packLetters } from "./letters.ts";
import { joinPieces } from "./lines.ts";
import { sumOf } from "./sum.ts";

interface SoundPack {
  readonly pack: Pack;
  /** The recordings in base64, concatenated, then cut into parts of `SOUND_PART` characters. */
  readonly sound: readonly string[];
}

const packRespelling = (respelling: Text["respelling"]): PackedText["respelling"] =>
  Object.fromEntries(Object.entries(respelling).map(([reader, { say }]) => [reader, joinPieces(say)]));

/**
 * The pack of an edition with recordings: `pack.clips` has the position of each in the joined parts of `sound`, so that one can
 * be decoded alone. A recording that `assets` lacks is left out. Never throws.
 *
 * ```ts
 * const text = { text: ["네"], respelling: {}, standing: "draft", disclosure: 0, audio: [{ file: "f00d" }] };
 * const edition = { book: { languages: ["ko"] }, chapters: [], entries: { yes: { texts: { ko: [text] } } }, fillers: {} };
 * const { pack, sound } = packSound(edition, new Map([["f00d", { type: "audio/mpeg", data: Uint8Array.of(80, 97) }]]));
 * sound; // ["UGE="]
 * pack.clips; // { f00d: ["audio/mpeg", 0, 4, -1027773705] }
 * ```
 */
export function packSound(
  edition: Edition,
  assets: ReadonlyMap<string, Asset>,
  letters?: NonNullable<Pack["letters"]>,
): SoundPack {
  const clips: { [sha: string]: Position } = {};
  const encoded: string[] = [];
  let length = 0;
  const texts = Object.values(edition.entries).flatMap(({ texts }) => Object.values(texts).flat());
  const files = [
    ...texts.flatMap(({ audio, around }) => [...(audio ?? []).map(({ file }) => file), ...(around ?? [])]),
    ...Object.values(edition.fillers).flatMap((table) => Object.values(table).map(({ audio }) => audio)),
    ...(edition.songs ?? []).map(({ recording }) => recording),
    ...insideMedia(edition, assets),
  ];
  for (const file of files) {
    if (file === null || file === undefined) continue;
    const asset = assets.get(file);
    if (!asset || clips[file]) continue;
    const clip = toBase64(asset.data);
    clips[file] = [asset.type, length, length + clip.length, sumOf(clip)];
    length += clip.length;
    encoded.push(clip);
  }
  const all = encoded.join("");
  const sound = Array.from({ length: Math.ceil(length / SOUND_PART) }, (_, i) =>
    all.slice(i * SOUND_PART, (i + 1) * SOUND_PART),
  );
  return { pack: { ...packEdition(edition, assets, true, letters), clips }, sound };
}

/**
 * The pack of an edition: of each respelling only the style `say`, each disclosure once, pictures as data URLs. With
 * `recordings`, texts and fillers name their recordings; `letters` are those of another pack of the edition. A picture that `assets`
 * lacks is left out. Never throws.
 *
 * ```ts
 * const text = { text: ["네"], respelling: { ru: { say: ["нэ"] } }, standing: "draft", disclosure: 0 };
 * const edition = { book: { languages: ["ko"] }, chapters: [], entries: { yes: { texts: { ko: [text] } } }, fillers: {} };
 * packEdition(edition, new Map()).entries[0].texts.ko[0].respelling; // { ru: "нэ" }
 * ```
 */
export function packEdition(
  edition: Edition,
  assets: ReadonlyMap<string, Asset>,
  recordings = false,
  letters = packLetters(edition),
): Pack {
  const entries = Object.entries(edition.entries).map(([id, { texts, ...entry }]): PackedEntry => ({
    id,
    ...entry,
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, list]) => [
        lang,
        list.map(({ when = {}, text, respelling, standing, disclosure, audio, around }) => ({
          when,
          text: joinPieces(text),
          respelling: packRespelling(respelling),
          standing,
          ...(recordings && audio ? { audio } : {}),
          ...(recordings && around ? { around } : {}),
          disclosure,
        })),
      ]),
    ),
  }));
  const fillers = Object.fromEntries(
    Object.entries(edition.fillers).map(([key, table]): [string, PackedFillers] => {
      const rows = Object.values(table);
      const readers = edition.book.languages.filter((reader) => rows.some(({ respelling }) => respelling[reader]));
      return [
        key,
        {
          values: Object.keys(table),
          texts: rows.map(({ text }) => text),
          ...(recordings && rows.some(({ audio }) => audio) ? { audio: rows.map(({ audio }) => audio ?? "") } : {}),
          respelling: Object.fromEntries(
            readers.map((reader) => [reader, rows.map(({ respelling }) => joinPieces(respelling[reader] ?? []))]),
          ),
        },
      ];
    }),
  );
  const songs = edition.songs ?? [];
  const lessons = edition.lessons ?? [];
  const shown = lessons.flatMap(({ media }) => Object.values(media).filter(({ file }) => file !== undefined));
  const used = new Set([
    ...entries.flatMap(({ picture }) => (picture ? [picture] : [])),
    ...shown.flatMap(({ kind, file }) => (kind === "picture" ? [file!] : [])),
  ]);
  const pictures = Object.fromEntries(
    Array.from(used, (sha) => [sha, dataUrl(assets.get(sha))]).filter(([, url]) => url !== undefined),
  );
  return {
    parley: edition.parley,
    book: edition.book,
    chapters: edition.chapters,
    entries,
    ...(edition.paths ? { paths: edition.paths } : {}),
    ...(edition.drills ? { drills: edition.drills } : {}),
    ...(lessons.length > 0
      ? { lessons, lessonMedia: Object.fromEntries(shown.map(({ file }) => [file, edition.media[file!]!])) }
      : {}),
    disclosures: edition.disclosures,
    drafts: edition.drafts ?? [],
    fillers,
    ...(songs.length > 0 ? { songs: recordings ? songs : songs.map(withoutRecording) } : {}),
    ...(edition.changes ? { changes: edition.changes } : {}),
    counted: edition.counted,
    letters,
    words: Object.fromEntries(
      edition.book.languages.map((tag) => [
        tag,
        appWords(localeFor(tag), {
          hasSongs: songs.length > 0,
          hasDrills: edition.drills !== undefined,
          hasLessons: lessons.length > 0,
        }),
      ]),
    ),
    pictures,
  };
}

const withoutRecording = ({ recording: _recording, ...song }: EditionSong): EditionSong => song;

function appWords(
  { name, names, saidIn, phrase, tablet, print, study, teach, song, drill, lesson }: Locale,
  {
    hasSongs,
    hasDrills,
    hasLessons,
  }: { readonly hasSongs: boolean; readonly hasDrills: boolean; readonly hasLessons: boolean },
): AppWords {
  const { acts, urgency, when, disclosure, changes, vouching } = phrase;
  const {
    card,
    cardEdited,
    draft: cardDraft,
    edited,
    signed,
    signedByOne,
    machine,
    origins,
    unknownOrigin,
  } = disclosure;
  // What the file says when the app cannot start is outside the pack, because the pack itself can be damaged.
  const {
    broken: _broken,
    brokenHint: _brokenHint,
    tooOld: _tooOld,
    tooOldHint: _tooOldHint,
    stopped: _stopped,
    stoppedHint: _stoppedHint,
    ...app
  } = tablet;
  const { painWords, bodyParts } = print;
  return {
    name,
    names,
    ...(saidIn ? { saidIn } : {}),
    acts,
    urgency,
    when,
    changes,
    vouching,
    app,
    study,
    teach,
    card,
    cardDraft,
    cardEdited,
    origin: { draft: cardDraft, edited, signed, signedByOne, machine, origins, unknownOrigin },
    painWords,
    bodyParts,
    ...(hasSongs ? { song } : {}),
    ...(hasDrills ? { drill } : {}),
    ...(hasLessons ? { lesson } : {}),
  };
}

function dataUrl(asset: Asset | undefined): string | undefined {
  return asset && `data:${asset.type};base64,${toBase64(asset.data)}`;
}
