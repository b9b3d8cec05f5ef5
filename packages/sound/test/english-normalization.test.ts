import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fill, normalize, speak, UNITS, wordsOf, writeIpa } from "@parley/sound";
import { englishNumber, normalizeEnglish } from "@parley/sound/english";
import { runs } from "./runs.ts";

/** Rows `text | words`, by kind. */
const KINDS: { readonly [kind: string]: string } = {
  "whole numbers": `
    3 boats | three boats
    119 steps | one hundred and nineteen steps
    4,006 m of rope | four thousand and six meters of rope
    The crowd: 2,310,045 | The crowd: two million three hundred ten thousand and forty five
    007 | zero zero seven
    −14 | minus fourteen
    It is -9 outside | It is minus nine outside
    8,000,000,000,000 | eight trillion`,
  decimals: `
    6.25 | six point two five
    .75 mg | point seven five milligrams
    1.0 kg | one point zero kilograms
    0.05 | zero point zero five`,
  ordinals: `
    the 2nd door, 3rd deck | the second door, third deck
    the 31st | the thirty first
    a 3rd degree burn | a third degree burn
    the 112th and 113th | the one hundred and twelfth and one hundred and thirteenth
    1,000th | one thousandth`,
  fractions: `
    Step 2/5: lift 1/3 | Step two of five: lift one third
    ½ tablet | one half tablet
    Swallow 1½ tablets | Swallow one and a half tablets
    2 1/2 cups | two and a half cups
    3/4 cup | three quarters cup
    ⅔ of the crew | two thirds of the crew
    1 5/8 in. | one and five eighths inches.
    ½ L | half a liter
    3/8" bolt | three eighth inch bolt
    5/16 | five sixteenths`,
  "blood pressure, scores, ratios": `
    BP 135/85 | B P one thirty five over eighty five
    90/60 mmHg | ninety over sixty millimeters of mercury
    pain 6/10 | pain six out of ten
    GCS 9/15 | G C S nine out of fifteen
    adrenaline 1:10,000 | adrenaline one to ten thousand
    a ratio of 1:20 | a ratio of one to twenty
    BP 95/65-105/75 | B P ninety five over sixty five to one oh five over seventy five
    130–140/80–90 | one thirty to one forty over eighty to ninety
    We won 4-1 | We won four to one
    24/7 | twenty four seven`,
  ranges: `
    8–12 hours | eight to twelve hours
    pages 14-19 | pages fourteen to nineteen
    2–4 mg/kg | two to four milligrams per kilogram
    from -5 to +30 °C | from minus five to plus thirty degrees Celsius
    −20…+60 °C | minus twenty to plus sixty degrees Celsius
    2018–2023 | twenty eighteen to twenty twenty three
    1941-45 | nineteen forty one to forty five
    $80-$120 | eighty dollars to one hundred and twenty dollars
    phrase 15-03 | phrase fifteen zero three`,
  dimensions: `
    30 x 40 cm | thirty by forty centimeters
    15×20 | fifteen by twenty
    2 × 3 × 6 m | two by three by six meters
    Give 3 x 250 ml, 40 mg x 2 | Give three times two hundred and fifty milliliters, forty milligrams times two
    2 x 3 m | two by three meters
    230V/50Hz | two hundred and thirty volts, fifty hertz
    a 4x4 truck | a four by four truck
    M10 x 1.5 | M ten by one point five`,
  units: `
    a 16G needle, 12 Fr | a sixteen gauge needle, twelve French
    Hold for 30s. | Hold for thirty seconds.
    every 90s | every ninety seconds
    3 sq. yards, a cu. metre | three square yards, a cubic metre
    The breaker is 32A. | The breaker is thirty two amps.
    seat 32A | seat thirty two A
    1 kg, 2 kg | one kilogram, two kilograms
    5 µg and 5 μg | five micrograms and five micrograms
    250 ㎎ | two hundred and fifty milligrams
    36.9 ℃ | thirty six point nine degrees Celsius
    1 °C | one degree Celsius
    38.4 C | thirty eight point four degrees Celsius
    70 mph | seventy miles per hour
    32 psi | thirty two pounds per square inch
    4 ft 11 in | four feet eleven inches
    She is 5'4 | She is five foot four
    a 15A breaker | a fifteen amp breaker
    40 ⌀ | forty diameter
    He is 6'1" | He is six feet one inch
    a 10-mg tablet | a ten milligram tablet
    two 8 mm bolts | two eight millimeter bolts
    12 m² and 6 m3 | twelve square meters and six cubic meters
    7 L/min | seven liters per minute
    4.2 mmol/L | four point two millimoles per liter
    5 mg/5 mL | five milligrams per five milliliters
    16/min | sixteen per minute
    60% | sixty percent
    100 million kg | one hundred million kilograms
    a few km | a few kilometers`,
  times: `
    rounds at 0700, 1300 and 1900 | rounds at zero seven hundred, thirteen hundred and nineteen hundred
    09:00-18:00 | zero nine hundred to eighteen hundred
    between 7:00 and 19:30 | between seven hundred and nineteen thirty
    08:00–11:00 | eight o'clock to eleven o'clock
    Open 8.30-16.45. | Open eight thirty to sixteen forty five.
    7:05 | seven oh five
    10:00 | ten o'clock
    00:00 | midnight
    at 5 p.m. sharp | at five P M sharp
    6:30 a.m. | six thirty A M.
    from 11:00 to 18:00 | from eleven hundred to eighteen hundred
    13:00–15:00 daily | thirteen hundred to fifteen hundred daily
    Meet at 1545. | Meet at fifteen forty five.
    9 a.m.–5 p.m. on weekdays | nine A M to five P M on weekdays
    10–11:30 am | ten to eleven thirty A M
    0600 hours | zero six hundred hours
    2145 hrs | twenty one forty five hours
    1h20 | one hour twenty minutes
    10:30 EST | ten thirty E S T`,
  dates: `
    March 9, 2021 | March ninth, twenty twenty one
    9 March 2021 | the ninth of March twenty twenty one
    the 9th of March | the ninth of March
    on Jan. 30 | on January thirtieth
    2027-02-05 | February fifth, twenty twenty seven
    12/25/2030 | December twenty fifth, twenty thirty
    25/12/2030 | the twenty fifth of December, twenty thirty
    25.12.2030 | the twenty fifth of December, twenty thirty
    Fri 13 Nov | Friday the thirteenth of November`,
  years: `
    low 80s, in her 70s, a 60s man | low eighties, in her seventies, a sixties man
    since 1987 | since nineteen eighty seven
    in 2004 | in two thousand four
    by 2035 | by twenty thirty five
    1500 people | one thousand five hundred people
    the 1960s and '70s | the nineteen sixties and seventies
    mid-90s | mid-nineties
    44 BC | forty four B C
    c. 1850 | circa eighteen fifty`,
  money: `
    $7.50 | seven dollars and fifty cents
    $1 | one dollar
    £2.01 | two pounds and one penny
    €3.4 million | three point four million euros
    ₩12,000 | twelve thousand won
    USD 40 | forty US dollars
    15 EUR | fifteen euros
    75¢ | seventy five cents
    $9/hr | nine dollars per hour
    €12,50 | twelve euros and fifty cents
    1.234,56 € | one thousand two hundred and thirty four euros and fifty six cents
    a $20 bill | a twenty dollar bill`,
  telephones: `
    Call 911 | Call nine one one
    Dial 112 or 999 | Dial one one two or nine nine nine
    112 people | one hundred and twelve people
    555-867-5309 | five five five, eight six seven, five three zero nine
    +1 (555) 010-9999 | plus one, five five five, zero one zero, nine nine nine nine
    1-800-555-0100 | one, eight hundred, five five five, zero one zero zero
    010-2345-6789 | zero one zero, two three four five, six seven eight nine`,
  codes: `
    vitamin B12 | vitamin B twelve
    COVID-19 | COVID nineteen
    an AK-47 | an A K forty seven
    seat 23F | seat twenty three F
    SpO2 | S P O two
    CO₂ | C O two
    room 307 | room three oh seven
    grid XY 210 987 | grid X Y two one zero, nine eight seven
    MGRS 5QKB 1111 2222 | M G R S five Q K B one one one one, two two two two
    runway 25L | runway twenty five L
    flight 1408 | flight fourteen oh eight`,
  abbreviations: `
    aVL and 9 POB, rm 204 | A V L and nine P O B, room two oh four
    the MRI and the ICU | the M R I and the I C U
    THE US ARMY GAVE IT AN MRI | THE U S ARMY GAVE IT AN M R I
    IN THE OR | IN THE O R
    two EMTs | two E M T's
    NATO ships | NATO ships
    Dr. Hall and Sgt. Ruiz | doctor Hall and sergeant Ruiz
    Dr Hall | doctor Hall
    Main St. near St. Ann | Main Street near Saint Ann
    the U.S. Navy | the U S Navy
    a Ph.D. | a P H D.
    e.g. gauze, tape, etc. | for example gauze, tape, et cetera.
    No 7 boats came | No seven boats came
    Cabin No 7 | Cabin number seven
    Bldg. C | building C
    on Oak Dr. near Pine Ln. | on Oak drive near Pine lane.
    Dr. Oak | doctor Oak
    Mt. Rainier and Ft. Worth | Mount Rainier and Fort Worth
    3 tabs. daily | three tablets daily
    Press Ctrl on Rte 9 | Press control on route nine
    No. 8 | number eight
    approx. 2 km | approximately two kilometers
    A CT scan | a C T scan
    w/o food | without food
    mg/kg | milligrams per kilogram`,
  "Roman numerals": `
    leads II and III | leads two and three
    MV Lydia III | M V Lydia three
    Chapter IX | Chapter nine
    World War I | World War one
    type I error | type one error
    Class I, Room I | Class one, Room one
    Class C in WWI | Class C in World War one
    Level I and II. Act V. Scene two | Level one and two. Act five. Scene two
    Henry VIII | Henry the eighth
    Give it IV | Give it I V`,
  addresses: `
    1600 Elm Ave | sixteen hundred Elm Avenue
    Reno, NV 89501 | Reno, Nevada eight nine five zero one`,
  "electronic addresses": `
    aid@camp.org | aid at camp dot org
    www.icrc.org/help | W W W dot I C R C dot org slash help`,
  "blood groups and prescriptions": `
    O- blood | O negative blood
    blood type AB+ | blood type A B positive
    Rh− mother | R H negative mother
    HIV+ | H I V positive
    every 6 h, q8h | every six hours, every eight hours
    q4-6h | every four to six hours
    2x a day | twice a day
    3x/day | three times per day
    1/2-1 tablet | one half to one tablet
    100 U/mL | one hundred units per milliliter`,
  "ships and armies": `
    4th Bn, 2nd Plt | fourth Battalion, second Platoon
    12.5N, 100.2E | twelve point five degrees north, one hundred point two degrees east
    Highway 7 N, a load of 20 N | Highway seven N, a load of twenty newtons
    35°10'N | thirty five degrees ten minutes north
    wind 270/15 | wind two seven zero at fifteen
    heading 085 | heading zero eight five
    F-16s | F sixteens
    .50 cal | fifty caliber
    1430Z | fourteen thirty Zulu
    at 0430 | at zero four thirty
    ISO 9001:2015 | I S O nine thousand and one, twenty fifteen
    10^6 | ten to the power of six
    KEEP 2 M AWAY | KEEP two meters AWAY`,
  "ranges of days": `
    Mon–Fri | Monday to Friday
    Jan–Mar | January to March
    UTC+9 | U T C plus nine
    0800-1700 | zero eight hundred to seventeen hundred hours
    5–9 January | the fifth to the ninth of January
    March 3–5 | March third to fifth
    the 5th–7th | the fifth to seventh`,
  signs: `
    Press / or #. | Press slash or hash.
    gloves / mask | gloves / mask
    R&D | R and D
    2 + 2 = 4 | two plus two equals four
    #3 | number three
    ≥ 18 years | greater than or equal to eighteen years
    ± 2 mm | plus or minus two millimeters
    β-blocker | beta-blocker
    café | cafe`,
};

describe("figures, units, abbreviations and signs are read in words", () => {
  for (const [kind, rows] of Object.entries(KINDS))
    for (const row of rows.trim().split("\n")) {
      const [text = "", words = ""] = row.trim().split(" | ");
      test(`${kind}: ${text}`, () => {
        const normalized = normalize(text, "en");
        assert.equal(wordsOf(normalized), words);
        assert.deepEqual(normalized.remarks, []);
      });
    }
});

describe("ordinary text is left as it is", () => {
  for (const text of [
    "Do NOT touch it. STOP!",
    "HIGH VOLTAGE. KEEP OUT",
    "Yes/no, and/or; “quotes” (brackets) – dashes… done.",
    "I said so. Then I left at once.",
    "LEAVE IT TO US. WHO AM I? AM I LATE? NO OR YES, GO IN. IT'S BAD.",
    "The room I slept in. The boat may. Put it on my tab.",
    "Mother-in-law, X-ray, T-shirt",
    "You may march in May.",
    "CLIMB, JUMP, LAMP: keep the HATCH shut, your arm is NUMB.",
    "Stay DRY. It is HOT. This is VERY important, Mom.",
  ])
    test(text, () =>
      assert.deepEqual(normalize(text, "en"), {
        pieces: [{ written: text, words: text, from: [0, text.length] }],
        remarks: [],
      }),
    );
});

test("figures sound as the same words written out", () => {
  for (const [figures, words] of [
    ["21 minutes", "twenty-one minutes"],
    ["½ tablet", "one half tablet"],
    ["5 mg", "five milligrams"],
  ] as const)
    assert.equal(writeIpa(speak(figures, "en")), writeIpa(speak(words, "en")).replace("-", " "));
});

test("the name of the letter A is not the article", () => {
  assert.equal(writeIpa(speak("vitamin A", "en")).endsWith("ˈej"), true);
  assert.equal(writeIpa(speak("A man", "en")).startsWith("ə"), true);
  assert.equal(writeIpa(speak("AED", "en")), "ˈej ˈi ˈdi");
});

test("words of numbers, ordinals, months and units need no dictionary", () => {
  const guessed = (text: string): string[] =>
    speak(text, "en").remarks.flatMap(({ rule, word }) => (rule === "sound.guessed" ? [word] : []));
  for (let n = 0; n < 1000; n++) assert.deepEqual(guessed(englishNumber(n * 1001)), []);
  for (let day = 1; day <= 31; day++) assert.deepEqual(guessed(`January ${day}, 1999`), []);
  for (let month = 1; month <= 12; month++) assert.deepEqual(guessed(`1/${month} 2020-${month}-01`), []);
  for (const unit of UNITS)
    assert.deepEqual(guessed(fill("en", { type: "number", unit, form: "", value: 5 }).spoken), []);
});

describe("the laws of text normalization", () => {
  test("every number from 0 to 9,999 is its cardinal, without a figure", () => {
    for (let n = 0; n <= 9999; n++) {
      if ([112, 119, 911, 999].includes(n)) continue;
      const words = wordsOf(normalize(`${n} sails`, "en"));
      assert.equal(words, `${englishNumber(n)} sails`);
      assert.doesNotMatch(words, /\d/);
    }
  });
  test("every minute of a day has words", () => {
    for (let minute = 0; minute < 1440; minute++) {
      const time = `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
      const { spoken } = fill("en", { type: "time", form: "", value: time });
      assert.match(spoken, /^[a-z' ]+$/);
      assert.equal(wordsOf(normalize(`at ${time}`, "en")), `at ${spoken}`);
    }
  });
  test("every date of a year has words, and reads as its slot", () => {
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(0, 10);
      const { text, spoken } = fill("en", { type: "date", form: "", value: date });
      assert.match(spoken, /^[A-Z][a-z]+ [a-z ]+$/);
      assert.equal(wordsOf(normalize(text, "en")), spoken);
      assert.equal(wordsOf(normalize(date, "en")), `${spoken}, twenty twenty eight`);
    }
  });
  const piece = fc.constantFrom(
    ..."0 1 12 2026 3.5 1/2 ½ - – : / . , % $ £ # @ & ° kg mg/kg am p.m. Jan. St. Dr. the A MRI B12 x × + = ( ) \" ' 5'11\" \n".split(
      " ",
    ),
    " ",
    "é",
    "β",
    "日本",
    "😀",
  );
  test("never throws; ranges are in order and do not overlap", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join("")),
          fc.string({ unit: "binary" }),
        ),
        (raw) => {
          const text = raw.normalize("NFC");
          let done = 0;
          for (const { from } of normalizeEnglish(text)) {
            assert.ok(from[0] >= done && from[1] > from[0] && from[1] <= text.length, JSON.stringify(text));
            done = from[1];
          }
          speak(text, "en");
        },
      ),
      { numRuns: runs(3000) },
    );
  });
  test("50,000 characters of anything are read at once", () => {
    for (const unit of [
      "<a>",
      "<a b=c ",
      "<x@",
      "1",
      "1,",
      "1-",
      "1/",
      "1%",
      "½",
      "a.",
      "A",
      "β",
      "1 x ",
      '"1',
      "$",
      "1:",
    ]) {
      const begun = performance.now();
      normalizeEnglish(unit.repeat(50_000 / unit.length));
      assert.ok(performance.now() - begun < 5000, unit);
    }
  });
});
