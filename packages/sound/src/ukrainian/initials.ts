/** Initials of names before and after the surname: О. Петров, Т. Г. Шевченко, Шевченко Т. Г. */
import { ABBREVIATIONS_LETTERS } from "./lists.ts";
import type { NonStandardWord } from "../non-standard-word.ts";

const INITIAL = /([А-ЩЮЯЄІЇҐ])\.(?=[ \u00a0]?(?:\p{Lu}\.[ \u00a0]?){0,2}\p{Lu}[\p{Ll}'’ʼ])/uy;
export const AFTER_LABEL =
  /(?:корпус|секці|літер|вихід|сектор|блок|зон|груп|клас|план|точк|під'їзд|гепатит|палуб|причал|док|вітамін|\d)[\p{Ll}\p{M}']*[ \u00a0][«"]?$/iu;
const TWO_INITIALS = /([А-ЩЮЯЄІЇҐ])\.(?=[ \u00a0]?[А-ЩЮЯЄІЇҐ]\.)/uy;
const SURNAME =
  /^\p{Lu}[\p{Ll}'’]*(?:енк[оаиу]|[йл]к[оаиу]|[нш]ик[ау]?|ець|[уючая]к[ауи]?|[оеє]в[аи]?|[иі]н[аи]?|ич[а]?|ськ[аоу]\p{Ll}*|цьк[аоу]\p{Ll}*|аль|ан)$/u;

const AFTER_SURNAME = /(?:^|[^\p{L}.'’ʼ-])(\p{Lu}[\p{Ll}\p{M}'’ʼ]{2,})[ \u00a0](\p{Lu}\.[ \u00a0]?)?$/u;

/** Words that begin a sentence, and no surname. */
const NO_NAME =
  /^(?:Він|Вона|Воно|Вони|Ми|Ви|Ти|Я|Його|Її|Їх|Їй|Йому|Їм|Це|Цей|Ця|Ці|У|В|На|По|До|Для|За|З|Із|Від|Після|Перед|Через|Якщо|Коли|Де|Як|Хто|Що|Не|Ні|Так|Але|А|І|Й|Та|Потім|Далі|Зараз|Сьогодні|Завтра|Вчора|Треба|Потрібно|Є|Немає)$/u;

/** The initials after a surname: Шевченко Т. Г., Коваль О. A full stop that ends the sentence is left. */
function lastInitial(text: string, at: number, before: string): NonStandardWord | undefined {
  const letter = ABBREVIATIONS_LETTERS.get(text.charAt(at));
  const found = AFTER_SURNAME.exec(before);
  if (letter === undefined || text.charAt(at + 1) !== "." || !found || AFTER_LABEL.test(before)) return undefined;
  const after = text.slice(at + 2, at + 30);
  const more = /^[ \u00a0]?\p{Lu}\./u.test(after);
  // Лікар Т. Шевченко: the name stands after its initial.
  if (!more && found[2] === undefined && /^[ \u00a0]?(?:[\p{Lu}\d№]|[«"])/u.test(after)) return undefined;
  const next = /^[ \u00a0](?:\p{Lu}\.[ \u00a0]?)?(\p{Lu}[\p{L}'’ʼ]*)(?!\.)/u.exec(after)?.[1];
  // Лікар Т. Г. Шевченко: the surname follows.
  const sentence = next !== undefined && (SURNAME.test(found[1]!) || NO_NAME.test(next));
  if (more && next !== undefined && !sentence) return undefined;
  const closes = !more && (sentence || /^\s*$/u.test(after));
  return { from: [at, at + (closes ? 1 : 2)], words: letter };
}

/** The initial of a name, О. Петров; `place` is its reading as a place (о. Хортиця) where the list has one. */
export function readInitial(text: string, at: number, place: string | undefined): NonStandardWord | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  const last = lastInitial(text, at, before);
  if (last) return last;
  INITIAL.lastIndex = at;
  TWO_INITIALS.lastIndex = at;
  const found = INITIAL.exec(text) ?? TWO_INITIALS.exec(text);
  if (!found) return undefined;
  if (AFTER_LABEL.test(before)) return undefined;
  const letter = ABBREVIATIONS_LETTERS.get(found[1]!)!;
  const from = [at, at + 2] as const;
  const name = /^[ \u00a0]?(\p{Lu}[\p{L}'’ʼ]+)/u.exec(text.slice(at + 2, at + 40))?.[1] ?? "";
  const between = /\p{Lu}\.[ \u00a0]?$/u.test(before) || /[\p{Ll},][ \u00a0]$/u.test(before) || name === "";
  if (place === undefined && letter.length === 1) return undefined;
  if (place === undefined || between) return { from, words: letter };
  const words = SURNAME.test(name) ? letter : place;
  return {
    from,
    words,
    trouble: {
      rule: "figure.ambiguous",
      message: `“${found[0]}” is an initial or a place`,
      candidates: [words, words === place ? letter : place],
    },
  };
}
