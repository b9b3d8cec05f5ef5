/** Where a text is from, as a book records it. */
import { yamlText, type Recording, type SourceStep, type Words } from "@parley/book";
import type { Origin } from "./sheet.ts";

/** Pairs of a map within braces; keys without a value are left out. */
export function flowPairs(pairs: { readonly [key: string]: string | undefined }): string[] {
  return Object.entries(pairs).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yamlText(value, true)}`],
  );
}

/** A map within braces. */
export const flowMap = (pairs: { readonly [key: string]: string | undefined }): string =>
  `{ ${flowPairs(pairs).join(", ")} }`;

/** A step as YAML. */
const stepYaml = ({ where, by, at, licence }: SourceStep): string => flowMap({ where, by, at, licence });

/** The step that an import adds to the texts it brings; `undefined` where nothing is known of them. */
export function stepOf({ where, by, licence }: Origin): SourceStep | undefined {
  if (where === undefined && by === undefined && licence === undefined) return undefined;
  return {
    where: where ?? by ?? "?",
    ...(by === undefined || where === undefined ? {} : { by }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** What stands beside a text in a book. */
export interface TextDetails {
  readonly say?: Words;
  readonly gloss?: string;
  readonly audio?: readonly Pick<Recording, "file" | "voice">[];
  readonly source?: readonly SourceStep[];
}

/** The details of a text as pairs of YAML; none where there are none. */
export function detailsYaml({ say = {}, gloss, audio = [], source = [] }: TextDetails): string[] {
  const list = (items: readonly string[]): string => `[${items.join(", ")}]`;
  return [
    ...(Object.keys(say).length === 0 ? [] : [`say: ${flowMap(say)}`]),
    ...(gloss === undefined ? [] : [`gloss: ${yamlText(gloss, true)}`]),
    ...(audio.length === 0 ? [] : [`audio: ${list(audio.map((one) => flowMap({ ...one })))}`]),
    ...(source.length === 0 ? [] : [`source: ${list(source.map(stepYaml))}`]),
  ];
}

/** The edit that adds a step to a text has this item; `undefined` where its last step is the same. */
export function addedStep(step: SourceStep | undefined, there: readonly SourceStep[]): string | undefined {
  if (!step) return undefined;
  const written = stepYaml(step);
  const last = there.at(-1);
  return last && stepYaml(last) === written ? undefined : written;
}
