/** How Latin capitals are read aloud one by one. */
export const LATIN_LETTERS: { readonly [letter: string]: string } = {
  A: "에이",
  B: "비",
  C: "시",
  D: "디",
  E: "이",
  F: "에프",
  G: "지",
  H: "에이치",
  I: "아이",
  J: "제이",
  K: "케이",
  L: "엘",
  M: "엠",
  N: "엔",
  O: "오",
  P: "피",
  Q: "큐",
  R: "아르",
  S: "에스",
  T: "티",
  U: "유",
  V: "브이",
  W: "더블유",
  X: "엑스",
  Y: "와이",
  Z: "제트",
};

/** Numbers that are read figure by figure: whom to call. */
export const CALLED: ReadonlySet<string> = new Set([
  "110",
  "111",
  "112",
  "113",
  "114",
  "117",
  "118",
  "119",
  "122",
  "182",
]);

/** Counters that take native numbers: 두 명, 세 알; 시 and 시간 only as far as a clock and a night go. */
export const NATIVE_COUNTERS: RegExp =
  /^ ?(?:명|살|개(?![월국년])|마리|사람|잔|켤레|벌|가지|달(?!러)|알|척|곳|군데|병(?!실|동|원)|배(?!럴)|컵|송이|채|그루)/u;
export const CLOCK_COUNTERS: RegExp = /^ ?(?:시간|시)/u;

/** What follows a number that counts something, so that it is no number to call. */
export const COUNTED: RegExp =
  /^ ?(?:명|개|원|분|초|일|년|월|도|미터|킬로|그램|층|번|리터|살|시|주|회|퍼센트|%|[a-zA-Z℃°])/u;

/** Units after a figure, and abbreviations said as words, not letter by letter. */
export const ABBREVIATIONS: { readonly [written: string]: string } = {
  kg: "킬로그램",
  km: "킬로미터",
  kW: "킬로와트",
  cm: "센티미터",
  mm: "밀리미터",
  ml: "밀리리터",
  mL: "밀리리터",
  m: "미터",
  g: "그램",
  mg: "밀리그램",
  mmHg: "밀리미터수은주",
  l: "리터",
  L: "리터",
  t: "톤",
  V: "볼트",
  W: "와트",
  Hz: "헤르츠",
  "℃": "도",
  "°C": "도",
  "%": "퍼센트",
  NATO: "나토",
  UNICEF: "유니세프",
  UNESCO: "유네스코",
};
