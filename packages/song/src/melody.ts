import { parseAbc, type AbcEvent, type AbcFault } from "./abc.ts";
import type { Meter } from "./abc-fields.ts";
import type { Melody, Note } from "./song.ts";

/** A melody, where its sung notes are in the ABC, and what cannot be read. */
export interface ReadMelody {
  readonly melody: Melody;
  readonly faults: readonly AbcFault[];
  /** The bars that are longer or shorter than the meter: an upbeat, the last bar, and two that make one may be shorter. */
  readonly oddBars: readonly AbcFault[];
}

/** Lengths are sums of fractions: two that differ less are equal. */
const NEARLY = 1e-6;

/** The length of a bar in quarter notes. */
const barLength = ({ beats, unit }: Meter): number => (4 * beats) / unit;

const isCompound = ({ beats, unit }: Meter): boolean => unit >= 8 && beats % 3 === 0 && beats > 3;

/**
 * The length of a beat in quarter notes: of the unit of the meter, or of three of them in 6/8, 9/8 and 12/8. Never throws.
 *
 * ```ts
 * beatLength([6, 8]); // 1.5
 * ```
 */
export function beatLength([beats, unit]: Melody["meter"]): number {
  return (isCompound({ beats, unit }) ? 12 : 4) / unit;
}

/** Whether a position in a bar, in quarter notes, is a strong beat: in n/4 beats 1 and 3, in 2/4 and 3/4 beat 1, in 6/8 1 and 4. */
function isStrong(position: number, meter: Meter): boolean {
  if (Math.abs(position) < NEARLY) return true;
  if (meter.free) return false;
  const steps = (position * meter.unit) / 4;
  const step = Math.round(steps);
  if (Math.abs(steps - step) > NEARLY) return false;
  if (isCompound(meter)) return step % 3 === 0;
  return meter.beats > 3 && step === 2;
}

/** A bar: its events, its meter, and its length. */
interface Bar {
  readonly notes: AbcEvent[];
  readonly meter: Meter;
  length: number;
  /** What changes at its beginning. */
  readonly changes: AbcEvent[];
}

/** The bars of a tune; bars without notes are left out. */
function barsOf(events: readonly AbcEvent[], first: Meter): Bar[] {
  const bars: Bar[] = [];
  let meter = first;
  let bar: Bar = { notes: [], meter, length: 0, changes: [] };
  const close = (): void => {
    if (bar.notes.length > 0) bars.push(bar);
    bar = { notes: [], meter, length: 0, changes: bar.notes.length > 0 ? [] : bar.changes };
  };
  for (const event of events) {
    if (event.kind === "bar") close();
    else if (event.kind === "note") {
      bar.notes.push(event);
      bar.length += event.length;
    } else if (event.kind === "bars") {
      close();
      for (let i = 0; i < event.count; i += 1) {
        const length = barLength(meter);
        bar.notes.push({ kind: "note", length, ties: false, at: 0, end: 0 });
        bar.length = length;
        close();
      }
    } else {
      if (event.kind === "meter") ({ meter } = event);
      if (bar.notes.length === 0) bar = { ...bar, meter, changes: [...bar.changes, event] };
      else bar.changes.push(event);
    }
  }
  close();
  return bars;
}

/**
 * The melody of an ABC (2.1): one voice, without words and repeats. Notes that are tied are one sung note, a chord is one note, rests and
 * grace notes are not sung. Faults have offsets in the text. Never throws.
 *
 * ```ts
 * readMelody("X:1\nM:4/4\nL:1/4\nK:C\nC D E2- | E4 |").melody.notes.at(-1)?.sung; // 3
 * ```
 */
export function readMelody(abc: string): ReadMelody {
  const tune = parseAbc(abc);
  const notes: Note[] = [];
  const changes: { at: number; meter?: readonly [number, number]; key?: string }[] = [];
  const bars = barsOf(tune.events, tune.meter);
  let [start, number, sung] = [0, 0, 0];
  let before: (AbcEvent & { kind: "note" }) | undefined;
  /** How much of a bar that is cut in two is before it. */
  let begun = 0;
  const oddBars: AbcFault[] = [];
  for (const [i, bar] of bars.entries()) {
    const whole = barLength(bar.meter);
    const isShort = !bar.meter.free && bar.length < whole - NEARLY;
    const isUpbeat = i === 0 && isShort && bars.length > 1;
    if (begun === 0) number = isUpbeat ? 0 : number + 1;
    const from = isUpbeat ? whole - bar.length : begun;
    let position = from;
    for (const change of bar.changes) {
      if (change.kind === "meter") changes.push({ at: start, meter: [change.meter.beats, change.meter.unit] });
      if (change.kind === "key") changes.push({ at: start, key: change.key.name });
    }
    for (const event of bar.notes) {
      if (event.kind !== "note") continue;
      const tied = event.pitch !== undefined && before?.ties === true;
      if (event.pitch !== undefined && !tied) sung += 1;
      notes.push({
        start,
        length: event.length,
        ...(event.pitch === undefined ? {} : { pitch: event.pitch, sung }),
        ...(tied ? { tied: true } : {}),
        bar: number,
        strong: isStrong(position, bar.meter),
        ...(event.chord === undefined ? {} : { chord: event.chord }),
      });
      start += event.length;
      position += event.length;
      before = event;
    }
    // Two short bars that make one whole bar are one, as at the end of a phrase that begins with an upbeat.
    const next = bars[i + 1];
    const isCut = isShort && !isUpbeat && begun === 0 && next !== undefined && i + 1 < bars.length;
    const wasBegun = begun > 0;
    begun = isCut && Math.abs(bar.length + next.length - whole) < NEARLY ? bar.length : 0;
    const mayBeShort = isUpbeat || wasBegun || begun > 0 || next === undefined;
    const isLong = !bar.meter.free && bar.length > whole + NEARLY;
    if (isLong || (isShort && !mayBeShort)) oddBars.push(oddBar(bar));
  }
  const meter = [tune.meter.beats, tune.meter.unit] as const;
  const melody = { tempo: tune.tempo, meter, key: tune.key.name, notes };
  return { melody: changes.length > 0 ? { ...melody, changes } : melody, faults: tune.faults, oddBars };
}

/** What is wrong with the length of a bar. */
function oddBar({ notes, meter, length }: Bar): AbcFault {
  const own = notes.filter((event) => event.kind === "note");
  const { beats, unit } = meter;
  const has = Math.round((length * unit * 100) / 4) / 100;
  const message = `a bar has ${has}/${unit}, but the meter is ${beats}/${unit}`;
  return { at: own[0]?.at ?? 0, end: own.at(-1)?.end ?? 0, message };
}
