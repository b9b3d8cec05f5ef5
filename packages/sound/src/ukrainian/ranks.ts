/** ст. before a rank or a profession: ст. сержант, до ст. лейтенанта. */
import { plainWord, type Context } from "./context.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { pluralCase } from "./numbered.ts";
import { CASES, type Case, type Gender } from "./numbers.ts";

/** The endings of a hard adjective by gender, in the order of the cases. */
export const HARD: { readonly [gender: string]: string } = {
  m: "ий ого ому ий им ому",
  f: "а ої ій у ою ій",
  n: "е ого ому е им ому",
  p: "і их им і ими их",
};

const RANK =
  /^[ \u00a0]((?:сержант|лейтенант|солдат|матрос|прапорщик|мічман|інспектор|викладач|лікар|фельдшер|помічник|механік|майстер|майстр|слідч|оперуповноважен|медсестр|акушерк|лаборантк)[\p{Ll}\u0301]*)(?!\p{L})/u;
const MASCULINE: { readonly [ending: string]: Case } = {
  а: "gen",
  я: "gen",
  у: "dat",
  ю: "dat",
  ві: "dat",
  ом: "ins",
  ем: "ins",
  і: "nom",
};
const FEMININE: { readonly [ending: string]: Case } = { а: "nom", и: "gen", і: "loc", у: "acc", ою: "ins" };

/** ст. before a rank or a profession is старший: ст. сержант, до ст. лейтенанта, ст. медсестра. */
export function readSenior(at: number, own: string, context: Context): NonStandardWord | undefined {
  const noun = own === "ст." ? RANK.exec(context.after)?.[1] : undefined;
  if (noun === undefined) return undefined;
  const plain = plainWord(noun);
  const form = (grammaticalCase: Case, gender: Gender): string =>
    `ста́рш${HARD[gender]!.split(" ")[CASES.indexOf(grammaticalCase)]!}`;
  const from = [at, at + 3] as const;
  // слідчий is an adjective itself.
  const adjective = /(?:ий|ого|ому|им|ими|их)$/u.exec(plain)?.[0];
  if (adjective !== undefined) return { from, words: `ста́рш${adjective}` };
  const gender = /медсестр|акушерк|лаборантк/u.test(plain) ? "f" : "m";
  const endings = gender === "f" ? FEMININE : MASCULINE;
  const plural = pluralCase(plain);
  if (plural !== undefined && !(plural === "nom" && (gender === "f" || plain.endsWith("ві"))))
    return { from, words: form(plural, "p") };
  return { from, words: form(endings[plain.slice(-2)] ?? endings[plain.slice(-1)] ?? "nom", gender) };
}
