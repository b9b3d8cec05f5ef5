import { stringsFor } from "@parley/edition";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./icons.tsx";
import { Words } from "./phrase.tsx";
import type { SpeakAs, State, Theme } from "./state.ts";

function SheetFrame({
  state,
  title,
  children,
}: {
  state: State;
  title: string;
  children: ComponentChildren;
}): JSX.Element {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div class="sheet" role="dialog" aria-modal="true" aria-label={title}>
      <div class="sheet-head">
        <h2>{title}</h2>
        <button ref={close} type="button" class="small" onClick={() => (state.sheet.value = undefined)}>
          <Icon name="close" /> {state.words.value.app.close}
        </button>
      </div>
      {children}
    </div>
  );
}

function Options<T extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string, string?])[];
  onPick: (value: T) => void;
}): JSX.Element {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="chips">
        {options.map(([key, name, lang]) => (
          <button
            key={key}
            type="button"
            class="chip"
            lang={lang}
            aria-pressed={value === key}
            onClick={() => onPick(key)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Settings: languages, colours, who speaks. */
export function Settings({ state }: { state: State }): JSX.Element {
  const words = state.words.value.app;
  const tags = state.pack.book.languages;
  const names = tags.map((tag) => [tag, stringsFor(tag).name, tag] as const);
  return (
    <SheetFrame state={state} title={words.settings}>
      <Options
        label={words.iSpeak}
        value={state.me.value}
        options={names}
        onPick={(tag) => {
          if (tag === state.them.value) state.swap();
          else {
            state.me.value = tag;
            state.ui.value = tag;
          }
        }}
      />
      <Options
        label={words.theySpeak}
        value={state.them.value}
        options={names}
        onPick={(tag) => {
          if (tag === state.me.value) state.swap();
          else state.them.value = tag;
        }}
      />
      <Options label={words.language} value={state.ui.value} options={names} onPick={(tag) => (state.ui.value = tag)} />
      <Options<Theme>
        label={words.theme}
        value={state.theme.value}
        options={[
          ["auto", words.auto],
          ["light", words.light],
          ["dark", words.dark],
        ]}
        onPick={(theme) => (state.theme.value = theme)}
      />
      <Options<SpeakAs>
        label={words.speakAs}
        value={state.speakAs.value}
        options={[
          ["", words.unset],
          ["m", words.m],
          ["f", words.f],
        ]}
        onPick={(who) => (state.speakAs.value = who)}
      />
      {state.keeps ? null : <p class="notice">{words.forgets}</p>}
      <p class="standing">{state.pack.book.disclosure[state.ui.value]}</p>
      <p class="hash">
        {state.pack.book.edition.no} · {state.pack.book.edition.date} · {state.pack.book.licence}
        <br />
        {state.pack.book.hash}
      </p>
    </SheetFrame>
  );
}

/** Who says so: where each text of a phrase comes from and who vouches for it. */
export function WhoSaysSo({ state, id }: { state: State; id: string }): JSX.Element {
  const entry = state.byId.get(id)!;
  return (
    <SheetFrame state={state} title={state.words.value.app.whoSays}>
      <dl>
        {Object.entries(entry.texts).map(([tag, list]) => [
          <dt key={`${tag}-t`}>
            <Words state={state} entry={entry} lang={tag} />
          </dt>,
          <dd key={`${tag}-d`}>{state.pack.disclosures[list[0]!.told]?.[state.ui.value]}</dd>,
        ])}
      </dl>
      <p class="hash">{state.pack.book.hash}</p>
    </SheetFrame>
  );
}
