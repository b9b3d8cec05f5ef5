import type { TextToSign } from "@parley/book";
import { answerOf, type Answer } from "./answer.ts";
import { counted } from "./counting.ts";
import { reviewOf, type Review } from "./review.ts";
import type { Chosen } from "./sign-list.ts";
import { Interrupted, type Terminal } from "./terminal.ts";

const HELP =
  "y (yes): it is right, sign it. Enter: leave it as it is. n (no): do not sign it. b: back to the text before. q: end, and sign what you confirmed. Ctrl-C: stop.\n";

/** The texts that a person confirms, one at a time. `needOf` says whom a text needs beside this person. */
export async function chosenByPerson(
  review: Review,
  texts: readonly TextToSign[],
  needOf: (text: TextToSign) => string,
  terminal: Terminal,
): Promise<Chosen> {
  const confirmed = new Set<TextToSign>();
  if (texts.some(({ against = [] }) => against.length === 0))
    terminal.err(
      "You sign the text after the arrow, in one language. The others are shown to compare with, and may change: --against ko,ru binds a signature to them too.\n",
    );
  try {
    for (let i = 0; i < texts.length;) {
      const text = texts[i]!;
      const mark = confirmed.has(text) ? " (confirmed)" : "";
      terminal.err(`\n[${i + 1} of ${texts.length}]${mark} ${reviewOf(review, text, needOf(text))}`);
      const beside = (text.against ?? []).filter((tag) => tag !== text.lang).join(", ");
      const question = `Is the text in ${text.lang} right${beside === "" ? "" : ` beside that in ${beside}`}? y signs it, n or Enter does not, b goes back, q ends, ? helps: `;
      const answer = await ask(question, terminal);
      if (answer === "end") break;
      if (answer === "yes") confirmed.add(text);
      if (answer === "no") confirmed.delete(text);
      i = answer === "back" ? Math.max(0, i - 1) : i + 1;
    }
  } catch (error) {
    // Whoever stops the command has read these texts all the same.
    if (!(error instanceof Interrupted) || confirmed.size === 0) throw error;
    const question = `You confirmed ${counted(confirmed.size, "text")}. Sign what you confirmed? y signs, Enter signs nothing: `;
    if ((await ask(question, terminal)) !== "yes") throw error;
  }
  return { texts: texts.filter((text) => confirmed.has(text)), refused: false };
}

/** The answer of a person. What is no answer is asked again. */
async function ask(question: string, terminal: Terminal): Promise<Exclude<Answer, "help">> {
  for (;;) {
    const typed = await terminal.ask!(question);
    const answer = answerOf(typed);
    if (answer !== undefined && answer !== "help") return answer;
    terminal.err(answer === undefined ? `that is no answer. ${HELP}` : HELP);
  }
}
