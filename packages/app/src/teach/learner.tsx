import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { ClockNotice } from "./certificates.tsx";
import { Rare } from "./rare.tsx";
import { labelOf } from "./state.ts";
import { teachOf } from "./tablet-teach.ts";
import { titleOf } from "./works.ts";

/** The sheet of one learner: a name for this tablet, groups, what was learned, certifying, erasing. */
export function LearnerSheet({ tablet, id }: ViewProps): JSX.Element | null {
  const { teach: words, study, app, names } = tablet.words.value;
  const model = teachOf(tablet);
  useEffect(() => void model.load(), [model]);
  const [work, setWork] = useState(0);
  const known = model.state.value.learners.find(({ learner }) => learner === id);
  const [mine, theirs] = [tablet.me.value, tablet.them.value];
  const learned = known?.tally.pairs.map((one) => one.pair) ?? [];
  // Of somebody who has studied nothing yet, both directions.
  const pairs = learned.length > 0 ? learned : [`${theirs}>${mine}`, `${mine}>${theirs}`];
  const [pair, setPair] = useState(pairs[0]!);
  const [status, setStatus] = useState("");
  if (!known) return null;
  const { tally } = known;
  const groups = [...new Set(model.state.value.learners.flatMap((one) => one.groups))].sort();
  const language = (lang: string): string => names[lang] ?? lang;
  const certify = (): void => {
    const line = model.certify(id, model.works[work]!, pair);
    if (line?.act === "certify") tablet.navigation.go({ at: "certificate", id: JSON.stringify(line) });
    else setStatus(words.removed);
  };
  return (
    <Sheet tablet={tablet} title={labelOf(known)}>
      <p>
        {words.pseudonym}: {id} · {words.answers}: {tally.reviews}
      </p>
      {tally.changed > 0 ? <p class="notice">{study.changed.replace("{count}", String(tally.changed))}</p> : null}
      {tally.corrected > 0 ? <p class="notice">{study.clock.replace("{count}", String(tally.corrected))}</p> : null}
      {tally.newer ? <p class="notice">{study.newer}</p> : null}
      <label class="teach-field">
        {words.alias}
        <input
          type="text"
          maxLength={100}
          value={known.alias}
          onChange={(event) => model.setAlias(id, event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{words.group}</legend>
        <div class="chips">
          {groups.map((group) => (
            <button
              key={group}
              type="button"
              class="chip"
              aria-pressed={known.groups.includes(group)}
              onClick={() => model.setGroup(group, id, !known.groups.includes(group))}
            >
              {group}
            </button>
          ))}
        </div>
        <label class="teach-field">
          {words.groupNew}
          <input
            type="text"
            maxLength={100}
            onChange={(event) => {
              const name = event.currentTarget.value;
              event.currentTarget.value = "";
              if (name.trim() !== "") model.setGroup(name, id, true);
            }}
          />
        </label>
      </fieldset>
      <section>
        <h3>{words.certify}</h3>
        {model.isClockWrong() ? <ClockNotice tablet={tablet} /> : null}
        <label class="teach-field">
          {words.certifyName.replace("{name}", () => labelOf(known))}
          <select value={work} onChange={(event) => setWork(Number(event.currentTarget.value))}>
            {model.works.map((one, i) => (
              <option key={`${one.kind} ${one.id}`} value={i}>
                {titleOf(model.works, one, tablet.ui.value)}
              </option>
            ))}
          </select>
        </label>
        <div class="chips">
          {pairs.map((one) => (
            <button key={one} type="button" class="chip" aria-pressed={one === pair} onClick={() => setPair(one)}>
              {one.split(">").map(language).join(" → ")}
            </button>
          ))}
        </div>
        <p>{words.certifyHint}</p>
        {model.key.value === "" ? (
          <button type="button" onClick={() => void model.makeKey()}>
            {words.keyMake}
          </button>
        ) : (
          <HoldButton onHeld={certify}>
            {words.heard} <small>({app.holdFor})</small>
          </HoldButton>
        )}
        <p role="status">{status}</p>
      </section>
      <Rare label={words.erase}>
        <p>{words.eraseHint}</p>
        <HoldButton
          onHeld={() => {
            void (async () => {
              if (model.key.value === "") await model.makeKey();
              if (await model.erase(id)) tablet.navigation.close();
              else setStatus(words.clockWrong.replace("{date}", new Date().toLocaleDateString(tablet.ui.value)));
            })();
          }}
        >
          {words.erase} <small>({app.holdFor})</small>
        </HoldButton>
      </Rare>
    </Sheet>
  );
}
