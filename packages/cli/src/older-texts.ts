import { spawnSync } from "node:child_process";
import {
  linesByText,
  readBook,
  subjectId,
  hashText,
  subjectsOf,
  type Book,
  type Folder,
  type TextOf,
} from "@parley/book";

/** How many versions of a book are looked at. */
const VERSIONS = 30;
/** The files of a book that have its texts. */
const TEXT_FILE = /^(?:book\.yaml|chapters\/[^/]+\.yaml)$/;
/** The most bytes of one version of a book. */
const MOST = 256 * 1024 * 1024;

/**
 * The words of some texts as they were recorded last, from the versions of a book that git has, the newest first: a version is the one that was
 * recorded if the ledger has its hash. Without git, or for a text that no version has, there are none.
 */
export function olderTexts(folder: string, book: Book, texts: readonly TextOf[]): (text: TextOf) => string | undefined {
  const found = new Map<string, string>();
  const lines = linesByText(book.ledger);
  const missing = new Map(
    texts.map(({ subject, lang }) => {
      const name = `${subjectId(subject)}\n${lang}`;
      return [name, new Set((lines.get(name) ?? []).map(({ hash }) => hash))];
    }),
  );
  for (const version of missing.size > 0 ? versionsOf(folder) : []) {
    const { book: older } = readBook(folderOf(folder, version), { rules: [] });
    for (const { subject, langs } of subjectsOf(older))
      for (const lang of langs) {
        const name = `${subjectId(subject)}\n${lang}`;
        const words = wordsOf({ subject, lang });
        if (words === undefined || missing.get(name)?.has(hashText(subject, lang) ?? "") !== true) continue;
        found.set(name, words);
        missing.delete(name);
      }
    if (missing.size === 0) break;
  }
  return ({ subject, lang }) => found.get(`${subjectId(subject)}\n${lang}`);
}

/** The words of a text, a line for each variant; `undefined` for a work. */
export function wordsOf({ subject, lang }: TextOf): string | undefined {
  if ("entry" in subject) return subject.entry.text[lang]?.map(({ text }) => text).join("\n");
  if ("chapter" in subject) return subject.chapter.title[lang];
  if ("work" in subject) return undefined;
  const { title, sideNames } = subject.book;
  return [title[lang], sideNames.a[lang], sideNames.b[lang]].flatMap((text) => text ?? []).join("\n");
}

/** Run git in a folder; its output, or nothing where it fails or is not there. Plumbing commands run no program of the repository. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const done = spawnSync("git", ["-C", folder, "--no-pager", "-c", "core.fsmonitor=false", ...args], {
    input: input ?? "",
    maxBuffer: MOST,
    timeout: 60_000,
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** The names of the versions in which something of a book changed, the newest first. */
function versionsOf(folder: string): string[] {
  const names = git(folder, ["rev-list", "-n", String(VERSIONS), "HEAD", "--", "."]);
  return names === undefined
    ? []
    : names
        .toString("utf8")
        .split("\n")
        .filter((name) => /^[0-9a-f]+$/.test(name));
}

/** A version of a book as a folder: only the files that have texts. */
function folderOf(folder: string, version: string): Folder {
  const listed = git(folder, ["ls-tree", "-r", "-z", "--name-only", version, "--", "."])?.toString("utf8") ?? "";
  const paths = listed.split("\0").filter((path) => TEXT_FILE.test(path) && !path.includes("\n"));
  const output =
    git(folder, ["cat-file", "--batch"], paths.map((path) => `${version}:./${path}\n`).join("")) ?? Buffer.alloc(0);
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf(10, at);
    const size = / blob (\d+)$/.exec(output.toString("utf8", at, end < 0 ? at : end))?.[1];
    if (size === undefined) break;
    files.set(path, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + Number(size) + 2;
  }
  return {
    items: Array.from(files.keys(), (path) => ({ path, kind: "file" })),
    read: (path) => files.get(path),
  };
}
