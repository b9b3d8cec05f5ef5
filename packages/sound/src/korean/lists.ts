/**
 * Words whose sound the rules alone cannot know. Each list names its article of the Standard Pronunciation Rules
 * (표준 발음법); the words were written down by the project from common vocabulary.
 */

/** §29: ㄴ is put in at the hyphen: 소독약 → 소독냑. The part after the hyphen begins with 이, 야, 여, 요 or 유. */
export const N_INSERTED: readonly string[] = [
  "소독-약", "알-약", "물-약", "설사-약", "두통-약", "멀미-약", "서울-역", "꽃-잎", "나뭇-잎", "깻-잎", "담-요", "식용-유", "휘발-유", "솜-이불", "홑-이불", "맨-입", "한-여름", "늦-여름",
  "색-연필", "영업-용", "직행-열차", "막-일", "들-일", "밭-이랑", "삯-일", "콩-엿", "눈-요기", "내복-약", "학-여울", "불-여우", "물-엿", "집-일", "앞-일", "뒷-일", "부엌-일", "웬-일", "볼-일", "할-일",
];

/** §26: a Sino-Korean word in which ㄷ, ㅅ, ㅈ after ㄹ is tense: 발전 → 발쩐. */
export const SINO_TENSE: readonly string[] = [
  "발전", "발동", "발사", "발생", "발진", "발작", "발달", "절대", "절단", "절도", "결정", "결제", "결석", "결승", "철도", "철수", "철조망", "출동", "출산", "출신", "출장", "출전", "출석", "활동", "활성", "필수", "실수", "실신", "실종", "실제", "실습", "열정", "열사병",
  "물질", "물자", "달성", "질서", "질식", "밀도", "밀수", "일시", "일정", "일제", "일주일", "설사", "설정", "탈진", "탈수", "탈출", "골절", "혈당", "혈전", "월세", "갈등", "갈증", "몰수", "불시", "불소", "말살", "칠십", "팔십",
];

/** §28 and use: compounds and suffixes in which the second part is tense without a written ㅅ: the part after the hyphen. */
export const TENSE_COMPOUNDS: readonly string[] = [
  "물-고기", "물-독", "문-고리", "눈-동자", "산-새", "손-재주", "길-가", "굴-속", "술-잔", "바람-결", "그믐-달", "아침-밥", "저녁-밥", "점심-밥", "잠-자리", "강-가", "초승-달", "등-불", "창-살", "강-줄기", "물-동이", "발-바닥", "손-바닥", "신-바람",
  "안-방", "용-돈", "눈-병", "총-소리", "발-소리", "물-속", "산-길", "밤-길", "등-골", "손-등", "발-등", "손-가락", "발-가락", "머릿-속", "위험-성", "안전-성", "여-권", "운전-대", "인-권", "한-자", "사-건", "조-건", "문-법", "헌-법", "비빔-밥", "볶음-밥", "당뇨-병", "심장-병", "들-것", "신분-증", "통-증", "염-증", "빈혈-증",
];

/** §24: verb stems in ㄴ or ㅁ after which ㄱ, ㄷ, ㅅ, ㅈ of an ending is tense: 남고 → 남꼬. A noun that looks the same wins. */
export const TENSE_STEMS: readonly string[] = ["남", "넘", "참", "숨", "담", "심", "젊", "닮", "굶", "곪", "삶", "앉", "얹", "껴안", "더듬", "다듬", "가다듬", "머금", "쓰다듬", "껌", "품", "안"];
/** Endings such a stem can have. */
export const STEM_ENDINGS: RegExp = /^(고|고서|고요|고있|다|다가|더니|던|지|지요|지만|지마|지않|지못|기|게|겠|거나|거든|소|습니|습니다|습니까|세|자|자마자)/;

/** §20 “다만”: ㄹ after ㄴ is ㄴ here: 의견란 → 의견난. */
export const NO_LATERAL: readonly string[] = ["의견란", "임진란", "생산량", "결단력", "공권력", "동원령", "상견례", "횡단로", "이원론", "입원료", "구근류", "신문로", "판단력", "등산로", "추진력", "음운론"];

/** §27: what a modifier in -(으)ㄹ makes tense: 할 것 → 할껃. */
export const AFTER_MODIFIER: RegExp = /^(것|거|게|건|걸|겁|수|데|줄|듯|바를|바가|지도|적|도리|사람|곳|정도|동안|생각|시간|준비|자리)/;
/** §27, second paragraph: endings that begin with -(으)ㄹ. */
export const MODIFIER_ENDINGS: RegExp = /^(게|게요|걸|걸요|수록|지|지라도|지언정|진대|세라|세|까|거야|거예요|겁니다|거에요)$/;

/** §15 “다만” and use: said with ㅅ linked on. */
export const LINKED: { readonly [word: string]: string } = { 맛있: "마싰", 멋있: "머싰" };

/** §15: compounds in which a final is neutralised before it is linked on: 겉옷 → 거돋. */
export const LINKED_NEUTRAL: readonly string[] = ["겉-옷", "헛-웃음", "맛-없", "멋-없", "값-어치", "값-없", "웃-어른", "첫-인상", "옷-안", "꽃-위", "늪-앞", "밭-아래", "젖-어미", "넋-없"];

/** §10, §11: ㄺ is ㄱ in these nouns before ㄱ (닭과 → 닥꽈), ㄹ in verb stems (맑게 → 말께). */
export const NOUNS_IN_LG: readonly string[] = ["닭", "흙", "칡", "삵"];

/** §16: what the finals of the names of letters become before a vowel: 디귿이 → 디그시. */
export const LETTER_NAMES: { readonly [name: string]: string } = { 디귿: "ㅅ", 지읒: "ㅅ", 치읓: "ㅅ", 키읔: "ㄱ", 티읕: "ㅅ", 피읖: "ㅂ", 히읗: "ㅅ" };

/** How Latin capitals are read aloud one by one. */
export const LATIN_LETTERS: { readonly [letter: string]: string } = {
  A: "에이", B: "비", C: "시", D: "디", E: "이", F: "에프", G: "지", H: "에이치", I: "아이", J: "제이", K: "케이", L: "엘", M: "엠",
  N: "엔", O: "오", P: "피", Q: "큐", R: "아르", S: "에스", T: "티", U: "유", V: "브이", W: "더블유", X: "엑스", Y: "와이", Z: "제트",
};
