import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../feature.ts";
import { FileButton } from "../ui/file-button.tsx";
import { Sheet } from "../ui/sheet.tsx";
import { codeReader, codesInFile, drawPicture } from "./read-code.ts";
import { makeReceiver, type Receiver } from "./stream/frame.ts";
import { unpackText } from "./stream/packed-text.ts";
import { openTaken, takenWords } from "./take.tsx";
import { teachOf } from "./tablet-teach.ts";

/** Look through the camera until told to stop; calls back with the codes of each picture. Rejects where there is no camera. */
async function watch(
  video: HTMLVideoElement,
  isOpen: () => boolean,
  onCodes: (codes: readonly string[]) => void,
): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 960 } },
  });
  try {
    const read = await codeReader();
    const canvas = document.createElement("canvas");
    video.srcObject = stream;
    await video.play();
    while (isOpen()) {
      if (video.videoWidth > 0) {
        drawPicture(canvas, video, { width: video.videoWidth, height: video.videoHeight });
        onCodes(await read(canvas));
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

/** The sheet that reads codes: by the camera, or from a picture. */
export function ScanSheet({ tablet }: ViewProps): JSX.Element {
  const words = tablet.words.value.teach;
  const video = useRef<HTMLVideoElement>(null);
  const receiver = useRef<Receiver>(makeReceiver());
  const open = useRef(true);
  const [share, setShare] = useState(0);
  const [status, setStatus] = useState("");
  const [hasCamera, setHasCamera] = useState(true);
  const take = async (bytes: Uint8Array): Promise<void> => {
    const text = unpackText(bytes);
    const taken = text === undefined ? ({ kind: "other" } as const) : await teachOf(tablet).take(text);
    if (!openTaken(tablet, taken)) setStatus(takenWords(tablet, taken));
  };
  const onCodes = (codes: readonly string[]): void => {
    for (const code of codes) {
      const result = receiver.current.add(code);
      if (result.kind === "done") {
        setShare(100);
        void take(result.bytes);
      } else if (result.kind === "new") setShare(Math.floor(receiver.current.progress() * 100));
    }
  };
  useEffect(() => {
    open.current = true;
    void (async () => {
      try {
        await teachOf(tablet).load();
        await watch(video.current!, () => open.current, onCodes);
      } catch {
        setHasCamera(false);
      }
    })();
    return () => void (open.current = false);
  }, []);
  const fromPicture = async (file: Blob): Promise<void> => {
    const codes = await codesInFile(file);
    setStatus(codes.length === 0 ? words.notOurs : "");
    for (const code of codes) if (receiver.current.add(code).kind === "foreign") setStatus(words.notOurs);
    receiver.current = makeReceiver();
    onCodes(codes);
  };
  return (
    <Sheet tablet={tablet} title={words.scan}>
      {hasCamera ? (
        <>
          {/* oxlint-disable-next-line jsx-a11y/media-has-caption */}
          <video ref={video} class="scan-video" muted playsInline />
          <p>{words.scanning.replace("{share}", String(share))}</p>
          <progress max={100} value={share} aria-label={words.scan} />
        </>
      ) : (
        <p class="notice">{words.noCamera}</p>
      )}
      <div class="chips">
        <FileButton label={words.scanPicture} accept="image/*" onFile={(file) => void fromPicture(file)} />
      </div>
      <p role="status">{status}</p>
    </Sheet>
  );
}
