import { GLYPH_UNITS, GLYPHS, type GlyphName } from "./glyphs.ts";
import { alterIn, fifthsOf, type Spelling } from "./key.ts";
import { signatureAt } from "./signature.ts";
import { beatLength } from "./melody.ts";
import { noteValues, type NoteValue } from "./note-value.ts";
import type { Melody, Song } from "./song.ts";
import { spelledNotes } from "./spelled-notes.ts";

/** A note head or a rest on the staff. */
export interface StaffNote {
  readonly start: number;
  readonly value: NoteValue;
  /** The step from the lowest line of the staff, 8 the highest line; `undefined` for a rest. */
  readonly step: number | undefined;
  readonly accidental: GlyphName | undefined;
  /** The number of the sung note, on its first head only. */
  readonly sung: number | undefined;
  readonly isTiedOn: boolean;
  readonly bar: number;
  readonly chord: string | undefined;
  /** Notes with the same number are under one beam. */
  readonly beam: number | undefined;
  readonly isStemUp: boolean;
  /** The key and the meter where one of them changes before it. */
  readonly change: Change | undefined;
}

/** A change of key, in sharps, and of meter. */
export interface Change {
  readonly fifths: number | undefined;
  readonly meter: Melody["meter"] | undefined;
}

function changeAt({ changes = [] }: Melody, start: number): Change | undefined {
  const here = changes.filter(({ at }) => Math.abs(at - start) < 1e-6);
  const key = here.find((change) => change.key !== undefined)?.key;
  const meter = here.find((change) => change.meter !== undefined)?.meter;
  return here.length === 0 ? undefined : { fifths: key === undefined ? undefined : fifthsOf(key), meter };
}

/** The width of a key signature and a meter in staff spaces. */
export const changeWidth = ({ fifths = 0, meter }: Change): number =>
  Math.abs(fifths) * 1.05 + (fifths === 0 ? 0 : 0.6) + (meter ? 2.1 : 0);

/** A note with its place on the line. */
export interface PlacedNote {
  readonly note: StaffNote;
  /** The left edge of its head. */
  readonly x: number;
}

/** The width of a note head. */
export const headWidth = ({ value }: StaffNote, space: number): number =>
  ((value.base >= 4 ? GLYPHS.noteheadWhole : GLYPHS.noteheadBlack).width / GLYPH_UNITS) * space;

const ACCIDENTALS: readonly GlyphName[] = [
  "accidentalDoubleFlat",
  "accidentalFlat",
  "accidentalNatural",
  "accidentalSharp",
  "accidentalDoubleSharp",
];
/** The middle line. */
const MIDDLE = 4;
/** E4, the lowest line, in steps from C0. */
const LOWEST = 4 * 7 + 2;

/** The step on the staff of a pitch. */
const stepOf = ({ step, octave }: Spelling): number => 7 * octave + "CDEFGAB".indexOf(step) - LOWEST;

/** The notes of a melody as they stand on a staff, with the accidentals that its key lacks, and beams within beats. */
export function staffNotes(song: Pick<Song, "abc" | "melody">): StaffNote[] {
  const { melody } = song;
  const spelled = spelledNotes(song);
  const out: StaffNote[] = [];
  let sounding = 0;
  let inForce = new Map<string, number>();
  let bar: number | undefined;
  for (const [i, note] of melody.notes.entries()) {
    if (note.bar !== bar) inForce = new Map();
    bar = note.bar;
    const spelling = note.pitch === undefined ? undefined : spelled[sounding++];
    let accidental: GlyphName | undefined;
    if (spelling && !note.tied) {
      const place = `${spelling.step}${spelling.octave}`;
      const alter = inForce.get(place) ?? alterIn(fifthsOf(signatureAt(melody, note.start).key), spelling.step);
      if (alter !== spelling.alter) accidental = ACCIDENTALS[spelling.alter + 2];
      inForce.set(place, spelling.alter);
    }
    const values = noteValues(note.length);
    let start = note.start;
    for (const [k, value] of values.entries()) {
      out.push({
        start,
        value,
        step: spelling && stepOf(spelling),
        accidental: k === 0 ? accidental : undefined,
        sung: k === 0 && !note.tied ? note.sung : undefined,
        isTiedOn: spelling !== undefined && (k + 1 < values.length || melody.notes[i + 1]?.tied === true),
        bar: note.bar,
        chord: k === 0 ? note.chord : undefined,
        beam: undefined,
        isStemUp: spelling !== undefined && stepOf(spelling) < MIDDLE,
        change: k === 0 ? changeAt(melody, note.start) : undefined,
      });
      start += value.length;
    }
  }
  return withBeams(out, melody);
}

/** Notes shorter than a quarter in one beat are under one beam, and their stems point one way. */
function withBeams(notes: readonly StaffNote[], melody: Melody): StaffNote[] {
  const full = (4 * melody.meter[0]) / melody.meter[1];
  const barStart = new Map<number, number>();
  for (const { bar, start } of notes) if (!barStart.has(bar)) barStart.set(bar, start);
  // An upbeat ends with the end of a bar.
  const second = barStart.get(1);
  if (barStart.has(0) && second !== undefined) barStart.set(0, second - full);
  const placeOf = ({ bar, start }: StaffNote): number =>
    Math.floor((start - barStart.get(bar)!) / beatLength(signatureAt(melody, start).meter) + 1e-6);
  const out: StaffNote[] = [];
  for (let i = 0; i < notes.length;) {
    const first = notes[i]!;
    let end = i + 1;
    const isBeamed = (note: StaffNote | undefined): note is StaffNote =>
      note !== undefined && note.step !== undefined && note.value.base < 1;
    if (isBeamed(first))
      while (isBeamed(notes[end]) && notes[end]!.bar === first.bar && placeOf(notes[end]!) === placeOf(first)) end += 1;
    const group = notes.slice(i, end);
    if (group.length > 1) {
      const steps = group.map(({ step }) => step! - MIDDLE);
      const isStemUp = Math.max(...steps) < -Math.min(...steps);
      out.push(...group.map((note) => ({ ...note, beam: i, isStemUp })));
    } else out.push(first);
    i = end;
  }
  return out;
}
