/** Media types that a book may have, by file extension in lower case without the dot. The first extension of a type is the one written. */
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
  webm: "video/webm",
  mp4: "video/mp4",
};

/** The kinds of media in a book. */
export type MediaKind = "picture" | "recording" | "pages" | "video";

/** The extensions of each kind, in the order of messages. */
const ENDINGS: { readonly [kind in MediaKind]: readonly string[] } = {
  picture: ["svg", "png", "jpg", "jpeg", "webp"],
  recording: ["mp3", "m4a", "ogg", "opus", "wav"],
  pages: ["pdf"],
  video: ["webm", "mp4"],
};

/**
 * The media type of a file by its extension (RFC 6838); `application/octet-stream` for an unknown one. Never throws.
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
 * The file extension of a media type, without a dot; `bin` for an unknown type. Never throws.
 *
 * ```ts
 * mediaEnding("image/jpeg"); // "jpg"
 * ```
 */
export function mediaEnding(type: string): string {
  return Object.keys(TYPES).find((ending) => TYPES[ending] === type) ?? "bin";
}

/**
 * Whether a file is of a kind, by its extension. Never throws.
 *
 * ```ts
 * isMedia("media/a.JPG", "picture"); // true
 * isMedia("media/a.pdf", "picture"); // false
 * ```
 */
export function isMedia(file: string, kind: MediaKind): boolean {
  return ENDINGS[kind].includes(endingOf(file));
}

/**
 * The extensions of a kind, separated by commas, for a message. Never throws.
 *
 * ```ts
 * mediaEndings("recording"); // "mp3, m4a, ogg, opus, wav"
 * ```
 */
export function mediaEndings(kind: MediaKind): string {
  return ENDINGS[kind].filter((ending) => ending !== "jpeg").join(", ");
}

const endingOf = (file: string): string => file.slice(file.lastIndexOf(".") + 1).toLowerCase();
