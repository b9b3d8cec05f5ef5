import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { normalize, wordsOf } from "@parley/sound";

/** Words as they are compared: without spaces and punctuation. */
const flat = (text: string): string => text.replace(/[\s\p{P}]/gu, "");

const readings: { readonly [kind: string]: readonly (readonly [string, string])[] } = {
  "a ratio with thousands is no time": [
    ["아드레날린 1:20,000 희석액", "아드레날린 일 대 이만 희석액"],
    ["1:25,000 도면", "일 대 이만 오천 도면"],
    ["7:30, 8:15", "일곱 시 삼십 분, 여덟 시 십오 분"],
  ],
  "the sign of a blood group": [
    ["수혈은 B형 Rh-.", "수혈은 비 형 아르에이치 마이너스."],
    ["B-형 환자", "비 마이너스 형 환자"],
    ["Rh-O형", "아르에이치 마이너스 오 형"],
    ["Rh-예요", "아르에이치 마이너스예요"],
    ["AB-입니다", "에이비 마이너스입니다"],
    ["O형 -.", "오 형 마이너스."],
    ["B-동", "비-동"],
  ],
  "minus as a dash": [
    ["—7도", "영하 칠 도"],
    ["영하-7도", "영하 칠 도"],
    ["영하-9도예요", "영하 구 도예요"],
    ["—3명", "세 명"],
  ],
  "persons and minutes": [
    ["4분이 도와주셨어요", "네 분이 도와주셨어요"],
    ["2분이 다쳤습니다", "두 분이 다쳤습니다"],
    ["6분께서 기다리십니다", "여섯 분께서 기다리십니다"],
    ["8분이 지나셨어요", "팔 분이 지나셨어요"],
    ["4분이 남았어요", "사 분이 남았어요"],
    ["4분만 기다리세요", "사 분만 기다리세요"],
  ],
  "the particle fits the unit": [
    ["90 mL/h로", "시간당 구십 밀리리터로"],
    ["90km/h으로", "시속 구십 킬로미터로"],
    ["7 mg를", "칠 밀리그램을"],
    ["2~4mg로", "이에서 사 밀리그램으로"],
    ["8cm이 넘어요", "팔 센티미터가 넘어요"],
  ],
  "a dash between counted things": [
    ["2명-4명", "두 명에서 네 명"],
    ["3m–8m", "삼 미터에서 팔 미터"],
    ["4일-6일", "사일에서 육일"],
    ["2층—4층", "이 층에서 사 층"],
    ["2℃-8℃", "이 도에서 팔 도"],
    ["101동-102호", "백일 동-백이 호"],
    ["9·21시", "아홉 시, 이십일 시"],
  ],
  "months with a point": [
    ["유효기간 2027.8", "유효기간 이천이십칠년 팔월"],
    ["2026.4월", "이천이십육년 사월"],
    ["수술일 3/5에 오세요", "수술일 삼월 오일에 오세요"],
    ["2026.11까지", "이천이십육년 십일월까지"],
    ["2000.5kg", "이천 점 오 킬로그램"],
  ],
  "tens, numbers in a row, vehicles": [
    ["수100명", "수백 명"],
    ["몇 10개", "몇십 개"],
    ["4번과 6번", "사 번과 육 번"],
    ["모두 40대 도착", "모두 마흔 대 도착"],
    ["20A 좌석", "이십 에이 좌석"],
    ["15A 배선용 차단기", "십오 암페어 배선용 차단기"],
    ["10A 이하", "십 암페어 이하"],
    ["40대 환자", "사십 대 환자"],
    ["1/20로 희석", "이십분의 일로 희석"],
  ],
  "figures below the line": [
    ["SpO₂ 88%", "에스피오투 팔십팔 퍼센트"],
    ["CO₂ 누출", "시오투 누출"],
  ],
};
for (const [kind, table] of Object.entries(readings)) {
  describe(kind, () => {
    for (const [written, words] of table)
      test(`${written} → ${words}`, () => {
        const read = normalize(written, "ko");
        assert.equal(flat(wordsOf(read)), flat(words));
        assert.deepEqual(read.remarks, []);
      });
  });
}

describe("what two readings are possible for is told, with both", () => {
  for (const [written, ...candidates] of [
    ["2,5mg", "이 점 오 밀리그램", "이, 오 밀리그램"],
    ["36,5도예요", "삼십육 점 오", "삼십육, 오"],
    ["0,125mg", "영 점 일이오 밀리그램", "영, 백이십오 밀리그램"],
    ["7분이 왔어요", "일곱", "칠"],
    ["11/23", "십일월 이십삼일", "이십삼분의 십일"],
    ["1/16", "십육분의 일", "일월 십육일"],
    ["2026.4", "이천이십육년 사월", "이천이십육 점 사"],
    ["30A를", "삼십 에이", "삼십 암페어"],
    ["300M", "삼백 미터", "삼공공 엠"],
    ["1845에", "천팔백사십오", "십팔 시 사십오 분"],
    ["30대를 보냈어요", "서른", "삼십"],
    ["-1,5℃", "영하 일 점 오 도", "영하 일, 오 도"],
    ["수백10명", "십", "열"],
  ] as const)
    test(written, () => {
      const [remark] = normalize(written, "ko").remarks;
      assert.equal(remark?.rule, "figure.ambiguous");
      assert.deepEqual(remark?.candidates, candidates);
    });
});
