import type { PackedEntry } from "@parley/pack";
import { signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { modelOf, type Tablet } from "../feature.ts";
import { tagOf } from "./words.ts";

/** How far a text was checked, in the words of the edition. */
type Standing = NonNullable<PackedEntry["texts"][string]>[number]["standing"];

/** What this device found of the standing of a text, from its signatures. */
export type Verified = (id: string, tag: string) => Standing | undefined;

const verifiedModel: (tablet: Tablet) => Signal<Verified | undefined> = modelOf(() =>
  signal<Verified | undefined>(undefined),
);

/** The function that verifies a text; `undefined` until the signatures of the file were read, and in a book without any. */
const verifiedOf = (tablet: Tablet): ReadonlySignal<Verified | undefined> => verifiedModel(tablet);

/** Say how texts are verified, once the signatures are read. */
export function setVerified(tablet: Tablet, verified: Verified): void {
  verifiedModel(tablet).value = verified;
}

/**
 * The standing of a text: what the edition says, and of a text that it calls signed what this device verified, as soon as that is known. A
 * signature is verified after the text is shown, so that no phrase waits for it.
 */
export function useStanding(tablet: Tablet, entry: PackedEntry, lang: string): Standing | undefined {
  const tag = tagOf(entry, lang) ?? "";
  const said = entry.texts[tag]?.[0]?.standing;
  const verified = verifiedOf(tablet).value;
  const name = `${tag} ${entry.id}`;
  const [found, setFound] = useState<{ readonly name: string; readonly standing: Standing | undefined }>();
  useEffect(() => {
    if (said === "signed" && verified) setFound({ name, standing: verified(entry.id, tag) });
  }, [said, verified, name]);
  return found?.name === name ? found.standing : said;
}

/** That a text of some standing was drafted or edited and not signed, in a language; `undefined` for a signed one. */
export function unsignedWords(
  tablet: Tablet,
  entry: PackedEntry,
  lang: string,
  standing: Standing | undefined,
  reader = lang,
): string | undefined {
  if (standing === undefined || standing === "signed") return undefined;
  const { card, cardDraft, cardEdited } = tablet.wordsIn(reader);
  if (standing === "edited") return cardEdited;
  const { disclosure = -1 } = entry.texts[tagOf(entry, lang) ?? ""]?.[0] ?? {};
  return tablet.pack.drafts[disclosure] === "machine" ? card : cardDraft;
}
