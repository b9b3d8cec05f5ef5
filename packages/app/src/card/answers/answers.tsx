import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { plainWords, tagOf } from "../../phrase/words.ts";
import { Icon } from "../../ui/icon.tsx";
import { STOP, TO_OTHERS } from "./always.ts";
import { Choice } from "./choice.tsx";
import type { AnswersProps } from "./kind.ts";
import { kindOf } from "./kinds.ts";
import { OtherAnswers, StandingAnswers } from "./standing-answers.tsx";

/** Figures, signs and Latin letters, which everyone reads. */
const ANYONES = /^[\P{L}\p{Script=Latin}]*$/u;

/** Whether the other side can say that they understood: not of words that were typed in another language. */
function isReadable(tablet: AnswersProps["tablet"], entry: AnswersProps["entry"]): boolean {
  if (tagOf(entry, tablet.them.value) !== undefined) return true;
  return Object.keys(entry.texts).every((lang) => ANYONES.test(plainWords(tablet, entry, lang)));
}

/** The answers to the question; to what was told, that it is understood, or that it must stop. */
function Own(props: AnswersProps): JSX.Element | null {
  const { tablet, entry, answered, onAnswer, asked, onAsk } = props;
  const kind = kindOf(entry);
  if (kind) return <kind.Pad {...props} />;
  if (!isReadable(tablet, entry)) return null;
  return entry.act === "answer" || entry.answers !== undefined ? null : (
    <Choice
      {...props}
      ids={[TO_OTHERS, STOP].filter((id) => id !== entry.id)}
      size="large"
      answered={asked?.key === STOP ? asked : answered}
      onAnswer={(answer) => (answer?.key === STOP ? onAsk(answer) : onAnswer(answer))}
    />
  );
}

/** The answers to the question; below, in one row, those that every card has. */
export function Answers(props: AnswersProps): JSX.Element {
  const { tablet, fit } = props;
  const words = tablet.wordsIn(tablet.them.value).app;
  const room = useRef<HTMLDivElement>(null);
  const [others, setOthers] = useState(false);
  return (
    <div class="answers" role="group" aria-label={words.answerHere}>
      <div class={fit.more ? "room-frame more-below" : "room-frame"}>
        <div ref={room} class="room">
          <div class="pad-of">{others ? <OtherAnswers {...props} /> : <Own {...props} />}</div>
        </div>
        <button
          type="button"
          class="further"
          data-quick
          hidden={!fit.more}
          aria-label={words.further}
          onClick={() => room.current?.scrollBy({ top: room.current.clientHeight * 0.8 })}
        >
          <Icon name="down" />
        </button>
      </div>
      <StandingAnswers {...props} others={others} onOthers={setOthers} />
    </div>
  );
}
