import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Card } from "./card.tsx";
import { Icon } from "./icons.tsx";
import { Find } from "./find.tsx";
import { Chapter, Home, Urgent } from "./home.tsx";
import { playAtOnce, Silence } from "./listen.tsx";
import { OwnSheet } from "./own-sheet.tsx";
import { RecordSheet } from "./record.tsx";
import { Update } from "./update.tsx";
import { LogSheet, Settings, WhoSaysSo } from "./sheets.tsx";
import { Start } from "./start.tsx";
import { guardTouches } from "./touch.ts";
import type { Place, State } from "./state.ts";

/** What marks the entry of the history that is there to be taken. */
const GUARD = "parley";

function View({ state, place }: { state: State; place: Place }): JSX.Element {
  switch (place.at) {
    case "start":
      return <Start state={state} />;
    case "home":
      return <Home state={state} />;
    case "find":
      return <Find state={state} />;
    case "urgent":
      return <Urgent state={state} />;
    case "chapter":
      return <Chapter key={place.id} state={state} id={place.id} />;
    case "card":
      // A phrase of one's own may be gone.
      if (!state.byId.has(place.id)) return <Home state={state} />;
      return (
        <Card key={`${place.id} ${state.me.value} ${state.them.value}`} state={state} place={place} id={place.id} />
      );
  }
}

/** Keep the screen on while that is asked for and the page is seen; where the device cannot, nothing happens. */
function stayAwake(state: State): () => void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  const hold = (): void => {
    const wanted = state.awake.value && document.visibilityState === "visible";
    if (wanted) lock ??= navigator.wakeLock?.request("screen").catch(() => undefined);
    else {
      void lock?.then((held) => held?.release());
      lock = undefined;
    }
  };
  const stop = state.awake.subscribe(hold);
  const seen = (): void => {
    lock = undefined;
    hold();
  };
  document.addEventListener("visibilitychange", seen);
  return () => {
    stop();
    document.removeEventListener("visibilitychange", seen);
  };
}

/**
 * The device's own way back leads back in the app: while there is a way, one entry of the history lies over the
 * page's own, and is laid there again whenever it was taken. Nothing of what was shown is written into it.
 */
function leadBack(state: State): () => void {
  let stands = history.state === GUARD;
  const put = (): void => {
    if (stands) return;
    history.pushState(GUARD, "");
    stands = true;
  };
  const taken = (): void => {
    stands = history.state === GUARD;
    if (stands || !state.leads.value) return;
    state.back();
    if (state.leads.value) put();
  };
  const stop = state.leads.subscribe((leads) => leads && put());
  addEventListener("popstate", taken);
  return () => {
    stop();
    removeEventListener("popstate", taken);
  };
}

/** The app: a place, a bar that never moves, and a stop button always in reach. */
export function App({ state }: { state: State }): JSX.Element {
  const place = state.place.value;
  const sheet = state.sheet.value;
  const words = state.words.value.app;
  useEffect(() => stayAwake(state), [state]);
  useEffect(() => guardTouches(document), []);
  useEffect(() => leadBack(state), [state]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") state.back();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [state]);
  if (place.at === "start") return <Start state={state} />;
  const stop = state.byId.get("stop-now");
  const here = (at: Place["at"]): "page" | undefined => (place.at === at ? "page" : undefined);
  return (
    <>
      <div class="under" inert={sheet !== undefined}>
        <header>
          <button type="button" class="back" disabled={!state.leads.value} onClick={() => state.back()}>
            <Icon name="back" /> {words.back}
          </button>
          <button type="button" class="back" onClick={() => (state.sheet.value = "log")}>
            <Icon name="log" /> {words.log}
          </button>
          <Silence state={state} />
          <span class="pair">
            <span lang={state.me.value} class="side-a">
              {state.me.value.toUpperCase()}
            </span>{" "}
            <Icon name="between" />{" "}
            <span lang={state.them.value} class="side-b">
              {state.them.value.toUpperCase()}
            </span>
          </span>
        </header>
        <View state={state} place={place} />
        {state.own.full.value ? (
          <p class="notice full" role="alert">
            {state.notKept.value}
          </p>
        ) : null}
        <nav aria-label={words.home}>
          <button
            type="button"
            aria-current={here("home")}
            onClick={() => {
              state.query.value = "";
              state.go({ at: "home" });
            }}
          >
            <Icon name="home" />
            {words.home}
          </button>
          <button type="button" aria-current={here("find")} onClick={() => state.go({ at: "find" })}>
            <Icon name="find" />
            {words.find}
          </button>
          {stop ? (
            <button
              type="button"
              class="stop"
              onClick={() => {
                // A card that is opened plays by itself; the one that is open plays again.
                if (place.at === "card" && place.id === stop.id) playAtOnce(state, stop);
                else state.go({ at: "card", id: stop.id });
              }}
            >
              <Icon name="stop" />
              {words.stop}
            </button>
          ) : null}
          <button type="button" onClick={() => state.swap()}>
            <Icon name="swap" />
            {words.swap}
          </button>
          <button type="button" onClick={() => (state.sheet.value = "settings")}>
            <Icon name="settings" />
            {words.settings}
          </button>
        </nav>
      </div>
      {sheet === undefined ? null : sheet === "settings" ? (
        <Settings state={state} />
      ) : sheet === "log" ? (
        <LogSheet state={state} />
      ) : "who" in sheet ? (
        state.byId.has(sheet.who) && <WhoSaysSo state={state} id={sheet.who} />
      ) : "record" in sheet ? (
        state.byId.has(sheet.record) && <RecordSheet key={sheet.record} state={state} id={sheet.record} />
      ) : (
        <OwnSheet key={sheet.own} state={state} id={sheet.own} />
      )}
      <Update state={state} />
    </>
  );
}
