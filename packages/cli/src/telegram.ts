import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { printable } from "@parley/book";
import { readTelegram, stepLine, stepsOf, telegramCredit, type TelegramMessage } from "@parley/exchange";
import { drawingFault, isMedia, mediaEndings, mediaType, rasterFault, recordingFault, videoFault } from "@parley/media";
import { writeBookFiles } from "@parley/press";
import { bookFolder } from "./build.ts";
import { originOf } from "./import.ts";
import { readOptions } from "./options.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** The largest export and the largest file that are read, in bytes. */
const LARGEST_EXPORT = 500_000_000;
const LARGEST_FILE = 1_000_000_000;
/** How many letters of a message are listed. */
const SHOWN = 60;
const CREDITS = "media/credits.yaml";

/** `parley telegram result.json [--message ID [--chat NAME] [--book BOOK --licence ID [--as NAME]]]` */
export function telegram(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readOptions(args, {
    message: { type: "string" },
    chat: { type: "string" },
    book: { type: "string" },
    licence: { type: "string" },
    as: { type: "string" },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("name one export: parley telegram result.json");
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`there is no file ${file}`);
  if (found.size > LARGEST_EXPORT) throw new UsageError(`${file} has more than ${LARGEST_EXPORT / 1e6} MB`);
  const read = readTelegram(readFileSync(file, "utf8"));
  if (!read.ok) {
    terminal.err(`${file}: ${read.message}\n  hint: ${read.hint}\n`);
    return 1;
  }
  if (read.unread > 0) terminal.err(`${file}: ${read.unread} messages cannot be read and are left out\n`);
  const messages = read.messages.filter(({ chat }) => values.chat === undefined || chat === values.chat);
  if (values.message === undefined) return list(messages, terminal);
  const chosen = messages.filter(({ id }) => id === values.message);
  if (chosen.length === 0) throw new UsageError(`no message ${values.message}: without --message they are listed`);
  if (chosen.length > 1)
    throw new UsageError(
      `message ${values.message} is in several chats: add --chat with one of ${chosen.map(({ chat }) => `“${printable(chat)}”`).join(", ")}`,
    );
  const [message] = chosen;
  if (values.book === undefined) return show(message!, terminal);
  return take(message!, { export: file, ...values, book: values.book }, terminal);
}

/** A line for each message that has a file or words. */
function list(messages: readonly TelegramMessage[], terminal: Terminal): ExitCode {
  for (const { chat, id, at, file, withoutFile, text } of messages) {
    if (file === undefined && withoutFile === undefined && text.trim() === "") continue;
    const words = printable(text.replace(/\s+/gu, " ").trim());
    const letters = Array.from(words);
    const start = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : words;
    const medium = file ?? (withoutFile === undefined ? "" : `(${withoutFile})`);
    terminal.out(`${id}\t${at}\t${printable(chat)}\t${printable(medium)}\t${start}\n`);
  }
  return 0;
}

/** The words of a message and where they are from, to be written beside a text of a book. */
function show(message: TelegramMessage, terminal: Terminal): ExitCode {
  terminal.out(`${printable(message.text)}\n`);
  terminal.out(`source: [${stepsOf(message).map(stepLine).join(", ")}]\n`);
  return 0;
}

interface Taking {
  readonly export: string;
  readonly book: string;
  readonly licence?: string | undefined;
  readonly as?: string | undefined;
}

/** Copy the file of a message into a book, with its credit. */
function take(message: TelegramMessage, taking: Taking, terminal: Terminal): ExitCode {
  const directory = bookFolder([taking.book]);
  const { licence } = originOf({ licence: taking.licence });
  if (licence === undefined)
    throw new UsageError(
      "--licence is missing: a book has no file without one. Ask who made it; write its SPDX id, as CC-BY-4.0",
    );
  if (message.file === undefined)
    throw new UsageError(
      `message ${message.id} has no file${message.withoutFile === undefined ? "" : `: ${message.withoutFile}`}`,
    );
  const from = fileIn(dirname(taking.export), message.file);
  const type = mediaType(message.file);
  const data = readFileSync(from);
  const why = faultOf(message.file, type, data);
  if (why !== undefined) {
    terminal.err(`${message.file} is not taken: ${why}\n`);
    return 1;
  }
  const ending = /\.[A-Za-z\d]{1,5}$/.exec(message.file)?.[0].toLowerCase() ?? "";
  const name = taking.as === undefined ? `telegram-${message.id}${ending}` : `${taking.as}${ending}`;
  if (!/^[\p{L}\p{Nd}][\p{L}\p{Nd}-]{0,63}\.[a-z\d]{1,5}$/u.test(name))
    throw new UsageError(`--as ${taking.as}: letters, digits and hyphens, without ending`);
  if (existsSync(join(directory, "media", name)))
    throw new UsageError(`media/${name} is there already: choose another name with --as`);
  const credits = join(directory, CREDITS);
  const before = existsSync(credits) ? readFileSync(credits, "utf8") : "";
  const archived = `sha256-${createHash("sha256").update(data).digest("hex")}`;
  const line = telegramCredit(name, message, { licence, archived });
  writeBookFiles(
    directory,
    new Map<string, Uint8Array | string>([
      [`media/${name}`, data],
      [CREDITS, `${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${line}`],
    ]),
  );
  terminal.out(`media/${name}: ${line}`);
  terminal.out("If a person is heard or seen in it, ask that person, and add consent: yes to this line.\n");
  return 0;
}

/** A regular file within a folder. Throws a UsageError for a link, and for anything outside. */
function fileIn(folder: string, path: string): string {
  const file = join(folder, path);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`${path} is not in the folder of the export: export the chat again with its files`);
  if (!stat.isFile() || !realpathSync(file).startsWith(`${realpathSync(folder)}${sep}`))
    throw new UsageError(`${path} is no file of the export`);
  if (stat.size > LARGEST_FILE) throw new UsageError(`${path} has more than ${LARGEST_FILE / 1e6} MB`);
  return file;
}

/** Why a file cannot be in a book; `undefined` if it can. */
function faultOf(name: string, type: string, data: Uint8Array): string | undefined {
  if (isMedia(name, "picture"))
    return type === "image/svg+xml" ? drawingFault(data)?.fault : rasterFault(type, data)?.fault;
  if (isMedia(name, "recording")) return recordingFault(type, data)?.fault;
  if (isMedia(name, "video")) return videoFault(type, data)?.fault;
  const kinds = (["picture", "recording", "video"] as const).map(mediaEndings).join("; ");
  return `a book has no files of this type, but ${kinds}`;
}
