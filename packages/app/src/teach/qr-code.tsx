import type { JSX } from "preact";
import { encode } from "uqr";

/** Modules of white around a code that readers need. */
const QUIET = 4;

/** The modules of a code, with the white around it. Throws where the text is too long for any code. */
function modulesOf(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: "L", border: QUIET }).data;
}

/** A code as a picture that can be printed: always black on white, whatever the theme. */
export function QrCode({ text, label }: { text: string; label: string }): JSX.Element {
  const data = modulesOf(text);
  const path = data
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join("");
  return (
    <svg class="qr-code" viewBox={`0 0 ${data.length} ${data.length}`} role="img" aria-label={label}>
      <rect width={data.length} height={data.length} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** Draw a code on a canvas, as large as it fits in whole pixels for each module. */
export function drawCode(canvas: HTMLCanvasElement, text: string, side: number): void {
  const data = modulesOf(text);
  const scale = Math.max(1, Math.floor(side / data.length));
  canvas.width = canvas.height = data.length * scale;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000";
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) if (dark) context.fillRect(x * scale, y * scale, scale, scale);
}
