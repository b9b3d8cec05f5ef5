import { verifyChains, type Chains } from "./chain.ts";
import { isSigned, lineHash, linksOf, type Revocation, type SignedLine } from "./signed-line.ts";

/** Why an authentic line counts for nothing. */
export type Doubt =
  /** It was signed for another book, or the line that began this one is not there. */
  | "book"
  /** Nobody whose key counts knows its key as that of its signer. */
  | "key"
  /** The same, and another key of its signer counts: the key changed. */
  | "key-changed"
  /** Its key is that of several people. */
  | "key-shared"
  /** Its key was revoked, and it is not among the lines before the last good one. */
  | "revoked"
  /** It is older than a line before it. */
  | "backdated"
  /** Its signer withdrew something in a line that is not there. */
  | "gap"
  /** Its signer withdrew it. */
  | "withdrawn";

/** Which lines of a ledger count, and why the others do not. */
export interface Trust<T extends SignedLine> {
  readonly chains: Chains<T>;
  /** The hashes of the lines that count. */
  readonly counted: ReadonlySet<string>;
  /** Why an authentic line does not count. */
  readonly doubts: ReadonlyMap<T, Doubt>;
  /** The keys that count, with the person of each. */
  readonly people: ReadonlyMap<string, string>;
  /** The keys that were revoked. */
  readonly revoked: ReadonlySet<string>;
}

/** What verification is given beside the lines. */
export interface TrustOptions {
  /** The id of the book: the hash of its line `begin`. Without it, no line counts. */
  readonly book: string | undefined;
  /** Keys that are revoked outside the ledger. */
  readonly revoked?: readonly Revocation[];
}

/**
 * Which lines count. The signer of the line `begin` names the people of the book with their keys; a key counts that is named
 * there, or in a line `trust` that counts. Never throws.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const people = { p1: pair.publicKey };
 * const begin = signLine({ v: 2, at: "2026-11-28T10:00:00Z", act: "begin", by: "p1", people }, pair);
 * judgeLines([begin], { book: lineHash(begin) }).counted.size; // 1
 * judgeLines([begin], { book: "sha256-…" }).counted.size; // 0
 * ```
 */
export function judgeLines<T extends SignedLine>(lines: readonly T[], { book, revoked = [] }: TrustOptions): Trust<T> {
  const chains = verifyChains(lines);
  const begin = book === undefined ? undefined : chains.authentic.get(book);
  const own = [...chains.authentic].filter(
    ([hash, line]) => (begin !== undefined && hash === book) || isOf(line, book),
  );
  const acts = own.map(([, line]) => line).filter(({ act, revoked: some }) => act === "trust" || some !== undefined);
  // Whoever could ever be trusted may revoke: a revoked key must not outlive those who revoked it.
  const widest = trustedKeys(begin, acts, () => true);
  const allRevoked = [
    ...revoked,
    ...acts.filter((line) => widest.get(line.key)?.has(line.by)).flatMap((line) => line.revoked ?? []),
  ];
  const good = goodLines(chains, allRevoked);
  const isGood = (line: T): boolean => good.get(line.key)?.has(lineHash(line)) ?? true;
  const isSound = (line: T): boolean => isGood(line) && !chains.backdated.has(line);
  const trustedBy = (is: (line: T) => boolean): Map<string, Set<string>> =>
    begin && isSound(begin) ? trustedKeys(begin, acts, (line) => isSound(line) && is(line)) : new Map();
  // What a line about a key is worth depends on withdrawals, and they on keys: those of any vouched key are followed.
  const vouched = trustedBy(() => true);
  const withdrawn = withdrawnLines(chains, vouched);
  const lost = linesBeforeLoss(
    chains,
    own.filter(([, { key, by }]) => vouched.get(key)?.has(by)),
  );
  const trusted = trustedBy((line) => !withdrawn.has(lineHash(line)) && !lost.has(lineHash(line)));
  const doubtOf = (hash: string, line: T): Doubt | undefined => {
    if (begin === undefined || (hash !== book && !isOf(line, book))) return "book";
    if (!isGood(line)) return "revoked";
    const people = trusted.get(line.key);
    if (people !== undefined && people.size > 1) return "key-shared";
    if (people?.has(line.by) !== true)
      return [...trusted.values()].some((all) => all.has(line.by)) ? "key-changed" : "key";
    if (chains.backdated.has(line)) return "backdated";
    if (withdrawn.has(hash)) return "withdrawn";
    return lost.has(hash) ? "gap" : undefined;
  };
  const doubts = new Map<T, Doubt>();
  const counted = new Set<string>();
  for (const [hash, line] of chains.authentic) {
    const doubt = doubtOf(hash, line);
    if (doubt === undefined) counted.add(hash);
    else doubts.set(line, doubt);
  }
  const people = [...trusted].filter(([, ids]) => ids.size === 1).map(([key, ids]) => [key, [...ids][0]!] as const);
  return { chains, counted, doubts, people: new Map(people), revoked: new Set(good.keys()) };
}

/** Acts that change which other lines count. */
const WIDE: ReadonlySet<string> = new Set(["begin", "trust", "revoke", "withdraw"]);

/**
 * The judgement of a ledger with one or more new lines, each at the end of the chain of its signer, without judging the others again;
 * `undefined` where a line could change what others count for. Never throws.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const people = { p1: pair.publicKey };
 * const begin = signLine({ v: 2, at: "2026-11-28T10:00:00Z", act: "begin", by: "p1", people }, pair);
 * const book = lineHash(begin);
 * const line = nextLine(endsAfter(begin), { at: "2026-11-28T10:00:00Z", act: "sign", by: "p1" }, pair, book);
 * judgeNext(judgeLines([begin], { book }), line, book)?.counted.size; // 2
 * ```
 */
export function judgeNext<T extends SignedLine>(
  trust: Trust<T>,
  next: T | readonly T[],
  book: string | undefined,
): Trust<T> | undefined {
  const { people, revoked, chains } = trust;
  const counted = new Set(trust.counted);
  // Copied once for all lines: a ledger has many.
  const [authentic, heads] = [new Map(chains.authentic), new Map(chains.heads)];
  for (const line of "act" in next ? [next] : next) {
    if (WIDE.has(line.act) || line.revoked !== undefined || line.back !== undefined || !isOf(line, book))
      return undefined;
    if (people.get(line.key) !== line.by || revoked.has(line.key)) return undefined;
    const ends = heads.get(line.by) ?? [];
    const before = linksOf(line.prev);
    const isAfterAll = before.length === ends.length && ends.every((end) => before.includes(lineHash(end)));
    if (!isAfterAll || ends.some((end) => line.at < (chains.backdated.get(end) ?? end.at))) return undefined;
    const hash = lineHash(line);
    if (authentic.has(hash) || !isSigned(line)) return undefined;
    // A first line beside other first lines is a fork, and one end after several keeps what was reported of them.
    if (ends.length === 0 && [...authentic.values()].some(({ by }) => by === line.by)) return undefined;
    counted.add(hash);
    authentic.set(hash, line);
    heads.set(line.by, [line]);
  }
  return { ...trust, counted, chains: { ...chains, authentic, heads } };
}

/** Whether a line was signed for a book. A line `begin` begins another one. */
function isOf(line: SignedLine, book: string | undefined): boolean {
  return line.book !== undefined && line.book === book && line.act !== "begin";
}

/** The people of each key that counts: those named at the beginning, and those named by a key that counts. */
function trustedKeys<T extends SignedLine>(
  begin: T | undefined,
  acts: readonly T[],
  isSound: (line: T) => boolean,
): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  if (begin === undefined || begin.act !== "begin" || begin.people?.[begin.by] !== begin.key) return people;
  const shared = new Set<string>();
  const add = (key: string, person: string): boolean => {
    const known = people.get(key) ?? new Set();
    const size = known.size;
    people.set(key, known.add(person));
    return known.size > size;
  };
  const isTrusted = ({ key, by }: T): boolean => !shared.has(key) && people.get(key)?.has(by) === true;
  const trusts = acts.filter((line) => line.act === "trust" && isSound(line));
  // What a key of two people says counts for nothing; without it other keys may be lost, so the rest is found again.
  for (let before = -1; before < shared.size;) {
    before = shared.size;
    people.clear();
    for (const [person, key] of Object.entries(begin.people)) add(key, person);
    for (let grows = true; grows;) {
      grows = false;
      for (const line of trusts)
        if (isTrusted(line) && line.trusts !== undefined && line.person !== undefined)
          grows = add(line.trusts, line.person) || grows;
    }
    for (const [key, ids] of people) if (ids.size > 1) shared.add(key);
  }
  return people;
}

/** Per revoked key, the hashes of its lines that count: those up to the last good one in every revocation. */
function goodLines<T extends SignedLine>(
  { authentic }: Chains<T>,
  revoked: readonly Revocation[],
): Map<string, ReadonlySet<string>> {
  const good = new Map<string, ReadonlySet<string>>();
  for (const { key, after } of revoked) {
    const upTo = linesUpTo(authentic, linksOf(after));
    const known = good.get(key);
    good.set(key, known === undefined ? upTo : new Set([...known].filter((hash) => upTo.has(hash))));
  }
  return good;
}

/** The hashes of some lines and of all lines before them. */
function linesUpTo(authentic: ReadonlyMap<string, SignedLine>, last: readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [...last];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const line = authentic.get(hash);
    if (line === undefined || found.has(hash)) continue;
    found.add(hash);
    open.push(...linksOf(line.prev));
  }
  return found;
}

/** The hashes of lines that their signer withdrew, with the same key or with another key of this person. */
function withdrawnLines<T extends SignedLine>(
  { authentic }: Chains<T>,
  trusted: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const withdrawn = new Set<string>();
  for (const line of authentic.values()) {
    if (line.act !== "withdraw" || line.withdraws === undefined) continue;
    const target = authentic.get(line.withdraws);
    if (target?.by === line.by && (target.key === line.key || trusted.get(line.key)?.has(line.by)))
      withdrawn.add(line.withdraws);
  }
  return withdrawn;
}

/**
 * Where a signer withdrew something in a line that is not there: the hashes of all lines that it may have been about. A line that is
 * known to follow all such lines of its signer is none of them. Of the lines that are given, each is of its book and its signer's key:
 * what others wrote under that name says nothing about the signer.
 */
function linesBeforeLoss<T extends SignedLine>(
  { authentic }: Chains<T>,
  own: readonly (readonly [hash: string, line: T])[],
): Set<string> {
  const lost = own.map(([hash, line]) => ({ hash, by: line.by, after: lossesBefore(authentic, line) }));
  const bySigner = new Map<string, Set<string>>();
  for (const { by, after } of lost)
    if (after.size > 0) bySigner.set(by, new Set([...(bySigner.get(by) ?? []), ...after]));
  const isBefore = ({ by, after }: (typeof lost)[number]): boolean => after.size < (bySigner.get(by)?.size ?? 0);
  return new Set(lost.flatMap((one) => (isBefore(one) ? [one.hash] : [])));
}

const NONE: ReadonlySet<string> = new Set();

/** The hashes of withdrawals before a line that are not there. */
function lossesBefore(authentic: ReadonlyMap<string, SignedLine>, line: SignedLine): ReadonlySet<string> {
  if (line.back === undefined) return NONE;
  const open = [...linksOf(line.back)];
  const seen = new Set<string>();
  const lost = new Set<string>();
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    const withdrawal = authentic.get(hash);
    if (withdrawal === undefined) lost.add(hash);
    else open.push(...linksOf(withdrawal.back));
  }
  return lost;
}
