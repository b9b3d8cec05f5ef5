type Point = readonly [x: number, y: number];

/** The name of a part of the body beside the figures: the middle of its label, and the lines to the part. */
export interface BodyLabel {
  readonly id: string;
  readonly at: Point;
  readonly lines: readonly (readonly [from: Point, to: Point])[];
}

/** The width and height of both figures with their labels, and where the one from behind begins. One figure is 120 wide. */
export const FIGURES: Point = [284, 260];
export const REAR_AT = 164;

/**
 * The labels: six between the figures, one below the other, and three in the free corners. In a field of 328 × 300 pixels, which is
 * the least one, no two of them are nearer than 48 pixels.
 */
export const BODY_LABELS: readonly BodyLabel[] = [
  {
    id: "head",
    at: [20, 24],
    lines: [
      [
        [40, 25],
        [49, 26],
      ],
    ],
  },
  {
    id: "neck",
    at: [142, 20.8],
    lines: [
      [
        [126, 26],
        [66, 56],
      ],
      [
        [158, 26],
        [218, 56],
      ],
    ],
  },
  {
    id: "chest",
    at: [142, 62.4],
    lines: [
      [
        [122, 65],
        [78, 82],
      ],
    ],
  },
  {
    id: "arm",
    at: [263, 24],
    lines: [
      [
        [263, 36],
        [263, 92],
      ],
    ],
  },
  {
    id: "back",
    at: [142, 104],
    lines: [
      [
        [162, 104],
        [206, 98],
      ],
    ],
  },
  {
    id: "belly",
    at: [142, 145.6],
    lines: [
      [
        [122, 144],
        [78, 124],
      ],
    ],
  },
  {
    id: "hand",
    at: [20, 188],
    lines: [
      [
        [17, 176],
        [17, 154],
      ],
    ],
  },
  {
    id: "leg",
    at: [142, 187.2],
    lines: [
      [
        [124, 187],
        [78, 190],
      ],
      [
        [160, 187],
        [208, 190],
      ],
    ],
  },
  {
    id: "foot",
    at: [142, 228.8],
    lines: [
      [
        [122, 231],
        [80, 243],
      ],
      [
        [162, 231],
        [208, 243],
      ],
    ],
  },
];
