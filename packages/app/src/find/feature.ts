import type { Feature } from "../feature.ts";
import { FindButton } from "./find-button.tsx";
import { Find } from "./find.tsx";
import { searchOf } from "./search.ts";

export { Finding } from "./find.tsx";
export { searchOf } from "./search.ts";

/** Finding a phrase: a view of its own with filters, and a box that stands on home. */
export const find: Feature = {
  name: "find",
  views: { find: Find },
  bar: FindButton,
  start(tablet) {
    const search = searchOf(tablet);
    const { filter, query } = search;
    tablet.navigation.onGo((place) => {
      // A filter is seen where it was chosen, and must not narrow what is found elsewhere.
      if (place.at === "home") filter.value = "";
      // What one side looked for is not in the way of the other.
      if (place.turned) query.value = "";
    });
    return search.buildIndex();
  },
};
