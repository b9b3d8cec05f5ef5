import { hashText, hashTexts, subjectId, type TextToSign } from "@parley/book";
import type { Terminal } from "./terminal.ts";

/** The hash of a text, the text, and the hashes of those that it is signed against: a line of a file for `--hashes`. */
export function hashLine({ subject, lang, against = [] }: TextToSign): string {
  const seen = hashTexts(
    subject,
    against.filter((tag) => tag !== lang),
  );
  const others = Object.entries(seen).map(([tag, hash]) => `${tag}=${hash}`);
  return [hashText(subject, lang), subjectId(subject), lang, ...others].join(" ");
}

/** What a person chose to sign, and whether something else was asked for that cannot be signed. */
export interface Chosen {
  readonly texts: readonly TextToSign[];
  readonly refused: boolean;
}

/** The texts that a file names by their hashes. What no text has, or has no longer, is reported. */
export function chosenByHash(all: readonly TextToSign[], file: string, terminal: Terminal): Chosen {
  const byHash = new Map<string, TextToSign>(all.map((text) => [hashText(text.subject, text.lang)!, text]));
  const texts = new Map<string, TextToSign>();
  let refused = false;
  for (const [i, line] of file.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const [hash = "", ...rest] = line.trim().split(/\s+/);
    const text = byHash.get(hash);
    const seen = rest.flatMap((part): [string, string][] => {
      const [, tag, other] = /^([A-Za-z-]+\d*)=(sha256-[0-9a-f]{64})$/.exec(part) ?? [];
      return tag === undefined || other === undefined ? [] : [[tag, other]];
    });
    const odd =
      text === undefined
        ? /^sha256-[0-9a-f]{64}$/.test(hash)
          ? "no text of the selection has this hash: it changed, or is another book's"
          : "it does not begin with a hash of sha256- and 64 hex digits"
        : seen.some(([tag, other]) => hashText(text.subject, tag) !== other)
          ? "a text beside it changed"
          : undefined;
    if (text === undefined || odd !== undefined) {
      terminal.err(`line ${i + 1} is not signed: ${odd}: ${line.trim().slice(0, 100)}\n`);
      refused = true;
      continue;
    }
    const against = [...new Set([...(text.against ?? []), ...seen.map(([tag]) => tag)])];
    texts.set(hash, { ...text, against });
  }
  return { texts: [...texts.values()], refused };
}
