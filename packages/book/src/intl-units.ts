/** The units that `Intl.NumberFormat` knows, by their names in a book. Their words and their declension are in the engine. */
export const INTL_UNITS: { readonly [unit: string]: string } = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  metre: "meter",
  kilometre: "kilometer",
  kilogram: "kilogram",
  litre: "liter",
  degree: "degree",
  percent: "percent",
};
