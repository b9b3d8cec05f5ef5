import { zipSync, type Zippable } from "fflate";

/** Files that are compressed already. */
const PACKED = /\.(?:mp3|ogg|opus|m4a|png|jpe?g|webp|woff2)$/;

/** Files as a ZIP file, in their order. The same files give the same bytes: no time, no system. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const content: Zippable = {};
  for (const [name, data] of files)
    // Local time, as in the file, so that a time zone changes nothing.
    content[name] = [
      data,
      { mtime: new Date(1980, 0, 1, 12), os: 3, attrs: 0o644 << 16, level: PACKED.test(name) ? 0 : 6 },
    ];
  return zipSync(content);
}
