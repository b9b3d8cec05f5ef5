import type { SongLine } from "./song.ts";
import { readSungLine } from "./sung-line.ts";

/** A syllable that was read from another format. */
export interface ReadSyllable {
  /** Its letters; a no-break space between words on one note. */
  readonly text: string;
  /** The number of the sung note where it starts, and how many it is held for. */
  readonly note: number;
  readonly notes: number;
  readonly startsWord: boolean;
}

/** What a reader of another format could not keep. */
export interface ExchangeFault {
  /** The line of the file, or the measure, and the lyric. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
}

/** The words of one language and verse as a song file has them. */
export interface ReadText {
  /** Where the format names it. */
  readonly lang?: string;
  /** The number of the verse, or of the row of lyrics where the format has no verses. */
  readonly verse: number;
  /** By the id of the line: in the notation of a song file (`_` for holds, `~` for words on one note). */
  readonly lines: { readonly [line: string]: string };
}

/**
 * Syllables as the lines of a song file. Where the language, if it is known, would part a line otherwise, each syllable is parted
 * by `=`. A syllable outside all lines, and one held into the next line, is a fault. Never throws.
 *
 *     const syllables = [{ text: "ко", note: 1, notes: 2, startsWord: true }, { text: "ро", note: 3, notes: 1, startsWord: false }];
 *     lyricLines(syllables, [{ id: "a", from: 1, to: 3, breath: false }], "w 1").lines; // { a: "ко_ро" }
 */
export function lyricLines(
  syllables: readonly ReadSyllable[],
  lines: readonly SongLine[],
  where: string,
  lang?: string,
): { lines: { [line: string]: string }; faults: ExchangeFault[] } {
  const faults: ExchangeFault[] = [];
  const out: { [line: string]: string } = {};
  for (const { id, from, to } of lines) {
    const own = syllables.filter(({ note }) => note >= from && note <= to);
    for (const one of own)
      if (one.notes > to - one.note + 1)
        faults.push({
          where,
          message: `“${one.text}” is held from the line “${id}” into the next one`,
          hint: "end it with its line, or let the line of the song have more notes",
        });
    if (own.length === 0) continue;
    const plain = lineOf(own, to, "");
    const isRead = lang === undefined || readSungLine(plain, lang).syllables.length === own.length;
    out[id] = isRead ? plain : lineOf(own, to, "=");
  }
  const outside = syllables.filter(({ note }) => !lines.some(({ from, to }) => note >= from && note <= to));
  if (outside.length > 0)
    faults.push({
      where,
      message: `“${outside.map(({ text }) => text).join(" ")}” stands under notes that are in no line of the song`,
      hint: "let the lines of the song cover all its notes",
    });
  return { lines: out, faults };
}

/** A line in the notation of a song file, with `part` between the syllables of a word. */
function lineOf(syllables: readonly ReadSyllable[], to: number, part: string): string {
  let text = "";
  for (const [i, one] of syllables.entries()) {
    const notes = Math.min(one.notes, to - one.note + 1);
    const isFirst = i === 0 || syllables[i - 1]!.text.endsWith("-");
    const sign = isFirst ? "" : one.startsWord ? " " : text.endsWith("_") ? "" : part;
    text += sign + one.text.replaceAll("\u00a0", "~") + "_".repeat(notes - 1);
  }
  return withHoldsAfterLetters(text);
}

/** Holds stand right after the letters of a syllable, before its punctuation. */
function withHoldsAfterLetters(text: string): string {
  return text.replace(/([^\p{L}\p{M}\s_~]+)(_+)/gu, "$2$1");
}
