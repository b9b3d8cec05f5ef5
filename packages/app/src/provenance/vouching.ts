/** Who vouches for the texts of the book, and for the book as a whole: verified on the device, from the file alone. */
import { publisherOf, vouchedActs, type Publisher, type VouchedAct, type Vouching } from "@parley/edition";
import { decodeSignatures, templateOf, type Signatures } from "@parley/pack";
import { signal, type ReadonlySignal } from "@preact/signals";
import { inflateHere } from "../ui/inflate-here.ts";
import { modelOf, type Tablet } from "../feature.ts";
import { setVerified } from "../phrase/standing.tsx";
import { whenArrived } from "../ui/arrival.ts";
import { stepOf } from "./step.ts";

/** The signatures of a book. */
export interface VouchingModel {
  /** What happened to a text, from its draft to its signatures; empty where the file has nothing about it. */
  actsOn(id: string, lang: string): readonly VouchedAct[];
  /** A person as the book shows them. */
  nameOf(by: string): string;
  /** Who signed the book as a whole, and whether it is still that book. */
  readonly publisher: Publisher | undefined;
}

/** The text of a part of the file. */
const partOf = (id: string): string | undefined => document.getElementById(id)?.textContent ?? undefined;

/** The model of the signatures; `undefined` until they are read, and in a book without any. */
export const vouchingOf: (tablet: Tablet) => ReadonlySignal<VouchingModel | undefined> = modelOf((tablet) => {
  const model = signal<VouchingModel | undefined>(undefined);
  const read = async (): Promise<void> => {
    const text = await whenArrived(async () => {
      const found = partOf("parley-signatures");
      if (found === undefined && document.readyState === "loading") throw new Error("parley-signatures");
      return found;
    });
    if (text === undefined) return;
    const read = modelFor(tablet, await decodeSignatures(text, inflateHere));
    model.value = read;
    setVerified(tablet, (id, tag) => {
      const said = tablet.entries.value.get(id)?.texts[tag]?.[0]?.standing;
      return said && stepOf(said, read.actsOn(id, tag));
    });
  };
  // The guard of the file has compared this part. One that is no data all the same vouches for nothing.
  void read().catch(() => undefined);
  return model;
});

function modelFor({ pack }: Tablet, { ledger, people, publish }: Signatures): VouchingModel {
  const entries = new Map(pack.entries.map((entry) => [entry.id, entry]));
  const shown: Vouching["shown"] = (id) => {
    const entry = entries.get(id);
    if (entry === undefined) return undefined;
    const texts = Object.entries(entry.texts).map(
      ([lang, list]) => [lang, list.map(({ text, when }) => ({ template: templateOf(text), when }))] as const,
    );
    return { entry, texts: Object.fromEntries(texts) };
  };
  const known = new Map<string, readonly VouchedAct[]>();
  return {
    actsOn(id, lang) {
      const name = `${lang} ${id}`;
      const acts = known.get(name) ?? vouchedActs({ ledger, shown }, id, lang);
      known.set(name, acts);
      return acts;
    },
    nameOf: (by) => (Object.prototype.hasOwnProperty.call(people, by) ? people[by]! : by),
    publisher: publisherOf(ledger, publish, pack.book.hash, partOf("parley-pack")),
  };
}
