import { changeWidth, headWidth, type Change, type PlacedNote, type StaffNote } from "./engraving.ts";
import { GLYPH_UNITS, GLYPHS, type GlyphName } from "./glyphs.ts";
import { signsOf } from "./key.ts";

/** What a staff is drawn with. */
export interface StaffOptions {
  readonly space: number;
  readonly width: number;
  /** The key, and the meter where it is drawn: on the first line, and where it changes. */
  readonly signature: Change;
  /** The first note of the next line; `undefined` on the last line. */
  readonly next: StaffNote | undefined;
  /** Whether the last note of the line before is tied to the first one. */
  readonly isTiedIn: boolean;
  /** The notes on which syllables of the original are held, each as the first and the last sung note. */
  readonly slurs: readonly (readonly [from: number, to: number])[];
  /** Room above for chord symbols. */
  readonly above: number;
}

/** A staff: its path, and the edges of its ink. */
export interface Staff {
  readonly path: string;
  /** The highest and the lowest ink, stems and heads included. */
  readonly top: number;
  readonly bottom: number;
}

/** Thickness of lines in staff spaces (Bravura's engraving defaults). */
const LINE = 0.13;
const STEM = 0.12;
const LEDGER = 0.16;
const BAR = 0.16;
const BEAM = 0.5;
const STEM_LENGTH = 3.2;
const FINAL_BAR = 0.5;
/** The middle line. */
const MIDDLE = 4;
/** The steps of the sharps and flats of a key signature in the treble clef. */
const SHARP_STEPS = [8, 5, 9, 6, 3, 7, 4];
const FLAT_STEPS = [4, 7, 3, 6, 2, 5, 1];

/** Collects the data of a path. All its shapes turn the way of the outlines, so that what overlaps stays filled. */
class Pen {
  private readonly parts: string[] = [];
  private readonly space: number;
  /** The y of the lowest line of the staff. */
  private readonly floor: number;
  top = Infinity;
  bottom = -Infinity;

  constructor(space: number, floor: number) {
    this.space = space;
    this.floor = floor;
  }

  /** The y of a step of the staff. */
  y(step: number): number {
    return this.floor - (step * this.space) / 2;
  }

  /** A rectangle by its edges. */
  box(x: number, y: number, width: number, height: number): void {
    this.parts.push(`M${n(x)} ${n(y)}v${n(height)}h${n(width)}v${n(-height)}z`);
    this.reach(y, y + height);
  }

  /** A beam: its upper edge from one point to another. */
  slant(x1: number, y1: number, x2: number, y2: number, height: number): void {
    this.parts.push(`M${n(x1)} ${n(y1)}v${n(height)}L${n(x2)} ${n(y2 + height)}v${n(-height)}z`);
    this.reach(Math.min(y1, y2), Math.max(y1, y2) + height);
  }

  /** A tie from one point to another, bent by `bend`. */
  tie(x1: number, x2: number, y: number, bend: number): void {
    const thick = 0.22 * this.space * Math.sign(bend);
    const [a, b] = [x1 + (x2 - x1) * 0.25, x1 + (x2 - x1) * 0.75];
    // The lower curve first.
    const [lower, upper] = bend > 0 ? [bend + thick, bend] : [bend, bend + thick];
    this.parts.push(
      `M${n(x1)} ${n(y)}C${n(a)} ${n(y + lower)} ${n(b)} ${n(y + lower)} ${n(x2)} ${n(y)}C${n(b)} ${n(y + upper)} ${n(a)} ${n(y + upper)} ${n(x1)} ${n(y)}z`,
    );
    this.reach(y, y + bend);
  }

  /** A sign with its origin at a point. */
  glyph(name: GlyphName, x: number, y: number, size = 1): void {
    const glyph = scaledGlyph(name, (size * this.space) / GLYPH_UNITS);
    this.parts.push(`M${n(x + glyph.x)} ${n(y + glyph.y)}${glyph.rest}`);
  }

  reach(...ys: readonly number[]): void {
    this.top = Math.min(this.top, ...ys);
    this.bottom = Math.max(this.bottom, ...ys);
  }

  get path(): string {
    return this.parts.join("");
  }
}

/** A number of a path: a hundredth is finer than any printer. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** An outline in the size of a staff: the place of its first move, and the rest of its data, which is relative. */
interface ScaledGlyph {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

const scaled = new Map<string, ScaledGlyph>();

/** The outline of a sign in a size. Each is worked out once: a score has the same head again and again. */
function scaledGlyph(name: GlyphName, scale: number): ScaledGlyph {
  const key = `${name} ${scale}`;
  const known = scaled.get(key);
  if (known) return known;
  let first: readonly [x: number, y: number] | undefined;
  let from: readonly [x: number, y: number] = [0, 0];
  const rest = GLYPHS[name].path.replace(/([MlcqQz])([^MlcqQz]*)/g, (_all, command: string, data: string) => {
    const numbers = (data.match(/-?\d+/g) ?? []).map(Number);
    if (command !== "M") return `${command}${numbers.map((one) => n3(one * scale)).join(" ")}`;
    const [x = 0, y = 0] = numbers;
    const move = first === undefined ? "" : `m${n3((x - from[0]) * scale)} ${n3((y - from[1]) * scale)}`;
    first ??= [x, y];
    from = [x, y];
    return move;
  });
  const [x, y] = first ?? [0, 0];
  const glyph = { x: x * scale, y: y * scale, rest };
  // A page that changes its width has many sizes.
  if (scaled.size > 500) scaled.clear();
  scaled.set(key, glyph);
  return glyph;
}
const n3 = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A staff with clef, key, metre, notes, bars and ties. */
export function drawStaff(notes: readonly PlacedNote[], options: StaffOptions): Staff {
  const { space, width, signature, next, isTiedIn, above } = options;
  // Drawn from a floor of 0, then moved down by what stands above it.
  const draft = new Pen(space, 0);
  drawNotes(draft, notes, options);
  const floor = above + Math.max(space * 5.2, -draft.top + space * 0.4);
  const pen = new Pen(space, floor);
  for (const step of [0, 2, 4, 6, 8]) pen.box(0, pen.y(step) - (LINE * space) / 2, width, LINE * space);
  pen.glyph("gClef", space * 0.4, pen.y(2));
  drawSignature(pen, signature, space * 3.5, space);
  for (const [i, { note, x }] of notes.entries())
    if (i > 0 && note.change)
      drawSignature(pen, note.change, leftOf(note, x, space) - changeWidth(note.change) * space, space);
  drawNotes(pen, notes, options);
  drawBars(pen, notes, width, space, next);
  drawTies(pen, notes, options, isTiedIn);
  drawSlurs(pen, notes, options);
  return { path: pen.path, top: Math.min(pen.y(8), pen.top), bottom: Math.max(pen.y(0), pen.bottom) };
}

/** A key signature and a meter. A change to no signs is known by the accidentals after it. */
function drawSignature(pen: Pen, { fifths = 0, meter }: Change, from: number, space: number): void {
  let x = from;
  for (const [i] of signsOf(fifths).entries()) {
    const step = (fifths > 0 ? SHARP_STEPS : FLAT_STEPS)[i]!;
    pen.glyph(fifths > 0 ? "accidentalSharp" : "accidentalFlat", x, pen.y(step));
    x += space * 1.05;
  }
  if (fifths !== 0) x += space * 0.3;
  if (meter) drawMeter(pen, meter, x);
}

/** The left edge of a note with its accidental. */
const leftOf = ({ accidental }: StaffNote, x: number, space: number): number =>
  x - (accidental ? GLYPHS[accidental].width / GLYPH_UNITS + 0.25 : 0) * space;

function drawMeter(pen: Pen, [beats, unit]: readonly [number, number], x: number): void {
  for (const [count, step] of [
    [beats, 6],
    [unit, 2],
  ] as const)
    for (const [i, digit] of Array.from(String(count)).entries()) {
      const name = `timeSig${digit}` as GlyphName;
      if (name in GLYPHS) pen.glyph(name, x + i * 1.8 * spaceOf(pen), pen.y(step));
    }
}

const spaceOf = (pen: Pen): number => pen.y(0) - pen.y(2);

function drawNotes(pen: Pen, notes: readonly PlacedNote[], { space }: StaffOptions): void {
  for (const { note, x } of notes) {
    if (note.step === undefined) drawRest(pen, note, x, space);
    else drawHead(pen, note, note.step, x, space);
  }
  const beams = new Map<number, PlacedNote[]>();
  for (const one of notes) {
    if (one.note.step === undefined) continue;
    if (one.note.beam === undefined) drawStem(pen, one, space);
    else beams.set(one.note.beam, [...(beams.get(one.note.beam) ?? []), one]);
  }
  for (const group of beams.values()) drawBeam(pen, group, space);
  drawTriplets(pen, notes, space);
}

/** The figure of each triplet, on the side of its stems. */
function drawTriplets(pen: Pen, notes: readonly PlacedNote[], space: number): void {
  let group: PlacedNote[] = [];
  for (const one of notes) {
    if (!one.note.value.triplet) group = [];
    else group.push(one);
    const [first] = group;
    const length = group.reduce((sum, { note }) => sum + note.value.length, 0);
    if (!first || length < 2 * first.note.value.base - 1e-6) continue;
    const { isStemUp } = group.find(({ note }) => note.step !== undefined)?.note ?? { isStemUp: true };
    const ends = group.flatMap(({ note }) => (note.step === undefined ? [] : [stemEnd(pen, note, space)]));
    const y = isStemUp ? Math.min(...ends, pen.y(8)) - space * 1.3 : Math.max(...ends, pen.y(0)) + space * 1.5;
    const middle = (first.x + one.x + headWidth(one.note, space)) / 2;
    pen.glyph("timeSig3", middle - space * 0.6, y, 0.7);
    pen.reach(y - space * 0.8, y + space * 0.8);
    group = [];
  }
}

function drawRest(pen: Pen, { value }: StaffNote, x: number, space: number): void {
  const name: GlyphName =
    value.base >= 4
      ? "restWhole"
      : value.base >= 2
        ? "restHalf"
        : value.base >= 1
          ? "restQuarter"
          : value.base >= 0.5
            ? "rest8th"
            : "rest16th";
  pen.glyph(name, x, pen.y(value.base >= 4 ? 6 : 4));
  for (let i = 0; i < value.dots; i++) pen.glyph("augmentationDot", x + space * (1.4 + 0.6 * i), pen.y(5));
}

function drawHead(pen: Pen, note: StaffNote, step: number, x: number, space: number): void {
  const { value, accidental } = note;
  const width = headWidth(note, space);
  const y = pen.y(step);
  pen.glyph(value.base >= 4 ? "noteheadWhole" : value.base >= 2 ? "noteheadHalf" : "noteheadBlack", x, y);
  pen.reach(y - space / 2, y + space / 2);
  for (let line = -2; line >= step; line -= 2) ledger(pen, line, x, width, space);
  for (let line = 10; line <= step; line += 2) ledger(pen, line, x, width, space);
  if (accidental) pen.glyph(accidental, x - (GLYPHS[accidental].width / GLYPH_UNITS + 0.25) * space, y);
  // Dots stand in the space above a line.
  for (let i = 0; i < value.dots; i++)
    pen.glyph("augmentationDot", x + width + space * (0.35 + 0.6 * i), pen.y(step % 2 === 0 ? step + 1 : step));
}

function ledger(pen: Pen, step: number, x: number, width: number, space: number): void {
  const y = pen.y(step);
  pen.box(x - 0.4 * space, y - (LEDGER * space) / 2, width + 0.8 * space, LEDGER * space);
}

/** The x of a stem: at the right of the head where it points up. */
const stemX = ({ note, x }: PlacedNote, space: number): number =>
  note.isStemUp ? x + headWidth(note, space) - STEM * space : x;

/** The end of a stem: it reaches the middle line from far below or above. */
function stemEnd(pen: Pen, { step, isStemUp }: StaffNote, space: number): number {
  const end = pen.y(step!) + (isStemUp ? -STEM_LENGTH : STEM_LENGTH) * space;
  return isStemUp ? Math.min(end, pen.y(4)) : Math.max(end, pen.y(4));
}

function drawStem(pen: Pen, one: PlacedNote, space: number): void {
  const { note } = one;
  const { value, isStemUp } = note;
  if (value.base >= 4) return;
  const [x, y] = [stemX(one, space), pen.y(note.step!)];
  const end = stemEnd(pen, note, space);
  pen.box(x, Math.min(y, end), STEM * space, Math.abs(end - y));
  const flag: GlyphName | undefined =
    value.base >= 1
      ? undefined
      : value.base >= 0.5
        ? isStemUp
          ? "flag8thUp"
          : "flag8thDown"
        : isStemUp
          ? "flag16thUp"
          : "flag16thDown";
  if (flag) pen.glyph(flag, x, end);
}

function drawBeam(pen: Pen, group: readonly PlacedNote[], space: number): void {
  const [first, last] = [group[0]!, group.at(-1)!];
  const isUp = first.note.isStemUp;
  const [x1, x2] = [stemX(first, space), stemX(last, space)];
  const ends = group.map(({ note }) => stemEnd(pen, note, space));
  const most = space * 0.9;
  const rise = Math.max(-most, Math.min(most, (ends.at(-1)! - ends[0]!) * 0.6));
  const slope = x2 === x1 ? 0 : rise / (x2 - x1);
  // The beam is as far from every head as the longest stem needs.
  const starts = group.map((one, i) => ends[i]! - slope * (stemX(one, space) - x1));
  const start = isUp ? Math.min(...starts) : Math.max(...starts);
  const at = (x: number): number => start + slope * (x - x1);
  for (const one of group) {
    const [x, y] = [stemX(one, space), pen.y(one.note.step!)];
    pen.box(x, Math.min(y, at(x)), STEM * space, Math.abs(at(x) - y));
  }
  const thick = isUp ? 0 : -BEAM * space;
  const right = x2 + STEM * space;
  pen.slant(x1, at(x1) + thick, right, at(right) + thick, BEAM * space);
  // Sixteenths have a second beam; one alone has a stub towards its neighbour.
  for (const [level, base] of [
    [1, 0.25],
    [2, 0.125],
  ] as const) {
    const shift = (isUp ? 1 : -1) * level * 0.75 * space;
    for (let i = 0; i < group.length;) {
      const isShort = (k: number): boolean => (group[k]?.note.value.base ?? 1) <= base;
      if (!isShort(i)) {
        i += 1;
        continue;
      }
      let end = i;
      while (isShort(end + 1)) end += 1;
      const stub = space * 1.1 * (i === 0 ? 1 : -1);
      const from = stemX(group[i]!, space);
      const to = end > i ? stemX(group[end]!, space) : from + stub;
      const [a, b] = from < to ? [from, to] : [to, from];
      pen.slant(a, at(a) + thick + shift, b + STEM * space, at(b + STEM * space) + thick + shift, BEAM * space);
      i = end + 1;
    }
  }
}

function drawBars(
  pen: Pen,
  notes: readonly PlacedNote[],
  width: number,
  space: number,
  next: StaffNote | undefined,
): void {
  const [top, height] = [pen.y(8) - (LINE * space) / 2, 4 * space + LINE * space];
  for (const [i, { note, x }] of notes.entries()) {
    const before = notes[i - 1];
    if (!before || before.note.bar === note.bar) continue;
    const left = leftOf(note, x, space) - (note.change ? changeWidth(note.change) : 0) * space;
    pen.box(left - space * 1.0, top, BAR * space, height);
  }
  const last = notes.at(-1);
  if (!last) return;
  if (!next) {
    pen.box(width - FINAL_BAR * space, top, FINAL_BAR * space, height);
    pen.box(width - (FINAL_BAR + 0.4 + BAR) * space, top, BAR * space, height);
  } else if (next.bar !== last.note.bar) pen.box(width - BAR * space, top, BAR * space, height);
}

/** A slur over the notes of one syllable, on the side of the heads; above where stems point both ways. */
function drawSlurs(pen: Pen, notes: readonly PlacedNote[], { slurs, space, width }: StaffOptions): void {
  for (const [from, to] of slurs) {
    const under = notes.filter(({ note }) => note.sung !== undefined && note.sung >= from && note.sung <= to);
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last) continue;
    const [begins, ends] = [first.note.sung === from, last.note.sung === to];
    if (first === last && begins && ends) continue;
    const isBelow = under.every(({ note }) => note.isStemUp);
    const away = isBelow ? 1 : -1;
    const heads = under.map(({ note }) => pen.y(note.step ?? MIDDLE));
    const edge = isBelow ? Math.max(...heads) : Math.min(...heads);
    const middle = headWidth(first.note, space) / 2;
    const left = begins ? first.x + middle : first.x - space * 1.5;
    const right = ends ? last.x + middle : width - space * 0.4;
    // Over heads of different heights the slur keeps clear of the outermost.
    const y = edge + away * 0.8 * space;
    pen.tie(left, right, y, away * Math.min(1.4, 0.6 + (right - left) / space / 14) * space);
  }
}

function drawTies(pen: Pen, notes: readonly PlacedNote[], { space, width }: StaffOptions, isTiedIn: boolean): void {
  const draw = (from: number, to: number, note: StaffNote): void => {
    const away = note.isStemUp ? 1 : -1;
    if (to - from > space * 0.3)
      pen.tie(
        from,
        to,
        pen.y(note.step!) + away * 0.6 * space,
        away * Math.min(0.9, 0.5 + (to - from) / space / 12) * space,
      );
  };
  const [first] = notes;
  if (isTiedIn && first?.note.step !== undefined) draw(first.x - space * 1.6, first.x - space * 0.05, first.note);
  for (const [i, { note, x }] of notes.entries()) {
    if (!note.isTiedOn || note.step === undefined) continue;
    const end = notes[i + 1];
    draw(x + headWidth(note, space) + space * 0.05, end ? end.x - space * 0.05 : width - space * 0.4, note);
  }
}
