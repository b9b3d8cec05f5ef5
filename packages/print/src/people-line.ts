import type { Edition } from "@parley/edition";
import { localeFor } from "@parley/locale";

/**
 * What the people of an edition did with its texts, in the language of a reader: who signed, edited and drafted them, each with the number
 * of texts; then the others, as voices. Empty where the edition names nobody. Never throws.
 */
export function peopleLine({ people, ledger }: Pick<Edition, "people" | "ledger">, reader: string): string {
  const { phrase, print } = localeFor(reader);
  const acts = Object.values(ledger?.texts ?? {}).flatMap((byLang) => Object.values(byLang).map((text) => text.acts));
  const known = new Set<string>();
  const nameOf = (id: string): string => people[id] ?? id;
  const line = (act: "sign" | "edit" | "draft", label: string): string[] => {
    const counts = new Map<string, number>();
    for (const text of acts)
      for (const by of new Set(
        text.flatMap((one) => (one.act === act && Object.hasOwn(people, one.by) ? [one.by] : [])),
      ))
        counts.set(by, (counts.get(by) ?? 0) + 1);
    for (const by of counts.keys()) known.add(by);
    const names = Array.from(counts, ([by, count]) => `${nameOf(by)} (${count})`);
    return names.length === 0 ? [] : [`${label}: ${names.join(", ")}.`];
  };
  const { signed, edited, draft } = phrase.disclosure;
  const done = [...line("sign", signed), ...line("edit", edited), ...line("draft", draft)];
  const others = Object.keys(people).filter((id) => !known.has(id));
  return [...done, ...(others.length === 0 ? [] : [`${print.contributors}: ${others.map(nameOf).join(", ")}.`])].join(
    " ",
  );
}
