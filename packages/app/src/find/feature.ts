import type { Feature } from "../feature.ts";
import { lazy } from "../ui/lazy.tsx";
import { FindButton } from "./find-button.tsx";
import { searchOf } from "./search.ts";

export { Finding } from "./finding.tsx";
export { searchOf } from "./search.ts";

/** Search: a view with filters, and a search field on home. */
export const find: Feature = {
  name: "find",
  views: { find: lazy(async () => (await import("./find.tsx")).Find) },
  bar: FindButton,
  start(tablet) {
    const search = searchOf(tablet);
    const { filter, query } = search;
    tablet.navigation.onGo((place) => {
      // Home does not show the filter, so it must not have one.
      if (place.at === "home") filter.value = "";
      // The other side starts with an empty query.
      if (place.swapped) query.value = "";
    });
    return search.buildIndex();
  },
};
