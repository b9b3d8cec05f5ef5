import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { Picture, Words } from "../../phrase/phrase.tsx";
import { plainWords } from "../../phrase/words.ts";
import { longestWord } from "../type-size.ts";
import { entryAnswer } from "./answer.tsx";
import { ALWAYS } from "./always.ts";
import type { AnswerKind, PadProps } from "./kind.ts";

/** Entries of these acts are offered to point at; terms have no act. */
const POINTED_ACTS = ["", "information", "answer"];
/** The most pictures of the whole book, offered where the chapter of the question has fewer than four. */
const OTHERS = 24;

/** Pictures to point at: of the same chapter, or of the whole book. */
function Pointing({ tablet, entry, onAnswer, answered }: PadProps): JSX.Element {
  const own = tablet.pack.chapters.find(({ entries }) => entries.includes(entry.id))?.entries ?? [];
  const pictured = (ids: readonly string[]): PackedEntry[] =>
    ids.flatMap((id) => {
      const one = tablet.entries.value.get(id);
      return one?.picture && id !== entry.id && POINTED_ACTS.includes(one.act ?? "") && !ALWAYS.includes(id)
        ? [one]
        : [];
    });
  const shown =
    pictured(own).length >= 4
      ? pictured(own)
      : pictured(tablet.pack.chapters.flatMap(({ entries }) => entries)).slice(0, OTHERS);
  const lang = tablet.them.value;
  const words = shown.map((one) => plainWords(tablet, one, lang));
  return (
    <div class="grid three" style={{ "--longest": longestWord(words) }}>
      {shown.map((one, i) => (
        <button
          key={one.id}
          type="button"
          class="answer pictured"
          style={{ "--word": longestWord([words[i]!]) }}
          aria-pressed={answered?.key === one.id}
          onClick={() => onAnswer(entryAnswer(one))}
        >
          <Picture tablet={tablet} sha={one.picture} />
          <Words tablet={tablet} entry={one} lang={lang} bare />
        </button>
      ))}
    </div>
  );
}

/** Answers by pointing at a picture. */
export const point: AnswerKind = { isFor: (answers) => answers === "point", Pad: Pointing };
