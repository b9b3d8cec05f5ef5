/**
 * A YAML text that cannot be read, with the lines corrected that are surely wrong: then one mistake is reported once, and the rest
 * of the file is read as it is meant. A correction counts only if the parser then reads past its line.
 */
import {
  isCollection,
  isMap,
  isScalar,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { SCRIPTS } from "@parley/sound/script";
import { documentOf } from "./yaml-document.ts";
import { isLanguageKey } from "./language-braces.ts";
import { correctionsOf, type Correction, type YamlFault } from "./yaml-correction.ts";

/** A text as it can be read, with as many lines as before, and what was wrong with it. */
export interface MendedYaml {
  readonly text: string;
  readonly faults: readonly YamlFault[];
}

/** The most mistakes of one file that are corrected; in a large file fewer, because each costs a reading. */
const MOST_FAULTS = 20;
const LARGE = 200_000;
/** How many lines around a mistake are read to try a correction. */
const WINDOW = 40;

/** A place in a text: line and column, from 0. */
type Place = readonly [line: number, column: number];

const isBefore = ([line, column]: Place, [otherLine, otherColumn]: Place): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** A key in braces that its value follows without a space: YAML reads `{ ko:물 }` as a key “ko:물” without a value. */
const JOINED_KEY = /[{,]\s*[a-z][\w-]*:[^\s/]/u;

/** Whether a line can have a comma in a text between braces: what stands between two commas has no colon. */
const hasLooseComma = (line: string): boolean =>
  /[{:]/.test(line) &&
  line.includes(",") &&
  line.split(",").some((part, i) => i > 0 && !(part.trim() || ":").includes(":"));

/** The keys between braces that are words after a comma of a text: those without a colon, where no language is meant. */
function wordsAsKeys({ items, flow }: YAMLMap): Node[] {
  if (flow !== true) return [];
  const [first] = items;
  const isByLanguage = first && isScalar(first.key) && isLanguageKey(String(first.key.value));
  return items.flatMap(({ key, value }, i): Node[] => {
    // A slot in braces is a map: {n}.
    if (i > 0 && value === null && isMap(key) && isByLanguage) return [key];
    if (i === 0 || value !== null || !isScalar(key) || key.type !== "PLAIN") return [];
    const name = String(key.value);
    return isByLanguage ? (isLanguageKey(name) ? [] : [key]) : /[^\x21-\x7e]/.test(name) ? [key] : [];
  });
}

/** A language at the beginning of a line, without the space after its colon. */
const JOINED_LANGUAGE = new RegExp(
  `(^|\\n)[ \\t]*(?:${SCRIPTS.map(({ tag }) => tag).join("|")})(?:-[A-Z]{2})?:(?=[^\\s/])`,
  "gu",
);

/** Where lines of a text without quotes begin with a language and no space after its colon, as offsets in the text of the file. */
function joinedLanguages(text: string, { range, type }: Scalar): number[] {
  if (type !== "PLAIN" || !range) return [];
  const written = text.slice(range[0], range[1]);
  return Array.from(written.matchAll(JOINED_LANGUAGE), ({ index, 1: lead = "" }) => range[0] + index + lead.length);
}

/** Where a text begins with &, as an offset; `undefined` where an anchor can be meant, and for anything else. */
function ampersandAt(text: string, node: Node): number | undefined {
  const anchor = "anchor" in node ? node.anchor : undefined;
  if (typeof anchor !== "string" || /^[\x21-\x7e]*$/.test(anchor) || !node.range || text.includes(`*${anchor}`))
    return undefined;
  const at = text.lastIndexOf(`&${anchor}`, node.range[0]);
  return at < 0 || !/\S[ \t]*$/.test(text.slice(text.lastIndexOf("\n", at) + 1, at)) ? undefined : at;
}

/** Where the parser finds errors, in their order: where a quote or a bracket is not closed, where it begins. */
function errorsIn(text: string): Place[] {
  try {
    const { document, lineCounter } = documentOf(text);
    const placeOf = (at: number): Place => {
      const { line, col } = lineCounter.linePos(at);
      return [line - 1, col - 1];
    };
    const places = document.errors.map((error) => placeOf(openedAt(document, error) ?? error.pos[0]));
    if (JOINED_KEY.test(text))
      visit(document, {
        Pair(_, { key, value }) {
          const isJoined = isScalar(key) && key.type === "PLAIN" && /^[a-z][\w-]*:\S/u.test(String(key.value));
          if (isJoined && (value === null || (isScalar(value) && value.value === null)))
            places.push(placeOf(key.range![0]));
        },
      });
    if (text.split("\n").some(hasLooseComma))
      visit(document, {
        Map(_, map) {
          places.push(...wordsAsKeys(map).map((key) => placeOf(key.range![0])));
        },
      });
    if (new RegExp(JOINED_LANGUAGE, "u").test(text))
      visit(document, {
        Scalar(key, scalar) {
          if (key !== "key") places.push(...joinedLanguages(text, scalar).map(placeOf));
        },
      });
    if (/[\s{,]&\p{L}/u.test(text))
      visit(document, {
        Node(_, node) {
          const at = ampersandAt(text, node);
          if (at !== undefined) places.push(placeOf(at));
        },
      });
    return places.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
  } catch {
    // It is nested too deeply, which reading reports.
    return [];
  }
}

/**
 * A YAML text that can be read as far as possible, and the mistakes that were corrected for that. Never throws.
 * `mendYaml("a:\n  - { b: 1\n  - { b: 2 }\n").faults[0].message` → `"a } is missing at the end of this line"`
 */
export function mendYaml(text: string): MendedYaml {
  const lines = text.split("\n");
  const faults: YamlFault[] = [];
  const most = text.length > LARGE ? 6 : MOST_FAULTS;
  while (faults.length < most) {
    const [first] = errorsIn(lines.join("\n"));
    if (first === undefined) break;
    const found = correctionFor(lines, [Math.min(first[0], lines.length - 1), first[1]]);
    if (!found) break;
    const { lines: corrected, isIndent: _, ...fault } = found;
    faults.push(fault);
    for (const [at, content] of corrected) lines[at] = content;
  }
  return { text: faults.length === 0 ? text : lines.join("\n"), faults };
}

/** The correction for the first error; `undefined` for none that helps. */
function correctionFor(lines: readonly string[], first: Place): Correction | undefined {
  const [line] = first;
  const candidates = correctionsOf(lines, line);
  // Best is what makes the next line readable too, then the line itself, then a part of it.
  const goals: readonly Place[] = [
    [line + 2, 0],
    [line + 1, 0],
    [line, first[1] + 1],
  ];
  for (const [i, goal] of goals.entries()) {
    const found = candidates.find((one) => isReadTo(goal, lines, one));
    if (found) return i === 0 ? found : withoutCure(found);
  }
  return undefined;
}

/** A correction after which something near is still not readable is not certain, if it is about an indent. */
function withoutCure(found: Correction): Correction {
  if (!found.isIndent) return found;
  const { cure: _, ...rest } = found;
  return rest;
}

/** Whether the parser reads to a place after a correction. */
function isReadTo(goal: Place, lines: readonly string[], { lines: put }: Correction): boolean {
  const [from, head] = windowAt(lines, Math.min(goal[0], ...put.map(([at]) => at)));
  const last = Math.max(goal[0], ...put.map(([at]) => at));
  const part = lines.slice(from, last + 2);
  for (const [at, content] of put) part[at - from] = content;
  const [line, column] = [goal[0] - from + head.length, goal[1]];
  return errorsIn([...head, ...part].join("\n")).every((place) => !isBefore(place, [line, column]));
}

/** Where the reading for a correction begins: at an item of the list that the line is in, under its key, or at the first line. */
function windowAt(lines: readonly string[], line: number): readonly [from: number, head: readonly string[]] {
  let root = line;
  while (root >= 0 && !/^[\p{L}_-]+:\s*$/u.test(lines[root]!)) root -= 1;
  if (root < 0 || line - root < WINDOW) return [0, []];
  const indent = /^ *- /.exec(lines[root + 1] ?? "")?.[0];
  if (indent === undefined) return [0, []];
  let from = line - WINDOW;
  while (from > root + 1 && !lines[from]!.startsWith(indent)) from -= 1;
  return [from, [lines[root]!]];
}

/** Where the quote or bracket begins that an error says is not closed. */
export function openedAt(document: Document, { code, pos }: YAMLError): number | undefined {
  if (code !== "MISSING_CHAR") return undefined;
  let at: number | undefined;
  visit(document, {
    Node(_key, node) {
      const [from, to] = node.range ?? [];
      if (from === undefined || to === undefined || from >= pos[0] || to < pos[0]) return;
      const isQuoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      if (isQuoted || (isCollection(node) && node.flow === true)) at = from;
    },
  });
  return at;
}
