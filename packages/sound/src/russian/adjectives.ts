/** Forms of adjectives (Русская грамматика 1980, §§ 1304–1318). */
import type { Case } from "./numbers.ts";
import { ordinalForm, type Agreement } from "./ordinal-numbers.ts";

const SOFT: { readonly [hard: string]: string } = { ы: "и", а: "я", о: "е", у: "ю" };

/** A form of an adjective by its stem: квадра́тных, куби́ческий, ста́ршего, вну́тренняя; a stem without a mark is stressed on its ending. */
export function adjectiveForm(stem: string, grammaticalCase: Case, gender: Agreement): string {
  const hard = ordinalForm(stem, grammaticalCase, gender);
  const [own, ending] = [hard.slice(0, stem.length), hard.slice(stem.length)];
  if (/[кгх]$/u.test(stem)) return own + ending.replace(/^ы/u, "и");
  if (/[жшчщ]$/u.test(stem)) return own + ending.replace(/^[ыо]/u, (vowel) => SOFT[vowel]!);
  // вну́тренний, ве́рхний, ни́жний
  if (/(?:внутре́?нн|верхн|нижн)$/u.test(stem.replaceAll("\u0301", "")))
    return own + ending.replace(/^[ыаоу]/u, (vowel) => SOFT[vowel]!);
  return hard;
}
