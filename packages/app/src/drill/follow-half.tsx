import {
  NEW_LOOP,
  phraseCode,
  shortCode,
  type DrillOrder,
  type FollowCall,
  type FollowInput,
  type ShortSignal,
} from "@parley/study";
import type { JSX } from "preact";
import { Words } from "../phrase/phrase.tsx";
import { replyOf, type Reply } from "./call.ts";
import { Keypad } from "./keypad.tsx";
import { orderNow, type Run } from "./model.ts";
import { Act, Digits, drillWords, Phrase, type HalfProps } from "./parts.tsx";
import { Signal, SignalWord } from "./signal.tsx";

/** The states in which the next order is awaited. */
export const WAITING: readonly string[] = ["listening", "corrected", "reported", "declined"];
/** How many orders there are to choose from. */
const CHOICES = 4;

/** The orders to choose from when one was given: it, and those after it in the drill, by their numbers. */
function choicesOf({ state }: Run, order: DrillOrder): readonly DrillOrder[] {
  const own = state.orders.filter(({ lead }) => lead === order.lead);
  const at = own.indexOf(order);
  const round = [...own.slice(at), ...own.slice(0, at)].slice(0, CHOICES);
  return round.toSorted((a, b) => (a.no < b.no ? -1 : 1));
}

/** The half of the team that follows: which order it hears, the read-back, doing it, the report. */
export function FollowHalf(props: HalfProps): JSX.Element {
  const { tablet, run, lead, lang } = props;
  const words = drillWords(tablet, lang);
  const { current } = run.state[lead];
  const isSplit = run.state.mode === "split";
  const order = isSplit ? orderNow(run, lead)?.order : undefined;
  const loop = order && (run.state[lead].loops.get(order.entry) ?? NEW_LOOP);
  // On one tablet the call is known; an order that is given again is a new one.
  const isNew =
    loop !== undefined && (loop.state === "asked" || loop.state === "silent") && current?.call !== loop.call;
  if (order && loop && isNew) return <Choice {...props} order={order} call={loop.call} />;
  const reply = replyOf(run, lead);
  if (current !== undefined && reply !== undefined && !WAITING.includes(current.state))
    return <Call {...props} current={current} reply={reply} />;
  return (
    <>
      <p class="drill-say">{words.wait}</p>
      {isSplit ? null : <Listen {...props} />}
    </>
  );
}

/** The orders to choose from, on one tablet. */
function Choice({
  tablet,
  model,
  run,
  lead,
  lang,
  order,
  call,
}: HalfProps & { order: DrillOrder; call: number }): JSX.Element {
  const words = drillWords(tablet, lang);
  return (
    <>
      <p class="drill-say">{words.which}</p>
      <div class="drill-choices">
        {choicesOf(run, order).map(({ entry, no }) => {
          const found = tablet.entries.value.get(entry);
          return (
            <button key={entry} type="button" onClick={() => void model.follow(run, lead, "hear", { call, entry })}>
              <span class="no">{no}</span> {found ? <Words tablet={tablet} entry={found} lang={lang} /> : words.gone}
            </button>
          );
        })}
      </div>
    </>
  );
}

/** The keypad for the digits of an order, on a tablet of its own. */
function Listen({ tablet, model, run, lead, lang }: HalfProps): JSX.Element {
  const words = drillWords(tablet, lang);
  return (
    <Keypad
      words={words}
      lang={lang}
      orders={run.state.orders.filter((order) => order.lead === lead)}
      onCode={(code) => ("entry" in code && model.hear(run, lead, code) ? undefined : words.wrongCall)}
    />
  );
}

/** The order itself, beside a planned error. */
function Ordered({ tablet, id, lang }: Pick<HalfProps, "tablet" | "lang"> & { id: string }): JSX.Element | null {
  const entry = tablet.entries.value.get(id);
  return entry === undefined ? null : (
    <p class="drill-ordered">
      {drillWords(tablet, lang).ordered}: <span class="no">{entry.no}</span>{" "}
      <Words tablet={tablet} entry={entry} lang={lang} />
    </p>
  );
}

/** The keypad where no digits are asked for: an order may be given again at any time. */
function Other(props: HalfProps): JSX.Element {
  return (
    <details class="drill-other">
      <summary>{drillWords(props.tablet, props.lang).otherDigits}</summary>
      <Listen {...props} />
    </details>
  );
}

/** A call that was heard: what to do about it in its state. */
function Call(props: HalfProps & { current: FollowCall; reply: Reply }): JSX.Element {
  const { tablet, model, run, lead, lang, other, current } = props;
  const { say, planned, isOrder } = props.reply;
  // A phrase that was misheard must not be done.
  const isAtOnce = isOrder && !planned && tablet.entries.value.get(current.heard)?.urgency === "danger";
  const words = drillWords(tablet, lang);
  const { mode, orders } = run.state;
  const isRadio = mode === "radio";
  const numberOf = (entry: string): string =>
    tablet.entries.value.get(entry)?.no ?? orders.find((order) => order.entry === entry)?.no ?? "";
  const act = (input: Exclude<FollowInput, "stop">): void => void model.follow(run, lead, input);
  const readBack = (): void =>
    void model.follow(run, lead, "readback", { entry: say, ...(planned ? { planned: true as const } : {}) });
  const phraseOf = (id: string): JSX.Element => (
    <Phrase tablet={tablet} id={id} no={numberOf(id)} lang={lang} other={other} />
  );
  // Who makes an error on purpose must know what is right.
  const ordered = (
    <>
      <p class="drill-note planned">{isRadio ? words.readWrongDigits : words.readWrong}</p>
      <Ordered tablet={tablet} id={current.heard} lang={lang} />
    </>
  );
  // The other team may say it in its own language.
  const Heard = ({ signal }: { signal: ShortSignal }): JSX.Element => (
    <small>
      <SignalWord tablet={tablet} signal={signal} lang={other} reader={lang} />
    </small>
  );
  switch (current.state) {
    case "heard":
      return (
        <>
          {planned ? ordered : <p class="drill-say">{isRadio ? words.readBackDigits : words.readBack}</p>}
          {isAtOnce ? (
            <p class="drill-note">
              {words.atOnce} {words.exercise}
            </p>
          ) : null}
          {phraseOf(say)}
          {isRadio ? <Digits words={words} code={phraseCode(numberOf(say), current.call)} /> : null}
          <div class="drill-acts">
            <Act main onClick={readBack}>
              {words.repeated}
            </Act>
          </div>
          {mode === "split" ? null : <Other {...props} />}
        </>
      );
    case "told":
      return (
        <>
          <p class="drill-say">{mode === "split" ? words.awaitAnswer : words.whatSay}</p>
          {planned ? <Ordered tablet={tablet} id={current.heard} lang={lang} /> : null}
          {isRadio ? <Digits words={words} code={phraseCode(numberOf(say), current.call)} /> : null}
          {isRadio ? (
            <Keypad
              words={words}
              lang={lang}
              orders={orders.filter((order) => order.lead === lead)}
              onCode={(code) => {
                // The order may be given again before anything is said about the read-back.
                if ("entry" in code) return model.hear(run, lead, code) ? undefined : words.wrongCall;
                if (code.signal !== "right" && code.signal !== "wrong") return words.wrongCall;
                return model.follow(run, lead, code.signal, { call: code.call }) ? undefined : words.wrongCall;
              }}
            />
          ) : (
            phraseOf(say)
          )}
          {mode === "two" ? (
            <>
              <div class="drill-acts">
                <Act main onClick={() => act("right")}>
                  ✓ {words.saysRight} <Heard signal="right" />
                </Act>
                <Act onClick={() => act("wrong")}>
                  ✕ {words.saysWrong} <Heard signal="wrong" />
                </Act>
              </div>
              <Other {...props} />
            </>
          ) : null}
        </>
      );
    case "doing":
      return (
        <>
          <p class="drill-say">{words.doIt}</p>
          <p class="drill-exercise">{words.exercise}</p>
          {phraseOf(current.heard)}
          <div class="drill-acts">
            <Act main onClick={() => act("done")}>
              {words.done}
            </Act>
            <Act onClick={() => act("cannot")}>{words.cannot}</Act>
          </div>
          {mode === "split" ? null : <Other {...props} />}
        </>
      );
    case "done":
    case "unable":
    case "reported":
    case "declined":
    case "listening":
    case "corrected": {
      const isDone = current.state === "done";
      return (
        <>
          <p class="drill-say">{words.report}</p>
          {isRadio ? (
            <>
              <p class="drill-big">{isDone ? words.done : words.cannot}</p>
              <Digits words={words} code={shortCode(isDone ? "done" : "cannot", current.call)} />
            </>
          ) : (
            <Signal tablet={tablet} signal={isDone ? "done" : "cannot"} lang={lang} other={other} />
          )}
          <div class="drill-acts">
            <Act main onClick={() => act("report")}>
              {words.reported}
            </Act>
          </div>
        </>
      );
    }
  }
}
