import { isSigned, lineHash, linksOf, type SignedLine } from "./signed-line.ts";

/** The lines of a ledger as chains. A line is named by its hash. */
export interface Chains<T extends SignedLine> {
  /** The lines that their key signed, by hash, each once. */
  readonly authentic: ReadonlyMap<string, T>;
  /** Lines whose signature is not that of their key: forged, altered, or damaged. */
  readonly forged: readonly T[];
  /** Lines that are older than a line before them in their chain, with the latest time of those. */
  readonly backdated: ReadonlyMap<T, string>;
  /** Authentic lines that follow a line that is not there. */
  readonly afterGap: readonly T[];
  /** Lines of one signer that follow the same line, where there are several: two copies were signed apart. */
  readonly forks: readonly (readonly T[])[];
  /** The last lines of each signer. */
  readonly heads: ReadonlyMap<string, readonly T[]>;
}

/**
 * Verify the lines of a ledger, in any order. A line that another authentic line of the same key follows is verified by its hash,
 * any other by its signature. Never throws.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const line = signLine({ v: 2, at: "2026-11-28T10:00:00Z", act: "sign", by: "p1" }, pair);
 * verifyChains([line, line]).authentic.size; // 1
 * verifyChains([{ ...line, at: "2026-11-29T10:00:00Z" }]).forged.length; // 1
 * ```
 */
export function verifyChains<T extends SignedLine>(lines: readonly T[]): Chains<T> {
  const byHash = new Map<string, T>();
  for (const line of lines) byHash.set(lineHash(line), line);
  const authentic = authenticLines(byHash);
  const followers = followersOf(authentic);
  const ends = [...authentic].filter(([hash, { by }]) => !followers.get(hash)?.some((next) => next.by === by));
  return {
    authentic,
    forged: [...byHash].filter(([hash]) => !authentic.has(hash)).map(([, line]) => line),
    backdated: backdatedLines(authentic),
    afterGap: [...authentic.values()].filter((line) =>
      linksOf(line.prev).some((hash) => !isOwn(authentic, line, hash)),
    ),
    forks: forksOf(authentic, followers),
    heads: groupBy(
      ends.map(([, line]) => line),
      ({ by }) => by,
    ),
  };
}

/** Lines by a name that each has. */
function groupBy<T>(lines: readonly T[], nameOf: (line: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const group = groups.get(nameOf(line));
    if (group) group.push(line);
    else groups.set(nameOf(line), [line]);
  }
  return groups;
}

/** Whether a hash is that of an authentic line of the signer of a line. */
function isOwn<T extends SignedLine>(authentic: ReadonlyMap<string, T>, { by }: T, hash: string): boolean {
  return authentic.get(hash)?.by === by;
}

/** The lines that their key signed. The ends of chains are verified first, so that most lines need no signature. */
function authenticLines<T extends SignedLine>(byHash: ReadonlyMap<string, T>): Map<string, T> {
  const inner = new Set<string>();
  const isSameKey = (line: T, hash: string): boolean => byHash.get(hash)?.key === line.key;
  for (const line of byHash.values()) for (const hash of linksOf(line.prev)) if (isSameKey(line, hash)) inner.add(hash);
  const authentic = new Map<string, T>();
  const failed = new Set<string>();
  const open = [...byHash.keys()].filter((hash) => !inner.has(hash));
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (authentic.has(hash) || failed.has(hash)) continue;
    const line = byHash.get(hash)!;
    if (isSigned(line)) markBefore(byHash, authentic, hash);
    else {
      failed.add(hash);
      // Nothing speaks for the lines before it any more: each is an end now.
      open.push(...linksOf(line.prev).filter((before) => isSameKey(line, before)));
    }
  }
  return authentic;
}

/** Add a signed line, and the lines of its key that it follows. */
function markBefore<T extends SignedLine>(
  byHash: ReadonlyMap<string, T>,
  authentic: Map<string, T>,
  signed: string,
): void {
  const open = [signed];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (authentic.has(hash)) continue;
    const line = byHash.get(hash)!;
    authentic.set(hash, line);
    for (const before of linksOf(line.prev)) if (byHash.get(before)?.key === line.key) open.push(before);
  }
}

/** The authentic lines that follow each line. */
function followersOf<T extends SignedLine>(authentic: ReadonlyMap<string, T>): Map<string, T[]> {
  const followers = new Map<string, T[]>();
  for (const line of authentic.values())
    for (const hash of linksOf(line.prev)) {
      const group = followers.get(hash);
      if (group) group.push(line);
      else followers.set(hash, [line]);
    }
  return followers;
}

/** Lines of one signer with the same line before them, and first lines of one signer, where there are several. */
function forksOf<T extends SignedLine>(
  authentic: ReadonlyMap<string, T>,
  followers: ReadonlyMap<string, readonly T[]>,
): T[][] {
  const first = [...authentic.values()].filter(({ prev }) => linksOf(prev).length === 0);
  return [...followers.values(), first]
    .filter((list) => list.length > 1)
    .flatMap((list) => [...groupBy(list, ({ by }) => by).values()])
    .filter((list) => list.length > 1);
}

/** The lines that are older than a line before them, with the latest time of those. */
function backdatedLines<T extends SignedLine>(authentic: ReadonlyMap<string, T>): Map<T, string> {
  const latest = new Map<T, string>();
  const backdated = new Map<T, string>();
  const all = [...authentic.values()];
  // Chains were followed from their ends: the other way round, the time before a line is mostly known.
  for (let i = all.length - 1; i >= 0; i--) {
    const open = [all[i]!];
    for (let line = open.at(-1); line !== undefined; line = open.at(-1)) {
      const before = linksOf(line.prev).flatMap((hash) => {
        const own = authentic.get(hash);
        return own?.by === line.by ? [own] : [];
      });
      const unknown = latest.has(line) ? [] : before.filter((one) => !latest.has(one));
      if (unknown.length > 0) open.push(...unknown);
      else {
        open.pop();
        if (latest.has(line)) continue;
        const newest = before.map((one) => latest.get(one)!).reduce((a, b) => (a > b ? a : b), "");
        if (line.at < newest) backdated.set(line, newest);
        latest.set(line, line.at < newest ? newest : line.at);
      }
    }
  }
  return backdated;
}
