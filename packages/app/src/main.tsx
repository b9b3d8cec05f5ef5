import { EDITION_VERSION } from "@parley/edition";
import { decodePack, fromBase64 } from "@parley/pack";
import { render } from "preact";
import { App, FEATURES } from "./app.tsx";
import { databaseStore, openDatabase, type Database } from "./device/database.ts";
import { openJournal, type Journal } from "./device/journal.ts";
import { originOf, type Origin } from "./device/origin.ts";
import { memoryStore, type Store } from "./device/store.ts";
import { hasOldData } from "./storage/feature.ts";
import { makeTablet } from "./tablet.ts";
import { BROKEN } from "./ui/lazy.tsx";
import "virtual:styles";

const root = document.getElementById("app")!;

/** Say in every language that the file is damaged: the words stand in the file itself. */
function sayBroken({ app }: Origin): void {
  render(null, root);
  root.innerHTML = app;
  for (const page of root.querySelectorAll<HTMLElement>(".broken")) page.hidden = false;
}

/** Take the letters of the file into use. Where they cannot be read, the device has its own. */
function readFonts(): void {
  for (const node of document.querySelectorAll<HTMLElement>(".parley-font"))
    try {
      const weight = node.dataset["weight"] ?? "500";
      document.fonts.add(new FontFace("Parley Sans", fromBase64(node.textContent), { weight }));
    } catch {
      // The next may be whole.
    }
}

const now = (): string => new Date().toISOString();
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("-");
/** A moment in which the page can answer. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Take over what version 1 of the app kept. False if it could not: it stays where it is, and is tried again when the app is opened again. */
async function takeOverOldData(book: string, database: Database, store: Store): Promise<boolean> {
  try {
    if (!(await hasOldData(book, database))) return true;
    const { takeOver } = await import("./storage/takeover.ts");
    await takeOver(book, database, store, now);
    return true;
  } catch {
    return false;
  }
}

/** The journal of a book on this device; as long as the page is open if the device denies it or its database is damaged. */
async function journalOf(book: string): Promise<Journal> {
  const topics = FEATURES.flatMap((feature) => feature.topics ?? []);
  try {
    const database = await openDatabase(book);
    const news = "BroadcastChannel" in globalThis ? new BroadcastChannel(`parley:${book}`) : undefined;
    const store = databaseStore(database, news, newName);
    const isWhole = await takeOverOldData(book, database, store);
    const journal = await openJournal(store, topics, { now, pause });
    journal.full.value = !isWhole;
    return journal;
  } catch {
    return openJournal(memoryStore(newName()), topics, { now, pause });
  }
}

/** Begin as soon as the book is there; recordings may still be coming in behind it. */
async function begin(): Promise<void> {
  const origin = originOf(root);
  const node = document.getElementById("parley-pack");
  try {
    if (!node || !(Number(node.dataset["parley"]) <= EDITION_VERSION)) return sayBroken(origin);
    // The device looks for what it keeps while the book is unpacked.
    const opening = journalOf(node.dataset["book"] ?? "");
    const reading = decodePack(node.textContent);
    readFonts();
    const [pack, journal] = await Promise.all([reading, opening]);
    addEventListener(BROKEN, () => sayBroken(origin));
    root.textContent = "";
    const tablet = makeTablet({ pack, journal, origin, hash: location.hash, features: FEATURES });
    for (const { start } of FEATURES) start?.(tablet);
    render(<App tablet={tablet} />, root);
    // Half of a file has no end.
    const isWhole = (): void => {
      if (!document.getElementById("parley-end")) sayBroken(origin);
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", isWhole);
    else isWhole();
  } catch {
    sayBroken(origin);
  }
}

void begin();
