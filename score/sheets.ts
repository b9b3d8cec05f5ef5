/** Spreadsheets with planted faults: for each rule of imports some ways to break it, in cells of right phrases of four languages. */

/** A right row: one phrase by language. */
type Phrases = { readonly [tag: string]: string };

/** Phrases that no rule finds anything in. */
const RIGHT: readonly Phrases[] = [
  { en: "Where does it hurt?", ko: "어디가 아프세요?", ru: "Где у вас болит?", uk: "Де у вас болить?" },
  {
    en: "Please sit down here.",
    ko: "여기 앉으세요.",
    ru: "Садитесь сюда, пожалуйста.",
    uk: "Сідайте сюди, будь ласка.",
  },
  { en: "Do not touch the cable!", ko: "전선을 만지지 마세요!", ru: "Не трогайте кабель!", uk: "Не чіпайте кабель!" },
  {
    en: "I need an interpreter.",
    ko: "통역사가 필요해요.",
    ru: "Мне нужен переводчик.",
    uk: "Мені потрібен перекладач.",
  },
  {
    en: "How many people are inside?",
    ko: "안에 몇 명이 있습니까?",
    ru: "Сколько людей внутри?",
    uk: "Скільки людей усередині?",
  },
  {
    en: "Call 119 now.",
    ko: "지금 119에 전화하세요.",
    ru: "Сейчас же звоните по номеру 119.",
    uk: "Зараз же дзвоніть на номер 119.",
  },
  {
    en: "Take this medicine twice a day.",
    ko: "이 약을 하루에 두 번 드세요.",
    ru: "Принимайте это лекарство два раза в день.",
    uk: "Приймайте ці ліки двічі на день.",
  },
  {
    en: "Are you allergic to anything?",
    ko: "알레르기가 있습니까?",
    ru: "У вас есть аллергия?",
    uk: "У вас є алергія?",
  },
  { en: "Wait for 10 minutes.", ko: "10분 기다리세요.", ru: "Подождите 10 минут.", uk: "Зачекайте 10 хвилин." },
  {
    en: "The speed limit is 30 km/h.",
    ko: "제한 속도는 30 km/h입니다.",
    ru: "Скорость не больше 30 км/ч.",
    uk: "Швидкість не більша за 30 км/год.",
  },
  { en: "Breathe slowly.", ko: "천천히 숨을 쉬세요.", ru: "Дышите медленно.", uk: "Дихайте повільно." },
  { en: "Is there Wi-Fi here?", ko: "여기 와이파이가 있습니까?", ru: "Здесь есть Wi-Fi?", uk: "Тут є Wi-Fi?" },
  { en: "You need an X-ray.", ko: "X선 사진을 찍어야 합니다.", ru: "Вам нужен рентген.", uk: "Вам потрібен рентген." },
  {
    en: "My blood group is A.",
    ko: "제 혈액형은 A형입니다.",
    ru: "Моя группа крови вторая.",
    uk: "Моя група крові друга.",
  },
  {
    en: "Leave the building at once!",
    ko: "즉시 건물에서 나가세요!",
    ru: "Немедленно выйдите из здания!",
    uk: "Негайно вийдіть із будівлі!",
  },
  { en: "Who is in charge?", ko: "책임자가 누구입니까?", ru: "Кто здесь главный?", uk: "Хто тут головний?" },
  { en: "The pressure is 120/80.", ko: "혈압이 120/80입니다.", ru: "Давление 120/80.", uk: "Тиск 120/80." },
  {
    en: "Don't move your head.",
    ko: "머리를 움직이지 마세요.",
    ru: "Не двигайте головой.",
    uk: "Не рухайте головою, п'ять хвилин.",
  },
  { en: "Say “ah”.", ko: "“아” 하세요.", ru: "Скажите «а».", uk: "Скажіть «а»." },
  {
    en: "The ship leaves at 7:30.",
    ko: "배는 7:30에 떠납니다.",
    ru: "Судно уходит в 7:30.",
    uk: "Судно відходить о 7:30.",
  },
  {
    en: "Press the red button.",
    ko: "빨간 단추를 누르세요.",
    ru: "Нажмите красную кнопку.",
    uk: "Натисніть червону кнопку.",
  },
  { en: "It is minus 5 °C.", ko: "영하 5 °C입니다.", ru: "Минус 5 °C.", uk: "Мінус 5 °C." },
  { en: "Can you stand up?", ko: "일어설 수 있습니까?", ru: "Вы можете встать?", uk: "Ви можете встати?" },
  {
    en: "Follow me, please.",
    ko: "저를 따라오세요.",
    ru: "Идите за мной, пожалуйста.",
    uk: "Ідіть за мною, будь ласка.",
  },
  { en: "Put on your helmet.", ko: "안전모를 쓰세요.", ru: "Наденьте каску.", uk: "Одягніть каску." },
  {
    en: "He has lost a lot of blood.",
    ko: "그는 피를 많이 흘렸습니다.",
    ru: "Он потерял много крови.",
    uk: "Він втратив багато крові.",
  },
  { en: "Is the gas turned off?", ko: "가스를 껐습니까?", ru: "Газ перекрыт?", uk: "Газ перекрито?" },
  {
    en: "Write your name here.",
    ko: "여기에 이름을 쓰세요.",
    ru: "Напишите здесь своё имя.",
    uk: "Напишіть тут своє ім’я.",
  },
  {
    en: "We are going to the hospital.",
    ko: "우리는 병원으로 갑니다.",
    ru: "Мы едем в больницу.",
    uk: "Ми їдемо до лікарні.",
  },
  { en: "Yes.", ko: "네.", ru: "Да.", uk: "Так." },
  { en: "No.", ko: "아니요.", ru: "Нет.", uk: "Ні." },
  { en: "Okay.", ko: "네.", ru: "Да.", uk: "Так." },
  { en: "Thank you.", ko: "감사합니다.", ru: "Спасибо.", uk: "Дякую." },
  {
    en: "NATO and the Red Cross are here.",
    ko: "적십자가 여기 있습니다.",
    ru: "Красный Крест и МЧС здесь.",
    uk: "Червоний Хрест і ДСНС тут.",
  },
];

/** A random number below a limit. */
type Random = (limit: number) => number;

/** A seeded sequence of numbers (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

type Spoil = (text: string, tag: string, random: Random) => string | undefined;

const body = (text: string): string => text.replace(/[.!?]$/u, "");
const end = (text: string): string => /[.!?]$/u.exec(text)?.[0] ?? "";
const ROMAN: Phrases = { ko: "yeogi anjuseyo", ru: "pozhaluysta", uk: "bud laska", en: "" };
const IPA: Phrases = { ko: "[jʌɡi andʑusʰejo]", ru: "[pɐˈʐaɫʊstə]", uk: "[bʊdʲ ˈlɑskɐ]", en: "/sɪt daʊn/" };
const DOUBLES: Phrases = { а: "a", е: "e", о: "o", с: "c", р: "p", х: "x", і: "i" };
const WORD: { readonly [tag: string]: readonly string[] } = {
  en: ["quickly", "today"],
  ko: ["빨리", "오늘"],
  ru: ["быстро", "сегодня"],
  uk: ["швидко", "сьогодні"],
};
const ofOther: Phrases = {
  ko: "Срочно вызовите врача",
  ru: "의사를 빨리 부르세요",
  uk: "의사를 빨리 부르세요",
  en: "Вызовите врача",
};
const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;
const among =
  (...ways: readonly Spoil[]): Spoil =>
  (text, tag, random) =>
    pick(ways, random)(text, tag, random);
const insideWord = (text: string, put: string): string | undefined => {
  const at = /\p{L}{3}/u.exec(text)?.index;
  return at === undefined ? undefined : text.slice(0, at + 2) + put + text.slice(at + 2);
};

/** Ways to break the rules of one cell. */
export const SPOILS: { readonly [rule: string]: Spoil } = {
  "text.missing": () => "",
  "text.blank": among(
    (text) => `${body(text)} ____${end(text)}`,
    (text) => `${body(text)} ...`,
    (text) => `${body(text)} …${end(text)}`,
    (text) => text.replace(/\S+/u, "_____"),
    (text) => `${body(text)} ______ ${end(text)}`,
  ),
  "text.alternatives": among(
    (text, tag) => `${body(text)}/${WORD[tag]![0]}${end(text)}`,
    (text, tag) => `${body(text)} / ${WORD[tag]![0]}${end(text)}`,
    (text, tag) => `${WORD[tag]![0]} | ${WORD[tag]![1]} ${text}`,
    (text, tag) => `${body(text)} ${WORD[tag]![0]}|${WORD[tag]![1]}${end(text)}`,
    (text, tag) => `${body(text)} ${WORD[tag]![0]} /${WORD[tag]![1]}${end(text)}`,
  ),
  "text.brackets": among(
    (text, tag) => `${body(text)} (${WORD[tag]![0]})${end(text)}`,
    (text, tag) => `(${WORD[tag]![0]}) ${text}`,
    (text, tag) => `${text} [${WORD[tag]![1]}]`,
    (text, tag) => `${body(text)}（${WORD[tag]![1]}）${end(text)}`,
    (text) => text.replace(/(\p{L}+)[.!?]$/u, "$1(s)."),
  ),
  "text.ipa": among(
    (text, tag) => (ROMAN[tag] === "" ? `${text} ${IPA[tag]}` : `${text} ${ROMAN[tag]}`),
    (text, tag) => `${text} ${IPA[tag]}`,
    (text, tag) => `${body(text)} ${IPA[tag]}${end(text)}`,
  ),
  "text.script": among(
    (_, tag) => ofOther[tag],
    (text, tag) => (tag === "en" ? `${text} ${ofOther["en"]}` : "Call the doctor now"),
    (text, tag) => `${body(text)} ${pick(Array.from(ofOther[tag]!.split(" ")), () => 0)}${end(text)}`,
  ),
  "text.lookalike": (text, tag) => {
    if (tag === "ko") return undefined;
    if (tag === "en")
      return /[aeo]/u.test(text.slice(1))
        ? text.replace(/(?<=\p{L})[aeo]/u, (letter) => ({ a: "а", e: "е", o: "о" })[letter]!)
        : undefined;
    return /(?<=\p{L})[аеосрхі]/u.test(text)
      ? text.replace(/(?<=\p{L})[аеосрхі]/u, (letter) => DOUBLES[letter]!)
      : undefined;
  },
  "text.markup": among(
    (text) => `<b>${text}</b>`,
    (text) => `**${text}**`,
    (text) => text.replace(" ", "&nbsp;"),
    (text) => text.replace(" ", "<br>"),
    (text) => text.replace(" ", "\\n"),
    (text) => `_${text}_`,
    (text) => `*${text}*`,
    (text) => `# ${text}`,
    (text) => `${body(text)} &amp; &quot;${end(text)}`,
    (text) => `[${text}](https://example.org)`,
    (text) => `\`${text}\``,
  ),
  "text.error-value": (_, __, random) =>
    pick(
      ["#REF!", "#N/A", "#VALUE!", "NULL", "undefined", "NaN", "#NAME?", "#DIV/0!", "null", "#Н/Д", "#ССЫЛКА!"],
      random,
    ),
  "text.placeholder": (text, _, random) =>
    pick(
      [
        "TODO",
        "TBD",
        "xxx",
        "???",
        "lorem ipsum dolor",
        "TODO: translate",
        "XXX",
        "tbd",
        `${text} TODO`,
        "??",
        "Lorem ipsum",
        "todo",
        "-",
      ],
      random,
    ),
  "text.caps": (text, tag) => (tag === "ko" || text.length < 8 ? undefined : text.toUpperCase()),
  "text.quote": among(
    (text) => `${body(text)}"${end(text)}`,
    (text) => `«${text}`,
    (text) => `(${text}`,
    (text) => `${body(text)})${end(text)}`,
    (text) => insideWord(text, "´"),
    (text) => insideWord(text, "`"),
    (text) => insideWord(text, "ʹ"),
    (text) => `“${text}`,
  ),
  "text.symbol": among(
    (text) => `${text} 🙂`,
    (text) => `⚠️ ${text}`,
    (text) => insideWord(text, "\ue000"),
    (text) => insideWord(text, "\u{e0000}"),
    (text) => insideWord(text, "\ufffd"),
    (text) => `${text} \uf0b7`,
    (text) => `${text} \u0378`,
    (text) => `📞 ${text}`,
  ),
  "text.question": (text) => (text.endsWith("?") ? `${body(text)}.` : undefined),
  "text.number": (text) =>
    /\d/u.test(text) ? text.replace(/\d/u, (digit) => String((Number(digit) + 3) % 10)) : undefined,
  "text.formula": among(
    (text) => `=${text}`,
    (text) => `+${text}`,
    (text) => `@${text}`,
    (text) => `-${text}`,
    () => "=A1&B1",
    () => '=HYPERLINK("https://example.org","x")',
    (text) => `- ${text}`,
  ),
  "text.cell-type": (_, __, random) =>
    pick(["1-Feb", "2024-01-02", "45293", "12.5", "02.01.2024", "2024-01-02 00:00:00", "1/2/2024", "3.0"], random),
  "text.spaces": among(
    (text) => ` ${text}`,
    (text) => `${text} `,
    (text) => text.replace(" ", "  "),
    (text) => text.replace(" ", "\u00a0"),
    (text) => text.replace(" ", "\u200b "),
    (text) => text.replace(" ", "\n"),
    (text) => insideWord(text, "\u200b"),
    (text) => `${text}\t`,
    (text) => text.replace(/(?=[.!?]$)/u, " "),
  ),
  // Longer than the 60 letters that fit a card.
  "text.long": (text) => Array.from({ length: Math.max(6, Math.ceil(70 / text.length)) }, () => text).join(" "),
};

/** A planted fault: its cell and its rule. */
interface Planted {
  readonly row: number;
  readonly tag: string;
  readonly rule: string;
}

/** A sheet with planted faults; the header is in row 1. */
export interface DirtySheet {
  readonly tags: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly planted: readonly Planted[];
}

/** A sheet of the right phrases, some of them spoiled, and rows that repeat others or are swapped. */
export function dirtySheet(seed: number): DirtySheet {
  const random = randomOf(seed);
  const tags = pick(
    [
      ["en", "ko", "ru"],
      ["ko", "ru", "en", "uk"],
      ["ru", "ko"],
      ["en", "ko", "ru", "uk"],
      ["uk", "en"],
    ],
    random,
  );
  const rows: string[][] = [];
  const planted: Planted[] = [];
  const rules = Object.keys(SPOILS);
  for (const right of RIGHT) {
    const texts = tags.map((tag) => right[tag]!);
    const number = rows.length + 2;
    if (random(100) < 35) {
      const at = random(tags.length);
      const rule = pick(rules, random);
      const spoiled = SPOILS[rule]!(texts[at]!, tags[at]!, random);
      if (spoiled !== undefined && spoiled !== texts[at]) {
        texts[at] = spoiled;
        planted.push({ row: number, tag: tags[at]!, rule });
      }
    } else if (random(100) < 6) {
      const [a, b] = [tags.indexOf("ko"), tags.findIndex((tag) => tag !== "ko")];
      if (a >= 0) {
        [texts[a], texts[b]] = [texts[b]!, texts[a]!];
        planted.push({ row: number, tag: "ko", rule: "text.script" });
      }
    }
    rows.push(texts);
    if (random(100) < 5 && !planted.some(({ row }) => row === number)) {
      // The same row again, or the text of one language with other texts.
      const again = [...texts];
      if (random(2) === 0 && body(texts[0]!).length > 8) {
        for (let i = 1; i < tags.length; i += 1)
          again[i] = WORD[tags[i]!]!.join(" ") + end(texts[i]!) + " " + WORD[tags[i]!]![0]!;
        if (/\d/u.test(again[0]!)) continue;
      }
      planted.push({ row: rows.length + 2, tag: tags[0]!, rule: "text.duplicate" });
      rows.push(again);
    }
  }
  return { tags, rows, planted };
}
