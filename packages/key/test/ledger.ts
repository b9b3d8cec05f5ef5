/** Random ledgers: people with keys who sign, withdraw, trust and revoke in copies that are merged. */
import {
  endsFor,
  judgeLines,
  lineHash,
  makeKeyPair,
  nextLine,
  signLine,
  type KeyPair,
  type SignedLine,
} from "@parley/key";

/** Key pairs from numbers, the same each time. */
export const pairs: readonly KeyPair[] = Array.from({ length: 6 }, (_, i) =>
  makeKeyPair(Uint8Array.from({ length: 32 }, (__, k) => (i * 37 + k * 11 + 5) % 256)),
);
/** People, and which keys they hold: the last key is a thief's. */
export const PEOPLE = ["p0", "p1", "p2"] as const;
export const THIEF = pairs[5]!;

/** A line of text, as `book` signs it. */
export interface Line extends SignedLine {
  readonly entry?: string;
  readonly lang?: string;
  readonly hash?: string;
}

/** A step of a random ledger. */
export interface Step {
  readonly what: "sign" | "withdraw" | "trust" | "revoke" | "copy" | "merge";
  readonly who: number;
  readonly text: number;
}

const second = (n: number): string => new Date(Date.UTC(2026, 10, 28) + n * 1000).toISOString().replace(".000Z", "Z");

/** The line that begins a book: `p0` names all people. */
export function beginBook(nonce: string): Line {
  const people = Object.fromEntries(PEOPLE.map((id, i) => [id, pairs[i]!.publicKey]));
  return signLine({ v: 2 as const, at: second(0), act: "begin", by: "p0", nonce, people }, pairs[0]!);
}

/** A ledger of some steps, made in one or two copies that are merged at the end. */
export function ledgerOf(steps: readonly Step[], nonce = "a"): { lines: Line[]; book: string } {
  const begin = beginBook(nonce);
  const book = lineHash(begin);
  let [here, there]: [Line[], Line[] | undefined] = [[begin], undefined];
  for (const [i, { what, who, text }] of steps.entries()) {
    if (what === "copy") there ??= [...here];
    else if (what === "merge") [here, there] = [merged(here, there ?? []), undefined];
    else {
      const line = lineOf(here, book, { what, who, text }, second(i + 1));
      here.push(line);
      if (there) [here, there] = [there, here];
    }
  }
  return { lines: merged(here, there ?? []), book };
}

export function merged(a: readonly Line[], b: readonly Line[]): Line[] {
  return [...new Map([...a, ...b].map((line) => [lineHash(line), line])).values()];
}

function lineOf(lines: readonly Line[], book: string, { what, who, text }: Step, at: string): Line {
  const by = PEOPLE[who % 3]!;
  const pair = pairs[who % 3]!;
  const trust = endsFor(judgeLines(lines, { book }), by, pair.publicKey);
  const own = lines.filter((line) => line.by === by && line.act === "sign");
  const target = own[text % Math.max(1, own.length)];
  if (what === "withdraw" && target)
    return nextLine(trust, { at, act: "withdraw", by, withdraws: lineHash(target) }, pair, book);
  if (what === "trust")
    return nextLine(trust, { at, act: "trust", by, person: by, trusts: pairs[3 + (who % 2)]!.publicKey }, pair, book);
  if (what === "revoke" && who % 3 !== 0) {
    const revoked = [{ key: pairs[3 + (text % 2)]!.publicKey }];
    return nextLine(trust, { at, act: "revoke", by, revoked }, pair, book);
  }
  return nextLine(
    trust,
    { at, act: "sign", by, entry: `e${text % 5}`, lang: "ru", hash: `sha256-${String(text % 5).repeat(64)}` },
    pair,
    book,
  );
}
