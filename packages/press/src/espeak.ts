import { spawnSync } from "node:child_process";
import { markVowel, type Proposal, type StressProposer } from "@parley/sound";
import { withoutStress } from "@parley/sound/script";

const VOWELS = /[aɐəʌæɑiɪɨᵻyeɛɜoɵɔuʉʊ]/u;

/** Whether the program is installed. */
export function hasEspeak(command = "espeak-ng"): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

/**
 * Stresses proposed by an installed `espeak-ng` program, asked as a separate process (it is under another licence than
 * Parley, and no part of it). `undefined` where the program is not installed.
 */
export function espeakProposer(lang: string, command = "espeak-ng"): StressProposer | undefined {
  if (!hasEspeak(command)) return undefined;
  return {
    name: command,
    propose(words) {
      // A stop after each word keeps them from being read as one sentence.
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

/** Which vowel, counted from 0, follows the mark of main stress. */
function stressedVowel(ipa: string): number | undefined {
  const before = ipa.normalize("NFD").split("ˈ");
  if (before.length < 2) return undefined;
  return Array.from(before[0]!).filter((letter) => VOWELS.test(letter)).length;
}
