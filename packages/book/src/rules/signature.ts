import { linksOf, type Doubt, type SignedLine } from "@parley/key";
import { lookOf } from "../look-alikes.ts";
import { judgeLedger, type LedgerTrust } from "../ledger-trust.ts";
import { isTextLine, type LedgerLine } from "../ledger-line.ts";
import { outdatedSignatures } from "../outdated-signatures.ts";
import { defineRules, type Check, type CheckContext, type Location, type Row } from "../rule.ts";
import { shorten } from "../shape.ts";
import { subjectId, type Subject } from "../subject.ts";

type Signed = LedgerLine & SignedLine;

/** A signed line by what it is about. */
function nameOf(line: Signed): string {
  const what = isTextLine(line) ? `${shorten(line.entry)} (${shorten(line.lang)})` : line.act;
  return `${what} by ${shorten(line.by)}`;
}

/** A check of signed lines. They are reported in one trouble. */
function checkSigned(found: (trust: LedgerTrust) => Iterable<Signed>, message: string): Check {
  return ({ book }, report) => {
    const names = [...new Set(Array.from(found(judgeLedger(book)), nameOf))].toSorted();
    if (names.length === 0) return;
    const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
    report({ path: "ledger.jsonl" }, `${message}: ${names.slice(0, 3).join(", ")}${more}`);
  };
}

/** The lines that do not count for one of some reasons. */
const doubted =
  (...reasons: readonly Doubt[]) =>
  ({ doubts }: LedgerTrust): Signed[] =>
    [...doubts].filter(([, doubt]) => reasons.includes(doubt)).map(([line]) => line);

/** Lines that were signed for this book. */
const ownOf = ({ doubts }: LedgerTrust, lines: readonly Signed[]): Signed[] =>
  lines.filter((line) => doubts.get(line) !== "book");

/** Why a line is of another book, or of a key that is not known as that of its signer, or not any more. */
const FOREIGN: ReadonlySet<Doubt | undefined> = new Set<Doubt>(["book", "key", "key-changed", "key-shared", "revoked"]);
/** Lines that a signer wrote in several copies: what a stranger wrote under the same name is no fork. */
const forked = ({ chains, doubts }: LedgerTrust): Signed[] =>
  chains.forks
    .map((lines) => lines.filter((line) => !FOREIGN.has(doubts.get(line))))
    .filter((lines) => lines.length > 1)
    .flat();

/** A rule about lines that do not count for one reason. */
const doubtRule = (reason: Doubt, message: string, meaning: string, hint: string): Row => ({
  level: "warning",
  release: true,
  meaning,
  hint,
  check: checkSigned(doubted(reason), message),
});

/** Names that share a property, as “a and b”. */
function sharedNames(all: readonly (readonly [name: string, property: string])[]): string[] {
  const groups = new Map<string, string[]>();
  for (const [name, property] of all) groups.set(property, [...(groups.get(property) ?? []), `“${name}”`]);
  return [...groups.values()].filter((names) => names.length > 1).map((names) => names.join(" and "));
}

/** Where a text is. */
function placeOf(subject: Subject, lang: string, pathOf: CheckContext["pathOf"]): Location {
  if ("work" in subject) return { path: subject.work.path };
  if ("book" in subject) return { path: "book.yaml" };
  if ("chapter" in subject) return { path: pathOf(subject.chapter) };
  const offset = subject.entry.text[lang]?.[0]?.offset;
  return { path: subject.entry.path, ...(offset === undefined ? {} : { offset }) };
}

/** Signatures: which count, and why others do not. */
export const SIGNATURE_RULES = defineRules("Signatures", {
  "ledger-forged": {
    level: "warning",
    release: true,
    meaning: "A line of the ledger was changed after it was signed, or was never signed with the key that it names.",
    hint: "restore the line as it was written; if nobody knows where it is from, delete it and ask who can write to the book",
    check: checkSigned(
      ({ chains }) => chains.forged,
      "lines that do not count, because their signature is not that of their key",
    ),
  },
  "ledger-book": doubtRule(
    "book",
    "lines that do not count, because they were signed for another book",
    "A signature counts in the book that it was given for: the one with the “id” in book.yaml, whose first line is in the ledger.",
    "restore “id” in book.yaml and the first line of the ledger; lines from another book are to be deleted, and the texts signed here",
  ),
  "ledger-key": doubtRule(
    "key",
    "lines that do not count, because nobody vouches for the key of their signer",
    "A key counts if the first signer of the book named it, or a signer whose key counts vouches for it.",
    "a signer who knows the person runs “parley key trust BOOK PERSON”",
  ),
  "ledger-key-changed": {
    level: "warning",
    release: true,
    meaning:
      "The key of a person changed: the new one is not signed by the old one, and no other signer vouches for it. It may be somebody else's.",
    hint: "ask the person, then run “parley key trust BOOK PERSON”; if it is not this person's key, restore the old one in book.yaml",
    check: (context, report, warn) => {
      checkSigned(doubted("key-changed"), "key changed: lines that do not count")(context, report, warn);
      const { people } = judgeLedger(context.book);
      const pinned = new Set(people.values());
      for (const [id, { key }] of Object.entries(context.book.people))
        if (key !== undefined && pinned.has(id) && people.get(key) !== id)
          report({ path: "book.yaml" }, `key changed: nobody vouches for the key of “${id}” in book.yaml`);
    },
  },
  "ledger-key-shared": {
    level: "warning",
    release: true,
    meaning: "A key is that of one person. A key of two counts for nobody: two signatures could be of one hand.",
    hint: "each person makes a key with “parley key new”",
    check: (context, report, warn) => {
      checkSigned(doubted("key-shared"), "lines that do not count, because their key is that of several people")(
        context,
        report,
        warn,
      );
      const keys = Object.entries(context.book.people).flatMap(([id, { key }]) =>
        key === undefined ? [] : [[id, key] as const],
      );
      for (const names of sharedNames(keys)) report({ path: "book.yaml" }, `${names} have the same key`);
    },
  },
  "ledger-revoked": {
    level: "warning",
    meaning: "The key of these lines was revoked, and they are not among its last good lines.",
    hint: "the person signs the texts again with a new key",
    check: checkSigned(doubted("revoked"), "lines that do not count, because their key was revoked"),
  },
  "ledger-gap": {
    level: "warning",
    release: true,
    meaning: "A signed line names the line before it, and that line is not there: it was deleted, or lost in a merge.",
    hint: "put the line back from a copy of the book; where there is none, the signer looks through the texts and signs them again",
    check: checkSigned(
      (trust) => [...ownOf(trust, trust.chains.afterGap), ...doubted("gap")(trust)],
      "lines are missing before these, or withdrew these",
    ),
  },
  "ledger-clock": doubtRule(
    "backdated",
    "lines that do not count, because they are older than the line before them",
    "The time of a signer never goes back: a line that is older than the one it follows was signed with a wrong clock, or dated back.",
    "set the clock right and sign the texts again",
  ),
  "ledger-fork": {
    level: "warning",
    meaning:
      "A person signed in two copies of the book, which were merged. Both lines count; the next signature joins them.",
    hint: "if the person knows of one copy only, somebody else has the key: revoke it",
    check: checkSigned(forked, "signed in two copies of the book"),
  },
  "ledger-outdated": {
    level: "warning",
    meaning:
      "A person signed this text, and it changed since then, or a text that it was signed against: the signature was for other words and does not count.",
    hint: "look at the change; then sign the text as it is now, or write the signed words again, and the signature counts again",
    check: ({ book, works, pathOf }, report) => {
      for (const { subject, lang, signers, at, against } of outdatedSignatures(book, works)) {
        const beside = against.length > 0 ? ` in ${against.join(", ")}, which it was signed against` : "";
        report(
          placeOf(subject, lang, pathOf),
          `“${subjectId(subject)}” (${lang}) was signed by ${signers.map(shorten).join(", ")} on ${at} for other words${beside}`,
        );
      }
    },
  },
  "ledger-revocation": {
    level: "warning",
    release: true,
    meaning:
      "A revocation names the last good line of a key, and that line is not in the ledger, so that no line of the key counts.",
    hint: "write the hash of a line of this key under “after”",
    check: ({ book }, report) => {
      const { chains } = judgeLedger(book);
      for (const [id, { revoked }] of Object.entries(book.people))
        for (const hash of linksOf(revoked?.after))
          if (!chains.authentic.has(hash))
            report({ path: "book.yaml" }, `“${id}”: the last good line ${hash.slice(0, 15)}… is not in the ledger`);
    },
  },
  "person-placeholder": {
    level: "stop",
    meaning:
      "The example that “parley key new” prints was pasted as it is: “your-id” stands in every signature, and what “shown” says is printed.",
    hint: "write an id of your own in place of “your-id”, and after “shown:” what is printed of you: a name or a code",
    check: ({ book }, report) => {
      for (const [id, { shown }] of Object.entries(book.people))
        if (id === "your-id" || /^[.…]*$/u.test(shown.trim()))
          report({ path: "book.yaml" }, `“${shorten(id)}” is still an example: { shown: ${shorten(shown)} }`);
    },
  },
  "person-lookalike": {
    level: "warning",
    release: true,
    meaning: "The ids of two people look alike, so that one person could sign as two, or be taken for another.",
    hint: "give them ids that nobody confuses",
    check: ({ book }, report) => {
      for (const names of sharedNames(Object.keys(book.people).map((id) => [id, lookOf(id)] as const)))
        report({ path: "book.yaml" }, `${names} look alike`);
    },
  },
});
