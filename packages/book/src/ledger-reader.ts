import { parseKey, type Links } from "@parley/key";
import { nearest } from "./id.ts";
import { KEY_ACTS, ORIGINS, TEXT_ACTS, type LedgerLine } from "./ledger-line.ts";
import { LEDGER_RULES } from "./rules/ledger.ts";
import { shorten } from "./shape.ts";
import type { Source } from "./source.ts";
import { TAG } from "./text.ts";

/** The lines of `ledger.jsonl`. An unreadable line is reported and left out. */
export function readLedger(source: Source): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  const raws = source.text.split("\n");
  let offset = 0;
  for (const [i, raw] of raws.entries()) {
    const start = offset;
    offset += raw.length + 1;
    if (raw.trim() === "") continue;
    const line = parseLedgerLine(raw);
    if (typeof line !== "string") {
      lines.push(line);
      continue;
    }
    const isTorn = i === raws.length - 1 && line === NOT_JSON;
    const hint = isTorn
      ? "it was cut off while it was written: delete it, and sign or record its text again"
      : undefined;
    source.report(LEDGER_RULES["ledger-line"], start, `a line of the ledger ${line}`, hint);
  }
  return Object.freeze(lines);
}

const NOT_JSON = "is not JSON";
const HASH = /^sha256-[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Times of signed lines are compared as texts, so they all have one form. */
const SIGNED_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

type Fields = { readonly [key: string]: unknown };
/** What is wrong with the value of a key, as the end of a sentence; `undefined` where it is right. */
type Fault = (value: unknown) => string | undefined;

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isHash = (value: unknown): boolean => isText(value) && HASH.test(value);
const isKey = (value: unknown): boolean => isText(value) && typeof parseKey(value) !== "string";
/** A hash, or a list of two or more. */
const isLinks = (value: unknown): value is Links =>
  isHash(value) || (Array.isArray(value) && value.length > 1 && value.every(isHash));
const isRecord = (value: unknown, isRight: (one: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(isRight);

const must =
  (isRight: (value: unknown) => boolean, what: string): Fault =>
  (value) =>
    isRight(value) ? undefined : what;
const aText = (name: string): Fault => must(isText, `has a “${name}” that is not a text`);
const aHash = (name: string): Fault => must(isHash, `has a “${name}” that is no hash of sha256- and 64 hex digits`);
const links = (name: string): Fault => must(isLinks, `has a “${name}” that is no hash or list of hashes`);
const aKey =
  (name: string): Fault =>
  (value) => {
    const fault = isText(value) ? parseKey(value) : "is not a text";
    return typeof fault === "string" ? `has a “${name}” that ${fault}` : undefined;
  };

const isRevocation = (value: unknown): boolean =>
  isObject(value) &&
  isKey(value["key"]) &&
  (value["after"] === undefined || isLinks(value["after"])) &&
  Object.keys(value).every((key) => key === "key" || key === "after");

/** Languages, or hashes by language in a line of version 2. */
const against: Fault = (value) =>
  (Array.isArray(value) && value.every(isText)) ||
  (isRecord(value, isHash) && Object.keys(value as Fields).every((tag) => TAG.test(tag)))
    ? undefined
    : "has an “against” that is not a list of languages or hashes by language";

/** A value that is none of some texts. What is no text is not shown: an object can have any depth. */
const notOneOf = (what: string, value: unknown, all: readonly string[]): string =>
  `has ${isText(value) ? `the ${what} “${shorten(value)}”` : `an ${what} that is not a text`}; it is ${all.join(", ")}`;

const origin: Fault = (value) =>
  (ORIGINS as readonly unknown[]).includes(value) ? undefined : notOneOf("origin", value, ORIGINS);

/** Keys that every signed line can have. */
const SIGNED: { readonly [key: string]: Fault } = {
  v: must((value) => value === 2, "has another version than 2; a newer Parley wrote it"),
  book: aHash("book"),
  key: aKey("key"),
  prev: links("prev"),
  back: links("back"),
  revoked: must(
    (value) => Array.isArray(value) && value.every(isRevocation),
    "has a “revoked” that is no list of keys",
  ),
  sig: aText("sig"),
};

/** The keys of a line about a text, besides those that every line has. */
const TEXT: { readonly [key: string]: Fault } = {
  ...SIGNED,
  entry: aText("entry"),
  lang: aText("lang"),
  hash: must(isHash, "has no hash of sha256- and 64 hex digits"),
  origin,
  model: aText("model"),
  role: aText("role"),
  against,
  distance: must(
    (value) => typeof value === "number" && value >= 0 && value <= 1,
    "has a “distance” that is no number from 0 to 1",
  ),
};

/** The keys of a line about keys, signatures or editions, by act. */
const ACTS: { readonly [act: string]: { readonly [key: string]: Fault } } = {
  begin: { nonce: aText("nonce"), people: must((value) => isRecord(value, isKey), "has “people” without keys") },
  trust: { person: aText("person"), trusts: aKey("trusts") },
  revoke: {},
  withdraw: { withdraws: aHash("withdraws") },
  publish: {
    edition: aHash("edition"),
    heads: must((value) => isRecord(value, isLinks), "has “heads” that are no hashes"),
  },
};

/** The keys that a line about keys, signatures or editions can lack, by act. */
const OPTIONAL: { readonly [act: string]: { readonly [key: string]: Fault } } = {
  publish: { packs: must((value) => Array.isArray(value) && value.every(isHash), "has “packs” that are no hashes") },
};

/** The keys of every line. */
const EVERY: readonly string[] = ["at", "act", "by"];

/** The further keys that a line can have, and those that it needs. */
interface LineForm {
  readonly known: { readonly [key: string]: Fault };
  readonly needed: readonly string[];
}

const TEXT_FORM: LineForm = { known: TEXT, needed: ["at", "entry", "lang", "hash", "act", "by"] };

const KEY_FORMS: ReadonlyMap<unknown, LineForm> = new Map(
  Object.entries(ACTS).map(([act, own]) => [
    act,
    { known: { ...SIGNED, ...own, ...OPTIONAL[act] }, needed: ["at", "by", "v", "key", "sig", ...Object.keys(own)] },
  ]),
);

/**
 * A line of a ledger, frozen, or a description of its fault as the end of a sentence. Never throws.
 *
 * ```ts
 * parseLedgerLine("{}"); // "has no “at”"
 * ```
 */
export function parseLedgerLine(raw: string): LedgerLine | string {
  let line: unknown;
  try {
    line = JSON.parse(raw);
  } catch {
    return NOT_JSON;
  }
  if (!isObject(line)) return "is not an object";
  const { at, act, by } = line;
  const keyForm = KEY_FORMS.get(act);
  const { known, needed } = keyForm ?? TEXT_FORM;
  for (const key of Object.keys(line))
    if (!EVERY.includes(key) && !Object.hasOwn(known, key)) {
      const meant = nearest(key, [...EVERY, ...Object.keys(known)]);
      return `has “${shorten(key)}”${meant ? `; did you mean “${meant}”?` : ""}`;
    }
  for (const key of needed) if (line[key] === undefined) return `has no “${key}”`;
  if (!isText(at) || !(line["sig"] === undefined ? TIME : SIGNED_TIME).test(at) || !isDate(at))
    return "has no time like 2026-11-23T10:00:00Z";
  if (!isText(by)) return "has a “by” that is not a text";
  if (keyForm === undefined && !(TEXT_ACTS as readonly unknown[]).includes(act))
    return notOneOf("act", act, [...TEXT_ACTS, ...KEY_ACTS]);
  for (const [key, value] of Object.entries(line)) {
    const fault = Object.hasOwn(known, key) ? known[key]!(value) : undefined;
    if (fault !== undefined) return fault;
  }
  if (membersIn(raw) !== keysIn(line)) return "has a key twice; programs read such a line in different ways";
  return versionFault(line) ?? (frozen(line) as unknown as LedgerLine);
}

/** Whether a time that is written as one is in the calendar: there is no 30 February. */
function isDate(at: string): boolean {
  // A day or an hour that is not there is read as one of a later day, or not at all.
  return new Date(at).getUTCDate() === Number(at.slice(8, 10));
}

/** The number of members of all objects in a text of JSON: of the colons that are not in a string. */
function membersIn(json: string): number {
  let count = 0;
  let isString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (isString && code === 0x5c) i++;
    else if (code === 0x22) isString = !isString;
    else if (code === 0x3a && !isString) count++;
  }
  return count;
}

/** The number of keys of all objects in a value. `JSON.parse` keeps the last of equal ones. */
function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const part of Object.values(value)) if (typeof part === "object") count += keysIn(part);
  return count;
}

/** A value that nobody changes: results of verification are kept for it. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) if (typeof part === "object") frozen(part);
  return Object.freeze(value);
}

/** What is wrong with the version of a line: a signature needs version 2, as do hashes of other texts. */
function versionFault({ v, key, sig, against: seen }: Fields): string | undefined {
  if ((key === undefined) !== (sig === undefined)) return "has a “key” without “sig”, or the reverse";
  if (sig !== undefined && v !== 2) return "is signed and has no “v”; it is 2";
  if (seen !== undefined && Array.isArray(seen) !== (v === undefined))
    return "has an “against” of another version: hashes by language with “v”, languages without";
  return undefined;
}
