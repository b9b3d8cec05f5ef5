import type { AppWords, PackedEntry } from "@parley/pack";
import type { DrillEvent, DrillOrder, Side } from "@parley/study";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Tablet, TabletProps } from "../feature.ts";
import { Respelling, Words } from "../phrase/phrase.tsx";
import { unsignedWords, useStanding } from "../phrase/standing.tsx";
import { Listening } from "../voice/feature.ts";
import type { DrillModel, Run } from "./model.ts";

export type DrillWords = NonNullable<AppWords["drill"]>;

/** The words of drills in a language. A file with a drill has them in each language. */
export const drillWords = (tablet: Tablet, lang: string): DrillWords => tablet.wordsIn(lang).drill!;

/** What a half of a run needs: the run, the language of its team and that of the other one. */
export interface HalfProps extends TabletProps {
  readonly model: DrillModel;
  readonly run: Run;
  /** The side that leads the order. */
  readonly lead: Side;
  readonly lang: string;
  readonly other: string;
}

/** A large button of a half. */
export function Act({
  children,
  onClick,
  main = false,
}: {
  children: ComponentChildren;
  onClick: () => void;
  main?: boolean;
}): JSX.Element {
  return (
    <button type="button" class={main ? "drill-act go" : "drill-act"} onClick={onClick}>
      {children}
    </button>
  );
}

/** That a text was drafted or edited and not signed; null for a signed one. */
function Standing({ tablet, entry, lang }: TabletProps & { entry: PackedEntry; lang: string }): JSX.Element | null {
  const unsigned = unsignedWords(tablet, entry, lang, useStanding(tablet, entry, lang));
  return unsigned === undefined ? null : <small class="standing">{unsigned}</small>;
}

/** A phrase as a team says it: its own words, and those of the other team with their respelling. */
export function Phrase({
  tablet,
  id,
  no,
  lang,
  other,
  isHeard = false,
  isTheirsShown = true,
}: TabletProps & {
  id: string;
  no: string;
  lang: string;
  other: string;
  /** Whether there is a button that plays it. */
  isHeard?: boolean;
  /** Whether the words of the other team are shown. */
  isTheirsShown?: boolean;
}): JSX.Element {
  const words = drillWords(tablet, lang);
  const entry = tablet.entries.value.get(id);
  if (entry === undefined)
    return (
      <p class="notice" role="alert">
        <span class="no">{no}</span> {words.gone}
      </p>
    );
  return (
    <div class="drill-phrase">
      <p class="drill-big">
        <Words tablet={tablet} entry={entry} lang={lang} />
      </p>
      {isTheirsShown ? (
        <p class="drill-theirs">
          {words.theirs}: <Words tablet={tablet} entry={entry} lang={other} />
          <Respelling tablet={tablet} entry={entry} lang={other} reader={lang} />
        </p>
      ) : null}
      <Standing tablet={tablet} entry={entry} lang={lang} />
      {isHeard && isTheirsShown && !entry.confirm ? (
        <div class="chips">
          <Listening tablet={tablet} entry={entry} lang={other} />
        </div>
      ) : null}
    </div>
  );
}

/** Digits that are said to the other team. */
export function Digits({ words, code }: { words: DrillWords; code: string }): JSX.Element {
  return (
    <p class="drill-code">
      {words.sayDigits}: <strong>{code}</strong>
    </p>
  );
}

/** The limits of time of an order, in seconds. */
export function limitsOf(
  { drill }: Run,
  { entry }: DrillOrder,
): { readonly readback: number; readonly report: number } {
  const { times = { readback: 15, report: 60 }, orders = [] } = drill ?? {};
  return { ...times, report: orders.find((one) => one.entry === entry)?.time ?? times.report };
}

/** The event since which a limit runs: the last one of the order, or the end of a break. */
function startOf(run: Run): DrillEvent | undefined {
  let last: DrillEvent | undefined;
  for (const event of run.events)
    if (event.do === "resume" || (event.do === "lead" && ["give", "repeat", "right"].includes(event.input)))
      last = event;
  return last;
}

/** The seconds that are left of a limit. When it is over, `onOver` is called once. */
export function Countdown({
  model,
  run,
  limit,
  onOver,
}: {
  model: DrillModel;
  run: Run;
  limit: number;
  onOver: () => void;
}): JSX.Element | null {
  const event = startOf(run);
  const [, tick] = useState(0);
  const spent = event && model.since(event);
  const left = spent === undefined ? undefined : Math.ceil(limit - spent / 1000);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);
  const isOver = left !== undefined && left <= 0;
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver]);
  return left === undefined || isOver ? null : (
    <p class="drill-time" role="timer">
      <progress value={left} max={limit} /> {left}
    </p>
  );
}
