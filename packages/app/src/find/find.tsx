import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Filters } from "./filters.tsx";
import { Finding } from "./finding.tsx";

/** The search view. */
export function Find({ tablet }: TabletProps): JSX.Element {
  return (
    <main class="find">
      <h1>{tablet.words.value.app.find}</h1>
      <Finding tablet={tablet}>
        <Filters tablet={tablet} />
      </Finding>
    </main>
  );
}
