import type { ShortSignal } from "@parley/study";
import type { JSX } from "preact";
import { Respelling, Words } from "../phrase/phrase.tsx";
import { Listening } from "../voice/feature.ts";
import { drillWords, type HalfProps } from "./parts.tsx";

/** The entries that say a short word, where the book has them: its words have a respelling, those of the interface none. */
const ENTRIES: { readonly [signal in ShortSignal]: string } = {
  right: "yes",
  wrong: "no",
  done: "done",
  cannot: "cannot-do",
};

/** A short word in a language, for a reader of another one: from the book, with its respelling, else from the interface. */
export function SignalWord({
  tablet,
  signal,
  lang,
  reader,
}: Pick<HalfProps, "tablet"> & { signal: ShortSignal; lang: string; reader: string }): JSX.Element {
  const entry = tablet.entries.value.get(ENTRIES[signal]);
  if (entry === undefined) return <span lang={lang}>{drillWords(tablet, lang)[signal]}</span>;
  return (
    <>
      <Words tablet={tablet} entry={entry} lang={lang} />{" "}
      <Respelling tablet={tablet} entry={entry} lang={lang} reader={reader} />
    </>
  );
}

/** A short word that a team says aloud: its own, and that of the other team with its sound. */
export function Signal({
  tablet,
  lang,
  other,
  signal,
}: Pick<HalfProps, "tablet" | "lang" | "other"> & { signal: ShortSignal }): JSX.Element {
  const entry = tablet.entries.value.get(ENTRIES[signal]);
  return (
    <div class="drill-signal">
      <p class="drill-big">
        {entry === undefined ? drillWords(tablet, lang)[signal] : <Words tablet={tablet} entry={entry} lang={lang} />}
      </p>
      <p class="drill-theirs">
        {drillWords(tablet, lang).theirs}: <SignalWord tablet={tablet} signal={signal} lang={other} reader={lang} />
      </p>
      {entry === undefined ? null : (
        <div class="chips">
          <Listening tablet={tablet} entry={entry} lang={other} />
        </div>
      )}
    </div>
  );
}
