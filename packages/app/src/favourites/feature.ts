import type { Topic } from "../device/journal.ts";
import type { Feature } from "../feature.ts";
import { FAVOURITES } from "./favourites.ts";

export { favouritesOf, type FavouriteData } from "./favourites.ts";
export { Star } from "./star.tsx";

/** Favourite phrases: a button on cards adds them, home shows them. */
export const favourites: Feature = { name: "favourites", topics: [FAVOURITES as Topic<never>] };
