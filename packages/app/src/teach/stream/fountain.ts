/**
 * A fountain code: a random linear code over GF(2), systematic. Block `n` of data of `k` blocks is block `n` itself for `n < k`, and
 * after that the sum of a random half of all blocks, drawn from its number. Any `k + 10` different blocks give the data with a
 * probability above 0.999; fewer are lost by this than by an LT code for the hundreds of blocks that codes on a screen have, and
 * solving takes less time than reading one code.
 */

/** The most blocks that data may have: solving takes their square in steps. */
export const MOST_BLOCKS = 2_000;

/** Random 32-bit numbers from a seed (mulberry32): the same on every device. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  };
}

/** Which blocks are summed in block `n`, as bits. */
function partsOf(n: number, k: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(k / 32));
  if (n < k) {
    bits[n >> 5]! |= 1 << (n & 31);
    return bits;
  }
  const random = randomFrom(Math.imul(n, 0x9e3779b1) ^ k);
  for (let i = 0; i < bits.length; i += 1) bits[i] = random();
  if (k % 32 !== 0) bits[bits.length - 1]! &= 2 ** (k % 32) - 1;
  // A block of nothing says nothing.
  if (bits.every((word) => word === 0)) bits[0] = 1;
  return bits;
}

function addTo(sum: Uint32Array | Uint8Array, other: Uint32Array | Uint8Array): void {
  for (let i = 0; i < sum.length; i += 1) sum[i]! ^= other[i]!;
}

/** The number of blocks of a size that some bytes take. */
export const blocksOf = (bytes: number, size: number): number => Math.max(1, Math.ceil(bytes / size));

/**
 * Block `n` of some bytes, of `size` bytes; there is no last one.
 */
export function fountainBlock(bytes: Uint8Array, size: number, n: number): Uint8Array {
  const k = blocksOf(bytes.length, size);
  const bits = partsOf(n, k);
  const block = new Uint8Array(size);
  for (let i = 0; i < k; i += 1)
    if ((bits[i >> 5]! >>> (i & 31)) & 1) addToStart(block, bytes.subarray(i * size, (i + 1) * size));
  return block;
}

function addToStart(sum: Uint8Array, other: Uint8Array): void {
  for (let i = 0; i < other.length; i += 1) sum[i]! ^= other[i]!;
}

/** Collects blocks until they give the data. */
export interface Fountain {
  /** How many blocks it has that say something new, of how many that it needs. */
  readonly have: number;
  readonly need: number;
  /** Take a block in. Gives the data once there are enough, padded with zeros to whole blocks. */
  add(n: number, block: Uint8Array): Uint8Array | undefined;
}

/**
 * Collects blocks of data of `k` blocks; each may come in any order, several times or never. Throws a RangeError for more than
 * `MOST_BLOCKS`.
 */
export function makeFountain(k: number): Fountain {
  if (!(k >= 1 && k <= MOST_BLOCKS)) throw new RangeError(`data of ${k} blocks; at most ${MOST_BLOCKS}`);
  /** By its first part: rows of which no two begin with the same one. */
  const rows = new Map<number, { readonly bits: Uint32Array; readonly block: Uint8Array }>();
  const fountain = {
    have: 0,
    need: k,
    add(n: number, given: Uint8Array): Uint8Array | undefined {
      if (fountain.have === k) return undefined;
      const [bits, block] = [partsOf(n, k), given.slice()];
      for (let first = firstOf(bits, 0); first < k; first = firstOf(bits, first)) {
        const row = rows.get(first);
        if (row === undefined) {
          rows.set(first, { bits, block });
          fountain.have += 1;
          return fountain.have === k ? solve() : undefined;
        }
        addTo(bits, row.bits);
        addTo(block, row.block);
      }
      return undefined;
    },
  };
  const solve = (): Uint8Array => {
    const size = rows.get(0)!.block.length;
    const data = new Uint8Array(k * size);
    // From the last row, which is one block, upwards.
    for (let i = k - 1; i >= 0; i -= 1) {
      const { bits, block } = rows.get(i)!;
      for (let j = i + 1; j < k; j += 1)
        if ((bits[j >> 5]! >>> (j & 31)) & 1) addTo(block, data.subarray(j * size, (j + 1) * size));
      data.set(block, i * size);
    }
    return data;
  };
  return fountain;
}

/** The first part of a sum from one part on; more than there are where it has none. */
function firstOf(bits: Uint32Array, from: number): number {
  for (let i = from >> 5; i < bits.length; i += 1) {
    const word = i === from >> 5 ? bits[i]! & (-1 << (from & 31)) : bits[i]!;
    if (word !== 0) return i * 32 + 31 - Math.clz32(word & -word);
  }
  return Infinity;
}
