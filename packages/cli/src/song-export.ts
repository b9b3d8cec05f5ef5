import {
  readAbcLyrics,
  readMusicXmlLyrics,
  writeAbc,
  writeLrc,
  writeMidi,
  writeMusicXml,
  writeTtml,
  writeUltraStar,
  writeWebVtt,
  type ExchangeFault,
  type Song,
} from "@parley/song";

type Writer = (song: Song, langs: readonly string[] | undefined) => string | Uint8Array;

/** The formats of `parley sing --as`, by name. */
const FORMATS: { readonly [name: string]: Writer } = {
  abc: writeAbc,
  musicxml: writeMusicXml,
  midi: writeMidi,
  lrc: (song, langs) => writeLrc(song, langs ? { langs } : {}),
  elrc: (song, langs) => writeLrc(song, { words: true, ...(langs ? { langs } : {}) }),
  vtt: writeWebVtt,
  ttml: writeTtml,
  ultrastar: (song, langs) => writeUltraStar(song, langs ? { langs } : {}),
};

/** The names of the formats, in a sentence. */
export const SONG_FORMATS: string = Object.keys(FORMATS).join(", ");

/** A song in a format, with the languages of `langs`; `undefined` for a format that there is not. Never throws. */
export function exportSong(song: Song, format: string, langs?: readonly string[]): string | Uint8Array | undefined {
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(song, langs) : undefined;
}

/** The languages of a song that are sung. */
export const sungLanguages = ({ verses }: Song): string[] => [
  ...new Set(verses.flatMap(({ texts }) => Object.keys(texts).filter((lang) => texts[lang]!.role !== "meaning"))),
];

/**
 * The words of an ABC or MusicXML file as verses of a song file, and what could not be kept. A text that the song has keeps its role; a
 * language that the file does not name is `und`. Never throws.
 */
export function readSongWords(
  text: string,
  song: Song,
): { readonly yaml: string; readonly faults: readonly ExchangeFault[] } {
  const isXml = /^\uFEFF?\s*</.test(text);
  const { texts, faults } = (isXml ? readMusicXmlLyrics : readAbcLyrics)(text, song);
  const rows = ["verses:"];
  for (const verse of [...new Set(texts.map((one) => one.verse))].toSorted((a, b) => a - b)) {
    rows.push("  - texts:");
    for (const { lang = "und", lines } of texts.filter((one) => one.verse === verse)) {
      const role = song.verses[verse - 1]?.texts[lang]?.role ?? "singable";
      rows.push(`      ${lang}:`, `        role: ${role}`, "        lines:");
      // A string of JSON is one of YAML.
      rows.push(
        ...Object.entries(lines).map(([id, line]) => `          ${JSON.stringify(id)}: ${JSON.stringify(line)}`),
      );
    }
  }
  return { yaml: `${rows.join("\n")}\n`, faults };
}
