/** Ukrainian in Latin letters: the romanization of the Cabinet of Ministers (Resolution 55, 2010), and a variant to read aloud. */
import type { Style, Styles } from "../language.ts";
import { spelledLike } from "../capitals.ts";
import { englishReads } from "../english/writer.ts";
import { withoutStress } from "../stress-mark.ts";

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

/** The romanization of a word, letter by letter: зг is zgh; ь and the apostrophe are left out; є ї й ю я differ at a start. */
function romanize(word: string): string {
  const written = Array.from(withoutStress(word)).filter((letter) => !/['’ʼь]/iu.test(letter));
  return written
    .map((capital, i) => {
      const letter = capital.toLowerCase();
      const before = written[i - 1] ?? "";
      const afterZ = letter === "г" && before.toLowerCase() === "з" ? "gh" : undefined;
      const spelled = (i === 0 ? INITIAL[letter] : afterZ) ?? LETTERS[letter] ?? letter;
      return spelledLike(capital, spelled, before, written[i + 1] ?? "");
    })
    .join("");
}

const standard: Style = {
  hides: new Set(),
  keepsCapitals: true,
  spell: (word) => [{ text: romanize(word.written), from: word.from }],
};

export const ukrainianForEnglish: Styles = { standard, say: englishReads.say };
