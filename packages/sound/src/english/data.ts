/** Written by `npm run languages` from `data/*.txt`: do not edit. */

/** data/abbreviations.txt */
export const ABBREVIATIONS_UNITS = `kg = kilogram / kilograms
g = gram / grams
mg = milligram / milligrams
km = kilometer / kilometers
m = meter / meters
cm = centimeter / centimeters
mm = millimeter / millimeters
l = liter / liters
ml = milliliter / milliliters
t = ton / tons
h = hour / hours
min = minute / minutes
% = percent / percent
°c = degree / degrees
° = degree / degrees`;

/** data/abbreviations.txt */
export const ABBREVIATIONS_WORDS = `dr. = doctor
mr. = mister
mrs. = missis
no. = number
st. = street
nato = nato
unicef = unicef
ok = okay`;

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
rape = rape`;

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
