type Point = readonly [x: number, y: number];

/** The name of a part of the body beside the figures: the middle of its label, and the lines to the part. */
export interface BodyLabel {
  readonly id: string;
  readonly at: Point;
  readonly lines: readonly (readonly [from: Point, to: Point])[];
}

/** The width and height of both figures with their labels, and where each begins. A figure is 120 wide. */
export const FIGURES: Point = [380, 260];
export const FRONT_AT = 48;
export const REAR_AT = 210;

/**
 * The labels in three columns: at the left what is seen from the front, at the right what is seen from behind or at the outside,
 * between the figures what both show. In a field of 316 pixels no two of them are nearer than 48 pixels.
 */
export const BODY_LABELS: readonly BodyLabel[] = (
  [
    [
      "head",
      [29, 28],
      [
        [56, 27],
        [98, 25],
      ],
    ],
    [
      "neck",
      [189, 36],
      [
        [168, 38],
        [110, 48],
      ],
      [
        [210, 38],
        [268, 48],
      ],
    ],
    [
      "chest",
      [29, 96],
      [
        [52, 92],
        [96, 74],
      ],
    ],
    [
      "arm",
      [189, 104],
      [
        [168, 103],
        [139, 97],
      ],
      [
        [210, 103],
        [239, 97],
      ],
    ],
    [
      "back",
      [351, 62],
      [
        [327, 65],
        [282, 84],
      ],
    ],
    [
      "belly",
      [29, 164],
      [
        [52, 156],
        [98, 116],
      ],
    ],
    [
      "hand",
      [351, 148],
      [
        [328, 147],
        [310, 143],
      ],
    ],
    [
      "leg",
      [189, 196],
      [
        [168, 196],
        [120, 196],
      ],
      [
        [210, 196],
        [258, 196],
      ],
    ],
    [
      "foot",
      [351, 232],
      [
        [326, 236],
        [284, 246],
      ],
    ],
  ] satisfies readonly (readonly [id: string, at: Point, ...lines: (readonly [from: Point, to: Point])[]])[]
).map(([id, at, ...lines]) => ({ id, at, lines }));
