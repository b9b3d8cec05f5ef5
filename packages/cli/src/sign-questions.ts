import type { TextToSign } from "@parley/book";
import { counted } from "./counting.ts";
import { reviewOf, type Review } from "./review.ts";
import type { Chosen } from "./sign-list.ts";
import { Interrupted, type Terminal } from "./terminal.ts";

/** The texts that a person confirms, one at a time. */
export async function chosenByPerson(
  review: Review,
  texts: readonly TextToSign[],
  needOf: (text: TextToSign) => string,
  terminal: Terminal,
): Promise<Chosen> {
  const chosen: TextToSign[] = [];
  try {
    for (const [i, text] of texts.entries()) {
      terminal.err(`\n[${i + 1} of ${texts.length}] ${reviewOf(review, text, needOf(text))}`);
      const answer = (await terminal.ask!("Is it right? y signs it, Enter leaves it, q ends: ")).trim().toLowerCase();
      if (answer === "q") break;
      if (answer === "y" || answer === "yes") chosen.push(text);
    }
  } catch (error) {
    // Whoever stops the command has read these texts all the same.
    if (!(error instanceof Interrupted) || chosen.length === 0) throw error;
    const question = `You confirmed ${counted(chosen.length, "text")}. Sign what you confirmed? y signs, Enter signs nothing: `;
    const answer = (await terminal.ask!(question)).trim().toLowerCase();
    if (answer !== "y" && answer !== "yes") throw error;
  }
  return { texts: chosen, refused: false };
}
