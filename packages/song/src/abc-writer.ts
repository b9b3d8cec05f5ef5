import { displayPieces } from "./display-pieces.ts";
import { alterIn, fifthsOf, spell, type Step } from "./key.ts";
import type { Melody, Note, Song, SungLine } from "./song.ts";
import { sungTexts } from "./sung-texts.ts";
import { writtenNotes } from "./written-notes.ts";

/**
 * The ABC of a song with a `w:` line for each sung language and verse under each line of music. The lines `N:` of its head say which
 * is which. The music is that of the author; where its notes are not those of the melody (repeats are unfolded), it is written
 * anew from the melody. Never throws.
 *
 * ```ts
 * const notes = [1, 2].map((sung) => ({ sung, start: sung - 1, length: 1, bar: 1, strong: true, pitch: 60 }));
 * const syllables = ["ле", "са"].map((text, i) => ({ text, note: i + 1, notes: 1, startsWord: i === 0, respelling: {} }));
 * const text = { role: "original", lines: { a: { text: "леса", syllables } } };
 * const melody = { tempo: 90, meter: [4, 4], key: "C", notes };
 * writeAbc({ abc: "X:1\nL:1/4\nK:C\nCC|\n", melody, lines: [{ id: "a", from: 1, to: 2 }], verses: [{ texts: { ru: text } }] });
 * // "X:1\nL:1/4\nN:w 1 ru\nK:C\nCC|\nw: ле-са\n"
 * ```
 */
export function writeAbc(song: Song, langs?: readonly string[]): string {
  const texts = sungTexts(song, langs);
  const sounding = song.melody.notes.filter(({ pitch }) => pitch !== undefined);
  const isWritten = writtenNotes(song.abc).length === sounding.length;
  const abc = (isWritten ? song.abc : abcOfMelody(song)).replace(/\r\n?/g, "\n").replace(/\n*$/, "");
  const rows = abc.split("\n");
  const perRow = Map.groupBy(writtenNotes(abc), ({ line }) => line);
  const tokens = texts.map(({ text }) => tokensOf(song, text.lines, sounding));
  const out: string[] = [];
  let at = 0;
  let from = 0;
  for (const [i, row] of rows.entries()) {
    if (row.startsWith("K:")) {
      if (out.every((line) => !line.startsWith("K:")))
        out.push(...texts.map(({ verse, lang }) => `N:w ${verse} ${lang}`));
      out.push(row);
      continue;
    }
    // Lyrics that the author's ABC has are those of the file of the song.
    if (/^[wW]:/.test(row)) continue;
    out.push(row);
    at += perRow.get(i)?.length ?? 0;
    const isContinued = /\\\s*(?:%.*)?$/.test(row) && rows.slice(i + 1).some((_, k) => perRow.has(i + 1 + k));
    if (isContinued || at === from || !perRow.has(i)) continue;
    for (const list of tokens) out.push(`w: ${joined(list.slice(from, at))}`);
    from = at;
  }
  return `${out.join("\n")}\n`;
}

/** What stands under a note; `-` at its end continues a word. */
function tokensOf({ lines }: Song, words: { readonly [line: string]: SungLine }, sounding: readonly Note[]): string[] {
  const atNote = new Map<number, string>();
  for (const { id } of lines) {
    const pieces = words[id] ? displayPieces(words[id]) : [];
    for (const [i, { syllable, text, after }] of pieces.entries()) {
      // After a written hyphen the word goes on without another one.
      const isInside = after === "" && i + 1 < pieces.length && !text.endsWith("-");
      atNote.set(syllable.note, `${escaped(text)}${isInside ? "-" : ""}`);
      for (let k = 1; k < syllable.notes; k++) atNote.set(syllable.note + k, "_");
    }
  }
  return sounding.map(({ sung, tied }) => {
    const token = sung === undefined ? undefined : atNote.get(sung);
    if (token === undefined) return "*";
    return tied ? "_" : token;
  });
}

/** Tokens of `w:` with spaces where a word ends. */
function joined(tokens: readonly string[]): string {
  let line = "";
  for (const token of tokens) {
    const isOpen = line === "" || line.endsWith(" ") || /(?<!\\)-$/.test(line) || isInWord(line);
    line += token === "_" ? "_" : `${isOpen ? "" : " "}${token}`;
  }
  return line;
}

/** Whether a line that ends with holds ends inside a word. */
const isInWord = (line: string): boolean => /(?<!\\)-_+$/.test(line);

/** Letters of a syllable as `w:` has them: the signs of `w:` with a backslash, a space as `~`. */
const escaped = (text: string): string =>
  text
    .replace(/[\\\-_*|%]/g, "\\$&")
    .replaceAll("~", "\u223c")
    .replaceAll("\u00a0", "~");

/** The ABC of a song whose text cannot be used: its head, and the notes of the melody, four bars a line. */
function abcOfMelody({ abc, melody }: Song): string {
  const rows: string[] = [];
  const bars = Map.groupBy(melody.notes.keys(), (i) => melody.notes[i]!.bar);
  for (const [i, indexes] of [...bars.values()].entries()) {
    const signs = new Map<string, number>();
    const bar = indexes.map((at) => noteText(melody.notes[at]!, melody, melody.notes[at + 1]?.tied === true, signs));
    const end = i + 1 === bars.size ? "|]" : "|";
    if (i % 4 === 0) rows.push("");
    rows[rows.length - 1] += `${i % 4 === 0 ? "" : " "}${bar.join(" ")} ${end}`;
  }
  const head = headOf(abc).filter((line) => !/^[ML]:/.test(line));
  return [...head, `M:${melody.meter.join("/")}`, "L:1/4", `K:${melody.key}`, ...rows].join("\n");
}

function headOf(abc: string): string[] {
  const rows = abc.split(/\r\n?|\n/);
  const key = rows.findIndex((row) => row.startsWith("K:"));
  return key < 0 ? ["X:1"] : rows.slice(0, key).filter((row) => row !== "");
}

/** A note. `signs` has the alterations in force in its bar, by letter and octave. */
function noteText({ pitch, length, chord }: Note, melody: Melody, isTied: boolean, signs: Map<string, number>): string {
  const symbol = chord === undefined ? "" : `"${chord.replaceAll('"', "")}"`;
  if (pitch === undefined) return `${symbol}z${fraction(length)}`;
  const { step, alter, octave } = spell(pitch, melody.key);
  const letter = letterOf(step, octave);
  const inForce = signs.get(letter) ?? alterIn(fifthsOf(melody.key), step);
  signs.set(letter, alter);
  const sign = alter === inForce ? "" : ["__", "_", "=", "^", "^^"][alter + 2]!;
  return `${symbol}${sign}${letter}${fraction(length)}${isTied ? "-" : ""}`;
}

function letterOf(step: Step, octave: number): string {
  const letter = octave >= 5 ? step.toLowerCase() : step;
  return letter + (octave >= 5 ? "'".repeat(octave - 5) : ",".repeat(4 - octave));
}

/** A length in quarter notes as ABC writes it with `L:1/4`. */
function fraction(length: number): string {
  if (length === 1) return "";
  for (const under of [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64]) {
    const over = length * under;
    if (Math.abs(over - Math.round(over)) < 1e-6)
      return under === 1 ? String(Math.round(over)) : `${Math.round(over)}/${under}`;
  }
  return `${Math.round(length * 64)}/64`;
}
