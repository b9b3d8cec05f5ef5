/** Everyday words in which each letter of the alphabet is read as it mostly is. */
export const koreanLetterWords: readonly string[] = `
  가구 아기 국 나무 다리 바다 어디 라디오 오리 길 빨래 머리 마음 문 밥 사람 소 옷 아이 강 병 주소 아주 차 코 크다 탑 토마토 포도 피 하나 호수 꼬리 토끼 딸기 또 뿌리 아빠 쓰다
  비싸다 짜다 가짜 개 새 야구 이야기 얘기 어머니 거리 게 세모 여자 겨울 예 시계 옥수수 모자 과자 사과 왜 돼지 외국 요리 교실 우유 두부 월요일 원 웨이터 위 귀 유리 휴지 음료 그
  의자 의사 이 기차
`
  .trim()
  .split(/\s+/u);
