import type { TeamDrill } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { nameOf } from "./certificate.tsx";
import { Scroll } from "./scroll.tsx";

/** The runs that are listed: the page is one sheet of paper. */
export const MOST_RUNS = 12;

/** The drills of a team: who took part, closed loops of given ones, what went wrong. Nothing in a book without drills. */
export function Drilled({ tablet, drills }: TabletProps & { drills: readonly TeamDrill[] }): JSX.Element | null {
  const { drill: words, teach } = tablet.words.value;
  if (words === undefined || drills.length === 0) return null;
  const titles = new Map((tablet.pack.drills ?? []).map(({ id, title }) => [id, title[tablet.ui.value] ?? id]));
  const shown = drills.slice(-MOST_RUNS);
  const isOneSided = shown.some(({ result }) => result.troubles.includes("one-side"));
  return (
    <section class="team-drills">
      <h2>{words.title}</h2>
      <Scroll label={words.title} hint={teach.scrollHint}>
        <table class="team-table">
          <thead>
            <tr>
              <th scope="col">{words.title}</th>
              <th scope="col">{teach.person}</th>
              <th scope="col">{words.closed}</th>
              <th scope="col">{words.wrongs}</th>
              <th scope="col">{words.missed}</th>
              <th scope="col">{words.planned}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ result, learners }) => (
              <tr key={result.run}>
                <th scope="row">
                  {withoutStress(titles.get(result.drill) ?? result.drill)}{" "}
                  <small>{result.run.slice(result.run.lastIndexOf(" ") + 1)}</small>
                </th>
                <td class="team-people">{learners.map((learner) => nameOf(tablet, learner)).join(", ")}</td>
                <td data-full={result.given > 0 && result.closed === result.given}>
                  {result.closed} / {result.given}
                  {result.troubles.includes("one-side") ? " ?" : ""}
                </td>
                <td>{result.wrongs}</td>
                <td>{result.missed}</td>
                <td>{result.planned === 0 ? "" : `${result.noticed} / ${result.planned}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {isOneSided ? <p>? {teach.drillOneSide}</p> : null}
    </section>
  );
}
