/** A kit that was handed over: whether its files are those that its publisher signed. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { publisherOf, readOlderEdition, type Edition, type Publisher } from "@parley/edition";
import { readMinisign } from "@parley/key";
import { hashOf, MANIFEST, parseManifest, SEAL } from "./kit-manifest.ts";

export { MANIFEST, SEAL } from "./kit-manifest.ts";

/** What is found in a kit. */
export interface KitCheck {
  readonly edition?: Edition;
  /** Who signed the edition; left out where nobody did. */
  readonly publisher?: Publisher;
  /** The list of the files: signed by the publisher, not signed, or signed by nobody whose signature fits. */
  readonly list: "signed" | "unsigned" | "forged";
  /** What is wrong with a file, as the end of a sentence, by its name. */
  readonly faults: ReadonlyMap<string, string>;
  /** Files that are not in the list. */
  readonly others: readonly string[];
}

/**
 * Check a kit in a folder. `undefined` for a folder without a kit. Links are not followed. Throws an Error with a `code` if the folder
 * cannot be read.
 */
export function checkKit(folder: string): KitCheck | undefined {
  const list = textOf(folder, MANIFEST);
  const manifest = list === undefined ? undefined : parseManifest(list);
  if (list === undefined || manifest === undefined) return undefined;
  const faults = new Map<string, string>();
  const present = filesIn(folder);
  for (const [name, hash] of manifest)
    if (!present.has(name)) faults.set(name, "is missing");
    else if (hashOf(readFileSync(join(folder, name))) !== hash) faults.set(name, "was changed after the kit was made");
  const whole = { faults, others: [...present].filter((name) => !isListed(name, manifest)).toSorted() };
  const text = present.has("edition.json") ? textOf(folder, "edition.json") : undefined;
  if (text === undefined || !manifest.has("edition.json")) {
    faults.set("edition.json", "is missing");
    return { list: "unsigned", ...whole };
  }
  let edition: Edition | undefined;
  try {
    edition = readOlderEdition(text).edition;
  } catch (error) {
    faults.set("edition.json", error instanceof Error ? error.message : String(error));
  }
  if (edition === undefined) return { list: "unsigned", ...whole };
  const publisher = publisherOf(edition.ledger, edition.publish, edition.book.hash);
  return {
    edition,
    ...(publisher === undefined ? {} : { publisher }),
    list: sealState(list, textOf(folder, SEAL), edition, publisher),
    ...whole,
  };
}

const isListed = (name: string, manifest: ReadonlyMap<string, string>): boolean =>
  manifest.has(name) || name === MANIFEST || name === SEAL;

/** Whether the list of the files is signed, by the publisher of this edition. */
function sealState(
  list: string,
  seal: string | undefined,
  { book }: Edition,
  publisher: Publisher | undefined,
): KitCheck["list"] {
  if (seal === undefined) return "unsigned";
  const comment = publisher && readMinisign(seal, new TextEncoder().encode(list), publisher.key);
  return comment?.split(" ").includes(`hash=${book.hash}`) ? "signed" : "forged";
}

function textOf(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, "utf8") : undefined;
}

/** The files in a folder by their paths, without hidden ones. */
function filesIn(folder: string): Set<string> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = items.flatMap((item) =>
    item.isFile() ? [relative(folder, join(item.parentPath, item.name)).split(sep).join("/")] : [],
  );
  return new Set(paths.filter((path) => !path.split("/").some((part) => part.startsWith("."))));
}
