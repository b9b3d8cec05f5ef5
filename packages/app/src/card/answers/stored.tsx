import type { Tablet } from "../../feature.ts";
import type { StoredAnswer } from "../../walk/feature.ts";
import type { Answer } from "./answer.tsx";
import { Drawn } from "./drawn.tsx";

/** An answer as plain JSON. */
export function storeAnswer(tablet: Tablet, answer: Answer): StoredAnswer {
  const { key, parts, figures, written, drawn, given, incomplete } = answer;
  return {
    key,
    words: Object.fromEntries(tablet.pack.book.languages.map((lang) => [lang, answer.text(tablet, lang)])),
    ...(parts ? { parts } : {}),
    ...(figures ? { figures } : {}),
    ...(written === undefined ? {} : { written }),
    ...(drawn === undefined ? {} : { drawn }),
    ...(given ? { given } : {}),
    ...(incomplete ? { incomplete } : {}),
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
