import { isMap, isScalar, isSeq } from "yaml";
import { fields, list, matching, oneOf, record, shape, words, wrong, type Shape } from "./shape.ts";

/** A BCP 47 tag as a book uses it: language, perhaps script, perhaps region. */
export const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** Words by language. */
export type Words = { readonly [tag: string]: string };

/** Titles, notes and the like: words by language, with no gaps. */
export const WORDS: Shape<Words> = record(TAG, "a language tag like ko, ru or ru-UA", words());

/** Who speaks to whom, and how: what a variant is for. */
export interface When {
  readonly speaker?: "m" | "f";
  readonly addressee?: "m" | "f" | "many" | "child";
  readonly register?: Register;
}

/** How polite a text is. */
export type Register = "formal" | "polite" | "plain";
export const REGISTER: Shape<Register> = oneOf(["formal", "polite", "plain"]);

/** A recording of a text. */
export interface Recording {
  readonly file: string;
  readonly voice: string;
  readonly rate: "normal" | "slow";
}

/** One way to say an entry in one language; most texts have one variant, with no `when`. */
export interface Variant {
  readonly when: When;
  readonly text: string;
  /** Finished respellings by the reader's language, where the author wrote them. */
  readonly say: Words;
  readonly gloss?: string;
  readonly audio: readonly Recording[];
  readonly source: readonly Source_[];
  /** Where the words begin in their file. */
  readonly offset: number;
}

/** One step of the way a text came by. */
interface Source_ {
  readonly where: string;
  readonly by?: string;
  readonly at?: string;
  readonly licence?: string;
}

const WHEN = fields(
  { speaker: oneOf(["m", "f"]), addressee: oneOf(["m", "f", "many", "child"]), register: REGISTER },
  [],
);
const RECORDING = fields(
  {
    file: words(),
    voice: matching(/^(machine:)?[\p{L}\p{Nd}-]+$/u, "a person's id, or machine:NAME"),
    rate: oneOf(["normal", "slow"]),
  },
  ["file", "voice"],
);
const CHAIN = fields({ where: words(), by: words(), at: words(), licence: words() }, ["where"]);
const WHOLE = fields(
  { when: WHEN, text: words(), say: WORDS, gloss: words(), audio: list(RECORDING), source: list(CHAIN) },
  ["text"],
);

/** A text: a string, an object, or a list of variants. It always reads to a list. */
export const VARIANTS: Shape<Variant[]> = shape(
  { oneOf: [words().schema, WHOLE.schema, { type: "array", minItems: 1, items: WHOLE.schema }] },
  (node, at) => {
    if (node === null || node === undefined || isScalar(node)) {
      const text = words().read(node ?? undefined, at);
      return text === undefined
        ? undefined
        : [{ when: {}, text, say: {}, audio: [], source: [], offset: node?.range?.[0] ?? at.offset }];
    }
    const items = isSeq(node) ? node.items : isMap(node) ? [node] : [];
    if (items.length === 0) return wrong(node, at, "a text");
    const found = items.flatMap((item) => {
      const one = WHOLE.read(item as never, at);
      if (one === undefined) return [];
      const { offset: _, ...when } = one.when ?? { offset: 0 };
      const audio = (one.audio ?? []).map(({ file, voice, rate }) => ({
        file,
        voice,
        rate: rate ?? ("normal" as const),
      }));
      const source = (one.source ?? []).map(({ offset: _at, ...step }) => step);
      const node_ = isMap(item) ? (item.get("text", true) as { range?: [number] } | undefined) : undefined;
      const gloss = one.gloss === undefined ? {} : { gloss: one.gloss };
      return [
        { when, text: one.text, say: one.say ?? {}, ...gloss, audio, source, offset: node_?.range?.[0] ?? one.offset },
      ];
    });
    return found.length === 0 ? undefined : found;
  },
);

/** A piece of a text: words as they stand, or a gap to be filled. */
export type Piece =
  | { readonly text: string; readonly gap?: undefined; readonly from: number }
  | { readonly gap: string; readonly form: string; readonly text: string; readonly from: number };

/** Thrown by nobody: what is wrong with the braces of a text, and where. */
export interface BraceTrouble {
  readonly at: number;
  readonly message: string;
}

/**
 * A text taken apart at its gaps, `{name}` or `{name|form}`; a doubled brace is a brace.
 *
 * ```ts
 * takeApart("{n|acc} {{x}}").pieces.map((piece) => piece.gap ?? piece.text); // ["n", " {x}"]
 * ```
 */
export function takeApart(text: string): { pieces: Piece[]; troubles: BraceTrouble[] } {
  const pieces: Piece[] = [];
  const troubles: BraceTrouble[] = [];
  let plain = "";
  let from = 0;
  const close = (): void => {
    if (plain !== "") pieces.push({ text: plain, from });
    plain = "";
  };
  for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/gu)) {
    const [whole, gap] = match;
    if (plain === "") from = match.index;
    if (gap !== undefined) {
      const [name = "", form = "", ...rest] = gap.split("|");
      if (!/^\p{L}[\p{L}\p{Nd}-]*$/u.test(name) || rest.length > 0)
        troubles.push({ at: match.index, message: `“${whole}” is no gap: a gap is {name} or {name|form}` });
      close();
      pieces.push({ gap: name, form, text: whole, from: match.index });
    } else if (whole === "{{" || whole === "}}") plain += whole.charAt(0);
    else if (whole === "{" || whole === "}") {
      troubles.push({
        at: match.index,
        message: `a single “${whole}” stands in the text; a brace meant as a brace is doubled`,
      });
      plain += whole;
    } else plain += whole;
  }
  close();
  return { pieces, troubles };
}
