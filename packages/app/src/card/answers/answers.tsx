import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Words } from "../../phrase/phrase.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { Fit } from "../fit.ts";
import { TheirTurnButton } from "../their-turn-button.tsx";
import { REQUESTS, TO_OTHERS, TO_QUESTION } from "./always.ts";
import { entryAnswer, type Answer } from "./answer.tsx";
import type { PadProps } from "./kind.ts";
import { kindOf } from "./kinds.ts";

interface AnswersProps extends PadProps {
  /** Called for a request instead of an answer or after it, for example to repeat or speak slower. */
  readonly onAsk: (asked: Answer) => void;
  readonly asked: Answer | undefined;
  readonly fit: Fit;
}

/** The general answers and requests of every card, in their language. */
function Always({ tablet, entry, onAnswer, answered, onAsk, asked, fit }: AnswersProps): JSX.Element | null {
  if (entry.act === "answer" || REQUESTS.includes(entry.id)) return null;
  return (
    <div class="grid always">
      {[entry.answers === undefined ? TO_OTHERS : TO_QUESTION, ...REQUESTS].map((id) => {
        const word = tablet.entries.value.get(id);
        if (!word) return null;
        const isAsked = REQUESTS.includes(id);
        return (
          <button
            key={id}
            type="button"
            class="answer small-answer"
            aria-pressed={(isAsked ? asked : answered)?.key === id}
            onClick={() => (isAsked ? onAsk : onAnswer)(entryAnswer(word))}
          >
            <Words tablet={tablet} entry={word} lang={tablet.them.value} speaker="" />
          </button>
        );
      })}
      {fit.tight ? <TheirTurnButton tablet={tablet} /> : null}
    </div>
  );
}

/** The answers to the question and the general answers, in their language. */
export function Answers(props: AnswersProps): JSX.Element {
  const { tablet, entry, fit } = props;
  const words = tablet.wordsIn(tablet.them.value).app;
  const room = useRef<HTMLDivElement>(null);
  const kind = kindOf(entry);
  const always = Always(props);
  return (
    <div class="answers" role="group" aria-label={words.answerHere}>
      <div ref={room} class="room">
        <div class="fit">
          <div class="pad-of">{kind ? <kind.Pad {...props} /> : null}</div>
          {fit.tight ? always : null}
        </div>
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
      {fit.tight ? null : always}
    </div>
  );
}
