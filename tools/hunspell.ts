/** The words of a spelling dictionary in Hunspell's format (`index.dic`, `index.aff`), and their forms. */
import { readFileSync } from "node:fs";
import path from "node:path";

interface Suffix {
  readonly cut: string;
  readonly add: string;
  readonly where: RegExp;
}

/** A dictionary. */
export interface Dictionary {
  /** Each word with its flags. */
  readonly words: readonly (readonly [word: string, flags: string])[];
  /** A word with what its flags make of it. */
  readonly formsOf: (word: string, flags: string) => ReadonlySet<string>;
}

/** Reads the dictionary of a folder. Throws where its files are missing. */
export function readDictionary(folder: string): Dictionary {
  const linesOf = (name: string): string[] => readFileSync(path.join(folder, name), "utf8").split("\n");
  const suffixes = new Map<string, Suffix[]>();
  for (const line of linesOf("index.aff")) {
    const [kind, flag = "", cut = "", add = "", where] = line.trim().split(/\s+/u);
    if (kind !== "SFX" || where === undefined) continue;
    const part = (one: string): string => (one === "0" ? "" : one.split("/")[0]!);
    const list = suffixes.get(flag) ?? [];
    list.push({ cut: part(cut), add: part(add), where: new RegExp(`${where}$`, "u") });
    suffixes.set(flag, list);
  }
  const formsOf = (word: string, flags: string): ReadonlySet<string> => {
    const found = new Set([word]);
    for (const flag of flags)
      for (const { cut, add, where } of suffixes.get(flag) ?? [])
        if (word.endsWith(cut) && where.test(word)) found.add(word.slice(0, word.length - cut.length) + add);
    return found;
  };
  const words = linesOf("index.dic").map((line) => {
    const [word = "", flags = ""] = line.trim().split("/");
    return [word, flags] as const;
  });
  return { words, formsOf };
}
