import { EDITION_VERSION, STRINGS } from "@parley/edition";
import { render } from "preact";
import { App } from "./app.tsx";
import { decodePack } from "./codec.ts";
import { openMemory } from "./memory.ts";
import type { Pack } from "./pack.ts";
import { makeState } from "./state.ts";
import "./style.css";

const root = document.getElementById("app")!;

/** Say in every language that the file is damaged, before anything of it is shown. */
function sayBroken(): void {
  root.textContent = "";
  render(
    <main class="broken">
      {Object.entries(STRINGS).map(([tag, { app }]) => (
        <section key={tag} lang={tag}>
          <h1>{app.broken}</h1>
          <p>{app.brokenHint}</p>
        </section>
      ))}
    </main>,
    root,
  );
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
  root.textContent = "";
  render(<App state={makeState(pack, openMemory(pack.book.hash), location.hash)} />, root);
} else sayBroken();
