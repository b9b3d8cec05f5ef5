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
  솜-이불 홑-이불 삯-일 맨-입 꽃-잎 내복-약 한-여름 남존-여비 신-여성 색-연필 직행-열차 늑막-염 콩-엿 담-요 눈-요기
  영업-용 식용-유 백분-율 밤-윷 들-일 솔-잎 설-익 물-약 불-여우 서울-역 물-엿 휘발-유 유들-유들 서른-여섯 스물-여섯
  베갯-잇 나뭇-잎 깻-잎 도리깻-열 뒷-윷 밭-이랑
  십-육 백-육 천-육 열-여섯 열-여덟 스물-여덟 서른-여덟 마흔-여섯 마흔-여덟 쉰-여섯 쉰-여덟 예순-여섯 예순-여덟 일흔-여섯 일흔-여덟
  알-약 가루-약 늦-여름 올-여름 학-여울 초-여름 윤활-유 앞-일 뒷-일 훗-일 나랏-일 예삿-일 허드렛-일 부엌-일 집안-일 바깥-일
  밭-일 논-일 별-일 웬-일 볼-일 할-일 옛-이야기 뒷-이야기 윗-입 아랫-입 윗-잇몸 아랫-잇몸 낯-익 눈-익 맨-이마 
  신혼-여행 수학-여행 배낭-여행 한국-여행 중국-여행 급행-열차 완행-열차 관광-열차 특급-열차 화물-열차
  중국-요리 한국-요리 생선-요리 일본-요리 전통-요리 색-유리 판-유리 방탄-유리 생활-용품 학습-용품 위생-용품 응급-용품 주방-용품 사무-용품
  총-영사 영-연방 동-역학 열-역학 양자-역학 은-연어 첫-여름 한-여름 강-염기 약-염기 천일-염 
  성홍-열 출혈-열 복막-염 관절-염 갯-일 담-요 홑-요 밤-이슬 찬-이슬 꽃-이슬 
  한국-영화 중국-영화 미국-영화 안전-요원 구급-요원 보안-요원 응급-요원 특수-요원 
  예방-약 진통-약 소독-약 설사-약 두통-약 멀미-약 구충-약 감기-약 해열-약
  ^막-일 헛-일 짓-이기 궂은-일 잔-일 일-일이 ^한-입 눈-약 좀-약 앞-유리 뒷-유리 창-유리 야간-열차 공업-용수 농업-용수 
`);

/** §29 by its last part, after two blocks or more: 방광염, 생존율, 여성용, 두통약; always 잎 and, for a place, 역. */
export const N_BEFORE_SUFFIX: RegExp =
  /^(?:염|율|용|약)(?:$|[이은을과의도만에]|으로|처럼|까지|부터|보다|씩|입|이라|을지)/u;
/** Words of two blocks that end so and hold together where another word stands before them: 에너지절약, 자가면역. */
export const N_KEPT_OUT: ReadonlySet<string> = new Set(
  `작용 적용 활용 인용 통용 관용 남용 임용 공용 혼용 전용 병용 착용 군용 실용 식용 약용 운용 상용 겸용 준용 중용 등용 영용 응용 신용 범용 변용 악용 선용 원용 도용
  복용 활약 협약 공약 절약 청약 확약 밀약 폭약 언약 선약 신약 명약 빈약 강약 농약 탄약 한약 안약 극약 독약 환약 단약
  환율 운율 선율 전율 음율 신염 간염 감염 전염 오염 폐염 면역 통역 방역 검역 징역 용역 전역 현역 구역 광역 권역 영역 반역 병역`.split(
    /\s+/u,
  ),
);
/** Whole words that do so after a single block. */
export const N_WHOLE: RegExp = /(?:부작용|반작용|오남용|재활용|재적용|역이용|동시통역|무통역)$/u;
/** 역, a station, at the end of a word or before a particle. */
export const STATION: RegExp = /^역(?:$|[이은을과의도만]|에|으로|까지|부터|입|앞)/u;

/** §29 across words, in one breath: what comes before (못, a modifier in ㄴ or ㄹ, a number), and what after. */
export const N_ACROSS: RegExp =
  /^(?:일(?:$|이|은|을|도|만|로|입|인|이에요)|이야기|입(?:다|고|어|은|을|는|지|었|으|혀|히|습|거)|잎|엿(?:$|이|을)|여섯|여덟|역(?:$|이|을|에)|약(?:$|이|을|은)|양말|연대|요일|여자|여름|유리|이불|익(?:은|을))/u;
/** After these a word of N_ACROSS is said in one breath with them. */
export const N_GIVING: RegExp =
  /^(?:못|옷|잘|한|할|무슨|먹은|먹을|볼|이런|그런|저런|어떤|다른|급한|바쁜|중요한|위험한|힘든|새로운|모든|두통|소독|첫|맨|있는|없는|하는|되는|먹는|쓰는|아는|모르는|만드는|받는|않는|찾는|입는|앓는|겪는|나오는|들어가는|필요한|하던|있던|먹던|쓰던)$/u;

/** §26: a Sino-Korean word in which ㄷ, ㅅ, ㅈ after ㄹ is tense: 발전 → 발쩐. */
export const SINO_TENSE: readonly string[] = [
  "수술실",
  "밀실",
  "별실",
  "결실",
  "절실",
  "실질",
  "굴절",
  "일절",
  "몰살",
  "발설",
  "활달",
  "물색",
  "물동량",
  "물성",
  "질소",
  "말소",
  "말세",
  "말단",
  "졸지",
  "졸도",
  "별도",
  "열도",
  "밀도",
  "철도",
  "절도",
  "작업일지",
  "근무일지",
  "업무일지",
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
  "갈걸결골괄굴궐귤길날눌랄렬률멸몰밀발벌별불살설솔술슬실알열월율을일절졸질찰철촬출칠탈팔필할헐혈홀활휼힐달",
);
export const SINO_AFTER_L: ReadonlySet<string> = new Set(
  "단담답당대덕도독돈동두둔득등사삭산삼상색생서석선섬섭성세소속손송쇄수숙순숭습승시식신심십자작잔잠장재쟁저적전점접정제조족존종좌죄주죽준중즉증지직진집징",
);
/** §26 does not reach over a seam: native words, particles and whole words that may follow: 출발시키다, 사실대로, 건설장비. */
export const SINO_SEAM: RegExp =
  /^(?:시[키켜킨킬켰킵]|조차|대로(?:$|[는만])|정도|장[비갑애]|작업|잔치|자리|사탕|조심|장난|대답|대꾸|장어|상어|제리)/u;
/** Verb stems in ㄹ, after which an ending keeps its plain sound: 살다, 알지. */
export const STEMS_IN_L: RegExp =
  /^(?:살|알|열|불|팔|물|달|말|밀|길|돌|날|걸|갈|벌|울|절|졸|일|질|슬|설|골|몰|헐|찰)(?:다|지|도|더|던|든|소|세|시|수록|자마자)/u;
/** At the start of a word also 살자, 열자; elsewhere 자 is a person: 암살자. */
export const STEM_AND_JA: RegExp = /^(?:살|알|열|불|팔|달|말|밀|돌|날|걸|갈|벌|울|절|졸)자/u;

/**
 * §28 and the dictionaries: compounds and suffixes in which the second part is tense without a written ㅅ, at the hyphen:
 * 문-고리 → 문꼬리. First the standard's own examples, then the project's, by their second part.
 */
export const TENSE_COMPOUNDS: Joints = joints(`
  문-고리 눈-동자 신-바람 산-새 손-재주 물-동이 발-바닥 굴-속 술-잔 바람-결 그믐-달 아침-밥 잠-자리 초승-달 등-불 창-살 강-줄기

  ^창-가 헐-가 할인-가 분양-가 매매-가 최저-가 감정-가 땅-값 반-값 술-값 물-값 쌀-값 방-값 집-값 약-값 밥-값 기름-값 몸-값 이름-값 담뱃-값
  장난-감 사냥-감 신랑-감 신붓-감 일-감 땔-감 안주-감 술-기운 기름-기 소금-기 찬-기 장난-기 화장-기 윤-기 
  길-거리 밤-거리 일-거리 볼-거리 먹을-거리 걱정-거리 근심-거리 반찬-거리 국-거리 땔-거리 발-걸음 들-것 촌-것 날-것
  물-결 살-결 숨-결 잠-결 꿈-결 비단-결 머릿-결 무심-결 얼떨-결 성-격 인-격 신-격 호-격 품-격 엄-격 주-격 소유-격 목적-격 용-건 요-건 여-건
  산-골 등-골 가슴-골 물-굽이 산-굽이 땀-구멍 숨-구멍 총-구멍 문-구멍 바늘-구멍 열쇠-구멍 밤-공기 냉-국 개장-국 된장-국 장-국 콩나물-국 해장-국 토란-국 술-국
  공-권력 인-권 여-권 주-권 정-권 증-권 친-권 태-권 절-권 이-권 채-권 상-권 특-권 기-권 당-권 시민-권 참정-권 부인-과 정신-과 신경-과 
  물-그릇 손-금 눈-금 산-기슭 산-길 밤-길 눈-길 불-길 물-길 손-길 발-길 문-구멍 살-갗 물-고기 발-가락 손-가락 숟-가락 발-굽 말-굽 

  물-독 눈-독 돈-다발 꽃-다발 보름-달 산-동네 달-동네 열-둘 열-두 열-다섯 돌-덩이 금-덩이 눈-덩이 손-등 발-등 산-등성 발-뒤 섬-돌 용-돈 촌-닭 쓸-데 쓸데-없
  물-동이 강-둑 논-둑 논-두렁 밭-두렁 씨암-닭

  손-바닥 발-바닥 강-바닥 땅-바닥 길-바닥 산-바람 강-바람 봄-바람 밤-바람 겨울-바람 가을-바람 아침-밥 점심-밥 저녁-밥 비빔-밥 김-밥 짬-밥 실-밥 연-밥 안-방 
  물-방울 솔-방울 눈-방울 빗-방울 담-벼락 바람-벽 돌-벽 길-벗 말-벗 글-벗 눈-병 물-병 골-병 당뇨-병 심장-병 전염-병 산-봉우리 꽃-봉오리 산-불 들-불 연탄-불 전깃-불 봄-밤 달-밤 산-비탈 산-비둘기 봄-비 겨울-비 가을-비 밤-비
  문-법 헌-법 전-법 병-법 수-법 공-법 민-법 용-법 화-법 어-법 요-법 신-법 면-발 눈-발 술-버릇 손-버릇 말-버릇 잠-버릇 총-부리 산-부리 물-부리 돌-부리 

  눈-사람 안-사람 촌-사람 창-살 물-살 눈-살 문-살 물-새 들-새 산-새 철-새 총-소리 발-소리 물-소리 종-소리 말-소리 숨-소리 문-소리 울음-소리 웃음-소리 천둥-소리 바람-소리 신음-소리 고함-소리 비명-소리
  산-속 맘-속 꿈-속 땅-속 품-속 물-속 몸-속 굴-속 가슴-속 마음-속 어둠-속 손-수건 물-수건 말-솜씨 글-솜씨 손-솜씨 눈-송이 밤-송이 자물-쇠 열-쇠 열-셋 열-세 품-삯 물-수제비 복소-수 피제-수 술-상 물-시계 
  발-소리 일-손 물-속

  ^한-자!리 ^점-자 ^문-자 형문-자 용문-자 팔-자 일-자리 술-자리 잠-자리 칼-자루 발-자국 발-자취 눈-자위 손-장난 물-장구 물-장난 손-재주 말-재주 글-재주 손-전등 문제-점 장단-점 출발-점 차이-점 공통-점 
  눈-짐작 손-짐작 손-짓 발-짓 눈-짓 몸-짓 술-집 몸-집 물-집 흠-집 총-집 칼-집 살-집 산-짐승 들-짐승 날-짐승 길-짐승 돈-줄 힘-줄 명-줄 생명-줄 동아-줄 물-줄기 산-줄기 강-줄기 등-줄기 빛-줄기 문-지방 신분-증 통-증 염-증 빈혈-증 갈-증 안-주머니 돈-주머니 속-주머니 영-적 
  줄넘-기 ^주-가 ^저-가 ^음-가 ^장-점 ^수-권 ^내-적 ^외-적 ^심-적 ^물-적 ^질-적 ^양-적 ^단-적 ^성-적인
  등-줄 바장-조 가장-조 나장-조 다장-조 라장-조 마장-조 사장-조 바단-조 가단-조 나단-조 다단-조 라단-조 마단-조 사단-조 보잘-것 물-지게 물-장사 술-장사
  ^원-가 ^정-가!운 ^단-가 ^길-가 ^물-가 ^강-가 ^눈-가!리!림 ^물-감 ^사-건!물 인사-건 조사-건 살인사-건 ^인-건!강 ^안-건 ^조-건 무조-건 악조-건 ^개-수!대 운전-대!기 ^술-병 ^내-과 ^외-과 ^안-과 ^치-과!정 ^이-과!학 정형외-과 성형외-과 신경외-과 흉부외-과 ^관-점 ^방-점 ^산-보!다!호 ^초-점 ^강-점!기 ^시-점 ^허-점 ^요-점 ^결-점 ^단-점 ^물-기 ^평-가 재평-가 성평-가 위험도평-가 성과평-가 인사평-가
  ^사-적인 ^공-적인 ^사-적으 ^공-적으 ^전-적으 ^인-적!이!을 ^정-적인 ^시-적인 ^지-적인 ^동-적 의-과대 문-과대 공-과대 전-과자
  ^인-기 인원-수 ^건-수 ^문-건 글-자 빨-대 들-숨 날-숨 눈-곱 눈-대중 눈-시울 눈-속임 손-가방 손-거울 손-동작 손-자국 산-더미 산-자락 방-바닥 방-구석 ^방-세 전기-세 수도-세 전세-방 빵-집 장-독 장-대비 땅-굴 땅-덩이 ^공-돈 ^공-것 헐-값 달걀-값 ^곰-국 생선-국 바느질-감 밤-중 밤-사이 밤-잠 겨울-밤 가을-밤
  ^올-봄 ^올-가을 ^올-겨울 땀-방울 땀-샘 쌀-집 쌀-독 쌀-가마 술-김 절-간 바늘-귀 들-소 똥-구멍 달-덩이 불-덩이 불-구덩이 불-기둥 불-기운 ^영-점 ^만-점 ^감-점 ^빙-점 ^종-점 ^거-점 ^정-점 ^원-점 ^중-점 ^쟁-점 ^이-점 ^오-점 기준-점 분기-점 반환-점 전환-점 한계-점 교차-점 조준-점 발화-점 인화-점
  달-빛 별-빛 불-빛 눈-빛 분홍-빛 밤-빛 등불-빛 은-빛 금-빛 살-빛 물-빛 하늘-빛 얼굴-빛 ^중-증 다공-증 ^경-증 ^형-법 ^군-법 ^상-법 ^세-법 ^기-법
`);

/**
 * In use: these endings of Sino-Korean words are tense after two syllables or more: 자폐증 → 자폐쯩, 가능성 → 가능썽; and 과 after
 * a vowel, where it cannot be the particle: 소아과 → 소아꽈. Some words that end so hold together: 유리병, 재구성.
 */
export const TENSE_SUFFIXES: RegExp =
  /^(?:[증병법권성죄](?:$|[이은는을를과와의에도만인적하]|로|으로|입|예|까지|부터|물질|평가)|과(?:$|[가는를와의에도만]|로|입|예))/u;
/** Words of two blocks that end so and hold together where another word stands before them: 인공위성, 치료방법. */
export const PLAIN_PAIRS: ReadonlySet<string> = new Set(
  `완성 산성 위성 구성 찬성 형성 생성 작성 양성 조성 결성 합성 편성 숙성 각성 반성 정성 육성 음성 함성 탄성 개성 지성 감성 행성 혜성 항성 화성 수성 금성 목성 토성 명성 내성 인성
  보증 검증 인증 고증 입증 논증 반증 공증 물증 기증 질병 투병 공병 보병 포병 기병 헌병 사병 장병 신병 졸병 초병 등병 방법 위법 사법 마법 범죄 사죄 효과 사과 교과 초과 투과 여과 부과 모과 유과 약과 경과 통과`.split(
    /\s+/u,
  ),
);
/** Whole words that end so and are plain. */
export const PLAIN_WHOLE: RegExp =
  /(?:천왕성|초신성|미완성|남성|여성|녀성|만리장성|투성|영수증|지원병|홍위병|고참병|유리병|보온병|의무병|위생병|취사병|운전병|통신병|탈영병|저격병|소총병|훈련병|의장병|부상병|간호병|정비병|수색병|정찰병|전투병|행정병|보급병|패잔병|포로병|기술병|암투병|성범죄|중범죄|무화과|재구성|재편성|역효과|부작용)$/u;
/** The blocks that either of these begins with. */
export const TENSE_LASTS = "증병법권성죄과길가";
/** Compounds with these after ㄴ, ㅁ, ㅇ or ㄹ: 지름길 → 지름낄, 밀가루 → 밀까루; not 한길, nor 길이, a length. */
export const TENSE_HEADS: RegExp = /^(?:길(?:$|[은을과의에도만]|로)|가루(?:$|[가는를와의에도만]|로))/u;

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
  "신",
  "심",
  "뿜",
  "내뿜",
  "검",
  "옮",
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
  /^(?:고|다(?![르른수])|더니|던|지(?![기하창점휘고])|게|겠|거나|거든|소(?:$|서)|습니[다까]|세(?![번대])|자마자)/u;
/** 신고 is the noun (a report) unless footwear stands before it, or what one does with it on after it: 안전화를 신고 들어오세요. */
export const FOOTWEAR: RegExp = /(?:신|신발|양말|구두|운동화|안전화|작업화|장화|부츠|슬리퍼|덧신|덧버선)[을를]? $/u;
export const SHOD: RegExp = /^ (?:있|계시|계세|다니|오|가|나가|들어|나와|걷|걸어|일하|작업하)/u;
/** Words that begin as a stem and its ending, and are nouns: 감지, 검지, 신고. */
export const NO_STEM: RegExp = /^(?:숨지|신세|감지|심지|검지|신고|담소|감소)/u;

/**
 * §20 “다만”: ㄹ after ㄴ is ㄴ where a word stands before the last part: 의견란 → 의견난, 판단력 → 판단녁. The parts are the
 * standard's examples'.
 */
export const NO_LATERAL: RegExp = /^[란량력령례로론료류](?:$|[이은을를가는과와의에도만적인]|으로|로)/u;
/** Words of two blocks that end so and hold together where another word stands before them: 응급진료. */
export const LATERAL_KEPT: ReadonlySet<string> = new Set(
  "혼란 곤란 산란 문란 반란 환란 찬란 분량 한량 전력 인력 권력 근력 완력 원력 전령 본령 훈령 관례 전례 혼례 판례 진로 난로 선로 원로 언론 반론 원론 본론 원료 진료 연료 완료 전류 한류 난류 분류 건류 신뢰 관람 훈련 관련 단련 편리 관리 권리 진리 분리 논리 원리 신라 전라 전략 순례 만료 관료 변론 논란 탄력 인류 연령 연료".split(
    " ",
  ),
);

/** Whole words that do so after a single block: 대관령, 대혼란. */
export const LATERAL_WHOLE: RegExp =
  /(?:대관령|벽난로|부전령|산신령|대혼란|재분류|미완료|신한류|수난로|주연료|총인력|재훈련)$/u;

/** §27: what is tense after any modifier in -(으)ㄹ and stands after nothing else in ㄹ: 할 것 → 할껃, 아플 거야 → 아플꺼야. */
export const THING: RegExp =
  /^(?:것(?:$|[이은을도만과에들]|처럼|으로|보다|까지)|거(?:$|[야라예지죠든고]|에요)|겁니[다까]|건(?:$|데|가)|걸(?:$|요))/u;
/** §27: nouns and endings that are tense after a verb's modifier, but are other words elsewhere: 볼 수 → 볼쑤, but 서울 수도. */
export const AFTER_MODIFIER: RegExp =
  /^(?:수(?:$|[가는도]$|밖에|조차)|데(?:$|[가는도에])|줄(?:$|[은도을만]$|로)|듯(?:$|[이한하해싶])|바(?:$|[를가는]$)|적(?:$|[이에은]$)|때)/u;
/** Blocks in ㄹ that end a verb's modifier and hardly ever a noun. */
export const VERBAL_L = "할될갈올볼쓸낼릴킬칠플쁠뜰줄살";
/** Verbs whose modifier ends in 를, which elsewhere is the particle. */
export const VERBS_IN_REUL: ReadonlySet<string> = new Set(
  "부를 모를 고를 오를 누를 다를 서두를 흐를 따를 치를 들를 머무를 바를 자를 찌를 기를 떠오를 타오를 저지를 가로지를".split(
    " ",
  ),
);
/** §27: forms that can only be modifiers, so that any noun after them is tense: 갈 곳 → 갈꼳. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  `할 갈 올 될 쓸 쉴 만날 보낼 떠날 일어날 나갈 나올 들어갈 들어올 돌아갈 돌아올 도와줄 알려줄 기다릴 마실 부를 고를 모를 있을 없을 먹을 받을 찾을 읽을 앉을 잡을 씻을 않을 싶을 믿을 걸을 내릴 버릴 가질 지낼 보일 움직일 붙일 지킬 시킬
  도울 살 머물 치료할 사용할 도착할 출발할 시작할 말할 전할 연락할 신고할 준비할 일할 통역할 확인할 필요할 피할 대피할`.split(
    /\s+/u,
  ),
);
/** §27, second paragraph: endings that begin with -(으)ㄹ; 게, 지 and 밖에 only after a verb. */
export const MODIFIER_ENDINGS: RegExp = /^(?:게요|걸요|걸|수록|지라도|지언정|진대|세라|거야|거예요|겁니다|거에요)$/u;
export const VERBAL_ENDINGS: RegExp = /^(?:게|밖에|지(?:$|[도는를요]$))/u;

/** §15 “다만” and use: said with ㅅ linked on. */
export const LINKED: { readonly [word: string]: string } = { 맛있: "마싰", 멋있: "머싰" };

/** §15: compounds in which a final is neutralised before it is linked on: 겉-옷 → 거돋. Before 없 it always is: 끝없이 → 끄덥씨. */
export const LINKED_NEUTRAL: Joints = joints(`
  겉-옷 헛-웃음 값-어치 값-있 웃-어른 첫-인상 옷-안 꽃-위 늪-앞 밭-아래 젖-어미
  핫-어미 바깥-어른 홀-아비 핫-아비 첫-아이 첫-아들 첫-인사 겉-어림 윗-옷 속곳-안 마모셋-원숭이 꽃-에미 팥-알 팥-앙금 밭-이웃 웃-옷 윗-어른 첫-울음 헛-얼음 햇-알 햇-오이 부엌-안 무릎-아래 무릎-위 숲-안 옆-얼굴
  뜻-있 끝-인사 낱-알 첫-아기 홑-옷 덧-옷 
`);

/** §10, §11: ㄺ is ㄱ in these nouns before ㄱ (닭과 → 닥꽈), ㄹ in verb stems (맑게 → 말께). */
export const NOUNS_IN_LG: readonly string[] = ["닭", "흙", "칡", "삵", "슭"];

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
