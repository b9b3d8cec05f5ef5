import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Certificate } from "@parley/study";
import type { Tablet, ViewProps } from "../feature.ts";
import { Sheet } from "../ui/sheet.tsx";
import { writeParcel } from "./parcel.ts";
import { drawCode, QrCode } from "./qr-code.tsx";
import { makeStream } from "./stream/frame.ts";
import { packText } from "./stream/packed-text.ts";
import { journalText } from "./journal-file.ts";
import { teachOf } from "./tablet-teach.ts";

/** Codes a second: a camera has 15 to 30 pictures a second, and a code must be whole in one of them. */
const RATE = 6;
/** Bytes that one code can have for itself: more are shown as codes that change. */
const SINGLE = 1_500;

/** What is shown, as text: the journal of this learner, the key of this teacher, or a certificate. */
export async function textToShow(tablet: Tablet, id: string): Promise<string> {
  const model = teachOf(tablet);
  await model.load();
  if (id === "journal") return journalText(tablet);
  if (id === "teacher") return writeParcel(model.teacherParcel());
  return writeParcel(model.parcelOf(JSON.parse(id) as Certificate));
}

/** The text of one code with all of a text; `undefined` where it takes several. */
export function singleCode(text: string): string | undefined {
  const packed = packText(text);
  return packed.length > SINGLE ? undefined : makeStream(packed, packed.length).frame(0);
}

/** Codes that change, as long as they are on the screen. */
function Changing({ bytes, label }: { bytes: Uint8Array; label: string }): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const stream = makeStream(bytes);
    let n = 0;
    const timer = setInterval(() => {
      const side = Math.min(innerWidth - 32, innerHeight - 160, 640) * (devicePixelRatio || 1);
      drawCode(canvas.current!, stream.frame(n), side);
      n += 1;
    }, 1000 / RATE);
    return () => clearInterval(timer);
  }, [bytes]);
  return <canvas ref={canvas} class="qr-code" role="img" aria-label={label} />;
}

/** The sheet that shows something as codes: one that stays, or some that change. */
export function CodesSheet({ tablet, id }: ViewProps): JSX.Element {
  const words = tablet.words.value.teach;
  const [text, setText] = useState<string | undefined>(undefined);
  useEffect(() => void textToShow(tablet, id).then(setText), [id]);
  const single = text === undefined ? undefined : singleCode(text);
  const [bytes, setBytes] = useState<Uint8Array | undefined>(undefined);
  useEffect(() => {
    if (text !== undefined && single === undefined) setBytes(packText(text));
  }, [text]);
  return (
    <Sheet tablet={tablet} title={words.showCodes}>
      {single === undefined ? null : <QrCode text={single} label={words.showCodes} />}
      {bytes === undefined ? null : (
        <>
          <p>{words.codesHint.replace("{count}", String(makeStream(bytes).blocks))}</p>
          <Changing bytes={bytes} label={words.showCodes} />
        </>
      )}
    </Sheet>
  );
}
