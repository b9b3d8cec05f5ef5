import { offeredIds } from "@parley/edition";
import type { PackedEntry } from "@parley/pack";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Tablet } from "../../feature.ts";
import { Picture, Words } from "../../phrase/phrase.tsx";
import { plainWords } from "../../phrase/words.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { longestWord } from "../type-size.ts";
import { STOP, TO_OTHERS, TO_QUESTION } from "./always.ts";
import { entriesAnswer, entryAnswer, type Answer } from "./answer.tsx";
import type { AnswerKind, PadProps } from "./kind.ts";
import { NameBox } from "./name.ts";

/** The entries of some ids. Unknown ids are left out. */
const entriesOf = (tablet: Tablet, ids: readonly string[]): PackedEntry[] =>
  ids.flatMap((id) => tablet.entries.value.get(id) ?? []);

/**
 * What is answered after one entry was touched where several may be chosen: those offered in their order, then the general ones;
 * nothing where none is left.
 */
export function toggled(
  tablet: Tablet,
  offered: readonly string[],
  answered: Answer | undefined,
  id: string,
): Answer | undefined {
  const chosen = answered?.given?.ids ?? [];
  const now = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  const inOrder = [...offered.filter((one) => now.includes(one)), ...now.filter((one) => !offered.includes(one))];
  return inOrder.length === 0 ? undefined : entriesAnswer(entriesOf(tablet, inOrder));
}

/** Signs of the entries that a book has for agreement and refusal, whatever pictures it gives them. */
const SIGNS: { readonly [id: string]: IconName } = {
  yes: "check",
  no: "close",
  [TO_OTHERS]: "check",
  [TO_QUESTION]: "unclear",
  [STOP]: "stop",
};

/**
 * Entries as buttons: with their labels where they have some; with pictures in three columns where all have a label or are terms.
 * With `several`, each is chosen or not.
 */
export function Choice({
  tablet,
  onAnswer,
  answered,
  ids,
  size = "",
  several = false,
}: PadProps & { ids: readonly string[]; size?: string; several?: boolean }): JSX.Element {
  const lang = tablet.them.value;
  const offered = entriesOf(tablet, ids);
  const isShort = size === "" && offered.every((one) => one.label?.[lang] !== undefined || one.kind === "term");
  const chosen = answered?.given?.ids ?? [];
  const shown = offered.map((one) => withoutStress(one.label?.[lang] ?? plainWords(tablet, one, lang)));
  return (
    <div
      class={`grid ${isShort ? "three" : size === "" || offered.length < 2 ? "two" : "pair"}`}
      style={isShort ? { "--longest": longestWord(shown) } : {}}
    >
      {offered.map((one, i) => {
        const sign = SIGNS[one.id];
        return (
          <button
            key={one.id}
            type="button"
            class={`answer ${size} ${isShort && !sign && one.picture ? "pictured" : ""}`}
            style={isShort ? { "--word": longestWord([shown[i]!]) } : {}}
            aria-pressed={chosen.includes(one.id)}
            onClick={() => onAnswer(several ? toggled(tablet, ids, answered, one.id) : entryAnswer(one))}
          >
            {sign ? <Icon name={sign} /> : isShort ? <Picture tablet={tablet} sha={one.picture} /> : null}
            {one.label?.[lang] === undefined ? (
              <Words tablet={tablet} entry={one} lang={lang} speaker="" bare />
            ) : (
              <span lang={lang}>{withoutStress(one.label[lang])}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Answers by yes or no. */
export const yesNo: AnswerKind = {
  isFor: (answers) => answers === "yes-no",
  Pad: (props) => <Choice {...props} ids={["yes", "no", TO_QUESTION]} size="large" />,
  leavesRoom: true,
};

/** Whether several entries together may answer. */
export const takesSeveral = (answers: PackedEntry["answers"]): boolean =>
  typeof answers === "object" && "choice" in answers && answers.several === true;

/** Answers by one or several entries. */
export const choice: AnswerKind = {
  isFor: (answers) => typeof answers === "object" && "choice" in answers,
  Pad: (props) => {
    const { answers } = props.entry;
    return <Choice {...props} ids={offeredIds(answers)} several={takesSeveral(answers)} />;
  },
  leavesRoom: true,
};

/** Answers by a place or a transport: an entry, or what a person writes. */
export const place: AnswerKind = {
  isFor: (answers) => typeof answers === "object" && ("place" in answers || "transport" in answers),
  Pad: (props) => {
    const [isWriting, setWriting] = useState(false);
    const words = props.tablet.wordsIn(props.tablet.them.value).app;
    return (
      <>
        <Choice {...props} ids={offeredIds(props.entry.answers)} />
        {isWriting ? (
          <NameBox {...props} />
        ) : (
          <button type="button" class="answer write-here" onClick={() => setWriting(true)}>
            {words.writeHere}
          </button>
        )}
      </>
    );
  },
};
