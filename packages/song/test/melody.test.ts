import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readMelody, sungNotes } from "@parley/song";

const head = "X:1\nM:4/4\nL:1/8\nQ:1/4=120\nK:C\n";

/** The music of an ABC → its sung notes: pitch, length in quarter notes, `*` for strong. */
const melodies: readonly (readonly [string, string])[] = [
  ["C2 D2 E2 F2 | G8 |", "60:1* 62:1 64:1* 65:1 67:4*"],
  // Ties: over a bar, with the accidental, in a chord, and of three notes.
  ["C4 D4- | D4 E4 |", "60:2* 62:4* 64:2*"],
  ["^F8- | F8 | F8 |", "66:8* 65:4*"],
  ["[C-E-]4 [CE]4 |", "64:4*"],
  ["C2- C2- C4 |", "60:4*"],
  // Slurs count each note, grace notes and rests do not.
  ["(CD) {e}E2 z2 F2 |", "60:0.5* 62:0.5 64:1 65:1"],
  ["C4 z4 | Z | x4 D4 |", "60:2* 62:2*"],
  // Chords: the highest note, the length after the bracket times that of the first.
  ["[CEG]4 [C2E2]2 |", "67:2* 64:2*"],
  // Tuplets and broken rhythms.
  ["(3CDE F2 (3:2:2C2D z2 | G2 |", "60:0.333* 62:0.333 64:0.333 65:1 60:0.667* 62:0.333 67:1*"],
  ["C>D E<F G>>A |", "60:0.75* 62:0.25 64:0.25 65:0.75 67:0.875* 69:0.125"],
  ["C/ D// E3/2 F/2 |", "60:0.25* 62:0.125 64:0.75 65:0.25"],
  // An upbeat is before the first bar. Two short bars that make one are one.
  ["G2 | C8 |", "67:1 60:4*"],
  ["C2 D2 E2 | F2 G8 |", "60:1 62:1* 64:1 65:1* 67:4"],
  ["C8 | D6 || E2 | F8 |", "60:4* 62:3* 64:1 65:4*"],
  // Key and meter change, accidentals end with the bar, octaves.
  ["[K:D]F4 =F2 F2 | F8 |", "66:2* 65:1* 65:1 66:4*"],
  ["C8 | [M:6/8] CDE FGA |", "60:4* 60:0.5* 62:0.5 64:0.5 65:0.5* 67:0.5 69:0.5"],
  ["C,2 c2 c'2 C,,2 |", "48:1* 72:1 84:1* 36:1"],
  // Chord symbols, decorations, comments, line breaks.
  ['"Am"C4 !trill!~D4 | % a comment\n.E4 "^text"u F4 |]', "60:2* 62:2* 64:2* 65:2*"],
];
describe("the music of an ABC as sung notes", () => {
  for (const [music, expected] of melodies)
    test(music, () => {
      const { melody, faults } = readMelody(head + music);
      assert.deepEqual(faults, []);
      const figure = (value: number): string => String(Math.round(value * 1000) / 1000);
      const notes = sungNotes(melody).map((note) => `${note.pitch}:${figure(note.length)}${note.strong ? "*" : ""}`);
      assert.equal(notes.join(" "), expected);
      assert.deepEqual(
        sungNotes(melody).map(({ number }) => number),
        notes.map((_, i) => i + 1),
      );
    });
});

/** An ABC → tempo, meter and key. */
const heads: readonly (readonly [string, string])[] = [
  ["X:1\nM:3/4\nQ:1/4=96\nK:F\nC", "96 3/4 F"],
  ["X:1\nM:6/8\nQ:3/8=60\nK:Ador\nC", "90 6/8 Ador"],
  ["X:1\nM:C\nL:1/4\nQ:100\nK:Bb\nC", "100 4/4 Bb"],
  ["X:1\nM:C|\nK:F# minor\nC", "120 2/2 F#m"],
  ['X:1\nQ:"Andante" 1/4=72 \nK:none\nC', "72 4/4 C"],
  ["X:1\nK:Gm clef=treble\nC", "120 4/4 Gm"],
];
describe("tempo, meter and key", () => {
  for (const [abc, expected] of heads)
    test(JSON.stringify(abc), () => {
      const { melody, faults } = readMelody(abc);
      assert.deepEqual(faults, []);
      assert.equal(`${melody.tempo} ${melody.meter.join("/")} ${melody.key}`, expected);
    });
});

/** An ABC → the first fault, and the text that it is about. */
const faulty: readonly (readonly [string, string, string])[] = [
  ["X:1\nM:4/4\nC D E", "“C D E” is before the key, and is no field", "C D E"],
  ["X:1\nM:x\nK:C\nC", "“x” is no meter: write it like 3/4", "M:x"],
  ["X:1\nL:1/0\nK:C\nC", "“1/0” is no length of notes: write it like 1/8", "L:1/0"],
  ["X:1\nK:H\nC", "“H” is no key: write it like Am", "K:H"],
  ["X:1\nQ:fast\nK:C\nC", "“fast” is no tempo: write it like 1/4=96", "Q:fast"],
  ["X:1\nQ:1/4=0\nK:C\nC", "the tempo “1/4=0” is 0 quarter notes a minute; 15 to 500 can be sung", "Q:1/4=0"],
  [
    "X:1\nQ:1/4=1000\nK:C\nC",
    "the tempo “1/4=1000” is 1000 quarter notes a minute; 15 to 500 can be sung",
    "Q:1/4=1000",
  ],
  [`${head}C D [CE D`, "a chord is not closed, or has something else than notes", "[CE D"],
  [`${head}C ä D`, "“ä” has no meaning here in ABC", "ä"],
  [`${head}C2 & D2`, "the ABC has a second voice (&)", "&"],
  [`${head}V:2\nC`, "the ABC has voices (V:)", "V:2"],
  [`${head}[V:2] C`, "the ABC has voices (V:)", "[V:2]"],
  [`${head}C D\nw: la la`, "the ABC has words (w:)", "w: la la"],
  [`${head}|: C D :|`, "the ABC has a repeat", "|:"],
  [`${head}C D |1 E`, "the ABC has repeats with endings", "|1"],
  [`${head}C !D.C.! D`, "!D.C.! repeats a part", "!D.C.!"],
  [`${head}C- D`, "a tie (-) joins two different notes", "D"],
  [`${head}C- z`, "a note is tied to a rest", "C"],
  [`${head}C5 D`, "the length cannot be written as one note", "C5"],
  [`${head}C0 D`, "a note has no length, or is longer than eight whole notes", "C0"],
  [`${head}C (3DE`, "a tuplet lacks 1 of its notes", ""],
  [`${head}C D\n\nE F`, "an empty line ends a tune, and more of it comes after", "E F"],
  [`${head}C D\nX:2\nE`, "the ABC has a second tune", "X:2"],
  [`${head}C D\nQ:1/4=60\nE`, "the tempo changes; a song has one tempo", "Q:1/4=60"],
  ["X:1\nK:C\n", "the ABC has no notes", "X:1\nK:C\n"],
  ["", "the ABC has no key, so it has no notes", ""],
];
describe("what a melody cannot have is a fault with its place", () => {
  for (const [abc, message, about] of faulty)
    test(JSON.stringify(abc), () => {
      const [fault] = readMelody(abc).faults;
      assert.ok(fault);
      assert.deepEqual([fault.message, abc.slice(fault.at, fault.end)], [message, about]);
    });
});
