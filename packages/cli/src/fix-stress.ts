import { entriesOf, markStresses, type Book } from "@parley/book";
import { espeakProposer, hasEspeak, openFolder, prepareFolder, writeBookFile } from "@parley/press";
import { markVowel } from "@parley/sound";
import { languageOf, scriptFor } from "@parley/sound/script";
import { counted, formatRepair, printStale, staleTexts } from "./repair-report.ts";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** A word with unknown stress: its possible forms, and the one that a program proposes. */
interface OpenWord {
  readonly lang: string;
  readonly word: string;
  readonly forms: readonly string[];
  readonly proposed: string | undefined;
  readonly by: string;
}

/**
 * Ask a person for the stress of each word that Parley does not know, with the proposal of an installed program, and put the confirmed
 * ones into the texts. Nothing is put without an answer.
 */
export async function fixStresses(
  directory: string,
  program: string,
  isDry: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  if (program !== "espeak-ng") throw new UsageError(`--ask ${program}: the only known program is espeak-ng`);
  if (!hasEspeak()) throw new UsageError("--ask espeak-ng: the program is not installed");
  if (!terminal.ask && !isDry)
    throw new UsageError("--ask espeak-ng: a person confirms each stress at a terminal; --dry-run lists the proposals");
  const folder = openFolder(directory);
  const { book, unstressed, proposals } = await prepareFolder(directory, {
    propose: (lang) => espeakProposer(lang),
    varieties: "all",
  });
  const open = Array.from(unstressed, ([lang, words]) =>
    Array.from(words, (word): OpenWord => {
      const proposal = proposals.get(word);
      return { lang, word, forms: formsOf(word, lang), proposed: proposal?.form, by: proposal?.by ?? program };
    }),
  ).flat();
  const confirmed = new Map<string, Map<string, string>>();
  for (const [i, one] of open.entries()) {
    const where = `${i + 1} of ${open.length}, ${describe(one, book)}`;
    if (!terminal.ask || isDry) {
      terminal.out(`${where}\n`);
      continue;
    }
    const form = await askFor(one, where, terminal.ask);
    if (form === "quit") break;
    const language = languageOf(one.lang);
    if (form !== undefined)
      confirmed.set(language, (confirmed.get(language) ?? new Map<string, string>()).set(one.word, form));
  }
  const { files, repairs } = markStresses(folder, confirmed);
  for (const repair of repairs) terminal.out(formatRepair(repair));
  const stale = staleTexts(folder, files);
  for (const [path, data] of files) writeBookFile(directory, path, data);
  const count = [...confirmed.values()].reduce((sum, words) => sum + words.size, 0);
  terminal.out(
    `${counted(count, "stress").replace("stresss", "stresses")} confirmed, ${counted(repairs.length, "text")} changed; ${counted(open.length - count, "word")} left\n`,
  );
  printStale(terminal, stale, false);
  return open.length > count ? 1 : 0;
}

/** A word with its mark on each of its vowels. */
function formsOf(word: string, lang: string): string[] {
  const vowels = scriptFor(lang)?.vowels;
  const count = vowels ? Array.from(word).filter((letter) => vowels.test(letter)).length : 0;
  return Array.from({ length: count }, (_, i) => markVowel(word, i)).filter((form) => form !== undefined);
}

/** A word with a text that it is in, its possible forms, and the proposal. */
function describe({ lang, word, forms, proposed, by }: OpenWord, book: Book): string {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "u");
  const [found] = entriesOf(book).flatMap(({ no, text }) =>
    Object.entries(text).flatMap(([tag, variants]) =>
      languageOf(tag) === languageOf(lang)
        ? variants.filter((variant) => pattern.test(variant.text)).map((variant) => `${no} ${variant.text}`)
        : [],
    ),
  );
  const listed = forms.map((form, i) => `${i + 1} ${form}`).join("  ");
  const proposal = proposed === undefined ? `${by} proposes nothing` : `${by} proposes ${proposed}`;
  return `${lang}: “${word}” in ${found ?? "the book"}\n  ${listed}\n  ${proposal}`;
}

/** The form that a person gives; `undefined` to leave the word, `quit` to end. */
async function askFor(
  { forms, proposed }: OpenWord,
  where: string,
  ask: (question: string) => Promise<string>,
): Promise<string | undefined> {
  const yes = proposed === undefined ? "" : "y: write the proposal, ";
  for (;;) {
    const answer = (await ask(`${where}\n  ${yes}1–${forms.length}: another, n: leave it, q: end > `))
      .trim()
      .toLowerCase();
    if (answer === "q") return "quit";
    if (answer === "n" || answer === "") return undefined;
    if (answer === "y" && proposed !== undefined) return proposed;
    const form = /^\d+$/.test(answer) ? forms[Number(answer) - 1] : undefined;
    if (form !== undefined) return form;
  }
}
