import type { TextToSign } from "@parley/book";
import { reviewOf, type Review } from "./review.ts";
import type { Chosen } from "./sign-list.ts";
import type { Terminal } from "./terminal.ts";

/** The texts that a person confirms, one at a time. */
export async function chosenByPerson(
  review: Review,
  texts: readonly TextToSign[],
  needOf: (text: TextToSign) => string,
  terminal: Terminal,
): Promise<Chosen> {
  const chosen: TextToSign[] = [];
  for (const [i, text] of texts.entries()) {
    terminal.err(`\n[${i + 1} of ${texts.length}] ${reviewOf(review, text, needOf(text))}`);
    const answer = (await terminal.ask!("Is it right? y signs it, Enter leaves it, q ends: ")).trim().toLowerCase();
    if (answer === "q") break;
    if (answer === "y" || answer === "yes") chosen.push(text);
  }
  return { texts: chosen, refused: false };
}
