import type { JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { Filters } from "./filters.tsx";
import { Finding } from "./finding.tsx";
import { Empty } from "../ui/empty.tsx";
import { PICTURES, searchOf } from "./search.ts";

/** The search view. */
export function Find({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.app;
  const { query, filter } = searchOf(tablet);
  return (
    <main class="find">
      <h1>{words.find}</h1>
      <Finding tablet={tablet}>
        <Filters tablet={tablet} />
      </Finding>
      {query.value.trim() === "" && filter.value === "" ? (
        <Empty icon="find" says={words.findStart}>
          <button type="button" onClick={() => (filter.value = PICTURES)}>
            {words.ownPicture}
          </button>
        </Empty>
      ) : null}
    </main>
  );
}
