import { EDITION_VERSION } from "@parley/edition";
import { render } from "preact";
import { App } from "./app.tsx";
import { decodePack } from "./codec.ts";
import { openMemory } from "./memory.ts";
import { originOf } from "./handing.ts";
import { bookId, type Pack } from "./pack.ts";
import { openStore } from "./store.ts";
import { install } from "./update.tsx";
import { makeState } from "./state.ts";
import "./style.css";

const root = document.getElementById("app")!;

/** Say in every language that the file is damaged, before anything of it is shown: the words stand in the file itself. */
function sayBroken(): void {
  for (const page of root.querySelectorAll<HTMLElement>(".broken")) page.hidden = false;
}

function readPack(): Pack | undefined {
  const node = document.getElementById("parley-pack");
  if (!document.getElementById("parley-end") || !node) return undefined;
  if (!(Number(node.dataset["parley"]) <= EDITION_VERSION)) return undefined;
  try {
    return decodePack(node.textContent);
  } catch {
    return undefined;
  }
}

const pack = readPack();
if (pack) {
  const origin = originOf(root);
  root.textContent = "";
  const id = bookId(pack);
  const ground = { memory: openMemory(id), store: openStore(id), origin, hash: location.hash };
  const state = makeState(pack, ground);
  render(<App state={state} />, root);
  state.warm();
  void install();
} else sayBroken();
