/** The act and the answers of a phrase where a sheet does not say them: what its words tell, and what nobody can know. */
import { SHEET_WORDS } from "@parley/locale/sheet-words";
import { withoutStress } from "@parley/sound/script";
import type { NewEntry } from "./entry-lines.ts";

/** What a phrase is taken for, and what a person must look at. */
export interface Guess {
  readonly act: string;
  readonly answers?: string;
  /** The act is a guess; the answers are; or it is a question that may be meant as a request. */
  readonly isActGuessed: boolean;
  readonly isAnswersGuessed: boolean;
  readonly isMaybeRequest: boolean;
}

/** The entries whose words are answers on every card. */
const ANSWERING: ReadonlySet<string> = new Set(["yes", "no", "dont-know"]);

type Texts = NewEntry["texts"];

/** The act and the answers of an entry. `hasYesNo`: the book has the entries yes and no. Never throws. */
export function guessOf({ id, act, answers, texts, fields }: Omit<NewEntry, "no">, hasYesNo: boolean): Guess {
  const given = answers ?? (fields["answers"] === undefined ? undefined : "given");
  const known = act ?? (given === undefined ? undefined : "question");
  const meant = known ?? guessedAct(id, texts);
  if (meant !== "question" || fields["kind"] === "term")
    return { act: meant, isActGuessed: known === undefined, isAnswersGuessed: false, isMaybeRequest: false };
  const own = given ?? (isYesNo(texts) && hasYesNo ? "yes-no" : "name");
  return {
    act: meant,
    ...(own === "given" ? {} : { answers: own }),
    isActGuessed: known === undefined,
    isAnswersGuessed: given === undefined && own !== "yes-no",
    // “Can you walk?” is a question, “Can you help me?” a request: the words do not tell.
    isMaybeRequest: known === undefined && texts.some(({ tag, text }) => isAskedOfYou(tag, text)),
  };
}

/** A question by its mark, unless a language has the words of a request. */
function guessedAct(id: string, texts: Texts): string {
  if (ANSWERING.has(id)) return "answer";
  if (!texts.some(({ text }) => /[?？]/u.test(text))) return "information";
  return texts.some(({ tag, text }) => isRequest(tag, text)) ? "request" : "question";
}

const wordsOf = (text: string): string =>
  ` ${(
    withoutStress(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")} `;

/** Whether a text has the words of a request: whole words; letters without capitals can be an ending. */
function isRequest(tag: string, text: string): boolean {
  const words = wordsOf(text);
  const wanted = (SHEET_WORDS[tag]?.request ?? "").split(", ").filter((one) => one !== "");
  return wanted.some((one) => words.includes(/\p{Ll}/u.test(one) ? ` ${one} ` : one));
}

/** How a question begins that can be a request: a word of yes or no, and the word for the one who is asked. */
function isAskedOfYou(tag: string, text: string): boolean {
  const { asked = "" } = SHEET_WORDS[tag] ?? {};
  const words = wordsOf(text);
  return asked.split(", ").some((one) => one !== "" && words.startsWith(` ${one} `));
}

/** Whether a question is answered by yes or no, as far as its first word tells; a choice between two things is not. */
function isYesNo(texts: Texts): boolean {
  const has = (tag: string, text: string, list: string | undefined): boolean =>
    (list ?? "").split(" ").some((one) => one !== "" && wordsOf(text).includes(` ${one} `));
  if (texts.some(({ tag, text }) => has(tag, text, SHEET_WORDS[tag]?.or))) return false;
  return texts.some(({ tag, text }) => {
    const [first = ""] = text.toLowerCase().match(/\p{L}+/u) ?? [];
    return first !== "" && (SHEET_WORDS[tag]?.yesNo ?? "").split(" ").includes(first);
  });
}

/** So many phrases are named in a remark. */
const NAMED = 5;

/** Remarks on guesses: which phrases a person must look at, and what to write where. */
export function guessRemarks(guesses: readonly { readonly id: string; readonly guess: Guess }[]): string[] {
  const remark = (found: typeof guesses, one: string, what: string, cure: string): string[] => {
    if (found.length === 0) return [];
    const named = found.slice(0, NAMED).map(({ id }) => id);
    const more = found.length > NAMED ? ` and ${found.length - NAMED} more` : "";
    return [
      `${found.length === 1 ? `1 ${one}` : `each of ${found.length} ${one}s`} ${what}: ${named.join(", ")}${more}; ${cure}`,
    ];
  };
  const requests = guesses.filter(({ guess }) => guess.isActGuessed && guess.act === "request");
  const guessed = guesses.filter(({ guess }) => guess.isActGuessed && guess.act === "information");
  return [
    ...remark(
      guesses.filter(({ guess }) => guess.isAnswersGuessed),
      "question",
      "is answered in writing only, because the answers that fit are not known",
      "a column “Answers” says which (yes-no, number, time, place, body …)",
    ),
    ...remark(
      guesses.filter(({ guess }) => guess.isMaybeRequest),
      "question",
      "may be meant as a request",
      "a column “Act” says so (request)",
    ),
    ...remark(
      requests,
      "question",
      "is taken for a request by its words",
      "a column “Act” says if it is one (question)",
    ),
    ...(guessed.length > 0
      ? [
          `${guessed.length === 1 ? "1 phrase without a question mark is" : `${guessed.length} phrases without a question mark are`} taken for information: a column “Act” says what is an instruction, a warning, a request or an answer`,
        ]
      : []),
  ];
}
