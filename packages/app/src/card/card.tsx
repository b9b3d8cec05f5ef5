import type { PackedEntry } from "@parley/pack";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Tablet, ViewProps } from "../feature.ts";
import { Home } from "../home/feature.ts";
import type { Reply } from "../log/feature.ts";
import type { Place } from "../navigation/navigation.ts";
import { plainWords } from "../phrase/words.ts";
import { Control } from "../ui/control.tsx";
import { HoldButton } from "../ui/hold-button.tsx";
import { ListenButton, Listening, playAtOnce } from "../voice/feature.ts";
import type { Answer } from "./answers/answer.tsx";
import { Answers } from "./answers/answers.tsx";
import { PhraseActions } from "./phrase-actions.tsx";
import { useFit } from "./fit.ts";
import { logOnce } from "./log-once.ts";
import { Mine, Undo } from "./mine.tsx";
import { More } from "./more.tsx";
import { Result } from "./result.tsx";
import { Onward, questionAfter } from "./onward.tsx";
import { sessionOf, type CardSession } from "./session.ts";
import { Spoken } from "./spoken.tsx";
import { Waiting } from "./waiting.tsx";

/** The parts of a card that depend on where it is shown. */
export interface OpenCardProps {
  readonly tablet: Tablet;
  /** One opening of a card: what is shown on it is logged once. */
  readonly place: Place;
  readonly entry: PackedEntry;
  readonly session: CardSession;
  /** What stands above the card, and the button that goes on. */
  readonly above?: JSX.Element;
  readonly onward?: JSX.Element | null;
}

/** The two-way card: the phrase and answers for the other side, large and turned to them; my phrase with its respelling at my edge. */
export function OpenCard({ tablet, place, entry, session, above, onward }: OpenCardProps): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const words = tablet.words.value;
  const [isRotated, setRotated] = useState(true);
  const whole = tablet.navigation.expanded.value;
  const [released, setReleased] = useState(false);
  const [isHolding, setHolding] = useState(false);
  const [answered, asked] = [session.answered.value, session.asked.value];
  const held = entry.confirm === true && !released;
  const half = useRef<HTMLElement>(null);
  const fit = useFit(half, !held);
  const touched = useRef<Element | null>(null);
  const reply = useRef<Reply | undefined>(undefined);
  const both = (words: (lang: string) => string): { [lang: string]: string } => ({
    [me]: words(me),
    [them]: words(them),
  });
  useEffect(() => playAtOnce(tablet, entry), []);
  const filled = plainWords(tablet, entry, them);
  // Log the phrase when it is shown, before an answer can be touched, and again when a slot gets another value.
  useLayoutEffect(() => {
    if (!held)
      reply.current = logOnce(tablet, place, { no: entry.no, said: both((lang) => plainWords(tablet, entry, lang)) });
  }, [held, filled]);
  const onAnswer = (answer: Answer | undefined): void => {
    session.answered.value = answer;
    session.asked.value = undefined;
    reply.current?.answered(answer && !answer.incomplete ? both((lang) => answer.text(tablet, lang)) : undefined);
  };
  const onAsk = (ask: Answer): void => {
    session.asked.value = ask;
    reply.current?.asked(both((lang) => ask.text(tablet, lang)));
  };
  const result = held ? null : (
    <Result tablet={tablet} answered={answered?.incomplete ? undefined : answered} asked={asked} from={touched} />
  );
  return (
    <main class={`card ${entry.urgency}`}>
      {above}
      <div class={`halves ${whole ? "whole" : ""} ${entry.slots ? "with-slots" : ""}`} data-holding={isHolding}>
        <section
          ref={half}
          class={`half their-half ${isRotated ? "rotated" : ""} ${fit.tight ? "tight" : ""} ${held ? "held" : ""}`}
          lang={them}
          aria-label={words.app.sideB}
          onClickCapture={(event) => (touched.current = (event.target as Element).closest("button"))}
        >
          {held ? (
            <Waiting tablet={tablet} />
          ) : (
            <>
              <Spoken tablet={tablet} entry={entry} />
              <Answers
                tablet={tablet}
                entry={entry}
                onAnswer={onAnswer}
                answered={answered}
                onAsk={onAsk}
                asked={asked}
                fit={fit}
              />
            </>
          )}
        </section>
        <section class={held ? "half my-half holding" : "half my-half"} lang={me} aria-label={words.app.sideA}>
          {whole ? (
            <div class="line">
              {result}
              <Control
                icon="split"
                label={words.app.split}
                onClick={() => (tablet.navigation.expanded.value = false)}
              />
            </div>
          ) : (
            <>
              {result}
              <div class="line saying">
                <Mine tablet={tablet} entry={entry} held={held} />
                {held ? null : <ListenButton tablet={tablet} entry={entry} lang={them} />}
              </div>
              {held ? (
                <HoldButton onHeld={() => setReleased(true)} onHolding={setHolding}>
                  {words.app.hold}
                </HoldButton>
              ) : null}
              <Undo tablet={tablet} entry={entry} />
              <div class="outcome">
                {held ? null : onward}
                <More tablet={tablet}>
                  {held ? null : (
                    <>
                      <Control
                        icon="whole"
                        label={words.app.whole}
                        onClick={() => (tablet.navigation.expanded.value = true)}
                      />
                      <Control
                        icon="turn"
                        label={words.app.turn}
                        pressed={!isRotated}
                        onClick={() => setRotated(!isRotated)}
                      />
                      <Listening tablet={tablet} entry={entry} lang={them} records />
                    </>
                  )}
                  <PhraseActions tablet={tablet} entry={entry} />
                </More>
              </div>
            </>
          )}
        </section>
      </div>
    </main>
  );
}

/** The card of an entry; home where the entry, added on this device, was removed. */
export function Card({ tablet, id }: ViewProps): JSX.Element | null {
  const entry = tablet.entries.value.get(id);
  if (!entry) return <Home tablet={tablet} />;
  const place = tablet.navigation.place.value;
  const next = questionAfter(tablet, entry);
  return (
    <OpenCard
      key={`${tablet.me.value} ${tablet.them.value}`}
      tablet={tablet}
      place={place}
      entry={entry}
      session={sessionOf(tablet, place)}
      onward={
        next ? (
          <Onward
            tablet={tablet}
            label={tablet.words.value.app.nextQuestion}
            entry={next}
            onClick={() => tablet.navigation.go({ at: "card", id: next.id })}
          />
        ) : null
      }
    />
  );
}
