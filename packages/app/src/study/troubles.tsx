import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { studyOf } from "./tablet-study.ts";

/** What is wrong with the history of study, in words. Nothing where nothing is. */
export function Troubles({ tablet }: TabletProps): JSX.Element | null {
  const words = tablet.words.value.study;
  const lines = studyOf(tablet).state.value.troubles.map((trouble) => {
    if (trouble.kind === "clock") return words.clock.replace("{count}", String(trouble.events));
    if (trouble.kind === "changed") return words.changed.replace("{count}", String(trouble.events.length));
    return words.newer;
  });
  if (lines.length === 0) return null;
  return (
    <ul class="study-troubles">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
