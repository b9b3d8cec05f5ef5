import { songOf } from "./notated-song.ts";

export { songOf };

/** Two verses, a hold inside a word, two words on one note, a rest. */
export const korobeiniki = songOf(
  `X:1
T:Коробейники
M:4/4
L:1/8
Q:1/4=132
K:Am
"Am"e2 Bc d2 cB | A2 (Ac) e2 dc | B3 c d2 e2 | c2 A2 A4 |
z2 d f a2 gf | (e3 c) e2 dc | B3 c d2 e2 | c2 A2 A4 |]
`,
  { a: [1, 12], b: [13, 19], c: [20, 29], d: [30, 36] },
  [
    {
      ru: [
        "original",
        {
          a: "Ой, пол-ны́м=-пол-на́ мо-я́ ко_-ро́-буш-ка,",
          b: "есть и си́т-цы и пар-ча́.",
          c: "По-жа-ле́й, ду-ша́=-за_-зно́-буш-ка,",
          d: "мо-ло-де́ц-ко-го пле-ча́!",
        },
      ],
      ko: [
        "singable",
        {
          a: "오, 가-득 찼-네 나-의 보_-따-리-야",
          b: "비-단 천 여-기 있-네",
          c: "어-여-쁜 나-의 사_-랑-아 와",
          d: "어-깨 를 빌-려 주-렴",
        },
      ],
      en: ["meaning", { a: "Oh, my box is full,", b: "there is cotton and brocade." }],
    },
    {
      ru: [
        "original",
        {
          a: "Вы́й-ду, вы́й-ду, вы́й-ду в~рожь вы_-со́-ку-ю,",
          b: "там до но́ч-ки по-го-жу́,",
          c: "как за-ви́-жу чер-но_-о́-ку-ю,",
          d: "все то-ва́-ры раз-ло-жу́.",
        },
      ],
    },
  ],
);

/** An upbeat, ties over bars, accidentals that the key lacks. */
export const ochi = songOf(
  `X:1
M:3/4
L:1/4
Q:1/4=120
K:Am
^D E | F>E E- | E ^D E | F>E E- | E E A |
A>^G G- | G B c | B>A A- | A2 z |]
`,
  { a: [1, 12], b: [13, 20] },
  [{ ru: ["original", { a: "О́-чи чёр-ны-е, о́-чи стра́ст-ны-е, о́-чи", b: "жгу́-чи-е_ и~пре-кра́с-ны-е!" }] }],
);

/** Triplets, a chord symbol, flats in the key, no words under some notes. */
export const triplets = songOf(
  `X:1
M:6/8
L:1/8
Q:1/4=90
K:Bb
"Bb"B3 c2 d | (3efg f d2 e | =e2 z B2 B |]
`,
  { a: [1, 9], b: [10, 12] },
  [{ ko: ["original", { a: "도 라-지 도-라 지 백_ 도", b: "라-지 야" }] }],
);
