import { offeredIds } from "@parley/edition";
import type { JSX } from "preact";
import { Words } from "../../phrase/phrase.tsx";
import { plainWords } from "../../phrase/words.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { TheirTurnButton } from "../their-turn-button.tsx";
import { OTHERS, REQUESTS, STOP, TO_QUESTION } from "./always.ts";
import { entryAnswer } from "./answer.tsx";
import { takesSeveral, toggled } from "./choice.tsx";
import type { AnswersProps } from "./kind.ts";

/** The requests that stand in the row, with their icons and the keys of their short words. */
const IN_ROW = [
  ["dont-understand", "unclear", "notUnderstood"],
  ["say-again", "turn", "again"],
  ["slower", "speed", "slower"],
] as const satisfies readonly (readonly [string, IconName, string])[];

/** Whether nothing is asked or told by a card: an answer, or one of the requests themselves. */
const isReply = ({ act, id }: AnswersProps["entry"]): boolean => act === "answer" || REQUESTS.includes(id);

/** The ids of the answers behind the last button of the row that the book has. */
const othersOf = ({ tablet, entry }: AnswersProps): readonly string[] =>
  isReply(entry)
    ? []
    : [
        // To a question with yes and no it stands beside them, as stop does to what was told.
        ...(entry.answers === undefined || entry.answers === "yes-no" ? [] : [TO_QUESTION]),
        ...(entry.answers === undefined ? [] : [STOP]),
        ...OTHERS,
      ].filter((id) => tablet.entries.value.has(id));

/** The answers that every card has, in one row: not understood, again, slower, something to say; a button for the others. */
export function StandingAnswers(
  props: AnswersProps & { others: boolean; onOthers: (open: boolean) => void },
): JSX.Element {
  const { tablet, entry, onAsk, asked, others, onOthers } = props;
  const them = tablet.them.value;
  const words = tablet.wordsIn(them).app;
  return (
    <div class="always">
      {isReply(entry)
        ? null
        : IN_ROW.map(([id, icon, key]) => {
            const word = tablet.entries.value.get(id);
            return word ? (
              <button
                key={id}
                type="button"
                title={plainWords(tablet, word, them)}
                aria-pressed={asked?.key === id}
                onClick={() => onAsk(entryAnswer(word))}
              >
                <Icon name={icon} />
                <span>{words[key]}</span>
              </button>
            ) : null;
          })}
      <TheirTurnButton tablet={tablet} />
      {othersOf(props).length > 0 ? (
        <button
          type="button"
          class="others"
          aria-label={words.otherAnswers}
          aria-expanded={others}
          onClick={() => onOthers(!others)}
        >
          <Icon name={others ? "close" : "many"} />
        </button>
      ) : null}
    </div>
  );
}

/** The other answers, in whole sentences. Where several may be chosen, an answer joins those that are. */
export function OtherAnswers(props: AnswersProps): JSX.Element {
  const { tablet, entry, onAnswer, answered, onAsk, asked } = props;
  const several = takesSeveral(entry.answers);
  return (
    <div class="grid two">
      {othersOf(props).map((id) => {
        const word = tablet.entries.value.get(id)!;
        const isAsked = id === STOP || REQUESTS.includes(id);
        return (
          <button
            key={id}
            type="button"
            class="answer"
            aria-pressed={isAsked ? asked?.key === id : answered?.given?.ids?.includes(id) === true}
            onClick={() => {
              if (isAsked) onAsk(entryAnswer(word));
              else onAnswer(several ? toggled(tablet, offeredIds(entry.answers), answered, id) : entryAnswer(word));
            }}
          >
            <Words tablet={tablet} entry={word} lang={tablet.them.value} speaker="" bare />
          </button>
        );
      })}
    </div>
  );
}
