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
    at: [142, 21],
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
    at: [142, 64],
    lines: [
      [
        [122, 66],
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
    at: [142, 107],
    lines: [
      [
        [162, 107],
        [206, 98],
      ],
    ],
  },
  {
    id: "belly",
    at: [142, 150],
    lines: [
      [
        [122, 148],
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
    at: [142, 194],
    lines: [
      [
        [124, 194],
        [78, 190],
      ],
      [
        [160, 194],
        [208, 190],
      ],
    ],
  },
  {
    id: "foot",
    at: [142, 238],
    lines: [
      [
        [122, 240],
        [80, 243],
      ],
      [
        [162, 240],
        [208, 243],
      ],
    ],
  },
];
