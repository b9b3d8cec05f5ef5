import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { ownOf } from "../own/feature.ts";
import { Picture, Words } from "../phrase/phrase.tsx";
import { plainWords, tagOf } from "../phrase/words.ts";
import { kindOf } from "./answers/kinds.ts";
import { TheirTurnButton } from "./their-turn-button.tsx";
import { typeSize } from "./type-size.ts";

/** The phrase in their language, as large as possible, with its picture and standing, and, if there is room, the button by which they begin. */
export function Spoken({ tablet, entry, tight }: TabletProps & { entry: PackedEntry; tight: boolean }): JSX.Element {
  const them = tablet.them.value;
  const theirs = tablet.wordsIn(them);
  const { standing, disclosure = -1 } = entry.texts[tagOf(entry, them) ?? ""]?.[0] ?? {};
  const draft = tablet.pack.drafts[disclosure] === "machine" ? theirs.card : theirs.cardDraft;
  const kind = kindOf(entry);
  const isOwn = ownOf(tablet).phrases.value.some((one) => one.id === entry.id);
  return (
    <div class={entry.answers === undefined ? "spoken alone" : "spoken"}>
      <p
        class={`big ${entry.answers === undefined ? "alone" : ""}`}
        style={typeSize(plainWords(tablet, entry, them), entry.answers === undefined)}
      >
        <Words tablet={tablet} entry={entry} lang={them} />
      </p>
      {kind && !kind.leavesRoom ? null : <Picture tablet={tablet} sha={entry.picture} />}
      <div class="line">
        {standing === "signed" || standing === undefined ? null : (
          <p class="standing">
            <span class="mark" aria-hidden="true" />
            {isOwn ? theirs.app.ownMark : standing === "edited" ? theirs.cardEdited : draft}
          </p>
        )}
        {tight ? null : <TheirTurnButton tablet={tablet} />}
      </div>
    </div>
  );
}
