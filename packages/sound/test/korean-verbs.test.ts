import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { plain, speak, write } from "@parley/sound";
import { romanize } from "@parley/sound/korean";

const said = (text: string): string => plain(write(speak(text, "ko"), "ko"));
const heard = (text: string): string => plain(write(speak(text, "ko"), "ru"));

type Table = { readonly [kind: string]: readonly (readonly [string, string])[] };

const tables: Table = {
  "§24 stems, with every ending": [
    ["기침을 참고", "기치믈 참꼬"],
    ["아파도 참습니다", "아파도 참씀니다"],
    ["담을 넘도록", "다믈 넘또록"],
    ["배추를 심거나", "배추를 심꺼나"],
    ["물이 남더라도", "무리 남떠라도"],
    ["입에 머금던 물", "이베 머금떤 물"],
    ["할아버지를 닮았고 젊다", "하라버지를 달맏꼬 점따"],
    ["굶겠어요", "굼께써요"],
    ["울타리를 뛰어넘지 마세요", "울타리를 뛰어넘찌 마세요"],
    ["인형을 끌어안고", "인형을 끄러안꼬"],
    ["배가 가라앉던 날", "배가 가라안떤 날"],
    ["아기를 안도록", "아기를 안또록"],
    ["눈감고", "눈감꼬"],
  ],
  "§24 a noun made with -기, not a causative": [
    ["살아남기 위해", "사라남끼 위해"],
    ["울타리 넘기가 어려워요", "울타리 넘끼가 어려워요"],
    ["이름을 남기고", "이르믈 남기고"],
    ["환자를 옮기세요", "환자를 옴기세요"],
    ["아이를 굶기지 마세요", "아이를 굼기지 마세요"],
    ["거품기", "거품기"],
  ],
  "§24 nouns that look so": [
    ["참고 문헌", "참고 문헌"],
    ["참고하세요", "참고하세요"],
    ["화재 감지기", "화재 감지기"],
    ["가스 감지 센서", "가스 감지 센서"],
    ["케이블 감지 장치", "케이블 감지 장치"],
    ["화재 신고 번호", "화재 신고 번호"],
    ["신고하러 왔어요", "신고하러 와써요"],
    ["검지를 다쳤어요", "검지를 다처써요"],
    ["심지어", "심지어"],
    ["감자를 드세요", "감자를 드세요"],
    ["남자 화장실", "남자 화장실"],
    ["감기약", "감기약"],
    ["안전", "안전"],
    ["저는 안다고 했어요", "저는 안다고 해써요"],
    ["두 명이 숨지고", "두 명이 숨지고"],
    ["체중 감소", "체중 감소"],
  ],
  "§24 what stands around shows the verb": [
    ["조금만 참고 기다리세요", "조금만 참꼬 기다리세요"],
    ["참고 계세요", "참꼬 계세요"],
    ["붕대를 감지 마세요", "붕대를 감찌 마세요"],
    ["눈을 감지 못해요", "누늘 감찌 모태요"],
    ["장화를 신고 오세요", "장화를 신꼬 오세요"],
    ["신고 들어가세요", "신꼬 드러가세요"],
    ["운동화를 신기 편해요", "운동화를 신끼 편해요"],
    ["거기 숨지 마세요", "거기 숨찌 마세요"],
    ["꽃을 심지 않아요", "꼬츨 심찌 아나요"],
    ["환자를 안지 마세요", "환자를 안찌 마세요"],
  ],
  "§27 after a form that only a verb has": [
    ["갈 데가 없어요", "갈 떼가 업써요"],
    ["기다릴 곳", "기다릴 꼳"],
    ["구조할 배", "구조할 빼"],
    ["쓸 장갑", "쓸 짱갑"],
    ["도와줄 사람", "도와줄 싸람"],
    ["데려갈 분", "데려갈 뿐"],
    ["도착했을 시간", "도차캐쓸 씨간"],
    ["놓을 자리", "노을 짜리"],
    ["재미없을 수도", "재미업쓸 쑤도"],
    ["추울 수 있어요", "추울 쑤 이써요"],
    ["타실 분", "타실 뿐"],
    ["앉으실 자리", "안즈실 짜리"],
    ["만들 사람", "만들 싸람"],
    ["내릴 놈", "내릴 롬"],
  ],
  "§27 after a form that is a noun too": [
    ["우리가 탈 버스", "우리가 탈 뻐스"],
    ["줄 선물", "줄 썬물"],
    ["볼 시간", "볼 씨간"],
    ["살 집", "살 찝"],
    ["신을 구두", "시늘 꾸두"],
    ["담을 봉투", "다믈 뽕투"],
    ["창문을 열 도구", "창무늘 열 또구"],
    ["칼을 갈 사람", "카를 갈 싸람"],
    ["알 길이 없어요", "알 끼리 업써요"],
    ["줄 게 없어요", "줄 께 업써요"],
  ],
  "§27 in one word": [
    ["볼수록", "볼쑤록"],
    ["먹을게요", "머글께요"],
    ["먹을지 모르겠어요", "머글찌 모르게써요"],
    ["올거예요", "올꺼예요"],
    ["할수있어요", "할쑤이써요"],
  ],
  "nouns and other words in ㄹ": [
    ["물 좀 주세요", "물 좀 주세요"],
    ["물 사용 금지", "물 사용 금지"],
    ["말 같은 말", "말 가튼 말"],
    ["불 조심하세요", "불 조심하세요"],
    ["줄 서세요", "줄 서세요"],
    ["줄 길이", "줄 기리"],
    ["팔 수술", "팔 수술"],
    ["팔 부상", "팔 부상"],
    ["볼 부상", "볼 부상"],
    ["열 감지기", "열 감지기"],
    ["날 보세요", "날 보세요"],
    ["절 도와주세요", "절 도와주세요"],
    ["잘 들려요", "잘 들려요"],
    ["집을 보세요", "지블 보세요"],
    ["손을 들고", "소늘 들고"],
    ["아이를 물 밖으로", "아이를 물 바끄로"],
    ["역할 분담", "여칼 분담"],
    ["전동드릴 주세요", "전동드릴 주세요"],
    ["지하실 조심", "지하실 조심"],
    ["교실 바닥", "교실 바닥"],
    ["이틀 동안", "이틀 동안"],
    ["터널 붕괴", "터널 붕괴"],
    ["만들지 마세요", "만들지 마세요"],
    ["칼을 갈지 마세요", "카를 갈지 마세요"],
    ["힘들게", "힘들게"],
  ],
  "counters after 열 and 여덟, in use": [
    ["열 살", "열 쌀"],
    ["여덟 개", "여덜 깨"],
    ["스물여덟 병", "스물려덜 뼝"],
    ["여덟도", "여덜도"],
  ],
  "§29 ㄴ comes in": [
    ["밤일", "밤닐"],
    ["집일", "짐닐"],
    ["병원일", "병원닐"],
    ["1연대", "일 련대"],
    ["직업윤리", "지검뉼리"],
    ["민간요법", "민간뇨뻡"],
    ["가족여행", "가종녀행"],
    ["급한 일", "그판 닐"],
    ["힘든 일", "힘든 닐"],
    ["마실 약", "마실 략"],
    ["저는 일해요", "저는 일해요"],
    ["안일하다", "아닐하다"],
  ],
  "§26, §28 words": [
    ["성과", "성꽈"],
    ["편법", "편뻡"],
    ["소수점", "소수쩜"],
    ["총점", "총쩜"],
    ["등록증", "등녹쯩"],
    ["추천장", "추천짱"],
    ["공사장", "공사장"],
    ["영장류", "영장뉴"],
    ["발소리", "발쏘리"],
    ["술독", "술똑"],
    ["디딤돌", "디딤똘"],
    ["울산", "울싼"],
    ["우울증", "우울쯩"],
    ["서울시", "서울시"],
  ],
  "§15, §17 parts of compounds": [
    ["곧이어", "고디어"],
    ["끝인사", "끄딘사"],
    ["끝이에요", "끄치에요"],
    ["맏이", "마지"],
  ],
  "a phrase can end after a particle or an ending": [
    ["갈수록 아파요", "갈쑤록 아파요"],
    ["아이를 업고", "아이를 업꼬"],
    ["신도록 하세요", "신또록 하세요"],
    ["집 앞", "지 밥"],
  ],
};
for (const [kind, table] of Object.entries(tables)) {
  describe(kind, () => {
    for (const [text, expected] of table) test(`${text} → ${expected}`, () => assert.equal(said(text), expected));
  });
}

describe("stems in ㄴ and ㅁ before every ending", () => {
  const endings = [
    ["고", "꼬"],
    ["지만", "찌만"],
    ["도록", "또록"],
    ["습니다", "씀니다"],
    ["겠어요", "께써요"],
    ["거든요", "꺼드뇨"],
    ["던데", "떤데"],
    ["다가", "따가"],
  ] as const;
  const stems = {
    남: "남",
    넘: "넘",
    담: "담",
    심: "심",
    품: "품",
    뿜: "뿜",
    젊: "점",
    닮: "담",
    굶: "굼",
    더듬: "더듬",
    얹: "언",
  };
  for (const [stem, sound] of Object.entries(stems))
    test(stem, () => {
      for (const [ending, tense] of endings) assert.equal(said(stem + ending), sound + tense);
    });
});

test("modifiers make any noun tense, and the same nouns are plain after nouns in ㄹ", () => {
  const heads = [
    ["곳", "꼳"],
    ["사람", "싸람"],
    ["방법", "빵법"],
    ["돈", "똔"],
    ["주소", "쭈소"],
  ] as const;
  for (const [head, tense] of heads) {
    for (const modifier of ["갈", "보낼", "알려줄", "사용할", "마실", "지킬", "돌아올"])
      assert.equal(said(`${modifier} ${head}`), `${said(modifier)} ${tense}`);
    for (const noun of ["서울", "물", "겨울", "오늘", "병실", "나물"])
      assert.equal(said(`${noun} ${head}`), `${noun} ${said(head)}`);
  }
});

test("any text of words that decide is said, and none throws", () => {
  const word = fc.constantFrom(
    "참고",
    "감지",
    "눈을",
    "신고",
    "탈",
    "배",
    "줄",
    "마세요",
    "을",
    "실",
    "안",
    "ㄹ",
    "할",
    "",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      assert.equal(typeof said(words.join(" ")), "string");
      assert.equal(typeof said(words.join("")), "string");
    }),
  );
});

describe("Revised Romanization of ㅢ, and of ㅎ in verbs and nouns", () => {
  for (const [text, latin] of [
    ["희망", "huimang"],
    ["광희문", "gwanghuimun"],
    ["무늬", "munui"],
    ["값하다", "gapada"],
    ["급하다", "geupada"],
    ["생각하다", "saenggakada"],
    ["북한", "bukhan"],
    ["각하", "gakha"],
  ] as const)
    test(`${text} → ${latin}`, () => assert.equal(romanize(text), latin));
});

describe("Korean for Russian readers", () => {
  for (const [text, cyrillic] of [
    ["얘기", "йэги"],
    ["계단", "кэдан"],
    ["폐렴", "пхэрём"],
    ["은혜", "ынхэ"],
    ["예약", "еяк"],
    ["차례", "чхаре"],
    ["쓰세요", "ссысэё"],
    ["일해요", "ильхэё"],
    ["결혼", "кёльхон"],
  ] as const)
    test(`${text} → ${cyrillic}`, () => assert.equal(heard(text), cyrillic));
});
