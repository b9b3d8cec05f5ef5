/** The Markdown of a lesson as data: only what a lesson can show, and every other part as a fault with its place. */
import MarkdownIt, { type Token } from "markdown-it";
import type { LessonBlock, LessonInline } from "./lesson.ts";

/** Something in a text with its place: an offset and an end, in UTF-16 code units. */
interface Found {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A fault of a text: something that is not shown, a link elsewhere, or too deep a nesting. */
interface MarkdownFault extends Found {
  readonly kind: "markdown" | "link" | "deep";
  readonly hint?: string;
}

/** The Markdown of one section of a lesson, read. */
export interface ReadMarkdown {
  readonly blocks: readonly LessonBlock[];
  /** The ids of the phrases that it names, what links lead to, the names of media, and the letters that are shown. */
  readonly entries: readonly Found[];
  readonly links: readonly Found[];
  readonly media: readonly Found[];
  readonly texts: readonly Found[];
  readonly faults: readonly MarkdownFault[];
}

/** How deep lists, quotes and marks may be nested. */
const DEPTH_LIMIT = 12;
/** How many faults of a section are reported. */
const FAULT_LIMIT = 100;

/** The parser. It reads HTML as HTML, so that it can be reported; nothing is ever made into HTML here. */
function makeParser(): InstanceType<typeof MarkdownIt> {
  // The parser drops without a word what is nested deeper than its limit, which is why ours is lower.
  const parser = new MarkdownIt("commonmark", { html: true, maxNesting: DEPTH_LIMIT * 2 });
  // A link that must not be followed is a link, and is reported; by default it would be shown as letters.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (url) => url;
  return parser;
}
const PARSER = makeParser();

/** What a link can lead to besides a phrase. */
const INSIDE = /^(?:path|song|lesson):(?=[^\s/:]+$)/u;
const ENTRY = /^entry:([^\s/:]+)$/u;

/**
 * Read the Markdown (CommonMark) of a section. Never throws. HTML, code, and links to the web or to scripts are faults, and are left out.
 *
 * ```ts
 * readMarkdown("## Hello\n\n<entry:hello>").blocks[1]; // { kind: "phrase", entry: "hello" }
 * readMarkdown("<script>alert(1)</script>").faults.length; // 1
 * ```
 */
export function readMarkdown(text: string): ReadMarkdown {
  const state = new Reading(text);
  const env: { references?: Record<string, { href: string; title: string }> } = {};
  const tokens = PARSER.parse(text.replace(/\0/g, "\ufffd"), env);
  const blocks = state.blocks(tokens);
  if (Object.keys(env.references ?? {}).length > 0) {
    const from = Math.max(0, text.search(/^ {0,3}\[[^\]\n]{1,999}\]:/mu));
    state.fault(
      "markdown",
      state.place("]:", from),
      "a link is defined on a line of its own",
      "write [words](entry:ID)",
    );
  }
  return { blocks, ...state.found };
}

/** An attribute of a token; empty for none. */
const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? "");

/** The inside of a token that opens: the tokens up to the one that closes it, and the index behind that. */
function inside(tokens: readonly Token[], at: number): [inner: readonly Token[], next: number] {
  let depth = 0;
  for (let i = at; i < tokens.length; i++) {
    depth += tokens[i]!.nesting;
    if (depth === 0) return [tokens.slice(at + 1, i), i + 1];
  }
  return [tokens.slice(at + 1), tokens.length];
}

/** Letters together, as few strings as there can be. */
function merged(parts: readonly LessonInline[]): LessonInline[] {
  const out: LessonInline[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === "string" && typeof last === "string") out[out.length - 1] = last + part;
    else if (part !== "") out.push(part);
  }
  return out;
}

/** One reading of a text: where it is, and what was found. */
class Reading {
  readonly found = {
    entries: [] as Found[],
    links: [] as Found[],
    media: [] as Found[],
    texts: [] as Found[],
    faults: [] as MarkdownFault[],
  };
  readonly #text: string;
  /** The offset of each line. */
  readonly #starts: readonly number[];
  /** Where the search for the next part begins, and where the block ends. */
  #at = 0;
  #end: number;
  #isDeep = false;

  constructor(text: string) {
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#end = text.length;
  }

  /** The place of some letters, searched for from where the last ones ended; else the place of the block. */
  place(letters: string, from = this.#at): Found {
    const at = letters === "" ? -1 : this.#text.indexOf(letters, from);
    if (at < 0 || at >= this.#end) {
      const line = this.#text.indexOf("\n", from);
      return { value: letters, from, to: Math.max(from, Math.min(line < 0 ? this.#end : line, this.#end)) };
    }
    this.#at = at + letters.length;
    return { value: letters, from: at, to: at + letters.length };
  }

  fault(kind: MarkdownFault["kind"], place: Found, value: string, hint?: string): void {
    if (this.found.faults.length === FAULT_LIMIT) return;
    this.found.faults.push({ ...place, kind, value, ...(hint === undefined ? {} : { hint }) });
  }

  /** Begin to read the lines of a block. */
  #enter({ map, level }: Token): void {
    if (map) {
      // A list that begins on the line of another begins where that one was found.
      this.#at = Math.max(this.#starts[map[0]] ?? 0, Math.min(this.#at, this.#starts[map[0] + 1] ?? Infinity));
      if (this.#at < (this.#starts[map[0]] ?? 0)) this.#at = this.#starts[map[0]]!;
      this.#end = this.#starts[map[1]] ?? this.#text.length;
    }
    if (level > DEPTH_LIMIT && !this.#isDeep) {
      this.#isDeep = true;
      this.fault("deep", this.place(""), "lists or quotes are nested too deeply");
    }
  }

  blocks(tokens: readonly Token[]): LessonBlock[] {
    const out: LessonBlock[] = [];
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i]!;
      this.#enter(token);
      const [inner, next] = token.nesting === 1 ? inside(tokens, i) : [[], i + 1];
      out.push(...this.#block(token, inner));
      i = next;
    }
    return out;
  }

  #block(token: Token, inner: readonly Token[]): LessonBlock[] {
    switch (token.type) {
      case "heading_open": {
        const text = this.#inline(inner[0]?.children ?? []);
        const level = Number(token.tag.slice(1));
        if (level === 1)
          this.fault("markdown", this.place(""), "a heading of the first level stands in the text", "begin it with ##");
        return text.length === 0 ? [] : [{ kind: "heading", level: Math.min(4, Math.max(2, level)), text }];
      }
      case "paragraph_open":
        return this.#paragraph(inner[0]?.children ?? []);
      case "bullet_list_open":
      case "ordered_list_open": {
        const items: LessonBlock[][] = [];
        for (let i = 0; i < inner.length;) {
          this.#enter(inner[i]!);
          const [item, next] = inside(inner, i);
          items.push(this.blocks(item));
          i = next;
        }
        const first = token.attrGet("start");
        return [{ kind: "list", items, ...(token.tag === "ol" ? { start: Number(first ?? 1) } : {}) }];
      }
      case "blockquote_open":
        return [{ kind: "quote", blocks: this.blocks(inner) }];
      case "hr":
        return [{ kind: "rule" }];
      case "html_block":
        this.#html(token.content.trim());
        return [];
      case "code_block":
      case "fence": {
        const first =
          token.content
            .split("\n")
            .find((line) => line.trim() !== "")
            ?.trim() ?? "";
        const hint =
          token.type === "fence" ? "delete the marks ``` around it" : "delete the spaces at the start of its lines";
        this.fault("markdown", this.place(first), "lines of program code are not shown", hint);
        return [];
      }
      default:
        this.fault("markdown", this.place(""), `“${token.type}” is not shown`);
        return [];
    }
  }

  /** HTML, which is never shown. A comment is for authors. */
  #html(html: string): void {
    if (html.startsWith("<!--") && html.indexOf("-->") === html.length - 3) return;
    const [first = ""] = html.split("\n", 1);
    const place = this.place(first);
    const shown = Array.from(first);
    const quoted = shown.length > 40 ? `${shown.slice(0, 39).join("")}…` : first;
    this.fault(
      "markdown",
      place,
      `“${quoted}” is HTML, which is not shown and never run`,
      "write it as plain Markdown, or delete it; a sign < that is meant is written \\<",
    );
  }

  /** A paragraph. Phrases and media that have lines to themselves are blocks. */
  #paragraph(children: readonly Token[]): LessonBlock[] {
    const lines: Token[][] = [[]];
    for (const child of children) {
      if (child.type === "softbreak" || child.type === "hardbreak") lines.push([]);
      else if (child.type !== "text" || child.content !== "") lines.at(-1)!.push(child);
    }
    const isAlone = (line: readonly Token[]): boolean =>
      (line.length === 1 && line[0]!.type === "image") ||
      (line.length === 3 &&
        line[0]!.type === "link_open" &&
        line[0]!.info === "auto" &&
        ENTRY.test(attribute(line[0]!, "href")));
    if (lines.every(isAlone))
      return lines.flatMap((line): LessonBlock[] => {
        if (line[0]!.type === "image") return this.#image(line[0]!);
        const [part] = this.#inline(line);
        return typeof part === "object" && "entry" in part ? [{ kind: "phrase", entry: part.entry }] : [];
      });
    const text = this.#inline(children);
    return text.length === 0 ? [] : [{ kind: "text", text }];
  }

  #image(token: Token): LessonBlock[] {
    const medium = attribute(token, "src").normalize("NFC");
    const text = (token.children ?? [])
      .map(({ content }) => content)
      .join("")
      .normalize("NFC")
      .trim();
    this.found.texts.push(this.place(text));
    const place = this.place(medium);
    if (text === "")
      this.fault(
        "markdown",
        place,
        "a picture has no words that say what it shows",
        "write them between [ and ]: some people cannot see it",
      );
    this.found.media.push({ ...place, value: medium });
    return [{ kind: "medium", medium, text }];
  }

  #inline(tokens: readonly Token[]): LessonInline[] {
    const out: LessonInline[] = [];
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i]!;
      if (token.level > DEPTH_LIMIT && !this.#isDeep) {
        this.#isDeep = true;
        this.fault("deep", this.place(""), "marks are nested too deeply");
      }
      const [inner, next] = token.nesting === 1 ? inside(tokens, i) : [[], i + 1];
      out.push(...this.#part(token, inner));
      i = next;
    }
    return merged(out);
  }

  #part(token: Token, inner: readonly Token[]): LessonInline[] {
    switch (token.type) {
      case "text": {
        const text = token.content.normalize("NFC");
        // What stands between marks and has no letters is no text of its own.
        if (/[\p{L}\p{N}]/u.test(text)) this.found.texts.push({ ...this.place(token.content), value: text });
        return [text];
      }
      case "softbreak":
        return [" "];
      case "hardbreak":
        return [{ line: true }];
      case "strong_open":
        return [{ strong: this.#inline(inner) }];
      case "em_open":
        return [{ em: this.#inline(inner) }];
      case "link_open":
        return this.#link(token, inner);
      case "image":
        this.#image(token);
        this.fault("markdown", this.place(""), "a picture stands within a line of text", "put it on a line of its own");
        return [];
      case "code_inline":
        this.fault(
          "markdown",
          this.place(token.content),
          `“${token.content}” is marked as program code, which is not shown`,
          "delete the marks ` around it",
        );
        return [];
      case "html_inline":
        this.#html(token.content);
        return [];
      default:
        this.fault("markdown", this.place(""), `“${token.type}” is not shown`);
        return [];
    }
  }

  #link(token: Token, inner: readonly Token[]): LessonInline[] {
    const target = attribute(token, "href").normalize("NFC");
    const isAuto = token.info === "auto";
    const text = isAuto ? [] : this.#inline(inner);
    const place = this.place(attribute(token, "href"));
    const entry = ENTRY.exec(target)?.[1];
    if (entry !== undefined) {
      this.found.entries.push({ ...place, value: entry });
      return [text.length === 0 ? { entry } : { entry, text }];
    }
    if (INSIDE.test(target) && text.length > 0) {
      this.found.links.push({ ...place, value: target });
      return [{ to: target, text }];
    }
    const shown = Array.from(target);
    const quoted = shown.length > 40 ? `${shown.slice(0, 39).join("")}…` : target;
    this.fault("link", place, `a link leads to “${quoted}”, which is not in the book`);
    return text;
  }
}
