import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { encode } from "uqr";
import { decodeBase45, encodeBase45 } from "../src/teach/stream/base45.ts";
import { fountainBlock, makeFountain } from "../src/teach/stream/fountain.ts";
import { BLOCK, makeReceiver, makeStream } from "../src/teach/stream/frame.ts";
import { packText, unpackText } from "../src/teach/stream/packed-text.ts";

const runs = (all: number): number => (process.env["PARLEY_QUICK_PROPERTIES"] === undefined ? all : Math.ceil(all / 5));

/** Numbers from 0 to 1 from a seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const bytesFrom = (seed: number, length: number): Uint8Array => {
  const random = randomFrom(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
};

describe("base 45", () => {
  const vectors: readonly (readonly [string, string])[] = [
    ["AB", "BB8"],
    ["Hello!!", "%69 VD92EX0"],
    ["base-45", "UJCLQE7W581"],
    ["ietf!", "QED8WEX0"],
    ["", ""],
  ];
  for (const [plain, letters] of vectors)
    test(`RFC 9285: ${plain}`, () => {
      assert.equal(encodeBase45(new TextEncoder().encode(plain)), letters);
      assert.equal(new TextDecoder().decode(decodeBase45(letters)), plain);
    });
  for (const wrong of ["GGW", "::", ":::", "A", "BB8A", "bb8", "BB,"])
    test(`${wrong} is not read`, () => assert.equal(decodeBase45(wrong), undefined));
  test("any bytes come back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        assert.deepEqual(decodeBase45(encodeBase45(bytes)), bytes);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("the fountain code", () => {
  test("any blocks that are somewhat more than those of the data give it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(1_000_000),
        fc.nat(100_000),
        (k, size, seed, from) => {
          const bytes = bytesFrom(seed, k * size - (seed % size));
          const fountain = makeFountain(k);
          const random = randomFrom(seed);
          let [data, taken]: [Uint8Array | undefined, number] = [undefined, 0];
          for (let n = from; data === undefined; n += 1 + Math.floor(random() * 3)) {
            taken += 1;
            assert.ok(taken <= k + 30, `${taken} blocks for ${k}`);
            data = fountain.add(n, fountainBlock(bytes, size, n));
            if (data === undefined) assert.equal(fountain.add(n, fountainBlock(bytes, size, n)), undefined);
          }
          assert.deepEqual(data.subarray(0, bytes.length), bytes);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

/** Send some bytes over a way that loses, doubles and mixes in; gives how many codes were shown until they were there. */
function send(bytes: Uint8Array, seed: number, { lost = 0.3, doubled = 0.1, others = 0.1 } = {}): number {
  const stream = makeStream(bytes);
  const other = makeStream(bytesFrom(seed + 1, 3000));
  const receiver = makeReceiver();
  const random = randomFrom(seed);
  for (let n = 0; n < 10_000; n += 1) {
    if (random() < others) {
      receiver.add("https://example.org/kit#10-01");
      receiver.add(`${stream.frame(n).slice(0, -1)}*`);
      receiver.add(other.frame(0));
    }
    if (random() < lost) continue;
    const result = receiver.add(stream.frame(n));
    if (result.kind === "done") {
      assert.deepEqual(result.bytes, bytes);
      return n + 1;
    }
    if (random() < doubled) assert.equal(receiver.add(stream.frame(n)).kind, "known");
  }
  throw new Error("it never came");
}

describe("a stream of codes", () => {
  test("50 kB with 30 % of the codes lost take less than 60 s at six codes a second", () => {
    const most = Math.max(...Array.from({ length: 12 }, (_one, seed) => send(bytesFrom(seed, 50_000), seed)));
    assert.ok(most <= 60 * 6, `${most} codes`);
    assert.ok(most <= 130, `${most} codes, where 63 blocks at 30 % loss take 90`);
  });
  const ways: readonly (readonly [string, number, Parameters<typeof send>[2]])[] = [
    ["one byte", 1, {}],
    ["nothing", 0, {}],
    ["one block", BLOCK, {}],
    ["a byte more than a block", BLOCK + 1, {}],
    ["nothing lost", 20_000, { lost: 0, doubled: 0, others: 0 }],
    ["nine of ten lost", 20_000, { lost: 0.9 }],
    ["everything doubled", 20_000, { doubled: 1 }],
    ["other codes everywhere", 20_000, { others: 1 }],
  ];
  for (const [name, length, way] of ways) test(name, () => assert.ok(send(bytesFrom(length, length), 7, way) > 0));
  test("two streams that are shown in turn are told apart", () => {
    const [one, other] = [bytesFrom(1, 9000), bytesFrom(2, 9000)];
    const receiver = makeReceiver();
    const found: Uint8Array[] = [];
    for (let n = 0; n < 40; n += 1)
      for (const bytes of [one, other]) {
        const result = receiver.add(makeStream(bytes).frame(n));
        if (result.kind === "done") found.push(result.bytes);
      }
    assert.deepEqual(found.slice(0, 2), [one, other]);
  });
  test("codes that begin in the middle are enough", () => {
    const bytes = bytesFrom(3, 20_000);
    const receiver = makeReceiver();
    let n = 4_000_000_000;
    while (receiver.add(makeStream(bytes).frame(n)).kind !== "done") n += 1;
    assert.ok(n < 4_000_000_050);
  });
  test("the share that is there grows to all", () => {
    const stream = makeStream(bytesFrom(4, 8000));
    const receiver = makeReceiver();
    const shares = Array.from({ length: 9 }, (_one, n) => {
      receiver.add(stream.frame(n));
      return receiver.progress();
    });
    assert.deepEqual(shares, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  });
  test("nothing that is read breaks it", () => {
    const frame = makeStream(bytesFrom(5, 100)).frame(0);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `PARLEY1:${text}`),
          fc
            .tuple(fc.nat(frame.length - 1), fc.constantFrom("A", "0", ":"))
            .map(([at, letter]) =>
              frame.charAt(at) === letter ? "" : frame.slice(0, at) + letter + frame.slice(at + 1),
            ),
        ),
        (text) => makeReceiver().add(text).kind === "foreign",
      ),
      { numRuns: runs(500) },
    );
  });
  test("a stream that is too long is refused where it is made", () => {
    assert.throws(() => makeStream(new Uint8Array(2_000_000)), RangeError);
  });
  test("a code is read from its picture, also from one that is not straight", () => {
    const text = makeStream(bytesFrom(6, 50_000)).frame(77);
    const { data, size } = encode(text, { ecc: "L", border: 4 });
    assert.ok(size <= 8 + 121, `${size} modules`);
    const [side, angle] = [size * 6, 0.05];
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1) {
        const [dx, dy] = [x - side / 2, y - side / 2];
        const u = Math.floor((dx * Math.cos(angle) - dy * Math.sin(angle)) / 5 + size / 2);
        const v = Math.floor((dx * Math.sin(angle) + dy * Math.cos(angle)) / 5 + size / 2);
        pixels.fill(data[v]?.[u] === true ? 20 : 235, (y * side + x) * 4, (y * side + x) * 4 + 3);
      }
    assert.equal(decodeQR({ width: side, height: side, data: pixels }, { timeLimit: 5_000 }), text);
  });
});

describe("packed texts", () => {
  test("any text comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => assert.equal(unpackText(packText(text)), text)),
      { numRuns: runs(200) },
    );
  });
  test("anything else is not read, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        assert.ok(["string", "undefined"].includes(typeof unpackText(bytes)));
      }),
      { numRuns: runs(300) },
    );
  });
  test("more than was said is not read", () => {
    const packed = packText("a".repeat(1_000_000));
    new DataView(packed.buffer).setUint32(0, 10);
    assert.equal(unpackText(packed), undefined);
    new DataView(packed.buffer).setUint32(0, 4_000_000_000);
    assert.equal(unpackText(packed), undefined);
  });
});
