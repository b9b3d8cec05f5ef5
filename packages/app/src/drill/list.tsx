import type { EditionDrill } from "@parley/edition";
import { isRunCode, sideOfRun, type DrillMode, type Side } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Tablet, ViewProps } from "../feature.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { Options } from "../ui/options.tsx";
import type { DrillModel, Run } from "./model.ts";
import { drillWords } from "./parts.tsx";
import { drillsOf } from "./tablet-drills.ts";

/** The drills of the book, with what is chosen before one begins; and the runs of this tablet. */
export function DrillList({ tablet }: ViewProps): JSX.Element {
  const words = drillWords(tablet, tablet.ui.value);
  const model = drillsOf(tablet);
  const [me, them] = [tablet.me.value, tablet.them.value];
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const runs: Run[] = [];
  for (const run of model.runs.value.values()) runs.unshift(run);
  return (
    <main class="drills">
      <h1>{words.title}</h1>
      <p class="note">{words.hint}</p>
      <ul class="drill-list">
        {(tablet.pack.drills ?? []).map((drill) => (
          <li key={drill.id}>
            <button
              type="button"
              class="tile chapter"
              aria-expanded={chosen === drill.id}
              onClick={() => setChosen(chosen === drill.id ? undefined : drill.id)}
            >
              <span class="title">
                <span lang={me}>{withoutStress(drill.title[me] ?? "")}</span>
                <small lang={them}>{withoutStress(drill.title[them] ?? "")}</small>
              </span>
            </button>
            {chosen === drill.id ? <Start tablet={tablet} model={model} drill={drill} /> : null}
          </li>
        ))}
      </ul>
      {runs.length > 0 ? (
        <>
          <h2>{words.open}</h2>
          <ul class="drill-runs">
            {runs.map(({ name, code, drill, state, status }) => (
              <li key={name}>
                <button
                  type="button"
                  onClick={() => tablet.navigation.go({ at: status === "ended" ? "drill-result" : "drill", id: name })}
                >
                  {withoutStress(drill?.title[tablet.ui.value] ?? state.drill)} · {code} ·{" "}
                  {status === "ended" ? words.result : words.goOn}
                </button>
              </li>
            ))}
          </ul>
          <HoldButton onHeld={() => void model.forget()}>{words.remove}</HoldButton>
        </>
      ) : null}
    </main>
  );
}

const SAFETY = ["safetyReal", "safetyWeapons", "safetyMachines", "safetyBody"] as const;

/** What must be agreed before anything is ordered, for whoever reads on this tablet; a button goes on. */
function Safety({
  tablet,
  langs,
  onAgreed,
}: {
  tablet: Tablet;
  langs: readonly string[];
  onAgreed: () => void;
}): JSX.Element {
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <section class="drill-start drill-safety" ref={top} tabIndex={-1}>
      {langs.map((lang) => {
        const words = drillWords(tablet, lang);
        return (
          <div key={lang} lang={lang}>
            <h2>{words.safety}</h2>
            <ul>
              {SAFETY.map((name) => (
                <li key={name}>{words[name]}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <button type="button" class="go" onClick={onAgreed}>
        {langs.map((lang) => (
          <span key={lang} lang={lang}>
            {drillWords(tablet, lang).safetyGo}
          </span>
        ))}
      </button>
    </section>
  );
}

/** What is chosen before a drill begins: how, which team holds the tablet, and the code. */
function Start({ tablet, model, drill }: { tablet: Tablet; model: DrillModel; drill: EditionDrill }): JSX.Element {
  const lang = tablet.ui.value;
  const words = drillWords(tablet, lang);
  const { sides, languages } = tablet.pack.book;
  const [mode, setMode] = useState<DrillMode>("split");
  const [side, setSide] = useState<Side>(sides[1] === tablet.me.value ? "b" : "a");
  const [own] = useState(() => model.newCode());
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const code = typed ?? own(side);
  const [message, setMessage] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const { orders, missing } = model.planOf(drill);
  const isTaken = mode !== "split" && model.isTaken(code, side, own);
  const type = (digits: string): void => {
    setMessage("");
    setTyped(digits);
    // The code says which team made it: this one is the other.
    const made = sideOfRun(digits);
    if (model.isTaken(digits, made, own)) setSide(made === "a" ? "b" : "a");
  };
  const ask = (): void => {
    if (mode !== "split" && !isRunCode(code)) setMessage(words.codeNot);
    else if (isTaken) setMessage(words.taken);
    else setIsAsked(true);
  };
  const begin = (): void => {
    tablet.navigation.go({ at: "drill", id: model.begin({ drill, mode, side, code }) });
  };
  const roleOf = (one: Side): string => withoutStress(drill.roles[one][lang] ?? one.toUpperCase());
  const { standing } = drill;
  const { card, cardEdited } = tablet.words.value;
  const isDraft = languages.some((tag) => standing[tag] === "draft");
  if (isAsked)
    return (
      <Safety
        tablet={tablet}
        langs={mode === "split" ? [tablet.me.value, tablet.them.value] : [lang]}
        onAgreed={begin}
      />
    );
  return (
    <section class="drill-start">
      <p>
        {words.orders.replace("{count}", String(orders.filter(({ lead }) => lead === drill.lead).length))}
        {drill.change ? `, ${words.changed}` : ""}
      </p>
      {standing[lang] === "signed" ? null : <p class="standing">{isDraft ? card : cardEdited}</p>}
      {missing.length > 0 ? <p class="notice">{words.missing.replace("{count}", String(missing.length))}</p> : null}
      <Options
        label={words.mode}
        value={mode}
        options={[
          ["split", words.split],
          ["two", words.two],
          ["radio", words.radio],
        ]}
        onPick={setMode}
      />
      <Options
        label={words.team}
        value={side}
        options={[
          ["a", roleOf("a")],
          ["b", roleOf("b")],
        ]}
        onPick={(one) => {
          setMessage("");
          setSide(one);
        }}
      />
      {mode === "split" ? null : (
        <label class="drill-run-code">
          {words.code}
          <input
            inputMode="numeric"
            autocomplete="off"
            value={code}
            onInput={({ currentTarget }) => type(currentTarget.value.replace(/\D/g, "").slice(0, 5))}
          />
          <small>{words.codeHint}</small>
        </label>
      )}
      <p>{words.leads.replace("{team}", () => roleOf(drill.lead))}</p>
      <p role="status" class={message === "" ? "" : "notice"}>
        {message}
      </p>
      <button type="button" class="go" onClick={ask}>
        {words.start}
      </button>
    </section>
  );
}
