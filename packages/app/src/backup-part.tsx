import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { readBackup, writeBackup } from "./backup.ts";
import { giveFile, wholeFile } from "./handing.ts";
import { FileButton } from "./frame.tsx";
import type { State } from "./state.ts";

/** A name for a file, out of a book's title. */
function fileName(state: State, what: string): string {
  const title = state.pack.book.title[state.ui.value] ?? Object.values(state.pack.book.title)[0] ?? "parley";
  return `${withoutStress(title).replace(/[^\p{L}\p{Nd}]+/gu, "-")}${what}`;
}

/** Save what people did here into one file, put it back, and give the app itself to another device. */
export function BackupPart({ state }: { state: State }): JSX.Element {
  const words = state.words.value.app;
  const { book } = state.pack;
  const [told, setTold] = useState("");
  const last = new Date(state.backedUp.value);
  const save = async (): Promise<void> => {
    const title = Object.values(book.title).join(" · ");
    const text = await writeBackup(state.backup(), { title, hash: book.hash });
    const now = new Date().toISOString();
    if (await giveFile(fileName(state, `-${now.slice(0, 10)}.parley.json`), text, "application/json"))
      state.backedUp.value = now;
  };
  const restore = async (file: Blob): Promise<void> => {
    setTold("");
    const read = readBackup(await file.text());
    if (!read.ok) return setTold(read.why === "newer" ? words.restoreNewer : words.restoreNot);
    setTold((await state.restore(read.backup)) ? words.restored : state.notKept.value);
  };
  return (
    <fieldset>
      <legend>{words.backup}</legend>
      <p>
        {words.backupLast}:{" "}
        {Number.isNaN(last.getTime())
          ? words.backupNever
          : new Intl.DateTimeFormat(state.ui.value, { dateStyle: "long" }).format(last)}
      </p>
      <p>{words.backupHolds}</p>
      <div class="chips">
        <button type="button" onClick={() => void save()}>
          {words.backupSave}
        </button>
        <FileButton label={words.restore} accept=".json,application/json" onFile={(file) => void restore(file)} />
      </div>
      <p role="status">{told}</p>
      <p>{words.handOverHint}</p>
      <div class="chips">
        <button
          type="button"
          onClick={() => void giveFile(fileName(state, ".html"), wholeFile(state.origin), "text/html")}
        >
          {words.handOver}
        </button>
      </div>
    </fieldset>
  );
}
