import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Picture, Sign, Words } from "../phrase/phrase.tsx";
import { urgentWords } from "./lists.ts";

/** The view of the urgent phrases: tiles over the whole height, with pictures and both languages. */
export function Urgent({ tablet }: TabletProps): JSX.Element {
  const [me, them] = [tablet.me.value, tablet.them.value];
  return (
    <main class="urgent-page">
      <h1>{tablet.words.value.app.urgent}</h1>
      <ul class="urgent-tiles">
        {urgentWords(tablet).map((id) => {
          const entry = tablet.entries.value.get(id)!;
          return (
            <li key={id}>
              <button
                type="button"
                class={`urgent-tile ${entry.urgency}`}
                onClick={() => tablet.navigation.go({ at: "card", id })}
              >
                {entry.picture === undefined ? (
                  <Sign tablet={tablet} act={entry.act} />
                ) : (
                  <Picture tablet={tablet} sha={entry.picture} />
                )}
                <span class="mine">
                  <Words tablet={tablet} entry={entry} lang={me} />
                </span>
                <span class="theirs">
                  <Words tablet={tablet} entry={entry} lang={them} bare />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
