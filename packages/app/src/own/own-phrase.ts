import { joinPieces, type PackedEntry } from "@parley/pack";
import { isPixelPicture } from "../phrase/picture-url.ts";

/** A phrase that was added on this device. This shape is stored. */
export interface OwnPhrase {
  readonly id: string;
  readonly texts: { readonly [lang: string]: string };
  /** A small picture as a data URL: PNG, JPEG or WebP. */
  readonly picture?: string;
}

/** The most UTF-16 code units of an added text, and the most languages of a phrase. */
export const LONGEST = 300;
const MOST_LANGUAGES = 40;

/** A phrase from a stored value, without unknown properties; long texts are cut. `undefined` where the value is not one. */
export function readOwnPhrase(value: unknown): OwnPhrase | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, texts, picture } = value as { [key: string]: unknown };
  if (typeof id !== "string" || !/^own-[\w-]{1,60}$/.test(id) || typeof texts !== "object" || texts === null)
    return undefined;
  const words = Object.entries(texts)
    .filter((pair): pair is [string, string] => typeof pair[1] === "string")
    .slice(0, MOST_LANGUAGES)
    .map(([lang, text]) => [lang, text.slice(0, LONGEST)] as const);
  return {
    id,
    texts: Object.fromEntries(words),
    ...(typeof picture === "string" && isPixelPicture(picture) ? { picture } : {}),
  };
}

/** An added phrase as an entry: without a number and respellings, with the standing “draft”. */
export function ownEntry({ id, texts, picture }: OwnPhrase): PackedEntry {
  return {
    id,
    no: "",
    kind: "phrase",
    urgency: "routine",
    from: "both",
    ...(picture === undefined ? {} : { picture }),
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, text]) => [
        lang,
        [{ when: {}, text: joinPieces([text]), respelling: {}, standing: "draft" as const, disclosure: -1 }],
      ]),
    ),
  };
}
