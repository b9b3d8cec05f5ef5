import type { JSX } from "preact";
import { Words } from "../../phrase/phrase.tsx";
import { entryAnswer } from "./answer.tsx";
import type { AnswerKind, PadProps } from "./kind.ts";

/** Entries as buttons. Unknown ids are left out. */
function Choice({
  tablet,
  onAnswer,
  answered,
  ids,
  size = "",
}: PadProps & { ids: readonly string[]; size?: string }): JSX.Element {
  return (
    <div class="grid two">
      {ids.map((id) => {
        const word = tablet.entries.value.get(id);
        if (!word) return null;
        return (
          <button
            key={id}
            type="button"
            class={`answer ${size}`}
            aria-pressed={answered?.key === id}
            onClick={() => onAnswer(entryAnswer(word))}
          >
            <Words tablet={tablet} entry={word} lang={tablet.them.value} speaker="" />
          </button>
        );
      })}
    </div>
  );
}

/** Answers by yes or no. */
export const yesNo: AnswerKind = {
  isFor: (answers) => answers === "yes-no",
  Pad: (props) => <Choice {...props} ids={["yes", "no"]} size="large" />,
  leavesRoom: true,
};

/** Answers by one of several entries. */
export const choice: AnswerKind = {
  isFor: (answers) => typeof answers === "object" && "choice" in answers,
  Pad: (props) => {
    const { answers } = props.entry;
    return <Choice {...props} ids={typeof answers === "object" && "choice" in answers ? answers.choice : []} />;
  },
  leavesRoom: true,
};
