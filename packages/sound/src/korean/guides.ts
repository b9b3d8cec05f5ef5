import { guide, type GuideRow } from "../guide.ts";

/** How to read respelled Korean, for each reader in their own language. */
export const koreanGuides: { readonly [reader: string]: readonly GuideRow[] } = {
  ru: guide(`
    к, т, п, ч | ㄱ ㄷ ㅂ ㅈ | слабее, чем в словах «кот, том, пол, час»
    кк, тт, пп, чч | ㄲ ㄸ ㅃ ㅉ | коротко и с силой, как «к» в слове «скот»
    кх, тх, пх, чх | ㅋ ㅌ ㅍ ㅊ | с выдохом: сразу за согласной слышно «х»
    г, д, б, дж | ㄱ ㄷ ㅂ ㅈ | «год, дом, бок, джин» между гласными
    сс | ㅆ | «с» с силой, как в слове «касса»
    с | ㅅ | легче, чем в слове «сад»
    х | ㅎ | лёгкий выдох, тише, чем в слове «хор»
    нъ | ㅇ | «н» в нос; следующая гласная произносится отдельно
    н | ㄴ ㅇ | «нос»; в конце часто в нос
    ль | ㄹ | «соль»
    л | ㄹㄹ | «лампа»
    р | ㄹ | один лёгкий удар языка, «мера»
    о | ㅓ ㅗ | «дом»
    ё | ㅕ ㅛ | «ёлка»
    е | ㅖ ㅒ | «ель»
    ы | ㅡ | «сын», губы не вытягивать
    э | ㅔ ㅐ | «это»
    я | ㅑ | «яма»
    ю | ㅠ | «юг»
    ый | ㅢ | «ы» и «й» вместе
    ва, во, вэ, ви | ㅘ ㅝ ㅚ ㅟ | как английское «w»: губы трубочкой
  `),
  en: guide(`
    g, d, b, j | ㄱ ㄷ ㅂ ㅈ | soft, between “g” and “k”
    kk, tt, pp, jj | ㄲ ㄸ ㅃ ㅉ | short and tight, as the k in “sky”
    k, t, p, ch | ㅋ ㅌ ㅍ ㅊ | with a puff of breath, as in “kit”
    ss | ㅆ | a strong s, as in “sun”
    s | ㅅ | a light s; before i nearly “she”
    r | ㄹ | one tap, as the tt in American “butter”
    l | ㄹ | as in “ball”
    ng | ㅇ | as in “sing”, never a hard g
    eo | ㅓ | as the o in “son”
    eu | ㅡ | as the oo in “good”, lips spread
    ae | ㅐ | as the e in “bed”
    a | ㅏ | as in “father”
    e | ㅔ | as in “met”
    i | ㅣ | as in “machine”
    o | ㅗ | as in “more”
    u | ㅜ | as the oo in “food”
    y | ㅑ ㅕ ㅛ ㅠ | as in “yes”
    oe | ㅚ | as “we” in “wet”
    ui | ㅢ | “eu” and “ee” together
    wi | ㅟ | as “we”
  `),
};
