/** A script with times: what is said in a video, in one language or several, from which subtitles are made. */
import type { Cue } from "./cue.ts";

/** What is wrong in a script: the number of the line, from 1, and what. */
export interface ScriptFault {
  readonly line: number;
  readonly message: string;
  readonly hint?: string;
}

/** The subtitles of a script in one language, and what is wrong with it. */
export interface Script {
  readonly cues: readonly Cue[];
  /** The languages that the script has lines in, besides lines without a language. */
  readonly langs: readonly string[];
  readonly faults: readonly ScriptFault[];
}

/** Seconds that a subtitle is shown where the script does not say until when: at least, at most, and for each letter. */
const SHORTEST = 1.5;
const LONGEST = 7;
const EACH = 1 / 14;

const TIME = /^(?:(?:(\d{1,2}):)?(\d{1,3}):)?(\d{1,5})(?:[.,](\d{1,3}))?$/;
const SPOKEN = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?):(.*)$/su;

/** A time in seconds: 4.5, 0:04.5 or 1:02:03. */
function timeOf(text: string): number | undefined {
  const [whole, hours = "0", minutes = "0", seconds = "0", part = ""] = TIME.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (text.includes(":") && (Number(seconds) > 59 || (text.split(":").length > 2 && Number(minutes) > 59)))
    return undefined;
  return Number(hours) * 3_600 + Number(minutes) * 60 + Number(`${seconds}.${part}`);
}

/** The two times of a line; `undefined` for a line without one. */
function timesOf(line: string): { readonly from: number; readonly to?: number } | "wrong" | undefined {
  const text = line.trim();
  if (!/^\d/.test(text)) return undefined;
  const [start = "", end, ...rest] = text.split(/\s*(?:-->|[-–—])\s*|\s+/u);
  const from = timeOf(start);
  if (from === undefined) return /^[\d:.,]+$/.test(start) ? "wrong" : undefined;
  if (end === undefined) return { from };
  const to = timeOf(end);
  return to === undefined || rest.length > 0 ? "wrong" : { from, to };
}

interface Part {
  readonly line: number;
  readonly from: number;
  readonly to: number | undefined;
  /** By language; "" for lines without one. */
  readonly lines: { [lang: string]: string[] };
}

/**
 * The subtitles of a script in a language. A subtitle begins with a line of its times: `0:02.5`, or `0:02.5 - 0:04`. Its lines follow,
 * each with the language before it (`ru: …`), or without one in a script of one language. Lines that begin with # are comments. A
 * subtitle without an end lasts as long as it takes to read, at most until the next begins. Never throws.
 *
 * ```ts
 * readScript("0:01\nru: Здравствуйте.\nen: Hello.\n", "en").cues; // [{ from: 1, to: 2.5, text: ["Hello."] }]
 * ```
 */
export function readScript(text: string, lang: string): Script {
  const faults: ScriptFault[] = [];
  const parts: Part[] = [];
  const langs = new Set<string>();
  let last: string[] | undefined;
  for (const [i, line] of text
    .replace(/^\uFEFF/, "")
    .normalize("NFC")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const at = i + 1;
    if (line.trim() === "" || line.startsWith("#")) continue;
    const times = timesOf(line);
    if (times === "wrong") {
      faults.push({
        line: at,
        message: `“${line.trim()}” cannot be read as times`,
        hint: "write them like 0:02.5 - 0:04",
      });
      last = undefined;
      continue;
    }
    if (times) {
      if (times.to !== undefined && times.to <= times.from)
        faults.push({ line: at, message: "the end is not after the beginning", hint: "write the earlier time first" });
      parts.push({ line: at, from: times.from, to: times.to, lines: {} });
      last = undefined;
      continue;
    }
    const part = parts.at(-1);
    if (!part) {
      faults.push({
        line: at,
        message: "words stand before the first time",
        hint: "write a line like 0:00 before them",
      });
      continue;
    }
    const [, tag, spoken] = SPOKEN.exec(line.trim()) ?? [];
    if (/^\s/.test(line) && last) last.push(line.trim());
    else {
      const own = tag ?? "";
      if (tag !== undefined) langs.add(tag);
      if (part.lines[own])
        faults.push({
          line: at,
          message: `the subtitle has ${own === "" ? "words" : own} twice`,
          hint: "begin a further line of the same words with spaces",
        });
      last = [(spoken ?? line).trim()];
      part.lines[own] = last;
    }
  }
  const cues: Cue[] = [];
  for (const [i, { line, from, to, lines }] of parts.entries()) {
    const words =
      (lines[lang] ?? (langs.size === 0 ? lines[""] : undefined))?.filter((one) => one !== "").join("\n") ?? "";
    const next = parts[i + 1];
    if (next && next.from <= from)
      faults.push({ line: next.line, message: "it begins no later than the one before it", hint: "correct the times" });
    else if (next && to !== undefined && to > next.from)
      faults.push({ line: next.line, message: "it begins before the one before it ends", hint: "correct the times" });
    if (langs.size > 0 && lines[""])
      faults.push({
        line,
        message: "a line has no language, and others have one",
        hint: `write the tag before it: ${lang}: …`,
      });
    if (words === "") {
      faults.push({
        line,
        message: `there are no words in ${lang}`,
        hint: `write a line “${lang}: …” below its times`,
      });
      continue;
    }
    const reading = Math.min(LONGEST, Math.max(SHORTEST, Array.from(words).length * EACH));
    const end = to ?? Math.min(next && next.from > from ? next.from : Infinity, from + reading);
    if (end > from) cues.push({ from, to: Math.round(end * 1_000) / 1_000, text: [words] });
  }
  if (parts.length === 0 && faults.length === 0)
    faults.push({
      line: 1,
      message: "the script has no times",
      hint: "write a line like 0:00 - 0:02.5 and the words below it",
    });
  return { cues, langs: [...langs], faults: faults.toSorted((a, b) => a.line - b.line) };
}
