import {
  limitOf,
  NEW_LOOP,
  phraseCode,
  shortCode,
  type DrillOrder,
  type LeadInput,
  type ShortSignal,
} from "@parley/study";
import type { JSX } from "preact";
import { Keypad } from "./keypad.tsx";
import { orderNow } from "./model.ts";
import { Act, Countdown, Digits, drillWords, limitsOf, Phrase, type HalfProps } from "./parts.tsx";
import { Signal, SignalWord } from "./signal.tsx";

/** The half of the team that gives orders: the order, what to say, and what is heard. */
export function LeadHalf(props: HalfProps): JSX.Element {
  const { tablet, model, run, lead, lang } = props;
  const words = drillWords(tablet, lang);
  const now = orderNow(run, lead);
  if (now === undefined) return <p class="drill-say">{words.allGiven}</p>;
  const { order, nth, total } = now;
  const loop = run.state[lead].loops.get(order.entry) ?? NEW_LOOP;
  const limit = limitOf(loop.state);
  return (
    <>
      <p class="drill-place">
        {words.orderOf.replace("{n}", String(nth + 1)).replace("{total}", String(total))}
        <progress value={nth} max={total} />
      </p>
      <Order key={`${order.entry} ${loop.state}`} {...props} order={order} />
      {limit ? (
        <Countdown
          key={`${order.entry} ${loop.call} ${loop.gives} ${limit}`}
          model={model}
          run={run}
          limit={limitsOf(run, order)[limit]}
          onOver={() => void model.lead(run, "late", order)}
        />
      ) : null}
    </>
  );
}

/** One order in its state: what to say or to listen for, and the buttons. */
function Order({ tablet, model, run, lead, lang, other, order }: HalfProps & { order: DrillOrder }): JSX.Element {
  const words = drillWords(tablet, lang);
  const { mode } = run.state;
  const led = run.state[lead];
  const loop = led.loops.get(order.entry) ?? NEW_LOOP;
  const isRadio = mode === "radio";
  const act = (input: Exclude<LeadInput, "stop">): void => {
    if (!model.lead(run, input, order)) return;
    // On one tablet between the teams, the other half hears the judgement at once.
    if (mode === "split" && (input === "right" || input === "wrong"))
      model.follow(run, lead, input, { call: loop.call });
  };
  const isAwaited = loop.state === "asked" || loop.state === "silent";
  // The same digits are said again: what the other team has heard of them stays good. On one tablet it chooses anew.
  const give = (
    <Act key="give" onClick={() => act(isAwaited && mode !== "split" ? "repeat" : "give")}>
      {words.again}
    </Act>
  );
  const drop = (
    <Act key="drop" onClick={() => act("drop")}>
      {words.leaveOut}
    </Act>
  );
  // On one tablet the other team must not read the order before it has understood it, and each button waits for what is heard.
  const heard = led.current?.call === loop.call ? led.current.state : undefined;
  const isFree = mode !== "split";
  const isReadBack = heard !== undefined && heard !== "heard" && heard !== "listening";
  const phrase = (
    <Phrase
      tablet={tablet}
      id={order.entry}
      no={order.no}
      lang={lang}
      other={other}
      isHeard={!isRadio}
      isTheirsShown={isFree || heard !== undefined}
    />
  );
  const short = (signal: ShortSignal): JSX.Element =>
    isRadio ? (
      <Digits words={words} code={shortCode(signal, loop.call)} />
    ) : (
      <Signal tablet={tablet} signal={signal} lang={lang} other={other} />
    );
  // The other team may say it in its own language.
  const Heard = ({ signal }: { signal: ShortSignal }): JSX.Element => (
    <small>
      <SignalWord tablet={tablet} signal={signal} lang={other} reader={lang} />
    </small>
  );
  const isGone = !tablet.entries.value.has(order.entry);
  switch (loop.state) {
    case "ready":
    case "mistaken":
      return (
        <>
          {loop.state === "mistaken" ? (
            <>
              <p class="drill-note" role="status">
                {words.tellWrong} {words.mistaken}
              </p>
              {short("wrong")}
            </>
          ) : null}
          {isRadio ? null : <p class="drill-say">{words.sayOrder}</p>}
          {phrase}
          {mode === "split" ? null : <Digits words={words} code={phraseCode(order.no, led.next)} />}
          <div class="drill-acts">
            {isGone || led.next > 99 ? null : (
              <Act main onClick={() => act("give")}>
                {words.said}
              </Act>
            )}
            {drop}
          </div>
        </>
      );
    case "asked":
    case "silent":
      return (
        <>
          {loop.state === "silent" ? (
            <p class="drill-note" role="status">
              {words.silent}
            </p>
          ) : null}
          {isFree || isReadBack ? <p class="drill-say">{words.awaitReadback}</p> : null}
          {phrase}
          {isFree ? <Digits words={words} code={phraseCode(order.no, loop.call)} /> : null}
          {isRadio ? (
            <Keypad
              words={words}
              lang={lang}
              orders={run.state.orders}
              onCode={(code) => {
                if (!("entry" in code) || code.call !== loop.call) return words.wrongReply;
                act(code.entry === order.entry ? "right" : "wrong");
                return undefined;
              }}
            />
          ) : null}
          <div class="drill-acts">
            {isRadio || !(isFree || isReadBack)
              ? null
              : [
                  <Act key="right" main onClick={() => act("right")}>
                    ✓ {words.right}
                  </Act>,
                  <Act key="wrong" onClick={() => act("wrong")}>
                    ✕ {words.wrong}
                  </Act>,
                ]}
            {give}
            {drop}
          </div>
        </>
      );
    case "accepted":
    case "overdue":
    case "closed":
    case "refused":
    case "dropped":
      return (
        <>
          <p class="drill-note" role="status">
            {loop.state === "overdue" ? words.overdue : words.tellRight}
          </p>
          {short("right")}
          <p class="drill-say">{words.awaitReport}</p>
          {phrase}
          {isRadio ? (
            <Keypad
              words={words}
              lang={lang}
              orders={run.state.orders}
              onCode={(code) => {
                if (!("signal" in code) || code.call !== loop.call) return words.wrongReply;
                if (code.signal === "done") act("report");
                else if (code.signal === "cannot") act("refuse");
                else return words.wrongReply;
                return undefined;
              }}
            />
          ) : null}
          <div class="drill-acts">
            {isRadio || !(isFree || heard === "reported") ? null : (
              <Act main onClick={() => act("report")}>
                {words.heardDone} <Heard signal="done" />
              </Act>
            )}
            {isRadio || !(isFree || heard === "declined") ? null : (
              <Act onClick={() => act("refuse")}>
                {words.heardCannot} <Heard signal="cannot" />
              </Act>
            )}
            {give}
            {drop}
          </div>
        </>
      );
  }
}
