/** The number of values that a property is tried with: all, or a fifth in `npm run check`, which sets the variable. */
export const runs = (all: number): number =>
  process.env["PARLEY_QUICK_PROPERTIES"] === undefined ? all : Math.ceil(all / 5);
