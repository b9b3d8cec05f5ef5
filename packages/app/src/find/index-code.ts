/** The code of the search index. It is run after the first screen, and stands in a part of its own. */
export { CONFIDENT_POINTS, makeFinder } from "@parley/search";
export { keysFor, queryValues } from "@parley/pack";
