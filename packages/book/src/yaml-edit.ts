/** Edits of YAML files: values are replaced, added and deleted, and every other byte stays as it is. */
import {
  Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** One edit of an entry, by the keys that lead to a value: `["text", "ru"]`, `["text", "ru", 1, "text"]`, `["act"]`. */
export interface EntryEdit {
  readonly id: string;
  readonly keys: readonly (string | number)[];
  /** The new words; `undefined` deletes the key. */
  readonly value: string | undefined;
  /** In place of a value, the YAML of an item that is added to the list of this place; the list is made where there is none. */
  readonly item?: string;
}

/** An edit of a file itself: of a title, or of a list of book.yaml. */
export type FileEdit = Omit<EntryEdit, "id">;

/** A chapter's file after some edits, and the edits that could not be made. */
export interface EditedText {
  readonly text: string;
  readonly refused: readonly EntryEdit[];
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** A text can have so many keys that are edited one after another. */
const MOST_ROUNDS = 60;

const parsed = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, schema: "core", uniqueKeys: false, version: "1.2" });

/**
 * Edit entries of a chapter's file, and add entries at its end. Values keep their quotes where the new words allow it. An edit whose
 * place cannot be found is refused, and the others are made.
 *
 * ```ts
 * const file = "entries:\n  - id: water # ok\n    text: { ko: 물 }\n";
 * editEntries(file, [{ id: "water", keys: ["text", "ko"], value: "물." }]).text; // "entries:\n  - id: water # ok\n    text: { ko: 물. }\n"
 * ```
 */
export function editEntries(text: string, edits: readonly EntryEdit[]): EditedText {
  const refused: EntryEdit[] = [];
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let now = text.slice(mark.length);
  let waiting: readonly EntryEdit[] = edits;
  for (let round = 0; waiting.length > 0 && round < MOST_ROUNDS; round += 1) {
    const entries = entryNodes(parsed(now));
    const later: EntryEdit[] = [];
    const splices: Splice[] = [];
    // Two edits of one entry can touch: the second waits until the first is made.
    const busy = new Set<string>();
    for (const edit of waiting) {
      const entry = entries.get(edit.id);
      if (busy.has(edit.id)) {
        later.push(edit);
        continue;
      }
      const splice = entry && spliceOf(now, entry, edit);
      if (!splice) refused.push(edit);
      else {
        splices.push(splice);
        busy.add(edit.id);
      }
    }
    const parts: string[] = [];
    let at = 0;
    for (const { from, to, put } of splices.toSorted((a, b) => a.from - b.from)) {
      parts.push(now.slice(at, from), put);
      at = to;
    }
    now = parts.join("") + now.slice(at);
    waiting = later;
  }
  return { text: mark + now, refused: [...refused, ...waiting] };
}

/**
 * Edit the map that a file is: titles of a chapter or path, lists of book.yaml. `undefined` where the file has no place for an edit.
 *
 * ```ts
 * editFile("languages: [ko, ru] # ok\n", [{ keys: ["languages"], value: undefined, item: "uk" }]); // "languages: [ko, ru, uk] # ok\n"
 * ```
 */
export function editFile(text: string, edits: readonly FileEdit[]): string | undefined {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  let now = text.slice(mark.length);
  for (const edit of edits) {
    const { contents } = parsed(now);
    const splice = isMap(contents) ? spliceOf(now, contents, { id: "", ...edit }) : undefined;
    if (!splice) return undefined;
    now = now.slice(0, splice.from) + splice.put + now.slice(splice.to);
  }
  return mark + now;
}

/** The nodes of entries by their ids. */
function entryNodes(document: Document.Parsed): Map<string, YAMLMap> {
  const list = isMap(document.contents) ? document.contents.get("entries", true) : undefined;
  const found = new Map<string, YAMLMap>();
  for (const item of isSeq(list) ? list.items : []) {
    const id = isMap(item) ? item.get("id") : undefined;
    if (isMap(item) && typeof id === "string") found.set(id.normalize("NFC"), item);
  }
  return found;
}

const pairOf = (map: YAMLMap, key: string): Pair<Node, Node | null> | undefined =>
  map.items.find(({ key: one }) => isScalar(one) && one.value === key) as Pair<Node, Node | null> | undefined;

/** The replaced range of an edit; `undefined` where the file has no place for it. */
function spliceOf(text: string, entry: YAMLMap, { keys, value, item }: EntryEdit): Splice | undefined {
  let node: unknown = entry;
  let inFlow = entry.flow === true;
  for (const [i, key] of keys.entries()) {
    const isLast = i === keys.length - 1;
    if (typeof key === "string" && i > 0) {
      [node, inFlow] = onlyVariant(node, inFlow);
      // A text that is only words becomes a map, beside whose words the list stands.
      if (item !== undefined && isLast && isScalar(node) && typeof node.value === "string" && node.range)
        return replacement(
          text,
          node.range,
          `{ text: ${scalarText(node.value, true, node.type)}, ${keyText(key)}: [${item}] }`,
        );
    }
    if (typeof key === "number") {
      node = isSeq(node) ? node.items[key] : undefined;
      inFlow ||= isCollection(node) && node.flow === true;
      continue;
    }
    if (!isMap(node)) return undefined;
    const map: YAMLMap = node;
    inFlow ||= map.flow === true;
    const pair = pairOf(map, key);
    if (!pair && item !== undefined)
      return insertion(text, map, keys.slice(i), (isInner) => (isInner ? undefined : `[${item}]`));
    if (!pair)
      return value === undefined
        ? undefined
        : insertion(text, map, keys.slice(i), (isInner) => scalarText(value, inFlow || isInner));
    if (isLast && item !== undefined) return isSeq(pair.value) ? addition(text, pair.value, item) : undefined;
    if (isLast && value === undefined) return removal(text, map, pair);
    node = pair.value;
    if (isLast && (node === null || (isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1]))) {
      const end = pair.key.range![1];
      const colon = text.indexOf(":", end) + 1;
      return { from: colon, to: colon, put: ` ${scalarText(value!, inFlow)}` };
    }
  }
  [node, inFlow] = onlyVariant(node, inFlow);
  if (isMap(node)) [node, inFlow] = [pairOf(node, "text")?.value, inFlow || node.flow === true];
  if (!isScalar(node) || !node.range || value === undefined) return undefined;
  return replacement(text, node.range, scalarText(value, inFlow, node.type));
}

/** The only item of a list of variants; any other node as it is. */
function onlyVariant(node: unknown, inFlow: boolean): [node: unknown, inFlow: boolean] {
  return isSeq(node) && node.items.length === 1 ? [node.items[0], inFlow || node.flow === true] : [node, inFlow];
}

/** A value in the place of another, which may end with a line break. */
function replacement(text: string, [from, to]: readonly [number, number, number], put: string): Splice {
  const end = /\r?\n$/.exec(text.slice(from, to))?.[0] ?? "";
  return { from, to, put: put + end };
}

/** An item at the end of a list. */
function addition(text: string, list: YAMLSeq, item: string): Splice | undefined {
  const last = list.items.at(-1);
  if (!list.range) return undefined;
  if (!last) return { from: list.range[0], to: list.range[1], put: `[${item}]` };
  const end = endOf(last);
  if (end === undefined) return undefined;
  if (list.flow) return { from: end, to: end, put: `, ${item}` };
  const start = list.range[0];
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const at = lineEnd(text, end);
  return { from: at, to: at, put: `${lineBreakOf(text)}${" ".repeat(column)}- ${item}` };
}

/** A value as it is written: in the quotes it had, else without quotes where that is safe. */
function scalarText(words: string, inFlow: boolean, type?: Scalar["type"]): string {
  const isSimple = !/["'\\\p{C}\u2028\u2029]/u.test(words);
  if (type === "QUOTE_SINGLE" && !/[\\\p{C}\u2028\u2029]/u.test(words)) return `'${words.replaceAll("'", "''")}'`;
  if (type !== "QUOTE_DOUBLE" && isPlain(words, inFlow)) return words;
  return isSimple ? `"${words}"` : quotedFully(words);
}

/** Whether YAML reads words without quotes as they are. */
function isPlain(words: string, inFlow: boolean): boolean {
  if (!/^\p{L}/u.test(words) || /[\p{C}\u2028\u2029]|: |:$| #|\s$/u.test(words)) return false;
  if (inFlow && /[,[\]{}]|:(?=["'])/u.test(words)) return false;
  return !/^(?:true|false|null)$/i.test(words);
}

/** Words in double quotes, with escapes where they need them. */
function quotedFully(words: string): string {
  const scalar = new Scalar(words);
  scalar.type = "QUOTE_DOUBLE";
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}

const lineBreakOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

/** A new key at the end of a map; further keys make maps within braces. */
function insertion(
  text: string,
  map: YAMLMap,
  [key, ...inner]: readonly (string | number)[],
  valueOf: (isInner: boolean) => string | undefined,
): Splice | undefined {
  const value = valueOf(inner.length > 0);
  if (value === undefined || inner.some((one) => typeof one === "number")) return undefined;
  const written = inner.reduceRight<string>((put, one) => `{ ${keyText(String(one))}: ${put} }`, value);
  const put = `${keyText(String(key))}: ${written}`;
  const last = map.items.at(-1);
  if (!last) {
    if (!map.flow || !map.range) return undefined;
    return { from: map.range[0], to: map.range[1], put: `{ ${put} }` };
  }
  const end = endOf(last);
  if (end === undefined) return undefined;
  if (map.flow) return { from: end, to: end, put: `, ${put}` };
  const first = map.items[0]!.key as Node;
  const start = first.range![0];
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  const at = lineEnd(text, end);
  return { from: at, to: at, put: `${lineBreakOf(text)}${" ".repeat(column)}${put}` };
}

const keyText = (key: string): string =>
  /^[a-z][A-Za-z0-9-]*$/.test(key) && !/^(?:true|false|null)$/.test(key) ? key : quotedFully(key);

/** The end of the last leaf of a pair or node. */
function endOf(node: unknown): number | undefined {
  if (isPair(node)) return endOf(node.value) ?? endOf(node.key);
  if (isCollection(node)) return node.flow || node.items.length === 0 ? node.range?.[1] : endOf(node.items.at(-1));
  return isScalar(node) ? node.range?.[1] : undefined;
}

/** Where the line of an offset ends; the offset itself where it is at the beginning of a line, after a block of text. */
function lineEnd(text: string, offset: number): number {
  if (text.charAt(offset - 1) === "\n") return text.charAt(offset - 2) === "\r" ? offset - 2 : offset - 1;
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}

/** A pair without its comma, or without its lines. */
function removal(text: string, map: YAMLMap, pair: Pair<Node, Node | null>): Splice | undefined {
  const at = map.items.indexOf(pair);
  const start = pair.key.range![0];
  const end = endOf(pair);
  if (end === undefined) return undefined;
  if (map.flow) {
    const before = map.items[at - 1];
    const next = map.items[at + 1]?.key as Node | undefined;
    if (before) return { from: endOf(before)!, to: end, put: "" };
    return next ? { from: start, to: next.range![0], put: "" } : { from: map.range![0], to: map.range![1], put: "{}" };
  }
  const line = text.lastIndexOf("\n", start - 1) + 1;
  // The first key of an entry stands behind its dash.
  if (text.slice(line, start).trim() !== "" || map.items.length === 1) return undefined;
  const to = lineEnd(text, end);
  const next = text.startsWith("\r\n", to) ? to + 2 : Math.min(text.length, to + 1);
  return { from: line, to: next, put: "" };
}

/**
 * A chapter's file with entries added at the end of its list. Each entry is some lines of YAML without its dash and indentation.
 * `undefined` where the file has no list that entries can be added to.
 */
export function appendEntries(text: string, entries: readonly (readonly string[])[]): string | undefined {
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const now = text.slice(mark.length);
  const document = parsed(now);
  const pair = isMap(document.contents) ? pairOf(document.contents, "entries") : undefined;
  const list = pair?.value;
  const lineBreak = lineBreakOf(now);
  if (!isSeq(list) || !list.range || (list.flow && list.items.length > 0)) return undefined;
  const isEmpty = list.items.length === 0;
  const start = isEmpty ? 0 : list.range[0];
  const column = isEmpty ? 2 : start - (now.lastIndexOf("\n", start - 1) + 1);
  const indent = " ".repeat(column);
  const added = entries.flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
  const put = added.map((line) => `${lineBreak}${line}`).join("");
  if (isEmpty) return `${mark}${now.slice(0, list.range[0]).trimEnd()}${put}${now.slice(list.range[1])}`;
  const end = lineEnd(now, endOf(list)!);
  return `${mark}${now.slice(0, end)}${put}${now.slice(end)}`;
}

/**
 * Words as a value of YAML, in a list or map with braces or outside of one. Never throws.
 *
 * ```ts
 * yamlText("Стой: газ", true); // '"Стой: газ"'
 * ```
 */
export const yamlText = (words: string, inFlow: boolean): string => scalarText(words, inFlow);
