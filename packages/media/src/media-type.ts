/** Media types by the ending of a file, without its dot, in lower case: what a book may hold. The first ending of a type is the one written. */
const TYPES: { readonly [ending: string]: string } = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  opus: "audio/ogg",
  wav: "audio/wav",
  pdf: "application/pdf",
};

/** What a file is, as far as a book cares. */
export type MediaKind = "picture" | "recording" | "pages";

/** The endings of each kind, in the order in which they are named to people. */
const ENDINGS: { readonly [kind in MediaKind]: readonly string[] } = {
  picture: ["svg", "png", "jpg", "jpeg", "webp"],
  recording: ["mp3", "m4a", "ogg", "opus", "wav"],
  pages: ["pdf"],
};

/**
 * The media type of a file by its ending (RFC 6838); `application/octet-stream` for an unknown one.
 *
 * ```ts
 * mediaType("media/a.JPG"); // "image/jpeg"
 * ```
 */
export function mediaType(file: string): string {
  const ending = endingOf(file);
  return Object.hasOwn(TYPES, ending) ? TYPES[ending]! : "application/octet-stream";
}

/**
 * The ending of a file of some media type, without a dot; `bin` for an unknown type.
 *
 * ```ts
 * mediaEnding("image/jpeg"); // "jpg"
 * ```
 */
export function mediaEnding(type: string): string {
  return Object.keys(TYPES).find((ending) => TYPES[ending] === type) ?? "bin";
}

/** Whether a file is of a kind, by its ending. */
export function isMedia(file: string, kind: MediaKind): boolean {
  return ENDINGS[kind].includes(endingOf(file));
}

/**
 * The endings of a kind in one line, for a message.
 *
 * ```ts
 * mediaEndings("recording"); // "mp3, m4a, ogg, opus, wav"
 * ```
 */
export function mediaEndings(kind: MediaKind): string {
  return ENDINGS[kind].filter((ending) => ending !== "jpeg").join(", ");
}

const endingOf = (file: string): string => file.slice(file.lastIndexOf(".") + 1).toLowerCase();
