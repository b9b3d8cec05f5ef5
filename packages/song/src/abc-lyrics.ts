import { lyricLines, type ExchangeFault, type ReadSyllable, type ReadText } from "./lyric-lines.ts";
import type { Note, Song } from "./song.ts";
import { writtenNotes } from "./written-notes.ts";

/** The texts of an ABC with `w:` lines, for a song with the same melody, and what could not be kept. */
export interface ReadLyrics {
  readonly texts: readonly ReadText[];
  readonly faults: readonly ExchangeFault[];
}

/**
 * Read the `w:` lines of an ABC as texts of a song with the same notes. Lines `N:w 1 ru` of its head, as `writeAbc` writes them, say
 * verse and language of each row of `w:` lines; other rows are numbered. Too many syllables, too few, and notes that are not
 * those of the song are faults. Never throws.
 *
 * ```ts
 * const notes = [1, 2].map((sung) => ({ sung, start: sung - 1, length: 1, bar: 1, strong: true, pitch: 60 }));
 * const song = { melody: { tempo: 60, meter: [4, 4], key: "C", notes }, lines: [{ id: "a", from: 1, to: 2, breath: false }] };
 * readAbcLyrics("X:1\nN:w 1 ru\nK:C\nCC|\nw: ле-са\n", song).texts; // [{ lang: "ru", verse: 1, lines: { a: "леса" } }]
 * ```
 */
export function readAbcLyrics(abc: string, song: Pick<Song, "melody" | "lines">): ReadLyrics {
  const faults: ExchangeFault[] = [];
  const rows = abc.normalize("NFC").split(/\r\n?|\n/);
  const sounding = song.melody.notes.filter(({ pitch }) => pitch !== undefined);
  const written = writtenNotes(abc);
  if (written.length !== sounding.length)
    return {
      texts: [],
      faults: [
        {
          where: "the whole file",
          message: `the music has ${written.length} notes, the song ${sounding.length}`,
          hint: "take the words from a file with the melody of the song",
        },
      ],
    };
  const names = rows.flatMap((row) => {
    const [, verse, lang] = /^N:w (\d{1,3}) ([A-Za-z][A-Za-z\d-]*)\s*$/.exec(row) ?? [];
    return lang === undefined ? [] : [{ verse: Number(verse), lang }];
  });
  const perRow = Map.groupBy(written.keys(), (i) => written[i]!.line);
  const lyrics: WordState[] = [];
  let from = 0;
  let at = 0;
  let row = 0;
  for (const [i, line] of rows.entries()) {
    const count = perRow.get(i)?.length ?? 0;
    if (count > 0) {
      if (row > 0) from = at;
      row = 0;
      at += count;
      continue;
    }
    if (!line.startsWith("w:")) continue;
    const state = (lyrics[row] ??= { syllables: [], inWord: false });
    row += 1;
    layWords(line.slice(2), sounding.slice(from, at), state, `line ${i + 1}`, faults);
  }
  const texts = lyrics.map(({ syllables }, i): ReadText => {
    const name = names[i];
    const read = lyricLines(syllables, song.lines, `row ${i + 1} of w: lines`, name?.lang);
    faults.push(...read.faults);
    return { ...(name ? { lang: name.lang } : {}), verse: name?.verse ?? i + 1, lines: read.lines };
  });
  return { texts, faults };
}

interface WordState {
  readonly syllables: ReadSyllable[];
  inWord: boolean;
}

/** The signs of a `w:` line (ABC 2.1 §5.1); letters stand in one string. */
const SIGN = /\\(.)|%.*$|(\s+)|([-_*|])|((?:[^\\\s\-_*|%])+)/gu;

function layWords(
  text: string,
  notes: readonly Note[],
  state: WordState,
  where: string,
  faults: ExchangeFault[],
): void {
  let at = 0;
  let letters = "";
  const over: string[] = [];
  const begin = (): void => {
    if (letters === "") return;
    const note = notes[at];
    if (!note?.sung) over.push(letters);
    else {
      const last = state.syllables.at(-1);
      if (last?.note === note.sung) over.push(letters);
      else
        state.syllables.push({
          text: letters.replaceAll("~", "\u00a0"),
          note: note.sung,
          notes: 1,
          startsWord: !state.inWord,
        });
    }
    at += 1;
    letters = "";
  };
  const hold = (): void => {
    const note = notes[at];
    const last = state.syllables.at(-1);
    if (!note?.sung) over.push("_");
    else if (last && !note.tied) state.syllables[state.syllables.length - 1] = { ...last, notes: last.notes + 1 };
    at += 1;
  };
  for (const [, escaped, space, sign, plain] of text.matchAll(SIGN)) {
    if (escaped !== undefined || plain !== undefined) letters += escaped ?? plain!;
    else if (space !== undefined) {
      const had = letters !== "";
      begin();
      if (had) state.inWord = false;
    } else if (sign === "-") {
      begin();
      state.inWord = true;
    } else if (sign === "_") {
      const had = letters !== "";
      begin();
      if (had) state.inWord = false;
      hold();
    } else if (sign === "*") {
      begin();
      state.inWord = false;
      at += 1;
    } else if (sign === "|") {
      begin();
      const bar = notes[Math.max(0, at - 1)]?.bar;
      while (at < notes.length && notes[at]!.bar === bar) at += 1;
    }
  }
  const had = letters !== "";
  begin();
  if (had) state.inWord = false;
  if (over.length > 0)
    faults.push({
      where,
      message: `“${over.join(" ")}” has no note: the line of music has ${notes.length}`,
      hint: "leave the syllables out, or give them notes",
    });
  else if (at < notes.length)
    faults.push({
      where,
      message: `${notes.length - at} of ${notes.length} notes have no syllable`,
      hint: "write “*” under a note without one, “_” under a held one",
    });
}
