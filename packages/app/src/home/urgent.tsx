import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Tiles } from "../phrase/row.tsx";
import { urgentWords } from "./lists.ts";

/** The view of the urgent phrases, as large tiles. */
export function Urgent({ tablet }: TabletProps): JSX.Element {
  return (
    <main class="urgent-page">
      <h1>{tablet.words.value.app.urgent}</h1>
      <Tiles tablet={tablet} ids={urgentWords(tablet)} />
    </main>
  );
}
