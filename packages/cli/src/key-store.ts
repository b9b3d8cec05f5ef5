import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeKeyPair, minisignKey, openKey, readMinisignKey, sealKey, type KeyPair } from "@parley/key";
import { UsageError, type Terminal } from "./terminal.ts";

/** The variable with the passphrase, for tests and scripts. A person is asked for it. */
const PASSPHRASE = "PARLEY_PASSPHRASE";
/** How often a person is asked for a passphrase. */
const TRIES = 3;

/** Some random bytes. */
function randomBytes(terminal: Terminal, length: number): Uint8Array {
  return terminal.random?.(length) ?? crypto.getRandomValues(new Uint8Array(length));
}

/** The random digits of the beginning of a book's signatures. */
export const nonceOf = (terminal: Terminal): string => Buffer.from(randomBytes(terminal, 16)).toString("hex");

/** The file of a person's key: the one of `--key`, else `parley.key` in the folder of the user's configuration. */
export function keyFile(named: string | undefined, { environment }: Terminal): string {
  if (named === "") throw new UsageError("--key needs the name of a file");
  if (named !== undefined) return named;
  const { XDG_CONFIG_HOME: configuration, APPDATA: roaming, HOME: home } = environment;
  const folder = configuration || roaming || (home && join(home, ".config"));
  if (!folder) throw new UsageError("the folder of your configuration is not known: name a file with --key");
  return join(folder, "parley", "parley.key");
}

/** The file with the public half of a key. */
const publicFile = (file: string): string => `${file}.pub`;

/** Make a key, and write it for its owner only. The public key. Throws a UsageError where there is one already. */
export async function newKey(file: string, terminal: Terminal): Promise<string> {
  if (lstatSync(file, { throwIfNoEntry: false }))
    throw new UsageError(`${file} is there already: a key is never overwritten. --key names another file`);
  if (lstatSync(publicFile(file), { throwIfNoEntry: false })) throw new UsageError(lostKey(file));
  const passphrase = await newPassphrase(terminal);
  const pair = makeKeyPair(randomBytes(terminal, 32));
  const sealed = await sealKey(pair, passphrase, randomBytes(terminal, 32));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, sealed, { flag: "wx", mode: 0o600 });
  // The mask of the process can only take rights away, so this is for file systems that ignore the mode.
  chmodSync(file, 0o600);
  writeFileSync(publicFile(file), minisignKey(pair.publicKey), { flag: "wx" });
  return pair.publicKey;
}

/** The public key of a key file. Throws a UsageError where there is none. */
export function publicKeyOf(file: string): string {
  const half = publicFile(file);
  if (!existsSync(half)) throw new UsageError(`there is no ${half}: “parley key new” makes a key`);
  const key = readMinisignKey(readFileSync(half, "utf8"));
  if (key === undefined) throw new UsageError(`${half} is not a public key`);
  return key;
}

/** What to do where only the public half of a key is left. */
const lostKey = (file: string): string =>
  `the key ${file} is lost: only its public half ${publicFile(file)} is left. If you have a copy of the key, put it there. If not, give the public half another name (${publicFile(file)}.lost), make a new key with “parley key new”, and do what docs/guide-signing.md says about a lost key`;

/** That a key file is there, and its owner's only. Throws a UsageError where it cannot be used. */
export function requireKeyFile(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile())
    throw new UsageError(
      existsSync(publicFile(file)) ? lostKey(file) : `there is no key in ${file}: “parley key new” makes one`,
    );
  if (process.platform !== "win32" && (stat.mode & 0o077) !== 0)
    throw new UsageError(
      `others can read ${file}, so it is not used. Make it yours with “chmod 600 ${file}”; if somebody may have copied it, make a new key`,
    );
}

/** The key pair of a key file, opened with its passphrase. Throws a UsageError where it cannot be used. */
export async function openKeyFile(file: string, terminal: Terminal): Promise<KeyPair> {
  requireKeyFile(file);
  const text = readFileSync(file, "utf8");
  const given = terminal.environment[PASSPHRASE];
  for (let left = given === undefined ? TRIES : 1; left > 0; left--) {
    const opened = await openKey(
      text,
      given ?? (await ask(terminal, `Passphrase of ${file} (nothing is shown while you type): `)),
    );
    if (opened === "damaged") throw new UsageError(`${file} is damaged, or not a key file`);
    if (opened !== "passphrase") return opened;
    if (left > 1) terminal.err("that is not the passphrase\n");
  }
  throw new UsageError(`that is not the passphrase of ${file}`);
}

/** The fewest letters of a passphrase, and the fewest words, of two letters or more, of one that is shorter. */
const [LETTERS, WORDS] = [12, 4];
/** The fewest different letters. */
const DIFFERENT = 5;

/** Why a passphrase is easily guessed; `undefined` where it is not. */
function passphraseFault(passphrase: string): string | undefined {
  if (passphrase === "") return "an empty passphrase protects nothing";
  const letters = Array.from(passphrase);
  const words = passphrase.split(/\s+/).filter((word) => Array.from(word).length > 1);
  if (letters.length < LETTERS && words.length < WORDS)
    return `that passphrase is easily guessed: it has ${LETTERS} letters or more, or ${WORDS} words or more`;
  return new Set(letters).size < DIFFERENT
    ? "that passphrase is easily guessed: it repeats the same letters"
    : undefined;
}

/** A new passphrase, asked for twice. */
async function newPassphrase(terminal: Terminal): Promise<string> {
  const given = terminal.environment[PASSPHRASE];
  const passphrase =
    given ??
    (await ask(
      terminal,
      `A new passphrase, ${WORDS} words or ${LETTERS} letters or more (nothing is shown while you type): `,
    ));
  const fault = passphraseFault(passphrase);
  if (fault !== undefined) throw new UsageError(`${fault}; no key was made`);
  if (given === undefined && (await ask(terminal, "The same again: ")) !== passphrase)
    throw new UsageError("the two passphrases are not the same; no key was made");
  return passphrase;
}

/** A secret answer. Throws a UsageError where nobody can be asked. */
async function ask(terminal: Terminal, question: string): Promise<string> {
  if (!terminal.ask) throw new UsageError(`nobody can be asked for the passphrase here; ${PASSPHRASE} can have it`);
  return terminal.ask(question, { secret: true });
}
