import { startBook, build, check } from "./build.ts";
import { find } from "./find.ts";
import { print } from "./print.ts";
import { record } from "./record.ts";
import { say } from "./say.ts";
import { voice } from "./voice.ts";
import { SCRIPTS } from "@parley/sound/script";
import { UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** The tags of all languages. */
const TAGS = SCRIPTS.map(({ tag }) => tag).join("|");

const HELP = `parley: phrase books for two teams without a common language

  parley new DIR                       begin a book
  parley check BOOK [--release] [--ask espeak-ng] [--all]
                                       say what is wrong with it; of each rule the first three
                                       places (--all: every one); stresses proposed by a program as hints
  parley build BOOK [--out DIR] [--langs ko,ru] [--chapters 10,50-medical-ask]
               [--release] [--since OLD-edition.json] [--pwa] [--all]
                                       make the kit: booklet, sheet to fold, tablet file, edition
  parley print BOOK --out FILE.pdf [--as booklet|cards|face|zine|phrase-card|wall|test-sheet]
               [--langs ko | ko,ru | ko,ru,en] [--chapters …] [--tags …] [--pdf ua-1|a-2a] [--all]
      booklet: [--size a6|a5|a4|quarter-letter|90x130] [--large] [--cover PICTURE] [--own PAGES.pdf] [--bleed MM]
               [--sheet saddle|cutstack|two-copies|signatures [--on a4|a3|letter] [--paper MM] [--scale PERCENT]
               [--only fronts|backs]] [--volume ENTRIES]
      wall:    [--size a3|a4]          test-sheet: [--size a4|a3|letter]
                                       one thing on paper; first the test sheet, which tells how your printer turns paper
  parley record BOOK --act draft|edit --by WHO [--origin human|llm|mt|tm|bank] [--against ko,ru]
                                       write the ledger's lines for texts that have none
  parley voice BOOK [--langs ko,ru] [--slow] [--gaps] [--name NAME --command "PROGRAM … {lang} {speed}"]
                                       let an installed program read it aloud (espeak-ng and lame; or any that takes a
                                       text on standard input and gives a WAV file); --gaps: every number too
  parley find BOOK QUERY…              find a phrase by what you type or hear   (--lines: queries from standard input)
  parley say --for ${TAGS}|ipa [--from ${TAGS}] [--style say|standard] [--marks] [--why] [TEXT…]
                                       write how a text sounds; without TEXT, line by line from standard input

  --json where a script would want it (build, check, print): every trouble, with its level (stop or warning).
  Exit: 0 done, 1 something stops, 2 called wrongly, 3 the machine (no room, no right to write).
`;

const COMMANDS: {
  readonly [name: string]: (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;
} = {
  build,
  check,
  find,
  new: startBook,
  print,
  record,
  say,
  voice,
};

/** Run one command line; the result is its exit code. Errors of usage and of the system are printed; any other error rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    terminal.out(HELP);
    return name === undefined ? 2 : 0;
  }
  if (rest.includes("--help")) {
    terminal.out(HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(`there is no command “${name}”; known: ${Object.keys(COMMANDS).join(", ")}`);
    return await command(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`parley: ${error.message}\n`);
      return 2;
    }
    const machine = machineTrouble(error);
    if (machine === undefined) throw error;
    terminal.err(`parley: ${machine}\n`);
    return 3;
  }
}

const MACHINE: { readonly [code: string]: string } = {
  ENOSPC: "there is no room left on the disk; nothing half-made was left",
  EDQUOT: "your share of the disk is used up; nothing half-made was left",
  EACCES: "there is no right to read or write",
  EPERM: "there is no right to read or write",
  EROFS: "the disk can only be read",
  EISDIR: "a folder stands where a file is wanted",
  ENOENT: "a folder or file is not there",
  EEXIST: "a file stands where a folder is wanted",
  ENOTDIR: "a file stands where a folder is wanted",
  EMFILE: "too many files are open",
};

function machineTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const message = Object.hasOwn(MACHINE, error.code) ? MACHINE[error.code] : undefined;
  const path = "path" in error && typeof error.path === "string" ? ` ${error.path}` : "";
  return message === undefined ? undefined : `${message}:${path} (${error.code})`;
}
