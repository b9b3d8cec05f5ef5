import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fill, normalize, plain, speak, wordsOf, write, UNITS } from "@parley/sound";
import { koreanNumber } from "@parley/sound/korean";
import { runs } from "./runs.ts";

const inWords = (text: string): string => wordsOf(normalize(text, "ko"));
/** Words as they are compared: without spaces and punctuation. */
const flat = (text: string): string => text.replace(/[\s\p{P}]/gu, "");
const heard = (text: string, reader: string): string => plain(write(speak(text, "ko"), reader));

const readings: { readonly [kind: string]: readonly (readonly [string, string])[] } = {
  "native counters": [
    ["구조견 2마리", "구조견 두 마리"],
    ["들것 4개가 모자라요", "들것 네 개가 모자라요"],
    ["상처를 9바늘 꿰맸어요", "상처를 아홉 바늘 꿰맸어요"],
    ["산소통 12병", "산소통 열두 병"],
    ["선원 24명", "선원 스물네 명"],
    ["할머니는 81살", "할머니는 여든한 살"],
    ["부상자 240명", "부상자 이백사십 명"],
    ["11시간 금식", "열한 시간 금식"],
    ["72시간", "칠십이 시간"],
    ["시신 3구", "시신 세 구"],
    ["5개국", "오 개국"],
    ["9개월 된 아기", "구 개월 된 아기"],
  ],
  "spans before a particle": [
    ["2-3월에 눈이 많아요", "이삼월에 눈이 많아요"],
    ["6~7월에 비가 와요", "육칠월에 비가 와요"],
    ["9-10월은 선선해요", "구시월은 선선해요"],
    ["4~6월에 바빠요", "사월에서 유월에 바빠요"],
    ["10~11월에 떠나요", "시월에서 십일월에 떠나요"],
    ["5월~8월에 쉬어요", "오월에서 팔월에 쉬어요"],
    ["2월 3~4일에 만나요", "이월 삼일에서 사일에 만나요"],
    ["8~10시에 전화하세요", "여덟 시에서 열 시에 전화하세요"],
    ["4~6월까지", "사월부터 유월까지"],
  ],
  "quarters, parts and teslas": [
    ["2/4분기 보고", "이사분기 보고"],
    ["3/4이 탔어요", "사분의 삼이 탔어요"],
    ["3과1/4", "삼과 사분의 일"],
    ["1/n로 나눠요", "엔분의 일로 나눠요"],
    ["1.5T MRI 검사", "일 점 오 테슬라 엠아르아이 검사"],
    ["10W-30 엔진오일", "십 더블유 삼십 엔진오일"],
    ["30W 전구", "삼십 와트 전구"],
  ],
  "dates with a point before the day": [
    ["2028.11.6.(월)까지", "이천이십팔년 십일월 육일 월요일까지"],
    ["2028. 1. 7. (금) 회의", "이천이십팔년 일월 칠일 금요일 회의"],
  ],
  "signs with a particle": [
    ["#을 누르세요", "샵을 누르세요"],
    ["#를 누르세요", "우물정자를 누르세요"],
    ["*을 눌러요", "별표를 눌러요"],
    ["@을 빼먹었어요", "골뱅이를 빼먹었어요"],
    ["#으로 끝내세요", "샵으로 끝내세요"],
  ],
  "serial numbers": [
    ["컨테이너 번호 MSCU 663987", "컨테이너 번호 엠에스시유 육육삼구팔칠"],
    ["HLXU 2008419 찾았어요", "에이치엘엑스유 이공공팔사일구 찾았어요"],
    ["AED 2000000원", "에이이디 이백만 원"],
  ],
  "numbers to call, and the same numbers counted": [
    ["119 대원이 왔어요", "일일구 대원이 왔어요"],
    ["119구급대", "일일구 구급대"],
    ["119도 불렀어요", "일일구도 불렀어요"],
    ["동경 129도", "동경 백이십구 도"],
    ["침로 112도", "침로 백십이 도"],
    ["122볼트", "백이십이 볼트"],
    ["118마력", "백십팔 마력"],
    ["113번째", "백열세 번째"],
    ["38선 북쪽", "삼팔선 북쪽"],
    ["38도선", "삼십팔 도선"],
  ],
  "a counter with two meanings": [
    ["하루 2번 바르세요", "하루 두 번 바르세요"],
    ["어제 4번 토했어요", "어제 네 번 토했어요"],
    ["6번 게이트", "육 번 게이트"],
    ["상담은 3번을 누르세요", "상담은 삼 번을 누르세요"],
    ["1번에 3알", "한 번에 세 알"],
    ["1번, 3번 환자", "일 번, 삼 번 환자"],
    ["트럭 30대", "트럭 서른 대"],
    ["30대 여성", "삼십 대 여성"],
    ["5대 수칙", "오 대 수칙"],
    ["보호자 2분", "보호자 두 분"],
    ["2분 뒤", "이 분 뒤"],
    ["거즈 6장", "거즈 여섯 장"],
    ["제6장", "제육 장"],
    ["수첩 2권", "수첩 두 권"],
  ],
  "Sino-Korean counters": [
    ["7층 712호", "칠 층 칠백십이 호"],
    ["5인실", "오 인실"],
    ["3급 경보", "삼 급 경보"],
    ["4박 5일", "사 박 오일"],
    ["18회", "십팔 회"],
  ],
  "ranges and estimates": [
    ["7~9분", "칠에서 구 분"],
    ["6-8시간", "여섯에서 여덟 시간"],
    ["1~2알", "한 알에서 두 알"],
    ["40~50명", "사십에서 오십 명"],
    ["10시~14시", "열 시부터 십사 시까지"],
    ["오후 1~2시 사이", "오후 한 시에서 두 시 사이"],
    ["5월 3~6일", "오월 삼일부터 육일까지"],
    ["2~5mg", "이에서 오 밀리그램"],
    ["인천~목포", "인천에서 목포"],
    ["40여 명", "사십여 명"],
    ["7, 8명", "일고여덟 명"],
    ["화~목", "화요일부터 목요일까지"],
    ["12:30-14:00", "열두 시 삼십 분부터 십사 시까지"],
    ["1995-2005년", "천구백구십오년부터 이천오년까지"],
    ["2일~4일", "이일에서 사일"],
  ],
  ordinals: [
    ["1번째", "첫 번째"],
    ["14번째", "열네 번째"],
    ["103번째", "백세 번째"],
    ["제4차", "제사 차"],
    ["2째", "둘째"],
    ["Ⅳ급", "사 급"],
    ["⑦번", "칠 번"],
    ["3rd", "세 번째"],
  ],
  dates: [
    ["2027.4.9", "이천이십칠년 사월 구일"],
    ["2027-10-06", "이천이십칠년 시월 육일"],
    ["2027. 6. 30. 접수", "이천이십칠년 유월 삼십일. 접수"],
    ["13/06/2027", "이천이십칠년 유월 십삼일"],
    ["9/4(토)", "구월 사일 토요일"],
    ["7월 2일(월)", "칠월 이일 월요일"],
    ["5·18", "오일팔"],
    ["10·4", "십사"],
    ["75년생", "칠십오년생"],
  ],
  times: [
    ["8:09", "여덟 시 구 분"],
    ["19:40", "십구 시 사십 분"],
    ["00:10", "영 시 십 분"],
    ["11:20:30", "열한 시 이십 분 삼십 초"],
    ["3시 반", "세 시 반"],
  ],
  "decimals and fractions": [
    ["36.05도", "삼십육 점 영오 도"],
    ["0.125mg", "영 점 일이오 밀리그램"],
    ["2/3컵", "삼분의 이 컵"],
    ["¾정", "사분의 삼 정"],
    ["2½알", "이와 이분의 일 알"],
    ["1 1/4", "일과 사분의 일"],
    ["3/5이", "오분의 삼이"],
    ["2/5이", "오분의 이가"],
    ["혈압 135/88", "혈압 백삼십오에 팔십팔"],
    [".5mg", "영 점 오 밀리그램"],
  ],
  units: [
    ["750㎖", "칠백오십 밀리리터"],
    ["2L/min", "분당 이 리터"],
    ["80km/h", "시속 팔십 킬로미터"],
    ["시속 80km/h", "시속 팔십 킬로미터"],
    ["14m/s", "초속 십사 미터"],
    ["3mg/kg", "삼 밀리그램 퍼 킬로그램"],
    ["호흡 16회/분", "호흡 분당 십육 회"],
    ["20×30cm", "이십 곱하기 삼십 센티미터"],
    ["40 µg", "사십 마이크로그램"],
    ["101°F", "화씨 백일 도"],
    ["체중(kg)", "체중(킬로그램)"],
    ["차단기 20A", "차단기 이십 암페어"],
    ["9,000/μL", "마이크로리터당 구천"],
  ],
  signs: [
    ["-12도", "영하 십이 도"],
    ["각도 -12도", "각도 마이너스 십이 도"],
    ["+6℃", "영상 육 도"],
    ["±0.2mm", "플러스마이너스 영 점 이 밀리미터"],
    ["2:5로", "이 대 오로"],
    ["4:1로 이겼다", "사 대 일로 이겼다"],
    ["№4", "넘버 사"],
    ["#6", "샵 육"],
    ["*표", "별표"],
    ["≤4일", "사 일 이하"],
    ["(-)극", "마이너스 극"],
    ["4·19 혁명", "사일구 혁명"],
    ["6.25 전쟁", "육이오 전쟁"],
    ["37°15′", "삼십칠 도 십오 분"],
    ["㈜바다", "주식회사 바다"],
    ["2+3=5", "이 더하기 삼은 오"],
    ["感氣(감기)", "감기"],
  ],
  "letters and codes": [
    ["ECG", "이시지"],
    ["CPR을", "시피알을"],
    ["C동", "시 동"],
    ["SpO2 91%", "에스피오투 구십일 퍼센트"],
    ["AB형 Rh-", "에이비형 아르에이치 마이너스"],
    ["AK-47", "에이케이 사십칠"],
    ["III단계", "삼 단계"],
    ["Stop", "스톱"],
    ["help@rescue.kr", "헬프 골뱅이 레스큐 닷 케이아르"],
    ["지도.pdf", "지도 닷 피디에프"],
  ],
  "numbers to call": [
    ["119 신고", "일일구 신고"],
    ["119명", "백십구 명"],
    ["010-2222-0303", "공일공 이이이이 공삼공삼"],
    ["+82-31-222-3333", "국가번호 팔이 삼일 이이이 삼삼삼삼"],
    ["1588-0000", "일오팔팔 공공공공"],
    ["비밀번호는 9053", "비밀번호는 구공오삼"],
    ["34나 5678", "삼십사나 오육칠팔"],
    ["15-3번지", "십오 다시 삼번지"],
  ],
  "large numbers and money": [
    ["2,345,678원", "이백삼십사만 오천육백칠십팔 원"],
    ["100,000,000원", "일억 원"],
    ["1만 2천 명", "만 이천 명"],
    ["3억5천만 원", "삼억 오천만 원"],
    ["2백50명", "이백오십 명"],
    ["₩7,000", "칠천 원"],
    ["$3.25", "삼 달러 이십오 센트"],
    ["80€", "팔십 유로"],
    ["KRW 9000", "구천 원"],
  ],
};
for (const [kind, table] of Object.entries(readings)) {
  describe(kind, () => {
    for (const [written, words] of table)
      test(`${written} → ${words}`, () => {
        assert.equal(flat(inWords(written)), flat(words));
        assert.deepEqual(normalize(written, "ko").remarks, []);
      });
  });
}

describe("what two readings are possible for is told, with both", () => {
  for (const [written, ...candidates] of [
    ["4번", "네", "사"],
    ["3/4/2027", "이천이십칠년 삼월 사일", "이천이십칠년 사월 삼일"],
    ["20A", "이십 에이", "이십 암페어"],
    ["8/4", "팔월 사일", "사분의 팔"],
    ["12-345", "십이 다시 삼백사십오", "십이에서 삼백사십오", "십이 대 삼백사십오"],
  ] as const)
    test(written, () => {
      const [remark] = normalize(written, "ko").remarks;
      assert.equal(remark?.rule, "figure.ambiguous");
      assert.deepEqual(remark?.candidates, candidates);
    });
});

describe("what cannot be read is told", () => {
  for (const [written, rule] of [
    ["hello 하세요", "script.unread"],
    ["大門", "script.unread"],
    ["이름: ___", "sign.unread"],
    ["※ 주의", "sign.unread"],
    ["DO NOT 하세요", "abbreviation.unread"],
  ] as const)
    test(written, () => assert.equal(normalize(written, "ko").remarks[0]?.rule, rule));
});

test("nothing is told of ordinary sentences", () => {
  for (const text of [
    "침착하세요! 곧 갑니다…",
    "“도와주세요”라고 했어요.",
    "남/여",
    "네~",
    "병원(응급실) - 정문",
    "CT, MRI 검사",
  ])
    assert.deepEqual(normalize(text, "ko").remarks, [], text);
});

describe("figures sound as the same words", () => {
  for (const [figures, words] of [
    ["1월 1일", "일월 일일"],
    ["11월 11일", "십일월 십일일"],
    ["8년", "팔 년"],
    ["2018년", "이천십팔년"],
    ["21년", "이십일 년"],
    ["30분", "삼십 분"],
    ["1.5", "일점오"],
    ["3.5도", "삼 점 오 도"],
    ["5명이에요", "다섯 명이에요"],
    ["16만", "십육만"],
    ["80 연대", "팔십 연대"],
    ["10만 6천", "십만 육천"],
  ] as const)
    test(`${figures} = ${words}`, () => {
      for (const reader of ["ko"]) assert.equal(flat(heard(figures, reader)), flat(heard(words, reader)));
    });
  for (const [figures, said] of [
    ["8년", "팔련"],
    ["2018년", "이천십팔련"],
    ["21년", "이시빌련"],
    ["11월 11일", "시비뤌 시비릴"],
    ["30분", "삼십 뿐"],
    ["1.5", "일 쩌 모"],
    ["3.7", "삼 쩜 칠"],
    ["80 연대", "팔씸 년대"],
  ] as const)
    test(`${figures} → ${said}`, () => assert.equal(heard(figures, "ko"), said));
  test("팔 년 → 팔 련", () => assert.equal(heard("팔 년", "ko"), "팔 련"));
  test("figures link for readers of other languages as the words do", () => {
    assert.equal(heard("1월 1일", "ru"), heard("일월 일일", "ru"));
    assert.equal(heard("1월 1일", "en"), heard("일월 일일", "en"));
  });
});

describe("numbers", () => {
  test("each from 0 to 9,999 is as the number speller has it", () => {
    for (let n = 0; n < 10_000; n++) {
      // Numbers to call are read figure by figure.
      const words = flat(inWords(`${n}원`));
      assert.equal(words, `${koreanNumber(n)}원`);
    }
  });
  test("names reach 10⁴⁸; above, figure by figure", () => {
    assert.equal(inWords("1000000000000000000000000000000000"), "십구");
    assert.equal(koreanNumber(1e20), "일해");
    assert.ok(!/\d/.test(inWords("9".repeat(80))));
  });
  test("a slot has the words of what it shows", () => {
    for (const unit of UNITS)
      for (const value of [0, 1, 2, 5, 10, 11, 20, 21, 24, 36, 99, 100, 1_234, 10_000]) {
        const { text, spoken } = fill("ko", { type: "number", unit, form: "", value });
        if (unit !== "channel") assert.equal(spoken, inWords(text), `${value} ${unit}`);
      }
  });
});

describe("the calendar and the clock", () => {
  test("every day of a year is a date", () => {
    for (
      let day = new Date(Date.UTC(2028, 0, 1));
      day.getUTCFullYear() === 2028;
      day.setUTCDate(day.getUTCDate() + 1)
    ) {
      const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
      const words = inWords(`${month}월 ${date}일`);
      assert.equal(inWords(day.toISOString().slice(0, 10)), `이천이십팔년 ${words}`);
      assert.equal(inWords(`2028. ${month}. ${date}.`), `이천이십팔년 ${words}.`);
    }
  });
  test("every minute of a day is a time", () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const [hour, rest] = [Math.floor(minute / 60), minute % 60];
      const words = inWords(rest === 0 ? `${hour}시` : `${hour}시 ${rest}분`);
      assert.equal(inWords(`${hour}:${String(rest).padStart(2, "0")}`), words);
    }
  });
});

describe("any text", () => {
  const part = fc.constantFrom(
    ...Array.from("0123456789.,:;-–~/+*#%()½Ⅲ③㎎℃°₩$€@&=<>≤AaBkKmMgGxVIRh가명번분시일월년대제 \n漢①"),
    "mg/kg",
    "오후 ",
    "혈압 ",
    "번 ",
  );
  test("never throws; ranges are ordered and do not overlap; no figure is left", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (text) => {
          const { pieces } = normalize(text, "ko");
          let done = 0;
          for (const { from } of pieces) {
            assert.equal(from[0], done);
            assert.ok(from[1] > from[0]);
            done = from[1];
          }
          assert.equal(done, text.normalize("NFC").length);
          assert.ok(!/[0-9]/.test(wordsOf({ pieces, remarks: [] })), text);
          speak(text, "ko");
        },
      ),
      { numRuns: runs(3_000) },
    );
  });
  test("takes time that grows with its length", () => {
    for (const unit of [
      "9",
      "1,",
      "1-",
      "1/2 ",
      "1~",
      "A1",
      "((월)",
      "010-",
      "+82 ",
      "가1번 ",
      "a@b.",
      "5mg/",
      "12가 3456 ",
    ])
      normalize(unit.repeat(Math.floor(50_000 / unit.length)), "ko");
  });
});
