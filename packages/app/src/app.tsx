import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Card } from "./card.tsx";
import { Icon } from "./icons.tsx";
import { Find } from "./find.tsx";
import { Chapter, Home } from "./home.tsx";
import { Settings, WhoSaysSo } from "./sheets.tsx";
import { Start } from "./start.tsx";
import type { Place, State } from "./state.ts";

function View({ state, place }: { state: State; place: Place }): JSX.Element {
  switch (place.at) {
    case "start":
      return <Start state={state} />;
    case "home":
      return <Home state={state} />;
    case "find":
      return <Find state={state} />;
    case "chapter":
      return <Chapter key={place.id} state={state} id={place.id} />;
    case "card":
      return <Card key={`${place.id} ${state.me.value} ${state.them.value}`} state={state} id={place.id} />;
  }
}

/** The app: a place, a bar that never moves, and a stop button always in reach. */
export function App({ state }: { state: State }): JSX.Element {
  const place = state.place.value;
  const sheet = state.sheet.value;
  const words = state.words.value.app;
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
          <button type="button" class="back" disabled={place.at === "home"} onClick={() => state.back()}>
            <Icon name="back" /> {words.back}
          </button>
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
            <button type="button" class="stop" onClick={() => state.go({ at: "card", id: "stop-now" })}>
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
      {sheet === "settings" ? <Settings state={state} /> : sheet ? <WhoSaysSo state={state} id={sheet.who} /> : null}
    </>
  );
}
