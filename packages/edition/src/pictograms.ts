/**
 * Pictograms that the icon sets lack, drawn for Parley in one colour on a grid of 48: `picture: parley:blanket`. They have not
 * been tested with people.
 */
const line = (d: string, width = 3): string =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const solid = (d: string): string => `<path d="${d}" fill="currentColor" fill-rule="evenodd"/>`;
const dot = (x: number, y: number, r: number): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`;
/** The hook of a crane, hanging from a point. */
const hook = (x: number, y: number): string =>
  line(`M${x} ${y}v5`, 3) + dot(x, y + 7.5, 2.6) + line(`M${x} ${y + 9}v3.5c0 2 5 3 5 7.5a5.5 5.5 0 0 1-11 0`, 3.4);

export const PICTOGRAMS: { readonly [name: string]: string } = {
  blanket: solid(
    "M44.34 3.2q1.2 1.2 1.2 2.9v24.62q0 .88-.38 1.7q-.36 .8-1.04 1.4q.14 .22 .22 .48q.08 .26 .08 .52v9.24q0 .8-.58 1.36q-.58 .58-1.38 .58q-.8 0-1.38-.58q-.56-.56-.56-1.36v-9.24h-5.34v9.24q0 .8-.58 1.36q-.56 .58-1.36 .58q-.82 0-1.38-.58q-.58-.56-.58-1.36v-9.24h-5.34v9.24q0 .8-.56 1.36q-.58 .58-1.38 .58q-.8 0-1.38-.58q-.56-.56-.56-1.36v-9.24h-5.34v9.24q0 .8-.58 1.36q-.56 .58-1.38 .58q-.8 0-1.36-.58q-.58-.56-.58-1.36v-9.24h-5.34v9.24q0 .8-.56 1.36q-.58 .58-1.38 .58q-.8 0-1.38-.58q-.58-.56-.58-1.36v-9.24q0-.26 .08-.52q.08-.26 .22-.48q-.68-.6-1.04-1.4q-.38-.82-.38-1.7v-24.62q0-.82 .32-1.56q.3-.76 .88-1.34q.58-.58 1.34-.88q.74-.32 1.56-.32h34.88q1.7 0 2.9 1.2zM39.6 10q.5 .5 .5 1.24q0 .72-.5 1.22q-.52 .52-1.24 .52h-28.72q-.72 0-1.24-.52q-.5-.5-.5-1.22q0-.74 .5-1.24q.52-.52 1.24-.52h28.72q.72 0 1.24 .52zM39.6 22.92q.5 .52 .5 1.24q0 .72-.5 1.22q-.52 .52-1.24 .52h-28.72q-.72 0-1.24-.52q-.5-.5-.5-1.22q0-.72 .5-1.24q.52-.5 1.24-.5h28.72q.72 0 1.24 .5z",
  ),
  landmine: solid(
    "M25.3 13.68c3.24 1.94 9.72 2.6 11.02 6.48v3.24h-20.1v-21.4h9.08v11.68zM4 23.66l4.5 4.5q.46 .46 1.08 .46q.64 0 1.08-.46q.46-.44 .46-1.08q0-.64-.46-1.08l-4.5-4.5q-.22-.22-.5-.34q-.28-.12-.58-.12q-.3 0-.58 .12q-.28 .12-.5 .34q-.46 .44-.46 1.08q0 .64 .46 1.08zM41.84 21.5l-4.5 4.5q-.46 .44-.46 1.08q0 .64 .46 1.08q.2 .22 .48 .34q.28 .12 .6 .12q.3 0 .58-.12q.28-.12 .5-.34l4.5-4.5q.46-.44 .46-1.08q0-.64-.46-1.08q-.22-.22-.5-.34q-.28-.12-.58-.12q-.3 0-.58 .12q-.28 .12-.5 .34zM40.7 35.6q-1.32-1.32-3.18-1.32h-7.22v-4.32h-12.6v4.32h-7.22q-.88 0-1.72 .36q-.82 .34-1.46 .96q-.64 .64-.98 1.46q-.34 .84-.34 1.74v2.7h36.04v-2.7q0-1.88-1.32-3.2zM3.26 33l3.6 1.44q.58 .24 1.16 0q.58-.26 .82-.84q.12-.28 .12-.6q0-.3-.12-.58q-.12-.28-.34-.48q-.22-.22-.5-.34l-3.62-1.44q-.58-.24-1.16 .02q-.58 .24-.82 .84q-.12 .28-.12 .58q.02 .3 .14 .58q.12 .28 .34 .5q.2 .22 .5 .32zM43.62 30.16l-3.62 1.44q-.58 .24-.84 .82q-.24 .58 0 1.18q.24 .58 .82 .84q.58 .24 1.16 0l3.6-1.44q.6-.22 .84-.82q.26-.58 .02-1.16q-.12-.28-.32-.5q-.22-.22-.5-.34q-.28-.12-.58-.12q-.3 0-.58 .1zM3.28 42.76h41.44v3.24h-41.44v-3.24z",
  ),
  stretcher:
    line("M3 30h42", 3) +
    line("M11 30v5M37 30v5", 3) +
    dot(11, 37.5, 2.6) +
    dot(37, 37.5, 2.6) +
    dot(10.5, 21.5, 4.5) +
    solid("M17 20c0-1.5 1-2.5 2.5-2.5H33c6 0 10 3 11 9H17z"),
  welding:
    solid("M9 6h17c2 0 3 1 3 3v15c0 6-4 10-11.5 10S6 30 6 24V9c0-2 1-3 3-3zm1.5 7v6h14v-6z") +
    line("M45 20 33.5 34", 3.6) +
    line("M31 37l-3 5M33.5 38l1 6M36 36.5l5 4M36.5 33.5h7", 2.4),
  hoist:
    line("M8 6h32", 4) +
    line("M24 6v4", 3) +
    hook(24, 9) +
    solid("M12 34h24v9H12z") +
    line("M24 29.5 14 34M24 29.5 34 34", 2.6),
  "sanitary-pad": solid(
    "M35 8.94c.58-3.46-.58-6.94-4.06-6.94h-13.88c-3.48 0-4.64 3.48-4.06 6.94l.58 6.96l-8.1 3.46v9.28l8.1 3.46l-.58 6.96c-.58 3.46 .58 6.94 4.06 6.94h13.88c3.48 0 4.64-3.48 4.06-6.94l-.58-6.96l8.1-3.46v-9.28l-8.1-3.46l.58-6.96zM28.06 8.94c1.16 10.08 1.16 20.04 0 30.12h-8.12c-1.16-10.08-1.16-20.04 0-30.12h8.12zM25.74 11.84q1.22 12.16 0 24.32h-3.48q-1.22-12.16 0-24.32h3.48z",
  ),
  diaper: solid(
    "M32.48 37.92c1.2-9.68 6.04-15.74 14.52-15.74v-4h-9.68v-2.9h9.68v-5.2h-46v5.2h9.68v2.9h-9.68v4c8.48 0 13.32 6.06 14.52 15.74h16.96z",
  ),
  "crane-hook":
    line("M24 3v6", 3.6) +
    solid("M19 8h10v7H19z") +
    line("M24 15v5c0 4 8 5 8 12.5a8.5 8.5 0 0 1-17 0", 4.4) +
    line("M15 32.5l-2.5-3", 3),
  sling: hook(24, 3) + line("M24 23 9 34M24 23l15 11", 3) + line("M6 34h36v8H6z", 3),
  hatch:
    line("M7 25c0-4 7.5-7 17-7s17 3 17 7-7.5 7-17 7-17-3-17-7z", 3) +
    line("M7 25v10c0 4 7.5 7 17 7s17-3 17-7V25", 3) +
    solid("M24 2l7 8h-4.5v7h-5v-7H17z"),
  "confined-space":
    line("M6 10h36v32H6z", 3.2) +
    solid("M18 10c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5z") +
    dot(24, 19.5, 4) +
    solid("M17.5 25h13v9h-2.5v8h-8v-8h-2.5z"),
  "hot-work":
    solid("M24 3c1 6 9 9 9 18a9 9 0 0 1-18 0c0-4 2-6 3-9 1 3 2 4 3 4 1-4 1-8 3-13z") +
    line("M6 36h36", 3.2) +
    line("M10 43l4-5M22 43l4-5M34 43l4-5", 2.6),
  "life-jacket": solid(
    "M40.64 16.28c0 3.34 3.16 4.6 3.54 8.68h-18.76v-9.52q5.72-3.86 5.72-13.44h9.5v14.28zM16.86 2q0 9.58 5.72 13.44v9.52h-18.76c.38-4.08 3.54-5.34 3.54-8.68v-14.28h9.5zM3.78 27.8h18.8v7.26h-18.8v-7.26zM44.22 27.8v7.26h-18.8v-7.26h18.8zM7.36 46q-3.58 0-3.58-3.56v-4.52h18.8v8.08h-15.22zM44.22 42.44q0 3.56-3.58 3.56h-15.22v-8.08h18.8v4.52z",
  ),
  rope:
    line("M24 40c-9 0-15-3.500-15-8s6-8 15-8 15 3.500 15 8-6 8-15 8z", 3.4) +
    line("M9 24c0-4.500 6-8 15-8s15 3.500 15 8", 3.4) +
    line("M9 24v8M39 24v8", 3.4) +
    line("M39 20c3-3 2-9-4-13", 3.4),
  harness:
    dot(24, 7, 4.5) +
    line("M16 14 32 34M32 14 16 34", 3) +
    line("M14 13h20v21H14z", 3) +
    line("M18 34c-3 4-3 7 0 10M30 34c3 4 3 7 0 10", 3),
};

/** The names of these pictograms. */
export const PICTOGRAM_NAMES: readonly string[] = Object.keys(PICTOGRAMS);

const sheet = (x: number, y: number, w: number, h: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#fff" stroke="#16181c" stroke-width="1.4"/>`;
const thin = (d: string, more = ""): string =>
  `<path d="${d}" fill="none" stroke="#16181c" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
const head = (x: number, y: number, angle: number): string =>
  `<path d="M0 0-5-2.600V2.600z" transform="translate(${x} ${y}) rotate(${angle})" fill="#16181c"/>`;
const broad = (d: string): string =>
  `<path d="${d}" fill="none" stroke="#16181c" stroke-width="3.2" stroke-linecap="butt"/>`;

/** Pictures of the steps from printed sheets to a booklet. The view box is 0 0 48 36, black on white. */
export const ASSEMBLY_STEPS: { readonly [step: string]: string } = {
  short: sheet(14, 12, 29, 20) + broad("M14 12v20") + thin("M36 9C32 1 10 1 7.5 12") + head(7, 14.5, 100),
  long: sheet(17, 7, 20, 28) + broad("M17 7v28") + thin("M31 5C28-1 12 1 10 12") + head(9.5, 14.5, 98),
  cut:
    sheet(14, 2, 22, 32) +
    thin("M8 18h34", 'stroke-dasharray="2.5 2"') +
    `<g fill="none" stroke="#16181c" stroke-width="1.4"><circle cx="4" cy="14.5" r="2.2"/><circle cx="4" cy="21.5" r="2.2"/><path d="M5.8 16 13 19.5M5.8 20 13 16.5"/></g>`,
  stack:
    sheet(18, 3, 24, 12) +
    sheet(18, 21, 24, 12) +
    thin("M30 3v12M30 21v12", 'stroke-dasharray="2 1.5"') +
    thin("M16 28C5 27 5 10 13 9") +
    head(15.5, 9, 0),
  fold:
    sheet(6, 10, 36, 22) +
    thin("M24 10v22", 'stroke-dasharray="2.5 2"') +
    thin("M37 9C34 1 17 1 14 7") +
    head(12.5, 9.5, 118),
  staple:
    `<path d="M12 4h22c2 0 3 1 3 3v24c0 2-1 3-3 3H12z" fill="#fff" stroke="#16181c" stroke-width="1.4"/>` +
    thin("M16 4v30") +
    broad("M12 9v6M12 23v6"),
};

/** Pictures of the two ways to turn a sheet: like a page of a book, like a wall calendar. The view box is 0 0 48 36. */
export const PAGE_TURNS: { readonly [way: string]: string } = {
  book:
    sheet(16, 6, 20, 28) +
    broad("M16 6v28") +
    thin("M36 11C50 5 46-2 30 1.5") +
    head(26, 2.5, 168) +
    thin("M26 24v-9M22.5 18.5 26 14.5l3.5 4"),
  calendar:
    sheet(16, 6, 20, 28) +
    broad("M16 6h20") +
    thin("M38 31C48 29 47 7 41 4") +
    head(37.5, 2.8, 200) +
    thin("M26 26v-9M22.5 20.5 26 16.5l3.5 4"),
};
