/** Golden pictures: committed grey pictures of pages, and their comparison with pages. */
import { crc32, deflateSync } from "node:zlib";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** The number of shades of grey in a golden picture. */
const SHADES = 8;
/** The greatest value of a pixel of four bits. */
const WHITE = 15;
/**
 * The tolerated difference of a pixel, from 0 to 1. Half the difference of two shades is 0.07, and antialiasing differs between
 * builds of poppler.
 */
const THRESHOLD = 0.25;

/**
 * A grey picture as a PNG of four bits per pixel in eight shades. pngjs writes at least eight bits per channel. A PNG without
 * filters is a header, one compressed block and an end (W3C PNG, sections 10 and 11).
 */
export function smallPicture(picture: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(picture);
  const stride = 1 + Math.ceil(width / 2);
  const lines = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = Math.round((data[4 * (y * width + x)]! / 255) * (SHADES - 1));
      const value = Math.round((shade / (SHADES - 1)) * WHITE);
      lines[y * stride + 1 + (x >> 1)]! |= x % 2 === 0 ? value << 4 : value;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth 4, grey; deflate, no filter, not interlaced.
  header.set([4, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixels = deflateSync(lines, { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

/** A chunk of a PNG: length, type, data, and a checksum over the last two. */
function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The number of pixels that differ between two pictures, and a picture of them; `undefined` where the sizes differ. */
export function differenceOf(
  before: Buffer,
  now: Buffer,
): { readonly count: number; readonly picture: () => Buffer } | undefined {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(now)];
  const { width, height } = a;
  if (b.width !== width || b.height !== height) return undefined;
  const difference = new PNG({ width, height });
  // Antialiased pixels count, because a moved line of small letters changes little else.
  const options = { threshold: THRESHOLD, includeAA: true };
  const count = pixelmatch(a.data, b.data, difference.data, width, height, options);
  return { count, picture: () => PNG.sync.write(difference) };
}
