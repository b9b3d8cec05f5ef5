/** Signs of units that are other words too: мин. of minutes or mines, с of seconds or the preposition. */
import { hasStem, type Government } from "./government.ts";
import type { CountedNoun } from "./numbers.ts";
import { clauseBefore, isSpace, phraseAfter } from "./passage.ts";
import { unitAt, type Unit } from "./units.ts";

const MINES: ReadonlySet<string> = new Set([
  "нашл",
  "найд",
  "обнаруж",
  "обезвре",
  "разминир",
  "извлек",
  "извлеч",
  "снял",
  "поставил",
  "постави",
  "установ",
  "заложи",
  "подорвал",
  "минн",
  "боим",
  "сапер",
]);
export const MINE: CountedNoun = ["f", "ми́на ми́ны ми́не ми́ну ми́ной ми́не", "ми́ны мин ми́нам ми́ны ми́нами ми́нах"];

/** Words that tell a time. */
const TIME =
  /^(?:через|жд[аиеу]|подожд|обожд|жди|за$|минимум|максимум|до$|еще|около|остал|кажд|после|по$|в$|на$|назад|всего|пока|длит|держ|опозд|задерж|бы(?:ть|л|ла|ли)$|спустя|уже|лишь|дыш|стой|потерп|осталось|прошло|пешк|ехать|идти|интервал|перерыв)/u;
const PLACE =
  /^(?:пол[еюя]|полем|дорог[еиау]?|дорогой|обочин[еы]|троп[еы]|мост[ау]?|мостом|лес[ау]?|лесу|берег[ау]?|берегом|двор[еау]?|входа?|входе|ворот|воротах|подъезд[еа]|окоп[ае]|окопах|участк[еа]|квадрат[еа]|секторе?|земл[ейюи]|землей|впереди|сзади|слева|справа|рядом|позади|кругом|вокруг|вижу|видим|видно|замечен[оыа]?|заметил[аи]?)$/u;
const GOING = /^(?:назад|езды|ходьбы|пешком|пути|лета|хода|до|от|подряд|спустя|тому|и|на|без|отдыха|покоя)$/u;

/** Whether мин. is of mines: after words of finding them; it may be where a place stands before, and no time. */
export function minesHere(text: string, at: number, end: number): "yes" | "no" | "maybe" {
  const before = clauseBefore(text, at);
  if (before.some(({ word }) => hasStem(MINES, word))) return "yes";
  const [previous] = before;
  if (!previous || !before.slice(0, 4).some(({ word }) => PLACE.test(word))) return "no";
  if (TIME.test(previous.word) || before.some(({ word }) => word.length > 2 && TIME.test(word))) return "no";
  if (/^(?:до|к|от)$/u.test(before[1]?.word ?? "")) return "no";
  const [next] = phraseAfter(text, end);
  return next && GOING.test(next.word) ? "no" : "maybe";
}

const SECONDS = /^[ \u00a0]?с(?![\p{L}\u0301])/u;
const WAITING =
  /^(?:подо|обо|вы)?жд(?:ать|и|ите|ем|ём|у|ут|ал[аи]?)$|^(?:длит|дли|держ|продерж|подерж|задерж|жать|жми)/u;
/** Whether a word is in the form of an instrumental, as after с of company. */
const INSTRUMENTAL = /^(?!потом$|затем$).*(?:[оеё]м|[оеё]й|[ыи]м|ми|ью|[ое]ю)$/u;

/** Where с after a figure ends that is of seconds or the preposition: ждать 10 с ранеными. */
export function secondsOrWith(text: string, at: number, end: number, { by }: Government): number | undefined {
  const written = SECONDS.exec(text.slice(end, end + 3))?.[0];
  if (written === undefined) return undefined;
  const [next] = phraseAfter(text, end + written.length);
  const [previous] = clauseBefore(text, at);
  const waits = by === "через" || by === "спустя" || (previous && isSpace(previous.gap) && WAITING.test(previous.word));
  return waits && next && isSpace(next.gap) && INSTRUMENTAL.test(next.word) && !OF_PARTS.test(next.word)
    ? end + written.length
    : undefined;
}

/** 5 с полови́ной. */
const OF_PARTS = /^(?:половин|четверт|небольш|лишн|хвост|чем$|гаком)/u;

/** Секу́нды after через, ждать, длиться: через 10 с начинаем; not через 5 с половиной часов. */
export function secondsAt(text: string, at: number, end: number, { by }: Government): Unit | undefined {
  const written = SECONDS.exec(text.slice(end, end + 3))?.[0];
  if (written === undefined) return undefined;
  const [next] = phraseAfter(text, end + written.length);
  const word = next && isSpace(next.gap) ? next.word : "";
  const [previous] = clauseBefore(text, at);
  const after = by === "через" || by === "спустя";
  if (OF_PARTS.test(word)) return undefined;
  if (!after && !(previous && isSpace(previous.gap) && WAITING.test(previous.word) && !INSTRUMENTAL.test(word)))
    return undefined;
  const unit = unitAt("с", 0);
  return unit && { ...unit, end: end + written.length };
}

const VOLTAGES = /^(?:12|24|36|42|110|127|220|230|240|360|380|400|660|1000|6000|10000)$/;

/** Во́льты in a small letter, after the usual voltages: 220в, 380 в. */
export function voltsAt(text: string, end: number, digits: string): Unit | undefined {
  const written = VOLTAGES.test(digits)
    ? /^[ \u00a0]?в(?=\.?[\s»)]*$|[.,;:!?)]|\.?\n)/u.exec(text.slice(end, end + 6))?.[0]
    : undefined;
  const unit = written === undefined ? undefined : unitAt("В", 0);
  return unit && { ...unit, end: end + written!.length };
}
