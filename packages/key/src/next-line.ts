import type { KeyPair } from "./key-pair.ts";
import { lineHash, linksOf, signLine, toLinks, type Revocation, type SignedLine } from "./signed-line.ts";
import type { Chains } from "./chain.ts";
import type { Doubt, Trust } from "./trust.ts";

/** What a new line says, without what the chain adds. */
export interface LineContent {
  readonly at: string;
  readonly act: string;
  readonly by: string;
}

/** The ends of chains, where new lines follow. */
export type ChainEnds<T extends SignedLine> = Pick<Chains<T>, "heads" | "backdated">;

/** Doubts about a line that is that of its signer all the same, and in the chain of this signer. */
const IN_CHAIN: ReadonlySet<Doubt> = new Set(["backdated", "gap", "withdrawn"]);

/**
 * The ends of the chain of a signer, where the next line follows: of the lines of this book that a key of the signer signed, which
 * counts or is among those given. What a stranger wrote under the same name, or what is of another book, is not followed: the next line
 * would repeat what it withdraws and revokes. Never throws.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const people = { p1: pair.publicKey };
 * const begin = signLine({ v: 2, at: "2026-11-28T10:00:00Z", act: "begin", by: "p1", people }, pair);
 * const trust = judgeLines([begin], { book: lineHash(begin) });
 * endsFor(trust, "p1", pair.publicKey).heads.get("p1")?.length; // 1
 * ```
 */
export function endsFor<T extends SignedLine>(
  { chains, doubts }: Trust<T>,
  by: string,
  ...keys: readonly string[]
): ChainEnds<T> {
  const isInChain = (line: T): boolean => {
    const doubt = doubts.get(line);
    return (
      line.by === by && (doubt === undefined || IN_CHAIN.has(doubt) || (keys.includes(line.key) && doubt !== "book"))
    );
  };
  // A ledger has many lines: they are gone through only where some of this name are not in the chain.
  const isWhole = ![...doubts.keys()].some((line) => line.by === by && !isInChain(line));
  const heads = isWhole ? (chains.heads.get(by) ?? []) : endsOf(chains, isInChain);
  return { heads: new Map(heads.length > 0 ? [[by, heads]] : []), backdated: chains.backdated };
}

/** The lines in a chain that no line in it follows. */
function endsOf<T extends SignedLine>({ authentic }: Chains<T>, isInChain: (line: T) => boolean): T[] {
  const all = [...authentic].filter(([, line]) => isInChain(line));
  const followed = new Set(all.flatMap(([, { prev }]) => linksOf(prev)));
  return all.flatMap(([hash, line]) => (followed.has(hash) ? [] : [line]));
}

/** Where new lines of a signer go on: after which lines, and what each line repeats. */
interface Place {
  readonly prev: readonly string[];
  readonly back: readonly string[];
  readonly revoked: readonly Revocation[];
  readonly latest: string;
}

/**
 * A new signed line of a person, after the ends of the chain of this person, which it joins where there are several: those that
 * `endsFor` finds. Throws a RangeError for a time before the latest of them: a signer's time never goes back.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const book = "sha256-…";
 * const trust = judgeLines([], { book });
 * const first = nextLine(endsFor(trust, "p1", pair.publicKey), { at: "2026-11-28T10:00:00Z", act: "sign", by: "p1" }, pair, book);
 * nextLine(endsAfter(first), { at: "2026-11-28T10:00:01Z", act: "sign", by: "p1" }, pair, book).prev; // lineHash(first)
 * ```
 */
export function nextLine<T extends SignedLine, C extends LineContent & { readonly revoked?: readonly Revocation[] }>(
  chains: ChainEnds<T>,
  content: C,
  pair: KeyPair,
  book: string | undefined,
): C & SignedLine {
  const { prev, back, revoked, latest } = placeOf(chains.heads.get(content.by) ?? [], chains);
  if (content.at < latest)
    throw new RangeError(
      `the clock shows ${content.at}, and your last line is of ${latest}: a signer's time never goes back`,
    );
  const all = [...revoked, ...(content.revoked ?? [])];
  const line = {
    ...content,
    v: 2 as const,
    ...(book === undefined ? {} : { book }),
    ...linksAs("prev", prev),
    ...linksAs("back", back),
    ...(all.length > 0 ? { revoked: all } : {}),
  };
  return signLine(line, pair);
}

function linksAs<const Name extends string>(
  name: Name,
  hashes: readonly string[],
): { [N in Name]?: string | string[] } {
  const links = toLinks([...new Set(hashes)]);
  return (links === undefined ? {} : { [name]: links }) as { [N in Name]?: string | string[] };
}

function placeOf<T extends SignedLine>(heads: readonly T[], { backdated }: ChainEnds<T>): Place {
  const revoked = new Map(heads.flatMap((line) => line.revoked ?? []).map((one) => [JSON.stringify(one), one]));
  return {
    prev: heads.map(lineHash),
    back: heads.flatMap((line) => (line.act === "withdraw" ? [lineHash(line)] : linksOf(line.back))),
    revoked: [...revoked.values()],
    latest: heads.map((line) => backdated.get(line) ?? line.at).reduce((a, b) => (a > b ? a : b), ""),
  };
}

/**
 * The ends of the chains after one line, for the next line of its signer. Never throws.
 *
 * ```ts
 * const pair = makeKeyPair(new Uint8Array(32));
 * const line = signLine({ v: 2, at: "2026-11-28T10:00:00Z", act: "sign", by: "p1" }, pair);
 * endsAfter(line).heads.get("p1")?.length; // 1
 * ```
 */
export function endsAfter<T extends SignedLine>(line: T): ChainEnds<T> {
  return { heads: new Map([[line.by, [line]]]), backdated: new Map() };
}
