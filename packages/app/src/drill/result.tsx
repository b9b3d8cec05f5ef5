import { failingPhrases, type DrillResult, type OrderResult, type Outcome } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { shareFile } from "../device/share.ts";
import type { Tablet, ViewProps } from "../feature.ts";
import { Words } from "../phrase/phrase.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { readJournal, writeJournal } from "./journal-file.ts";
import { DrillList } from "./list.tsx";
import type { Run } from "./model.ts";
import { drillWords, type DrillWords } from "./parts.tsx";
import { drillsOf } from "./tablet-drills.ts";

const OUTCOMES: { readonly [outcome in Outcome]: keyof DrillWords } = {
  closed: "outClosed",
  unconfirmed: "outUnconfirmed",
  contradicted: "outContradicted",
  unnoticed: "outUnnoticed",
  refused: "outRefused",
  dropped: "outDropped",
  open: "outOpen",
  "not-given": "outNotGiven",
};
/** What was not closed is marked; what only the other journal can tell is no failure. */
const SIGNS: { readonly [outcome in Outcome]: string } = {
  closed: "✓ ",
  unconfirmed: "? ",
  contradicted: "? ",
  unnoticed: "✕ ",
  refused: "✕ ",
  dropped: "✕ ",
  open: "✕ ",
  "not-given": "",
};
/** The name of a language, in another one. */
const nameIn = (tablet: Tablet, lang: string, of: string): string =>
  tablet.wordsIn(lang).names[of] ?? tablet.wordsIn(of).name;
const TROUBLES = { "one-side": "oneSide", conflict: "conflict", void: "void", plans: "plans" } as const;

/** The words of an entry in a language; its number where it is gone. */
function EntryWords({ tablet, id, no, lang }: { tablet: Tablet; id: string; no: string; lang: string }): JSX.Element {
  const entry = tablet.entries.value.get(id);
  return entry ? <Words tablet={tablet} entry={entry} lang={lang} /> : <span>{no} —</span>;
}

/** The numbers of a result in one language. */
function Numbers({ tablet, result, lang }: { tablet: Tablet; result: DrillResult; lang: string }): JSX.Element {
  const words = drillWords(tablet, lang);
  const { closed, given, unconfirmed, wrongs, planned, noticed, missed, seconds, troubles } = result;
  // What the leading team noticed stands in its journal.
  const isHalf = troubles.includes("one-side");
  const rows: readonly (readonly [label: string, value: string])[] = [
    [words.closed, `${closed} / ${given}`],
    ...(unconfirmed > 0 ? [[words.outUnconfirmed, String(unconfirmed)] as const] : []),
    [words.wrongs, String(wrongs)],
    ...(planned > 0 ? [[words.planned, `${isHalf ? "?" : noticed} / ${planned}`] as const] : []),
    ...(missed > 0 ? [[words.missed, String(missed)] as const] : []),
    [words.time, new Intl.NumberFormat(lang).format(seconds)],
  ];
  return (
    <section lang={lang} class="drill-numbers">
      <h2>{words.result}</h2>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {troubles.map((trouble) => (
        <p key={trouble} class="notice" role="status">
          {words[TROUBLES[trouble]]}
        </p>
      ))}
    </section>
  );
}

/** The row of an order: its number, its words and what became of it in both languages, the seconds. */
function Row({ tablet, order, langs }: { tablet: Tablet; order: OrderResult; langs: readonly string[] }): JSX.Element {
  const { entry, no, outcome, gives, wrongs, seconds } = order;
  return (
    <tr class={SIGNS[outcome] === "✕ " ? "open" : ""}>
      <td class="no">{no}</td>
      <td>
        {langs.map((lang) => (
          <p key={lang} lang={lang}>
            <EntryWords tablet={tablet} id={entry} no={no} lang={lang} />
          </p>
        ))}
      </td>
      <td>
        {SIGNS[outcome]}
        {langs.map((lang) => (
          <p key={lang} lang={lang}>
            {drillWords(tablet, lang)[OUTCOMES[outcome]]}
          </p>
        ))}
      </td>
      <td class="drill-count">{gives === 0 ? "" : wrongs}</td>
      <td class="drill-count">{gives === 0 ? "" : new Intl.NumberFormat(langs[0]).format(seconds)}</td>
    </tr>
  );
}

/** The result of a run for both teams; the list where this tablet has no such run. */
export function ResultView(props: ViewProps): JSX.Element {
  const { tablet, id } = props;
  const model = drillsOf(tablet);
  const run = model.runs.value.get(id);
  const result = model.result(id);
  return run && result ? <Result tablet={tablet} run={run} result={result} /> : <DrillList {...props} />;
}

function Result({ tablet, run, result }: { tablet: Tablet; run: Run; result: DrillResult }): JSX.Element {
  const model = drillsOf(tablet);
  const words = drillWords(tablet, tablet.ui.value);
  const [status, setStatus] = useState("");
  const langs = [...result.langs];
  if (langs[1] === tablet.me.value) langs.reverse();
  const failing = failingPhrases([result]);
  const save = async (): Promise<void> => {
    const name = `${run.name.replace(/[^\p{L}\p{Nd}]+/gu, "-")}-${run.sides[0]!}.json`;
    const isSaved = await shareFile(name, writeJournal(run.events), "application/json");
    setStatus(isSaved ? words.journalSaved.replace("{name}", () => name) : "");
  };
  const add = async (file: Blob): Promise<void> => {
    const events = readJournal(await file.text());
    setStatus(events && model.add(run.name, events) ? words.added : words.notAdded);
  };
  return (
    <main class="drill-result">
      <h1>
        {langs.map((lang) => (
          <span key={lang} lang={lang}>
            {withoutStress(run.drill?.title[lang] ?? run.state.drill)}{" "}
          </span>
        ))}
        <small>{run.code}</small>
      </h1>
      <div class="drill-both">
        {langs.map((lang) => (
          <Numbers key={lang} tablet={tablet} result={result} lang={lang} />
        ))}
      </div>
      <div class="drill-table">
        <table>
          <thead>
            <tr>
              <td />
              <td />
              {(["outcome", "wrongs", "time"] as const).map((name) => (
                <th key={name} scope="col">
                  {langs.map((lang) => (
                    <span key={lang} lang={lang}>
                      {drillWords(tablet, lang)[name]}
                    </span>
                  ))}
                </th>
              ))}
            </tr>
          </thead>
          {(["a", "b"] as const).map((lead) => {
            const orders = result.orders.filter((order) => order.lead === lead);
            // Without an order of this side, the roles were not changed over.
            if (orders.every(({ gives }) => gives === 0) && result.given > 0) return null;
            return (
              <tbody key={lead}>
                <tr>
                  <th colSpan={5} scope="rowgroup">
                    {langs.map((lang) => (
                      <span key={lang} lang={lang}>
                        {drillWords(tablet, lang).leads.replace("{team}", () =>
                          withoutStress(run.drill?.roles[lead][lang] ?? ""),
                        )}{" "}
                        ({nameIn(tablet, lang, orders[0]!.from)} → {nameIn(tablet, lang, orders[0]!.to)})
                      </span>
                    ))}
                  </th>
                </tr>
                {orders.map((order) => (
                  <Row key={order.entry} tablet={tablet} order={order} langs={langs} />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {failing.length > 0 ? (
        <section class="drill-failing">
          <h2>
            {langs.map((lang) => (
              <span key={lang} lang={lang}>
                {drillWords(tablet, lang).failing}{" "}
              </span>
            ))}
          </h2>
          <ul>
            {failing.map(({ entry, no, from, to, failed, given }) => (
              <li key={`${entry} ${from}`}>
                <span class="no">{no}</span> <EntryWords tablet={tablet} id={entry} no={no} lang={from} /> ·{" "}
                <EntryWords tablet={tablet} id={entry} no={no} lang={to} />{" "}
                {langs.map((lang) => (
                  <small key={lang} lang={lang}>
                    {drillWords(tablet, lang)
                      .failedOf.replace("{from}", () => nameIn(tablet, lang, from))
                      .replace("{to}", () => nameIn(tablet, lang, to))
                      .replace("{failed}", String(failed))
                      .replace("{given}", String(given))}{" "}
                  </small>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div class="chips not-printed">
        {run.status === "ended" && result.closed < result.given ? (
          <button
            type="button"
            onClick={() => {
              model.write(run.name, { do: "resume" });
              tablet.navigation.go({ at: "drill", id: run.name });
            }}
          >
            {words.goOn}
          </button>
        ) : null}
        {run.sides.length === 1 ? (
          <>
            <button type="button" onClick={() => void save()}>
              {words.saveJournal}
            </button>
            <FileButton label={words.addJournal} accept=".json,application/json" onFile={(file) => void add(file)} />
          </>
        ) : null}
        <button type="button" onClick={() => print()}>
          {tablet.words.value.app.print}
        </button>
        <span role="status">{status}</span>
      </div>
    </main>
  );
}
