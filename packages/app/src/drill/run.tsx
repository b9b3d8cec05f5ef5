import type { Side } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { FollowHalf, WAITING } from "./follow-half.tsx";
import { LeadHalf } from "./lead-half.tsx";
import { DrillList } from "./list.tsx";
import { hasHeardAll, leadNow, type DrillModel, type Run } from "./model.ts";
import { makeNoise, type NoiseLevel } from "./noise.ts";
import { Act, drillWords } from "./parts.tsx";
import { ResultView } from "./result.tsx";
import { drillsOf } from "./tablet-drills.ts";

const LEVELS: readonly NoiseLevel[] = ["off", "low", "high"];

/** Leaving the view, a telephone call and STOP interrupt a run. */
function useInterruption(tablet: ViewProps["tablet"], model: DrillModel, id: string): void {
  useEffect(() => {
    const isRunning = (): boolean => model.runs.peek().get(id)?.status === "running";
    const onHidden = (): void => {
      if (document.visibilityState === "hidden" && isRunning()) model.write(id, { do: "pause" });
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      if (!isRunning()) return;
      const { at, id: shown } = tablet.navigation.place.peek();
      model.write(id, { do: at === "card" && shown === "stop-now" ? "stop" : "pause" });
    };
  }, [id]);
}

/** A run of a drill, or its result when it is over; the list where this tablet has no such run. */
export function RunView(props: ViewProps): JSX.Element {
  const run = drillsOf(props.tablet).runs.value.get(props.id);
  if (run === undefined) return <DrillList {...props} />;
  return run.status === "ended" ? <ResultView {...props} /> : <Running {...props} run={run} />;
}

function Running({ tablet, id, run }: ViewProps & { run: Run }): JSX.Element {
  const model = drillsOf(tablet);
  const ui = drillWords(tablet, tablet.ui.value);
  const [level, setLevel] = useState<NoiseLevel>("off");
  const [changed, setChanged] = useState(false);
  const noise = useRef(makeNoise());
  useEffect(() => () => noise.current.stop(), []);
  useInterruption(tablet, model, id);
  const { langs } = run.state;
  const langOf = (side: Side): string => (side === "a" ? langs[0] : langs[1]);
  const lead = leadNow(run, changed);
  const mine: Side = run.sides.length === 1 ? run.sides[0]! : langs[1] === tablet.me.value ? "b" : "a";
  const theirs: Side = mine === "a" ? "b" : "a";
  const halves = run.sides.length === 1 ? [mine] : [theirs, mine];
  // What a tablet of its own can know of the other one: which of its orders were heard.
  const isAlone = run.sides.length === 1;
  const first = run.state.orders[0]?.lead;
  const isAllHeard = isAlone && lead !== undefined && lead !== mine && hasHeardAll(run, lead);
  const isBetween =
    lead !== undefined && lead !== mine && WAITING.includes(run.state[lead].current?.state ?? "listening");
  const canChange = isAlone && isBetween && lead === first && run.state.orders.some((order) => order.lead === mine);
  const hasChanged = isAlone && isBetween && lead !== first && run.state[lead].current === undefined;
  const isLast = isAllHeard && isBetween && !canChange;
  const theirButton = drillWords(tablet, langOf(mine)).changeOver;
  const finish = (): void => {
    model.write(id, { do: "end" });
    tablet.navigation.go({ at: "drill-result", id });
  };
  const isRunning = run.status === "running";
  return (
    <main class={`drill-run mode-${run.state.mode}`}>
      <header class="drill-head">
        <h1>{withoutStress(run.drill?.title[tablet.ui.value] ?? run.state.drill)}</h1>
        {run.sides.length === 1 ? (
          <p>
            {ui.code}: <strong class="drill-number">{run.code}</strong>
          </p>
        ) : null}
      </header>
      {isRunning
        ? halves.map((side) => {
            const lang = langOf(side);
            const words = drillWords(tablet, lang);
            const props = { tablet, model, run, lang, other: langOf(side === "a" ? "b" : "a") };
            const role = run.drill?.roles[side][lang];
            const leader = lead && run.drill?.roles[lead][lang];
            return (
              <section
                key={side}
                class={`drill-half drill-${side} ${side === mine ? "drill-mine" : "turned"}`}
                lang={lang}
                aria-label={role === undefined ? lang : withoutStress(role)}
              >
                {role === undefined ? null : <h2>{withoutStress(role)}</h2>}
                {lead === undefined || leader === undefined ? null : (
                  <p class="drill-leads">{words.leads.replace("{team}", () => withoutStress(leader))}</p>
                )}
                {lead === undefined ? (
                  <>
                    <p class="drill-say">{words.allGiven}</p>
                    <button type="button" class="drill-act go" onClick={finish}>
                      {words.result}
                    </button>
                  </>
                ) : lead === side ? (
                  <LeadHalf {...props} lead={lead} />
                ) : (
                  <>
                    {hasChanged ? (
                      <p class="drill-note">{words.theyLead.replace("{button}", () => theirButton)}</p>
                    ) : null}
                    <FollowHalf {...props} lead={lead} />
                    {canChange && isAllHeard ? (
                      <Act main onClick={() => setChanged(true)}>
                        {words.changeOver}
                      </Act>
                    ) : null}
                    {canChange && !isAllHeard ? (
                      // Before all orders were heard, both teams would give the same one after a touch by mistake.
                      <HoldButton onHeld={() => setChanged(true)}>
                        {words.changeOver} <small>({tablet.wordsIn(lang).app.holdFor})</small>
                      </HoldButton>
                    ) : null}
                    {isLast ? (
                      <>
                        <p>{words.allHeard}</p>
                        <Act main onClick={finish}>
                          {words.finish}
                        </Act>
                      </>
                    ) : null}
                  </>
                )}
              </section>
            );
          })
        : halves.map((side) => {
            const words = drillWords(tablet, langOf(side));
            return (
              <section
                key={side}
                class={`drill-half drill-${side} ${side === mine ? "drill-mine" : "turned"}`}
                lang={langOf(side)}
              >
                <p class="drill-note" role="status">
                  {run.status === "stopped" ? words.stopped : words.paused}
                </p>
                <button type="button" class="drill-act go" onClick={() => model.write(id, { do: "resume" })}>
                  {words.goOn}
                </button>
              </section>
            );
          })}
      <div class="chips drill-tools">
        <button
          type="button"
          class="small"
          onClick={() => {
            const next = LEVELS[(LEVELS.indexOf(level) + 1) % LEVELS.length]!;
            setLevel(next);
            noise.current.set(next);
          }}
        >
          {ui.noise}: {{ off: ui.noiseOff, low: ui.noiseLow, high: ui.noiseHigh }[level]}
        </button>
        {isRunning ? (
          <button type="button" class="small" onClick={() => model.write(id, { do: "pause" })}>
            {ui.pause}
          </button>
        ) : null}
        <button type="button" class="small" onClick={finish}>
          {ui.finish}
        </button>
      </div>
    </main>
  );
}
