import { guide, type GuideRow } from "../guide.ts";

/** How to read respelled Ukrainian, for each reader in their own language. */
export const ukrainianGuides: { readonly [reader: string]: readonly GuideRow[] } = {
  en: guide(`
    h | г | a soft breath, as in “ahead”
    kh | х | as in Scottish “loch”
    zh | ж | as the s in “measure”
    i | и | as in “bit”
    ee | і | as in “see”
    w | в | as in “now”
  `),
  ru: guide(`
    г | г | мягкий выдох, как в слове «ага», не «г» в слове «год»
    ы | и | между «ы» и «э»
    у | в | «в» перед согласной и в конце: коротко, губы трубочкой
    э | е | «это»
  `),
  ko: guide(`
    ㅎ | г, х | ‘하늘’의 ㅎ
    ㅂ | б, в | ‘바다’의 ㅂ
    ㅈ | ж, дж, дз | ‘자두’의 ㅈ
    ㅊ | ч, ц | ‘치마’의 ㅊ
    슈 | ш | 입술을 내밀고 짧게
    시 | ш, сі | ш는 입술을 내밀고 ‘시’
    우 | в, у | в는 모음 뒤에서 짧은 ‘우’
    티 | ть, ті | ть의 ㅣ는 거의 소리 내지 않음
    디 | дь, ді | дь의 ㅣ는 거의 소리 내지 않음
  `),
};

/** How Ukrainian readers read other languages respelled. */
export const guidesForUkrainians: { readonly [language: string]: readonly GuideRow[] } = {
  ko: guide(`
    к, т, п, ч | ㄱ ㄷ ㅂ ㅈ | слабше, ніж у словах «кіт, тато, поле, час»
    кк, тт, пп, чч | ㄲ ㄸ ㅃ ㅉ | коротко й сильно
    кх, тх, пх, чх | ㅋ ㅌ ㅍ ㅊ | з видихом: одразу за приголосним чути «х»
    ґ, д, б, дж | ㄱ ㄷ ㅂ ㅈ | «ґанок, дім, бік, джміль»
    с | ㅅ | легше, ніж у слові «сад»
    г | ㅎ | легкий видих, як у слові «гора»
    н | ㄴ ㅇ | «ніс»; у кінці часто в ніс
    р | ㄹ | один легкий удар язика
    о | ㅓ ㅗ | «око», уста напіввідкриті
    и | ㅡ | губи не витягувати
    е | ㅔ ㅐ | «небо»
  `),
  ru: guide(`
    и | и, ы | «син»
    і | и | «ліс»
    г | г | вибуховий «ґ»
    ш, ж | ш, ж | завжди твердо
    а | а, о | ненаголошене «о» читається як «а»
  `),
};
