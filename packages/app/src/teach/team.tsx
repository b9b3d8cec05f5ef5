import { readinessOf, teamOf, type Team } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { TabletProps, ViewProps } from "../feature.ts";
import { Options } from "../ui/options.tsx";
import { Drilled, MOST_RUNS } from "./drilled.tsx";
import { Heat } from "./heat.tsx";
import { saveFile } from "./journal-file.ts";
import { phraseLabel, rowLabel, teamCsv } from "./report.ts";
import type { KnownLearner } from "./state.ts";
import { Scroll } from "./scroll.tsx";
import { TakeButtons } from "./take.tsx";
import { teachOf } from "./tablet-teach.ts";
import { titleOf } from "./works.ts";

/** Phrases that are listed as what to train next. */
const NEXT = 10;
/** People whose numbers fit on one page of paper. */
const MOST_PRINTED = 45;

/** A group of columns of the table: a chapter, with the places of its phrases in the team. */
interface Column {
  readonly no: string;
  readonly title: string;
  readonly places: readonly number[];
}

/** The chapters that the phrases of a team are in. */
function columnsOf({ tablet, team }: TabletProps & { team: Team }): Column[] {
  const placeOf = new Map(team.entries.map((id, i) => [id, i]));
  return tablet.pack.chapters.flatMap(({ no, title, entries }): Column[] => {
    const places = entries.flatMap((id) => placeOf.get(id) ?? []);
    return places.length === 0 ? [] : [{ no, title: withoutStress(title[tablet.ui.value] ?? ""), places }];
  });
}

/** People × chapters in numbers: how many phrases each one knows. A name opens the learner. */
function Table({
  tablet,
  team,
  learners,
  columns,
}: TabletProps & { team: Team; learners: readonly KnownLearner[]; columns: readonly Column[] }): JSX.Element {
  const { teach: words, study } = tablet.words.value;
  return (
    <Scroll label={words.person} hint={words.scrollHint}>
      <table class="team-table">
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{study.known}</th>
            <th scope="col">{words.answers}</th>
            {columns.map(({ no, title, places }) => (
              <th key={no} scope="col" title={title}>
                {no}
                <small>{places.length}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {team.rows.map((row, i) => (
            <tr key={`${row.learner} ${row.pair}`}>
              <th scope="row">
                <button type="button" class="small" onClick={() => tablet.navigation.open("learner", row.learner)}>
                  {hasTrouble(learners, row.learner) ? "⚠ " : ""}
                  {rowLabel(learners, row)}
                </button>
              </th>
              <td>{row.known}</td>
              <td>{row.reviews + row.elsewhere}</td>
              {columns.map(({ no, places }) => {
                const known = places.filter((place) => team.cell(i, place) === "known").length;
                return (
                  <td key={no} data-full={known === places.length}>
                    {known === 0 ? "" : known}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function hasTrouble(learners: readonly KnownLearner[], id: string): boolean {
  const tally = learners.find(({ learner }) => learner === id)?.tally;
  return tally !== undefined && (tally.changed > 0 || tally.corrected > 0 || tally.newer);
}

/** What a team knows: how ready it is, what to train next, all people and phrases. */
function Report({ tablet, learners }: TabletProps & { learners: readonly KnownLearner[] }): JSX.Element {
  const { teach: words, study, app } = tablet.words.value;
  const model = teachOf(tablet);
  const { works } = model;
  const [group, setGroup] = useState("");
  const [work, setWork] = useState(-1);
  const [cell, setCell] = useState("");
  const groups = [...new Set(learners.flatMap((one) => one.groups))].sort();
  const shown = learners.filter((one) => group === "" || one.groups.includes(group));
  const all = tablet.pack.chapters.flatMap(({ entries }) => entries);
  const entries = works[work]?.entries ?? all;
  const team = useMemo(() => teamOf(shown, entries, Date.now()), [learners, group, work]);
  const { ready, train } = useMemo(() => readinessOf(team, entries), [team]);
  const members = new Set(shown.map(({ learner }) => learner));
  const drills = model.drills.value.filter(({ learners: by }) => by.some((one) => members.has(one)));
  const columns = columnsOf({ tablet, team });
  const isInOrder = columns.flatMap(({ places }) => places).every((place, i) => place === i);
  const save = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    void saveFile(tablet, `${day}.csv`, teamCsv(tablet, learners, team), "text/csv");
  };
  return (
    <>
      {groups.length === 0 ? null : (
        <div class="not-printed">
          <Options
            label={words.group}
            value={group}
            options={[["", app.all] as const, ...groups.map((one) => [one, one] as const)]}
            onPick={setGroup}
          />
        </div>
      )}
      <div class="not-printed">
        <label class="teach-field">
          {words.readyFor}
          <select value={work} onChange={(event) => setWork(Number(event.currentTarget.value))}>
            <option value={-1}>{words.wholeBook}</option>
            {works.map((one, i) => (
              <option key={`${one.kind} ${one.id}`} value={i}>
                {titleOf(works, one, tablet.ui.value)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="team-ready">
        <span class="only-printed">
          {works[work] ? titleOf(works, works[work], tablet.ui.value) : words.wholeBook}
          {group === "" ? "" : ` · ${group}`}.{" "}
        </span>
        {words.ready.replace("{count}", String(ready)).replace("{all}", String(team.rows.length))}
      </p>
      {train.length === 0 ? null : (
        <section class="team-next">
          <h2>{words.trainNext}</h2>
          <ol>
            {train.slice(0, NEXT).map(({ entry, missing }) => (
              <li key={entry}>
                {phraseLabel(tablet, entry)} <small>{words.missing.replace("{count}", String(missing))}</small>
              </li>
            ))}
          </ol>
        </section>
      )}
      <Table tablet={tablet} team={team} learners={learners} columns={columns} />
      <Drilled tablet={tablet} drills={drills} />
      <section class="team-heat">
        <h2>{words.heat}</h2>
        <p class="heat-legend" aria-hidden="true">
          <i class="known" /> {study.known} <i class="learning" /> {study.learning} <i /> {study.fresh}
        </p>
        <Heat
          team={team}
          label={words.heat}
          names={team.rows.map((row) => rowLabel(learners, row))}
          chapters={isInOrder ? columns.map(({ places }) => places[0]!) : []}
          onCell={(row, phrase) =>
            setCell(
              `${rowLabel(learners, team.rows[row]!)} · ${phraseLabel(tablet, team.entries[phrase]!)} · ${study[team.cell(row, phrase)]}`,
            )
          }
        />
        <p class="not-printed" role="status">
          {cell}
        </p>
      </section>
      <div class="chips not-printed">
        <button type="button" onClick={save}>
          {words.saveTable}
        </button>
        <button type="button" onClick={() => print()}>
          {app.print}
        </button>
      </div>
    </>
  );
}

/** A value, which stays as it is while it is held. */
function useHeld<T>(value: T, isHeld: boolean): T {
  const last = useRef(value);
  if (!isHeld) last.current = value;
  return last.current;
}

/** The page of the instructor: learners' journals, what the team knows, what to train next. */
export function TeamView({ tablet }: ViewProps): JSX.Element {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  useEffect(() => void model.load(), [model]);
  // While many files are taken in, nothing is drawn for each of them.
  const learners = useHeld(model.state.value.learners, model.isTaking.value);
  const runs = Math.min(MOST_RUNS, model.drills.value.length) + 4;
  const day = new Intl.DateTimeFormat(tablet.ui.value, { dateStyle: "long" });
  return (
    <main
      class="teach team"
      data-many={learners.length > MOST_PRINTED}
      data-drills={learners.length + runs <= MOST_PRINTED}
      aria-busy={!model.isReady.value}
    >
      <h1>
        {words.team} <small class="only-printed">{day.format(Date.now())}</small>
      </h1>
      {model.isReady.value ? (
        <>
          <TakeButtons tablet={tablet} />
          {learners.length === 0 ? (
            <p class="empty">{words.teamEmpty}</p>
          ) : (
            <Report tablet={tablet} learners={learners} />
          )}
        </>
      ) : null}
    </main>
  );
}
