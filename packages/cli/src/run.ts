import { readFileSync } from "node:fs";
import { addLanguage } from "./add-language.ts";
import { build, check } from "./build.ts";
import { exportTo } from "./export.ts";
import { find } from "./find.ts";
import { fix } from "./fix.ts";
import { key } from "./key.ts";
import { importFile } from "./import.ts";
import { startBook } from "./new.ts";
import { pictures } from "./pictures.ts";
import { print } from "./print.ts";
import { record } from "./record.ts";
import { say } from "./say.ts";
import { sing } from "./sing.ts";
import { sign } from "./sign.ts";
import { status } from "./status.ts";
import { verify } from "./verify.ts";
import { subtitle } from "./subtitle.ts";
import { telegram } from "./telegram.ts";
import { voice } from "./voice.ts";
import { TargetError } from "@parley/press";
import { SCRIPTS, VARIETY_SCRIPTS } from "@parley/sound/script";
import { Interrupted, UsageError, type ExitCode, type Terminal } from "./terminal.ts";

/** The tags of all languages and varieties. */
const TAGS = [...SCRIPTS, ...VARIETY_SCRIPTS].map(({ tag }) => tag).join("|");

const HELP = `parley: phrase books for two teams without a common language

  parley new DIR [--langs ko,ru] [--from FILE [--source WHERE] [--licence ID]]
                                       create a book in these languages, or one with the phrases of a file (as import --new)
  parley check BOOK [--release] [--ask espeak-ng] [--langs ko,ru] [--chapters …] [--since …] [--all] [--json]
                                       report what is wrong with a book: the first three places of each rule
                                       (--all: every place; --ask: also the stresses that a program proposes)
  parley fix BOOK [--rule NAME,NAME | --ask espeak-ng] [--dry-run] [--all]
                                       repair what has one certain cure: quotes, spaces, signs, look-alike letters; each change
                                       is shown, the rest of a file stays as it is (--dry-run: only show; exit 1: some are left;
                                       --ask: the unknown stresses one by one, as you confirm them at the terminal)
  parley import FILE --book DIR [--new] [--sheet NAME] [--map ko=B,ru=C,id=A] [--langs ko,ru] [--fix RULE,RULE]
               [--source WHERE] [--licence ID] [--voice PERSON|machine:NAME] [--dry-run] [--all] [--json]
                                       take phrases from a spreadsheet (.csv, .tsv, .xlsx, .ods), boards (.obz, .obf), cards (.txc),
                                       Anki (.apkg, text), wikitext or .json into a book: rows become entries
                                       or update those that they came from; what a person must look at is listed by cell
                                       (--new: make the book, --langs: with these languages only; --fix: also make these repairs;
                                       --source, --licence: where the texts are from; --voice: who speaks in its recordings)
  parley export BOOK --as xlsx|csv|json --out FILE [--json]
                                       write a book as a spreadsheet or as JSON; import it again after it was edited
  parley add-language BOOK TAG [--out FILE.xlsx] [--all] [--json]
                                       add a language to a book, list what is missing in it, what can hurt first, and write a
                                       spreadsheet for its translator; parley import takes it back, whole or in parts
  parley build BOOK [--out DIR] [--langs ko,ru] [--chapters 10,50-medical-ask] [--release]
               [--partial] [--since OLD-edition.json] [--pwa] [--plain] [--zip [--source]]
               [--sign [--by PERSON] [--key FILE]] [--all] [--json]
                                       build the kit: booklet, sheets to fold, tablet file, edition
                                       (--zip: also one archive to hand on, --source: with the book in it;
                                       --pwa: also the app that installs from a server; --release: refuse unsigned texts;
                                       --plain: the tablet shows the whole book where a browser cannot start the app;
                                       --sign: you sign the edition and all files as their publisher;
                                       --partial: leave out and list the entries that lack a text, also of check and print)
  parley print BOOK --out FILE.pdf [--as booklet|cards|face|zine|phrase-card|wall|test-sheet]
               [--langs ko | ko,ru | ko,ru,en] [--chapters …] [--tags …] [--pdf ua-1|a-2a]
               [--release] [--since …] [--all] [--json]
      booklet: [--size a6|a5|a4|quarter-letter|90x130] [--large] [--cover PICTURE] [--own PAGES.pdf] [--bleed MM]
               [--sheet saddle|cutstack|two-copies|signatures [--on a4|a3|letter] [--paper MM] [--scale PERCENT]
               [--only fronts|backs]] [--volume ENTRIES]
      wall:    [--size a3|a4]          test-sheet: [--size a4|a3|letter]
                                       print one item; print the test sheet first: it shows how your printer turns paper
  parley export BOOK --as apkg|anki-csv|mnemosyne|kolibri|bloompub --langs ru,ko --out FILE
               [--chapters …] [--release] [--partial] [--all] [--json]
                                       export a deck for another program: for people who speak the first language and learn
                                       the second; a later edition changes the cards and keeps what was learned
  parley export BOOK --as obz|obf|txc --langs ru,ko[,uk] --out FILE
               [--chapters …] [--release] [--partial] [--all] [--json]
                                       export boards or cards: people read the first language and hear the second (txc: the others)
  parley record BOOK [--by PERSON|llm|mt|tm|bank]
                                       list the texts that changed since they were recorded, and record who edited them: asked
                                       at a terminal, else --by; how far each is from the words before is kept, where git has them
  parley record BOOK --act draft|edit --by PERSON|llm|mt|tm|bank [--origin human|llm|mt|tm|bank] [--model NAME]
               [--against ko,ru] [--chapters …] [--entries ID,ID] [--langs ko,ru]
                                       add ledger lines for texts that have none
  parley key new | show [--key FILE]
                                       make a key to sign with; show its public half, which belongs into book.yaml
  parley key trust BOOK PERSON         vouch for the key that a person has in book.yaml
  parley key revoke BOOK PERSON --after HASH|none
                                       a key counts no longer, but for its lines up to this one
  parley key withdraw BOOK --entries ID,ID [--langs ko,ru] | --line HASH
                                       take back signatures of your own
  parley key begin BOOK [--without ID,ID]
                                       begin the signatures of a book again: the key that could vouch for yours is lost
  parley key export BOOK --entries ID,ID [--langs ko,ru] --out DIR | --edition FILE --out DIR
                                       signatures as files that OpenSSL verifies (--edition: the publisher's)
  parley sign BOOK [--by PERSON] [--key FILE] [--chapters …] [--entries ID,ID] [--langs ko,ru] [--against ko,ru]
              [--list | --hashes FILE]
                                       sign texts that you checked, one at a time, against the texts in other languages
                                       (--list: write the texts with their hashes; --hashes: sign those in a file)
  parley status BOOK [--html FILE] [--all]
                                       what is signed, edited and a draft, by chapter and language; what to sign next
  parley verify KIT [--key KEY | --book BOOK]
                                       whether the files of a kit are those that its publisher signed
                                       (--key: with this public key; --book: with a key that counts in this book)
  parley voice BOOK [--langs ko,ru] [--slow] [--slots] [--name NAME --command "PROGRAM … {lang} {speed}" [--stress …]]
                                       record the texts with an installed speech synthesiser: espeak-ng with lame, or a
                                       program that reads a text and writes a WAV file (docs/voices.md has recipes)
                                       (--stress acute|plus-before|plus-after|none: how the program accepts stress; else
                                       it is probed; --slow: also slowly; --slots: also every number of a slot)
  parley subtitle SCRIPT --lang TAG [--out FILE.vtt]
                                       make subtitles of a video from a script with times (docs/format.md has its form)
  parley telegram result.json [--chat NAME] [--message ID [--book BOOK --licence ID [--as NAME]]]
                                       list the messages of an export of Telegram Desktop; show one with where it is from;
                                       with --book: put its picture, voice or video into the book, with that credit
  parley find BOOK QUERY…              find phrases by what you type or hear (--lines: one query a line from standard input;
                                       ~ before a phrase: it is only like the query)
  parley pictures WORD… [--json]       find names of pictures by a word, to write under “picture:” of an entry
  parley say --for ${TAGS}|ipa [--from ${TAGS}] [--style say|standard] [--lower] [--marks] [--why] [TEXT…]
                                       write how a text sounds; without TEXT, line by line from standard input
                                       (--marks: syllables and stress; --why: the rules that applied)
  parley sing BOOK [--song ID] [--json | --sheet LANG | --pack LANG | --try FILE | --read FILE]
  parley sing BOOK --song ID --as abc|musicxml|midi|lrc|elrc|vtt|ttml|ultrastar [--langs ko,ru] --out FILE
                                       list the songs, or show how the texts of one lie under its notes
                                       (--sheet: a working sheet for a translator; --pack: a prompt for a drafter; --try: what
                                       fails of the drafts in a file, a list of verses for each language)
  parley say --words [--from ${TAGS}] [TEXT…]
                                       write figures, units, abbreviations and signs as the words they are read as

  parley help COMMAND prints the lines of one command, parley --version the version.
  --json writes the result as data: every trouble has its level, “stop” or “warning”.
  Exit codes: 0 done, 1 the book has stops or a recording failed, 2 wrong command line, 3 the machine (disk full, no permission).
`;

const COMMANDS: {
  readonly [name: string]: (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;
} = {
  "add-language": addLanguage,
  build,
  check,
  export: exportTo,
  find,
  fix,
  key,
  import: importFile,
  new: startBook,
  pictures,
  print,
  record,
  say,
  sing,
  sign,
  status,
  verify,
  subtitle,
  telegram,
  voice,
};

/** The lines of the help about one command; empty for a word that is none. */
function helpOf(command: string): string {
  const parts = HELP.split(/^(?= {2}parley )/m).slice(1);
  return parts
    .map((part) => part.replace(/\n\n[^]*$/, "\n"))
    .filter((part) => part.startsWith(`  parley ${command} `))
    .join("");
}

/** Run one command line; the result is its exit code. Errors of usage and of the system are printed; any other error rejects. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === "help" && rest[0] !== undefined) {
    const own = helpOf(rest[0]);
    if (own === "")
      terminal.err(`parley: there is no command “${rest[0]}”; known: ${Object.keys(COMMANDS).join(", ")}\n`);
    terminal.out(own);
    return own === "" ? 2 : 0;
  }
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    terminal.out(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    terminal.out(`parley ${version}, Node ${process.versions.node}\n`);
    return 0;
  }
  if (rest.includes("--help")) {
    terminal.out(helpOf(name) || HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(`there is no command “${name}”; known: ${Object.keys(COMMANDS).join(", ")}`);
    return await command(rest, terminal);
  } catch (error) {
    if (error instanceof Interrupted) return 130;
    if (error instanceof UsageError || error instanceof TargetError) {
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
  ENOSPC: "there is no room left on the disk; no incomplete files were left",
  EDQUOT: "your disk quota is used up; no incomplete files were left",
  EACCES: "no right to read or write",
  EPERM: "no right to read or write",
  EROFS: "the disk can only be read, not written",
  EISDIR: "a folder is where a file is needed",
  ENOENT: "a folder or file is missing",
  EEXIST: "a file is where a folder is needed",
  ENOTDIR: "a file is where a folder is needed",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "a file or folder name is too long",
  ELOOP: "links of folders lead in a circle",
  EBUSY: "another program uses a file or folder",
  EIO: "the disk cannot be read or written",
};

function machineTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const message = Object.hasOwn(MACHINE, error.code) ? MACHINE[error.code] : undefined;
  const path = "path" in error && typeof error.path === "string" ? ` ${error.path}` : "";
  return message === undefined ? undefined : `${message}:${path} (${error.code})`;
}
