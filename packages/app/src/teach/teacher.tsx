import { sha256Of } from "@parley/key";
import { fingerprint } from "@parley/study";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { TabletProps, ViewProps } from "../feature.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { readParcel } from "./parcel.ts";
import { Rare } from "./rare.tsx";
import { teachOf } from "./tablet-teach.ts";

/** The fingerprint of a key. */
export function Fingerprint({ of }: { of: string }): JSX.Element {
  return <code class="fingerprint">{fingerprint(sha256Of(of))}</code>;
}

/** A teacher's key: compare it, trust it, vouch for it, revoke it. */
function Teacher({ tablet, teacherKey, id }: TabletProps & { teacherKey: string; id: string }): JSX.Element {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  const known = model.teachers.value.find(({ key }) => key === teacherKey);
  const isRoot = known?.how === "compared" || known?.how === "file";
  return (
    <>
      <p class="certificate-who">{id}</p>
      <p>
        {words.fingerprint}: <Fingerprint of={teacherKey} />
      </p>
      <p>{words.compare}</p>
      {known && known.lineage.length > 1 ? (
        <p>
          {words.taughtBy}: {known.lineage.slice(0, -1).join(" → ")}
        </p>
      ) : null}
      {model.isRevoked(teacherKey) ? <p class="notice">{words.revokedKey}</p> : null}
      <div class="chips" hidden={known?.how === "own" || model.isRevoked(teacherKey)}>
        {known?.how === "compared" ? null : (
          <button type="button" onClick={() => model.setTrust(teacherKey, id, true)}>
            {words.trust}
          </button>
        )}
        {isRoot ? (
          <button type="button" onClick={() => model.setTrust(teacherKey, id, false)}>
            {words.distrust}
          </button>
        ) : null}
        {model.key.value === "" || model.hasVouched(teacherKey) ? null : (
          <button
            type="button"
            onClick={() => model.sign({ act: "certify-teacher", teacher: id, teaches: teacherKey })}
          >
            {words.vouch}
          </button>
        )}
      </div>
      {model.hasVouched(teacherKey) ? <p role="status">{words.vouched}</p> : null}
      {model.hasVouched(teacherKey) ? (
        <Rare label={words.revoke}>
          <p>{words.revokeHint}</p>
          <HoldButton onHeld={() => model.sign({ act: "revoke-key", lost: teacherKey })}>
            {words.revoke} <small>({tablet.words.value.app.holdFor})</small>
          </HoldButton>
        </Rare>
      ) : null}
    </>
  );
}

/** The sheet of a teacher's key. */
export function TeacherSheet({ tablet, id }: ViewProps): JSX.Element | null {
  const model = teachOf(tablet);
  useEffect(() => void model.load(), [model]);
  const [teacher] = readParcel(`{"parleyTeach":1,"teachers":[${id}],"lines":[]}`)?.teachers ?? [];
  if (!teacher) return null;
  return (
    <Sheet tablet={tablet} title={tablet.words.value.teach.teachers}>
      <Teacher tablet={tablet} teacherKey={teacher[0]} id={teacher[1]} />
    </Sheet>
  );
}
