import { guide, type GuideRow } from "../guide.ts";

/** How to read respelled Russian, for each reader in their own language. */
export const russianGuides: { readonly [reader: string]: readonly GuideRow[] } = {
  ko: guide(`
    ㄲ | к | ‘까치’의 ㄲ
    ㄸ | т | ‘딸기’의 ㄸ
    ㅃ | п | ‘빵’의 ㅃ
    ㅆ | с | ‘쌀’의 ㅆ
    ㅉ | ц | ‘찌개’의 ㅉ
    찌 | ть | 모음 없는 ть: ㅣ는 거의 소리 내지 않음
    ㅈ | з, ж | ‘자두’의 ㅈ (떨림을 넣어서)
    쥐 | жи | 입술을 내밀고 ‘쥐’
    ㅊ | ч | ‘치마’의 ㅊ
    츠 | ч | ㅡ는 거의 소리 내지 않음
    ㅂ | б, в | ‘바다’의 ㅂ (в는 윗니를 아랫입술에)
    ㅍ | ф | ‘파도’의 ㅍ (윗니를 아랫입술에)
    ㄱ | г | ‘나가다’의 ㄱ
    ㄷ | д | ‘바다’의 ㄷ
    ㅎ | х | ‘흐르다’의 ㅎ (세게)
    ㄹ | р, л | р는 혀를 굴림; 첫소리 л도 ㄹ로 쓰지만 굴리지 않음
    쉬 | ш, щ | ‘쉬다’의 쉬, 짧게
    시 | си, щи, сь | ‘시계’의 시
    브이, 뜨이, 므이 | ы | ‘으’와 ‘이’를 한 번에
    끄, 뜨, 스 | к, т, с | ㅡ는 거의 소리 내지 않음 (쁘 드 그 즈 프 흐 브 르도)
  `),
  en: guide(`
    a | а, о | as in “father”
    uh | а, о | as the a in “about”
    ee | и, ый | as in “see”
    oo | у, ю | as in “food”
    e, eh | е, э | as in “met”
    oh | о, ё | as in “oh”, lips round
    ih | ы, и, е | as the i in “bit”, tongue drawn back
    i | и, е, я | as in “bit”
    igh | ай | as in “high”
    ay | ей, ой | as in “day”
    oy | ой | as in “boy”
    ooy | уй | “oo” and a short “ee”
    ya | я | as in “yard”
    yoh | ё | as in “yoga”
    yoo | ю | as in “youth”
    g, gh | г | as in “get”, never as in “gem”
    kh | х | as the ch in Scottish “loch”
    zh | ж | as the s in “measure”
    sh | ш | as in “ship”
    shch | щ | as in “fresh cheese”
    ch | ч | as in “chip”
    ts | ц | as in “cats”
    r | р | rolled
  `),
};
