import type { Answers } from "@parley/book";

/** How a question of an edition is answered: as in a book, and each choice is a list of ids. */
export type EditionAnswers =
  | Exclude<Extract<Answers, string>, "place" | "transport">
  | Extract<Answers, { readonly number: unknown }>
  | Extract<Answers, { readonly when: unknown }>
  | { readonly choice: readonly string[]; readonly several?: true }
  | { readonly place: readonly string[] }
  | { readonly transport: readonly string[] };
