import type { AppWords } from "@parley/pack";
import { readCertificateLine, type Certificate, type Refusal } from "@parley/study";
import { withoutStress } from "@parley/sound/script";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Tablet, TabletProps, ViewProps } from "../feature.ts";
import { Home } from "../home/feature.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { singleCode } from "./codes.tsx";
import { writeParcel } from "./parcel.ts";
import { QrCode } from "./qr-code.tsx";
import { Rare } from "./rare.tsx";
import { labelOf } from "./state.ts";
import { teachOf } from "./tablet-teach.ts";
import { titleOf } from "./works.ts";

const REFUSALS: { readonly [R in Refusal]: keyof AppWords["teach"] } = {
  forged: "forged",
  book: "otherBook",
  erased: "erasedLearner",
  "unknown-key": "unknownKey",
  "revoked-key": "revokedKey",
  signer: "signer",
  withdrawn: "withdrawn",
  "other-learner": "otherLearner",
  future: "future",
  "too-early": "tooEarly",
  removed: "removed",
  changed: "changedWork",
};

/** What to do about it; nothing more is said where the refusal says it, or where nothing can be done. */
const NEXT: { readonly [R in Refusal]?: keyof AppWords["teach"] } = {
  forged: "nextAgain",
  book: "nextRight",
  "unknown-key": "nextKey",
  "revoked-key": "nextHear",
  signer: "nextKey",
  withdrawn: "nextHear",
  "other-learner": "nextRight",
  future: "nextClock",
  removed: "nextNewer",
};

/** What a certificate is worth on this tablet, in words, and what to do next. */
export function worth(
  tablet: Tablet,
  certificate: Certificate,
): { readonly counts: boolean; readonly words: string; readonly next: string } {
  const words = tablet.words.value.teach;
  const { refusal } = teachOf(tablet).judge(certificate);
  return refusal === undefined
    ? { counts: true, words: words.counts, next: "" }
    : { counts: false, words: words[REFUSALS[refusal]], next: NEXT[refusal] ? words[NEXT[refusal]] : "" };
}

/** What somebody is called on this tablet. */
export function nameOf(tablet: Tablet, id: string): string {
  const known = teachOf(tablet).state.value.learners.find(({ learner }) => learner === id);
  return known ? labelOf(known) : id;
}

/** The languages of a certificate, in words of the interface. */
function Languages({ tablet, certificate }: TabletProps & { certificate: Certificate }): JSX.Element {
  const { names } = tablet.words.value;
  return <>{certificate.can.langs.map((lang) => names[lang] ?? tablet.wordsIn(lang).name).join(" → ")}</>;
}

/** One certificate as a card that can be printed, with a code that another tablet verifies; above it, what it is worth here. */
export function CertificateView({ tablet, id }: ViewProps): JSX.Element | null {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  useEffect(() => void model.load(), [model]);
  const line = readId(id);
  if (line?.act !== "certify") return <Home tablet={tablet} />;
  const { counts, words: verdict, next } = worth(tablet, line);
  const { lineage } = model.judge(line);
  const all = writeParcel(model.parcelOf(line));
  // A lineage that is too long for one code stays out: tablets that know the teacher need none.
  const code = singleCode(all) ?? singleCode(writeParcel({ lines: [line], teachers: [] }));
  const day = new Intl.DateTimeFormat(tablet.ui.value, { dateStyle: "long", timeZone: "UTC" });
  const title = titleOf(model.works, line.can, tablet.ui.value);
  return (
    <main class="certificate">
      <p class="notice not-printed" role="status" data-counts={counts}>
        {counts ? "✓ " : "✕ "}
        {verdict} {next}
      </p>
      <article class="certificate-card">
        <h1>{words.certificate}</h1>
        <p class="certificate-who">{line.name ?? line.learner}</p>
        {line.name === undefined ? null : <p>{line.learner}</p>}
        <p>{words.certifies}</p>
        <p class="certificate-what">{title}</p>
        <p>
          <Languages tablet={tablet} certificate={line} />
        </p>
        <p>
          {words.heardBy.replace("{name}", () => line.by)} · {day.format(Date.parse(line.at))}
        </p>
        {lineage.length > 1 ? (
          <p>
            {words.taughtBy}: {lineage.slice(0, -1).join(" → ")}
          </p>
        ) : null}
        <p class="standing">{withoutStress(tablet.pack.book.title[tablet.ui.value] ?? "")}</p>
        {code === undefined ? null : <QrCode text={code} label={words.certificate} />}
      </article>
      <div class="chips not-printed">
        <button type="button" onClick={() => print()}>
          {tablet.words.value.app.print}
        </button>
      </div>
      {line.key === model.key.value && counts ? (
        <Rare label={words.withdraw}>
          <p>{words.withdrawHint}</p>
          <HoldButton onHeld={() => model.withdraw(line)}>
            {words.withdraw} <small>({tablet.words.value.app.holdFor})</small>
          </HoldButton>
        </Rare>
      ) : null}
    </main>
  );
}

function readId(id: string): ReturnType<typeof readCertificateLine> {
  try {
    return readCertificateLine(JSON.parse(id));
  } catch {
    return undefined;
  }
}
