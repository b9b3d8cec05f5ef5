import type { VouchedAct } from "@parley/edition";
import type { PackedEntry } from "@parley/pack";
import type { ComponentChildren, JSX } from "preact";
import type { TabletProps } from "../feature.ts";
import { vouchingOf } from "./vouching.ts";

export { vouchingOf } from "./vouching.ts";

/** What happened to a text, one line for each act, with what it is worth; `children` where the file has no acts for it. */
export function Acts({
  tablet,
  entry,
  lang,
  children,
}: TabletProps & { entry: PackedEntry; lang: string; children: ComponentChildren }): JSX.Element {
  const model = vouchingOf(tablet).value;
  const acts = model?.actsOn(entry.id, lang) ?? [];
  if (model === undefined || acts.length === 0) return <>{children}</>;
  const { vouching, origin, names } = tablet.words.value;
  const done = { draft: origin.draft, edit: origin.edited, sign: origin.signed };
  const who = ({ by, origin: recorded, model: machine }: VouchedAct): string => {
    const from: string = recorded ?? by;
    if (from === "llm") return origin.machine + (machine ? ` (${machine})` : "");
    return from === "mt" || from === "tm" || from === "bank" ? origin.origins[from] : model.nameOf(by);
  };
  return (
    <ol class="acts">
      {acts[0]!.act !== "draft" && <li>{origin.unknownOrigin}</li>}
      {acts.map((act, i) => (
        <li key={i} data-worth={act.worth}>
          {done[act.act]}: {who(act)}, {act.at.slice(0, 10)}
          {act.against.length > 0 && (
            <>
              <br />
              {vouching.against}: {act.against.map((tag) => names[tag] ?? tag).join(", ")}
            </>
          )}
          {act.act !== "draft" && (
            <>
              <br />
              <span class="worth">{vouching[act.worth]}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Who signed the book as a whole, and whether it is as it was signed. Nothing in a book that nobody signed. */
export function PublisherSection({ tablet }: TabletProps): JSX.Element | null {
  const model = vouchingOf(tablet).value;
  const { publisher } = model ?? {};
  if (model === undefined || publisher === undefined) return null;
  const words = tablet.words.value.vouching;
  const state = publisher.state === "right" || publisher.state === "unknown" ? publisher.state : "changed";
  return (
    <div class="publisher" data-state={publisher.state}>
      <p>
        {words.publisher}: {model.nameOf(publisher.by)}, {publisher.at.slice(0, 10)}
        <br />
        <span class="worth">{words[state]}</span>
      </p>
      <p class="hash">{publisher.key}</p>
    </div>
  );
}
