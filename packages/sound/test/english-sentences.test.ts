import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { normalize, wordsOf } from "@parley/sound";

/** Whole sentences of the field, `text | words`, by subject. None is reported. */
const SUBJECTS: { readonly [subject: string]: string } = {
  hospital: `
    Vit. K, phase 2/3, pg. 6 | vitamin K, phase two slash three, page six
    Sats 91%, Sat 89% on air | Sats ninety one percent, Sat eighty nine percent on air
    a 71 yo man, 40 y.o. wife | a seventy one year old man, forty year old wife
    1 dose/day x 5 days | one dose per day times five days
    Bed 4: 2 units of blood | Bed four: two units of blood
    MCV 85 fL on the 2nd fl. | M C V eighty five femtoliters on the second floor.`,
  shipyard: `
    fwd of frame 12, dk 4, dia. 60 mm | forward of frame twelve, deck four, diameter sixty millimeters
    HFO at 180 cSt | H F O at one hundred and eighty centistokes
    4 ea., 3 pr. of gloves | four each, three pairs of gloves
    Bay 2: 6 am–2 pm | Bay two: six A M to two P M`,
  exercise: `
    No. of tents: 7, 9 rds left | number of tents: seven, nine rounds left
    NLT 1915, NET 0445 | N L T nineteen fifteen, NET zero four forty five
    3 x BMP-1, MRE x 2 | three times B M P one, M R E times two
    Sat 5 Dec, Mon 0800 | Saturday the fifth of December, Monday zero eight hundred`,
};

describe("sentences of the field", () => {
  for (const [subject, rows] of Object.entries(SUBJECTS))
    for (const row of rows.trim().split("\n")) {
      const [text = "", words = ""] = row.trim().split(" | ");
      test(`${subject}: ${text}`, () => {
        const normalized = normalize(text, "en");
        assert.equal(wordsOf(normalized), words);
        assert.deepEqual(normalized.remarks, []);
      });
    }
});
