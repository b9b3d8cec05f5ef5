import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { originalFile, shareFile } from "../device/share.ts";
import type { Tablet, TabletProps } from "../feature.ts";
import { FileButton } from "../ui/file-button.tsx";
import { HoldButton } from "../ui/hold-button.tsx";
import { Switch } from "../ui/options.tsx";
import { readBackup, titlesOf, writeBackup } from "./backup-file.ts";
import { BACKUP } from "./backup-topic.ts";
import { storageWarningOf } from "./storage-warning.ts";
import { backupOf, clear, restore } from "./storage.ts";

/** A file name from the title of the book. */
function fileName(tablet: Tablet, what: string): string {
  const title = tablet.pack.book.title[tablet.ui.value] ?? Object.values(tablet.pack.book.title)[0] ?? "parley";
  return `${withoutStress(title).replace(/[^\p{L}\p{Nd}]+/gu, "-")}${what}`;
}

/** Save a backup, restore one, and share the app file. */
function BackupSection({ tablet, onRestored }: TabletProps & { onRestored: () => void }): JSX.Element {
  const words = tablet.words.value.app;
  const { book } = tablet.pack;
  const { journal } = tablet;
  const [status, setStatus] = useState("");
  const [said, setSaid] = useState(false);
  /** The part of a backup that is taken over; `undefined` when none is. */
  const [part, setPart] = useState<number | undefined>(undefined);
  const last = new Date(journal.state(BACKUP).value);
  const save = async (): Promise<void> => {
    const text = await writeBackup(await backupOf(tablet, { said }), { title: titlesOf(book), hash: book.hash });
    const now = new Date().toISOString();
    if (await shareFile(fileName(tablet, `-${now.slice(0, 10)}.parley.json`), text, "application/json"))
      void journal.append(BACKUP, [{ at: now }]);
  };
  const restoreFrom = async (file: Blob): Promise<void> => {
    setStatus(words.restoring);
    setPart(0);
    const text = await file.text();
    // Shown before a large file is checked.
    await new Promise((resolve) => setTimeout(resolve));
    const read = readBackup(text, titlesOf(book));
    if (read.ok) {
      const isKept = await restore(tablet, read.backup, setPart);
      // What was restored is a copy of what is here, as old as its last event.
      const copied = read.backup.events.reduce((last, { at }) => (at > last ? at : last), "");
      if (copied > journal.state(BACKUP).value) void journal.append(BACKUP, [{ at: copied }]);
      onRestored();
      setStatus(isKept ? words.restored : storageWarningOf(tablet).words.value);
    } else {
      const { restoreNewer: newer, restoreOther: other, restoreNot: damaged } = words;
      setStatus({ newer, other, damaged }[read.why]);
    }
    setPart(undefined);
  };
  const handOver = async (): Promise<void> => {
    const page = originalFile(tablet.initialPage, await tablet.teachers());
    const name = fileName(tablet, ".html");
    if (await shareFile(name, page, "text/html")) setStatus(words.handedOver.replace("{name}", () => name));
  };
  return (
    <fieldset>
      <legend>{words.backup}</legend>
      <p>
        {words.backupLast}:{" "}
        {Number.isNaN(last.getTime())
          ? words.backupNever
          : new Intl.DateTimeFormat(tablet.ui.value, { dateStyle: "long" }).format(last)}
      </p>
      <p>{words.backupHolds}</p>
      <Switch label={words.backupSaid} value={said} onChange={setSaid} />
      <div class="chips">
        <button type="button" onClick={() => void save()}>
          {words.backupSave}
        </button>
        <FileButton label={words.restore} accept=".json,application/json" onFile={(file) => void restoreFrom(file)} />
      </div>
      <p role="status">{status}</p>
      {part === undefined ? null : <progress value={part} aria-label={words.restoring} />}
      <p>{words.handOverHint}</p>
      <div class="chips">
        <button type="button" onClick={() => void handOver()}>
          {words.handOver}
        </button>
      </div>
    </fieldset>
  );
}

/** The button that erases all data. It must be held, because erasing cannot be undone. */
function ClearSection({
  tablet,
  deleted,
  onDone,
}: TabletProps & { deleted: readonly string[] | undefined; onDone: (titles: readonly string[]) => void }): JSX.Element {
  const words = tablet.words.value.app;
  return (
    <p>
      <HoldButton onHeld={() => void clear(tablet).then(onDone)}>
        {words.forgetAll} <small>({words.holdFor})</small>
      </HoldButton>{" "}
      <span role="status">
        {deleted === undefined ? "" : words.forgotten.replace("{what}", () => deleted.join(", "))}
      </span>
    </p>
  );
}

/** The section of the settings for stored data: backup, restore, sharing the app, erasing. */
export function StorageSection({ tablet }: TabletProps): JSX.Element {
  /** What was deleted, unless something was restored since; how often it was, which makes what was restored before a thing of the past. */
  const [deleted, setDeleted] = useState<readonly string[] | undefined>(undefined);
  const [erasures, setErasures] = useState(0);
  const onDone = (titles: readonly string[]): void => {
    setDeleted(titles);
    setErasures(erasures + 1);
  };
  return (
    <>
      <BackupSection key={erasures} tablet={tablet} onRestored={() => setDeleted(undefined)} />
      {tablet.journal.keeps ? (
        <ClearSection tablet={tablet} deleted={deleted} onDone={onDone} />
      ) : (
        <p class="notice">{tablet.words.value.app.forgets}</p>
      )}
    </>
  );
}
