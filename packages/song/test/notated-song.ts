import type { Note, Song, SungSyllable, SongText } from "@parley/song";

const LETTERS = "C D EF G A B";
const SHARPS = "FCGDAEB";
const FIFTHS: { readonly [key: string]: number } = { C: 0, Am: 0, F: -1, Dm: -1, G: 1, Bb: -2, D: 2 };

/** A melody from a narrow ABC: notes, rests, ties, slurs, broken rhythm, triplets, chord symbols. */
export function melodyOf(abc: string): Song["melody"] {
  const field = (name: string): string => new RegExp(`^${name}:(.*)$`, "m").exec(abc)![1]!.trim();
  const fifths = FIFTHS[field("K")]!;
  const [beats = 4, unit = 4] = field("M").split("/").map(Number);
  const [over = 1, under = 8] = field("L").split("/").map(Number);
  const quarter = (4 * over) / under;
  const body = abc
    .slice(abc.indexOf("K:"))
    .split("\n")
    .slice(1)
    .filter((line) => !/^(?:[A-Za-z]:|%)/.test(line))
    .join(" ");
  const notes: Note[] = [];
  let [start, bar, sung, triplet] = [0, 1, 0, 0];
  let [tie, chord, broken]: [boolean, string | undefined, number] = [false, undefined, 1];
  let accidentals = new Map<string, number>();
  let barStart = 0;
  const token = /"([^"]*)"|\(3|([_=^]?)([A-Ga-gz])([,']*)(\d*)(\/?)(\d*)([<>]?)(-?)|(\|)/g;
  for (const [all, symbol, sign, letter, marks = "", by, slash, down, dot, tied, line] of body.matchAll(token)) {
    if (symbol !== undefined) chord = symbol;
    else if (all === "(3") triplet = 3;
    else if (line) {
      const full = (beats * 4) / unit;
      if (start > barStart && bar === 1 && barStart === 0 && start < full - 1e-9)
        for (const [i, note] of notes.entries()) notes[i] = { ...note, bar: 0, strong: false };
      else if (start > barStart) bar += 1;
      barStart = start;
      accidentals = new Map();
    } else if (letter) {
      let length = (quarter * Number(by || 1)) / (slash ? Number(down || 2) : 1);
      length *= broken;
      broken = dot === ">" ? 0.5 : dot === "<" ? 1.5 : 1;
      length *= dot === ">" ? 1.5 : dot === "<" ? 0.5 : 1;
      if (triplet > 0) {
        length *= 2 / 3;
        triplet -= 1;
      }
      const place = { start, length, bar, strong: (start - barStart) % ((2 * 4) / unit) === 0 };
      if (letter === "z") notes.push({ ...place, strong: false });
      else {
        const step = letter.toUpperCase();
        const at = SHARPS.indexOf(step);
        const name = `${letter}${marks}`;
        if (sign) accidentals.set(name, sign === "^" ? 1 : sign === "_" ? -1 : 0);
        const alter =
          accidentals.get(name) ?? (fifths > 0 && at < fifths ? 1 : fifths < 0 && 6 - at < -fifths ? -1 : 0);
        const octave = (letter === step ? 5 : 6) + (marks.startsWith(",") ? -marks.length : marks.length);
        const pitch = tie ? notes.at(-1)!.pitch! : 12 * octave + LETTERS.indexOf(step) + alter;
        if (!tie) sung += 1;
        notes.push({ ...place, pitch, sung, ...(tie ? { tied: true as const } : {}), ...(chord ? { chord } : {}) });
        tie = tied === "-";
      }
      chord = undefined;
      start += length;
    }
  }
  return { tempo: Number(/=(\d+)/.exec(field("Q"))![1]), meter: [beats, unit], key: field("K"), notes };
}

/** A line from syllables that are cut by hand: "ко-_ро-буш-ка, в~рожь": `-` inside a word, `_` a hold, `=` a written hyphen. */
function lineOf(notation: string, from: number): { syllables: SungSyllable[]; text: string } {
  const syllables: SungSyllable[] = [];
  let note = from;
  for (const word of notation.split(" "))
    for (const [i, cut] of word.split("-").entries()) {
      const text = cut.replace(/[_=]/g, "").replaceAll("~", " ");
      const holds = cut.split("_").length - 1;
      if (/^_+/.test(cut)) {
        const last = syllables.at(-1)!;
        const before = /^_+/.exec(cut)![0].length;
        syllables[syllables.length - 1] = { ...last, notes: last.notes + before };
        note += before;
      }
      const after = holds - (/^_+/.exec(cut)?.[0].length ?? 0);
      const letters = text.replace(/[^\p{L}\p{M} ]/gu, "");
      syllables.push({ text: letters, note, notes: 1 + after, startsWord: i === 0, respelling: { xx: `${letters}x` } });
      note += 1 + after;
    }
  return { syllables, text: notation.replace(/[-_]/g, "").replaceAll("=", "-").replaceAll("~", " ") };
}

type Role = SongText["role"];

/** A song from ABC, lines as ranges, and verses as lines by language, each with its role. */
export function songOf(
  abc: string,
  lines: { readonly [id: string]: readonly [from: number, to: number] },
  verses: readonly { readonly [lang: string]: readonly [Role, { readonly [line: string]: string }] }[],
): Song {
  return {
    id: "song",
    title: { ru: "Пе́сня", ko: "노래" },
    rights: { words: { basis: "traditional" }, melody: { basis: "traditional" }, arrangement: "none" },
    abc,
    melody: melodyOf(abc),
    lines: Object.entries(lines).map(([id, [from, to]]) => ({ id, from, to, breath: false })),
    verses: verses.map((texts) => ({
      texts: Object.fromEntries(
        Object.entries(texts).map(([lang, [role, words]]) => [
          lang,
          {
            role,
            lines: Object.fromEntries(
              Object.entries(words).map(([id, text]) => [
                id,
                role === "meaning" ? { text, syllables: [] } : lineOf(text, lines[id]![0]),
              ]),
            ),
          },
        ]),
      ),
    })),
  };
}
