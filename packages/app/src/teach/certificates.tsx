import type { Certificate } from "@parley/study";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { TabletProps } from "../feature.ts";
import { FileButton } from "../ui/file-button.tsx";
import { List } from "../ui/list.tsx";
import { nameOf, worth } from "./certificate.tsx";
import { journalText, saveFile } from "./journal-file.ts";
import { isStrong } from "./passphrase.ts";
import { TakeButtons } from "./take.tsx";
import { Fingerprint } from "./teacher.tsx";
import { teachOf } from "./tablet-teach.ts";
import { titleOf } from "./works.ts";

/** What a learner gives to the instructor. */
function Give({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  const { me } = model.state.value;
  const day = new Date().toISOString().slice(0, 10);
  const [status, setStatus] = useState("");
  const save = async (): Promise<void> => {
    const text = await journalText(tablet);
    const name = `${model.me()}-${day}.parley.json`;
    const isSaved = await saveFile(tablet, name, text, "application/json");
    setStatus(isSaved ? words.journalSaved.replace("{name}", () => name) : "");
  };
  return (
    <section>
      <h2>{words.give}</h2>
      <p>
        {words.myName}: <b>{me?.id ?? "…"}</b>
      </p>
      <label class="teach-field">
        {words.nameOnCard}
        <input
          type="text"
          maxLength={100}
          value={me?.name ?? ""}
          onChange={(event) => model.setName(event.currentTarget.value)}
        />
      </label>
      <p>{words.giveHint}</p>
      <div class="chips">
        <button type="button" onClick={() => void save()}>
          {words.saveFile}
        </button>
        <button type="button" onClick={() => tablet.navigation.open("codes", "journal")}>
          {words.showJournal}
        </button>
      </div>
      <p role="status">{status}</p>
    </section>
  );
}

/** A field whose text is not shown. */
function Secret(props: { name: string; value: string; onInput: (value: string) => void }): JSX.Element {
  return (
    <label class="teach-field">
      {props.name}
      <input
        type="password"
        autocomplete="off"
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

/** The key of this teacher: make it, save and load it, show it. */
function Key({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [status, setStatus] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const busy = async (work: () => Promise<string>): Promise<void> => {
    setIsBusy(true);
    setStatus("…");
    setStatus(await work());
    setIsBusy(false);
  };
  const save = async (): Promise<string> => {
    if (!isStrong(passphrase)) return words.passphraseWeak;
    if (passphrase !== again) return words.passphraseDiffers;
    const file = await model.sealedKey(passphrase);
    return (await saveFile(tablet, `${model.me()}.key`, file, "text/plain")) ? words.keySaved : "";
  };
  const load = async (file: Blob): Promise<string> =>
    (await model.takeKey(await file.text(), passphrase)) ? "" : words.keyWrong;
  return (
    <section>
      <h2>{words.myKey}</h2>
      {model.key.value === "" ? (
        <div class="chips">
          <button type="button" onClick={() => void model.makeKey()}>
            {words.keyMake}
          </button>
        </div>
      ) : (
        <>
          <p>
            {words.fingerprint}: <Fingerprint of={model.key.value} />
          </p>
          <div class="chips">
            <button type="button" onClick={() => tablet.navigation.open("codes", "teacher")}>
              {words.showKey}
            </button>
          </div>
        </>
      )}
      <p>{words.keyHint}</p>
      <Secret name={words.passphrase} value={passphrase} onInput={setPassphrase} />
      {model.key.value === "" || passphrase === "" ? null : (
        <Secret name={words.passphraseAgain} value={again} onInput={setAgain} />
      )}
      {passphrase === "" || isBusy ? null : (
        <div class="chips">
          {model.key.value === "" ? null : (
            <button type="button" onClick={() => void busy(save)}>
              {words.keySave}
            </button>
          )}
          <FileButton label={words.keyLoad} accept=".key,text/plain" onFile={(file) => void busy(() => load(file))} />
        </div>
      )}
      <p role="status">{status}</p>
    </section>
  );
}

/** The teachers whose certificates count here, how this tablet knows them, and what can be done about it. */
function Teachers({ tablet }: TabletProps): JSX.Element | null {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  const others = model.teachers.value.filter(({ how }) => how !== "own");
  if (others.length === 0) return null;
  const how = { own: "", compared: words.keyCompared, file: words.keyFromFile, taught: words.keyTaught };
  return (
    <section>
      <h2>{words.teachers}</h2>
      <ul class="teach-list">
        {others.map((teacher) => {
          const id = teacher.lineage.at(-1)!;
          return (
            <li key={teacher.key}>
              <button
                type="button"
                onClick={() => tablet.navigation.open("teacher", JSON.stringify([teacher.key, id]))}
              >
                <b>{nameOf(tablet, id)}</b> · {how[teacher.how]}
                {teacher.lineage.length > 1 ? ` (${teacher.lineage.slice(0, -1).join(" → ")})` : ""}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** One certificate in the list. */
function Row({ tablet, certificate }: TabletProps & { certificate: Certificate }): JSX.Element {
  const { counts, words } = worth(tablet, certificate);
  const { works } = teachOf(tablet);
  return (
    <li>
      <button
        type="button"
        onClick={() => tablet.navigation.go({ at: "certificate", id: JSON.stringify(certificate) })}
      >
        {counts ? "✓" : "✕"} <b>{certificate.name ?? nameOf(tablet, certificate.learner)}</b> ·{" "}
        {titleOf(works, certificate.can, tablet.ui.value)}
        {counts ? null : <small>{words}</small>}
      </button>
    </li>
  );
}

/** The view of certificates: what a learner gives, certificates, teachers, the key of this teacher. */
export function CertificatesView({ tablet }: TabletProps): JSX.Element {
  const words = tablet.words.value.teach;
  const model = teachOf(tablet);
  useEffect(() => {
    void model.load().then(() => model.me());
  }, [model]);
  const certificates = model.state.value.lines.flatMap((line) => (line.act === "certify" ? [line] : []));
  return (
    <main class="teach" aria-busy={!model.isReady.value}>
      <h1>{words.certificates}</h1>
      {model.isReady.value ? (
        <>
          {model.isClockWrong() ? <ClockNotice tablet={tablet} /> : null}
          <TakeButtons tablet={tablet} />
          <List
            class="teach-list"
            items={certificates}
            estimate={72}
            row={(certificate) => <Row tablet={tablet} certificate={certificate} />}
          />
          <Give tablet={tablet} />
          <Teachers tablet={tablet} />
          <Key tablet={tablet} />
        </>
      ) : null}
    </main>
  );
}

/** A notice that the clock shows a time that cannot be. */
export function ClockNotice({ tablet }: TabletProps): JSX.Element {
  const day = new Intl.DateTimeFormat(tablet.ui.value, { dateStyle: "long" });
  return (
    <p class="notice" role="alert">
      {tablet.words.value.teach.clockWrong.replace("{date}", () => day.format(Date.now()))}
    </p>
  );
}
