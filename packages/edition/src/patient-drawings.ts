/** What a patient points at, for print and tablet: the faces of pain and the body. */

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

/** The outline of half a body, from the neck to the crotch; the other half is its mirror image. */
const HALF =
  "M54 40v9C50 53 42 54 36 57 28 61 26 72 24 90L17 130C14 138 12 149 17 151 22 152 25 146 26 138L35 92C37 104 38 112 37 122 35 134 36 142 37 150L42 198C43 212 44 226 44 238 38 244 34 250 42 251H57L58.500 170 60 156";

/** The outline of a body, the same on paper and on the tablet: the content of an SVG with the view box 0 0 120 260, in strokes. */
export const BODY_OUTLINE: string = `<ellipse cx="60" cy="24" rx="15" ry="18"/><path d="${HALF}"/><path d="${HALF}" transform="matrix(-1 0 0 1 120 0)"/><path d="M37 88h46M38 122q22 8 44 0M38 152h17M65 152h17" stroke-width="1.500" stroke-dasharray="3 2.500"/>`;

const two = (right: string, left: string): Pick<BodyPart, "path" | "sides"> => ({
  path: right + left,
  sides: { right, left },
});

/** The body map: the parts inside the outline, seen from the front. */
export const BODY_MAP: readonly BodyPart[] = [
  { id: "head", path: "M60 6a15 18 0 1 0 0 36a15 18 0 1 0 0-36z", label: [60, 24] },
  { id: "neck", path: "M54 40v9C51 52 47 53 43 54H77C73 53 69 52 66 49V40Q60 44 54 40z", label: [60, 49] },
  { id: "chest", path: "M43 54C41 55 38 56 36 57L35 88H85L84 57C82 56 79 55 77 54z", label: [60, 72] },
  {
    id: "belly",
    path: "M35 88H85V92C83 104 82 112 83 122 85 134 84 142 83 150L60 156 37 150C36 142 35 134 37 122 38 112 37 104 35 92z",
    label: [60, 118],
  },
  {
    id: "arm",
    ...two("M36 57C28 61 26 72 24 90L17 130 27 134 35 92z", "M84 57C92 61 94 72 96 90L103 130 93 134 85 92z"),
    label: [28, 96],
  },
  {
    id: "hand",
    ...two(
      "M17 130C14 138 12 149 17 151 22 152 25 146 26 138L27 134z",
      "M103 130C106 138 108 149 103 151 98 152 95 146 94 138L93 134z",
    ),
    label: [20, 141],
  },
  {
    id: "leg",
    ...two(
      "M37 150L42 198C43 212 44 226 44 238H57.200L58.500 170 60 156z",
      "M83 150L78 198C77 212 76 226 76 238H62.800L61.500 170 60 156z",
    ),
    label: [48, 196],
  },
  {
    id: "foot",
    ...two("M44 238C38 244 34 250 42 251H57L57.200 238z", "M76 238C82 244 86 250 78 251H63L62.800 238z"),
    label: [48, 246],
  },
];
