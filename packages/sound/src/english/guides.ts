import { guide, type GuideRow } from "../guide.ts";

/** How to read respelled English, for each reader in their own language. */
export const englishGuides: { readonly [reader: string]: readonly GuideRow[] } = {
  ko: guide(`
    ㅍ | p, f | ‘파도’의 ㅍ (f는 윗니를 아랫입술에)
    ㅂ | b, v | ‘바다’의 ㅂ (v는 윗니를 아랫입술에)
    ㅌ | t | ‘타조’의 ㅌ
    ㅋ | k, c | ‘코’의 ㅋ
    ㅅ | s, th, sh | ‘사과’의 ㅅ
    ㄷ | d, th | ‘바다’의 ㄷ
    ㅈ | j, z | ‘자두’의 ㅈ
    ㅊ | ch | ‘치마’의 ㅊ
    ㄹ | r, l | ‘라면’의 ㄹ
    ㅓ | u, er | ‘어머니’의 어
    ㅐ | a | ‘배’의 ㅐ
    스, 트, 드 | s, t, d | ㅡ는 거의 소리 내지 않음 (크 그 프 브 즈도)
  `),
  ru: guide(`
    а | u, o, a | «как»
    э | a, e | «это»
    ё | er, ir, ur | «мёд», без «й»; в начале слова как «ёлка»
    и | i, ee | «мир»
    у | w, oo, u | «ум»; перед гласной губы трубочкой
    ю | you | «юг»
    нг | ng | «нг» в нос, без отдельного «г»
    с | s, th | «сад»
    тр | thr | «три»
    з | z, th | «зуб»
    р | r | без раската
    дж | j | «джин»
    х | h | лёгкий выдох
  `),
};
