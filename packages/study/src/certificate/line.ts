import { canonical, lineHash, parseKey, sha256Of, signLine, type KeyPair } from "@parley/key";

/** What a learner can be certified for: a chapter, a path or a drill of a book, from one language to the other. */
export interface Work {
  readonly kind: WorkKind;
  readonly id: string;
  /** The language of the learner, and the language that is learned. */
  readonly langs: readonly [learner: string, learned: string];
}

export type WorkKind = "chapter" | "path" | "drill";
export const WORK_KINDS: readonly WorkKind[] = ["chapter", "path", "drill"];

/** What every line says: when, by which teacher, with which key, for which book. */
interface LineBase {
  readonly v: 2;
  /** The time on the signer's clock, as an ISO date in UTC with seconds. The clock may be wrong. */
  readonly at: string;
  /** The teacher who signed. */
  readonly by: string;
  readonly book: string;
  readonly key: string;
  readonly sig: string;
}

/** What a line says about learners and teachers. */
export type CertificateAct =
  /** A learner can do a work, whose words had this hash. `name` is there only where the learner wanted it. */
  | {
      readonly act: "certify";
      readonly learner: string;
      readonly name?: string;
      readonly can: Work & { readonly hash: string };
    }
  /** A key is that of another teacher, who was taught by the signer and may certify too. */
  | { readonly act: "certify-teacher"; readonly teacher: string; readonly teaches: string }
  /** A key counts no longer: nothing that it signed counts, except lines with the hashes in `keeps`. */
  | { readonly act: "revoke-key"; readonly lost: string; readonly keeps?: readonly string[] }
  /** A certificate counts no longer. */
  | { readonly act: "withdraw-certificate"; readonly withdraws: string }
  /** Everything about a learner is taken away. It has a hash of the learner's id, so that nothing is left of the learner. */
  | { readonly act: "erase-learner"; readonly erased: string };

/** A signed line about what a learner can do, or about who may say so. Lines are a set: their order means nothing. */
export type CertificateLine = LineBase & CertificateAct;
/** A line that certifies a learner. */
export type Certificate = LineBase & Extract<CertificateAct, { readonly act: "certify" }>;

const LONGEST = 200;
/** A line with everything is under 1,000 letters; a key that is revoked may keep a hundred lines. */
const LONGEST_LINE = 10_000;
/** Control characters, and characters that change the direction of the text around them. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/** The longest name that people give. */
const LONGEST_GIVEN = 100;

/**
 * A name that somebody typed, as lines can have it: without control characters and characters that turn the text around them, at most
 * 100 letters. Never throws.
 *
 * ```ts
 * nameFrom("  An\u202en\n "); // "Ann"
 * ```
 */
export function nameFrom(typed: string): string {
  const safe = Array.from(typed).filter((letter) => !UNSAFE.test(letter));
  const letters = Array.from(safe.join("").normalize("NFC").trim());
  return letters.slice(0, LONGEST_GIVEN).join("").trim();
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isName = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "" && value.length <= LONGEST && !UNSAFE.test(value);
const isHash = (value: unknown): value is string => typeof value === "string" && /^sha256-[0-9a-f]{64}$/.test(value);
const isKey = (value: unknown): value is string => typeof value === "string" && typeof parseKey(value) !== "string";

/** Whether a text is a time as lines have it: `2026-11-28T10:00:00Z`. */
function isTime(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && timeOf(time) === value;
}

/**
 * A time as lines have it. Throws a RangeError for a time that no date has.
 *
 * ```ts
 * timeOf(0); // "1970-01-01T00:00:00Z"
 * ```
 */
export function timeOf(t: number): string {
  return new Date(t).toISOString().replace(/\.\d+Z$/, "Z");
}

const isWork = (value: unknown): boolean => {
  if (!isObject(value) || !WORK_KINDS.includes(value["kind"] as WorkKind)) return false;
  const { id, langs, hash } = value;
  return isName(id) && isHash(hash) && Array.isArray(langs) && langs.length === 2 && langs.every(isName);
};

/** What each kind of line must have. */
const HAS: { readonly [Act in CertificateAct["act"]]: (line: { readonly [key: string]: unknown }) => boolean } = {
  certify: ({ learner, name, can }) => isName(learner) && (name === undefined || isName(name)) && isWork(can),
  "certify-teacher": ({ teacher, teaches }) => isName(teacher) && isKey(teaches),
  "revoke-key": ({ lost, keeps }) =>
    isKey(lost) && (keeps === undefined || (Array.isArray(keeps) && keeps.length <= 100 && keeps.every(isHash))),
  "withdraw-certificate": ({ withdraws }) => isHash(withdraws),
  "erase-learner": ({ erased }) => isHash(erased),
};

/**
 * A line from a file, a store or a code: frozen, with all its fields, because all of them are signed. `undefined` for anything else,
 * also for a line of a newer version of Parley. Its signature is not verified here. Never throws.
 *
 * ```ts
 * readCertificateLine({ act: "certify" }); // undefined
 * ```
 */
export function readCertificateLine(value: unknown): CertificateLine | undefined {
  if (!isObject(value)) return undefined;
  const { v, at, act, by, book, key, sig } = value;
  if (v !== 2 || !isTime(at) || !isName(by) || !isName(book) || !isKey(key) || typeof sig !== "string")
    return undefined;
  if (typeof act !== "string" || !Object.hasOwn(HAS, act)) return undefined;
  if (!HAS[act as CertificateAct["act"]](value)) return undefined;
  try {
    const text = canonical(value);
    return text.length <= LONGEST_LINE ? deepFreeze(JSON.parse(text) as CertificateLine) : undefined;
  } catch {
    return undefined;
  }
}

/** Hashes and verified signatures are remembered only of lines that cannot change. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

/**
 * A new signed line of a teacher. Throws a RangeError for what no line may have.
 *
 * ```ts
 * import { makeKeyPair } from "@parley/key";
 * import { makeCertificateLine } from "@parley/study";
 * const pair = makeKeyPair(new Uint8Array(32));
 * const line = makeCertificateLine(
 *   { act: "certify-teacher", teacher: "lee", teaches: pair.publicKey },
 *   { at: 1.8e12, by: "kim", book: "b", pair },
 * );
 * line.at; // "2027-01-15T08:00:00Z"
 * ```
 */
export function makeCertificateLine<Act extends CertificateAct>(
  act: Act,
  { at, by, book, pair }: { readonly at: number; readonly by: string; readonly book: string; readonly pair: KeyPair },
): LineBase & Act {
  const line = readCertificateLine(signLine({ v: 2, at: timeOf(at), by, book, ...act }, pair));
  if (line === undefined) throw new RangeError(`a line that cannot be read: ${JSON.stringify(act)}`);
  return line as unknown as LineBase & Act;
}

/** The name of a line: its hash. Never throws. */
export function nameOfLine(line: CertificateLine): string {
  return lineHash(line);
}

/**
 * The hash by which a learner is erased. Never throws.
 *
 * ```ts
 * erasedName("K7Q2-F4MX").slice(0, 7); // "sha256-"
 * ```
 */
export function erasedName(learner: string): string {
  return sha256Of(`parley learner ${learner}`);
}

/** The words of an entry in each language, all its variants. */
export type WorkTexts = readonly (readonly [entry: string, texts: { readonly [lang: string]: readonly string[] }])[];

/**
 * The hash of what is certified: the entries of a work in their order, with their words in the two languages, and for a path what leads from one to the
 * other. A change of any of them gives another hash; a new edition with the same words gives the same. Never throws.
 *
 * ```ts
 * const work = { kind: "chapter", id: "needs", langs: ["ru", "ko"] };
 * const hash = workHash(work, [["water", { ko: ["물"], ru: ["Вода́"] }]]);
 * hash === workHash(work, [["water", { ko: ["물"], ru: ["Вода́"], en: ["Water"] }]]); // true
 * hash === workHash(work, [["water", { ko: ["물!"], ru: ["Вода́"] }]]); // false
 * ```
 */
export function workHash({ kind, id, langs }: Work, texts: WorkTexts, steps: unknown = null): string {
  const rows = texts.map(([entry, words]) => [entry, ...langs.map((lang) => words[lang] ?? [])]);
  return sha256Of(canonical({ kind, id, langs, rows, steps }));
}
