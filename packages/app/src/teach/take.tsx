import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tablet, TabletProps } from "../feature.ts";
import { FileButton } from "../ui/file-button.tsx";
import type { Taken } from "./model.ts";
import { labelOf } from "./state.ts";
import { teachOf } from "./tablet-teach.ts";

/** What became of something that was taken in, in words. */
export function takenWords(tablet: Tablet, taken: Taken): string {
  const words = tablet.words.value.teach;
  switch (taken.kind) {
    case "journal": {
      const known = teachOf(tablet).state.value.learners.find(({ learner }) => learner === taken.learner);
      return words.loaded
        .replace("{name}", () => (known ? labelOf(known) : taken.learner))
        .replace("{count}", String(taken.answers));
    }
    case "erased":
      return words.wasErased;
    case "drill":
      return words.drillJournal;
    case "other":
      return words.notOurs;
    case "lines":
    case "teacher":
      return words.taken;
  }
}

/** Show what was taken in: the certificate of a card, the teacher of a key. Gives whether there was something to show. */
export function openTaken(tablet: Tablet, taken: Taken): boolean {
  const [certificate, ...others] = taken.kind === "lines" ? taken.certificates : [];
  if (certificate && others.length === 0) tablet.navigation.go({ at: "certificate", id: JSON.stringify(certificate) });
  else if (taken.kind === "teacher") tablet.navigation.open("teacher", JSON.stringify([taken.key, taken.teacher]));
  else return false;
  return true;
}

/** The buttons that take in what another tablet gives: a file, or codes. */
export function TakeButtons({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.teach;
  const [status, setStatus] = useState("");
  const take = async (files: readonly File[]): Promise<void> => {
    const model = teachOf(tablet);
    const refused: string[] = [];
    model.isTaking.value = true;
    for (const file of files) {
      const taken = await model.take(await file.text());
      if (openTaken(tablet, taken)) continue;
      setStatus(takenWords(tablet, taken));
      if (taken.kind === "other" || taken.kind === "drill" || taken.kind === "erased")
        refused.push(`${file.name}: ${takenWords(tablet, taken)}`);
    }
    // What was refused is not covered by what was taken in after it.
    if (refused.length > 0) setStatus(refused.slice(0, 5).join(" "));
    model.isTaking.value = false;
  };
  const taking = (files: readonly File[]): void => {
    setStatus("");
    void take(files);
  };
  return (
    <div class="chips not-printed">
      <FileButton label={words.load} accept=".json,application/json" onFiles={taking} />
      <button type="button" onClick={() => tablet.navigation.open("scan")}>
        {words.scan}
      </button>
      <span role="status">{status}</span>
    </div>
  );
}
