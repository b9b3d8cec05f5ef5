import { lettersOf, isSlot, type AnswerPart } from "@parley/edition";
import { splitPieces } from "@parley/pack";
import type { ComponentChildren } from "preact";
import type { Tablet } from "../../feature.ts";
import { plainAnswer, type Answer } from "./answer.tsx";

/** The respelling of parts of an answer in their language for my reader, part by part; `undefined` where one has none. */
export function spoken(
  tablet: Tablet,
  parts: readonly (readonly [part: AnswerPart, value: string])[],
): string | undefined {
  const [me, them] = [tablet.me.value, tablet.them.value];
  const lines = parts.map(([part, value]) => {
    const table = tablet.pack.fillers[`${part}||${them}`];
    const line = table?.respelling[me]?.[table.values.indexOf(value)];
    return line === undefined
      ? ""
      : splitPieces(line)
          .map((piece) => (isSlot(piece) ? "" : lettersOf(piece)))
          .join("");
  });
  return lines.length === 0 || lines.includes("") ? undefined : lines.join(" ");
}

/** An answer in plain words, with its respelling in small letters beside it. */
export function withSpoken(
  words: (lang: string) => string,
  respelling: (tablet: Tablet) => string | undefined,
): Pick<Answer, "mine" | "text"> {
  const plain = plainAnswer("", words);
  return {
    text: (tablet, lang) => plain.text(tablet, lang),
    mine: (tablet): ComponentChildren => {
      const line = respelling(tablet);
      return line === undefined ? (
        plain.mine(tablet)
      ) : (
        <>
          {plain.mine(tablet)} <small class="respelling">{line}</small>
        </>
      );
    },
  };
}
