import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Tiles } from "../phrase/row.tsx";
import { urgentWords } from "./lists.ts";

/** The page for the worst minute: ten phrases, as large as they can be. */
export function Urgent({ tablet }: TabletProps): JSX.Element {
  return (
    <main class="urgent-page">
      <h1>{tablet.words.value.app.urgent}</h1>
      <Tiles tablet={tablet} ids={urgentWords(tablet)} />
    </main>
  );
}
