/** The songs at the end of a booklet: a score with its rows of words, the words line against line, rights and standing. */
import type { Edition, EditionSong } from "@parley/edition";
import { localeFor } from "@parley/locale";
import { layOutScore, scoreRows, type ScoreRow, type ScoreSystem, type SungSyllable } from "@parley/song";
import { hyphenBetween, withoutStress } from "@parley/sound/script";
import { SIDES, svg, PHRASE_WEIGHT, wordIn, type LineComposer } from "./line-composer.ts";
import type { Paper } from "./paper.ts";
import { typeface } from "./typeface.ts";

/** Points of a millimetre. */
const POINTS = 72 / 25.4;
/** The margins of a page and the distance of two lines of a staff on A6, in millimetres. */
const MARGINS = 22;
const SPACE = 1.55;
/** The sizes of letters on A6, in points. */
const SIZES = { original: 7.8, respelled: 7.2, singable: 7.6 };

/** The data of the songs of an edition; an empty list of songs where it has none. */
export function songbook(
  edition: Edition,
  languages: readonly string[],
  composer: LineComposer,
  points: (size: number) => number,
  paper: Paper,
): object {
  const width = (paper.width - MARGINS * paper.scale) * POINTS;
  return {
    titles: languages.map((tag) => composer.unbroken(localeFor(tag).song.songs, tag)),
    songs: (edition.songs ?? []).map((song) => {
      const rows = scoreRows(song, 1, languages);
      const systems = layOutScore(song, rows, {
        width,
        space: SPACE * paper.scale * POINTS,
        sizes: rows.map(({ kind }) => points(SIZES[kind])),
        measure: (text, size) => widthOf(text) * size,
      });
      return {
        label: `song-${song.id}`,
        titles: languages.map((tag) => composer.unbroken(withoutStress(wordIn(song.title, tag)), tag)),
        systems: systems.map((system) => systemData(system, rows, languages, composer)),
        verses: song.verses.map((_, i) => verseData(song, i, languages, composer)),
        rights: languages.map((tag) => composer.unbroken(rightsIn(song, tag), tag)),
        isDraft: Object.values(song.standing).some((standing) => standing !== "signed"),
        disclosure: languages.map((tag) => composer.unbroken(disclosureIn(edition, song, tag), tag)),
      };
    }),
  };
}

/** The width of a text in em. */
function widthOf(text: string): number {
  const face = typeface(PHRASE_WEIGHT);
  return Array.from(text).reduce((sum, letter) => sum + face.letter(letter).width, 0);
}

/** A line of a score: the staff as a drawing, and its texts, each with the index of its side. */
function systemData(
  { width, height, path, texts }: ScoreSystem,
  rows: readonly ScoreRow[],
  languages: readonly string[],
  composer: LineComposer,
): object {
  return {
    h: rounded(height),
    svg: svg(`<path d="${path}" fill="#16181c"/>`, `0 0 ${rounded(width)} ${rounded(height)}`),
    texts: texts.map(({ text, x, y, size, row: r }) => {
      const row = r === undefined ? undefined : rows[r];
      const side = row ? languages.indexOf(row.lang) : -1;
      return {
        x: rounded(x),
        y: rounded(y),
        s: rounded(size),
        t: composer.plain(text),
        ...(side < 0 ? {} : { i: side }),
        ...(row ? { k: row.kind } : {}),
      };
    }),
  };
}

/** The words of a verse, line against line: a column for each language of the booklet that has some. */
function verseData(
  { lines, verses }: EditionSong,
  index: number,
  languages: readonly string[],
  composer: LineComposer,
): object {
  const { texts } = verses[index]!;
  const columns = languages.flatMap((tag, i) => (texts[tag] ? [{ i, tag, text: texts[tag] }] : []));
  return {
    names: languages.map((tag) => composer.unbroken(localeFor(tag).song.verse.replace("{n}", String(index + 1)), tag)),
    columns: columns.map(({ i, text }) => ({ i, small: text.role === "meaning" })),
    rows: lines.map(({ id }) =>
      columns.map(({ tag, text }) => ({
        t: composer.unbroken(withoutStress(text.lines[id]?.text ?? ""), tag),
        // The first verse stands under the notes with its respelling; where there are others, it has one here as they do.
        y:
          verses.length === 1 || text.role !== "original"
            ? []
            : languages.flatMap((reader, r) => {
                const said = reader === tag ? "" : respelledLine(text.lines[id]?.syllables ?? [], reader);
                return said === "" ? [] : [{ r: SIDES[r]!, t: composer.unbroken(said, reader) }];
              }),
      })),
    ),
  };
}

/** A sung line in the letters of a reader: hyphens between the syllables of a word, where letters are not syllables. */
function respelledLine(syllables: readonly SungSyllable[], reader: string): string {
  let line = "";
  let before: string | undefined;
  for (const { respelling, startsWord } of syllables) {
    const text = respelling[reader] ?? "";
    if (text === "") continue;
    const joint = startsWord ? " " : hyphenBetween(before, text) ? "-" : "";
    line += (before === undefined ? "" : joint) + text;
    before = text;
  }
  return line;
}

/** Why a song may be printed, in the words of a language. */
function rightsIn({ rights }: EditionSong, tag: string): string {
  const words = localeFor(tag).song;
  return (["words", "melody", "arrangement"] as const)
    .flatMap((part) => {
      const own = rights[part];
      if (own === undefined || own === "none") return [];
      const { basis, author } = own === "own" ? { basis: own, author: undefined } : own;
      return [`${words[part]}: ${author === undefined ? "" : `${author}, `}${words.rights[basis]}`];
    })
    .join(" · ");
}

/** Who drafted, edited and signed the texts of a song, each sentence once. */
function disclosureIn(edition: Edition, { disclosure }: EditionSong, tag: string): string {
  const all = Object.values(disclosure).map((i) => wordIn(edition.disclosures[i] ?? {}, tag));
  return [...new Set(all)].join(" ");
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
