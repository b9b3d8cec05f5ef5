import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { FAVOURITES } from "./favourites.ts";

export { favouritesOf, type FavouriteData } from "./favourites.ts";
export { Star } from "./star.tsx";

/** Phrases that a person wants at hand: cards put them there, home shows them. */
export const favourites: Feature = { name: "favourites", topics: [FAVOURITES as Topic<never>] };
