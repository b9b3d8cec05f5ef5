import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Tablet, ViewProps } from "../feature.ts";
import { Sheet } from "../ui/sheet.tsx";
import { writeParcel } from "./parcel.ts";
import { drawCode, QrCode } from "./qr-code.tsx";
import { LONGEST_STREAM, makeStream } from "./stream/frame.ts";
import { packText } from "./stream/packed-text.ts";
import { journalText } from "./journal-file.ts";
import { Fingerprint } from "./teacher.tsx";
import { teachOf } from "./tablet-teach.ts";

/** Codes a second: a camera has 15 to 30 pictures a second, and a code must be whole in one of them. */
const RATE = 6;
/** Bytes that one code can have for itself: more are shown as codes that change. */
const SINGLE = 1_500;

/** What is shown, as text: the journal of this learner, or the key of this teacher. */
async function textToShow(tablet: Tablet, id: string): Promise<string> {
  const model = teachOf(tablet);
  await model.load();
  return id === "journal" ? journalText(tablet) : writeParcel(model.teacherParcel());
}

/** The text of one code with all of a text; `undefined` where it takes several. */
export function singleCode(text: string): string | undefined {
  const packed = packText(text);
  return packed.length > SINGLE ? undefined : makeStream(packed, packed.length).frame(0);
}

type Stream = ReturnType<typeof makeStream>;

/** A text as one code, or as codes that change; neither where it is too long for them. */
function codesOf(text: string): { readonly single?: string; readonly stream?: Stream } {
  const single = singleCode(text);
  if (single !== undefined) return { single };
  const packed = packText(text);
  return packed.length > LONGEST_STREAM ? {} : { stream: makeStream(packed) };
}

/** Codes that change, as long as they are on the screen. */
function Changing({ stream, label }: { stream: Stream; label: string }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let n = 0;
    const timer = setInterval(() => {
      const side = Math.min(innerWidth - 32, innerHeight - 160, 640) * (devicePixelRatio || 1);
      drawCode(canvas.current!, stream.frame(n), side);
      n += 1;
    }, 1000 / RATE);
    return () => clearInterval(timer);
  }, [stream]);
  return <canvas ref={canvas} class="qr-code" role="img" aria-label={label} />;
}

/** The sheet that shows something as codes: one that stays, or some that change. */
export function CodesSheet({ tablet, id }: ViewProps): JSX.Element {
  const words = tablet.words.value.teach;
  const [text, setText] = useState<string | undefined>(undefined);
  useEffect(() => void textToShow(tablet, id).then(setText), [id]);
  const shown = useMemo(() => (text === undefined ? undefined : codesOf(text)), [text]);
  const title = id === "journal" ? words.showJournal : words.showKey;
  const { key } = teachOf(tablet);
  return (
    <Sheet tablet={tablet} title={title}>
      {id === "journal" || key.value === "" ? null : (
        <>
          <p>
            {words.fingerprint}: <Fingerprint of={key.value} />
          </p>
          <p>{words.compare}</p>
        </>
      )}
      {shown?.single === undefined ? null : <QrCode text={shown.single} label={title} />}
      {shown?.stream === undefined ? null : (
        <>
          <p>{words.codesHint.replace("{count}", String(shown.stream.blocks))}</p>
          <Changing stream={shown.stream} label={title} />
        </>
      )}
      {shown !== undefined && shown.single === undefined && shown.stream === undefined ? (
        <p class="notice">{words.codesTooMany}</p>
      ) : null}
    </Sheet>
  );
}
