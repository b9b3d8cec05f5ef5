/**
 * Signs of acts, for print and tablet: simple shapes in one colour that survive a photocopy. Each is the content of an SVG with
 * the view box 0 0 24 24, drawn in `currentColor`.
 */
export const ACT_SIGNS: { readonly [act: string]: string } = {
  instruction: '<path d="M4 3 21 12 4 21z" fill="currentColor"/>',
  question:
    '<circle cx="12" cy="12" r="8.6" fill="none" stroke="currentColor" stroke-width="3"/><circle cx="12" cy="12" r="3" fill="currentColor"/>',
  answer: '<circle cx="12" cy="12" r="9" fill="currentColor"/>',
  warning:
    '<path d="M12 4 21.5 20.5h-19z" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round"/>',
  request:
    '<path d="M6 22c-2-4-3-7-3-9 0-1.5 2-1.5 3 0V5c0-2 2.6-2 2.6 0v5V3.5c0-2 2.7-2 2.7 0V10V4.5c0-2 2.7-2 2.7 0V11V7c0-2 2.6-2 2.6 0v8c0 3-1 5-2 7z" fill="currentColor"/>',
  information: '<rect x="3" y="9" width="18" height="6" fill="currentColor"/>',
  advice: '<path d="M3 17a9 9 0 0 1 18 0z" fill="currentColor"/>',
  intention:
    '<path d="M9 2c3 0 5 3 5 7 0 3-1 4-1 6H7c0-2-2-3-2-7 0-4 1.5-6 4-6zm-1.7 15H13c0 3-.8 5-3 5s-2.7-2-2.7-5z" fill="currentColor"/>',
  greeting: '<path d="M3 8a9 9 0 0 0 18 0l-3 0a6 6 0 0 1-12 0z" fill="currentColor"/>',
};

/** Signs of speakers and addressees, where a text differs: a man, a woman, several people, a child. The view box is 0 0 24 24. */
export const PERSON_SIGNS: { readonly [who: string]: string } = {
  m: '<circle cx="10" cy="14" r="6" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M14.3 9.7 20 4M14.5 4H20v5.5" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  f: '<circle cx="12" cy="9" r="6" fill="none" stroke="currentColor" stroke-width="2.4"/><path d="M12 15v8M8 19.5h8" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  many: '<circle cx="8" cy="8" r="4" fill="currentColor"/><circle cx="17" cy="8" r="4" fill="currentColor"/><path d="M2 21c0-9 12-9 12 0M12 21c0-9 11-9 11 0" fill="currentColor"/>',
  child: '<circle cx="12" cy="11" r="3.5" fill="currentColor"/><path d="M6.5 22c0-9 11-9 11 0" fill="currentColor"/>',
};

/**
 * Faces of pain from none (0) to the worst (5), each unlike the others by brows, eyes and mouth, after the Faces Pain Scale: brows rise
 * in the middle and then knit, eyes narrow and shut, the mouth sinks and opens. No face has tears, because pain is not sorrow. Lines in
 * `currentColor`, without the circle around them. The view box is 0 0 24 24.
 */
export const PAIN_FACES: readonly string[] = [
  '<path d="M6.3 7q2-1.7 4 0M13.7 7q2-1.7 4 0M8.3 10v.6M15.7 10v.6M6.6 13.6Q12 20.6 17.4 13.6"/>',
  '<path d="M8.3 9.2v1M15.7 9.2v1M7.6 15Q12 17.7 16.4 15"/>',
  '<path d="M6.5 7.2h3.4M14.1 7.2h3.4M8.3 10.2v.9M15.7 10.2v.9M8 16.3h8"/>',
  '<path d="M6.2 8.2 9.8 6.4M17.8 8.2 14.2 6.4M8.3 10.4v.7M15.7 10.4v.7M7.8 17.2Q12 13.8 16.2 17.2"/>',
  '<path d="M5.8 8.3 9.8 5.6M18.2 8.3 14.2 5.6M6.7 10.7h3M14.3 10.7h3"/><path d="M7.6 18.2Q12 11.3 16.4 18.2Q12 16 7.6 18.2z" fill="currentColor"/>',
  '<path d="M6.2 5.2 10.2 7M17.8 5.2 13.8 7M6.2 8.2 9.7 9.8 6.2 11.4M17.8 8.2 14.3 9.8 17.8 11.4"/><path d="M7.2 19Q6.8 13.4 12 13.4T16.8 19Q12 17.4 7.2 19z" fill="currentColor"/>',
];

/** A part of the body map: a shape in the view box 0 0 120 260, and the position of its label. */
export interface BodyPart {
  readonly id: "head" | "neck" | "chest" | "arm" | "belly" | "hand" | "leg" | "foot";
  readonly path: string;
  /** The right and left shape of a pair. The right side of the body is drawn at the left. */
  readonly sides?: { readonly right: string; readonly left: string };
  readonly label: readonly [number, number];
}

const two = (right: string, left: string): Pick<BodyPart, "path" | "sides"> => ({
  path: right + left,
  sides: { right, left },
});

/** The body map: the parts of a body seen from the front. */
export const BODY_MAP: readonly BodyPart[] = [
  { id: "head", path: "M60 6c12 0 19 9 19 21s-8 23-19 23-19-11-19-23S48 6 60 6z", label: [60, 28] },
  { id: "neck", path: "M52 50h16v12H52z", label: [60, 57] },
  { id: "chest", path: "M38 62h44c4 0 6 3 6 7v31H32V69c0-4 2-7 6-7z", label: [60, 82] },
  { id: "belly", path: "M32 102h56v34c0 5-3 8-6 8H38c-3 0-6-3-6-8z", label: [60, 122] },
  {
    id: "arm",
    ...two("M29 66c-9 2-13 9-14 19L9 138h15l6-45z", "M91 66c9 2 13 9 14 19l6 53H96l-6-45z"),
    label: [17, 104],
  },
  { id: "hand", ...two("M9 140h15v15c0 9-15 9-15 0z", "M96 140h15v15c0 9-15 9-15 0z"), label: [17, 150] },
  { id: "leg", ...two("M36 146h22l-1 86H40z", "M62 146h22l-4 86H63z"), label: [48, 190] },
  {
    id: "foot",
    ...two("M39 234h18v12c0 6-22 8-25 3-2-4 7-6 7-15z", "M63 234h18c0 9 9 11 7 15-3 5-25 3-25-3z"),
    label: [44, 245],
  },
];
