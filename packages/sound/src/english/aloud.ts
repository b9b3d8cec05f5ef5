/** Units after a figure and abbreviations, as they are said: one and several. */
export const UNITS_ALOUD: { readonly [sign: string]: readonly [string, string] } = {
  kg: ["kilogram", "kilograms"],
  g: ["gram", "grams"],
  mg: ["milligram", "milligrams"],
  km: ["kilometer", "kilometers"],
  m: ["meter", "meters"],
  cm: ["centimeter", "centimeters"],
  mm: ["millimeter", "millimeters"],
  l: ["liter", "liters"],
  ml: ["milliliter", "milliliters"],
  t: ["ton", "tons"],
  h: ["hour", "hours"],
  min: ["minute", "minutes"],
  "%": ["percent", "percent"],
  "°c": ["degree", "degrees"],
  "°": ["degree", "degrees"],
};

/** Abbreviations that are not spelled out. */
export const ABBREVIATIONS: { readonly [written: string]: string } = {
  "dr.": "doctor",
  "mr.": "mister",
  "mrs.": "missis",
  "no.": "number",
  "st.": "street",
  nato: "nato",
  unicef: "unicef",
  ok: "okay",
};
