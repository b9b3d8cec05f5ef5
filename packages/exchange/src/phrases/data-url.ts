/** Bytes that are written within a text: data URLs (RFC 2397). */
import { mediaEnding } from "@parley/media";
import { SheetError } from "../sheet.ts";

declare const atob: (letters: string) => string;

/** The bytes of a data URL in base64, with the extension of their type; `undefined` for anything else. */
export function dataUrl(url: string): { readonly ending: string; readonly data: Uint8Array } | undefined {
  const [, type, start] = /^data:([a-z]+\/[a-z0-9.+-]+)(?:;[a-z-]+=[^;,]*)*;base64,()/i.exec(url) ?? [];
  if (type === undefined || start === undefined) return undefined;
  try {
    const letters = atob(url.slice(url.indexOf(",") + 1).replace(/\s/g, ""));
    return {
      ending: mediaEnding(type.toLowerCase().replace("audio/mp3", "audio/mpeg").replace("audio/x-wav", "audio/wav")),
      data: Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
    };
  } catch {
    throw new SheetError("a picture or recording within it is cut or not in base64", "export it again");
  }
}
