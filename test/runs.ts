/** `npm run check` sets this: properties are tried with fewer values. `npm test` tries all of them. */
export const QUICK = "PARLEY_QUICK_PROPERTIES";

/** The number of values that a property is tried with: all, or a fifth in the quick checks. */
export const runs = (all: number): number => (process.env[QUICK] === undefined ? all : Math.ceil(all / 5));
