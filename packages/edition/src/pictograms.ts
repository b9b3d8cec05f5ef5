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
  blanket:
    solid("M6 12c0-3 2-5 5-5h26c3 0 5 2 5 5v19H6z") +
    line("M7.5 36.5h33M9 35v6M15 35v6M21 35v6M27 35v6M33 35v6M39 35v6", 2.4) +
    `<path d="M12 14h24M12 20h24M12 26h24" stroke="#fff" stroke-width="2" stroke-dasharray="4 3"/>`,
  landmine:
    solid("M14 27h20c4 0 7 3 8 8H6c1-5 4-8 8-8z") +
    solid("M19 21h10v5H19z") +
    line("M5 39.5h38", 3) +
    line("M24 17V6M15.5 18.5 9 9M32.5 18.5 39 9M10 24l-6-4M38 24l6-4", 3),
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
  "sanitary-pad":
    solid(
      "M18 5h12c3 0 4 3 3.5 6L33 17l7 3v8l-7 3 .5 6c.5 3-.5 6-3.5 6H18c-3 0-4-3-3.5-6l.5-6-7-3v-8l7-3-.5-6C14 8 15 5 18 5z",
    ) +
    `<path d="M21 12c-1 8-1 16 0 24h6c1-8 1-16 0-24z" fill="none" stroke="#fff" stroke-width="2.2" stroke-linejoin="round"/>`,
  diaper:
    solid("M5 12h38v10c-7 0-11 5-12 13H17C16 27 12 22 5 22z") +
    `<path d="M5 17.5h7M36 17.5h7" stroke="#fff" stroke-width="2.4"/>`,
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
  "life-jacket":
    solid("M10 6h8c0 6 2 10 6 12 4-2 6-6 6-12h8v12c0 3 3 4 3 8v14c0 2-1 3-3 3H10c-2 0-3-1-3-3V26c0-4 3-5 3-8z") +
    `<path d="M24 18v25M7 26.500h34M7 35h34" stroke="#fff" stroke-width="2.4"/>`,
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
