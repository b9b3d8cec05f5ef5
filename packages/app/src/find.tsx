import type { JSX } from "preact";
import { Row } from "./phrase.tsx";
import type { State } from "./state.ts";

/** The search box and what it finds, while one types, also inside a syllable that is not finished. */
export function Finding({ state }: { state: State }): JSX.Element {
  const words = state.words.value.app;
  const query = state.query.value;
  const found = query.trim() === "" ? [] : state.finder().find(query, 20);
  return (
    <section class="finding" role="search" aria-label={words.find}>
      <label>
        <span class="quiet">{words.find}</span>
        <input
          type="search"
          value={query}
          placeholder={words.findHint}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => (state.query.value = event.currentTarget.value)}
        />
      </label>
      <div aria-live="polite">
        {query.trim() === "" ? null : found.length > 0 ? (
          <ul class="rows">
            {found.map((id) => (
              <Row key={id} state={state} entry={state.byId.get(id)!} />
            ))}
          </ul>
        ) : (
          <p class="empty">
            <strong>{words.nothingFound}</strong> {words.nothingFoundHint}
          </p>
        )}
      </div>
    </section>
  );
}

/** The place for finding alone. */
export function Find({ state }: { state: State }): JSX.Element {
  return (
    <main class="find">
      <h1>{state.words.value.app.find}</h1>
      <Finding state={state} />
    </main>
  );
}
