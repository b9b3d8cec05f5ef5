import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { marked, plain, speak, write } from "@parley/sound";
import { koreanNumber, romanize, type RomanKind } from "@parley/sound/korean";

const said = (text: string): string => plain(write(speak(text, "ko"), "ko"));

/** The Standard Pronunciation Rules, by article: written → said. */
const articles: { readonly [article: string]: readonly (readonly [string, string])[] } = {
  "§5 져, 쪄, 쳐; ㅢ after a consonant": [
    ["가져", "가저"],
    ["다쳐", "다처"],
    ["희망", "히망"],
  ],
  "§9 a final is one of seven": [
    ["옷", "옫"],
    ["부엌", "부억"],
    ["앞", "압"],
  ],
  "§10, §11 of two finals one is said": [
    ["값", "갑"],
    ["여덟", "여덜"],
    ["닭", "닥"],
    ["맑게", "말께"],
  ],
  "§12 ㅎ joins, or falls silent": [
    ["좋고", "조코"],
    ["많다", "만타"],
    ["낳은", "나은"],
    ["침착하세요", "침차카세요"],
    ["옷 한 벌", "오 탄 벌"],
    ["맏형", "마텽"],
    ["낮 한때", "나 탄때"],
  ],
  "§13, §14 a final moves to an empty initial": [
    ["옷이", "오시"],
    ["값을", "갑쓸"],
    ["닭을", "달글"],
  ],
  "§15 also before another word, then neutralised": [
    ["밭 아래", "바 다래"],
    ["겉옷", "거돋"],
    ["값어치", "가버치"],
    ["끝없이", "끄덥씨"],
  ],
  "§16 the names of letters": [["디귿이", "디그시"]],
  "§17 ㄷ, ㅌ before 이": [
    ["굳이", "구지"],
    ["같이", "가치"],
    ["닫혀", "다처"],
  ],
  "§18 a stop before ㄴ or ㅁ is said through the nose": [
    ["국물", "궁물"],
    ["감사합니다", "감사함니다"],
    ["몇 명", "면 명"],
  ],
  "§19 ㄹ after another consonant is ㄴ": [
    ["종로", "종노"],
    ["협력", "혐녁"],
  ],
  "§20 ㄴ beside ㄹ is ㄹ": [
    ["신라", "실라"],
    ["칼날", "칼랄"],
    ["생산량", "생산냥"],
    ["판단력이", "판단녀기"],
    ["이원론", "이원논"],
    ["응급진료", "응급찔료"],
    ["호흡곤란", "호흡꼴란"],
    ["대관령", "대괄령"],
  ],
  "§23 tense after a stop": [
    ["국밥", "국빱"],
    ["있던", "읻떤"],
  ],
  "§24 tense after a verb's stem, not after a noun": [
    ["남고", "남꼬"],
    ["침대", "침대"],
    ["신고", "신고"],
    ["경찰에 신고 하세요", "경차레 신고 하세요"],
    ["안전화를 신고 들어오세요", "안전화를 신꼬 드러오세요"],
  ],
  "§26 tense after ㄹ in listed Sino-Korean words": [
    ["발전", "발쩐"],
    ["결정", "결쩡"],
    ["불세출", "불쎄출"],
    ["암살자", "암살짜"],
    ["3·1절", "사밀쩔"],
    ["살자", "살자"],
  ],
  "§27 tense after a modifier": [
    ["할 것을", "할 꺼슬"],
    ["도와드릴게요", "도와드릴께요"],
    ["갈 곳", "갈 꼳"],
    ["만날 사람", "만날 싸람"],
    ["할밖에", "할빠께"],
  ],
  "nothing is tense after a particle, or in a command": [
    ["이름을 적어 주세요", "이르믈 저거 주세요"],
    ["약을 준비하세요", "야글 준비하세요"],
    ["오늘 수술", "오늘 수술"],
    ["열지 마세요", "열지 마세요"],
    ["길게", "길게"],
    ["서울 사람", "서울 사람"],
    ["한자리에", "한자리에"],
  ],
  "in figures and stations": [
    ["십육", "심뉵"],
    ["강남역", "강남녁"],
  ],
  "§28 tense in listed compounds": [
    ["문고리", "문꼬리"],
    ["당뇨병이", "당뇨뼝이"],
    ["소아과", "소아꽈"],
    ["산과 바다", "산과 바다"],
    ["의무병", "의무병"],
    ["인공위성", "인공위성"],
    ["달빛", "달삗"],
    ["마음가짐", "마음가짐"],
  ],
  "§29 ㄴ comes in": [
    ["소독약", "소동냑"],
    ["서울역", "서울력"],
    ["할 일", "할 릴"],
    ["못 일어나요", "몬 니러나요"],
    ["옷 입다", "온 닙따"],
    ["서른여섯", "서른녀섣"],
    ["부작용", "부자굥"],
    ["여성용", "여성뇽"],
    ["방광염", "방광념"],
    ["깻잎", "깬닙"],
  ],
  "in use": [
    ["맛있어요", "마시써요"],
    ["넣지", "너치"],
  ],
  "figures and letters are read aloud": [
    ["119", "이릴구"],
    ["120명", "배기심 명"],
    ["3시", "세 시"],
    ["2 명", "두 명"],
    ["3층", "삼 층"],
    ["CT", "시티"],
    ["6·25", "유기오"],
    ["36.5도", "삼심뉵 쩌 모 도"],
    ["5kg", "오 킬로그램"],
    ["16명", "열려선 명"],
  ],
  "what is not Korean is left alone": [
    ["…!", "…!"],
    ["", ""],
  ],
};
for (const [article, table] of Object.entries(articles)) {
  describe(article, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () => assert.equal(said(written), expected));
  });
}

/** What a strict reader found wrong once: everyday phrases, and words that other words stand in. */
const everyday: { readonly [what: string]: readonly (readonly [string, string])[] } = {
  "a modifier makes tense, a particle and a noun in ㄹ do not": [
    ["병원을 바로", "병워늘 바로"],
    ["약을 바를 때", "야글 바를 때"],
    ["오늘 바이러스가", "오늘 바이러쓰가"],
    ["양을 줄이세요", "양을 주리세요"],
    ["약을 줄 수", "야글 줄 쑤"],
    ["마을을 적이", "마으를 저기"],
    ["이름을 적을 수", "이르믈 저글 쑤"],
    ["길을 걸을 때", "기를 거를 때"],
    ["서울 수도", "서울 수도"],
    ["오늘 수만 명", "오늘 수만 명"],
    ["오늘 겁이", "오늘 거비"],
    ["모를 것", "모를 껃"],
    ["고를 수", "고를 쑤"],
    ["아플 거야", "아플 꺼야"],
    ["좋을 것으로", "조을 꺼스로"],
    ["아플 건데요", "아플 껀데요"],
    ["할게", "할께"],
    ["갈게", "갈께"],
    ["길게", "길게"],
    ["될지", "될찌"],
    ["어떨지", "어떨찌"],
    ["오늘밖에", "오늘바께"],
    ["도울 사람", "도울 싸람"],
    ["있는 약", "인는 냑"],
    ["민감성", "민감썽"],
    ["다양성", "다양썽"],
  ],
  "suffixes, and words that hold together": [
    ["인공위성", "인공위성"],
    ["여성성", "여성썽"],
    ["인화성물질", "인화썽물찔"],
    ["항생제내성", "항생제내성"],
    ["확인증", "화긴쯩"],
    ["골다공증", "골다공쯩"],
    ["중증", "중쯩"],
    ["장기기증", "장기기증"],
    ["정신병", "정신뼝"],
    ["위장병", "위장뼝"],
    ["열사병", "열싸뼝"],
    ["부상병", "부상병"],
    ["희귀질병", "히귀질병"],
    ["예방법", "예방뻡"],
    ["치료방법", "치료방법"],
    ["형법", "형뻡"],
    ["전쟁범죄", "전쟁범죄"],
    ["인사과", "인사꽈"],
    ["세금부과", "세금부과"],
    ["의과대학", "의꽈대학"],
    ["흰빛", "힌빋"],
    ["달빛", "달삗"],
    ["총길이", "총기리"],
    ["눈가리개", "눈가리개"],
    ["동물가죽", "동물가죽"],
  ],
  "compounds, and words that only look so": [
    ["중간점검", "중간점검"],
    ["건강점검", "건강점검"],
    ["강점기", "강점기"],
    ["역사적으로", "역싸저그로"],
    ["성공적으로", "성공저그로"],
    ["이물감", "이물감"],
    ["머물기", "머물기"],
    ["물소독", "물소독"],
    ["개수대", "개수대"],
    ["공개수사", "공개수사"],
    ["부산보다", "부산보다"],
    ["회사건물", "회사건물"],
    ["운전대기", "운전대기"],
    ["기술병", "기술병"],
    ["안내과정", "안내과정"],
    ["어린이과학", "어리니과학"],
    ["불안과", "부란과"],
    ["위험성평가", "위험썽평까"],
    ["인기", "인끼"],
    ["글자", "글짜"],
    ["빨대", "빨때"],
    ["손거울", "손꺼울"],
    ["방바닥", "방빠닥"],
    ["빵집", "빵찝"],
    ["밤중", "밤쭝"],
    ["올봄", "올뽐"],
    ["만점", "만쩜"],
    ["기준점", "기준쩜"],
    ["수술실", "수술씰"],
    ["실질적", "실찔쩍"],
    ["굴절", "굴쩔"],
    ["물동량", "물똥냥"],
    ["질소", "질쏘"],
    ["별도", "별또"],
    ["사실대로", "사실대로"],
    ["출발시키다", "출발시키다"],
  ],
  "Sino-Korean ㄹ, and its seams": [
    ["녹슬지", "녹쓸지"],
    ["낯설지", "낟썰지"],
    ["불조심", "불조심"],
    ["별자리", "별자리"],
    ["돌담", "돌담"],
    ["시설장비", "시설장비"],
    ["감소", "감소"],
    ["감지기", "감지기"],
    ["삼지창", "삼지창"],
    ["남다르다", "남다르다"],
    ["숨지다", "숨지다"],
    ["신다", "신따"],
    ["심고", "심꼬"],
    ["뿜다", "뿜따"],
  ],
  "stems, and nouns that begin so": [
    ["검고", "검꼬"],
    ["옮고", "옴꼬"],
    ["부산광역시", "부산광역씨"],
    ["자가면역", "자가며녁"],
    ["동시통역", "동시통역"],
    ["무기징역", "무기징역"],
    ["강남역", "강남녁"],
    ["큰일이", "크니리"],
    ["헛일", "헌닐"],
    ["마지막일", "마지마길"],
    ["개인용", "개인뇽"],
  ],
  "ㄴ comes in, or does not": [
    ["직원용", "지권뇽"],
    ["충전용", "충전뇽"],
    ["비상용", "비상뇽"],
    ["전환율", "전환뉼"],
    ["해독약", "해동냑"],
    ["부작용", "부자굥"],
    ["약물복용", "양물보굥"],
    ["짓이기다", "진니기다"],
    ["일일이", "일리리"],
    ["앞유리", "암뉴리"],
    ["공업용수", "공엄뇽수"],
    ["회전력", "회전녁"],
    ["출연료", "추련뇨"],
    ["산신령", "산실령"],
    ["기간만료", "기간말료"],
    ["피부탄력", "피부탈력"],
    ["값없다", "가법따"],
    ["넋없이", "너겁씨"],
    ["뜻있는", "뜨딘는"],
    ["끝인사", "끄딘사"],
    ["넓적다리", "넙쩍따리"],
    ["여덟도", "여덜도"],
    ["기슭과", "기슥꽈"],
    ["닭하고", "다카고"],
    ["값하다", "가파다"],
    ["낮하고", "나타고"],
    ["6월", "유월"],
    ["10월", "시월"],
    ["3달러", "삼 달러"],
    ["5개년", "오 개년"],
  ],
  "finals before 없, 있, 하고": [
    ["13시", "십쌈 시"],
    ["24시간", "이십싸 시간"],
    ["3알", "세 알"],
    ["2배", "두 배"],
    ["120km", "배기십 킬로미터"],
    ["500mg", "오뱅 밀리그램"],
    ["10:30", "열 씨 삼십 뿐"],
  ],
};
for (const [what, table] of Object.entries(everyday)) {
  describe(what, () => {
    for (const [written, expected] of table)
      test(`${written} → ${expected}`, () => assert.equal(said(written), expected));
  });
}

const romanised: readonly (readonly [string, string])[] = [
  ["백마", "baengma"],
  ["신라", "silla"],
  ["같이", "gachi"],
  ["좋고", "joko"],
  ["묵호", "mukho"],
  ["압구정", "apgujeong"],
  ["낙동강", "nakdonggang"],
  ["알약", "allyak"],
];
describe("Revised Romanization, tense sounds not shown", () => {
  for (const [written, latin] of romanised)
    test(`${written} → ${latin}`, () => assert.equal(plain(write(speak(written, "ko"), "en", "standard")), latin));
});

const kontsevich: readonly (readonly [string, string])[] = [
  ["부산", "пусан"],
  ["창원", "чханвон"],
  ["울산", "ульсан"],
  ["한글", "хангыль"],
  ["한자", "ханчча"],
  ["떡볶이", "ттокпокки"],
  ["압록강", "амноккан"],
  ["안녕하세요", "аннёнхасеё"],
];
describe("Kontsevich", () => {
  for (const [written, cyrillic] of kontsevich)
    test(`${written} → ${cyrillic}`, () =>
      assert.equal(plain(write(speak(written, "ko"), "ru", "standard")), cyrillic));
});

const names: readonly (readonly [string, RomanKind, string])[] = [
  ["종로", "name", "Jongno"],
  ["중앙", "hyphened", "jung-ang"],
  ["홍빛나", "person", "Hong Bitna"],
  ["민용하", "person", "Min Yongha"],
  ["남궁민수", "person", "Namgung Minsu"],
  ["충청북도", "place", "Chungcheongbuk-do"],
  ["종로 2가", "place", "Jongno 2(i)-ga"],
  ["없었습니다", "letters", "eobs-eoss-seubnida"],
  ["한국은korea", "word", "hangugeunkorea"],
  ["ㅋㅋ 네", "word", "kk ne"],
  ["5kg", "word", "o killogeuraem"],
];
describe("names and letters in the Revised Romanization", () => {
  for (const [text, kind, latin] of names)
    test(`${text} as ${kind} → ${latin}`, () => assert.equal(romanize(text, kind), latin));
});

describe("numbers in words", () => {
  for (const [n, words] of [
    [0, "영"],
    [10, "십"],
    [119, "백십구"],
    [10_000, "만"],
    [12_345, "만이천삼백사십오"],
  ] as const)
    test(`${n} → ${words}`, () => assert.equal(koreanNumber(n), words));
});

describe("a final that joins the ㅎ of the next word keeps its place in other letters", () => {
  for (const [written, ru, en, ko] of [
    ["작업 허가서", "ча-гоп хо-га-со", "ja-geop heo-ga-seo", "자거 퍼가서"],
    ["못 해요", "мот хэ-ё", "mot hae-yo", "모 태요"],
    ["꽃 한 송이", "ккот хан сонъ-и", "kkot han song-i", "꼬 탄 송이"],
    ["닭 한 마리", "так хан ма-ри", "dak han ma-ri", "다 칸 마리"],
    ["못하다", "мо-тха-да", "mo-ta-da", "모타다"],
    ["입학", "и-пхак", "i-pak", "이팍"],
  ] as const)
    test(written, () => {
      const readers = ["ru", "en", "ko"].map((reader) => marked(write(speak(written, "ko"), reader)));
      assert.deepEqual(readers, [ru, en, ko]);
    });
  test("in the Revised Romanization the final is neutralised", () =>
    assert.equal(plain(write(speak("꽃 한 송이", "ko"), "en", "standard")), "kkot han songi"));
});
