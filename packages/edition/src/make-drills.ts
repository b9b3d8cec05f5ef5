import { drillWork } from "@parley/book";
import { tagFor } from "@parley/sound/script";
import type { EditionContext } from "./edition-context.ts";
import type { EditionDrill, EditionEntry } from "./edition.ts";

/** The drills of a book of which all entries are included. */
export function makeDrills(context: EditionContext, entries: { readonly [id: string]: EditionEntry }): EditionDrill[] {
  const { book, languages, ledger, resolveWords } = context;
  return book.drills.flatMap((drill): EditionDrill[] => {
    const errors = new Map(drill.errors.map(({ entry, say }) => [entry, say]));
    const named = [...drill.orders.map(({ entry }) => entry), ...errors.values()];
    if (drill.orders.length === 0 || !named.every((id) => Object.hasOwn(entries, id))) return [];
    const work = drillWork(drill);
    const standing = Object.fromEntries(
      languages.flatMap((lang) => {
        const written = tagFor(lang, drill.title);
        return written === undefined ? [] : [[lang, ledger({ work }, written, drill.policy).standing] as const];
      }),
    );
    const { id, title, roles, lead, change, times, policy, orders } = drill;
    return [
      {
        id,
        title: resolveWords(title),
        roles: { a: resolveWords(roles.a), b: resolveWords(roles.b) },
        lead,
        change,
        times,
        policy,
        standing,
        orders: orders.map(({ entry, time }) => {
          const wrong = errors.get(entry);
          return { entry, ...(time === undefined ? {} : { time }), ...(wrong === undefined ? {} : { wrong }) };
        }),
      },
    ];
  });
}
