/** Texts by language between braces, on one line, as they are meant: `{ ko: 예, ru: Да, спаси́бо }`. */
import { languageOf, scriptFor, SCRIPTS } from "@parley/sound/script";
import { latinKey } from "./latin-key.ts";
import { faultOf, type UnquotedText } from "./unquoted-text.ts";

const TAGS = new Set(SCRIPTS.map(({ tag }) => tag));
const TAG_LIKE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

/** Whether a key is the tag of a language that Parley knows, or of a variety of one, perhaps in letters that look like its own. */
export function isLanguageKey(key: string): boolean {
  const latin = latinKey(key) ?? key;
  return TAG_LIKE.test(latin) && TAGS.has(languageOf(latin));
}

/** All mistakes of a line as one, and the line as it is meant. */
export interface BracesFault extends UnquotedText {
  readonly content: string;
}

/** A key between braces, and what separates it from its text. */
const KEY = /((?:^|[{,])\s*)(\p{Ll}{2,3}(?:-\p{Lu}{2})?)(\s*[:：]\s*|\s+)/gu;
/** Braces that begin with such a key. */
const OPEN = /\{(?=\s*(\p{Ll}{2,3}(?:-\p{Lu}{2})?)\s*[:：])/gu;

/** A text by language on a line: where its key and its text begin, and where the text ends. */
interface Text {
  readonly key: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly separator: string;
}

/** A line with digits in place of what is in quotes: a whole text only. */
function withoutQuoted(line: string): string {
  return line.replace(
    /([:：]\s*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*(?:[,}]|$))/gu,
    (_, before: string, quote: string) => before + "0".repeat(quote.length),
  );
}

/** Where the braces close that open at an offset; the end of the line where they do not. */
function closingAfter(plain: string, open: number): number {
  let depth = 0;
  for (let at = open; at < plain.length; at += 1) {
    if (plain[at] === "{") depth += 1;
    if (plain[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return plain.length;
}

/** Another bracket at the end of a line that closes braces; `undefined` for none. */
function otherBracket(plain: string, open: number): number | undefined {
  const end = plain.trimEnd().length - 1;
  const last = plain[end];
  const own = plain.slice(open);
  const first = last === ")" ? "(" : last === "]" ? "[" : undefined;
  if (first === undefined || closingAfter(plain, open) < plain.length) return undefined;
  return own.split(first).length < own.split(last!).length ? end : undefined;
}

function bracketAt(plain: string, at: number): UnquotedText {
  return {
    from: at,
    to: at + 1,
    message: `the brace { is closed with ${plain[at]}`,
    hint: "write } in its place",
    cure: "}",
  };
}

/** The texts between braces; none where a key is there twice. A key without a colon counts beside others only. */
function textsIn(plain: string, open: number, close: number): Text[] {
  const found = Array.from(plain.slice(0, close).matchAll(KEY)).flatMap(
    ({ index, 0: whole, 1: lead = "", 2: key = "", 3: separator = "" }) =>
      index >= open && isLanguageKey(key)
        ? [{ key, at: index + lead.length, from: index + whole.length, separator }]
        : [],
  );
  if (new Set(found.map(({ key }) => key)).size < found.length) return [];
  if (!found.some(({ separator }) => separator.trim() !== "")) return [];
  return found.map((one, i) => {
    const end = found[i + 1]?.at ?? close;
    const text = plain.slice(one.from, end).replace(i + 1 < found.length ? /\s*,\s*$/u : /\s+$/u, "");
    return { ...one, to: one.from + text.length };
  });
}

/**
 * What is wrong with the texts by language between braces on a line, where a text has a comma, or more than one thing is wrong;
 * `undefined` for anything else. `isOpen`: the braces open on a line before. Never throws.
 * `findBracesFault("text: { ko: 예, ru: Да, спаси́бо }").cure` → `'"Да, спаси́бо"'`
 */
export function findBracesFault(line: string, isOpen = false): BracesFault | undefined {
  const plain = withoutQuoted(line);
  if (/\s#/.test(plain)) return undefined;
  const opened = Array.from(plain.matchAll(OPEN)).flatMap(({ index, 1: key = "" }) =>
    isLanguageKey(key) ? [index] : [],
  );
  for (const open of isOpen ? [0] : opened) {
    const bracket = isOpen ? undefined : otherBracket(plain, open);
    const close = isOpen ? plain.replace(/,?\s*$/, "").length : (bracket ?? closingAfter(plain, open));
    const texts = textsIn(plain, open, close);
    const parts = partsOf(line, texts, /\btext:\s*$/.test(line.slice(0, open)));
    if (bracket !== undefined) parts.push(bracketAt(plain, bracket));
    else if (!isOpen && close === plain.length) parts.push(missingBrace(plain));
    // Other single mistakes are found where they are in lines of any kind.
    const isOfTexts = texts.some(
      ({ from, to, separator }) => separator.trim() === "" || line.slice(from, to).includes(","),
    );
    if (parts.length > 1 || (parts.length > 0 && isOfTexts)) return joined(line, parts);
  }
  return undefined;
}

function partsOf(line: string, texts: readonly Text[], isText: boolean): UnquotedText[] {
  return texts.flatMap(({ key, at, from, to, separator }) => {
    const text = line.slice(from, to);
    const found: UnquotedText[] = [];
    if (separator.trim() === "")
      found.push({
        from: at,
        to: from,
        message: `a colon is missing after “${key}”`,
        hint: `write “${key}: ”`,
        cure: `${key}: `,
      });
    else if (!/^:\s/.test(separator.trimStart()) && text !== "" && !text.startsWith("//"))
      found.push({
        from: at + key.length,
        to: from,
        message: "a space is missing after the colon",
        hint: `write “${key}: ” with a space`,
        cure: ": ",
      });
    const isNested = /^(?:\{\s*[\w"'-]+\s*:|\[)/u.test(text);
    const fault = isNested || text === "" ? undefined : faultOf(text, from, true);
    if (fault) found.push(isOwn(text, key) && (texts.length > 1 || !isText) ? fault : withTwoCures(fault, text));
    return found;
  });
}

/** Whether all words after a comma are in the letters of a language: words in others can be a text whose key is missing. */
function isOwn(text: string, key: string): boolean {
  const comma = text.indexOf(",");
  const script = scriptFor(languageOf(latinKey(key) ?? key));
  if (comma < 0 || !script) return comma < 0;
  return Array.from(
    text
      .slice(comma)
      .replace(/\{[^{}]*\}/gu, "")
      .matchAll(/\p{L}+/gu),
  ).every(([word]) => script.letters.test(word) || /^\p{Lu}+$/u.test(word));
}

/** What follows a comma can be a text of its own. */
function withTwoCures(fault: UnquotedText, text: string): UnquotedText {
  const { cure: _, ...rest } = fault;
  const part = /,\s*(\S.*)$/u.exec(text)?.[1];
  return part === undefined ? rest : { ...rest, hint: `${rest.hint}; or write the language of “${part}” before it` };
}

function missingBrace(plain: string): UnquotedText {
  const put = "}".repeat(Math.max(1, plain.split("{").length - plain.split("}").length));
  const end = plain.trimEnd().length;
  return {
    from: end,
    to: end,
    message: "a } is missing at the end of this line",
    hint: `write ${put} at its end; each { has a }`,
    cure: ` ${put}`,
  };
}

/** Several mistakes as one, which reaches from the first to the last. */
function joined(line: string, parts: readonly UnquotedText[]): BracesFault {
  const from = parts[0]!.from;
  const to = parts.at(-1)!.to;
  let [cure, at] = ["", from];
  for (const part of parts) {
    cure += line.slice(at, part.from) + (part.cure ?? part.meant ?? line.slice(part.from, part.to));
    at = part.to;
  }
  const isCertain = parts.every((part) => part.cure !== undefined);
  return {
    from,
    to,
    message: parts.map(({ message }) => message).join("; "),
    hint: parts.map(({ hint }) => hint).join("; "),
    content: line.slice(0, from) + cure + line.slice(to),
    ...(isCertain ? { cure } : {}),
  };
}
