import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { Picture, Words } from "../../phrase/phrase.tsx";
import { entryAnswer } from "./answer.tsx";
import { ALWAYS } from "./always.ts";
import type { AnswerKind, PadProps } from "./kind.ts";

/** Pictures of these acts, and of terms, which have none, can be pointed at in answer to a question. */
const POINTED = ["", "information", "answer"];
/** How many pictures of other chapters are offered, where the question's own has less than four. */
const OTHERS = 24;

/** Pictures of the same chapter, or of the whole book, to point at. */
function Pointing({ tablet, entry, onAnswer, answered }: PadProps): JSX.Element {
  const own = tablet.pack.chapters.find(({ entries }) => entries.includes(entry.id))?.entries ?? [];
  const pictured = (ids: readonly string[]): PackedEntry[] =>
    ids.flatMap((id) => {
      const one = tablet.entries.value.get(id);
      return one?.picture && id !== entry.id && POINTED.includes(one.act ?? "") && !ALWAYS.includes(id) ? [one] : [];
    });
  const shown =
    pictured(own).length >= 4
      ? pictured(own)
      : pictured(tablet.pack.chapters.flatMap(({ entries }) => entries)).slice(0, OTHERS);
  return (
    <div class="grid three">
      {shown.map((one) => (
        <button
          key={one.id}
          type="button"
          class="answer pictured"
          aria-pressed={answered?.key === one.id}
          onClick={() => onAnswer(entryAnswer(one))}
        >
          <Picture tablet={tablet} sha={one.picture} />
          <Words tablet={tablet} entry={one} lang={tablet.them.value} />
        </button>
      ))}
    </div>
  );
}

/** Something to point at. */
export const point: AnswerKind = { isFor: (answers) => answers === "point", Pad: Pointing };
