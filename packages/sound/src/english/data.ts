/** Written by `npm run languages` from `data/*.txt`: do not edit. */

/** data/abbreviations.txt */
export const ABBREVIATIONS_POINTED = `jr = junior
sr = senior
ave = avenue
blvd = boulevard
rd = road
hwy = highway
apt = apartment
bldg = building
dept = department
univ = university
hosp = hospital
inc = incorporated
corp = corporation
ltd = limited
govt = government
approx = approximately
etc = et cetera
vs = versus
cf = compare
co = company
est = established
temp = temperature
min = minimum
max = maximum
avg = average
diam = diameter
incl = including
excl = excluding
misc = miscellaneous
qty = quantity
wt = weight
ht = height
vol = volume
hr = hour
hrs = hours
mins = minutes
sec = second
secs = seconds
yr = year
yrs = years
wk = week
wks = weeks
lb = pound
lbs = pounds
oz = ounces
tbsp = tablespoon
tsp = teaspoon
inj = injection
tel = telephone
ext = extension
emerg = emergency
equip = equipment
lic = license
intl = international
natl = national
freq = frequency
lat = latitude
lon = longitude
stbd = starboard
fwd = forward
dia = diameter
vit = vitamin`;

/** data/abbreviations.txt */
export const ABBREVIATIONS_TITLES = `dr = doctor
mr = mister
mrs = misses
ms = Ms
prof = professor
rev = reverend
gen = general
col = colonel
maj = major
capt = captain
cpt = captain
lt = lieutenant
sgt = sergeant
cpl = corporal
pvt = private
pfc = private first class
adm = admiral
cmdr = commander
gov = governor
sen = senator
rep = representative
hon = honorable`;

/** data/abbreviations.txt */
export const ABBREVIATIONS_BEFORE_FIGURES = `no = number
nos = numbers
p = page
pp = pages
para = paragraph
c = circa
ca = circa
fig = figure
figs = figures
chap = chapter
sec = section
art = article
ver = version
fr = frame
rte = route
rm = room
pg = page
dk = deck
lv = level`;

/** data/acronyms.txt */
export const ACRONYMS = `nato = N EY1 T OW0
unicef = Y UW1 N AH0 S EH2 F
unesco = Y UW0 N EH1 S K OW0
nasa = N AE1 S AH0
opec = OW1 P EH2 K
aids = EY1 D Z
covid = K OW1 V IH0 D
sars = S AA1 R Z
mers = M ER1 Z
radar = R EY1 D AA2 R
sonar = S OW1 N AA2 R
scuba = S K UW1 B AH0
laser = L EY1 Z ER0
fema = F IY1 M AH0
osha = OW1 SH AH0
swat = S W AA1 T
hazmat = HH AE1 Z M AE2 T
medevac = M EH1 D AH0 V AE2 K
casevac = K AE1 Z AH0 V AE2 K
imax = AY1 M AE2 K S
asap = EY1 S AE2 P
awol = EY1 W AO2 L
epirb = IY1 P ER0 B
solas = S OW1 L AH0 S
navtex = N AE1 V T EH2 K S
inmarsat = IH1 N M AA0 R S AE2 T
peep = P IY1 P
ecmo = EH1 K M OW0
mayday = M EY1 D EY2
pin = P IH1 N
gif = G IH1 F
jpeg = JH EY1 P EH2 G
isis = AY1 S AH0 S
interpol = IH1 N T ER0 P AO2 L
mash = M AE1 SH
ram = R AE1 M
sim = S IH1 M
hepa = HH EH1 P AH0
stemi = S T EH1 M IY0
nicu = N IH1 K Y UW0
picu = P IH1 K Y UW0
mrsa = M ER1 S AH0
cabg = K AE1 B IH0 JH
rosc = R AA1 S K
fob = F AA1 B
sar = S AA1 R
sitrep = S IH1 T R EH2 P
manpads = M AE1 N P AE2 D Z
ifak = AY1 F AE2 K
isofix = AY1 S OW0 F IH2 K S
cert = S ER1 T
opsec = AA1 P S EH2 K
cpap = S IY1 P AE2 P`;

/** data/addresses.txt */
export const ADDRESSES_STREETS = `St = Street
st = Street
Ave = Avenue
ave = Avenue
Av = Avenue
Rd = Road
rd = Road
Blvd = Boulevard
blvd = Boulevard
Dr = Drive
Ln = Lane
Ct = Court
Pl = Place
Sq = Square
Ter = Terrace
Hwy = Highway
hwy = Highway
Expy = Expressway
Expwy = Expressway
Fwy = Freeway
Pkwy = Parkway
Cir = Circle
Pike = Pike
Way = Way
Street = Street
Avenue = Avenue
Road = Road
Boulevard = Boulevard
Drive = Drive
Lane = Lane
Court = Court
Highway = Highway
Parkway = Parkway`;

/** data/addresses.txt */
export const ADDRESSES_STATES = `AL = Alabama
AK = Alaska
AZ = Arizona
AR = Arkansas
CA = California
CO = Colorado
CT = Connecticut
DE = Delaware
DC = District of Columbia
FL = Florida
GA = Georgia
HI = Hawaii
ID = Idaho
IL = Illinois
IN = Indiana
IA = Iowa
KS = Kansas
KY = Kentucky
LA = Louisiana
ME = Maine
MD = Maryland
MA = Massachusetts
MI = Michigan
MN = Minnesota
MS = Mississippi
MO = Missouri
MT = Montana
NE = Nebraska
NV = Nevada
NH = New Hampshire
NJ = New Jersey
NM = New Mexico
NY = New York
NC = North Carolina
ND = North Dakota
OH = Ohio
OK = Oklahoma
OR = Oregon
PA = Pennsylvania
RI = Rhode Island
SC = South Carolina
SD = South Dakota
TN = Tennessee
TX = Texas
UT = Utah
VT = Vermont
VA = Virginia
WA = Washington
WV = West Virginia
WI = Wisconsin
WY = Wyoming`;

/** data/attributes.txt */
export const ATTRIBUTES = `tablet
capsule
pill
dose
bag
bottle
vial
ampoule
ampule
syringe
needle
catheter
tube
bolt
nut
screw
nail
pipe
hose
rope
cable
wire
chain
plate
sheet
beam
drill
wrench
spanner
socket
fuse
battery
bulb
lamp
generator
motor
engine
pump
tank
cylinder
crane
truck
vehicle
ship
vessel
boat
room
ward
zone
perimeter
cordon
limit
shift
delay
break
walk
flight
wave
gun
rifle
pistol
round
shell
mortar
howitzer
cannon
screen
monitor
drive
file
connection
charger
ladder
resistor
filter
line
anchor
mast
pole
net
boom
jack
torch
valve
fitting
flange
gap
hole
cut
wound
incision
gauge
tape
bandage
suture
mask
can
container
barrel
drum
mine
grenade
bomb
missile
rocket
magazine
run
trip
trek
swim
hike
climb
fall
drop
angle
turn
bend
elbow
sector
sea
list
swell`;

/** data/capitals.txt */
export const CAPITALS_LETTERS = `AAR
POC
FO
RA
POB
LEL
UEL
LOA
UPS
ETT
AB
IU
AED
DOB
EDD
ASA
ROK
IEC
MOB
URL
OS
UI
IO
OP
API
CA
LOC
BID
TID
PO
PEA
ACS
AKI
PE
SOB
ROE
APU
IFF
AO
WIA
UAS
EPO
ECT
IPA
CIC
EVA
OOW
ABO
APTT
ALT
AST
BUN
ETOH
ISS
ICRC
IFRC
IOM
ICU
IM
ER
EMS
ETA
IED
ID
UN
EU
UK
USA
AI
AC
AP
IP
PA
CEO
COO
OD
OB
EEG
ENT
UTI
TIA
IUD
ALS
AOR
ATM
CIA
DOA
DIY
EPA
ESP
GI
HIPAA
IRA
ISO
KIA
MIA
LA
MIT
POW
SOS
UFO
USS
USAF
VIP
VOA
DUI
EOD
IMO
AIS
IALA
CO
EST
GERD`;

/** data/capitals.txt */
export const CAPITALS_WORDS = `ACC
ACE
ACT
ADD
AGE
AGO
AH
AID
AIL
AIM
AIR
ALE
ALL
AN
AND
ANT
ANY
APE
APT
ARC
ARE
ARM
ART
AS
ASH
ASK
ASP
AT
ATE
AUDIO
AWE
AXE
BAD
BAG
BAN
BAR
BAT
BAY
BE
BED
BEE
BEG
BET
BIB
BIG
BIN
BIT
BOA
BOG
BOT
BOW
BOX
BOY
BRA
BUD
BUG
BUM
BUS
BUT
BUY
BY
BYE
CAB
CAN
CAP
CAR
CAT
COB
COD
COG
COM
CON
COP
COT
COW
CRY
CUB
CUE
CUP
CUT
DAB
DAD
DAM
DAY
DEN
DEW
DID
DIE
DIG
DIM
DIP
DO
DOE
DOG
DON
DOT
DRY
DUB
DUD
DUE
DUG
DYE
EAR
EAT
EBB
EGG
EGO
EH
ELK
ELM
END
EVE
EYE
FAN
FAR
FAT
FAX
FED
FEE
FEW
FIG
FIN
FIT
FIX
FLU
FLY
FOE
FOG
FOR
FOX
FRY
FUN
FUR
GAG
GAP
GAS
GEL
GEM
GET
GIG
GIN
GIT
GO
GOD
GOT
GUM
GUN
GUT
GUY
HA
HAD
HAM
HAS
HAT
HAY
HE
HEM
HEN
HER
HEY
HI
HID
HIM
HIP
HIS
HIT
HOG
HOP
HOT
HOW
HUB
HUG
HUM
HUT
ICE
ICY
IF
ILL
IMP
IN
INK
INN
ION
IS
ITS
IVY
JAB
JAM
JAR
JAW
JET
JOB
JOG
JOY
JUG
KEG
KEY
KID
KIN
KIT
LAB
LAD
LAG
LAP
LAT
LAW
LAY
LEG
LEN
LET
LID
LIE
LIEU
LIP
LIT
LOG
LOT
LOW
MAD
MAN
MAP
MAT
MAY
ME
MEN
MENU
MET
MID
MIX
MOE
MOM
MOP
MUD
MUG
MUM
MY
NAG
NAP
NET
NEW
NO
NOD
NOR
NOT
NOW
NUN
NUT
OAK
OAR
OAT
ODD
OF
OFF
OH
OIL
OLD
ON
ONE
OPT
ORB
ORE
OUR
OUT
OWE
OWL
OWN
OX
PAD
PAN
PAR
PAT
PAW
PAY
PEE
PEG
PEN
PEP
PET
PIE
PIG
PIP
PIT
POD
POP
POS
POT
PUB
PUG
PUT
QUEUE
RAG
RAN
RAT
RAW
RAY
RED
REM
RIB
RID
RIG
RIM
RIP
ADZ
AHH
OHH
ROB
ROD
ROT
ROW
RUB
RUG
RUN
RUT
RYE
SAC
SAD
SAG
SAP
SAT
SAW
SAX
SAY
SEA
SEE
SET
SEW
SHE
SHY
SIN
SIP
SIR
SIT
SIX
SKI
SKY
SLY
SO
SON
SOW
SPA
SPY
SUB
SUE
SUM
SUN
SUP
TAB
TAG
TAN
TAP
TAR
TAX
TEA
TEN
THE
THY
TIE
TIN
TIP
TO
TOE
TON
TOO
TOP
TOY
TRY
TUB
TUG
TWO
UP
USE
VAN
VAT
VET
VIA
VOW
WAD
WAG
WAR
WAS
WAX
WAY
WE
WEB
WED
WET
WHY
WIFI
WIG
WIN
WIT
WON
YAM
YEN
YES
YET
YOU
ZAP
ZIP
ZOO
TAXI
THOU
MINI
CZAR
ANTI
IRAQ
OK`;

/** data/capitals.txt */
export const CAPITALS_MIXED = `pH = P H
tRNA = T R N A
SpO = S P O
FiO = F I O
PaO = P A O
PaCO = P A C O
EtCO = E T C O
PhD = P H D
WiFi = wifi
NaCl = N A C L
KCl = K C L
HbA = H B A
IgG = I G G
IgM = I G M
BiPAP = bipap
PhDs = P H Ds
DoD = D O D
VoIP = voip
WWI = World War one
WWII = World War two
GPa = G P A
dB = D B
kHz = kilohertz
NE = northeast
NW = northwest
SE = southeast
SW = southwest`;

/** data/currencies.txt */
export const CURRENCIES = `$ = dollar / dollars / cent / cents
£ = pound / pounds / penny / pence
€ = euro / euros / cent / cents
¥ = yen / yen
￥ = yen / yen
₩ = won / won
₽ = ruble / rubles / kopeck / kopecks
₴ = hryvnia / hryvnias / kopiyka / kopiykas
₹ = rupee / rupees / paisa / paise
₺ = lira / liras / kurus / kurus
₫ = dong / dong
₪ = shekel / shekels / agora / agorot
₱ = peso / pesos / centavo / centavos
฿ = baht / baht / satang / satang
¢ = cent / cents
USD = US dollar / US dollars / cent / cents
EUR = euro / euros / cent / cents
GBP = pound / pounds / penny / pence
JPY = yen / yen / sen / sen
KRW = won / won / jeon / jeon
CNY = yuan / yuan / fen / fen
RMB = yuan / yuan / fen / fen
RUB = ruble / rubles / kopeck / kopecks
UAH = hryvnia / hryvnias / kopiyka / kopiykas
CHF = Swiss franc / Swiss francs / centime / centimes
CAD = Canadian dollar / Canadian dollars / cent / cents
AUD = Australian dollar / Australian dollars / cent / cents
NZD = New Zealand dollar / New Zealand dollars / cent / cents
HKD = Hong Kong dollar / Hong Kong dollars / cent / cents
SGD = Singapore dollar / Singapore dollars / cent / cents
MXN = peso / pesos / cent / cents
PLN = zloty / zlotys / grosz / groszy
UZS = sum / sums / tiyin / tiyins
KZT = tenge / tenge / tiyin / tiyins`;

/** data/function-words.txt */
export const FUNCTION_WORDS = `a
an
the
this
that
these
those
some
any
each
every
all
both
no
none
i
you
he
she
it
we
they
me
him
her
us
them
my
your
his
its
our
their
mine
yours
ours
myself
yourself
am
is
are
was
were
be
been
being
do
does
did
done
have
has
had
having
can
can't
cannot
could
will
won't
would
shall
should
may
might
must
need
needs
i'm
you're
he's
she's
it's
we're
they're
i've
you've
we've
they've
i'll
you'll
we'll
isn't
aren't
wasn't
weren't
don't
doesn't
didn't
haven't
hasn't
hadn't
wouldn't
shouldn't
couldn't
let's
there's
that's
what's
where's
who's
not
and
or
but
if
so
as
than
then
there
here
now
too
very
just
only
also
again
please
still
yet
ever
never
who
whom
whose
what
which
when
where
why
how
many
much
more
most
few
little
to
of
in
on
at
by
for
from
with
without
into
onto
over
under
up
down
out
off
about
after
before
between
through
during
near
get
got
go
going
goes
give
gives
put
take
takes
come
comes
make
keep
let
want
wants
like
someone
something
anyone
anything
everyone
everything
one
two
three
four
five
six
seven
eight
nine
ten`;

/** data/homographs.txt */
export const HOMOGRAPHS = `abuse = noun AH0 B Y UW1 S / verb AH0 B Y UW1 Z
bow = noun B OW1 / verb B AW1
close = adjective K L OW1 S / verb K L OW1 Z
conduct = noun K AA1 N D AH0 K T / verb K AH0 N D AH1 K T
conflict = noun K AA1 N F L IH0 K T / verb K AH0 N F L IH1 K T
content = noun K AA1 N T EH0 N T / adjective K AH0 N T EH1 N T
contract = noun K AA1 N T R AE2 K T / verb K AH0 N T R AE1 K T
convict = noun K AA1 N V IH0 K T / verb K AH0 N V IH1 K T
desert = noun D EH1 Z ER0 T / verb D IH0 Z ER1 T
escort = noun EH1 S K AO0 R T / verb EH0 S K AO1 R T
estimate = noun EH1 S T AH0 M AH0 T / verb EH1 S T AH0 M EY2 T
excuse = noun IH0 K S K Y UW1 S / verb IH0 K S K Y UW1 Z
export = noun EH1 K S P AO0 R T / verb IH0 K S P AO1 R T
extract = noun EH1 K S T R AE2 K T / verb IH0 K S T R AE1 K T
import = noun IH1 M P AO2 R T / verb IH0 M P AO1 R T
increase = noun IH1 N K R IY2 S / verb IH0 N K R IY1 S
insert = noun IH1 N S ER2 T / verb IH0 N S ER1 T
insult = noun IH1 N S AH2 L T / verb IH0 N S AH1 L T
invalid = noun IH1 N V AH0 L AH0 D / adjective IH0 N V AE1 L AH0 D
lead = noun L EH1 D / verb L IY1 D
live = adjective L AY1 V / verb L IH1 V
object = noun AA1 B JH EH0 K T / verb AH0 B JH EH1 K T
perfect = adjective P ER1 F IH2 K T / verb P ER0 F EH1 K T
permit = noun P ER1 M IH2 T / verb P ER0 M IH1 T
present = noun P R EH1 Z AH0 N T / verb P R IY0 Z EH1 N T
produce = noun P R OW1 D UW0 S / verb P R AH0 D UW1 S
progress = noun P R AA1 G R EH2 S / verb P R AH0 G R EH1 S
project = noun P R AA1 JH EH0 K T / verb P R AH0 JH EH1 K T
protest = noun P R OW1 T EH2 S T / verb P R AH0 T EH1 S T
read = verb R IY1 D / past R EH1 D
rebel = noun R EH1 B AH0 L / verb R IH0 B EH1 L
record = noun R EH1 K ER0 D / verb R AH0 K AO1 R D
refund = noun R IY1 F AH2 N D / verb R IH0 F AH1 N D
refuse = noun R EH1 F Y UW2 Z / verb R AH0 F Y UW1 Z
reject = noun R IY1 JH EH0 K T / verb R IH0 JH EH1 K T
separate = adjective S EH1 P R AH0 T / verb S EH1 P ER0 EY2 T
suspect = noun S AH1 S P EH2 K T / verb S AH0 S P EH1 K T
tear = noun T IH1 R / verb T EH1 R
transfer = noun T R AE1 N S F ER0 / verb T R AE0 N S F ER1
transport = noun T R AE1 N S P AO0 R T / verb T R AE0 N S P AO1 R T
upset = noun AH1 P S EH2 T / verb AH0 P S EH1 T
use = noun Y UW1 S / verb Y UW1 Z
wind = noun W IH1 N D / verb W AY1 N D
wound = noun W UW1 N D / past W AW1 N D`;

/** data/misleading.txt */
export const MISLEADING = `no = no
yes = yes
go = go
stop = stop
fire = fire
die = die
dead = dead
kill = kill
run = run
hit = hit
shoot = shoot
mine = a mine
bomb = a bomb
poison = poison
fuck = obscene
fuk = obscene
fak = obscene
shit = obscene
shyt = obscene
shiht = obscene
sheet = a sheet; like an obscene word
cunt = obscene
kunt = obscene
dick = obscene
dik = obscene
cock = obscene
kok = like an obscene word
piss = rude
pis = rude
ass = rude
arse = rude
bitch = an insult
beach = like an insult
slut = an insult
whore = an insult
hore = an insult
tit = rude
tits = rude
sex = sex
seks = sex
anus = rude
anal = rude
penis = rude
bum = rude
poo = childish
poop = childish
pee = childish
fag = a slur
niga = heard as a slur
nigga = a slur
nega = heard as a slur
nigger = a slur
nig = a slur
jap = a slur
kike = a slur
coon = a slur
koon = a slur
spic = a slur
spik = a slur
paki = a slur
gook = a slur
guk = heard as a slur
chink = a slur
retard = a slur
idiot = an insult
damn = rude
hell = rude
suck = rude
suk = rude
dumb = an insult
rape = rape
fuck- = obscene
fuk- = obscene
shit- = obscene
cunt- = obscene
kunt- = obscene
nigg- = a slur
niga- = heard as a slur
piss- = rude
bitch- = an insult
whore- = an insult
dickh- = obscene
asshol- = an insult
arsehol- = an insult`;

/** data/roman.txt */
export const ROMAN_AFTER = `chapter
part
section
volume
book
act
scene
article
title
appendix
phase
stage
type
class
grade
level
figure
table
category
annex
war
mark
group
factor
schedule
zone
degree
nerve
lead
room`;

/** data/roman.txt */
export const ROMAN_NAMES = `Henry
Charles
Louis
George
William
Edward
Richard
James
Elizabeth
Francis
Frederick
Nicholas
Alexander
Peter
Catherine
Philip
Ferdinand
Leopold
Napoleon
Pius
Benedict
Paul
John
Gregory
Innocent
Clement
Leo`;

/** data/signs.txt */
export const SIGNS_WORDS = `& = and
@ = at
% = percent
‰ = per mille
+ = plus
= = equals
§ = section
÷ = divided by
× = times
± = plus or minus
≤ = less than or equal to
≥ = greater than or equal to
≈ = approximately
° = degrees
№ = number
µ = micro`;

/** data/signs.txt */
export const SIGNS_GREEK = `α = alpha
β = beta
γ = gamma
δ = delta
ε = epsilon
ζ = zeta
η = eta
θ = theta
ι = iota
κ = kappa
λ = lambda
μ = mu
ν = nu
ξ = xi
ο = omicron
π = pi
ρ = rho
σ = sigma
τ = tau
υ = upsilon
φ = phi
χ = chi
ψ = psi
ω = omega
Α = Alpha
Β = Beta
Γ = Gamma
Δ = Delta
Θ = Theta
Λ = Lambda
Π = Pi
Σ = Sigma
Φ = Phi
Ψ = Psi
Ω = Omega`;

/** data/spoken.txt */
export const SPOKEN = `b = B IY1
c = S IY1
d = D IY1
e = IY1
f = EH1 F
g = JH IY1
h = EY1 CH
j = JH EY1
k = K EY1
l = EH1 L
m = EH1 M
n = EH1 N
o = OW1
p = P IY1
q = K Y UW1
r = AA1 R
s = EH1 S
t = T IY1
u = Y UW1
v = V IY1
w = D AH1 B AH0 L Y UW0
x = EH1 K S
y = W AY1
z = Z IY1
about = AH0 B AW1 T
admiral = AE1 D M ER0 AH0 L
agora = AA2 G AO0 R AA1
agorot = AA2 G AO0 R OW1 T
alpha = AE1 L F AH0
ampere = AE1 M P ER2
amperes = AE1 M P ER2 Z
ampersand = AE1 M P ER0 S AE2 N D
ampoule = AE1 M P UW2 L
apartment = AH0 P AA1 R T M AH0 N T
approximately = AH0 P R AA1 K S AH0 M AH0 T L IY0
april = EY1 P R AH0 L
article = AA1 R T AH0 K AH0 L
atmosphere = AE1 T M AH0 S F IH2 R
atmospheres = AE1 T M AH0 S F IH2 R Z
august = AA1 G AH0 S T
australian = AO0 S T R EY1 L Y AH0 N
avenue = AE1 V AH0 N UW2
average = AE1 V ER0 IH0 JH
baht = B AA1 T
bar = B AA1 R
beat = B IY1 T
beats = B IY1 T S
becquerel = B EH2 K ER0 EH1 L
becquerels = B EH2 K ER0 EH1 L Z
beta = B EY1 T AH0
billion = B IH1 L Y AH0 N
bipap = B AY1 P AE2 P
boulevard = B UH1 L AH0 V AA2 R D
building = B IH1 L D IH0 NG
by = B AY1
calorie = K AE1 L ER0 IY0
calories = K AE1 L ER0 IY0 Z
canadian = K AH0 N EY1 D IY0 AH0 N
captain = K AE1 P T AH0 N
celsius = S EH1 L S IY0 AH0 S
cent = S EH1 N T
centavo = S EH0 N T AA1 V OW0
centavos = S EH0 N T AA1 V OW2 S
centiliter = S EH1 N T AH0 L IY2 T ER0
centiliters = S EH1 N T AH0 L IY2 T ER0 Z
centime = S EH1 N T AY2 M
centimes = S EH1 N T AY2 M Z
centimeter = S EH1 N T AH0 M IY2 T ER0
centimeters = S EH1 N T AH0 M IY2 T ER0 Z
cents = S EH1 N T S
cetera = S EH1 T ER0 AH0
channel = CH AE1 N AH0 L
chapter = CH AE1 P T ER0
chi = K AY1
class = K L AE1 S
colon = K OW1 L AH0 N
colonel = K ER1 N AH0 L
commander = K AH0 M AE1 N D ER0
compare = K AH0 M P EH1 R
corporal = K AO1 R P ER0 AH0 L
corporation = K AO2 R P ER0 EY1 SH AH0 N
cubed = K Y UW1 B D
cubic = K Y UW1 B IH0 K
dash = D AE1 SH
day = D EY1
days = D EY1 Z
decagram = D EH1 K AH0 G R AE2 M
decagrams = D EH1 K AH0 G R AE2 M Z
december = D IH0 S EH1 M B ER0
decibel = D EH1 S AH0 B EH2 L
decibels = D EH1 S AH0 B AH0 L Z
deciliter = D EH1 S AH0 L IY2 T ER0
deciliters = D EH1 S AH0 L IY2 T ER0 Z
decillion = D IH0 S IH1 L Y AH0 N
decimeter = D EH1 S AH0 M IY2 T ER0
decimeters = D EH1 S AH0 M IY2 T ER0 Z
degree = D IH0 G R IY1
degrees = D IH0 G R IY1 Z
delta = D EH1 L T AH0
department = D IH0 P AA1 R T M AH0 N T
diameter = D AY0 AE1 M AH0 T ER0
divided = D IH0 V AY1 D IH0 D
doctor = D AA1 K T ER0
dollar = D AA1 L ER0
dollars = D AA1 L ER0 Z
dong = D AO1 NG
dose = D OW1 S
dot = D AA1 T
drop = D R AA1 P
drops = D R AA1 P S
east = IY1 S T
eight = EY1 T
eighteen = EY0 T IY1 N
eighteenth = EY0 T IY1 N TH
eighth = EY1 T TH
eighths = EY1 T TH S
eighties = EY1 T IY0 Z
eightieth = EY1 T IY0 IH0 TH
eighty = EY1 T IY0
eleven = IH0 L EH1 V AH0 N
eleventh = IH0 L EH1 V AH0 N TH
elevenths = IH0 L EH1 V AH0 N TH S
emergency = IH0 M ER1 JH AH0 N S IY0
epsilon = EH1 P S AH0 L AA2 N
equal = IY1 K W AH0 L
equals = IY1 K W AH0 L Z
equipment = IH0 K W IH1 P M AH0 N T
established = IH0 S T AE1 B L IH0 SH T
et = EH1 T
eta = EY1 T AH0
euro = Y UW1 R OW0
euros = Y UW1 R OW2 Z
excluding = IH0 K S K L UW1 D IH0 NG
extension = IH0 K S T EH1 N SH AH0 N
fahrenheit = F EH1 R AH0 N HH AY2 T
february = F EH1 B Y AH0 W EH2 R IY0
feet = F IY1 T
femtoliter = F EH1 M T OW0 L IY2 T ER0
femtoliters = F EH1 M T OW0 L IY2 T ER0 Z
fen = F EH1 N
fifteen = F IH0 F T IY1 N
fifteenth = F IH0 F T IY1 N TH
fifth = F IH1 F TH
fifths = F IH1 F TH S
fifties = F IH1 F T IY0 Z
fiftieth = F IH1 F T IY0 IH0 TH
fifty = F IH1 F T IY0
figure = F IH1 G Y ER0
figures = F IH1 G Y ER0 Z
first = F ER1 S T
five = F AY1 V
floor = F L AO1 R
floors = F L AO1 R Z
fluid = F L UW1 AH0 D
foot = F UH1 T
forties = F AO1 R T IY0 Z
fortieth = F AO1 R T IY0 IH0 TH
forty = F AO1 R T IY0
four = F AO1 R
fourteen = F AO1 R T IY1 N
fourteenth = F AO1 R T IY1 N TH
fourth = F AO1 R TH
franc = F R AE1 NG K
francs = F R AE1 NG K S
frequency = F R IY1 K W AH0 N S IY0
friday = F R AY1 D IY0
gallon = G AE1 L AH0 N
gallons = G AE1 L AH0 N Z
gamma = G AE1 M AH0
general = JH EH1 N ER0 AH0 L
gigabit = G IH1 G AH0 B IH2 T
gigabits = G IH1 G AH0 B IH2 T S
gigabyte = G IH1 G AH0 B AY2 T
gigabytes = G IH1 G AH0 B AY2 T S
gigahertz = G IH1 G AH0 HH ER2 T S
gigawatt = G IH1 G AH0 W AA2 T
gigawatts = G IH1 G AH0 W AA2 T S
government = G AH1 V ER0 M AH0 N T
governor = G AH1 V ER0 N ER0
gram = G R AE1 M
grams = G R AE1 M Z
gray = G R EY1
grays = G R EY1 Z
greater = G R EY1 T ER0
grosz = G R OW1 S
groszy = G R AO1 SH IY0
half = HH AE1 F
halves = HH AE1 V Z
hash = HH AE1 SH
hectare = HH EH1 K T AA2 R
hectares = HH EH1 K T AA2 R Z
hectoliter = HH EH1 K T OW0 L IY2 T ER0
hectoliters = HH EH1 K T OW0 L IY2 T ER0 Z
hectopascal = HH EH1 K T OW0 P AE2 S K AH0 L
hectopascals = HH EH1 K T OW0 P AE2 S K AH0 L Z
height = HH AY1 T
hello = HH EH0 L OW1
hertz = HH ER1 T S
highway = HH AY1 W EY2
hong = HH AO1 NG
honorable = AA1 N ER0 AH0 B AH0 L
horsepower = HH AO1 R S P AW2 ER0
hospital = HH AA1 S P IH2 T AH0 L
hour = AW1 ER0
hours = AW1 ER0 Z
hryvnia = HH R IH1 V N IY0 AH0
hryvnias = HH R IH1 V N IY0 AH0 Z
hundred = HH AH1 N D R AH0 D
hundredth = HH AH1 N D R AH0 D TH
hundredths = HH AH1 N D R AH0 D TH S
ideal = AY0 D IY1 AH0 L
inch = IH1 N CH
inches = IH1 N CH AH0 Z
including = IH2 N K L UW1 D IH0 NG
incorporated = IH2 N K AO1 R P ER0 EY2 T IH0 D
injection = IH2 N JH EH1 K SH AH0 N
international = IH2 N T ER0 N AE1 SH AH0 N AH0 L
iota = AY2 OW1 T AH0
january = JH AE1 N Y UW0 EH2 R IY0
jeon = JH AH1 N
joule = JH UW1 L
joules = JH UW1 L Z
july = JH UW2 L AY1
june = JH UW1 N
junior = JH UW1 N Y ER0
kappa = K AE1 P AH0
kelvin = K EH1 L V AH0 N
kelvins = K EH1 L V AH0 N Z
kilobecquerel = K IH1 L AH0 B EH2 K ER0 EH2 L
kilobecquerels = K IH1 L AH0 B EH2 K ER0 EH2 L Z
kilobit = K IH1 L AH0 B IH0 T
kilobits = K IH1 L AH0 B IH2 T S
kilobyte = K IH1 L OW0 B AY2 T
kilobytes = K IH1 L OW0 B AY2 T S
kilocalorie = K IH1 L AH0 K AE2 L ER0 IY0
kilocalories = K IH1 L AH0 K AE2 L ER0 IY0 Z
kilogram = K IH1 L AH0 G R AE2 M
kilograms = K IH1 L AH0 G R AE2 M Z
kilohertz = K IH1 L AH0 HH ER2 T S
kilohm = K IH1 L OW2 M
kilohms = K IH1 L OW2 M Z
kilojoule = K IH1 L AH0 JH UW2 L
kilojoules = K IH1 L AH0 JH UW2 L Z
kilometer = K AH0 L AA1 M AH0 T ER0
kilometers = K AH0 L AA1 M AH2 T ER0 Z
kilometre = K IH2 L AO1 M AH2 T ER0
kilometres = K IH2 L AO1 M AH2 T ER0 Z
kilonewton = K IH1 L AH0 N UW2 T AH0 N
kilonewtons = K IH1 L AH0 N UW2 T AH0 N Z
kilopascal = K IH1 L AH0 P AE2 S K AH0 L
kilopascals = K IH1 L AH0 P AE2 S K AH0 L Z
kilovolt = K IH1 L AH0 V OW2 L T
kilovolts = K IH1 L AH0 V OW2 L T S
kilowatt = K IH1 L AH0 W AA2 T
kilowatts = K IH1 L AH0 W AA2 T S
knot = N AA1 T
knots = N AA1 T S
kong = K AO1 NG
kopeck = K OW1 P EH2 K
kopecks = K OW1 P EH2 K S
kopiyka = K OW0 P IY1 K AH0
kopiykas = K OW0 P IY1 K AH0 Z
kopiyok = K OW0 P IY1 Y AO0 K
kurus = K UH1 R UH2 SH
lambda = L AE1 M D AH0
latitude = L AE1 T AH0 T UW2 D
less = L EH1 S
level = L EH1 V AH0 L
license = L AY1 S AH0 N S
lieutenant = L UW0 T EH1 N AH0 N T
limited = L IH1 M AH0 T AH0 D
lira = L IH1 R AH0
liras = L IH1 R AH0 Z
liter = L IY1 T ER0
liters = L IY1 T ER0 Z
litre = L IY1 T ER0
litres = L IY1 T ER0 Z
longitude = L AA1 N JH AH0 T UW2 D
lumen = L UW1 M AH0 N
lumens = L UW1 M AH0 N Z
lux = L AH1 K S
major = M EY1 JH ER0
march = M AA1 R CH
maximum = M AE1 K S AH0 M AH0 M
may = M EY1
megabecquerel = M EH1 G AH0 B EH2 K ER0 EH2 L
megabecquerels = M EH1 G AH0 B EH2 K ER0 EH2 L Z
megabit = M EH1 G AH0 B IH0 T
megabits = M EH1 G AH0 B IH2 T S
megabyte = M EH1 G AH0 B AY2 T
megabytes = M EH1 G AH0 B AY2 T S
megahertz = M EH1 G AH0 HH ER0 T S
megajoule = M EH1 G AH0 JH UW2 L
megajoules = M EH1 G AH0 JH UW2 L Z
megapascal = M EH1 G AH0 P AE2 S K AH0 L
megapascals = M EH1 G AH0 P AE2 S K AH0 L Z
megawatt = M EH1 G AH0 W AA2 T
megawatts = M EH1 G AH0 W AA2 T S
megohm = M EH1 G OW2 M
megohms = M EH1 G OW2 M Z
mercury = M ER1 K Y ER0 IY0
messieurs = M EY0 S Y ER1 Z
meter = M IY1 T ER0
meters = M IY1 T ER0 Z
metre = M IY1 T ER0
metres = M IY1 T ER0 Z
micro = M AY1 K R OW2
microfarad = M AY1 K R OW0 F EH2 R AH0 D
microfarads = M AY1 K R OW0 F EH2 R AH0 D Z
microgram = M AY1 K R OW0 G R AE2 M
micrograms = M AY1 K R OW0 G R AE2 M Z
microliter = M AY1 K R OW0 L IY0 T ER0
microliters = M AY1 K R OW0 L IY0 T ER0 Z
micrometer = M AY0 K R AA1 M AH0 T ER0
micrometers = M AY0 K R AA1 M AH0 T ER0 Z
micromole = M AY1 K R OW0 M OW2 L
micromoles = M AY1 K R OW0 M OW2 L Z
microsecond = M AY1 K R OW0 S EH2 K AH0 N D
microseconds = M AY1 K R OW0 S EH2 K AH0 N D Z
microsievert = M AY1 K R OW0 S IY2 V ER0 T
microsieverts = M AY1 K R OW0 S IY2 V ER0 T S
midnight = M IH1 D N AY2 T
mile = M AY1 L
miles = M AY1 L Z
mille = M IH1 L
milli = M IH1 L IY0
milliampere = M IH1 L AH0 AE2 M P IH2 R
milliamperes = M IH1 L AH0 AE2 M P IH2 R Z
millibar = M IH1 L AH0 B AA2 R
millibars = M IH1 L AH0 B AA2 R Z
milliequivalent = M IH1 L AH0 IH0 K W IH2 V AH0 L AH0 N T
milliequivalents = M IH1 L AH0 IH0 K W IH2 V AH0 L AH0 N T S
milligram = M IH1 L AH0 G R AE2 M
milligrams = M IH1 L AH0 G R AE2 M Z
milligray = M IH1 L AH0 G R EY2
milligrays = M IH1 L AH0 G R EY2 Z
milliliter = M IH1 L AH0 L IY2 T ER0
milliliters = M IH1 L AH0 L IY2 T ER0 Z
millimeter = M IH1 L AH0 M IY2 T ER0
millimeters = M IH1 L AH0 M IY2 T ER0 Z
millimole = M IH1 L AH0 M OW2 L
millimoles = M IH1 L AH0 M OW2 L Z
million = M IH1 L Y AH0 N
millionth = M IH1 L Y AH0 N TH
milliosmole = M IH1 L AH0 AA2 Z M OW2 L
milliosmoles = M IH1 L AH0 AA2 Z M OW2 L Z
millisecond = M IH1 L IH0 S EH2 K AH0 N D
milliseconds = M IH1 L IH0 S EH2 K AH0 N D Z
millisievert = M IH1 L AH0 S IY2 V ER0 T
millisieverts = M IH1 L AH0 S IY2 V ER0 T S
millivolt = M IH1 L AH0 V OW2 L T
millivolts = M IH1 L AH0 V OW2 L T S
milliwatt = M IH1 L AH0 W AA2 T
milliwatts = M IH1 L AH0 W AA2 T S
minimum = M IH1 N AH0 M AH0 M
minus = M AY1 N AH0 S
minute = M IH1 N IH0 T
minutes = M IH1 N IH0 T S
miscellaneous = M IH2 S AH0 L EY1 N IY0 AH0 S
misses = M IH1 S IH0 Z
mister = M IH1 S T ER0
mole = M OW1 L
moles = M OW1 L Z
monday = M AH1 N D IY0
month = M AH1 N TH
months = M AH1 N TH S
ms = M IH1 Z
mu = M UW1
nanogram = N AA1 N OW0 G R AE0 M
nanograms = N AE1 N OW0 G R AE0 M Z
nanometer = N AE1 N OW0 M IY2 T ER0
nanometers = N AE1 N OW0 M IY2 T ER0 Z
nanomole = N AE1 N OW0 M OW2 L
nanomoles = N AE1 N OW0 M OW2 L Z
nanosecond = N AE1 N OW0 S EH2 K AH0 N D
nanoseconds = N AE1 N OW0 S EH2 K AH0 N D Z
national = N AE1 SH AH0 N AH0 L
nautical = N AO1 T AH0 K AH0 L
new = N UW1
newton = N UW1 T AH0 N
newtons = N UW1 T AH0 N Z
night = N AY1 T
nine = N AY1 N
nineteen = N AY1 N T IY1 N
nineteenth = N AY1 N T IY1 N TH
nineties = N AY1 N T IY0 Z
ninetieth = N AY1 N T IY0 IH0 TH
ninety = N AY1 N T IY0
ninth = N AY1 N TH
ninths = N AY1 N TH S
nonillion = N OW0 N IH1 L Y AH0 N
north = N AO1 R TH
november = N OW0 V EH1 M B ER0
nu = N UW1
number = N AH1 M B ER0
numbers = N AH1 M B ER0 Z
o'clock = AH0 K L AA1 K
octillion = AA0 K T IH1 L Y AH0 N
october = AA0 K T OW1 B ER0
oh = OW1
ohm = OW1 M
ohms = OW1 M Z
omega = OW0 M EH1 G AH0
omicron = OW1 M IH0 K R AA2 N
one = W AH1 N
or = AO1 R
ounce = AW1 N S
ounces = AW1 N S AH0 Z
over = OW1 V ER0
page = P EY1 JH
pages = P EY1 JH AH0 Z
paisa = P AY1 S AH0
paise = P AY1 S AH0
paragraph = P AE1 R AH0 G R AE2 F
part = P AA1 R T
parts = P AA1 R T S
pascal = P AE0 S K AE1 L
pascals = P AE1 S K AH0 L Z
peg = P EH1 G
pence = P EH1 N S
penny = P EH1 N IY0
people = P IY1 P AH0 L
per = P ER1
percent = P ER0 S EH1 N T
person = P ER1 S AH0 N
peso = P EY1 S OW0
pesos = P EY1 S OW0 Z
phi = F AY1
pi = P AY1
piece = P IY1 S
pieces = P IY1 S AH0 Z
pint = P AY1 N T
pints = P AY1 N T S
plus = P L AH1 S
point = P OY1 N T
pound = P AW1 N D
pounds = P AW1 N D Z
private = P R AY1 V AH0 T
professor = P R AH0 F EH1 S ER0
psi = S AY1
quadrillion = K W AA0 D R IH1 L Y AH0 N
quantity = K W AA1 N T AH0 T IY0
quart = K W AO1 R T
quarter = K W AO1 R T ER0
quarters = K W AO1 R T ER0 Z
quarts = K W AO1 R T S
quinoa = K IY2 N OW1 AH0
quintillion = K W IH0 N T IH1 L Y AH0 N
real = R IY1 AH0 L
really = R IY1 AH0 L IY0
representative = R EH2 P R AH0 Z EH1 N T AH0 T IH0 V
reverend = R EH1 V ER0 AH0 N D
revolution = R EH2 V AH0 L UW1 SH AH0 N
revolutions = R EH2 V AH0 L UW1 SH AH0 N Z
rho = R OW1
road = R OW1 D
room = R UW1 M
rouble = R UW1 B AH0 L
roubles = R UW1 B AH0 L Z
ruble = R UW1 B AH0 L
rubles = R UW1 B AH0 L Z
rupee = R UW0 P IY1
rupees = R UW0 P IY1 Z
satang = S AA0 T AE1 NG
saturday = S AE1 T ER0 D IY0
second = S EH1 K AH0 N D
seconds = S EH1 K AH0 N D Z
section = S EH1 K SH AH0 N
sen = S EH1 N
senator = S EH1 N AH0 T ER0
senior = S IY1 N Y ER0
september = S EH0 P T EH1 M B ER0
septillion = S EH0 P T IH1 L Y AH0 N
sergeant = S AA1 R JH AH0 N T
seven = S EH1 V AH0 N
seventeen = S EH1 V AH0 N T IY1 N
seventeenth = S EH1 V AH0 N T IY1 N TH
seventh = S EH1 V AH0 N TH
sevenths = S EH1 V AH0 N TH S
seventies = S EH1 V AH0 N T IY0 Z
seventieth = S EH1 V AH0 N T IY0 IH0 TH
seventy = S EH1 V AH0 N T IY0
sextillion = S EH0 K S T IH1 L Y AH0 N
shekel = SH EH1 K AH0 L
shekels = SH EH1 K AH0 L Z
sievert = S IY1 V ER0 T
sieverts = S IY1 V ER0 T S
sigma = S IH1 G M AH0
singapore = S IH1 NG AH0 P AO2 R
six = S IH1 K S
sixteen = S IH0 K S T IY1 N
sixteenth = S IH0 K S T IY1 N TH
sixteenths = S IH1 K S T IY1 N TH S
sixth = S IH1 K S TH
sixths = S IH1 K S TH S
sixties = S IH1 K S T IY0 Z
sixtieth = S IH1 K S T IY0 IH0 TH
sixty = S IH1 K S T IY0
slash = S L AE1 SH
south = S AW1 TH
square = S K W EH1 R
squared = S K W EH1 R D
starboard = S T AA1 R B ER0 D
sum = S AH1 M
sums = S AH1 M Z
sunday = S AH1 N D EY2
swiss = S W IH1 S
tablespoon = T EY1 B AH0 L S P UW2 N
tablespoons = T EY1 B AH0 L S P UW2 N Z
tablet = T AE1 B L AH0 T
tablets = T AE1 B L AH0 T S
tau = T AW1
teaspoon = T IY1 S P UW2 N
teaspoons = T IY1 S P UW2 N Z
telephone = T EH1 L AH0 F OW2 N
temperature = T EH1 M P R AH0 CH ER0
ten = T EH1 N
tenge = T EH1 NG G EY0
tenth = T EH1 N TH
tenths = T EH1 N TH S
terabyte = T EH2 R AH0 B AY1 T
terabytes = T EH2 R AH0 B AY1 T S
than = DH AE1 N
theta = TH EY1 T AH0
third = TH ER1 D
thirds = TH ER1 D Z
thirteen = TH ER1 T IY1 N
thirteenth = TH ER1 T IY1 N TH
thirties = TH ER1 T IY0 Z
thirtieth = TH ER1 T IY0 AH0 TH
thirtieths = TH ER1 T IY0 AH0 TH S
thirty = TH ER1 T IY0
thousand = TH AW1 Z AH0 N D
thousandth = TH AW1 Z AH0 N D TH
thousandths = TH AW1 Z AH0 N D TH S
three = TH R IY1
thursday = TH ER1 Z D EY2
time = T AY1 M
times = T AY1 M Z
tiyin = T IY0 IY1 N
tiyins = T IY0 IY1 N Z
ton = T AH1 N
tons = T AH1 N Z
trillion = T R IH1 L Y AH0 N
tuesday = T UW1 Z D IY0
twelfth = T W EH1 L F TH
twelfths = T W EH1 L F TH S
twelve = T W EH1 L V
twenties = T W EH1 N T IY0 Z
twentieth = T W EH1 N T IY0 AH0 TH
twentieths = T W EH1 N T IY0 AH0 TH S
twenty = T W EH1 N T IY0
two = T UW1
underscore = AH2 N D ER0 S K AO1 R
unit = Y UW1 N AH0 T
units = Y UW1 N AH0 T S
university = Y UW2 N AH0 V ER1 S AH0 T IY0
upsilon = AH1 P S AH0 L AA2 N
us = AH1 S
version = V ER1 ZH AH0 N
versus = V ER1 S AH0 S
voip = V OY1 P
volt = V OW1 L T
volts = V OW1 L T S
volume = V AA1 L Y UW0 M
water = W AO1 T ER0
watt = W AA1 T
watts = W AA1 T S
wednesday = W EH1 N Z D IY0
week = W IY1 K
weeks = W IY1 K S
weight = W EY1 T
weighted = W EY1 T IH0 D
west = W EH1 S T
wifi = W AY1 F AY2
women = W IH1 M IH0 N
won = W AH1 N
xi = SH IY1
yard = Y AA1 R D
yards = Y AA1 R D Z
year = Y IH1 R
years = Y IH1 R Z
yen = Y EH1 N
yuan = Y UW0 AA1 N
zealand = Z IY1 L AH0 N D
zero = Z IH1 R OW0
zeroth = Z IH1 R OW0 TH
zeta = Z EY1 T AH0
zloty = Z L AO1 T IY0
zlotys = Z L AO1 T IY0 Z
zulu = Z UW1 L UW2
twos = T UW1 Z
threes = TH R IY1 Z
fours = F AO1 R Z
fives = F AY1 V Z
sixes = S IH1 K S IH0 Z
sevens = S EH1 V AH0 N Z
eights = EY1 T S
nines = N AY1 N Z
ones = W AH1 N Z
tens = T EH1 N Z
teens = T IY1 N Z
hundreds = HH AH1 N D R AH0 D Z
thousands = TH AW1 Z AH0 N D Z
once = W AH1 N S
twice = T W AY1 S
positive = P AA1 Z AH0 T IH0 V
negative = N EH1 G AH0 T IH0 V
caliber = K AE1 L AH0 B ER0
power = P AW1 ER0
northeast = N AO2 R TH IY1 S T
northwest = N AO2 R TH W EH1 S T
southeast = S AW2 TH IY1 S T
southwest = S AW2 TH W EH1 S T
street = S T R IY1 T
saint = S EY1 N T
without = W IH0 TH AW1 T
out = AW1 T
every = EH1 V ER0 IY0
old = OW1 L D
ground = G R AW1 N D`;

/** data/units.txt */
export const UNITS_SYMBOLS = `kg = kilogram / kilograms
g = gram / grams
mg = milligram / milligrams
µg = microgram / micrograms
ug = microgram / micrograms
mcg = microgram / micrograms
ng = nanogram / nanograms
dag = decagram / decagrams
t = ton / tons
lb = pound / pounds
lbs = pound / pounds
oz = ounce / ounces
fl oz = fluid ounce / fluid ounces
km = kilometer / kilometers
m = meter / meters
dm = decimeter / decimeters
cm = centimeter / centimeters
mm = millimeter / millimeters
µm = micrometer / micrometers
ft = foot / feet
yd = yard / yards
yds = yard / yards
mi = mile / miles
nmi = nautical mile / nautical miles
NM = nautical mile / nautical miles
" = inch / inches
″ = inch / inches
′ = foot / feet
' = foot / feet
’ = foot / feet
nm = nanometer / nanometers
l = liter / liters
L = liter / liters
dl = deciliter / deciliters
dL = deciliter / deciliters
cl = centiliter / centiliters
cL = centiliter / centiliters
ml = milliliter / milliliters
mL = milliliter / milliliters
µl = microliter / microliters
µL = microliter / microliters
yo = year old / year old
fL = femtoliter / femtoliters
fl = femtoliter / femtoliters
hl = hectoliter / hectoliters
cc = C C / C C
gal = gallon / gallons
qt = quart / quarts
pt = pint / pints
tsp = teaspoon / teaspoons
tbsp = tablespoon / tablespoons
gtt = drop / drops
gtts = drop / drops
sq ft = square foot / square feet
sq mi = square mile / square miles
sq m = square meter / square meters
sq km = square kilometer / square kilometers
cu ft = cubic foot / cubic feet
cu m = cubic meter / cubic meters
sqft = square foot / square feet
ha = hectare / hectares
h = hour / hours
hr = hour / hours
hrs = hour / hours
min = minute / minutes
mins = minute / minutes
s = second / seconds
sec = second / seconds
secs = second / seconds
ms = millisecond / milliseconds
µs = microsecond / microseconds
ns = nanosecond / nanoseconds
wk = week / weeks
wks = week / weeks
mo = month / months
mos = month / months
yr = year / years
yrs = year / years
mph = mile per hour / miles per hour
kph = kilometer per hour / kilometers per hour
kmh = kilometer per hour / kilometers per hour
fps = foot per second / feet per second
kn = knot / knots
kt = knot / knots
kts = knot / knots
rpm = revolution per minute / revolutions per minute
bpm = beat per minute / beats per minute
Hz = hertz / hertz
kHz = kilohertz / kilohertz
MHz = megahertz / megahertz
GHz = gigahertz / gigahertz
V = volt / volts
mV = millivolt / millivolts
kV = kilovolt / kilovolts
A = ampere / amperes
mA = milliampere / milliamperes
Ah = ampere hour / ampere hours
mAh = milliampere hour / milliampere hours
W = watt / watts
mW = milliwatt / milliwatts
kW = kilowatt / kilowatts
MW = megawatt / megawatts
GW = gigawatt / gigawatts
Wh = watt hour / watt hours
kWh = kilowatt hour / kilowatt hours
MWh = megawatt hour / megawatt hours
kVA = kilovolt ampere / kilovolt amperes
hp = horsepower / horsepower
J = joule / joules
kJ = kilojoule / kilojoules
MJ = megajoule / megajoules
cal = calorie / calories
kcal = kilocalorie / kilocalories
N = newton / newtons
kN = kilonewton / kilonewtons
Nm = newton meter / newton meters
Pa = pascal / pascals
hPa = hectopascal / hectopascals
kPa = kilopascal / kilopascals
MPa = megapascal / megapascals
bar = bar / bar
mbar = millibar / millibars
mb = millibar / millibars
atm = atmosphere / atmospheres
psi = pound per square inch / pounds per square inch
cmH2O = centimeter of water / centimeters of water
mmHg = millimeter of mercury / millimeters of mercury
mm Hg = millimeter of mercury / millimeters of mercury
cm H2O = centimeter of water / centimeters of water
mol = mole / moles
mmol = millimole / millimoles
µmol = micromole / micromoles
nmol = nanomole / nanomoles
mEq = milliequivalent / milliequivalents
mOsm = milliosmole / milliosmoles
IU = international unit / international units
mIU = milli international unit / milli international units
U = unit / units
Ω = ohm / ohms
kΩ = kilohm / kilohms
MΩ = megohm / megohms
µF = microfarad / microfarads
rds = round / rounds
gpm = gallon per minute / gallons per minute
ea = each / each
pr = pair / pairs
cSt = centistoke / centistokes
dB = decibel / decibels
dBA = A weighted decibel / A weighted decibels
lx = lux / lux
lm = lumen / lumens
Sv = sievert / sieverts
mSv = millisievert / millisieverts
µSv = microsievert / microsieverts
Gy = gray / grays
mGy = milligray / milligrays
Bq = becquerel / becquerels
kBq = kilobecquerel / kilobecquerels
MBq = megabecquerel / megabecquerels
kB = kilobyte / kilobytes
KB = kilobyte / kilobytes
MB = megabyte / megabytes
GB = gigabyte / gigabytes
TB = terabyte / terabytes
kbps = kilobit per second / kilobits per second
mbps = megabit per second / megabits per second
Gbps = gigabit per second / gigabits per second
fpm = foot per minute / feet per minute
ppm = part per million / parts per million
ppb = part per billion / parts per billion
% = percent / percent
‰ = per mille / per mille
° = degree / degrees
°C = degree Celsius / degrees Celsius
°F = degree Fahrenheit / degrees Fahrenheit
°K = kelvin / kelvins`;

/** data/units.txt */
export const UNITS_AFTER_SLASH = `d = day
day = day
hour = hour
minute = minute
week = week
month = month
year = year
person = person
dose = dose
night = night`;

/** data/weak.txt */
export const WEAK = `a = AH0
an = AH0 N
the = DH AH0
to = T AH0
of = AH0 V
and = AH0 N D
for = F AO0 R
are = AA0 R
is = IH0 Z
in = IH0 N
it = IH0 T
you = Y UW0
your = Y AO0 R
i = AY0
i'm = AY0 M
my = M AY0
at = AE0 T
on = AA0 N
me = M IY0
do = D UW0
can = K AE0 N
have = HH AE0 V`;
