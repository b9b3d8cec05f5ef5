import type { Chosen, PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { isMixed } from "@parley/edition";
import type { Tablet, TabletProps } from "../feature.ts";
import { chooseValues, tagOf } from "./words.ts";
import { EntryNumber, Picture, Respelling, Sign, Words } from "./phrase.tsx";

/** The estimated heights of a row and of a large row, in CSS pixels. */
export const ROW_HEIGHT = 92;
export const TILE_HEIGHT = 190;

/** Whether a row is marked as a draft: where some texts of the book are checked, those that are not, in either language. */
function isMarked({ pack, me, them }: Tablet, entry: PackedEntry): boolean {
  if (!isMixed(pack.book.standing)) return false;
  const isUnsigned = (lang: string): boolean =>
    ["draft", "edited"].includes(entry.texts[tagOf(entry, lang) ?? ""]?.[0]?.standing ?? "");
  return isUnsigned(me.value) || isUnsigned(them.value);
}

/**
 * One row of a list: number, sign, my words, their words, respelling. `large`: the picture first and large. `position`: the place in
 * a list of which only a part is in the page. `chosen`: values of its slots, which its card has too. Its parts are called, not mounted, because a list is drawn again at every key press.
 */
export function Row({
  tablet,
  entry,
  large = false,
  position,
  chosen,
}: TabletProps & {
  entry: PackedEntry;
  large?: boolean;
  position?: readonly [nth: number, of: number];
  chosen?: Chosen | undefined;
}): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  return (
    <li aria-posinset={position?.[0]} aria-setsize={position?.[1]}>
      <button
        type="button"
        class={`row ${entry.urgency} ${large ? "large" : ""}`}
        onClick={() => {
          if (chosen) chooseValues(tablet, chosen);
          tablet.navigation.go({ at: "card", id: entry.id });
        }}
      >
        <span class="margin">
          {EntryNumber({ entry })}
          {Sign({ tablet, act: entry.act })}
          {isMarked(tablet, entry) ? <span class="mark" role="img" aria-label={tablet.words.value.cardDraft} /> : null}
        </span>
        <span class="both">
          <span class="mine">{Words({ tablet, entry, lang: me, chosen })}</span>
          {entry.confirm ? null : (
            <span class="theirs">
              {Words({ tablet, entry, lang: them, chosen })}{" "}
              {Respelling({ tablet, entry, lang: them, reader: me, chosen })}
            </span>
          )}
        </span>
        {Picture({ tablet, sha: entry.picture })}
      </button>
    </li>
  );
}

/** Entries as tiles with number and text; `strip`: in one row that scrolls. */
export function Tiles({
  tablet,
  ids,
  strip = false,
}: TabletProps & { ids: readonly string[]; strip?: boolean }): JSX.Element | null {
  if (ids.length === 0) return null;
  return (
    <ul class={strip ? "tiles strip" : "tiles"}>
      {ids.map((id) => {
        const entry = tablet.entries.value.get(id)!;
        return (
          <li key={id}>
            <button
              type="button"
              class={`tile ${entry.urgency}`}
              onClick={() => tablet.navigation.go({ at: "card", id })}
            >
              <EntryNumber entry={entry} />
              <Words tablet={tablet} entry={entry} lang={tablet.me.value} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
