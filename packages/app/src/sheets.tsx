import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PackedEntry } from "@parley/pack";
import { BackupPart } from "./backup-part.tsx";
import { Options, SheetFrame, Switch } from "./frame.tsx";
import { HoldButton } from "./hold.tsx";
import { clipsOf, voiceKind } from "./listen.tsx";
import { minuteOf } from "./log.ts";
import { Words } from "./phrase.tsx";
import { SIZES, THEMES, type Size, type SpeakAs, type State, type Theme } from "./state.ts";

/** Take everything off the device: held, for nothing brings it back. */
function Forget({ state }: { state: State }): JSX.Element {
  const [done, setDone] = useState(false);
  const words = state.words.value.app;
  return (
    <p>
      <HoldButton
        onHeld={() => {
          state.forget();
          setDone(true);
        }}
      >
        {words.forgetAll} <small>({words.holdFor})</small>
      </HoldButton>{" "}
      <span role="status">{done ? words.forgotten : ""}</span>
    </p>
  );
}

/** What was said, in both languages: kept only if asked for, shared as text or on paper, forgotten with one touch. */
export function LogSheet({ state }: { state: State }): JSX.Element {
  const words = state.words.value.app;
  const { log } = state;
  const [told, setTold] = useState("");
  const share = async (): Promise<void> => {
    const text = log.text();
    try {
      if (navigator.share) await navigator.share({ text });
      else {
        await navigator.clipboard.writeText(text);
        setTold(words.copied);
      }
    } catch {
      // Not shared: the log stays where it is.
    }
  };
  return (
    <SheetFrame state={state} title={words.log}>
      <Switch state={state} label={words.logKeep} value={log.keeps} />
      {log.lines.value.length === 0 ? (
        <p class="empty">{words.logEmpty}</p>
      ) : (
        <>
          <ol class="log">
            {log.lines.value.map(({ no, at, said, answers }, i) => (
              <li key={i}>
                <span class="no">{no}</span> {at === undefined ? null : <time dateTime={at}>{minuteOf(at)}</time>}
                {Object.entries(said).map(([lang, text]) => (
                  <p key={lang} lang={lang}>
                    {text}
                    {answers?.map((words, nth) => (
                      <strong key={nth}> → {words[lang]}</strong>
                    ))}
                  </p>
                ))}
              </li>
            ))}
          </ol>
          <div class="chips not-printed">
            <button type="button" onClick={() => void share()}>
              {words.share}
            </button>
            <button type="button" onClick={() => print()}>
              {words.print}
            </button>
            <button type="button" class="forget" onClick={() => log.forget()}>
              {words.logForget}
            </button>
            <span role="status">{told}</span>
          </div>
        </>
      )}
    </SheetFrame>
  );
}

/** Settings: languages, colours, who speaks. */
export function Settings({ state }: { state: State }): JSX.Element {
  const words = state.words.value.app;
  const tags = state.pack.book.languages;
  const names = tags.map((tag) => [tag, state.wordsIn(tag).name, tag] as const);
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
        options={THEMES.map((theme) => [theme, words[theme]] as const)}
        onPick={(theme) => (state.theme.value = theme)}
      />
      <Options<Size>
        label={words.size}
        value={state.size.value}
        options={SIZES.map((size) => [size, words[size]] as const)}
        onPick={(size) => (state.size.value = size)}
      />
      <Switch state={state} label={words.glove} value={state.glove} />
      <Options<"right" | "left">
        label={words.hand}
        value={state.left.value ? "left" : "right"}
        options={[
          ["right", words.right],
          ["left", words.left],
        ]}
        onPick={(hand) => (state.left.value = hand === "left")}
      />
      <Switch state={state} label={words.awake} value={state.awake} />
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
      <BackupPart state={state} />
      {state.keeps ? <Forget state={state} /> : <p class="notice">{words.forgets}</p>}
      <p class="standing">{state.pack.book.disclosure[state.ui.value]}</p>
      <p class="hash">
        {state.pack.book.edition.no} · {state.pack.book.edition.date} · {state.pack.book.licence}
        <br />
        {state.pack.book.hash}
      </p>
    </SheetFrame>
  );
}

/** By whom a text can be heard. */
function Voices({ state, entry, lang }: { state: State; entry: PackedEntry; lang: string }): JSX.Element | null {
  const names = clipsOf(state, entry, lang).map(
    ({ kind, voice }) => voiceKind(state, kind) + (voice === "" ? "" : `: ${voice}`),
  );
  return names.length === 0 ? null : (
    <>
      <br />
      {[...new Set(names)].join(" · ")}
    </>
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
          <dd key={`${tag}-d`}>
            {state.pack.disclosures[list[0]!.told]?.[state.ui.value] ?? state.words.value.app.ownMark}
            <Voices state={state} entry={entry} lang={tag} />
          </dd>,
        ])}
      </dl>
      <p class="hash">{state.pack.book.hash}</p>
    </SheetFrame>
  );
}
