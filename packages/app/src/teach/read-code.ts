import { decodeQR } from "qr/decode.js";

/** What a browser that reads codes itself has (Shape Detection API; Chrome on Android and macOS). */
interface Detector {
  detect(source: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** Reads the codes in a picture. */
export type CodeReader = (canvas: HTMLCanvasElement) => Promise<readonly string[]>;

/** Milliseconds that reading one picture of a camera may take, and a picture that a person chose. */
const LIVE = 60;
const CHOSEN = 4_000;
/** The longest side of a picture, in pixels: a code of 121 modules needs three each. */
const LONGEST = 1_000;

/** A reader of codes: that of the browser if it has one, else the one of this file. */
export async function codeReader(timeLimit = LIVE): Promise<CodeReader> {
  const { BarcodeDetector: own } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  try {
    if (own && (await own.getSupportedFormats()).includes("qr_code")) {
      const detector = new own({ formats: ["qr_code"] });
      return async (canvas) => (await detector.detect(canvas)).map(({ rawValue }) => rawValue);
    }
  } catch {
    // It says that it has one, and has none.
  }
  return async (canvas) => {
    const context = canvas.getContext("2d");
    if (!context) return [];
    try {
      return [decodeQR(context.getImageData(0, 0, canvas.width, canvas.height), { timeLimit })];
    } catch {
      // No code in this picture, or none that can be read.
      return [];
    }
  };
}

/** Draw a picture on a canvas, not larger than codes need. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  picture: CanvasImageSource,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(new Error("the file cannot be read")));
    reader.readAsDataURL(file);
  });
}

/** The codes in a picture file; none where it is no picture. */
export async function codesInFile(file: Blob): Promise<readonly string[]> {
  try {
    const picture = new Image();
    // As data: a file of a book allows pictures from nowhere else.
    picture.src = await dataUrlOf(file);
    await picture.decode();
    const canvas = document.createElement("canvas");
    drawPicture(canvas, picture, { width: picture.naturalWidth, height: picture.naturalHeight });
    return await (
      await codeReader(CHOSEN)
    )(canvas);
  } catch {
    return [];
  }
}
