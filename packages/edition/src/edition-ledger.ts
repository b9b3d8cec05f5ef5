/** What an edition has of the ledger of its book, so that its signatures can be verified without the book. */
import { currentLines, isSignedLine, judgeLedger, type Book, type LedgerLine, type TextLine } from "@parley/book";
import { tagFor } from "@parley/sound/script";
import { endsFor, lineHash, linksOf, type Revocation, type SignedLine } from "@parley/key";
import type { EditionAct, EditionActs, EditionEntry, EditionLedger } from "./edition.ts";
import { shownWords, signedRest } from "./signed-form.ts";

/** The signatures of a book, as its edition with some entries has them; nothing for a book without any. */
export function editionLedger(
  book: Book,
  entries: { readonly [id: string]: EditionEntry },
): { readonly ledger?: EditionLedger } {
  const trust = judgeLedger(book);
  if (book.id === undefined || trust.counted.size === 0) return {};
  const ends = [...trust.chains.heads.keys()].flatMap((by) =>
    Array.from(endsFor(trust, by).heads, ([, lines]) => [by, lines.map(lineHash).toSorted()] as const),
  );
  const revoked = revokedKeys(book);
  const texts = textsOf(book, entries);
  return {
    ledger: {
      book: book.id,
      heads: Object.fromEntries(ends.toSorted(([a], [b]) => (a < b ? -1 : 1))),
      keys: keyLines(book, revoked),
      ...(revoked.length > 0 ? { revoked } : {}),
      ...(Object.keys(texts).length > 0 ? { texts } : {}),
    },
  };
}

function revokedKeys({ people }: Book): Revocation[] {
  return Object.values(people).flatMap(({ key, revoked }) => {
    const gone = revoked?.key ?? key;
    if (revoked === undefined || gone === undefined) return [];
    return [{ key: gone, ...(revoked.after === undefined ? {} : { after: revoked.after }) }];
  });
}

/** Lines that say which keys count and what is withdrawn, and the chains of revoked keys up to the last good lines. */
function keyLines(book: Book, listed: readonly Revocation[]): LedgerLine[] {
  const { chains, counted, people, revoked } = judgeLedger(book);
  const own = [...chains.authentic].filter(
    ([hash, line]) => counted.has(hash) || people.has(line.key) || revoked.has(line.key),
  );
  const acts = own.filter(([, { act }]) => ["begin", "trust", "revoke", "withdraw"].includes(act));
  const lines = new Map<string, LedgerLine & SignedLine>(acts);
  const open = [...listed, ...own.flatMap(([, line]) => line.revoked ?? [])].flatMap(({ after }) => linksOf(after));
  const seen = new Set<string>();
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const line = chains.authentic.get(hash);
    if (line === undefined || seen.has(hash)) continue;
    seen.add(hash);
    lines.set(hash, line);
    open.push(...linksOf(line.prev));
  }
  // By hash, so that the order of the lines in the ledger changes nothing.
  return [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

/** What people did with the texts of some entries; those that nobody edited or signed are left out. */
function textsOf(
  book: Book,
  entries: { readonly [id: string]: EditionEntry },
): { [id: string]: { [lang: string]: EditionActs } } {
  const linesFor = currentLines(book);
  const { isVerified } = judgeLedger(book);
  const found: { [id: string]: { [lang: string]: EditionActs } } = {};
  for (const entry of book.chapters.flatMap((chapter) => chapter.entries)) {
    const shown = entries[entry.id];
    if (shown === undefined) continue;
    const acts = new Map<string, readonly TextLine[]>();
    for (const lang of Object.keys(shown.texts)) {
      const { draft, byPeople } = linesFor({ entry }, tagFor(lang, entry.text) ?? lang);
      // An edit that has a signature which is not that of its person is no proof of anything.
      const sure = byPeople.filter((line) => !isSignedLine(line) || isVerified(line));
      if (sure.length > 0) acts.set(lang, draft === undefined ? sure : [draft, ...sure]);
    }
    // The texts that were seen beside them are compared too.
    const seen = new Set([...acts.values()].flat().flatMap(({ against = {} }) => Object.keys(against)));
    for (const [lang, texts] of Object.entries(shown.texts)) {
      if (!acts.has(lang) && !seen.has(lang)) continue;
      const written = tagFor(lang, entry.text) ?? lang;
      const rest = signedRest({ entry }, written, { id: entry.id, ...shown }, lang, shownWords(texts));
      (found[entry.id] ??= {})[lang] = {
        ...(written === lang ? {} : { written }),
        ...(rest === undefined ? {} : { rest }),
        acts: (acts.get(lang) ?? []).map(actOf),
      };
    }
  }
  return found;
}

function actOf({ v: _v, entry: _entry, lang: _lang, hash: _hash, book: _book, ...act }: TextLine): EditionAct {
  return act;
}
