/** Ukrainian in Latin letters: the romanization of the Cabinet of Ministers (Resolution 55, 2010), and a variant to read aloud. */
import type { Style, Styles } from "../language.ts";
import { englishReads } from "../english/writer.ts";

const LETTERS: { readonly [letter: string]: string } = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ю: "iu",
  я: "ia",
};
const INITIAL: { readonly [letter: string]: string } = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

/** зг is zgh; ь and the apostrophe are left out; є ї й ю я have another form at the start of a word. */
const standard: Style = {
  hides: new Set(),
  spell(word) {
    const bare = word.written.toLowerCase().replace(/\u0301|['’ʼ]|ь/gu, "");
    const first = INITIAL[bare.charAt(0)];
    const rest = Array.from(first === undefined ? bare : bare.slice(1), (letter, i) =>
      letter === "г" && bare.charAt(i - 1 + (first === undefined ? 0 : 1)) === "з" ? "gh" : (LETTERS[letter] ?? letter),
    );
    return [{ text: (first ?? "") + rest.join(""), from: word.from }];
  },
};

export const ukrainianForEnglish: Styles = { standard, say: englishReads.say };
