/** The pronunciation rules of 문화어 by their names, in the order they apply. The common rules keep their names. */
import type { Rule } from "../../language.ts";
import { ARTICLES } from "../articles.ts";

/** The articles of 문화어발음법 (조선말규범집, 2010) that say what a common rule says; left out where none of them does. */
const NORTHERN: { readonly [name: string]: string } = {
  "§29": "§25",
  "§17": "§20",
  "§12": "§18, §19, §28",
  "§26": "§14",
  "§28": "§15, §16",
  "§27": "§14",
  "§24": "§13",
  "§23": "§12",
  "§10": "§8",
  "§9": "§6, §8",
  "§13": "§9",
  "§14": "§9",
  "§18": "§21",
  "§19": "§24",
  "§20": "§22",
};

const article = (number: string, words: string): Rule => ({
  name: `문화어 ${number}`,
  source: `문화어발음법 ${number}`,
  words,
});

const OWN: { readonly [before: string]: readonly Rule[] } = {
  "§28": [article("§27", "the parts of a compound are joined by a sound that is not written")],
  "§18": [
    article("§5", "렬 and 률 lose their ㄹ after a vowel, and have ㄴ after a consonant"),
    article("§22", "ㄹ is ㄴ at the boundary of two parts"),
  ],
  "§5": [article("§4", "ㅖ after ㄱ, ㄹ and ㅎ is ㅔ")],
};

export const NORTHERN_NORMS: readonly Rule[] = ARTICLES.flatMap((rule) => {
  const number = NORTHERN[rule.name];
  const known = number === undefined ? rule : { ...rule, source: `문화어발음법 ${number}` };
  return [...(OWN[rule.name] ?? []), known];
});
