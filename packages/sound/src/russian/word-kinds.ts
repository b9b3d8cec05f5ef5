/** What kind of word stands after a figure: a noun that is numbered, a verb, a predicate. By endings, and by data/nouns.txt. */
import { NOUNS_NUMBERED, NOUNS_ZERO } from "./lists.ts";
import { isFeminineStem } from "./nouns.ts";

type Numbering = "always" | "oblique" | "later" | "many";

const NOUN_ENDING = /^(?:|[аеиоуыюяьй]|[оеё][вйм]|[ая][мх]|[ая]ми|ью)$/u;

/** How a noun is numbered rather than counted: этаж, в 1 палате, на 1 неделе, 5 причал. */
export function numbering(word: string): Numbering | undefined {
  for (let cut = 0; cut <= 3; cut++) {
    const how = NOUNS_NUMBERED.get(word.slice(0, word.length - cut));
    if (how !== undefined && NOUN_ENDING.test(word.slice(word.length - cut))) return how as Numbering;
  }
  return undefined;
}

/** Whether a word after палата 1 says something of it: закрыта, свободна, заминирована, выехала. */
export const isPredicate = (word: string): boolean =>
  /^(?:закрыт|открыт|занят|свободн|готов|пуст|полн|опасн|чист|рядом)[аоы]$/u.test(word) ||
  (word.length > 6 && /(?:[аяе]н|[аеиыоя]л)[аоы]$/u.test(word));

/** Whether a word is a verb and no genitive plural: едет, стоят, ждать; not минут, мест. */
export const looksLikeVerb = (word: string): boolean =>
  /(?:[еиуюая]т|[аеиыуя]ть|[тс]я)$/u.test(word) && !NOUNS_ZERO.has(word) && isFeminineStem(word) !== true;

/** Forms of nouns in -ль, -ля. */
const NOUNS_IN_LI =
  /(?:недели|капли|пули|цели|дели|доли|роли|земли|кегли|кастрюли|дали|тали|спирали|вуали|магистрали|мели|постели|артели|карусели|колыбели|сабли|кабели|печали|панели|туннели|шинели|петли|кровли|цапли|щели|гантели|[^аеиоуы]ели|^мили|рули|рубли|шприцели|патрули|модули|корабли|журавли|костыли|угли|учители|тели)$/u;

/** Whether a word is a short participle or adjective: 2 ранены. */
export const isShort = (word: string): boolean =>
  /^(?:ранен|убит|жив|мертв|готов|занят|закрыт|открыт|сломан|разбит|свободн|пуст|здоров)ы$/u.test(word) ||
  /(?:[лжшщч]ены|ованы)$/u.test(word);

/** Whether a word is a past tense and no noun: узнали; not капли, модели. */
export const isPast = (word: string): boolean =>
  (/[аеиоуыяюсзкгхбртдш]ли$/u.test(word) && !NOUNS_IN_LI.test(word)) || /л[аои]сь$/u.test(word);

/** Masculine nouns in -л. */
const NOUNS_IN_L =
  /(?:узел|котел|осел|козел|орел|стол|пол|укол|ствол|футбол|протокол|бал|вал|зал|канал|материал|сигнал|журнал|капитал|металл|интервал|персонал|терминал|арсенал|адмирал|генерал|перевал|подвал|обвал|завал|привал|причал|финал|идеал|овал|квартал|крестил|файл|тыл|мыл|жил|сил|бацилл|кобыл|могил|чернил|перил|удил|белил|пил|стул|аул|караул|балл|акул|пул|модул|кислот|дел|тел|отдел|раздел|предел|удел|сел|мел|пробел|расстрел|обстрел|стрел|школ|смол|скал|шпал|начал|зеркал|одеял)$/u;

/** Whether a word after the name of something is a masculine past tense: сел, вылетел, ушёл, погиб. */
export const isSaid = (word: string): boolean =>
  /^(?:сел|был|стал|погиб|исчез|лег|смог|спас|вез|повез)$/u.test(word) ||
  (/(?:[аеиуыя]л|шел|вел)(?:ся)?$/u.test(word) && !NOUNS_IN_L.test(word));
