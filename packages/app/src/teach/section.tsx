import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";

/** The section of the settings that opens the page of the instructor, and certificates. */
export function TeachSection({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.teach;
  return (
    <div class="chips">
      <button type="button" onClick={() => tablet.navigation.go({ at: "team" })}>
        {words.team}
      </button>
      <button type="button" onClick={() => tablet.navigation.go({ at: "certificates" })}>
        {words.certificates}
      </button>
    </div>
  );
}
