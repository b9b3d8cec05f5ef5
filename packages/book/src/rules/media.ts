import { filesOf } from "../folder.ts";
import { isIgnored } from "../folder-items.ts";
import { checkCredits, checkNamedFiles, namedPaths } from "../named-files.ts";
import { defineRules, type CheckContext, type Location } from "../rule.ts";

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** The place of a file in the list of credits. */
function placeOfCredit(file: string, textOf: CheckContext["textOf"]): Location {
  const path = "media/credits.yaml";
  const short = file.slice("media/".length);
  const at = Math.max(0, textOf(path).search(new RegExp(`^["']?(?:media/)?${escaped(short)}["']?\\s*:`, "mu")));
  return { path, offset: at, end: at + short.length };
}

/** Pictures, recordings and pages that the book names, and their credits. */
export const MEDIA_RULES = defineRules("Pictures and recordings", {
  "file-outside": {
    level: "stop",
    meaning: "Pictures and recordings are in the book's folder media/. This name points elsewhere.",
    hint: "write media/NAME or set:name for a picture, media/NAME for a recording",
    check: checkNamedFiles(
      "file-outside",
      ({ file }) => `“${file}” is not inside media/`,
      ({ file, kind }) =>
        kind === "picture" && /^[^/\\]+$/.test(file)
          ? `write media/NAME for a file, or set:name for an icon: “parley pictures ${file.replaceAll(/[-_]|\.\w+$/g, " ").trim()}” finds names by a word`
          : undefined,
    ),
  },
  "file-kind": {
    level: "stop",
    meaning: "The extension of the file is not one that Parley can show or play.",
    hint: "save it in a format that can be shown or played",
    check: checkNamedFiles(
      "file-kind",
      ({ file }) => `${file} is of a type that cannot be shown or played`,
      ({ wanted }) => wanted,
    ),
  },
  "file.unused": {
    level: "warning",
    meaning:
      "A file in media/ is named by no entry, so it is in no kit. Recordings in media/voices/ have a rule of their own.",
    hint: "name it under “picture:” or “audio:” of an entry, or delete it",
    needsAllChapters: true,
    check({ book, folder, works }, report) {
      const named = new Set([...namedPaths(book), ...works.flatMap(({ files = [] }) => files)]);
      for (const path of filesOf(folder)) {
        const isOwn =
          /^media\/credits\.(?:ya?ml|txt)/i.test(path) || /^media\/voices\/[^/]+\//.test(path) || isIgnored(path);
        if (!path.startsWith("media/") || isOwn || named.has(path)) continue;
        report({ path }, `no entry names ${path}`);
      }
    },
  },
  "no-credit": {
    level: "warning",
    release: true,
    meaning: "A picture or recording has no credit: who made it, and whether it may be copied.",
    hint: "write in media/credits.yaml who made it and its licence",
    check: checkCredits(
      (_named, credit) => credit === undefined,
      ({ file }) => `${file} has no credit yet`,
    ),
  },
  "credit.unused": {
    level: "warning",
    meaning: "A credit in media/credits.yaml is for a file that is not in media/.",
    hint: "correct the name of the file, or delete the row",
    needsAllChapters: true,
    check({ book, folder, textOf }, report) {
      const paths = new Set(filesOf(folder));
      for (const file of Object.keys(book.credits)) {
        if (paths.has(file)) continue;
        report(placeOfCredit(file, textOf), `there is no ${file}`);
      }
    },
  },
  "credit.chain": {
    level: "warning",
    meaning: "A file was passed on before it was first published, so the chain of its sources cannot be right.",
    hint: "correct the dates under “first” and “passed”, the oldest first",
    check({ book, textOf }, report) {
      for (const [file, { first, passed = [] }] of Object.entries(book.credits)) {
        const dates = [first, ...passed].flatMap((one) => one?.at ?? []);
        const wrong = dates.find((at, i) => i > 0 && at < dates[i - 1]!);
        if (wrong !== undefined) report(placeOfCredit(file, textOf), `${file}: ${wrong} is before the date before it`);
      }
    },
  },
  "no-consent": {
    level: "stop",
    meaning: "A person is heard or shown in a file, and the book does not record their consent.",
    hint: "ask the person, then write “consent: yes” in media/credits.yaml",
    check: checkCredits(
      ({ person }, credit) => credit?.consent === false || (person && credit?.consent !== true),
      ({ file }) => `${file} shows or plays a person without their recorded consent`,
    ),
  },
});
