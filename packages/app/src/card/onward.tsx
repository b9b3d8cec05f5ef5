import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import type { Tablet, TabletProps } from "../feature.ts";
import { plainWords } from "../phrase/words.ts";
import { Icon } from "../ui/icon.tsx";

/** The question after an entry, outside a path: the one it names, else the next one of its chapter. */
export function questionAfter({ pack, entries }: Tablet, { id, next, act }: PackedEntry): PackedEntry | undefined {
  if (next !== undefined) return entries.value.get(next);
  if (act !== "question") return undefined;
  const inOrder = pack.chapters.find((chapter) => chapter.entries.includes(id))?.entries ?? [];
  const following = inOrder.slice(inOrder.indexOf(id) + 1).map((one) => entries.value.get(one));
  return following.find((one) => one?.act === "question");
}

/** The button that goes on, with the words of what follows in my language. */
export function Onward({
  tablet,
  label,
  entry,
  onClick,
}: TabletProps & { label: string; entry: PackedEntry | undefined; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="onward" onClick={onClick}>
      <span>
        <small>{label}</small>
        {entry ? <strong>{plainWords(tablet, entry, tablet.me.value)}</strong> : null}
      </span>
      <Icon name="go" />
    </button>
  );
}
