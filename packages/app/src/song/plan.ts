import { sungNotes, type Song } from "@parley/song";

/** Whose lines are played loudly: everyone's, or only those of the other side, so that one's own are sung. */
export type Singers = "everyone" | "mine" | "yours";

/** How a song is played. */
export interface PlanOptions {
  /** A part of the tempo of the song: 1 is as written. */
  readonly tempo: number;
  /** Semitones. */
  readonly transpose: number;
  /** The id of a line that is repeated; the whole melody without it. */
  readonly loop: string | undefined;
  readonly countIn: boolean;
  readonly singers: Singers;
}

/** A note to play. Times are in seconds from the start. */
interface PlannedNote {
  readonly time: number;
  readonly length: number;
  /** The MIDI number of its pitch. */
  readonly pitch: number;
  /** The number of the sung note. */
  readonly note: number;
  /** Whether it is played only softly, because a person sings it. */
  readonly soft: boolean;
}

/** What is played, and when. */
export interface Plan {
  readonly notes: readonly PlannedNote[];
  /** The beats before the first note; the first of a bar is strong. */
  readonly clicks: readonly { readonly time: number; readonly strong: boolean }[];
  /** The time at which the first note of the part begins, after the count-in. */
  readonly lead: number;
  /** The length without the count-in: a loop begins again after it. */
  readonly length: number;
}

/** Lines alternate between the sides: the first is mine. */
const isMine = (line: number): boolean => line % 2 === 0;

/** The beat of a count-in in quarter notes: three units of 6/8, 9/8 and 12/8. */
const beatOf = ([beats, unit]: Song["melody"]["meter"]): number =>
  (unit >= 8 && beats > 3 && beats % 3 === 0 ? 12 : 4) / unit;

/** The plan of a song: its notes, and a bar of beats before it. */
export function planOf({ melody, lines }: Pick<Song, "melody" | "lines">, options: PlanOptions): Plan {
  const second = 60 / (melody.tempo * options.tempo);
  const all = sungNotes(melody);
  const part = lines.find(({ id }) => id === options.loop);
  const [first, last] = [all[(part?.from ?? 1) - 1], all[(part?.to ?? all.length) - 1]];
  if (!first || !last) return { notes: [], clicks: [], lead: 0, length: 0 };
  const begin = part ? first.start : 0;
  const end = part ? last.start + last.length : Math.max(...melody.notes.map(({ start, length }) => start + length));
  const beat = beatOf(melody.meter);
  const bar = (4 * melody.meter[0]) / melody.meter[1];
  const beats = Math.round(bar / beat);
  const lead = options.countIn ? bar * second : 0;
  const clicks = options.countIn
    ? Array.from({ length: beats }, (_, i) => ({ time: i * beat * second, strong: i === 0 }))
    : [];
  const notes = all.flatMap(({ start, length, pitch }, i): PlannedNote[] => {
    const note = i + 1;
    if (start < begin || start >= end) return [];
    const line = lines.findIndex(({ from, to }) => note >= from && note <= to);
    const soft = options.singers !== "everyone" && line >= 0 && isMine(line) === (options.singers === "mine");
    const time = lead + (start - begin) * second;
    return [{ time, length: length * second, pitch: pitch + options.transpose, note, soft }];
  });
  return { notes, clicks, lead, length: (end - begin) * second };
}

/** The index of the note that sounds at a time, or sounded last; −1 before the first one. A loop begins again after its length. */
export function noteAt({ notes, lead, length }: Plan, time: number, loops: boolean): number {
  const at = loops && time >= lead && length > 0 ? lead + ((time - lead) % length) : time;
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[middle]!.time <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
