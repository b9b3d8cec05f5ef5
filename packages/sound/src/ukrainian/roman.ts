/** Roman numerals, by what stands beside them: XXI століття, II група, Карл XII. In Cyrillic І and Х too. */
import { governmentOf, singularForms } from "./agreement.ts";
import { contextOf, plainWord, wordsAfter, wordsBefore } from "./context.ts";
import type { NonStandardWord } from "../non-standard-word.ts";
import { askedCase, NOW, numberedNoun } from "./numbered.ts";
import { ukrainianNumber, type Case, type Gender } from "./numbers.ts";
import { ukrainianOrdinal } from "./ordinal-numbers.ts";

const LOOKALIKE: { readonly [letter: string]: string } = { І: "I", Х: "X", С: "C", М: "M" };
const COMPATIBLE = /[Ⅰ-ↈ]/u;
const ROMAN = /(?:[IVXLCІХСМM]{1,9}|[Ⅰ-ⅿ])(?![\p{L}\p{N}'’]|-[\p{L}\d])/uy;
const VALID = /^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const VALUES: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function valueOf(written: string): number | undefined {
  const roman = Array.from(
    COMPATIBLE.test(written) ? written.normalize("NFKC") : written,
    (letter) => LOOKALIKE[letter] ?? letter,
  ).join("");
  if (!VALID.test(roman)) return undefined;
  let sum = 0;
  for (const [i, letter] of Array.from(roman).entries()) {
    const value = VALUES[letter]!;
    sum += value < (VALUES[roman[i + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

const CENTURY =
  /^[ \u00a0](?:ст\.?[ \u00a0]?ст\.?|ст\.?|століття|столітті|століттям|століттю|стор\.?|в\.)(?![а-яєіїґ])/u;
const MORE = /^[ \u00a0]?(?:[-–—]|,|і|й|та|по|до|або|чи)[ \u00a0]?(?=[IVXLCІХ]{1,7}(?![\p{L}]))/u;
const NUMBERED_BEFORE =
  /^(?:глава|главу|главі|розділ|розділу|розділі|том|тому|томі|частина|частини|частині|частину|клас|тип|типу|тур|пункт|пункту|етап|параграф|група|групи|групу|групі|ступінь|рівень|фактор)$/u;

/** A Roman numeral at a place in a text. */
export function readRoman(text: string, at: number): NonStandardWord | undefined {
  ROMAN.lastIndex = at;
  const written = ROMAN.exec(text)?.[0];
  if (written === undefined) return undefined;
  const value = valueOf(written);
  if (value === undefined) return undefined;
  const end = at + written.length;
  const context = contextOf(text, at, end);
  const single = written.length === 1 && !COMPATIBLE.test(written);
  const blood = bloodAt(text, at);
  if (blood) return blood;
  const quarter = value <= 4 ? quarterAt(text, at, end, value) : undefined;
  if (quarter) return quarter;
  const degree = degreeAt(text, at, end, value);
  if (degree) return degree;
  const century = centuryAt(text, at, end, value);
  if (century) return century;
  const government = governmentOf(context);
  // Another numeral may stand between: з VIII по X клас.
  let after = context.after;
  for (let more = MORE.exec(after), i = 0; more && i < 3; more = MORE.exec(after), i++)
    after = after.slice(more[0].length).replace(/^[IVXLCІХ]{1,7}/u, "");
  const [noun] = wordsAfter({ before: "", after });
  const numbered = noun === undefined ? undefined : numberedNoun(noun);
  if (noun !== undefined && (numbered || /^[ \u00a0](?:[Кк]віт)/u.test(after))) {
    const listed = after !== context.after && government.cases[0] !== undefined;
    const grammaticalCase = listed ? government.cases[0]! : askedCase(numbered!.cases, government);
    return { from: [at, end], words: ukrainianOrdinal(value, grammaticalCase, numbered!.gender) ?? "" };
  }
  // кін. XIX — поч. XX ст.
  if (
    !single &&
    /(?:кін\.|поч\.|сер\.|кінець|кінця|кінці|початок|початку|середин[аиіу]|друга половина)[ \u00a0]$/iu.test(
      context.before,
    ) &&
    /^[ \u00a0]?[-–—]/u.test(context.after) &&
    /[IVXІХ][ \u00a0]ст/u.test(context.after.slice(0, 40))
  )
    return { from: [at, end], words: ukrainianOrdinal(value, "gen", "n") ?? "" };
  const [before] = wordsBefore(context, 1);
  const name = /([А-ЩЬЮЯЄІЇҐ][\p{Ll}\p{M}'’]+)[ \u00a0]$/u.exec(context.before)?.[1];
  if (before !== undefined && NUMBERED_BEFORE.test(before)) {
    const [first] = singularForms(before);
    const feminine = /^(?:глав|частин|груп)/u.test(before);
    const grammaticalCase: Case = (feminine ? FEMININE[before.slice(-1)] : first?.[0]) ?? "nom";
    return { from: [at, end], words: ukrainianOrdinal(value, grammaticalCase, feminine ? "f" : "m") ?? "" };
  }
  if (name !== undefined && value < 40 && (!single || written !== "С")) {
    const ruler =
      numberedNoun(plainWord(name)) || NOT_RULER.test(name) ? undefined : rulerForm(plainWord(name), context.before);
    if (ruler) return { from: [at, end], words: ukrainianOrdinal(value, ...ruler) ?? "" };
  }
  if (single && /[ІХСМ]/u.test(written)) return undefined;
  if (noun !== undefined && noun.length > 2 && (!single || /[IV]/u.test(written))) {
    const forms = singularForms(noun);
    const owned =
      government.cases.length === 0 && before !== undefined ? forms.find(([one]) => one === "gen") : undefined;
    const [grammaticalCase, gender] = forms.find(([one]) => government.cases.includes(one)) ?? owned ?? forms[0]!;
    return { from: [at, end], words: ukrainianOrdinal(value, grammaticalCase, gender) ?? "" };
  }
  if (single) return undefined;
  const words = ukrainianNumber(value);
  return {
    from: [at, end],
    words,
    trouble: {
      rule: "figure.ambiguous",
      message: `“${written}” is a number or letters`,
      candidates: [words, ukrainianOrdinal(value) ?? words],
    },
  };
}

const BLOOD = /(IV|I{1,3})[ \u00a0]?\((0|O|О|AB|АВ|A|А|B|В)\)/uy;

const BLOOD_AFTER = /\((IV|I{1,3})\)/uy;
/** The names of the groups. */
const BLOOD_NAMES: { readonly [letter: string]: string } = {
  O: "нуль",
  О: "нуль",
  A: "а",
  А: "а",
  B: "бе",
  В: "бе",
  AB: "а бе",
  АВ: "а бе",
};

/** A blood group with its letter first: A(II) → а дру́га. */
export function readBlood(text: string, at: number): NonStandardWord | undefined {
  const letter = /^(?:AB|АВ|[AАBВOО0])(?=[ \u00a0]?\()/u.exec(text.slice(at, at + 4))?.[0];
  if (letter === undefined) return undefined;
  const space = text.charAt(at + letter.length) === "(" ? 0 : 1;
  BLOOD_AFTER.lastIndex = at + letter.length + space;
  const found = BLOOD_AFTER.exec(text);
  if (!found) return undefined;
  const words = `${BLOOD_NAMES[letter] ?? "нуль"} ${ukrainianOrdinal(valueOf(found[1]!)!, "nom", "f") ?? ""}`;
  return { from: [at, BLOOD_AFTER.lastIndex], words };
}

/** A blood group: II (A) → дру́га а. */
function bloodAt(text: string, at: number): NonStandardWord | undefined {
  BLOOD.lastIndex = at;
  const found = BLOOD.exec(text);
  if (!found) return undefined;
  const name = BLOOD_NAMES[found[2]!] ?? "нуль";
  return {
    from: [at, at + found[0].length],
    words: `${ukrainianOrdinal(valueOf(found[1]!)!, "nom", "f") ?? ""} ${name}`,
  };
}

const QUARTERS: { readonly [grammaticalCase in Case]: string } = {
  nom: "кварта́л",
  gen: "кварта́лу",
  dat: "кварта́лу",
  acc: "кварта́л",
  ins: "кварта́лом",
  loc: "кварта́лі",
};

/** І кв. 2026 р., у IV кв.: a quarter of a year. */
function quarterAt(text: string, at: number, end: number, value: number): NonStandardWord | undefined {
  const word = /^[ \u00a0]кв\.(?!\p{L})/u.exec(text.slice(end, end + 6))?.[0];
  if (word === undefined) return undefined;
  const { cases, word: before } = governmentOf(contextOf(text, at, end));
  const asked: Case = /^(?:у|в)$/u.test(before) ? "loc" : (cases[0] ?? "nom");
  const stop = end + word.length;
  const closes = /^\s*$|^\s+[\p{Lu}«]/u.test(text.slice(stop, stop + 3));
  return { from: [at, closes ? stop - 1 : stop], words: `${ukrainianOrdinal(value, asked) ?? ""} ${QUARTERS[asked]}` };
}

/** What has degrees and no centuries. */
const DEGREES =
  /(?:опік|опечен|обморож|відморож|ожирін|недостатн|набряк|пролежн|опущен|звужен|втом|складн|сколіоз|плоскостоп|гіпертон|гіпертенз|інвалідн|анемі|струс|рак|пухлин|ступе)\p{L}*(?:[ \u00a0][\p{L}\p{M}'’,]+){0,3}[ \u00a0](?:[IVІ]{1,3}[ \u00a0]?(?:[-–—,]|і|й|та)[ \u00a0]?)?$/iu;
const DEGREE = /^[ \u00a0]?ст\.?(?![а-яєіїґ])/u;

/** Опік II ст. is of the second degree; a list has its word after the last: опік II–III ст. */
function degreeAt(text: string, at: number, end: number, value: number): NonStandardWord | undefined {
  if (value > 5 || !DEGREES.test(text.slice(Math.max(0, at - 80), at))) return undefined;
  const ordinal = ukrainianOrdinal(value, "gen", "m") ?? "";
  const after = text.slice(end, end + 20);
  const more = MORE.exec(after);
  if (more && DEGREE.test(after.slice(more[0].length).replace(/^[IVXІХ]{1,4}/u, "")))
    return { from: [at, end], words: ordinal };
  const word = DEGREE.exec(after)?.[0];
  if (word === undefined) return undefined;
  const stop = end + word.length;
  const closes = word.endsWith(".") && /^\s*$|^\s+[\p{Lu}«]/u.test(text.slice(stop, stop + 3));
  return { from: [at, closes ? stop - 1 : stop], words: `${ordinal} сту́пеня` };
}

/** XXI ст., у XIX столітті. */
function centuryAt(text: string, at: number, end: number, value: number): NonStandardWord | undefined {
  let stop = end;
  let after = text.slice(end, end + 60);
  const list = MORE.exec(after);
  if (list) {
    const next = /^[IVXLCІХ]{1,7}/u.exec(after.slice(list[0].length))![0];
    const rest = after.slice(list[0].length + next.length);
    if (!CENTURY.test(rest)) return undefined;
    const context = contextOf(text, at, end);
    const asked = governmentOf(context).cases[0] ?? "gen";
    return { from: [at, end], words: ukrainianOrdinal(value, asked === "acc" ? "loc" : asked, "n") ?? "" };
  }
  const word = CENTURY.exec(after)?.[0];
  if (word === undefined) return undefined;
  if (/столітт/u.test(word)) {
    const numbered = numberedNoun(word.trim())!;
    const context = contextOf(text, at, end);
    const [before] = wordsBefore(context, 1);
    const { cases } = governmentOf(context);
    // After a noun it is the genitive: на початку XXI століття.
    const owned = cases.length === 0 && before !== undefined && !NOW.test(before) && numbered.cases.includes("gen");
    const asked = owned ? "gen" : askedCase(numbered.cases, governmentOf(context));
    return { from: [at, end], words: ukrainianOrdinal(value, asked, "n") ?? "" };
  }
  if (/стор/u.test(word)) return undefined;
  stop += word.length;
  after = text.slice(stop, stop + 4);
  if (word.endsWith(".") && /^\s*$|^\s+[\p{Lu}«]/u.test(after)) stop -= 1;
  const around = contextOf(text, at, end);
  const before = around.before.replace(/[IVXLCІХ]{1,7}[ \u00a0]?(?:[-–—]|,|і|й|та)[ \u00a0]?$/u, "");
  const { cases } = governmentOf({ ...around, before });
  const joined =
    /(?:[-–—]|,|і|й|та)[ \u00a0]?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /[IVXІХ]/u.test(text.slice(Math.max(0, at - 12), at));
  const asked: Case = cases[0] ?? (joined ? "gen" : /^\s*$/u.test(text.slice(0, at).slice(-40)) ? "nom" : "gen");
  const noun = joined
    ? { nom: "столі́ття", gen: "столі́ть", dat: "столі́ттям", acc: "столі́ття", ins: "столі́ттями", loc: "столі́ттях" }[asked]
    : { nom: "столі́ття", gen: "столі́ття", dat: "столі́ттю", acc: "столі́ття", ins: "столі́ттям", loc: "столі́тті" }[asked];
  return { from: [at, stop], words: `${ukrainianOrdinal(value, asked, "n") ?? ""} ${noun}` };
}

/** Words at the start of a sentence that are no names. */
const NOT_RULER =
  /^(?:Перелом|Опік|Інвалід|Стаді|Вивих|Травм|Рак|План|Частин|Фаз|Форм|Набір|Блок|Удар)|(?:іада|ція|ство|ння)$/u;

/** Cases of the singular of feminine nouns by their last letter. */
const FEMININE: { readonly [letter: string]: Case } = { у: "acc", ю: "acc", и: "gen", ї: "gen", і: "loc" };

/** The case and gender of a ruler's name: Петро I, Петра I, Катерини II. */
function rulerForm(name: string, before: string): readonly [Case, Gender] | undefined {
  if (/^(?:від|для|до|після|глава|розділ|том|клас|тип)$/u.test(name)) return undefined;
  if (/(?:ою|ею|єю)$/u.test(name)) return ["ins", "f"];
  if (/(?:ом|ем|єм)$/u.test(name)) return ["ins", "m"];
  if (/(?:ові|еві|єві|у|ю)$/u.test(name))
    return [/(?:при|о|об|на)[ \u00a0]\S+[ \u00a0]$/u.test(before) ? "loc" : "dat", "m"];
  if (/(?:катерин|єлизавет|марі|ізабел|анн|вікторі|маргарет|маргарит|ольг|софі)/u.test(name))
    return [FEMININE[name.slice(-1)] ?? "nom", "f"];
  if (/[ая]$/u.test(name)) return ["gen", "m"];
  if (/[иї]$/u.test(name)) return ["gen", "f"];
  return [name.endsWith("і") ? "loc" : "nom", "m"];
}
