import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { ReadLyrics } from "./abc-lyrics.ts";
import { lyricLines, type ExchangeFault, type ReadSyllable } from "./lyric-lines.ts";
import type { Song } from "./song.ts";
import { sungNotes } from "./sung-notes.ts";

/** A lyric of a note in a file. */
interface Lyric {
  readonly number: string;
  readonly lang: string | undefined;
  readonly name: string | undefined;
  syllabic: string;
  text: string;
  extend: string | undefined;
}

interface FileNote {
  isRest: boolean;
  isChord: boolean;
  isGrace: boolean;
  isTiedOn: boolean;
  readonly lyrics: Lyric[];
}

/** The verse and language of a row of lyrics, with its syllables. */
interface Row {
  readonly lang: string | undefined;
  readonly verse: number;
  readonly syllables: ReadSyllable[];
  inWord: boolean;
  /** Whether the last syllable is held to the next one. */
  isHeld: boolean;
}

/** More than any score of one voice has. */
const MOST_NOTES = 20_000;

/**
 * Read the lyrics of a MusicXML file (`score-partwise`, uncompressed) as texts of a song with the same notes. Lyrics that name their
 * language (`xml:lang`, or a `name` such as “ru 1”) keep it. A syllable inside a word that is followed by notes without lyrics is held
 * over them, as is one with `extend`. Never throws: what cannot be kept is a fault.
 *
 * ```ts
 * const notes = [{ sung: 1, start: 0, length: 1, bar: 1, strong: true, pitch: 60 }];
 * const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 1, breath: false }] };
 * const xml = '<score-partwise><part><measure number="1"><note><lyric number="1" xml:lang="ru"><text>лес</text></lyric></note></measure></part></score-partwise>';
 * readMusicXmlLyrics(xml, song).texts; // [{ lang: "ru", verse: 1, lines: { a: "лес" } }]
 * ```
 */
export function readMusicXmlLyrics(xml: string, song: Pick<Song, "melody" | "lines">): ReadLyrics {
  const faults: ExchangeFault[] = [];
  const notes = notesOf(xml, faults);
  const sung = notes.filter(({ isRest, isChord, isGrace, isTiedOn }) => !isRest && !isChord && !isGrace && !isTiedOn);
  const expected = sungNotes(song.melody).length;
  if (sung.length !== expected) {
    faults.push({
      where: "the whole file",
      message: `the first part has ${sung.length} sung notes, the song ${expected}`,
      hint: "take the words from a file with the melody of the song, in its first part",
    });
    return { texts: [], faults };
  }
  const rows = new Map<string, Row>();
  for (const [i, note] of sung.entries()) {
    for (const lyric of note.lyrics) layLyric(lyric, i + 1, rows);
    const isCovered = new Set(note.lyrics.filter(({ text }) => text !== "").map(({ number }) => number));
    for (const [number, row] of rows) {
      const last = row.syllables.at(-1);
      if (isCovered.has(number) || !last || !row.isHeld || last.note + last.notes !== i + 1) continue;
      row.syllables[row.syllables.length - 1] = { ...last, notes: last.notes + 1 };
      if (note.lyrics.some((one) => one.number === number && one.extend === "stop") && !row.inWord) row.isHeld = false;
    }
  }
  const texts = Array.from(rows, ([number, { lang, verse, syllables }]) => {
    const read = lyricLines(withoutOpenHold(syllables, song), song.lines, `lyrics ${number}`, lang);
    faults.push(...read.faults);
    return { ...(lang === undefined ? {} : { lang }), verse, lines: read.lines };
  });
  return { texts, faults };
}

/** A syllable whose end the file does not say is held to the end of its line. */
function withoutOpenHold(syllables: readonly ReadSyllable[], { lines }: Pick<Song, "lines">): ReadSyllable[] {
  return syllables.map((one) => {
    const line = lines.find(({ from, to }) => one.note >= from && one.note <= to);
    return line ? { ...one, notes: Math.min(one.notes, line.to - one.note + 1) } : one;
  });
}

function layLyric(lyric: Lyric, note: number, rows: Map<string, Row>): void {
  const { number, lang, name, text, syllabic, extend } = lyric;
  const [, nameLang, nameVerse] = /^([A-Za-z]{2,3}(?:-[A-Za-z\d]+)*) (\d{1,3})$/.exec(name ?? "") ?? [];
  const row: Row = rows.get(number) ?? {
    lang: lang ?? nameLang,
    verse: Number(nameVerse ?? (/^\d{1,3}$/.test(number) ? number : rows.size + 1)),
    syllables: [],
    inWord: false,
    isHeld: false,
  };
  rows.set(number, row);
  if (text === "") return;
  const startsWord = !row.inWord || syllabic === "begin" || syllabic === "single";
  row.syllables.push({ text, note, notes: 1, startsWord });
  row.inWord = syllabic === "begin" || syllabic === "middle";
  row.isHeld = row.inWord || (extend !== undefined && extend !== "stop");
}

/** The notes of the first part. */
function notesOf(xml: string, faults: ExchangeFault[]): FileNote[] {
  const notes: FileNote[] = [];
  const path: string[] = [];
  let parts = 0;
  let measure = "";
  let lyric: Lyric | undefined;
  const parser = new SaxesParser();
  const note = (): FileNote | undefined => (path.includes("note") ? notes.at(-1) : undefined);
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    path.push(name);
    if (name === "part") parts += 1;
    if (name === "measure") measure = attributes["number"] ?? "";
    if (parts > 1 || !path.includes("part")) return;
    if (name === "note" && notes.length < MOST_NOTES)
      notes.push({ isRest: false, isChord: false, isGrace: false, isTiedOn: false, lyrics: [] });
    const open = note();
    if (!open) return;
    if (name === "rest") open.isRest = true;
    if (name === "chord") open.isChord = true;
    if (name === "grace" || name === "cue") open.isGrace = true;
    if (name === "tie" && attributes["type"] === "stop") open.isTiedOn = true;
    if (name === "lyric") {
      const { number = "1", name: title, "xml:lang": lang } = attributes;
      lyric = { number, lang, name: title, syllabic: "single", text: "", extend: undefined };
      open.lyrics.push(lyric);
    }
    if (name === "extend" && lyric) lyric.extend = attributes["type"] ?? "start";
    if (name === "elision" && lyric) lyric.text += "\u00a0";
  });
  parser.on("text", (text) => {
    if (!lyric) return;
    if (path.at(-1) === "text") lyric.text += text.trim().replace(/\s+/gu, "\u00a0");
    if (path.at(-1) === "syllabic") lyric.syllabic = text.trim();
  });
  parser.on("closetag", ({ name }) => {
    path.pop();
    if (name === "lyric") lyric = undefined;
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml.normalize("NFC")).close();
  } catch (error) {
    faults.push({
      where: `measure ${measure === "" ? "1" : measure}`,
      message: `the file is not well-formed XML: ${error instanceof Error ? error.message : "unreadable"}`,
      hint: "export it again as uncompressed MusicXML (.musicxml)",
    });
  }
  if (!xml.includes("<score-partwise"))
    faults.push({
      where: "the whole file",
      message: "there is no “score-partwise” in it",
      hint: "export it again as uncompressed MusicXML (.musicxml)",
    });
  return notes;
}
