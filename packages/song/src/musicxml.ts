import { displayPieces } from "./display-pieces.ts";
import { fifthsOf, isMinor, type Spelling } from "./key.ts";
import { noteValues } from "./note-value.ts";
import type { Note, Song } from "./song.ts";
import { spelledNotes } from "./spelled-notes.ts";
import { sungTexts, type SungText } from "./sung-texts.ts";
import { xmlText } from "./xml.ts";

/** Divisions of a quarter note: 64th notes and their triplets. */
const DIVISIONS = 48;
const TYPES: { readonly [base: string]: string } = {
  8: "breve",
  4: "whole",
  2: "half",
  1: "quarter",
  0.5: "eighth",
  0.25: "16th",
  0.125: "32nd",
  0.0625: "64th",
};
const ACCIDENTALS = ["flat-flat", "flat", "natural", "sharp", "double-sharp"];

/**
 * A song as MusicXML 4.0 (`score-partwise`): one staff, chord symbols, and the syllables of each sung language and verse as one number
 * of lyrics with `xml:lang`. Notes that no single note can be written for are tied. Never throws.
 *
 * ```ts
 * const notes = [{ start: 0, length: 4, bar: 1, strong: true, pitch: 60, sung: 1 }];
 * const song = { title: { en: "A" }, abc: "", melody: { tempo: 120, meter: [4, 4], key: "C", notes }, lines: [], verses: [], rights: {} };
 * writeMusicXml(song).includes("<type>whole</type>"); // true
 * ```
 */
export function writeMusicXml(song: Song, langs?: readonly string[]): string {
  const { melody, title } = song;
  const texts = sungTexts(song, langs);
  const lyrics = texts.map((text, i) => lyricsOf(song, text, i + 1));
  const spelled = spelledNotes(song);
  let sounding = 0;
  const withSpelling = melody.notes.map((note, i) => ({
    note,
    spelling: note.pitch === undefined ? undefined : spelled[sounding++],
    isTiedOn: melody.notes[i + 1]?.tied === true,
  }));
  const bars = Map.groupBy(withSpelling, ({ note }) => note.bar);
  const author = song.rights.words?.author;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">',
    '<score-partwise version="4.0">',
    `<work><work-title>${xmlText(Object.values(title).join(" · "))}</work-title></work>`,
    ...(author === undefined
      ? []
      : [`<identification><creator type="lyricist">${xmlText(author)}</creator></identification>`]),
    '<part-list><score-part id="P1"><part-name></part-name><score-instrument id="P1-I1"><instrument-name>Voice</instrument-name></score-instrument></score-part></part-list>',
    '<part id="P1">',
    ...Array.from(bars, ([bar, notes], i) => {
      const written = notes.flatMap((one) => noteXml(one.note, one.spelling, one.isTiedOn, lyrics));
      const isUpbeat = bar === 0 ? ' implicit="yes"' : "";
      return [
        `<measure number="${bar}"${isUpbeat}>`,
        ...(i === 0 ? [attributesXml(song)] : changesXml(melody, notes[0]!.note.start)),
        ...written,
        "</measure>",
      ];
    }).flat(),
    "</part>",
    "</score-partwise>",
    "",
  ].join("\n");
}

function attributesXml({ melody: { key, meter, tempo } }: Song): string {
  return [
    `<attributes><divisions>${DIVISIONS}</divisions>`,
    keyXml(key),
    timeXml(meter),
    "<clef><sign>G</sign><line>2</line></clef></attributes>",
    `<direction placement="above"><direction-type><metronome><beat-unit>quarter</beat-unit><per-minute>${tempo}</per-minute></metronome></direction-type><sound tempo="${tempo}"/></direction>`,
  ].join("\n");
}

/** Key and meter where they change at the beginning of a bar. */
function changesXml({ changes = [] }: Song["melody"], start: number): string[] {
  const here = changes.filter(({ at }) => Math.abs(at - start) < 1e-6);
  const parts = [
    ...here.flatMap(({ key }) => (key === undefined ? [] : [keyXml(key)])),
    ...here.flatMap(({ meter }) => (meter ? [timeXml(meter)] : [])),
  ];
  return parts.length === 0 ? [] : [`<attributes>${parts.join("")}</attributes>`];
}

const keyXml = (key: string): string =>
  `<key><fifths>${fifthsOf(key)}</fifths><mode>${isMinor(key) ? "minor" : "major"}</mode></key>`;
const timeXml = ([beats, unit]: Song["melody"]["meter"]): string =>
  `<time><beats>${beats}</beats><beat-type>${unit}</beat-type></time>`;

/** The lyric elements of a text, by the number of the sung note. */
function lyricsOf(song: Song, { lang, verse, text }: SungText, number: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { id } of song.lines) {
    const pieces = text.lines[id] ? displayPieces(text.lines[id]) : [];
    for (const [i, { syllable, text: letters, after }] of pieces.entries()) {
      const isBegun = i > 0 && pieces[i - 1]!.after === "" && !pieces[i - 1]!.text.endsWith("-");
      const goesOn = after === "" && i + 1 < pieces.length && !letters.endsWith("-");
      const syllabic = isBegun ? (goesOn ? "middle" : "end") : goesOn ? "begin" : "single";
      const extend = syllable.notes > 1 && !goesOn ? '<extend type="start"/>' : "";
      const name = `${lang} ${verse}`;
      const attributes = `number="${number}" name="${xmlText(name)}" xml:lang="${xmlText(lang)}"`;
      found.set(
        syllable.note,
        `<lyric ${attributes}><syllabic>${syllabic}</syllabic><text>${xmlText(letters)}</text>${extend}</lyric>`,
      );
      if (extend !== "")
        found.set(syllable.note + syllable.notes - 1, `<lyric ${attributes}><extend type="stop"/></lyric>`);
    }
  }
  return found;
}

function noteXml(
  note: Note,
  spelling: Spelling | undefined,
  isTiedOn: boolean,
  lyrics: readonly ReadonlyMap<number, string>[],
): string[] {
  const values = noteValues(note.length);
  const harmony = note.chord === undefined ? [] : harmonyXml(note.chord);
  const written = values.map((value, i) => {
    const stop = i > 0 || note.tied === true;
    const start = i + 1 < values.length || isTiedOn;
    const ties = [...(stop ? ["stop"] : []), ...(start ? ["start"] : [])];
    const words = stop || note.sung === undefined ? [] : lyrics.map((one) => one.get(note.sung!) ?? "");
    const slurs = ties.map((type) => `<tied type="${type}"/>`).join("");
    return [
      "<note>",
      spelling ? pitchXml(spelling) : "<rest/>",
      `<duration>${Math.round(value.length * DIVISIONS)}</duration>`,
      ...(spelling ? ties.map((type) => `<tie type="${type}"/>`) : []),
      `<type>${TYPES[value.base] ?? "quarter"}</type>`,
      "<dot/>".repeat(value.dots),
      ...(spelling && !stop && spelling.alter !== 0
        ? [`<accidental>${ACCIDENTALS[spelling.alter + 2]}</accidental>`]
        : []),
      value.triplet
        ? "<time-modification><actual-notes>3</actual-notes><normal-notes>2</normal-notes></time-modification>"
        : "",
      spelling && slurs !== "" ? `<notations>${slurs}</notations>` : "",
      ...words,
      "</note>",
    ]
      .filter((part) => part !== "")
      .join("");
  });
  return [...harmony, ...written];
}

const pitchXml = ({ step, alter, octave }: Spelling): string =>
  `<pitch><step>${step}</step>${alter === 0 ? "" : `<alter>${alter}</alter>`}<octave>${octave}</octave></pitch>`;

const KINDS: { readonly [suffix: string]: string } = {
  "": "major",
  m: "minor",
  min: "minor",
  7: "dominant",
  m7: "minor-seventh",
  maj7: "major-seventh",
  dim: "diminished",
  aug: "augmented",
  "+": "augmented",
  sus4: "suspended-fourth",
  sus2: "suspended-second",
  6: "major-sixth",
  m6: "minor-sixth",
};

/** A chord symbol; what is none stands as words above the staff. */
function harmonyXml(chord: string): string[] {
  const [, step = "", sign, suffix = "", bass, bassSign] =
    /^([A-G])([#b]?)([^/]*)(?:\/([A-G])([#b]?))?$/.exec(chord) ?? [];
  const kind = KINDS[suffix.trim()];
  if (step === "" || kind === undefined)
    return [
      `<direction placement="above"><direction-type><words>${xmlText(chord)}</words></direction-type></direction>`,
    ];
  const alter = (name: string, mark: string | undefined): string =>
    mark ? `<${name}>${mark === "#" ? 1 : -1}</${name}>` : "";
  const low = bass ? `<bass><bass-step>${bass}</bass-step>${alter("bass-alter", bassSign)}</bass>` : "";
  return [
    `<harmony><root><root-step>${step}</root-step>${alter("root-alter", sign)}</root><kind text="${xmlText(suffix)}">${kind}</kind>${low}</harmony>`,
  ];
}
