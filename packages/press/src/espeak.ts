import { spawnSync } from "node:child_process";
import { markVowel, type Proposal, type StressProposer } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";

const VOWELS = /[aɐəʌæɑiɪɨᵻyeɛɜoɵɔuʉʊ]/u;

/**
 * Whether the program `espeak-ng`, or the named one, is installed. Throws a TypeError for an empty name.
 *
 * ```ts
 * hasEspeak("no-such-program"); // false
 * ```
 */
export function hasEspeak(command = "espeak-ng"): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

/**
 * A proposer that runs an installed `espeak-ng` as a separate process; it has another licence than Parley and is not part of it.
 * `undefined` if the program is not installed. Throws a TypeError for an empty name.
 *
 * ```ts
 * espeakProposer("ru", "no-such-program"); // undefined
 * ```
 */
export function espeakProposer(lang: string, command = "espeak-ng"): StressProposer | undefined {
  if (!hasEspeak(command)) return undefined;
  return {
    name: command,
    propose(words) {
      // A full stop after each word, so that they are not read as one sentence.
      const input = words.map((word) => `${withoutStress(word)}.\n`).join("");
      const result = spawnSync(command, ["-v", lang, "-q", "--ipa", "--stdin"], { input, encoding: "utf8" });
      const lines = result.status === 0 ? result.stdout.trim().split("\n") : [];
      if (lines.length !== words.length) return words.map(() => undefined);
      return words.map((word, i): Proposal | undefined => {
        const vowel = stressedVowel(lines[i]!);
        const form = vowel === undefined ? undefined : markVowel(word, vowel);
        return form === undefined ? undefined : { form, by: command };
      });
    },
  };
}

/** The number of the vowel after the main stress mark, from 0. */
function stressedVowel(ipa: string): number | undefined {
  const before = ipa.normalize("NFD").split("ˈ");
  if (before.length < 2) return undefined;
  return Array.from(before[0]!).filter((letter) => VOWELS.test(letter)).length;
}
