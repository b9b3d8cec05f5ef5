/** What the scenes in an engine share: the sample book, its two sides, the engine with its hand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseEdition, plainText } from "@parley/edition";
import { LOCALES } from "@parley/locale";
import { sampleKit } from "../sample.ts";
import type { Browser } from "./browsers.ts";
import type { Engine } from "./engine.ts";
import type { Hand } from "./hand.ts";

/** An engine that was opened for a group of tests. */
export interface Scene {
  readonly browser: Browser;
  engine(): Engine;
  hand(): Hand;
}

/** The languages of the two sides. */
export const [ME, THEM] = ["ru", "ko"] as const;
export const FILE = join(sampleKit(), "tablet.html");
export const ADDRESS = pathToFileURL(FILE).href;
export const EDITION = parseEdition(readFileSync(join(sampleKit(), "edition.json"), "utf8"));

/** A text as it is shown to those whose language it is. */
export const bare = (text: string): string => text.replaceAll("\u0301", "");
/** The words of an entry as the person reads them whose language they are in. */
export const phraseOf = (id: string, lang: string): string =>
  EDITION.entries[id]!.texts[lang]!.map(({ text }) => bare(plainText(text))).join(" · ");

/** Choose the languages of the two sides on a new tablet, and begin. */
export async function begin(hand: Hand, mine: string, theirs: string): Promise<void> {
  await hand.touch(".choice.mine", LOCALES[mine]!.name);
  await hand.touch(".choice.theirs", LOCALES[theirs]!.name);
  await hand.press("start");
}
