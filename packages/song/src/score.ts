import { changeWidth, headWidth, staffNotes, type Change, type PlacedNote, type StaffNote } from "./engraving.ts";
import { fifthsOf } from "./key.ts";
import type { ScoreRow, ScoreSyllable } from "./score-rows.ts";
import { drawStaff } from "./score-drawing.ts";
import { signatureAt } from "./signature.ts";
import type { Song } from "./song.ts";

/** The options of `layOutScore`. Lengths are in one unit: points or pixels. */
export interface ScoreOptions {
  /** The width of a line. */
  readonly width: number;
  /** The distance of two lines of the staff. */
  readonly space: number;
  /** The size of the letters of each row. */
  readonly sizes: readonly number[];
  /** The width of a text in letters of a size, as the font draws it. */
  readonly measure: (text: string, size: number, row: ScoreRow) => number;
}

/** A text under or above the staff: the middle of its baseline, or its beginning. */
export interface ScoreText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Its width as measured. `x` is its left edge. */
  readonly width: number;
  /** The index of its row, and the sung note it stands under; `undefined` for a chord symbol. */
  readonly row?: number;
  readonly note?: number;
}

/** One line of a score. */
export interface ScoreSystem {
  readonly width: number;
  readonly height: number;
  /** The staff and its notes: the data of an SVG path to fill. */
  readonly path: string;
  readonly texts: readonly ScoreText[];
  /** The sung notes that start in it: the first, the one after the last, and where each is. */
  readonly from: number;
  readonly to: number;
  readonly places: readonly { readonly note: number; readonly x: number }[];
}

/** The least distance of two words, and of two syllables of one word in a syllabic script, in em. */
const WORD_GAP = 0.42;
const SYLLABLE_GAP = 0.14;
/** Room beside a hyphen, in em. */
const HYPHEN_GAP = 0.1;
/** How far a short last line is spread at most. */
const MOST_STRETCH = 1.5;

/**
 * A score as lines of one width: each with its staff as a path, and its texts with their places. Notes stand as far apart as the widest
 * syllable under them needs, so that no two syllables touch. Lines end at bars, where the words have a line end if that fits; a
 * bar wider than a line is cut between beats. Never throws.
 *
 * ```ts
 * const notes = [1, 2].map((sung) => ({ sung, start: sung - 1, length: 1, bar: sung, strong: true, pitch: 60 }));
 * const song = { abc: "", melody: { tempo: 60, meter: [1, 4], key: "C", notes }, lines: [] };
 * layOutScore(song, [], { width: 90, space: 5, sizes: [], measure: () => 0 }).length; // 1
 * ```
 */
export function layOutScore(
  song: Pick<Song, "abc" | "melody" | "lines">,
  rows: readonly ScoreRow[],
  options: ScoreOptions,
): ScoreSystem[] {
  const notes = staffNotes(song);
  const words = rows.map(
    (row, r) =>
      new Map(
        row.syllables.map((one) => [
          one.note,
          { ...one, width: options.measure(one.text, 1, row), gap: gapOf(one, row, options.sizes[r]!, options) },
        ]),
      ),
  );
  /** What stands at the beginning of a line: the key, and the meter on the first line and where it changes. */
  const signatureOf = (from: number): Change => {
    const { key } = signatureAt(song.melody, notes[from]?.start ?? 0);
    return { fifths: fifthsOf(key), meter: from === 0 ? song.melody.meter : notes[from]?.change?.meter };
  };
  const head = (from: number, space: number): number =>
    space * (3.6 + changeWidth(signatureOf(from)) + (from === 0 ? 0.3 : 0));
  const spacing = { notes, rows, words, options, head };
  const cuts = breakLines(spacing, song);
  return cuts.map((from, i) => {
    const to = cuts[i + 1] ?? notes.length;
    // What is wider than a line and cannot be cut is drawn smaller.
    const shrink = Math.min(1, options.width / place(spacing, from, to).width);
    const sizes = options.sizes.map((size) => size * shrink);
    const own = shrink < 1 ? { ...spacing, options: { ...options, space: options.space * shrink, sizes } } : spacing;
    return systemOf(own, justified(own, from, to, to === notes.length), from, to, signatureOf(from));
  });
}

interface Spacing {
  readonly notes: readonly StaffNote[];
  readonly rows: readonly ScoreRow[];
  readonly words: readonly ReadonlyMap<number, MeasuredSyllable>[];
  readonly options: ScoreOptions;
  readonly head: (from: number, space: number) => number;
}

/** The room of a note by its length, without words. */
const roomOf = ({ value }: StaffNote, space: number): number =>
  space * (1.5 + 1.75 * Math.log2(1 + 2 * value.length) + value.dots * 0.5);

/** A syllable with its width and the room after it, in em. */
interface MeasuredSyllable extends ScoreSyllable {
  readonly width: number;
  readonly gap: number;
}

/** The room between a syllable and the next one, in em. */
function gapOf({ hyphen, goesOn }: ScoreSyllable, row: ScoreRow, size: number, { measure }: ScoreOptions): number {
  if (hyphen) return measure("-", size, row) / size + 2 * HYPHEN_GAP;
  return goesOn ? SYLLABLE_GAP : WORD_GAP;
}

/** Notes from `from` on at their least places, each with the width of a line that ends with it. */
function* placing(
  { notes, words, options, head }: Spacing,
  from: number,
): Generator<PlacedNote & { readonly width: number }> {
  const { space, sizes } = options;
  const ends = words.map(() => -Infinity);
  let x = head(from, space);
  for (let i = from; i < notes.length; i++) {
    const note = notes[i]!;
    const before = i > from ? notes[i - 1] : undefined;
    if (before) x += roomOf(before, space);
    if (before && before.bar !== note.bar) x += space * 1.1;
    if (before && note.change) x += changeWidth(note.change) * space;
    if (note.accidental) x += space * (before ? 0.9 : 1.3);
    const middle = headWidth(note, space) / 2;
    const under = words.map((row) => (note.sung === undefined ? undefined : row.get(note.sung)));
    for (const [r, syllable] of under.entries())
      if (syllable) {
        const left = leftOf(syllable, syllable.width * sizes[r]!, middle);
        // A syllable does not stand left of the line.
        x = Math.max(x, ends[r]! - left, -left);
      }
    for (const [r, syllable] of under.entries())
      if (syllable) {
        const wide = syllable.width * sizes[r]!;
        ends[r] = x + leftOf(syllable, wide, middle) + wide + syllable.gap * sizes[r]!;
      }
    const end = x + Math.max(roomOf(note, space), headWidth(note, space) + space * 1.2);
    yield { note, x, width: Math.max(end, ...ends) };
  }
}

/** The notes of a line at their least places, and the width they take. */
function place(spacing: Spacing, from: number, to: number): { readonly placed: PlacedNote[]; readonly width: number } {
  const placed: PlacedNote[] = [];
  let width = 0;
  for (const { note, x, width: end } of placing(spacing, from)) {
    if (placed.length === to - from) break;
    placed.push({ note, x });
    width = end;
  }
  return { placed, width };
}

/** The left edge of a syllable beside its note head: its middle is under the head; one that is held starts there. */
const leftOf = ({ notes }: ScoreSyllable, width: number, middle: number): number =>
  notes > 1 ? Math.max(-width / 2, 0) : middle - width / 2;

/** The notes of a line, spread over its width. The last line stays as it is where it is short. */
function justified(
  spacing: Spacing,
  from: number,
  to: number,
  isLast: boolean,
): { readonly placed: PlacedNote[]; readonly width: number } {
  const { placed, width } = place(spacing, from, to);
  const start = spacing.head(from, spacing.options.space);
  const room = spacing.options.width;
  const stretch = (room - start) / Math.max(1, width - start);
  if (isLast && stretch > MOST_STRETCH) return { placed, width };
  return { placed: placed.map(({ note, x }) => ({ note, x: start + (x - start) * stretch })), width: room };
}

/** The index of the first note of each line: the least sum of squared gaps, with a preference for bars and ends of sung lines. */
function breakLines(spacing: Spacing, song: Pick<Song, "lines">): number[] {
  const { notes, options } = spacing;
  if (notes.length === 0) return [];
  const starts = new Set(song.lines.map(({ from }) => from));
  /** What it costs to begin a line with a note; `undefined` where none may begin. */
  const costOf = (i: number): number | undefined => {
    const [before, note] = [notes[i - 1], notes[i]];
    if (!before || !note) return 0;
    const isPhrase = note.sung !== undefined && starts.has(note.sung);
    if (before.bar !== note.bar) return isPhrase ? 0 : 0.25;
    return note.beam !== undefined && note.beam === before.beam ? undefined : isPhrase ? 0.6 : 1.2;
  };
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= notes.length; to++) best.push({ cost: Infinity, from: to - 1 });
  for (let from = 0; from < notes.length; from++) {
    if (best[from]!.cost === Infinity) continue;
    let to = from;
    for (const { width } of placing(spacing, from)) {
      to += 1;
      const cost = costOf(to);
      const isOver = width > options.width;
      if (cost !== undefined) {
        const fill = width / options.width;
        const gap = to === notes.length && !isOver ? Math.max(0, 0.3 - fill) : isOver ? 20 * fill : 1 - fill;
        const sum = best[from]!.cost + gap * gap + cost + 0.2;
        if (sum < best[to]!.cost) best[to] = { cost: sum, from };
      }
      if (isOver && cost !== undefined) break;
    }
  }
  const cuts: number[] = [];
  for (let to = notes.length; to > 0; to = best[to]!.from) cuts.unshift(best[to]!.from);
  return cuts;
}

function systemOf(
  { rows, words, options, notes }: Spacing,
  { placed, width }: { readonly placed: readonly PlacedNote[]; readonly width: number },
  from: number,
  to: number,
  signature: Change,
): ScoreSystem {
  const { space, sizes, measure } = options;
  // Chord symbols are as large as the letters of the first row.
  const chordSize = sizes[0] ?? space * 2;
  const chords = placed.flatMap(({ note, x }) => (note.chord === undefined ? [] : [{ text: note.chord, x }]));
  const staff = drawStaff(placed, {
    space,
    width,
    signature,
    next: notes[to],
    slurs: (rows[0]?.syllables ?? []).flatMap(({ note, notes: count }) =>
      count > 1 ? [[note, note + count - 1] as const] : [],
    ),
    isTiedIn: from > 0 && notes[from - 1]!.isTiedOn,
    above: chords.length > 0 ? chordSize * 1.3 : 0,
  });
  const texts: ScoreText[] = [];
  const [chordRow] = rows;
  for (const { text, x } of chords) {
    const size = chordSize;
    const wide = chordRow ? measure(text, size, chordRow) : size * 0.6 * text.length;
    texts.push({ text, x, y: staff.top - chordSize * 0.35, size, width: wide });
  }
  let y = staff.bottom + space * 0.6;
  for (const [r, row] of rows.entries()) {
    const size = sizes[r]!;
    y += size * 1.12;
    texts.push(...rowTexts(row, r, words[r]!, placed, y, options));
    y += size * 0.3;
  }
  const sung = placed.flatMap(({ note, x }) =>
    note.sung === undefined ? [] : [{ note: note.sung, x: x + headWidth(note, space) / 2 }],
  );
  return {
    width: options.width,
    height: y + space * 0.4,
    path: staff.path,
    texts,
    from: sung[0]?.note ?? 0,
    to: (sung.at(-1)?.note ?? -1) + 1,
    places: sung,
  };
}

/** The syllables of a row, and the hyphens between them. */
function rowTexts(
  row: ScoreRow,
  r: number,
  words: ReadonlyMap<number, ScoreSyllable>,
  placed: readonly PlacedNote[],
  y: number,
  { space, sizes, measure, width: lineWidth }: ScoreOptions,
): ScoreText[] {
  const size = sizes[r]!;
  const shown = placed.flatMap(({ note, x }) => {
    const syllable = note.sung === undefined ? undefined : words.get(note.sung);
    if (!syllable) return [];
    const width = measure(syllable.text, size, row);
    const left = x + leftOf(syllable, width, headWidth(note, space) / 2);
    return [{ syllable, left: Math.max(0, Math.min(left, lineWidth - width)), width }];
  });
  const hyphen = measure("-", size, row);
  return shown.flatMap(({ syllable, left, width }, i): ScoreText[] => {
    const text = { text: syllable.text, x: left, y, size, width, row: r, note: syllable.note };
    if (!syllable.hyphen) return [text];
    const next = shown[i + 1];
    const end = left + width;
    const to = next ? next.left : Math.min(lineWidth, end + hyphen + 2 * HYPHEN_GAP * size);
    // A word that is held for long has several hyphens.
    const count = Math.max(1, Math.floor((to - end) / (size * 5)));
    const hyphens = Array.from({ length: count }, (_, k): ScoreText => {
      const middle = end + ((to - end) * (k + 0.5)) / count;
      return { text: "-", x: middle - hyphen / 2, y, size, width: hyphen, row: r };
    });
    return [text, ...hyphens];
  });
}
