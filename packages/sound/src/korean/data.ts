/** Written by `npm run languages` from `data/*.txt`: do not edit. */

/** data/abbreviations.txt */
export const ABBREVIATIONS_LETTERS = `A = 에이
B = 비
C = 시
D = 디
E = 이
F = 에프
G = 지
H = 에이치
I = 아이
J = 제이
K = 케이
L = 엘
M = 엠
N = 엔
O = 오
P = 피
Q = 큐
R = 아르
S = 에스
T = 티
U = 유
V = 브이
W = 더블유
X = 엑스
Y = 와이
Z = 제트`;

/** data/abbreviations.txt */
export const ABBREVIATIONS_WORDS = `NATO = 나토
UNICEF = 유니세프
UNESCO = 유네스코
NASA = 나사
FIFA = 피파
OPEC = 오펙
ASEAN = 아세안
AIDS = 에이즈
SARS = 사스
MERS = 메르스
COVID = 코비드
COVID-19 = 코비드 십구
RADAR = 레이더
SONAR = 소나
LASER = 레이저
NAVTEX = 나브텍스
INMARSAT = 인마샛
EPIRB = 이퍼브
SART = 사트
SOLAS = 솔라스
MARPOL = 마폴
SIM = 심
RAM = 램
ROM = 롬
LAN = 랜
PIN = 핀
SWAT = 스와트
STOP = 스톱
GO = 고
ON = 온
OFF = 오프
IN = 인
OUT = 아웃
UP = 업
DOWN = 다운
OPEN = 오픈
CLOSE = 클로즈
CLOSED = 클로즈드
START = 스타트
END = 엔드
PUSH = 푸시
PULL = 풀
EXIT = 엑시트
ENTER = 엔터
HELP = 헬프
YES = 예스
NO = 노
MAYDAY = 메이데이
PAN-PAN = 팬팬
DANGER = 데인저
WARNING = 워닝
CAUTION = 코션
RESET = 리셋
POWER = 파워
MENU = 메뉴
HOME = 홈
X-ray = 엑스레이
x-ray = 엑스레이
X-Ray = 엑스레이
X-RAY = 엑스레이
Wi-Fi = 와이파이
wi-fi = 와이파이
WIFI = 와이파이
WI-FI = 와이파이
SPO2 = 에스피오투
SaO2 = 에스에이오투
PaO2 = 피에이오투
PaCO2 = 피에이시오투
ETCO2 = 이티시오투
FiO2 = 에프아이오투
CO2 = 시오투
O2 = 오투
H2O = 에이치투오
N2 = 엔투
N2O = 엔투오
SO2 = 에스오투
H2S = 에이치투에스
NH3 = 엔에이치스리
CH4 = 시에이치포
HbA1c = 에이치비에이원시
NaCl = 엔에이시엘
pH = 피에이치
mRNA = 엠아르엔에이
tPA = 티피에이
qRT-PCR = 큐아르티 피시아르
PhD = 피에이치디
Dr = 닥터
Mr = 미스터
Mrs = 미시즈
Ms = 미즈
A4 = 에이포
K1 = 케이원
K2 = 케이투
G7 = 지세븐
H1N1 = 에이치원엔원
Type = 타입
type = 타입
V-PASS = 브이패스
A3 = 에이스리
MP3 = 엠피스리
MP4 = 엠피포
3D = 스리디
2D = 투디
4D = 포디
5G = 파이브지
4G = 포지
IoT = 아이오티
LoRa = 로라
iOS = 아이오에스
iPhone = 아이폰
iPad = 아이패드
Android = 안드로이드
Windows = 윈도
YouTube = 유튜브
Facebook = 페이스북
Google = 구글
Kakao = 카카오
KakaoTalk = 카카오톡
Naver = 네이버
Bluetooth = 블루투스
TEL = 전화
FAX = 팩스
hotmail = 핫메일
gmail = 지메일
naver = 네이버
daum = 다음
kakao = 카카오
hanmail = 한메일
google = 구글
outlook = 아웃룩
yahoo = 야후
nvidia = 엔비디아
aol = 에이오엘
com = 컴
net = 넷
app = 앱
info = 인포
mail = 메일
safe = 세이프
rescue = 레스큐
user = 유저
admin = 어드민
online = 온라인
http = 에이치티티피
https = 에이치티티피에스
email = 이메일
Email = 이메일
E-mail = 이메일
e-mail = 이메일
okay = 오케이
am = 에이엠
Type-C = 타입 시
FAST = 패스트
BIM = 빔
CAPTCHA = 캡차
MODS = 모즈
JPEG = 제이펙
SALT = 솔트
THAAD = 사드
KATUSA = 카투사
Rh = 아르에이치
VS = 대
VER = 버전
LV = 레벨
ECMO = 에크모
HACCP = 해썹
PACS = 팩스
LASIK = 라식
EMERGENCY = 이머전시
ALARM = 알람
FIRE = 파이어
WATER = 워터
TOILET = 토일렛
TAXI = 택시
BUS = 버스
HOTEL = 호텔
KOREA = 코리아
HIGH = 하이
LOW = 로
AUTO = 오토
MODE = 모드
TEST = 테스트
CHECK = 체크
SAFETY = 세이프티
LOCK = 록
LEFT = 레프트
RIGHT = 라이트
ENGINE = 엔진
PUMP = 펌프
VALVE = 밸브
TANK = 탱크
HOT = 핫
COLD = 콜드
AIR = 에어
OIL = 오일
GAS = 가스
MAIN = 메인
READY = 레디
ERROR = 에러
BATTERY = 배터리
CHARGE = 차지
CALL = 콜
SEND = 센드
CANCEL = 캔슬
MEDEVAC = 메드백
BOX = 박스
LOGIN = 로그인
LINE = 라인
BAND = 밴드
MAX = 맥스
DOOR = 도어
FULL = 풀
EMPTY = 엠프티
D-day = 디데이
D-Day = 디데이
C-arm = 시암
HBsAg = 에이치비에스에이지
NO2 = 엔오투
KOICA = 코이카
GLONASS = 글로나스
INTERPOL = 인터폴
3G = 스리지
2G = 투지
eSIM = 이심
ROGER = 로저
OVER = 오버
COPY = 카피
WILCO = 윌코`;

/** data/contexts.txt */
export const CONTEXTS_THINGS_WITH_NUMBERS = `버스
출구
입구
버튼
부두
문
탱크
채널
창구
홀
게이트
승강장
트랙
코스
국도
도로
방
칸
좌석
자리
테이블
타자
선수
항목
줄
키
크레인
도크
밸브
펌프
엔진
레일
라인
구역
침대
병상
진료실
수술실
검사실
환자
카드
사진
그림
창고
차량
승강기
엘리베이터
계단
선석
블록
노선
홈
플랫폼
게이지
배관
호스
소화전
레버
스위치
통로
차선
컨베이어
보트
구명정
헬기
조
팀
주사
척추
요추
경추
늑골
갈비뼈
손가락
발가락
사물함
보관함
객실
격실
선실
해치
윈치
앵커
발전기
보일러
모니터
화면
카메라
마이크
무전기
주파수
작업대
대피소
초소
진지
벙커
표적
답
정답
경로
지점
장소
층
와이어
케이블
갑판
사수
사로
화물창
타이어
병동
계류색
용접
유도탄
미사일
활주로
격납고
포탑
스피커
안테나
콘센트
소켓
분전반
부이
등대
잔교
컨테이너
트레일러
지게차
프로펠러
파이프
맨홀
비상구
개찰구
정류장
검문소
표지판
텐트
들것
구급차
병실
격리실
링거
시료
샘플
튜브
우물
갱도
터널
교량
막사
관제탑
사다리
로프
앰풀
주머니
상자
서랍
무기
후보
참가자
예비
함정
어뢰
기둥
창문
벽`;

/** data/contexts.txt */
export const CONTEXTS_CALLS = `VHF
UHF
CH
주파수
보기
내선
채널
번호
버스
출구
창구
게이트
좌석
자리
승강장
탱크
부두
노선
사물함
침대
병상
정답
버튼`;

/** data/contexts.txt */
export const CONTEXTS_ACTIONS = `더
이상
이하
이내
미만
정도
가량
내외
연속
반복
모두
다
수술
복용
투여
시도
실시
호출
방문
경험
출산
구토
설사
발작
접종
울리
두드
토
드
마시
먹
하
해
했
맞
기절
쓰러
천천히
꾹
씩
있
없
나눠
걸쳐
검사
주사를
소리
호흡
심호흡
박수
점멸
깜박
깜빡
신호
확인
불
씹
뱉
헹
씻
바르
뿌리
입원
유산
임신
교대
왕복`;

/** data/contexts.txt */
export const CONTEXTS_FREQUENCY = `하루
하루에
날마다
매일
일주일에
년에
주에
시간에
분에
달에
총
모두
벌써
이미
지금까지
최소
최대
적어도
약
오늘
식후
평생
지난주에
연속
벨
경적을
호루라기를
노크를
문을
초인종을
버튼을
방아쇠를
심호흡을
아침저녁으로
밤에
이틀에
사흘에`;

/** data/contexts.txt */
export const CONTEXTS_PERSONS = `손님
환자
어르신
선생님
보호자
승객
가족
할머니
고객
남자
여자
남성
여성
노인
일행
대원
외국인
어른
부상자
직원
의사
간호사
통역사
관광객
어머니
아버지
부모님
탑승객
실종자
생존자
방문객
선원
이웃
목격자
주민`;

/** data/contexts.txt */
export const CONTEXTS_HONORIFIC = `오세
오셨
오시
계세
계시
계십
모두
앉으
들어오
입장
모시
함께
이서
께
중에
다쳤
다치
타세
타시
내리
더 오
더 계`;

/** data/contexts.txt */
export const CONTEXTS_MACHINES = `차
버스
트럭
택시
헬기
전화기
카메라
컴퓨터
크레인
펌프
기계
자전거
오토바이
굴착기
드론
탱크
무전기
발전기
휠체어
침대
노트북
선풍기
에어컨
제세동기
용접기
차량
전투기
보트
환풍기
인공호흡기
피아노
담배`;

/** data/contexts.txt */
export const CONTEXTS_GREAT = `원칙
영양소
질병
요소
암
수칙
성인병
사망
원인
증상
명절
강국
과제
목표
의무
기본
안전
핵심
회장
대통령
사장
선장
함장
총장
원장
의장
왕`;

/** data/contexts.txt */
export const CONTEXTS_REMAINS = `시신
사체
유해
주검
시체`;

/** data/contexts.txt */
export const CONTEXTS_CODES = `비번
번호
코드
사번
내선
군번
학번
암호
자리
차번
구내
PIN
S/N
P/N
MMSI
IMO
전화
연락처
팩스
상담
신고
호출부호`;

/** data/contexts.txt */
export const CONTEXTS_PRESSURE = `혈압
수축기
BP`;

/** data/contexts.txt */
export const CONTEXTS_CURRENTS = `전류
퓨즈
차단기
정격
배터리
충전
용량
전원`;

/** data/counters.txt */
export const COUNTERS_KINDS = `명 = native
개 = native
살 = native
마리 = native
사람 = native
잔 = native
켤레 = native
벌 = native
가지 = native
종류 = native
알 = native
정 = native
척 = native
곳 = native
군데 = native
병 = native
컵 = native
송이 = native
채 = native
그루 = native
봉지 = native
포 = native
바퀴 = native
걸음 = native
발짝 = native
발자국 = native
쌍 = native
다발 = native
묶음 = native
상자 = native
박스 = native
팩 = native
톨 = native
모금 = native
숟가락 = native
숟갈 = native
스푼 = native
큰술 = native
작은술 = native
티스푼 = native
그릇 = native
접시 = native
자루 = native
줄 = native
칸 = native
통 = native
달 = native
끼 = native
바늘 = native
방 = native
밤 = native
차례 = native
번째 = native
시간 = short
배 = short
건 = short
갑 = native
캔 = native
캡슐 = native
앰플 = native
바이알 = native
드럼 = native
토막 = native
가닥 = native
포기 = native
포대 = native
방울 = native
개비 = native
조각 = native
정거장 = native
정류장 = native
줄기 = native
덩어리 = native
뿌리 = native
블록 = native
자리 = native
글자 = native
마디 = native
식구 = native
가구 = native
나라 = native
팀 = native
집 = native
판 = native
대 = vehicle
번 = time
분 = minute
장 = sheet
권 = volume
부 = copy
구 = body
발 = shot
시 = clock
근 = native
바가지 = native
양동이 = native
트럭 = native
컨테이너 = native
세트 = native
퍼프 = native
주먹 = native
손가락 = native
짝 = native
봉 = native
가마 = native
뭉치 = native
국자 = native
삽 = native
움큼 = native
첩 = native
롤 = native
유닛 = native
배속 = sino
꼬집 = native
가락 = native
마당 = native
개 국 = sino
개 월 = sino
개월 = sino
개년 = sino
개국 = sino
개소 = sino
개사 = sino
개교 = sino
개조 = sino
개인 = sino
개비율 = sino
달러 = sino
배럴 = sino
병동 = sino
병실 = sino
병상 = sino
병원 = sino
채널 = sino
시민 = sino
시즌 = sino
시방 = sino
팀장 = sino
방위 = sino
방향 = sino
포트 = sino
포인트 = sino
포병 = sino
정보 = sino
통로 = sino
판막 = sino
척추 = sino
명령 = sino
알파 = sino
건물 = sino
갑판 = sino
발전 = sino
장비 = sino
장갑 = sino
대대 = sino
대로 = sino
번지 = sino
번가 = sino
번길 = sino
번선 = sino`;

/** data/counters.txt */
export const COUNTERS_CALLED = `110
111
112
113
114
117
118
119
122
129
182
911
1301
1330
1331
1332
1333
1339
1345
1350
1357
1366
1388
1577
1588
1644`;

/** data/counters.txt */
export const COUNTERS_COUNTED = `원
일
년
월
킬로
층
주
회
점
페이지
쪽
호
동
세
마력
호실`;

/** data/lateral.txt */
export const LATERAL_SUFFIXES = `| $ 이 은 을 를 가 는 과 와 의 에 도 만 적 인 으로 로
란
량
력
령
례
로
론
료
류`;

/** data/lateral.txt */
export const LATERAL_PAIRS_KEPT = `혼란
곤란
산란
문란
반란
환란
찬란
분량
한량
전력
인력
권력
근력
완력
원력
전령
본령
훈령
관례
전례
혼례
판례
진로
난로
선로
원로
언론
반론
원론
본론
원료
진료
연료
완료
전류
한류
난류
분류
건류
순례
만료
관료
변론
논란
탄력
인류
연령`;

/** data/lateral.txt */
export const LATERAL_WORDS_KEPT = `대관-령
벽난-로
부전-령
산신-령
대혼-란
재분-류
미완-료
신한-류
수난-로
주연-료
총인-력`;

/** data/liaison.txt */
export const LIAISON_WITH_S = `맛있 = 마싰
멋있 = 머싰`;

/** data/liaison.txt */
export const LIAISON_NEUTRAL = `겉-옷
곧-이어
끝-인사
끝-인상
헛-웃음
값-어치
값-있
웃-어른
첫-인상
옷-안
꽃-위
늪-앞
밭-아래
젖-어미
핫-어미
바깥-어른
핫-아비
첫-아이
첫-아들
첫-인사
겉-어림
윗-옷
속곳-안
마모셋-원숭이
꽃-에미
팥-알
팥-앙금
밭-이웃
웃-옷
윗-어른
첫-울음
헛-얼음
햇-알
햇-오이
부엌-안
무릎-아래
무릎-위
숲-안
옆-얼굴
뜻-있
낱-알
첫-아기
홑-옷
덧-옷`;

/** data/liaison.txt */
export const LIAISON_NEUTRAL_BEFORE = `없`;

/** data/liaison.txt */
export const LIAISON_LETTER_NAMES = `디귿 = ㅅ
지읒 = ㅅ
치읓 = ㅅ
키읔 = ㄱ
티읕 = ㅅ
피읖 = ㅂ
히읗 = ㅅ`;

/** data/misleading.txt */
export const MISLEADING = `네 = yes: a no would be taken for a yes
예 = yes
아니 = no
아니요 = no
불 = fire
쏴 = fire (an order)
쏘다 = to shoot
가 = go
서 = stop
물 = water
독 = poison
죽어 = die
죽여 = kill
죽다 = to die
먹어 = eat
마셔 = drink
빨리 = quickly
때려 = hit
시발 = obscene
씨발 = obscene
씨팔 = obscene
시팔 = obscene
십할 = obscene
새끼 = an insult
개새끼 = an insult
쌔끼 = an insult
미친 = an insult: mad
병신 = a slur
지랄 = obscene
좆 = obscene
조까 = obscene
좆까 = obscene
보지 = obscene
뽀지 = obscene
자지 = obscene
짜지 = obscene
잠지 = childish
꼬추 = childish
고추 = a pepper; childish
똥 = excrement
똥꼬 = childish: a bottom
쉬 = childish: to urinate
오줌 = urine
니미 = obscene
니미럴 = obscene
놈 = rude: a fellow
년 = rude: a woman
쌍년 = an insult
썅 = an insult
엿 = a toffee; an insult
젖 = breast
젓 = salted fish; like an obscene word
또라이 = an insult
바보 = an insult
거지 = a beggar
변태 = a pervert
방구 = wind
빠가 = an insult
쪽바리 = a slur
짱깨 = a slur
로스케 = a slur
띠발 = obscene
시바 = like an obscene word
스바 = like an obscene word`;

/** data/modifiers.txt */
export const MODIFIERS_CERTAIN = `갈
올
보낼
주무실
쓸
쉴
펼
켤
클
눌
출
쏠
쑬
뺄
캘
깰
샐
맬
잴
댈
뗄
쥘
뛸
튈
뀔
쬘
뵐
죌
괼
필
낄
삘
짤
마실
가르칠
배울
만날
기다릴
떠날
일어날
태어날
나타날
끝날
만질
던질
가질
고칠
다칠
바꿀
나눌
키울
비울
채울
지울
치울
세울
태울
깨울
피울
외울
싸울
데울
재울
씌울
띄울
끼울
메울
붙일
보일
쓰일
먹일
죽일
줄일
높일
녹일
속일
움직일
끓일
기울일
들일
모일
쌓일
놓일
섞일
꺾일
볶일
묶일
깎일
벌일
늘일
덮일
숙일
썩일
절일
반짝일
끄덕일
망설일
내릴
버릴
올릴
걸릴
열릴
들릴
풀릴
놀릴
돌릴
말릴
빌릴
살릴
알릴
울릴
틀릴
팔릴
물릴
밀릴
달릴
날릴
떨릴
흘릴
가릴
차릴
누릴
두드릴
때릴
뿌릴
쏟아질
퍼질
빠질
꺼질
깨질
터질
쓰러질
부러질
부서질
헤어질
사라질
지킬
삼킬
일으킬
가리킬
비킬
건널
지날
자랄
바랄
놀랄
모자랄
따를
치를
머무를
구를
저지를
어지를
게으를
푸를
빠를
지를
거를
담글
잠글
모을
아플
바쁠
기쁠
슬플
나쁠
예쁠
고플
애쓸
힘쓸
무릅쓸
뿌리칠
마칠
미칠
부딪칠
지칠
넘칠
펼칠
합칠
놓칠
그칠
닥칠
덮칠
뒤칠
해칠
걸칠
외칠
훔칠
뭉칠
겹칠
맞출
늦출
멈출
감출
낮출
갖출
비출
들출
부추길
느낄
숨길
남길
넘길
옮길
안길
담길
굶길
맡길
벗길
씻길
웃길
뺏길
빼앗길
쫓길
찢길
잠길
끊길
챙길
당길
섬길
즐길
생길
이길
뜯길
튕길
아낄
견딜
꾸밀
다닐
지닐
거느릴
어길
지낼
끝낼
없앨
달랠
헹굴
가꿀
일굴
식힐
익힐
앉힐
눕힐
입힐
읽힐
밝힐
넓힐
좁힐
굳힐
묻힐
닫힐
막힐
박힐
먹힐
잡힐
꽂힐
맞힐
적실
모실
계실
잡수실
뒤질
부칠
떨어뜨릴
넘어뜨릴
빠뜨릴
깨뜨릴
무너질
그럴
이럴
어떨
찌푸릴
둘
바랠
서두를
오를
흐를
조를
다스릴
기댈
나설
돌아설
일어설
들어설
앞설
건넬
벗어날
깨어날
살아날
물러날
지나칠
거칠
덧댈
헷갈릴
엎드릴
웅크릴
쪼그릴
매달릴
시달릴
부를
고를
모를
이룰
미룰
다룰
사귈
나뉠
바뀔
할퀼
야윌
두근거릴
움츠릴
무찌를
서성일
붐빌
비빌
누빌
덤빌
다툴
부술
감쌀
둘러쌀
에워쌀
이어질
알려질
늘어날
드러날
스칠
헤칠
밀칠
파헤칠
물리칠
소리칠
내칠
쳐부술
설렐
보챌
헤맬
동여맬
꿰맬
묶어맬
잡아맬
짓누를
주무를
문지를
아우를
앞지를
가로지를
들를
추스를
먹을
찾을
읽을
잡을
씻을
닫을
얻을
벗을
웃을
믿을
묶을
닦을
깎을
섞을
꺾을
겪을
볶을
낚을
엮을
솎을
꽂을
맞을
맺을
잊을
찢을
짖을
쫓을
덮을
갚을
엎을
높을
깊을
붙을
맡을
뱉을
흩을
같을
밟을
넓을
얇을
짧을
떫을
긁을
늙을
맑을
밝을
붉을
굵을
낡을
걷을
뻗을
돋을
굳을
곧을
묻을
뜯을
쏟을
젊을
닮을
옮을
굶을
뿜을
심을
넘을
참을
품을
더듬을
다듬을
쓰다듬을
머금을
막을
녹을
썩을
익을
식을
찍을
뽑을
접을
씹을
꼽을
좁을
늦을
작을
비웃을
뺏을
빼앗을
솟을
내뿜을
부딪을
뒤섞을
붙잡을
사로잡을
바로잡을
되찾을
뒤엎을
내뱉을
들볶을
얽을
갉을
뒤덮을
얻어맞을
도맡을
걸을
들을
깨달을
일컬을
지을
나을
부을
이을
그을
저을
도울
누울
구울
주울
추울
더울
매울
쉬울
어두울
무서울
귀여울
고마울
가벼울
무거울
뜨거울
차가울
반가울
어지러울
부드러울
시끄러울
더러울
미울
고울
아까울
가까울
두려울
어려울
그리울
싱거울
즐거울
두꺼울
놀라울
부러울
부끄러울
미끄러울
간지러울
저럴
아닐
뒤집을
타실
드실
아실
주실
보실
버틸
어쩔
갤
도망갈
출장갈
잦을
짙을
얕을
옅을`;

/** data/modifiers.txt */
export const MODIFIERS_CERTAIN_IN_L = `놀
만들
흔들
힘들
이끌
거들
머물
시들
베풀
부풀
둥글
기울
저물
아물
까불
드물
가늘
서툴
붙들
깃들
떠들
잡아끌
떨
빌
빨
졸
녹슬
낯설
맴돌
감돌
겉돌
뒤흔들
뒹굴
멀`;

/** data/modifiers.txt */
export const MODIFIERS_LAST_PARTS = `할
될
시킬
받을
으실
없을
싶을
스러울
로울
다울`;

/** data/modifiers.txt */
export const MODIFIERS_SECOND_VERBS = `갈
올
볼
줄
둘
낼
버릴
드릴
먹을
드실
잡을
붙을
찾을
남을
넘을
담을
묶을
꽂을
맡을
얻을`;

/** data/modifiers.txt */
export const MODIFIERS_EXCEPT = `역할
관할
분할
직할
지하실
대실
매실
재실
안내줄
동아줄
파워볼
하나둘`;

/** data/modifiers.txt */
export const MODIFIERS_VERBS_IN_REUL = `다를
바를
자를
기를
이를
마를
무를
가를`;

/** data/modifiers.txt */
export const MODIFIERS_VERBAL_L = `볼
릴
킬
칠
플
쁠
줄`;

/** data/modifiers.txt */
export const MODIFIERS_THINGS = `것 | $ 이 은 을 도 만 과 에 들 처럼 으로 보다 까지
거 | $ 야 라 예 지 죠 든 고 에요 니 같
겁니다
겁니까
건 | $ 데 가 지
걸 | $ 요`;

/** data/modifiers.txt */
export const MODIFIERS_NOUNS = `수 | $ 가$ 는$ 도$ 밖에 조차
데 | $ 가 는 도 에
줄 | $ 은$ 도$ 을$ 만$ 로
듯 | $ 이 한 하 해 싶
바 | $ 를$ 가$ 는$ 에$
적 | $ 이$ 에$ 은$
게$`;

/** data/modifiers.txt */
export const MODIFIERS_BOTH = `볼 = 시험 장면 드라마 공연 자료 경기 방송 서류 길
줄 = 돈 선물 밥 빵 과자 상 점수 자료 서류 사탕 담배 보수 급여 상품
탈 = 배 버스 비행기 기차 지하철 보트 구급차 자전거 승용차 자동차 전철 구명정 차
살 = 집 방 길 빵 고기 과일 바지 신발 동네 물건 보람
팔 = 물건 상품 고기 과일 집 배 자동차 가게
알 = 길 권리 바
들 = 가방 짐 보험 상자
칠 = 공 북
찰 = 공
풀 = 문제 방법 숙제 수수께끼
밀 = 수레
걸 = 그림
잘 = 방 시간 곳 때 자리
신을 = 신발 구두 부츠 덧신 슬리퍼
입을 = 바지 점퍼 조끼 재킷 잠바 방호복 구명조끼 속옷
담을 = 그릇 봉투 봉지 상자 병 가방 주머니 접시 자루 바구니 비닐
실을 = 짐 배 자재 자동차 구급차
적을 = 종이 공책
남을 = 사람
죽을 = 고비 병 죄 고생 둥
안을 = 사람
숨을 = 구멍
감을 = 붕대
물을 = 사람
굽을 = 사람
집을 = 집게
업을 = 사람
바를 = 거즈 부위
질 = 짐 사람
낼 = 돈 세금 벌금 비용 서류 보험료 숙제 점수
열 = 가게 서랍 장치 도구 자물쇠`;

/** data/modifiers.txt */
export const MODIFIERS_AFTER_OBJECTS = `물
뜰
울
불
말
길
달
돌
벌
끌
털
꿀
쌀
날
굴
골
딸
벨
셀`;

/** data/modifiers.txt */
export const MODIFIERS_HEADS = `사람
사이 | $ 도$
곳
시간
자리
생각!하!해!했!합
기회
계획!하!해!했!합
작정
각오!하!해!했!합
가능성
자신!의
자격
지경
장소
준비!하!해!했!합
방법
조건
고민
기분
대상
분 | $ 이 은 을 들 만 께
법 | $ 이 은 하 해 한`;

/** data/modifiers.txt */
export const MODIFIERS_NO_HEADS = `좀
조금
더 | $
다 | $
다시
자주
자꾸
같이
바로
밖
바깥
속 | $ 에 으
돌려
도와
주
보
가
지금
전$
동시`;

/** data/modifiers.txt */
export const MODIFIERS_ENDINGS = `게요
걸요
걸
수록
지라도
지언정
진대
세라
거야
거예요
겁니다
거에요`;

/** data/modifiers.txt */
export const MODIFIERS_ENDINGS_OF_VERBS = `게$
밖에
지 | $ 도$ 는$ 를$ 요$ 만$ 모르
것 | $ 이 은 을 도 만 같
거라
거니
거고
거지
거죠
건 | $ 데 가 지
수 | $ 도 가 는 밖 있 없
줄 | $ 은 도 을 알 모
듯 | $ 이 한 하 해 싶
데 | $ 가 는 도 없`;

/** data/n-insertion-across.txt */
export const N_INSERTION_ACROSS_BEFORE_ANY = `못`;

/** data/n-insertion-across.txt */
export const N_INSERTION_ACROSS_FIRST = `옷
잘
한
무슨
먹은
볼
바를
이런
그런
저런
어떤
다른
힘든
모든
두통
소독
첫
맨
먹는
쓰는
아는
모르는
만드는
받는
않는
찾는
입는
앓는
겪는`;

/** data/n-insertion-across.txt */
export const N_INSERTION_ACROSS_SECOND = `일 | $ 이 은 을 도 만 로 입 인
이야기
입 | 다 고 어 은 을 는 지 었 으 혀 히 습 거
잎
엿 | $ 이 을
여섯
여덟
역 | $ 이 을 에
약 | $ 이 을 은
양말
연대
요일
여자
여름
유리
이불
익 | 은 을`;

/** data/n-insertion-across.txt */
export const N_INSERTION_ACROSS_AFTER_NUMBERS = `연대`;

/** data/n-insertion.txt */
export const N_INSERTION_COMPOUNDS = `솜-이불
홑-이불
삯-일
맨-입
내복-약
한-여름
남존-여비
신-여성
색-연필
직행-열차
늑막-염
콩-엿
담-요
눈-요기
영업-용
식용-유
백분-율
밤-윷
들-일
설-익
물-약
불-여우
서울-역
물-엿
휘발-유
유들-유들
서른-여섯
스물-여섯
베갯-잇
도리깻-열
뒷-윷
밭-이랑
십-육
백-육
천-육
만-육
열-여섯
열-여덟
스물-여덟
서른-여덟
마흔-여섯
마흔-여덟
쉰-여섯
쉰-여덟
예순-여섯
예순-여덟
일흔-여섯
일흔-여덟
알-약
늦-여름
올-여름
학-여울
윤활-유
앞-일
뒷-일
훗-일
나랏-일
예삿-일
허드렛-일
부엌-일
집안-일
바깥-일
밭-일
논-일
별-일
웬-일
볼-일
할-일
옛-이야기
뒷-이야기
윗-입
아랫-입
윗-잇몸
아랫-잇몸
낯-익
눈-익
맨-이마
신혼-여행
수학-여행
배낭-여행
한국-여행
중국-여행
급행-열차
완행-열차
관광-열차
특급-열차
화물-열차
중국-요리
한국-요리
생선-요리
일본-요리
전통-요리
색-유리
판-유리
방탄-유리
생활-용품
학습-용품
위생-용품
총-영사
영-연방
동-역학
열-역학
은-연어
첫-여름
강-염기
약-염기
천일-염
성홍-열
출혈-열
복막-염
관절-염
갯-일
홑-요
밤-이슬
찬-이슬
꽃-이슬
한국-영화
중국-영화
미국-영화
안전-요원
구급-요원
보안-요원
응급-요원
예방-약
진통-약
소독-약
두통-약
구충-약
해열-약
^막-일
헛-일
짓-이기
궂은-일
잔-일
일-일이
^한-입
눈-약
좀-약
앞-유리
뒷-유리
창-유리
야간-열차
^밤-일
^집-일
^낮-일
^잡-일
^물-일
^흙-일
^산-일
^상-일
허튼-일
공장-일
식당-일
병원-일
농장-일
현장-일
가욋-일
^옛-일
^덧-일
^맏-일
^겉-일
국민-윤리
직업-윤리
생명-윤리
기업-윤리
사랑-이야기
세상-이야기
겨울-이불
여름-이불
비단-이불
꽃-이불
^군-입
^첫-입
물-이끼
가족-여행
졸업-여행
단독-여행
무전-여행
특별-열차
예행-연습
맹-연습
총-연습
사격-연습
운전-연습
발음-연습
캠핑-용품
수술-용품
안전-용품
청결-용품
민간-요법
약물-요법
방사선-요법
온열-요법
비상-연락
긴급-연락
전철-요금
입장-요금
할인-요금
통행-요금
공공-요금
일급-요원
행정-요원
진행-요원
불법-영업
휴일-영업
물-양동이
맨-양말
첫-열매
풋-열매
속-이야기
겉-이야기
^옛-임
공공-용지
쌍-여닫이
석탄-연료
화석-연료
할인-율
총-연장
수직-이착륙
급-유턴
별-이야기
강-여울
물-여울
^콩-윷
볼-연지
몽당-연필
^생-엿
호박-엿
가락-엿
^갱-엿
들-이슬
남-유럽
동-유럽
북-유럽
^못-입
벽-유리
방풍-유리
창문-유리
온-여름
옷-입
순-이익
연-이율
공-염불
불-이익
청-요리
서양-요리
안전-유리
합성-염료
천연-염료
생-이별
참-이슬
꽃-이름
책-이름
땅-이름
별-이름
강-이름
앞-이마
앞-이야기
사용-연한
^밤-엿
한방-요법
운동-요법
수중-요법
산업-연수
현장-연수
응급-용품
주방-용품
공업-용수
농업-용수
가정-용품
여행-용품
실험-용품
구급-약품
비상-약품
응급-약품`;

/** data/n-insertion.txt */
export const N_INSERTION_ALWAYS_BEFORE = `잎`;

/** data/n-insertion.txt */
export const N_INSERTION_SUFFIXES = `| $ 이 은 을 과 의 도 만 에 으로 처럼 까지 부터 보다 씩 입
염
율
용
약
| $ 이 은 을 과 의 도 만 에 으로 까지 부터 입 앞
역`;

/** data/n-insertion.txt */
export const N_INSERTION_PAIRS_KEPT = `작용
적용
활용
인용
통용
관용
남용
임용
공용
혼용
전용
병용
착용
군용
실용
식용
약용
운용
상용
겸용
준용
중용
등용
영용
응용
신용
범용
변용
악용
선용
원용
복용
활약
협약
공약
절약
청약
확약
밀약
폭약
언약
선약
신약
명약
빈약
강약
농약
탄약
한약
안약
극약
독약
환약
단약
환율
운율
선율
전율
음율
신염
간염
감염
전염
면역
통역
방역
검역
징역
용역
전역
현역
광역
권역
영역
반역
병역`;

/** data/n-insertion.txt */
export const N_INSERTION_WORDS_KEPT = `부작-용
반작-용
오남-용
재활-용
재적-용
무통-역`;

/** data/sino-tense.txt */
export const SINO_TENSE_WORDS = `수술-실
밀-실
^울-산
돌-진
결-절
굴-절
골-절
일-절
^울-진
^울-적
우울-증
별-실
결-실
절-실
실-질
몰-살
발-설
활-달
물-색
물-동량
물-성
질-소
말-소
말-세
말-단
졸-지
졸-도
별-도
열-도
밀-도
철-도
절-도
작업일-지
근무일-지
업무일-지
물-증
물-정
물-산
물-적
불-세출
절-세
발-사
발-작
발-달
절-대
결-정
결-제
출-장
실-제
열-정
물-질
물-자
밀-수
일-시
일-정
일-제
설-사
설-정
몰-수
불-시
불-소
말-살`;

/** data/sino-tense.txt */
export const SINO_TENSE_SYLLABLES_IN_L = `갈
걸
결
골
괄
굴
궐
귤
길
날
눌
랄
렬
률
멸
몰
밀
발
벌
별
불
살
설
솔
술
슬
실
알
열
월
율
을
일
절
졸
질
찰
철
촬
출
칠
탈
팔
필
할
헐
혈
홀
활
휼
힐
달`;

/** data/sino-tense.txt */
export const SINO_TENSE_SYLLABLES_AFTER_L = `단
담
답
당
대
덕
도
독
돈
동
두
둔
득
등
사
삭
산
삼
상
색
생
서
석
선
섬
섭
성
세
소
속
손
송
쇄
수
숙
순
숭
습
승
시
식
신
심
십
자
작
잔
잠
장
재
쟁
저
적
전
점
접
정
제
조
족
존
종
좌
죄
주
죽
준
중
즉
증
지
직
진
집
징`;

/** data/sino-tense.txt */
export const SINO_TENSE_SEAMS = `시 | 키 켜 킨 킬 켰 킵
조차
대로 | $ 는 만
정도
장비
장갑
장애
작업
잔치
자리
사탕
조심
장난
대답
대꾸
장어
상어
제리`;

/** data/suffixes.txt */
export const SUFFIXES_TENSE = `| $ 이 은 는 을 를 과 와 의 에 도 만 인 적 하 로 으로 입 예 까지 부터 물질 평가 학
증
병
법
권
성
죄
| $ 가 는 를 와 의 에 도 만 로 입 예
과`;

/** data/suffixes.txt */
export const SUFFIXES_PAIRS_PLAIN = `완성
산성
위성
구성
찬성
형성
생성
작성
양성
조성
합성
편성
숙성
각성
반성
정성
육성
음성
함성
탄성
개성
지성
감성
행성
혜성
항성
화성
수성
금성
목성
토성
명성
내성
인성
보증
검증
인증
고증
입증
논증
반증
공증
기증
질병
투병
공병
보병
포병
기병
헌병
사병
장병
신병
졸병
초병
등병
방법
위법
사법
마법
범죄
사죄
효과
사과
교과
초과
투과
여과
부과
모과
유과`;

/** data/suffixes.txt */
export const SUFFIXES_WORDS_PLAIN = `천왕-성
초신-성
미완-성
남-성
여-성
녀-성
만리장-성
투-성
영수-증
지원-병
홍위-병
고참-병
유리-병
보온-병
의무-병
위생-병
취사-병
운전-병
통신-병
탈영-병
저격-병
소총-병
훈련-병
의장-병
부상-병
간호-병
정비-병
수색-병
정찰-병
전투-병
행정-병
보급-병
패잔-병
포로-병
기술-병
암투-병
성범-죄
중범-죄
무화-과
재구-성
재편-성
역효-과`;

/** data/suffixes.txt */
export const SUFFIXES_HEADS = `길 | $ 은 을 과 의 에 도 만 로
가루 | $ 가 는 를 와 의 에 도 만 로`;

/** data/tense-compounds.txt */
export const TENSE_COMPOUNDS = `문-고리
눈-동자
신-바람
산-새
손-재주
물-동이
발-바닥
술-잔
바람-결
그믐-달
아침-밥
잠-자리
초승-달
등-불
창-살
강-줄기
^창-가
헐-가
할인-가
분양-가
매매-가
최저-가
감정-가
땅-값
반-값
술-값
물-값
쌀-값
방-값
집-값
약-값
밥-값
기름-값
몸-값
이름-값
담뱃-값
장난-감
사냥-감
신랑-감
신붓-감
일-감
땔-감
안주-감
술-기운
기름-기
소금-기
찬-기
장난-기
화장-기
윤-기
길-거리
밤-거리
일-거리
볼-거리
먹을-거리
걱정-거리
근심-거리
반찬-거리
국-거리
땔-거리
발-걸음
들-것
촌-것
날-것
물-결
살-결
숨-결
잠-결
꿈-결
비단-결
머릿-결
무심-결
얼떨-결
성-격
인-격
신-격
호-격
품-격
엄-격
주-격
소유-격
목적-격
용-건
요-건
여-건
산-골
등-골
가슴-골
물-굽이
산-굽이
땀-구멍
숨-구멍
문-구멍
바늘-구멍
열쇠-구멍
밤-공기
냉-국
장-국
콩나물-국
토란-국
술-국
인-권
여-권
주-권
정-권
증-권
친-권
태-권
절-권
이-권
채-권
상-권
특-권
기-권
당-권
시민-권
부인-과
정신-과
신경-과
물-그릇
손-금
눈-금
산-기슭
산-길
밤-길
눈-길
불-길
물-길
손-길
발-길
살-갗
물-고기
발-가락
손-가락
숟-가락
발-굽
말-굽
물-독
눈-독
돈-다발
꽃-다발
보름-달
산-동네
열-둘
열-다섯
돌-덩이
눈-덩이
손-등
산-등성
발-뒤
섬-돌
용-돈
촌-닭
쓸-데
강-둑
논-둑
논-두렁
밭-두렁
씨암-닭
손-바닥
강-바닥
땅-바닥
길-바닥
산-바람
강-바람
봄-바람
밤-바람
겨울-바람
가을-바람
점심-밥
저녁-밥
비빔-밥
김-밥
짬-밥
실-밥
연-밥
안-방
물-방울
솔-방울
눈-방울
빗-방울
담-벼락
바람-벽
돌-벽
길-벗
말-벗
글-벗
눈-병
물-병
골-병
당뇨-병
심장-병
전염-병
산-봉우리
꽃-봉오리
산-불
들-불
연탄-불
전깃-불
봄-밤
달-밤
산-비탈
산-비둘기
봄-비
겨울-비
가을-비
밤-비
문-법
헌-법
전-법
병-법
수-법
공-법
민-법
용-법
화-법
어-법
요-법
신-법
면-발
눈-발
술-버릇
손-버릇
말-버릇
잠-버릇
총-부리
산-부리
물-부리
돌-부리
눈-사람
안-사람
촌-사람
물-살
눈-살
문-살
물-새
들-새
철-새
총-소리
물-소리
종-소리
숨-소리
문-소리
울음-소리
웃음-소리
천둥-소리
바람-소리
신음-소리
고함-소리
비명-소리
산-속
맘-속
꿈-속
땅-속
품-속
물-속
몸-속
가슴-속
마음-속
어둠-속
손-수건
물-수건
말-솜씨
글-솜씨
손-솜씨
눈-송이
밤-송이
자물-쇠
열-쇠
열-셋
열-세
품-삯
물-수제비
복소-수
피제-수
술-상
물-시계
^한-자!리
^점-자
^문-자
형문-자
용문-자
팔-자
일-자리
술-자리
칼-자루
눈-자위
손-장난
물-장구
물-장난
말-재주
글-재주
손-전등
문제-점
장단-점
차이-점
공통-점
눈-짐작
손-짐작
손-짓
발-짓
눈-짓
몸-짓
몸-집
물-집
흠-집
총-집
칼-집
산-짐승
들-짐승
날-짐승
길-짐승
돈-줄
힘-줄
명-줄
동아-줄
물-줄기
산-줄기
빛-줄기
문-지방
신분-증
통-증
염-증
안-주머니
돈-주머니
속-주머니
영-적
줄넘-기
^주-가
^저-가
^음-가
^장-점
^수-권
^내-적
^외-적
^심-적
^양-적
^단-적
^성-적인
등-줄
바장-조
가장-조
나장-조
다장-조
라장-조
마장-조
사장-조
바단-조
가단-조
나단-조
다단-조
라단-조
마단-조
사단-조
보잘-것
물-지게
물-장사
^원-가
^정-가!운
^단-가
^길-가
^물-가
^강-가
^눈-가!리!림
^물-감
^사-건!물
인사-건
조사-건
^인-건!강
^안-건
^조-건
무조-건
악조-건
^개-수!대
운전-대!기
^술-병
^내-과
^외-과
^안-과
^치-과!정
^이-과!학
정형외-과
성형외-과
신경외-과
흉부외-과
^관-점
^방-점
^산-보!다!호
^초-점
^강-점!기
^시-점
^허-점
^요-점
^단-점
^물-기
^평-가
재평-가
성평-가
위험도평-가
성과평-가
인사평-가
^사-적인
^공-적인
^사-적으
^공-적으
^전-적으
^인-적!이!을
^정-적인
^시-적인
^지-적인
^동-적
의-과대
문-과대
공-과대
^인-기
인원-수
^건-수
^문-건
글-자
빨-대
들-숨
날-숨
눈-곱
눈-대중
눈-시울
눈-속임
손-가방
손-거울
손-동작
손-자국
산-더미
산-자락
방-바닥
방-구석
^방-세
전기-세
수도-세
전세-방
빵-집
장-독
땅-굴
땅-덩이
^공-돈
^공-것
헐-값
달걀-값
^곰-국
생선-국
바느질-감
밤-중
밤-사이
밤-잠
겨울-밤
가을-밤
^올-봄
^올-가을
^올-겨울
땀-방울
땀-샘
쌀-집
쌀-독
쌀-가마
술-김
절-간
바늘-귀
들-소
똥-구멍
달-덩이
불-덩이
불-구덩이
불-기둥
불-기운
^영-점
^만-점
^감-점
^빙-점
^종-점
^거-점
^정-점
^원-점
^중-점
^쟁-점
^이-점
^오-점
기준-점
분기-점
반환-점
전환-점
한계-점
교차-점
조준-점
발화-점
인화-점
달-빛
별-빛
불-빛
눈-빛
분홍-빛
밤-빛
은-빛
금-빛
살-빛
물-빛
하늘-빛
얼굴-빛
^중-증
다공-증
^경-증
^형-법
^군-법
^상-법
^세-법
^기-법
^물-개
밤-바다
^안-주인
눈-구름
총-구멍
^물-잔
말-동무
^문-간
^문-가!스
손-지갑
손-사래
밤-손님
^봄-볕
여름-밤
여름-방학
겨울-방학
겨울-바다
겨울-잠
봄-방학
아침-거리
저녁-거리
점심-거리
^안-감
솔-바람
^들-길
^들-개
^칼-등
총-자루
쌀-자루
쌀-가게
장-바구니
^글-귀
^글-방
^골-방
^심-줄
땅-거미
주름-살
^볼-살
웃음-보
^푼-돈
맥주-병
소주-병
우유-병
얼음-장
얼음-주머니
^영-장!류!애!르
^점-수
^함-수!꾸
^계-수!나
^권-수
두문-자
^범-자
로마-자
영양-가
낙찰-가
정찰-가
기준-가
^대-가!족!리!르!로!락
^유-가!족!증
^염-가
^진-가
^호-가!호
^성-과
총무-과
^미-적인
^미-적으
^병-적인
^병-적으
^광-적인
^광-적으
^수-적인
^수-적으
^종-적으
^횡-적으
^해-법
^비-법!인
^창-법
^성-병
^왕-권
^교-권
^분-권
^실-권
^전-권
^공-권
^판-권
^조물-주
^전선-줄
^전깃-줄
콧-구멍
눈-구멍
귓-구멍
손-도장
^등-살
등-가죽
안-살림
산-돼지
강-기슭
나뭇-결
눈-겨냥
눈-도장
꿈-자리
^일-복
^글-감
말-주변
^말-수!레
창-구멍
바늘-방석
이슬-방울
핏-방울
침-방울
비눗-방울
은-가락지
금-가락지
^판-돈
콩-가루
빵-가루
쌀-가루
밀-가루
분-가루
철-가루
살-덩이
핏-덩이
불-덩어리
얼음-덩이
얼음-덩어리
^금-덩
돌-덩어리
살-덩어리
^흙-덩
기름-독
구름-장
고름-집
오늘-밤
^열-댓
디딤-돌
받침-돌
걸림-돌
물-바가지
칼-자국
커피-잔
소주-잔
맥주-잔
아침-잠
여름-잠
쌀-장사
물-장수
생선-장수
포승-줄
^등-짐
^안-집
반찬-가게
생선-가게
^쌀-겨
시골-구석
봄-기운
섬-사람
서울-사람
방울-소리
^편-법
^탈-법
^준-법
^권-법
^검-법
^필-법
^무-과
^논-조
감-가상각
길-강아지
물-수리
두통-거리
자랑-거리
구경-거리
웃음-거리
이야깃-거리
골칫-거리
고민-거리
놀림-거리
물-구멍
바람-구멍
^옷-값
음식-값
과일-값
생선-값
돈-가방
이불-보
문-설주
눈-두덩
눈-구석
밤-도둑
밤-도깨비
물-도랑
^짐-삯
촌-구석
산골-구석
강-굽이
담-구멍
살-구멍
문-빗장
바람-기
미역-국
시래깃-국
감잣-국
^총-대!장
^장-대!하
바지랑-대
옥탄-가
세탄-가
살림-집
거스름-돈
가슴-살
개울-가
난롯-가
하늘-가
마늘-종
안경-집
웃음-바다
울음-바다
눈물-바다
점심-시간
아침-시간
저녁-시간
신발-장
^찬-장
이불-장
진열-장
마구-간
대장-간
외양-간
수라-간
^광-기
인두-겁
동짓-달
시월-달
^연-줄
^탯-줄
신경-줄
^속-병
상사-병
^암-적인
땅-덩어리
^길-섶
^안-섶
안-사돈
안-상제
밤-소경
^잠-보
^술-보
손-대중
방-구들
방-고래
말-본새
^글-발
^말-발
^끗-발
^빗-발
^핏-발
서릿-발
^약-발
화장-발
조명-발
사진-발
^반-가 | $ 로 에
| $ 이 을 은 과 의 도 에 으로 만 인 까지 입
초청-장
소환-장
안내-장
신임-장
추천-장
임명-장
위임-장
연하-장
고소-장
경고-장
표창-장
감사-장
초대-장
공소-장
^맹-점
^논-점
^동-점
^총-점
^평-점
^채-점
^기-점
^융-점
^교-점
소수-점
결승-점
임계-점
비등-점
가산-점
종착-점
도착-점
시작-점
유의-점
개선-점
최고-점
최저-점
중심-점
꼭짓-점
의문-점
착안-점
합의-점
^난-점
^승-점
주안-점
미비-점
유사-점
특이-점
모순-점
상이-점
장관-급
과장-급
국장-급
부장-급
사단-급
헤비-급
미들-급
라이트-급
차관-급
고위-급
정상-급
실무-급
국보-급
수준-급
천재-급
| $ 가 는 를 와 의 도 에 로 만 인 까지 입
주민-세
재산-세
법인-세
증여-세
양도-세
자동차-세
부가-세
부가가치-세
종부-세
방위-세
인용-구
관용-구
명사-구
동사-구
형용사-구
유리-수
무리-수
번지-수
진동-수
맥박-수
호흡-수
심박-수
사망자-수
학생-수
회원-수
직원-수
사람-수
득표-수
조회-수
^물-주`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_STEMS = `남
넘
감
참
숨
담
심
품
뿜
검
껌
깜
젊
닮
굶
곪
삶
삼
미역감
멱감
옮
신
안
앉
얹
끼얹
더듬
다듬
머금
보듬
서슴
되감
휘감
맞앉
덧신
덧심
쓰다듬
갈앉`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_ENDINGS = `다 | $ 가 고 는 니 면 며 만 시 못 뿐 지 든 더
답니
단다
던 | $ 가 데 지 대 걸
더 | 니 라 군 구
도록
든 | $ 지 가 데
듯 | $ 이 하 한 해 싶
고 | $ 는 도 서 요 야 만 자 나 말 싶 있 계
게 | $ 끔 는 요 도 하 되 돼 해 된 될 한
겠
거나
거든
거니
건 | $ 대 만
군요
구나
소 | $ 서
습니 | 다 까
습디
자 | $ 마자 고 는 면
잖
죠
지 | $ 만 요 는 도 를 않 마 말 못 조차 야`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_NOUNS = `^숨-지 | 다 고 게 기 거 면 며 자 지 는
감-지!만!요
심-지!만!요
^검-지!만!요
신-고
참-고!요!있
남-자
감-자!마자
^신-자!마자
참-게!끔
감-소
담-소
^검-소
^참-소
^삼-자
^신-소
^검-거
^감-기
^심-기
신-기
^안-!고!게!다가!겠!습!거나!거든!도록!던!더니!더라!자마자!기$!자$!자고!소$`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_OBJECTS = `참 = 숨 호흡 고통 아픔 통증 화 눈물 웃음 기침 재채기 울음 소변 대변 오줌 배고픔 허기 분노 더위 추위 졸음 잠 갈증 하품 방귀 슬픔 괴로움 어려움 간지러움 구역질 조금 꾹 꼭
감 = 눈 머리 머리카락 붕대 실 줄 로프 밧줄 끈 태엽 테이프 목도리 전선 선 케이블 팔 몸 호스 체인 사슬 손목 발목 천 거즈 수건 멱 반창고 압박대
심 = 나무 꽃 씨 씨앗 모 벼 배추 고추 감자 고구마 마늘 파 콩 묘목 잔디 지뢰
신 = 신 신발 양말 구두 운동화 안전화 작업화 장화 부츠 슬리퍼 덧버선 군화 스타킹 등산화 아이젠 스케이트 샌들 버선 고무신 짚신 실내화 워커 덧신
안 = 아이 아기 아들 딸 엄마 아빠 가슴 허리 강아지 고양이 인형 짐 부담 환자 동생 나무 아이들 갓난아기`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_AFTER_GO = `있
계시
계세
계신
계셨
싶
나서
나면
말았
또`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_AFTER_BORNE = `기다
견디
견뎌
버티
버텨
살
지내
넘어
넘기
이겨
일하
일해
일했
걸
먹
마시
마셔
가만
가세
가요
천천
누워
움직
따라
들어`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_AFTER_WORN = `다니
다녀
오
가!능!급
나가
나와
나오
들어
걷
걸어
일하
일해
작업하
작업해
뛰
올라
내려
벗`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_AFTER_JI = `마
말
않`;

/** data/tense-verbs.txt */
export const TENSE_VERBS_AFTER_GI = `전
위
쉽
쉬
어렵
어려
힘들
힘든
싫
좋
편
불편
시작
때문
바라
바랍`;

/** data/two-finals.txt */
export const TWO_FINALS_NOUNS_IN_LG = `닭
흙
칡
삵
슭`;

/** data/two-finals.txt */
export const TWO_FINALS_BEFORE_H = `닭 = ㄱ
흙 = ㄱ
칡 = ㄱ
값 = ㅂ
넋 = ㄱ
몫 = ㄱ
삯 = ㄱ
덟 = ㄹ`;

/** data/two-finals.txt */
export const TWO_FINALS_SECOND = `밟`;

/** data/two-finals.txt */
export const TWO_FINALS_SECOND_BEFORE = `넓-죽
넓-둥
넓-적`;

/** data/two-finals.txt */
export const TWO_FINALS_PLAIN_AFTER = `덟`;

/** data/units.txt */
export const UNITS_UNITS = `g = 그램
kg = 킬로그램
mg = 밀리그램
μg = 마이크로그램
ng = 나노그램
pg = 피코그램
mcg = 마이크로그램
㎍ = 마이크로그램
㎎ = 밀리그램
㎏ = 킬로그램
Kg = 킬로그램
KG = 킬로그램
㎖ = 밀리리터
mL = 밀리리터
ml = 밀리리터
L = 리터
l = 리터
ℓ = 리터
dL = 데시리터
dl = 데시리터
㎗ = 데시리터
cL = 센티리터
cl = 센티리터
kL = 킬로리터
kl = 킬로리터
㎘ = 킬로리터
μL = 마이크로리터
μl = 마이크로리터
㎕ = 마이크로리터
m = 미터
km = 킬로미터
㎞ = 킬로미터
KM = 킬로미터
Km = 킬로미터
cm = 센티미터
㎝ = 센티미터
CM = 센티미터
mm = 밀리미터
㎜ = 밀리미터
MM = 밀리미터
nm = 나노미터
㎚ = 나노미터
μm = 마이크로미터
㎛ = 마이크로미터
m² = 제곱미터
㎡ = 제곱미터
m2 = 제곱미터
m³ = 세제곱미터
㎥ = 세제곱미터
m3 = 세제곱미터
cm² = 제곱센티미터
㎠ = 제곱센티미터
cm2 = 제곱센티미터
cm³ = 세제곱센티미터
㎤ = 세제곱센티미터
cm3 = 세제곱센티미터
km² = 제곱킬로미터
㎢ = 제곱킬로미터
km2 = 제곱킬로미터
mm² = 제곱밀리미터
㎟ = 제곱밀리미터
mm2 = 제곱밀리미터
mm³ = 세제곱밀리미터
㎣ = 세제곱밀리미터
mm3 = 세제곱밀리미터
t = 톤
㌧ = 톤
ha = 헥타르
V = 볼트
mV = 밀리볼트
㎷ = 밀리볼트
kV = 킬로볼트
㎸ = 킬로볼트
W = 와트
kW = 킬로와트
㎾ = 킬로와트
MW = 메가와트
㎿ = 메가와트
mW = 밀리와트
kWh = 킬로와트시
Wh = 와트시
mA = 밀리암페어
㎃ = 밀리암페어
μA = 마이크로암페어
㎂ = 마이크로암페어
kA = 킬로암페어
Ah = 암페어시
mAh = 밀리암페어시
kVA = 킬로볼트암페어
VA = 볼트암페어
Hz = 헤르츠
㎐ = 헤르츠
kHz = 킬로헤르츠
㎑ = 킬로헤르츠
MHz = 메가헤르츠
㎒ = 메가헤르츠
GHz = 기가헤르츠
㎓ = 기가헤르츠
Pa = 파스칼
㎩ = 파스칼
hPa = 헥토파스칼
㍱ = 헥토파스칼
kPa = 킬로파스칼
㎪ = 킬로파스칼
MPa = 메가파스칼
㎫ = 메가파스칼
GPa = 기가파스칼
㎬ = 기가파스칼
bar = 바
mbar = 밀리바
atm = 기압
psi = 피에스아이
mmHg = 밀리미터수은주
℃ = 도
°C = 도
ºC = 도
℉ = 화씨 도
°F = 화씨 도
ºF = 화씨 도
° = 도
º = 도
˚ = 도
% = 퍼센트
‰ = 퍼밀
%p = 퍼센트포인트
%P = 퍼센트포인트
ppm = 피피엠
㏙ = 피피엠
ppb = 피피비
PPM = 피피엠
RPM = 아르피엠
BPM = 비피엠
PSI = 피에스아이
IU = 아이유
CC = 시시
TEU = 티이유
dB = 데시벨
㏈ = 데시벨
rpm = 아르피엠
bpm = 비피엠
mEq = 밀리이퀴벌런트
mmol = 밀리몰
mol = 몰
㏖ = 몰
μmol = 마이크로몰
cal = 칼로리
㎈ = 칼로리
kcal = 킬로칼로리
㎉ = 킬로칼로리
Kcal = 킬로칼로리
J = 줄
kJ = 킬로줄
N = 뉴턴
kN = 킬로뉴턴
Nm = 뉴턴미터
N·m = 뉴턴미터
kgf = 킬로그램힘
lb = 파운드
lbs = 파운드
oz = 온스
ft = 피트
in = 인치
inch = 인치
mi = 마일
mile = 마일
yd = 야드
NM = 해리
nmi = 해리
kn = 노트
kt = 노트
kts = 노트
knot = 노트
gal = 갤런
KB = 킬로바이트
kB = 킬로바이트
㎅ = 킬로바이트
MB = 메가바이트
㎆ = 메가바이트
GB = 기가바이트
㎇ = 기가바이트
TB = 테라바이트
Mbps = 메가비피에스
Gbps = 기가비피에스
kbps = 킬로비피에스
lx = 럭스
㏓ = 럭스
lm = 루멘
cd = 칸델라
㏅ = 칸델라
Sv = 시버트
㏜ = 시버트
mSv = 밀리시버트
μSv = 마이크로시버트
Gy = 그레이
㏉ = 그레이
mGy = 밀리그레이
Bq = 베크렐
㏃ = 베크렐
kBq = 킬로베크렐
Ω = 옴
kΩ = 킬로옴
㏀ = 킬로옴
MΩ = 메가옴
㏁ = 메가옴
cc = 시시
㏄ = 시시
h = 시간
hr = 시간
hrs = 시간
min = 분
mins = 분
s = 초
sec = 초
ms = 밀리초
s² = 초제곱
㎳ = 밀리초
Fr = 프렌치
px = 픽셀
dpi = 디피아이
DWT = 재화중량톤
GT = 총톤`;

/** data/units.txt */
export const UNITS_CURRENCIES = `₩ = 원
$ = 달러
US$ = 달러
HK$ = 홍콩 달러
C$ = 캐나다 달러
A$ = 호주 달러
NT$ = 대만 달러
S$ = 싱가포르 달러
€ = 유로
£ = 파운드
¥ = 엔
₽ = 루블
₴ = 흐리우냐
₫ = 동
฿ = 바트
₹ = 루피
₱ = 페소
₺ = 리라
₸ = 텡게
₪ = 셰켈
KRW = 원
USD = 달러
EUR = 유로
JPY = 엔
GBP = 파운드
CNY = 위안
RMB = 위안
RUB = 루블
UAH = 흐리우냐
CAD = 캐나다 달러
AUD = 호주 달러
NZD = 뉴질랜드 달러
HKD = 홍콩 달러
SGD = 싱가포르 달러
TWD = 대만 달러
CHF = 스위스 프랑
VND = 동
THB = 바트
INR = 루피
PHP = 페소
IDR = 루피아
KZT = 텡게
PLN = 즈워티
TRY = 리라
SEK = 스웨덴 크로나
NOK = 노르웨이 크로네
DKK = 덴마크 크로네`;

/** data/units.txt */
export const UNITS_CENTS = `달러 = 센트
유로 = 센트
파운드 = 펜스
캐나다 달러 = 센트
호주 달러 = 센트
홍콩 달러 = 센트`;

/** data/units.txt */
export const UNITS_SIGNS = `№ = 넘버
㈜ = 주식회사
㉿ = 한국산업표준
℡ = 전화
☎ = 전화
☏ = 전화
& = 앤드
@ = 골뱅이
§ = 섹션
≈ = 약
± = 플러스마이너스
∅ = 지름
⌀ = 지름
∞ = 무한대
∴ = 따라서
√ = 루트
α = 알파
β = 베타
γ = 감마
δ = 델타
ε = 엡실론
θ = 세타
λ = 람다
μ = 뮤
π = 파이
σ = 시그마
φ = 파이
ω = 오메가
Ω = 옴
Δ = 델타
Σ = 시그마
♂ = 남성
♀ = 여성`;

/** data/verbs-in-l.txt */
export const VERBS_IN_L_STEMS = `살
알
열
불
팔
달
밀
길
날
걸
갈
벌
절
졸
일
질
슬
설
골
몰
헐
찰`;

/** data/verbs-in-l.txt */
export const VERBS_IN_L_ENDINGS = `지
도
소
세
시
수록
자마자`;

/** data/verbs-in-l.txt */
export const VERBS_IN_L_PROPOSITIVE = `^살-자
^알-자
^열-자
^불-자
^팔-자
^달-자
^밀-자
^날-자
^걸-자
^갈-자
^벌-자
^절-자
^졸-자`;
