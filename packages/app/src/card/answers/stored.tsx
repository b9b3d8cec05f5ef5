import type { Tablet } from "../../feature.ts";
import type { Answer } from "./answer.tsx";
import { Drawn } from "./drawn.tsx";

/** An answer as plain JSON: its words in all languages of the book, and what its keyboard needs to show it again. */
export interface StoredAnswer extends Pick<
  Answer,
  "key" | "parts" | "figures" | "written" | "drawn" | "given" | "incomplete"
> {
  readonly words: { readonly [lang: string]: string };
}

/** An answer as plain JSON. */
export function storeAnswer(tablet: Tablet, answer: Answer): StoredAnswer {
  const { mine: _mine, text, ...rest } = answer;
  return {
    ...rest,
    words: Object.fromEntries(tablet.pack.book.languages.map((lang) => [lang, text(tablet, lang)])),
  };
}

/** An answer again from what was stored. */
export function storedAnswer({ words, ...rest }: StoredAnswer): Answer {
  const text = (lang: string): string => words[lang] ?? Object.values(words)[0] ?? "";
  return {
    ...rest,
    mine: (tablet) => (rest.drawn === undefined ? text(tablet.me.value) : <Drawn path={rest.drawn} />),
    text: (_tablet, lang) => text(lang),
  };
}
