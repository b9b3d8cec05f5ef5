import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { mediaType, recordingFault, recordingLength, writeWav } from "@parley/media";

/** Frames of MP3 at 128 kbit/s and 44.1 kHz, mono; `sounding` of them have Huffman data. */
function mp3(frames: number, sounding: number): Buffer {
  return Buffer.concat(
    Array.from({ length: frames }, (_, i) => {
      const frame = Buffer.alloc(417);
      frame.writeUInt32BE(0xfffb90c4, 0);
      // part2_3_length of the first granule: bits 18 to 29 of the side information.
      if (i < sounding) frame[4 + 3] = 0x40;
      return frame;
    }),
  );
}

/** A page of Ogg with one packet. */
function oggPage(position: number, packet: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.write("OggS");
  head.writeBigInt64LE(BigInt(position), 6);
  head[26] = 1;
  head[27] = packet.length;
  return Buffer.concat([head, packet]);
}
const opusHead = Buffer.from("4f707573486561640101380180bb0000000000", "hex");
const opus = (position: number): Buffer => Buffer.concat([oggPage(0, opusHead), oggPage(position, Buffer.alloc(9, 7))]);

const box = (name: string, ...parts: readonly Buffer[]): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0));
  head.write(name, 4);
  return Buffer.concat([head, ...parts]);
};
const m4a = (duration: number): Buffer => {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1_000, 12);
  header.writeUInt32BE(duration, 16);
  return Buffer.concat([
    box("ftyp", Buffer.from("M4A \u0000\u0000\u0000\u0000")),
    box("moov", box("mvhd", header)),
    box("mdat", Buffer.alloc(20)),
  ]);
};
const wav = (seconds: number, loudest: number): Buffer =>
  Buffer.from(
    writeWav({ rate: 8_000, samples: Int16Array.from({ length: seconds * 8_000 }, (_, i) => (i % 2 ? loudest : 0)) }),
  );
const id3 = (size: number): Buffer =>
  Buffer.concat([
    Buffer.from("ID3\u0004\u0000\u0000\u0000\u0000"),
    Buffer.of(size >> 7, size & 127),
    Buffer.alloc(size),
  ]);

const lengths: readonly (readonly [string, Buffer, number, boolean | undefined])[] = [
  ["a.mp3", mp3(50, 40), (50 * 1_152) / 44_100, false],
  ["a.mp3", Buffer.concat([id3(300), mp3(50, 40)]), (50 * 1_152) / 44_100, false],
  ["a.mp3", Buffer.concat([mp3(50, 40), Buffer.from("TAG")]), (50 * 1_152) / 44_100, false],
  ["a.mp3", mp3(50, 0), (50 * 1_152) / 44_100, true],
  ["a.wav", wav(2, 9_000), 2, false],
  ["a.wav", wav(2, 10), 2, true],
  ["a.ogg", opus(96_000 + 312), 2, undefined],
  ["a.opus", opus(96_000 + 312), 2, undefined],
  ["a.m4a", m4a(2_000), 2, undefined],
  ["a.m4a", m4a(0), Number.NaN, undefined],
];
describe("a recording has its length", () => {
  for (const [name, data, seconds, silent] of lengths)
    test(`${name}: ${seconds.toFixed(2)} s, silent: ${silent}`, () => {
      const length = recordingLength(mediaType(name), data);
      assert.deepEqual([length?.seconds.toFixed(3), length?.silent], [seconds.toFixed(3), silent]);
    });
});

const faults: readonly (readonly [string, Buffer, string | undefined])[] = [
  ["a.mp3", mp3(50, 40), undefined],
  ["a.wav", wav(1, 9_000), undefined],
  ["a.ogg", opus(96_000), undefined],
  ["a.m4a", m4a(2_000), undefined],
  ["a.m4a", m4a(0), undefined],
  ["a.mp3", Buffer.from("<!doctype html><title>404</title>"), "it is not MP3, or it is damaged"],
  ["a.mp3", Buffer.alloc(0), "it is empty"],
  ["a.mp3", Buffer.alloc(9_000), "it is not MP3, or it is damaged"],
  ["a.mp3", Buffer.alloc(9_000, 0xff), "it is not MP3, or it is damaged"],
  ["a.mp3", mp3(1, 1), "it is not MP3, or it is damaged"],
  ["a.mp3", mp3(50, 40).subarray(0, 600), "it is not MP3, or it is damaged"],
  ["a.mp3", id3(500), "it is not MP3, or it is damaged"],
  ["a.mp3", wav(1, 9_000), "it is WAV, not MP3"],
  ["a.mp3", opus(96_000), "it is OGG, not MP3"],
  ["a.ogg", mp3(50, 40), "it is MP3, not OGG"],
  ["a.wav", m4a(2_000), "it is M4A, not WAV"],
  ["a.mp3", mp3(50, 0), "it is silent"],
  ["a.wav", wav(1, 0), "it is silent"],
  ["a.wav", wav(0.05, 9_000), "it is only 0.05 s long"],
  ["a.m4a", m4a(400_000), "it is 400 s long"],
  ["a.ogg", oggPage(0, opusHead), "it is not OGG, or it is damaged"],
  ["a.m4a", m4a(2_000).subarray(0, 60), "it is not M4A, or it is damaged"],
];
describe("a recording that cannot be played is refused", () => {
  for (const [name, data, fault] of faults)
    test(`${name} of ${data.length} bytes: ${fault ?? "none"}`, () =>
      assert.equal(recordingFault(mediaType(name), data)?.fault, fault));
});

test("it throws on no bytes", () => {
  const begun = lengths.map(([, data]) => data);
  const cut = fc
    .tuple(fc.constantFrom(...begun), fc.nat(), fc.uint8Array({ maxLength: 60 }))
    .map(([data, at, more]) =>
      Buffer.concat([data.subarray(0, at % data.length), more, data.subarray(at % data.length)]),
    );
  const type = fc.constantFrom("audio/mpeg", "audio/wav", "audio/ogg", "audio/mp4", "text/plain");
  fc.assert(
    fc.property(type, fc.oneof(fc.uint8Array(), cut), (name, data) => {
      recordingFault(name, data);
    }),
  );
});
