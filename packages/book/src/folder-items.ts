import { isMedia } from "@parley/media";
import type { Folder, FolderItem } from "./folder.ts";
import { troubleOf, type Rule } from "./rule.ts";
import { FILE_RULES } from "./rules/file.ts";
import type { Level, Trouble } from "./trouble.ts";

/**
 * Files that are no part of a book, wherever they are. docs/format.md lists them. A YAML file is never ignored by the name of a
 * document, because it could be a chapter.
 */
const IGNORED: readonly RegExp[] = [
  // Hidden files: .git, .DS_Store, ._name, .#name, .name.swp.
  /(?:^|\/)\.[^/]/,
  // Files of Windows and of archives made on macOS.
  /(?:^|\/)(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX)(?:\/|$)/i,
  // Backups and locks of editors and office programs: name~, #name#, ~$name, name.bak.
  /~$|(?:^|\/)#[^/]*#$|(?:^|\/)~\$[^/]*$|(?:^|\/)\.~lock|\.(?:bak|orig|swp|swo|tmp)$/i,
  // Documents about the book.
  /(?:^|\/)(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGELOG|CONTRIBUTING|AUTHORS)(?![^/]*\.ya?ml$)[^/]*$/i,
  // The lock of the ledger, and the folder that parley build writes to.
  /^ledger\.jsonl\.lock$|^build\//,
];

/**
 * Whether an item in the folder of a book is ignored by its name: hidden files, backups of editors, files of operating systems,
 * README and licence. Never throws.
 *
 * ```ts
 * isIgnored("chapters/10-stop.yaml~"); // true
 * isIgnored("chapters/10-stop.yaml"); // false
 * ```
 */
export function isIgnored(path: string): boolean {
  return IGNORED.some((pattern) => pattern.test(path));
}

const KIND_NAMES = { link: "a link", folder: "a folder", other: "a pipe, a socket or a device" } as const;
/** The text files of a book. A chapter with another name has a rule of its own. */
const READ =
  /^(?:book\.yaml|ledger\.jsonl|media\/credits\.yaml|chapters\/[^/]+\.[Yy][Aa]?[Mm][Ll]|(?:lexicon|paths|drills)\/[^/]+\.yaml|songs\/[^/]+\.(?:yaml|abc)|lessons\/[^/]+\.md)$/;
/** The folders of a book. */
const FOLDERS = /^(chapters|lexicon|media|lessons|songs|paths|drills)(?:\/|$)/i;
const MEDIA_KINDS = ["picture", "recording", "pages", "video"] as const;
/** A text editor can add an ending that it does not show: 10-stop.yaml.txt. */
const TEXT_FILE = /\.(?:ya?ml|jsonl)(?:\.txt)?$/i;

/** The credits, in a file with almost the right name. */
const CREDITS = /^media\/credits\.(?:ya?ml|txt)(?:\.txt)?$/i;

/** Report an item of a folder. */
type ReportItem = (rule: Rule, path: string, message: string, hint?: string, level?: Level) => void;

/**
 * Report every item that is not read and not ignored: links and devices, files that may not be read, files of the same name,
 * and files with an unknown name. Files in `media/` are checked with the entries that name them.
 */
export function checkItems(folder: Folder, troubles: Trouble[]): void {
  const report: ReportItem = (rule, path, message, hint, level) =>
    void troubles.push(troubleOf(rule, { path, line: 1, column: 1 }, message, hint, level));
  const names = new Set<string>();
  for (const item of folder.items.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path, kind } = item;
    if (isIgnored(path)) continue;
    const name = path.normalize("NFC");
    if (names.has(name)) report(FILE_RULES["double-file"], path, `${path} is there twice, in two spellings of Unicode`);
    else if (item.unreadable) report(FILE_RULES["file-unreadable"], path, `${path} may not be read`);
    else if (kind === "file") checkFile(name, report);
    else checkNoFile(item, report);
    names.add(name);
  }
}

function checkNoFile({ path, kind }: FolderItem, report: ReportItem): void {
  if (kind === "file") return;
  const isMediaName = path.startsWith("media/") && MEDIA_KINDS.some((one) => isMedia(path, one));
  const needsFile = READ.test(path) || isMediaName;
  if (kind === "folder" && !needsFile) return;
  const level = needsFile || FOLDERS.test(path) ? undefined : "warning";
  const hint = kind === "link" ? undefined : "delete it, or replace it with a file";
  report(FILE_RULES["not-a-file"], path, `${path} is ${KIND_NAMES[kind]} and is not read`, hint, level);
}

function checkFile(path: string, report: ReportItem): void {
  const [, written = ""] = FOLDERS.exec(path) ?? [];
  const name = written.toLowerCase();
  if (READ.test(path)) return;
  if (path === written) {
    const message = `${path} is a file, and the book needs a folder with this name`;
    report(FILE_RULES["not-read"], path, message, "delete it, or rename it");
    return;
  }
  if (written === "media" && !CREDITS.test(path)) return;
  const level = TEXT_FILE.test(path) || name === "media" ? undefined : "warning";
  report(FILE_RULES["not-read"], path, `${path} is not read`, hintFor(path), level);
}

/** What to do with a file that is not read; `undefined` for the hint of the rule. */
function hintFor(path: string): string | undefined {
  const [first = "", ...rest] = path.split("/");
  const file = rest.at(-1) ?? first;
  const folder = FOLDERS.exec(first)?.[1];
  if (folder !== undefined && folder !== folder.toLowerCase()) return `name the folder ${folder.toLowerCase()}`;
  if (/^media$/i.test(first) && CREDITS.test(path)) return "rename it to media/credits.yaml";
  const right = renamed(path);
  if (right !== undefined) return `the ending of its name is wrong: rename it to ${right}`;
  if (/^book\.ya?ml(?:\.txt)?$/i.test(path)) return "name it book.yaml";
  if (/^ledger\.json(?:l|nd)?$/i.test(path)) return "name it ledger.jsonl";
  if (/^credits\.ya?ml$/i.test(path)) return "move it to media/credits.yaml";
  if (/^\d{2,3}(?:-[^/]*)?\.ya?ml$/i.test(file)) return `move it to chapters/${file.replace(/\.ya?ml$/i, ".yaml")}`;
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?\.ya?ml$/.test(file)) return `move it to lexicon/${file.replace(/\.yml$/, ".yaml")}`;
  return undefined;
}

/** The path of a file in its folder with the right ending; `undefined` where it has that, or is of another kind. */
function renamed(path: string): string | undefined {
  const [, folder = "", name = ""] =
    /^(chapters|lexicon|paths|drills|songs|lessons)\/([^/]+?)(?:\.[A-Za-z]{2,4}){1,2}$/.exec(path) ?? [];
  if (folder === "" || folder === "lexicon") return undefined;
  if (folder === "lessons") return /\.(?:txt|markdown|md\.txt|MD)$/i.test(path) ? `lessons/${name}.md` : undefined;
  if (/\.(?:ya?ml)(?:\.txt)?$/i.test(path)) return `${folder}/${name}.yaml`;
  return undefined;
}

/**
 * What to do with a chapter whose name has another ending than `.yaml`; `undefined` for one with that ending. Never throws.
 * `chapterEndingHint("chapters/20-kitchen.yml")` → `"the ending of its name is wrong: rename it to chapters/20-kitchen.yaml"`
 */
export function chapterEndingHint(path: string): string | undefined {
  const right = path.replace(/\.ya?ml$/i, ".yaml");
  return right === path ? undefined : `the ending of its name is wrong: rename it to ${right}`;
}
