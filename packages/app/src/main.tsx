import { EDITION_VERSION } from "@parley/edition";
import { render } from "preact";
import { decodePack, bookId, fromBase64 } from "@parley/pack";
import { App } from "./app.tsx";
import { openMemory } from "./memory.ts";
import { originOf, type Origin } from "./handing.ts";
import { openStore } from "./store.ts";
import { install } from "./update.tsx";
import { makeState } from "./state.ts";
import "./style.css";

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

/** Begin as soon as the book is there; recordings may still be coming in behind it. */
async function begin(): Promise<void> {
  const origin = originOf(root);
  const node = document.getElementById("parley-pack");
  try {
    if (!node || !(Number(node.dataset["parley"]) <= EDITION_VERSION)) return sayBroken(origin);
    const reading = decodePack(node.textContent);
    readFonts();
    const pack = await reading;
    root.textContent = "";
    const id = bookId(pack);
    const state = makeState(pack, { memory: openMemory(id), store: openStore(id), origin, hash: location.hash });
    render(<App state={state} />, root);
    state.warm();
    // Half of a file has no end.
    const isWhole = (): void => {
      if (!document.getElementById("parley-end")) sayBroken(origin);
    };
    if (document.readyState === "loading") addEventListener("DOMContentLoaded", isWhole);
    else isWhole();
    void install();
  } catch {
    sayBroken(origin);
  }
}

void begin();
