/** Messages of an export of Telegram Desktop (`result.json`), with the chain by which their files came. */
import { flowMap, flowPairs } from "./source-step.ts";

/** A message of a channel or chat. */
export interface TelegramMessage {
  /** The name of the channel or chat. */
  readonly chat: string;
  readonly id: string;
  /** The day on which it was sent, by UTC where the export has it, as YYYY-MM-DD. */
  readonly at: string;
  /** Who sent it; in a channel, the channel. */
  readonly by: string;
  /** From whom it was forwarded. */
  readonly forwardedFrom?: string;
  readonly text: string;
  /** The path of its file, from the folder of the export. */
  readonly file?: string;
  /** Why its file is not in the export. */
  readonly withoutFile?: string;
}

/** The messages of an export, in its order, and how many of it could not be read; or why it is no export. */
export type TelegramExport =
  | { readonly ok: true; readonly messages: readonly TelegramMessage[]; readonly unread: number }
  | { readonly ok: false; readonly message: string; readonly hint: string };

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const textIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? oneLine(value) : undefined;
/** Names go into YAML and onto paper: without line ends and letters that nobody sees. */
const oneLine = (value: string): string =>
  value
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");

/** The words of a message: a text, or a list of texts and of parts with a `text`, as links and bold words are. */
function wordsOf(value: unknown): string {
  const parts = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return parts
    .map((part) =>
      typeof part === "string" ? part : isObject(part) && typeof part["text"] === "string" ? part["text"] : "",
    )
    .join("")
    .normalize("NFC");
}

/** The day of a message: of the time in seconds since 1970, else of the local time of the export. */
function dayOf({ date_unixtime: seconds, date }: Json): string | undefined {
  if (/^\d{1,11}$/.test(String(seconds))) return new Date(1000 * Number(seconds)).toISOString().slice(0, 10);
  return typeof date === "string" ? /^\d{4}-\d\d-\d\d(?=T|$)/.exec(date)?.[0] : undefined;
}

/** A path within the folder of the export; `undefined` for one that leads out of it. */
function pathOf(value: string): string | undefined {
  const parts = value.split("/");
  return value.includes("\\") ||
    value.includes("\0") ||
    /^[A-Za-z]:/.test(value) ||
    parts.some((part) => /^\.{0,2}$/.test(part))
    ? undefined
    : value;
}

function messageOf(value: unknown, chat: string): TelegramMessage | undefined {
  if (!isObject(value) || value["type"] !== "message") return undefined;
  const id = String(value["id"]);
  const at = dayOf(value);
  if (!/^\d{1,15}$/.test(id) || at === undefined) return undefined;
  const named = typeof value["file"] === "string" ? value["file"] : value["photo"];
  const isLeftOut = typeof named === "string" && named.startsWith("(");
  const file = typeof named === "string" && !isLeftOut ? pathOf(named) : undefined;
  const withoutFile =
    typeof named !== "string" || file !== undefined
      ? undefined
      : isLeftOut
        ? "it was left out when the chat was exported"
        : "its path leads out of the folder of the export";
  const forwardedFrom = textIn(value["forwarded_from"]);
  return {
    chat,
    id,
    at,
    by: textIn(value["from"]) ?? chat,
    ...(forwardedFrom === undefined ? {} : { forwardedFrom }),
    text: wordsOf(value["text"]),
    ...(file === undefined ? {} : { file }),
    ...(withoutFile === undefined ? {} : { withoutFile }),
  };
}

/**
 * The messages of an export of one chat, or of all chats of an account. Never throws.
 *
 * ```ts
 * const json = '{ "name": "River", "messages": [{ "id": 120, "type": "message", "date": "2026-03-02T10:00:00", "file": "a.mp4", "text": "" }] }';
 * readTelegram(json).messages[0]; // { chat: "River", id: "120", at: "2026-03-02", by: "River", text: "", file: "a.mp4" }
 * ```
 */
export function readTelegram(json: string): TelegramExport {
  const no = (message: string): TelegramExport => ({
    ok: false,
    message,
    hint: "in Telegram Desktop: ⋮ of the chat → Export chat history → format: machine-readable JSON; then name its result.json",
  });
  let root: unknown;
  try {
    root = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return no("it is not JSON, or it is cut off");
  }
  if (!isObject(root)) return no("it is no export of Telegram");
  const { chats } = root;
  const list: unknown = isObject(chats) ? chats["list"] : [root];
  if (!Array.isArray(list) || !list.some((chat) => isObject(chat) && Array.isArray(chat["messages"])))
    return no("it has no messages of a chat");
  const messages: TelegramMessage[] = [];
  let unread = 0;
  for (const chat of list as readonly unknown[]) {
    if (!isObject(chat) || !Array.isArray(chat["messages"])) continue;
    const name = textIn(chat["name"]) ?? "Telegram";
    for (const one of chat["messages"] as readonly unknown[]) {
      // What Telegram itself wrote: somebody joined, a photo of the channel changed.
      if (isObject(one) && one["type"] === "service") continue;
      const message = messageOf(one, name);
      if (message) messages.push(message);
      else unread += 1;
    }
  }
  return { ok: true, messages, unread };
}

/** Where, by whom and when, as a book records it. */
export interface TelegramStep {
  readonly where: string;
  readonly by?: string;
  readonly at?: string;
  readonly message?: string;
}

/**
 * Where a message was first published, and who passed it on: a forwarded message was first published by another channel, on a day and
 * under a number that the export does not tell.
 *
 * ```ts
 * stepsOf({ chat: "River", id: "120", at: "2026-03-02", by: "River", text: "" });
 * // [{ where: "Telegram, River", by: "River", at: "2026-03-02", message: "120" }]
 * ```
 */
export function stepsOf({ chat, id, at, by, forwardedFrom }: TelegramMessage): readonly TelegramStep[] {
  const here = { where: `Telegram, ${chat}`, by, at, message: id };
  return forwardedFrom === undefined ? [here] : [{ where: `Telegram, ${forwardedFrom}`, by: forwardedFrom }, here];
}

/** A step as YAML, for the `source` of a text. */
export const stepLine = (step: TelegramStep): string => flowMap({ ...step });

/** The line of `media/credits.yaml` for a file of a message. `archived` is the hash of the copy. */
export function telegramCredit(
  name: string,
  message: TelegramMessage,
  { licence, archived }: { readonly licence: string; readonly archived: string },
): string {
  const [first, ...passed] = stepsOf(message);
  const parts = [
    ...flowPairs({ by: first!.by ?? first!.where, licence }),
    `first: ${stepLine(first!)}`,
    ...(passed.length > 0 ? [`passed: [${passed.map(stepLine).join(", ")}]`] : []),
    `archived: ${archived}`,
  ];
  return `${name}: { ${parts.join(", ")} }\n`;
}
