import type { Step } from "./key.ts";

/** A sung note of the text of an ABC: not a rest and not a grace note. */
export interface WrittenNote {
  /** The index of its line in the text. */
  readonly line: number;
  /** The letter and octave it is written with (4 has middle C); of a chord, the highest. */
  readonly step: Step;
  readonly octave: number;
}

/**
 * The notes of the text of an ABC (2.1 §4) in the order in which they stand, without what they sound like. Never throws.
 *
 *     writtenNotes("K:C\nC {d}E z | [CEg]2 \"Am\"A-\nA\n").map(({ line, step, octave }) => `${line}${step}${octave}`);
 *     // ["1C4", "1E4", "1G5", "1A4", "2A4"]
 */
export function writtenNotes(abc: string): WrittenNote[] {
  const notes: WrittenNote[] = [];
  let isBody = false;
  for (const [line, text] of abc.split(/\r?\n/).entries()) {
    if (/^[A-Za-z+]:/.test(text)) {
      if (text.startsWith("K:")) isBody = true;
      continue;
    }
    if (isBody && !text.startsWith("%")) notesOfLine(text, line, notes);
  }
  return notes;
}

/** Strings, decorations, grace notes, inline fields, then chords and notes. What is none of these is a letter to skip. */
const TOKEN =
  /"[^"]*"|![^!\n]*!|\+[^+\n]*\+|\{[^{}]*\}|\[[A-Za-z]:[^\][]*\]|%.*$|\[(?![|\d])([^\][]*)\]|[_=^]{0,2}([A-Ga-g])([,']*)/g;
const NOTE = /([A-Ga-g])([,']*)/g;

function notesOfLine(text: string, line: number, notes: WrittenNote[]): void {
  for (const [, chord, letter, marks = ""] of text.matchAll(TOKEN)) {
    const heads = letter ? [noteOf(letter, marks, line)] : chordOf(chord, line);
    const highest = heads.toSorted((a, b) => heightOf(b) - heightOf(a))[0];
    if (highest) notes.push(highest);
  }
}

const chordOf = (chord = "", line: number): WrittenNote[] =>
  Array.from(chord.matchAll(NOTE), ([, letter = "", marks = ""]) => noteOf(letter, marks, line));

function noteOf(letter: string, marks: string, line: number): WrittenNote {
  const step = letter.toUpperCase() as Step;
  const shift = Array.from(marks, (mark) => (mark === "'" ? 1 : -1)).reduce((sum: number, one) => sum + one, 0);
  return { line, step, octave: (letter === step ? 4 : 5) + shift };
}

const heightOf = ({ step, octave }: WrittenNote): number => 7 * octave + "CDEFGAB".indexOf(step);
