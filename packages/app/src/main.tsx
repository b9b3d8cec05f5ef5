import "./device/engine.ts";
import { EDITION_VERSION } from "@parley/edition";
import { decodePack, fromBase64 } from "@parley/pack";
import { render } from "preact";
import { App, FEATURES } from "./app.tsx";
import { databaseStore, openDatabase, type Database } from "./device/database.ts";
import { openJournal, type Journal } from "./device/journal.ts";
import { inflateHere } from "./ui/inflate-here.ts";
import { guard, initialPageOf } from "./device/initial-page.ts";
import { memoryStore, type Store } from "./device/store.ts";
import { hasOldData } from "./storage/feature.ts";
import { makeTablet } from "./tablet.ts";
import { BROKEN, whenArrived } from "./ui/arrival.ts";
import "virtual:styles";

const root = document.getElementById("app")!;

/** Show why the app does not go on. */
function giveUp(why: "damaged" | "stopped"): void {
  if (guard()?.began) render(null, root);
  guard()?.tell(why);
}

/** Load the fonts in the file. A damaged font is skipped; the device then uses its own. */
function loadFonts(): void {
  for (const node of document.querySelectorAll<HTMLElement>(".parley-font"))
    try {
      const weight = node.dataset["weight"] ?? "500";
      document.fonts.add(new FontFace("Parley Sans", fromBase64(node.textContent), { weight }));
    } catch {
      // Continue with the next font.
    }
}

const now = (): string => new Date().toISOString();
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("-");
/** Resolves after the browser could handle events. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Take over what version 1 of the app kept. False if it could not: it stays where it is, and is tried again when the app is opened again. */
async function takeOverOldData(book: string, database: Database, store: Store): Promise<boolean> {
  try {
    if (!(await hasOldData(book, database))) return true;
    const { takeOver } = await whenArrived(() => import("./storage/takeover.ts"));
    await takeOver(book, database, store, now);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds after which old data is looked for in a database that is in use. */
const LATER = 1_500;

/** The journal of a book on this device; as long as the page is open if the device denies it or its database is damaged. */
async function journalOf(book: string): Promise<Journal> {
  const topics = FEATURES.flatMap((feature) => feature.topics ?? []);
  try {
    const { database, isNew } = await openDatabase(book);
    const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(`parley:${book}`) : undefined;
    const store = databaseStore(database, channel, newName);
    const migrate = (): Promise<boolean> => takeOverOldData(book, database, store);
    const isWhole = !isNew || (await migrate());
    const journal = await openJournal(store, topics, { now, pause });
    journal.writeFailed.value = !isWhole;
    // A file of version 1 may have been opened since; local storage is slow to open, so this is after the first screen.
    const lookAgain = async (): Promise<void> => {
      if (!(await hasOldData(book, database))) return;
      journal.writeFailed.value = !(await migrate());
      await journal.readAgain();
    };
    if (!isNew) setTimeout(() => void lookAgain().catch(() => undefined), LATER);
    return journal;
  } catch {
    return openJournal(memoryStore(newName()), topics, { now, pause });
  }
}

/** An element of the file that stands behind the script, when it is there whole; nothing if the file ends without it. */
async function arrived(id: string): Promise<HTMLElement | null> {
  for (;;) {
    const element = document.getElementById(id);
    if (element?.nextSibling || document.readyState !== "loading") return element;
    await pause();
  }
}

/** Begin as soon as the book is there; recordings may still be coming in behind it. */
async function begin(): Promise<void> {
  const initialPage = initialPageOf();
  // The journal is opened while the book still arrives and is decoded.
  const opening = journalOf(root.dataset["book"] ?? "");
  const node = await arrived("parley-pack");
  try {
    if (!node || !guard()?.check() || !(Number(node.dataset["parley"]) <= EDITION_VERSION)) return giveUp("damaged");
    const reading = decodePack(node.textContent, inflateHere);
    loadFonts();
    const [pack, journal] = await Promise.all([reading, opening]);
    // More of the file has arrived since.
    if (!guard()!.check()) return giveUp("damaged");
    addEventListener(BROKEN, () => giveUp("damaged"));
    root.textContent = "";
    const tablet = makeTablet({
      pack,
      journal,
      initialPage,
      hash: location.hash,
      features: FEATURES,
      preferred: navigator.languages,
    });
    for (const { start } of FEATURES) start?.(tablet);
    render(<App tablet={tablet} />, root);
    guard()!.began = true;
  } catch {
    giveUp("stopped");
  }
}

void begin();
