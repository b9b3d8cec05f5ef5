import type { Book, Entry } from "./book.ts";
import type { Folder } from "./folder.ts";
import type { Level } from "./trouble.ts";

type TellOfFile = (rule: string, level: Level, message: string, hint?: string) => void;

/** What is wrong with the name of a file that a book points to. */
export function fileTrouble(
  file: string,
  kinds: RegExp,
  wanted: string,
  folder: Folder,
): { rule: string; message: string; hint?: string } | undefined {
  if (!/^media\/[^/\\]+(\/[^/\\]+)*$/.test(file) || /(^|\/)\.\.?(\/|$)/.test(file))
    return {
      rule: "file-outside",
      message: `“${file}” is not inside media/`,
      hint: "a picture is media/NAME or set:name, a recording media/NAME",
    };
  if (!kinds.test(file))
    return { rule: "file-kind", message: `${file} is of a kind that cannot be shown or played`, hint: wanted };
  const item = folder.items.find(({ path }) => path === file);
  // What is there and is no file has been reported by its kind.
  return item === undefined ? { rule: "file-missing", message: `${file} is not there` } : undefined;
}

/** Whether a file says whose it is, and whether a person agreed to be heard in it. */
export function tellCredit(file: string, book: Book, person: boolean, tell: TellOfFile): void {
  const credit = book.credits[file];
  if (!credit)
    tell(
      "no-credit",
      "warning",
      `${file} has no credit yet`,
      "say in media/credits.yaml who made it and under which licence",
    );
  if (credit?.consent === false || (person && credit?.consent !== true))
    tell(
      "no-consent",
      "stop",
      `${file} is a person's, without their consent`,
      "ask them; then write “consent: yes” in media/credits.yaml",
    );
}

/** The picture and the recordings of an entry: whether they are there, and whose they are. */
export function checkMedia(entry: Entry, book: Book, folder: Folder, tell: TellOfFile): void {
  const check = (file: string, person: boolean | undefined): void => {
    const found = fileTrouble(
      file,
      person === undefined ? /\.(svg|png|jpe?g|webp)$/i : /\.(mp3|m4a|ogg|opus|wav)$/i,
      "pictures: svg, png, jpg, webp; recordings: mp3, m4a, ogg, opus, wav",
      folder,
    );
    if (found) tell(found.rule, "stop", `“${entry.id}”: ${found.message}`, found.hint);
    else tellCredit(file, book, person ?? false, tell);
  };
  if (entry.picture !== undefined && !/^[a-z][a-z0-9-]*:[a-z0-9-]+$/.test(entry.picture))
    check(entry.picture, undefined);
  for (const variant of Object.values(entry.text).flat())
    for (const { file, voice } of variant.audio) check(file, !voice.startsWith("machine:"));
}
