/** Subtitles in WebVTT (W3C): read with every fault by line, and written. */
import { cueText, type Cue, type CuePiece } from "./cue.ts";

/** What is wrong in a file of subtitles: where, as an offset and an end; what; and which kind of fault it is. */
export interface CueFault {
  readonly kind: "unreadable" | "times" | "overlap";
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint?: string;
}

/** A subtitle with its place in the file. */
interface PlacedCue extends Cue {
  readonly offset: number;
  readonly end: number;
}

/** The subtitles of a file, and what is wrong with it. */
export interface ReadCues {
  readonly cues: readonly PlacedCue[];
  readonly faults: readonly CueFault[];
}

/** The most subtitles of a file: two hours, one each second. */
const CUE_LIMIT = 7_200;
/** The most letters of a subtitle: four lines. */
const LENGTH_LIMIT = 300;

const TIME = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)[.,](\d{3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s+(\S.*))?$`, "u");

interface Line {
  readonly text: string;
  readonly at: number;
}

/** The lines of a text with their offsets. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split(/\r\n|\n|\r/)) {
    lines.push({ text: line, at });
    at += line.length;
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return lines;
}

const seconds = (hours = "0", minutes = "0", whole = "0", milli = "0"): number =>
  (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(whole) * 1_000 + Number(milli)) / 1_000;

/**
 * Read a file of subtitles. Blocks NOTE, STYLE and REGION, settings of places and tags other than `<c.ID>` are left out: how subtitles
 * look is a matter of the app. Never throws: what is wrong is in the faults, and each readable subtitle is returned, in the order of time.
 *
 * ```ts
 * readWebVtt("WEBVTT\n\n00:01.000 --> 00:02.500\nЗдравствуйте.").cues[0].to; // 2.5
 * readWebVtt("Hello").faults[0].message; // "the first line is not WEBVTT"
 * ```
 */
export function readWebVtt(text: string): ReadCues {
  const faults: CueFault[] = [];
  const cues: PlacedCue[] = [];
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  const lines = linesOf(text.slice(shift));
  const fault = (kind: CueFault["kind"], { text: line, at }: Line, message: string, hint?: string): void =>
    void faults.push({
      kind,
      from: at + shift,
      to: at + shift + line.length,
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0]?.text ?? ""))
    fault("unreadable", lines[0] ?? { text: "", at: 0 }, "the first line is not WEBVTT");
  for (const block of blocksOf(lines.slice(1))) {
    const [first] = block;
    if (!first || /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first.text)) continue;
    const at = block.findIndex(({ text: line }) => line.includes("-->"));
    if (at < 0) {
      if (first !== lines[0]) fault("unreadable", first, "these lines have no times");
      continue;
    }
    if (at > 1) fault("unreadable", first, "more than one line stands before the times of a subtitle");
    const timing = block[at]!;
    const times = TIMES.exec(timing.text);
    if (!times) {
      fault(
        "times",
        timing,
        `“${shortened(timing.text)}” cannot be read as times`,
        "write them like 00:01.000 --> 00:03.500",
      );
      continue;
    }
    const [from, to] = [seconds(...times.slice(1, 5)), seconds(...times.slice(5, 9))];
    if (to <= from) {
      fault("times", timing, "a subtitle ends before it begins", "write the earlier time first");
      continue;
    }
    const body = block.slice(at + 1);
    const second = body.find(({ text: line }) => line.includes("-->"));
    if (second) {
      fault("times", second, "times stand in the text of a subtitle", "put an empty line before them");
      continue;
    }
    const whole = body
      .map(({ text: line }) => line.trim())
      .join("\n")
      .trim();
    const pieces = piecesOf(whole);
    if (cueText({ text: pieces }).trim() === "") {
      fault("unreadable", timing, "a subtitle has no text", "write the text below its times, or delete it");
      continue;
    }
    if (Array.from(whole).length > LENGTH_LIMIT) {
      fault("unreadable", timing, `a subtitle has more than ${LENGTH_LIMIT} letters`, "divide it");
      continue;
    }
    if (cues.length === CUE_LIMIT) {
      fault("unreadable", timing, `there are more than ${CUE_LIMIT} subtitles`, "divide the video");
      break;
    }
    const last = block.at(-1)!;
    cues.push({
      from,
      to,
      text: pieces,
      offset: timing.at + shift,
      end: last.at + last.text.length + shift,
    });
  }
  const sorted = cues.toSorted((a, b) => a.from - b.from || a.to - b.to);
  for (const [i, cue] of sorted.entries()) {
    const before = sorted[i - 1];
    if (before === undefined || before.to <= cue.from) continue;
    const line = {
      text: text
        .slice(cue.offset, text.indexOf("\n", cue.offset) < 0 ? undefined : text.indexOf("\n", cue.offset))
        .trimEnd(),
      at: cue.offset - shift,
    };
    const message = `a subtitle begins at ${formatTime(cue.from)}, before the one before it ends at ${formatTime(before.to)}`;
    fault("overlap", line, message);
  }
  return { cues: sorted, faults: faults.toSorted((a, b) => a.from - b.from) };
}

/** Lines in blocks, divided by empty lines. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() !== "") blocks.at(-1)!.push(line);
    else if (blocks.at(-1)!.length > 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

const shortened = (text: string): string => {
  const letters = Array.from(text.trim());
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : letters.join("");
};

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: "\u00a0",
  lrm: "",
  rlm: "",
  quot: '"',
};

/** The letters of a text of WebVTT, with its signs of escape read. */
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/g, (_, name: string) => ENTITIES[name]!);

/** The pieces of the text of a subtitle: `<c.ID>` marks words of a phrase; other tags are left out. */
function piecesOf(text: string): CuePiece[] {
  const pieces: CuePiece[] = [];
  let entry: string | undefined;
  for (const part of text.split(/(<[^<>]*>)/)) {
    const marked = /^<c\.([^\s.<>]+)>$/u.exec(part);
    if (marked) entry = marked[1]!.normalize("NFC");
    else if (part === "</c>") entry = undefined;
    else if (/^<[^<>]*>$/.test(part)) continue;
    else addPiece(pieces, unescaped(part).normalize("NFC"), entry);
  }
  return pieces;
}

/** Add letters to pieces; neighbouring letters are one piece. */
function addPiece(pieces: CuePiece[], text: string, entry: string | undefined): void {
  if (text === "") return;
  const last = pieces.at(-1);
  if (entry !== undefined) pieces.push({ entry, text });
  else if (typeof last === "string") pieces[pieces.length - 1] = last + text;
  else pieces.push(text);
}

/**
 * A time as WebVTT writes it. Never throws.
 *
 * ```ts
 * formatTime(61.5); // "01:01.500"
 * ```
 */
export function formatTime(time: number): string {
  const all = Math.round(time * 1_000);
  const two = (value: number): string => String(value).padStart(2, "0");
  const hours = Math.floor(all / 3_600_000);
  const rest = `${two(Math.floor(all / 60_000) % 60)}:${two(Math.floor(all / 1_000) % 60)}.${String(all % 1_000).padStart(3, "0")}`;
  return hours > 0 ? `${two(hours)}:${rest}` : rest;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * Subtitles as a WebVTT file. Never throws.
 *
 * ```ts
 * writeSubtitles([{ from: 0, to: 1, text: ["Hello."] }]); // "WEBVTT\n\n00:00.000 --> 00:01.000\nHello.\n"
 * ```
 */
export function writeSubtitles(cues: readonly Cue[]): string {
  const blocks = cues.map(({ from, to, text }) => {
    const words = text.map((piece) =>
      typeof piece === "string" ? escaped(piece) : `<c.${piece.entry}>${escaped(piece.text)}</c>`,
    );
    return `${formatTime(from)} --> ${formatTime(to)}\n${words.join("")}\n`;
  });
  return ["WEBVTT\n", ...blocks].join("\n");
}
