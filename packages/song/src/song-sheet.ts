/** What someone needs who writes singable words: a sheet to write on, and a prompt for a drafter. */
import { printable } from "@parley/book";
import type { FittedLine } from "./fitted-line.ts";
import type { ReadSong } from "./read-songs.ts";
import { rhymeScheme } from "./rhyme.ts";
import type { SungNote } from "./sung-notes.ts";

/** What a line of a verse asks of its words. */
interface LineTask {
  readonly verse: number;
  readonly line: string;
  /** The notes: as many syllables, or fewer with holds. */
  readonly notes: number;
  /** By syllable of the original, or by note: `X` on a strong beat of a beat or more, `x` on another strong beat, `.` elsewhere. */
  readonly beats: string;
  /** The notes after which no word may go on. */
  readonly breaks: readonly number[];
  readonly rhyme: string;
  readonly original?: FittedLine;
  /** Its meaning, by language. */
  readonly meanings: readonly (readonly [lang: string, text: string])[];
  /** The words in the language of the sheet, as they are. */
  readonly own?: FittedLine;
}

const signOf = ({ strong, length, beat }: SungNote): string => (strong ? (length >= beat ? "X" : "x") : ".");

/** The tasks of a song for a language, line by line. */
function tasksOf({ song, fitted }: ReadSong, lang: string): LineTask[] {
  return song.verses.flatMap(({ texts }, i) => {
    const verse = i + 1;
    const originals = fitted.filter((one) => one.verse === verse && one.role === "original");
    const scheme = rhymeScheme(originals);
    return song.lines.map((line): LineTask => {
      const own = fitted.find((one) => one.verse === verse && one.line.id === line.id && one.lang === lang);
      const index = originals.findIndex((one) => one.line.id === line.id);
      const original = originals[index];
      const { notes = [] } = original ?? own ?? fitted.find((one) => one.line.id === line.id) ?? {};
      const meanings = Object.entries(texts).flatMap(([tag, text]) =>
        text.role === "original" || text.lines[line.id] === undefined || (tag === lang && own !== undefined)
          ? []
          : [[tag, text.lines[line.id]!.text] as const],
      );
      return {
        verse,
        line: line.id,
        notes: line.to - line.from + 1,
        beats: notes.map(signOf).join(""),
        breaks: notes.flatMap(({ restAfter, length, barLength }, at) =>
          restAfter || length >= barLength ? [at + 1] : [],
        ),
        rhyme: scheme[index] ?? "-",
        ...(original ? { original } : {}),
        meanings,
        ...(own ? { own } : {}),
      };
    });
  });
}

const syllablesOf = ({ reading }: FittedLine): string =>
  reading.syllables
    .map(({ text, startsWord, notes }, i) => `${i === 0 ? "" : startsWord ? " " : "-"}${text}${"_".repeat(notes - 1)}`)
    .join("");

/**
 * A working sheet for a translator into a language: for each line its notes, its strong beats, its rhyme, the original in syllables, what
 * it means, and a line to write on with a counter. Never throws.
 *
 * ```ts
 * readSongs({ items: [], read: () => undefined }).songs.map((song) => songSheet(song, "ru")); // []
 * ```
 */
export function songSheet(song: ReadSong, lang: string): string {
  const out = [
    `${song.song.id}: ${Object.values(song.song.title).join(" / ")}, words to sing in ${lang}`,
    "X a long note on a strong beat, x a short one, . another note. Stressed syllables belong on X and x.",
    "_ holds a syllable one more note, ~ puts two words on one note, = parts a syllable, ^ joins two vowels.",
  ];
  for (const task of tasksOf(song, lang)) {
    const { verse, line, notes, beats, breaks, rhyme, original, meanings, own } = task;
    const held = original?.reading.syllables.length;
    out.push("", `verse ${verse}, line ${line}: ${notes} notes, rhyme ${rhyme}`, `  beats     ${beats}`);
    if (original) out.push(`  ${original.lang.padEnd(8)}  ${syllablesOf(original)}   (${held} syllables)`);
    for (const [tag, text] of meanings) out.push(`  ${tag.padEnd(8)}  ${text}`);
    if (breaks.length > 0) out.push(`  a word ends on note ${breaks.join(", ")}`);
    const counted = own?.reading.syllables.reduce((sum, one) => sum + one.notes, 0);
    if (own) out.push(`  ${lang.padEnd(8)}  ${syllablesOf(own)}   [${counted}/${notes}]`);
    out.push(`  ${own ? "new" : lang}${" ".repeat(10 - (own ? 3 : lang.length))}${"_".repeat(40)} [  /${notes}]`);
  }
  return `${out.map(printable).join("\n")}\n`;
}

/**
 * A prompt for a drafter of singable words in a language, with the exact count, stresses and rhymes of each line, and the form of the
 * answer, which `readDrafts` reads. Never throws.
 *
 * ```ts
 * readSongs({ items: [], read: () => undefined }).songs.map((song) => draftPrompt(song, "ru")); // []
 * ```
 */
export function draftPrompt(song: ReadSong, lang: string): string {
  const tasks = tasksOf(song, lang);
  const verses = [...Map.groupBy(tasks, ({ verse }) => verse).values()];
  const out = [
    `Write words in the language ${lang} (BCP 47) for the song “${Object.values(song.song.title).join(" / ")}” so that they can be sung to its melody.`,
    "Rules:",
    "- Keep the meaning of each line, in natural words of the language. No filler words.",
    "- Write exactly the number of syllables that is given for each line.",
    "- Put stressed syllables on X and x of the pattern, never an unstressed syllable of a longer word on X. Words of one syllable may be anywhere.",
    "- Lines with the same rhyme letter rhyme with each other.",
    "- A word must end at each / of the pattern.",
    "- End lines and long notes on open syllables with full vowels; avoid three consonants in a row.",
    "- Mark the stress of words with U+0301 where the language is written so. Write no digits.",
    "- “_” after the letters of a syllable holds it one more note. Write each hold as it is in the pattern.",
  ];
  for (const [i, lines] of verses.entries()) {
    out.push("", `Verse ${i + 1}`);
    for (const { line, original, notes, beats, breaks, rhyme, meanings } of lines) {
      const pattern = patternOf(original, beats, breaks);
      const count = original?.reading.syllables.length ?? notes;
      out.push(`${line}: ${count} syllables, pattern ${pattern}, rhyme ${rhyme}`);
      if (original) out.push(`   original (${original.lang}): ${syllablesOf(original)}`);
      for (const [tag, text] of meanings) out.push(`   meaning (${tag}): ${text}`);
    }
  }
  const form = { [lang]: verses.map((lines) => Object.fromEntries(lines.map(({ line }) => [line, "…"]))) };
  out.push("", "Answer with JSON only:", JSON.stringify(form));
  return `${out.map(printable).join("\n")}\n`;
}

/** The beats syllable by syllable: a sign for each syllable of the original, `_` for each note that it is held, `/` where a word ends. */
function patternOf(original: FittedLine | undefined, beats: string, breaks: readonly number[]): string {
  const held = new Set(
    original?.reading.syllables.flatMap(({ notes }, i) =>
      Array.from({ length: notes - 1 }, (_, j) => original.starts[i]! + 1 + j),
    ),
  );
  return Array.from(
    beats,
    (sign, i) => (held.has(i) ? "_" : sign) + (breaks.includes(i + 1) && i + 1 < beats.length ? "/" : ""),
  ).join("");
}
