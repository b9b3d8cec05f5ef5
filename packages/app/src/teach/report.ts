import { csvOf, type Team } from "@parley/study";
import type { Tablet } from "../feature.ts";
import { plainWords } from "../phrase/words.ts";
import { labelOf, type KnownLearner } from "./state.ts";

/** What a row of the team is called: the learner, and the direction where it is not the first one of this learner. */
export function rowLabel(learners: readonly KnownLearner[], { learner, pair }: Team["rows"][number]): string {
  const known = learners.find((one) => one.learner === learner);
  const name = known ? labelOf(known) : learner;
  return known === undefined || known.tally.pairs.length < 2 ? name : `${name} (${pair.replace(">", " → ")})`;
}

/** A phrase in a list: its number and words. */
export function phraseLabel(tablet: Tablet, id: string): string {
  const entry = tablet.entries.value.get(id);
  return entry ? `${entry.no} ${plainWords(tablet, entry, tablet.ui.value)}` : id;
}

/** A team as a file for spreadsheets: a row for each person, a column for each phrase. */
export function teamCsv(tablet: Tablet, learners: readonly KnownLearner[], team: Team): string {
  const { teach: words, study } = tablet.words.value;
  const header = [words.pseudonym, words.person, "", words.group, words.answers, words.lapses, study.known];
  return csvOf([
    [...header.slice(0, 2), "→", ...header.slice(3), ...team.entries.map((id) => phraseLabel(tablet, id))],
    ...team.rows.map((row, i) => {
      const known = learners.find(({ learner }) => learner === row.learner);
      return [
        row.learner,
        known ? labelOf(known) : row.learner,
        row.pair,
        known?.groups.join(" · ") ?? "",
        row.reviews + row.elsewhere,
        row.lapses,
        row.known,
        ...team.entries.map((_id, phrase) => study[team.cell(i, phrase)]),
      ];
    }),
  ]);
}
