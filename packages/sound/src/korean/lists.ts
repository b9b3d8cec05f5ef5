/**
 * Words whose sound the rules alone cannot know. Each list names its article of the Standard Pronunciation Rules
 * (표준 발음법); the words were written down by the project from common vocabulary.
 */
import { joints, type Joints } from "./joint.ts";

/**
 * §29: ㄴ is put in at the hyphen: 소독-약 → 소동냑. The part after the hyphen begins with 이, 야, 여, 요 or 유. First the
 * standard's own examples, then the project's.
 */
export const N_INSERTED: Joints = joints(`
  솜-이불 홑-이불 막-일 삯-일 맨-입 꽃-잎 내복-약 한-여름 남존-여비 신-여성 색-연필 직행-열차 늑막-염 콩-엿 담-요 눈-요기
  영업-용 식용-유 백분-율 밤-윷 들-일 솔-잎 설-익 물-약 불-여우 서울-역 물-엿 휘발-유 유들-유들 서른-여섯 스물-여섯
  베갯-잇 나뭇-잎 깻-잎 도리깻-열 뒷-윷 밭-이랑
  십-육 백-육 천-육 열-여섯 열-여덟 스물-여덟 서른-여덟 마흔-여섯 마흔-여덟 쉰-여섯 쉰-여덟 예순-여섯 예순-여덟 일흔-여섯 일흔-여덟
  알-약 가루-약 늦-여름 올-여름 학-여울 초-여름 윤활-유 집-일 앞-일 뒷-일 훗-일 나랏-일 예삿-일 허드렛-일 부엌-일 집안-일 바깥-일
  밭-일 논-일 별-일 웬-일 볼-일 할-일 큰-일 옛-이야기 뒷-이야기 윗-입 아랫-입 윗-잇몸 아랫-잇몸 낯-익 눈-익 맨-이마 
  신혼-여행 수학-여행 배낭-여행 한국-여행 중국-여행 급행-열차 완행-열차 관광-열차 특급-열차 화물-열차
  중국-요리 한국-요리 생선-요리 일본-요리 전통-요리 색-유리 판-유리 방탄-유리 생활-용품 학습-용품 위생-용품 응급-용품 주방-용품 사무-용품
  총-영사 영-연방 동-역학 열-역학 양자-역학 은-연어 첫-여름 한-여름 강-염기 약-염기 천일-염 
  성홍-열 출혈-열 복막-염 관절-염 갯-일 담-요 홑-요 밤-이슬 찬-이슬 꽃-이슬 
  한국-영화 중국-영화 미국-영화 안전-요원 구급-요원 보안-요원 응급-요원 특수-요원 
  예방-약 진통-약 소독-약 설사-약 두통-약 멀미-약 구충-약 감기-약 해열-약 
`);

/** §29 by its last part, after two blocks or more: 방광염, 생존율, 여성용, 두통약; always 잎 and, for a place, 역. */
export const N_BEFORE_SUFFIX: RegExp =
  /^(?:염|율|용|약)(?:$|[이은을과의도만에]|으로|처럼|까지|부터|보다|씩|입|이라|을지)/u;
/** Words of two blocks that end so and hold together: 부작용, 에너지절약. */
export const N_KEPT_OUT: ReadonlySet<string> = new Set(
  `작용 적용 활용 인용 통용 관용 남용 임용 공용 혼용 전용 병용 착용 군용 실용 식용 약용 운용 상용 겸용 준용 중용 등용 영용 응용 신용 범용 변용 악용 선용 원용 도용
  활약 협약 공약 절약 청약 확약 밀약 폭약 언약 선약 신약 명약 빈약 강약 농약 탄약 한약 안약 극약 독약 환약 단약
  환율 운율 선율 전율 음율 간염 감염 전염 오염 폐염`.split(/\s+/u),
);
/** §29 across words, in one breath: what comes before (못, a modifier in ㄴ or ㄹ, a number), and what after. */
export const N_ACROSS: RegExp =
  /^(?:일(?:$|이|은|을|도|만|로|입|인|이에요)|이야기|입(?:다|고|어|은|을|는|지|었|으|혀|히|습|거)|잎|엿(?:$|이|을)|여섯|여덟|역(?:$|이|을|에)|약(?:$|이|을|은)|양말|연대|요일|여자|여름|유리|이불|익(?:은|을))/u;
/** After these a word of N_ACROSS is said in one breath with them. */
export const N_GIVING: RegExp =
  /(?:^(?:못|옷|잘|한|할|무슨|먹은|먹을|볼|이런|그런|저런|어떤|다른|급한|바쁜|중요한|위험한|힘든|하던|하는|새로운|모든|두통|소독|첫|맨)|는|던)$/u;

/** §26: a Sino-Korean word in which ㄷ, ㅅ, ㅈ after ㄹ is tense: 발전 → 발쩐. */
export const SINO_TENSE: readonly string[] = [
  "삼일절",
  "물증",
  "물정",
  "물산",
  "물적",
  "불세출",
  "별세",
  "절세",
  "발전",
  "발동",
  "발사",
  "발생",
  "발진",
  "발작",
  "발달",
  "절대",
  "절단",
  "절도",
  "결정",
  "결제",
  "결석",
  "결승",
  "철도",
  "철수",
  "철조망",
  "출동",
  "출산",
  "출신",
  "출장",
  "출전",
  "출석",
  "활동",
  "활성",
  "필수",
  "실수",
  "실신",
  "실종",
  "실제",
  "실습",
  "열정",
  "열사병",
  "물질",
  "물자",
  "달성",
  "질서",
  "질식",
  "밀도",
  "밀수",
  "일시",
  "일정",
  "일제",
  "일주일",
  "설사",
  "설정",
  "탈진",
  "탈수",
  "탈출",
  "골절",
  "혈당",
  "혈전",
  "월세",
  "갈등",
  "갈증",
  "몰수",
  "불시",
  "불소",
  "말살",
  "칠십",
  "팔십",
];

/**
 * §26 as a rule: syllables that Chinese characters have in Korean, ending in ㄹ, and those beginning with ㄷ, ㅅ or ㅈ that
 * may follow in the same word. Where one of each meets, the second is tense: 물질 → 물찔.
 */
export const SINO_IN_L: ReadonlySet<string> = new Set(
  "갈걸결골괄굴궐귤길날눌돌랄렬률말멸몰밀발벌별불살설솔술슬실알열월율을일절졸질찰철촬출칠탈팔필할헐혈홀활휼힐달",
);
export const SINO_AFTER_L: ReadonlySet<string> = new Set(
  "단담답당대덕도독돈동두둔득등사삭산삼상색생서석선섬섭성세소속손송쇄수숙순숭습승시식신심십자작잔잠장재쟁저적전점접정제조족존종좌죄주죽준중즉증지직진집징",
);
/** Verb stems in ㄹ, after which an ending keeps its plain sound: 살다, 알지. */
export const STEMS_IN_L: RegExp =
  /^(?:살|알|열|불|팔|물|달|말|밀|길|돌|날|걸|갈|벌|울|절|졸|일|질)(?:다|지|도|더|던|든|소|세|시|수록|자마자)/u;
/** At the start of a word also 살자, 열자; elsewhere 자 is a person: 암살자. */
export const STEM_AND_JA: RegExp = /^(?:살|알|열|불|팔|달|말|밀|돌|날|걸|갈|벌|울|절|졸)자/u;

/**
 * §28 and the dictionaries: compounds and suffixes in which the second part is tense without a written ㅅ, at the hyphen:
 * 문-고리 → 문꼬리. First the standard's own examples, then the project's, by their second part.
 */
export const TENSE_COMPOUNDS: Joints = joints(`
  문-고리 눈-동자 신-바람 산-새 손-재주 길-가 물-동이 발-바닥 굴-속 술-잔 바람-결 그믐-달 아침-밥 잠-자리 강-가 초승-달 등-불 창-살 강-줄기

  물-가 강-가 길-가 ^창-가 눈-가 원-가 정-가 단-가 헐-가 할인-가 분양-가 매매-가 최저-가 감정-가 땅-값 반-값 술-값 물-값 쌀-값 방-값 집-값 약-값 밥-값 기름-값 몸-값 이름-값 담뱃-값
  장난-감 사냥-감 신랑-감 신붓-감 일-감 땔-감 물-감 안주-감 술-기운 물-기 기름-기 소금-기 찬-기 장난-기 화장-기 윤-기 
  길-거리 밤-거리 일-거리 볼-거리 먹을-거리 걱정-거리 근심-거리 반찬-거리 국-거리 땔-거리 발-걸음 들-것 촌-것 날-것
  물-결 살-결 숨-결 잠-결 꿈-결 비단-결 머릿-결 무심-결 얼떨-결 성-격 인-격 신-격 호-격 품-격 엄-격 주-격 소유-격 목적-격 사-건 조-건 인-건 안-건 용-건 요-건 여-건
  산-골 등-골 가슴-골 물-굽이 산-굽이 땀-구멍 숨-구멍 총-구멍 문-구멍 바늘-구멍 열쇠-구멍 밤-공기 냉-국 개장-국 된장-국 장-국 콩나물-국 해장-국 토란-국 술-국
  공-권력 인-권 여-권 주-권 정-권 증-권 친-권 태-권 절-권 이-권 채-권 상-권 특-권 기-권 당-권 시민-권 참정-권 내-과 외-과 안-과 치-과 이-과 부인-과 정신-과 신경-과 
  물-그릇 손-금 눈-금 산-기슭 산-길 밤-길 눈-길 불-길 물-길 손-길 발-길 문-구멍 살-갗 물-고기 발-가락 손-가락 숟-가락 발-굽 말-굽 

  물-독 눈-독 돈-다발 꽃-다발 보름-달 산-동네 달-동네 열-둘 열-두 열-다섯 돌-덩이 금-덩이 눈-덩이 손-등 발-등 산-등성 발-뒤 섬-돌 운전-대 용-돈 촌-닭 쓸-데 쓸데-없
  물-동이 강-둑 논-둑 논-두렁 밭-두렁 씨암-닭

  손-바닥 발-바닥 강-바닥 땅-바닥 길-바닥 산-바람 강-바람 봄-바람 밤-바람 겨울-바람 가을-바람 아침-밥 점심-밥 저녁-밥 비빔-밥 김-밥 짬-밥 실-밥 연-밥 안-방 
  물-방울 솔-방울 눈-방울 빗-방울 담-벼락 바람-벽 돌-벽 길-벗 말-벗 글-벗 눈-병 물-병 술-병 골-병 당뇨-병 심장-병 전염-병 산-봉우리 꽃-봉오리 산-불 들-불 연탄-불 전깃-불 봄-밤 달-밤 산-비탈 산-비둘기 봄-비 겨울-비 가을-비 밤-비
  산-보 문-법 헌-법 전-법 병-법 수-법 공-법 민-법 용-법 화-법 어-법 요-법 신-법 면-발 눈-발 술-버릇 손-버릇 말-버릇 잠-버릇 총-부리 산-부리 물-부리 돌-부리 

  눈-사람 안-사람 촌-사람 창-살 물-살 눈-살 문-살 물-새 들-새 산-새 철-새 총-소리 발-소리 물-소리 종-소리 말-소리 숨-소리 문-소리 울음-소리 웃음-소리 천둥-소리 바람-소리 신음-소리 고함-소리 비명-소리
  산-속 맘-속 꿈-속 땅-속 품-속 물-속 몸-속 굴-속 가슴-속 마음-속 어둠-속 손-수건 물-수건 말-솜씨 글-솜씨 손-솜씨 눈-송이 밤-송이 자물-쇠 열-쇠 열-셋 열-세 품-삯 물-수제비 개-수 복소-수 피제-수 술-상 물-시계 물-소
  위험-성 안전-성 발-소리 일-손 물-속

  ^한-자!리 ^점-자 ^문-자 형문-자 용문-자 팔-자 일-자리 술-자리 잠-자리 칼-자루 발-자국 발-자취 눈-자위 손-장난 물-장구 물-장난 손-재주 말-재주 글-재주 손-전등 단-점 허-점 방-점 초-점 관-점 시-점 강-점 요-점 결-점 문제-점 장단-점 출발-점 차이-점 공통-점 중간-점
  눈-짐작 손-짐작 손-짓 발-짓 눈-짓 몸-짓 술-집 몸-집 물-집 흠-집 총-집 칼-집 살-집 산-짐승 들-짐승 날-짐승 길-짐승 돈-줄 힘-줄 명-줄 생명-줄 동아-줄 물-줄기 산-줄기 강-줄기 등-줄기 빛-줄기 문-지방 신분-증 통-증 염-증 빈혈-증 갈-증 안-주머니 돈-주머니 속-주머니 영-적 사-적으 공-적으 전-적으 
  줄넘-기 ^주-가 ^평-가 재평-가 ^저-가 ^음-가 ^장-점 ^수-권 ^내-적 ^외-적 ^심-적 ^물-적 ^질-적 ^양-적 ^인-적인 ^단-적 ^성-적인
  등-줄 바장-조 가장-조 나장-조 다장-조 라장-조 마장-조 사장-조 바단-조 가단-조 나단-조 다단-조 라단-조 마단-조 사단-조 보잘-것 물-지게 물-장사 술-장사
`);

/**
 * In use: these endings of Sino-Korean words are tense after two syllables or more: 자폐증 → 자폐쯩, 가능성 → 가능썽; and 과 after
 * a vowel, where it cannot be the particle: 소아과 → 소아꽈. Some words that end so hold together: 유리병, 재구성.
 */
export const TENSE_SUFFIXES: RegExp =
  /^(?:[증병법권성죄](?:$|[이은는을를과와의에도만인적하]|로|으로|입|예|까지|부터)|과(?:$|[가는를와의에도만]|로|입|예))/u;
export const PLAIN_WORDS: RegExp =
  /투성|천왕성|초신성|완성|[남여녀]성|만리장성|산성|위성|구성|찬성|형성|생성|작성|양성|조성|결성|합성|편성|숙성|각성|반성|정성|육성|음성|함성|탄성|개성|지성|감성|행성|혜성|항성|화성|수성|금성|목성|토성|명성|인기성|영수증|보증|검증|인증|고증|입증|논증|반증|공증|물증|지원병|홍위병|고참병|유리병|보온병|맥주병|음료수병|우유병|의무병|위생병|취사병|운전병|통신병|공병|보병|포병|기병|헌병|사병|장병|신병|졸병|탈영병|저격병|소총병|훈련병|초병|등병|의장병|방법|위법|사법|마법|효과|화과|사과|교과|초과|투과|여과|모과|유과|약과|경과|통과/u;
/** The blocks that either of these begins with. */
export const TENSE_LASTS = "증병법권성죄과길가빛";
/** Compounds with these after ㄴ, ㅁ, ㅇ or ㄹ: 지름길 → 지름낄, 밀가루 → 밀까루, 달빛 → 달삗. */
export const TENSE_HEADS: RegExp = /^(?:길|가루|빛)(?:$|이|은|는|을|를|과|의|에|로|으로|도|만)/u;

/** §24: verb stems in ㄴ or ㅁ after which ㄱ, ㄷ, ㅅ, ㅈ of an ending is tense: 남고 → 남꼬. A noun that looks the same wins. */
export const TENSE_STEMS: readonly string[] = [
  "남",
  "감",
  "넘",
  "참",
  "숨",
  "담",
  "젊",
  "닮",
  "굶",
  "곪",
  "삶",
  "앉",
  "얹",
  "껴안",
  "더듬",
  "다듬",
  "가다듬",
  "머금",
  "삼",
  "되감",
  "미역감",
  "멱감",
  "휘감",
  "눌러앉",
  "주저앉",
  "내려앉",
  "가라앉",
  "들어앉",
  "끌어안",
  "부둥켜안",
  "얼싸안",
  "뛰어넘",
  "쓰다듬",
  "껌",
  "품",
  "안",
];
/** Endings such a stem can have. */
export const STEM_ENDINGS: RegExp =
  /^(고|고서|고요|고있|다|다가|더니|던|지|지요|지만|지마|지않|지못|게|겠|거나|거든|소|습니|습니다|습니까|세|자마자)/;

/**
 * §20 “다만”: ㄹ after ㄴ is ㄴ where a word stands before the last part: 의견란 → 의견난, 판단력 → 판단녁. The parts are the
 * standard's examples'.
 */
export const NO_LATERAL: RegExp = /^[란량력령례로론료류](?:$|[이은을를가는과와의에도만적인]|으로|로)/u;
/** Words of two blocks that end so and hold together: 응급진료 → 진뇨 would be wrong. */
export const LATERAL_KEPT: ReadonlySet<string> = new Set(
  "혼란 곤란 산란 문란 반란 환란 찬란 분량 한량 전력 인력 권력 근력 완력 원력 전령 본령 훈령 관례 전례 혼례 판례 진로 난로 선로 원로 언론 반론 원론 본론 원료 진료 연료 완료 전류 한류 난류 분류 건류 신뢰 관람 훈련 관련 단련 편리 관리 권리 진리 분리 논리 원리 신라 전라 전략 관령".split(
    " ",
  ),
);

/** Words in which such a pair stands by chance: 이원(二元)+론, not 이+원론. */
export const LATERAL_LOST: RegExp = /공권력|[이일다]원론|입원료/u;

/** §27: the nouns a modifier in -(으)ㄹ makes tense, alone or with a particle: 할 것 → 할껃, 볼 수 → 볼쑤. */
export const AFTER_MODIFIER: RegExp =
  /^(?:것|거|게|겁|건|걸|수|데|줄|듯|바|적)(?:$|를|이|은|을|도|는|에|가|만|로|예요|니다|니까|같|밖)/u;
/** §27: forms that can only be modifiers, so that any noun after them is tense: 갈 곳 → 갈꼳. Not the object's 을, 를; not nouns in ㄹ. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  "할 갈 올 될 쓸 쉴 만날 보낼 떠날 일어날 나갈 나올 들어갈 들어올 돌아갈 돌아올 도와줄 알려줄 기다릴 마실 부를 고를 모를 있을 없을 먹을 받을 찾을 읽을 앉을 잡을 씻을 않을 싶을 믿을 걸을 내릴 버릴 가질 지낼 보일 움직일 붙일 지킬 시킬 치료할 사용할 도착할 출발할 시작할 말할 전할 연락할 신고할 준비할 일할 통역할 확인할 필요할 피할 대피할".split(
    " ",
  ),
);
/** §27, second paragraph: endings that begin with -(으)ㄹ. */
export const MODIFIER_ENDINGS: RegExp =
  /^(?:밖에|게요|걸요|걸|수록|지라도|지언정|진대|세라|거야|거예요|겁니다|거에요)$/u;

/** §15 “다만” and use: said with ㅅ linked on. */
export const LINKED: { readonly [word: string]: string } = { 맛있: "마싰", 멋있: "머싰" };

/** §15: compounds in which a final is neutralised before it is linked on: 겉-옷 → 거돋. Before 없 it always is: 끝없이 → 끄덥씨. */
export const LINKED_NEUTRAL: Joints = joints(`
  겉-옷 헛-웃음 값-어치 값-있 웃-어른 첫-인상 옷-안 꽃-위 늪-앞 밭-아래 젖-어미
  핫-어미 바깥-어른 홀-아비 핫-아비 첫-아이 첫-아들 첫-인사 겉-어림 윗-옷 속곳-안 마모셋-원숭이 꽃-에미 팥-알 팥-앙금 밭-이웃 웃-옷 윗-어른 첫-울음 헛-일 헛-얼음 햇-알 햇-오이 부엌-안 무릎-아래 무릎-위 숲-안 옆-얼굴
`);

/** §10, §11: ㄺ is ㄱ in these nouns before ㄱ (닭과 → 닥꽈), ㄹ in verb stems (맑게 → 말께). */
export const NOUNS_IN_LG: readonly string[] = ["닭", "흙", "칡", "삵"];

/** §16: what the finals of the names of letters become before a vowel: 디귿이 → 디그시. */
export const LETTER_NAMES: { readonly [name: string]: string } = {
  디귿: "ㅅ",
  지읒: "ㅅ",
  치읓: "ㅅ",
  키읔: "ㄱ",
  티읕: "ㅅ",
  피읖: "ㅂ",
  히읗: "ㅅ",
};
