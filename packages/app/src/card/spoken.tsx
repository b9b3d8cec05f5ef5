import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import { Picture, Words } from "../phrase/phrase.tsx";
import { unsignedWords, useStanding } from "../phrase/standing.tsx";
import { plainWords, tagOf } from "../phrase/words.ts";
import { kindOf } from "./answers/kinds.ts";
import { typeSize } from "./type-size.ts";

/** The language of their half, and how far its text was checked. */
function HalfHead({ tablet, entry }: TabletProps & { entry: PackedEntry }): JSX.Element {
  const them = tablet.them.value;
  const theirs = tablet.wordsIn(them);
  const standing = useStanding(tablet, entry, them);
  const unsigned = unsignedWords(tablet, entry, them, standing);
  const own = ownOf(tablet);
  const isOwn = [...own.phrases.value, ...own.typed.value].some((one) => one.id === entry.id);
  return (
    <div class="half-head">
      <span class="speaks">{theirs.name}</span>
      {unsigned === undefined ? null : (
        <p class={`standing ${standing === "edited" ? "edited" : ""}`}>{isOwn ? theirs.app.ownMark : unsigned}</p>
      )}
    </div>
  );
}

/** The phrase in their language, as large as possible, with its picture, its language and its standing. */
export function Spoken({ tablet, entry }: TabletProps & { entry: PackedEntry }): JSX.Element {
  const them = tablet.them.value;
  const kind = kindOf(entry);
  const isAlone = entry.answers === undefined;
  // What a person typed has no text in their language: it is shown as it is, and they are told so in their words.
  const isTyped = tagOf(entry, them) === undefined;
  const lang = isTyped ? (Object.keys(entry.texts)[0] ?? them) : them;
  return (
    <>
      <HalfHead tablet={tablet} entry={entry} />
      {isTyped ? <p class="as-typed">{tablet.wordsIn(them).app.asTyped}</p> : null}
      <div class={isAlone ? "spoken alone" : "spoken"}>
        <p class={`big ${isAlone ? "alone" : ""}`} style={typeSize(plainWords(tablet, entry, lang), isAlone)}>
          <Words tablet={tablet} entry={entry} lang={lang} bare />
        </p>
        {kind && !kind.leavesRoom ? null : <Picture tablet={tablet} sha={entry.picture} />}
      </div>
    </>
  );
}
