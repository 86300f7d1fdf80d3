// Verbs that bring in what somebody says, thinks, wants or takes a stand on: one a line, as lemma, classes, and the past
// forms where they are irregular ("*": the last consonant doubles). "point+out" is a verb with its particle.
// Classes: s "X said that …" · t "X told Y that …" · q only beside quotation marks: "…," X shrugged · k "X believes that …"
// · w "X vowed to …" · o "X criticized the plan" · e "the poll shows that …" · n its plain forms are nouns as well: "the claims"
export const REPORTING_VERBS = `
accept k
accuse o
acknowledge s
add s
address qn
admire oq
admit s *
admonish t
advise q
advocate o
affirm s
agree qkw
aim wn
alert qn
allege s
allude o
analyze q
announce s
answer sn
anticipate k
apologise o
apologize o
appeal qn
appear e
applaud o
appreciate oq
approve oq
argue so
articulate s
ascribe o
ask t
aspire w
assail o
assert s
assess q
assume k
assure t
attack oqn
attest s
attribute o
aver s
avow s
back oq
back+away o
bark s
bash o
beam q
beg q *
begin q began begun
believe k
believe+in o
bellow q
bemoan o
beseech t
bet qn bet
bill on
blame on
blare q
blast on
bleat q
blog s
blurt s
blurt+out q
boast son
boo q
bother q
brag s
brand oqn
brief qn
bristle o
broadcast q broadcast
brush+off o
calculate q
call on
call+for w
call+on t
call+out o
call+upon o
campaign qn
caption q
care oqn
cast qn cast
cast+doubt o cast
castigate o
caution s
celebrate q
censure o
certify q
challenge oqn
champion oq
chant sn
characterise o
characterize o
charge oqn
chastise o
cheer qn
chide s
chime s
chip+in q *
chirp s
choose q chose chosen
chronicle e
chuckle q
cite o
claim sn
clarify s
close q
come+around o came come
come+out q
command qn
commend o
comment son
commit q *
communicate q
compare o
complain so
concede s
conceive q
conclude sqke
concur k *
condemn o
condescend o
condone q
confess s
confide s
confirm se
congratulate o
conjecture q
consent w
consider ok
contemplate k
contend s
contest qn
continue q
contradict o
convince q
coo q
correct q
counsel t
counter qn
cover q
covet q
credit kn
criticise o
criticize o
croak q
crow s
cry sn
cry+out q
dare q
deadpan s *
debate qn
decide w
declaim q
declare s
decline w
decree s
decry o
deem ok
defend o
demand swn
demonize o
demonstrate e
denounce o
deny so
depict o
deplore o
deride o
describe oe
desire wn
despise o
detail sn
determine kw
detest o
dictate q
disagree qko
disapprove o
disavow o
disclose s
discount o
discover k
discredit o
discuss s
dislike oq
dismiss o
disown o
disparage o
dispute o
distrust o
divulge s
document en
dodge o
double+down o
doubt kn
downplay o
drawl s
dread k
dream kn
dub qon *
dwell+on o
e-mail s
echo qon
editorialize s
elaborate s
elect q
email sn
embrace oq
emphasise s
emphasize so
end q
endorse o
enjoy q
enquire q
enthuse q
entreat t
envisage k
envision k
envy q
equate q
erupt q
establish q
estimate sen
exaggerate q
examine q
exclaim s
excoriate o
exhort q
expect k
explain s
explode q
expose q
express o
express+hope s
extol o *
fancy q
fault qn
favor oqn
favour o
fear kon
feel k felt
fight qn
figure qn
figure+out k
find e found
find+out k found
finish q
fire+back q
flay q
focus qn
forecast sn forecast
foresee k foresaw foreseen
foretell s foretold
forewarn t
forget k forgot forgotten
frame oqn
fret k *
fulminate s
fume s
gasp q
gather q
giggle q
give+speech o gave given
gloat s
go+after o went gone
go+on q went gone
greet q
grin q *
gripe s
groan q
grouch q
grouse s
growl s
grumble s
guarantee q
guess kn
gush s
hail o
hammer o
harangue o
hate oqn
headline qn
heap+praise o
hear k heard
heckle q
herald o
hesitate q
highlight oen
hint s
hiss q
hit+back q hit
hit+out o hit
hold q held
hold+forth o held
hold+out o held
holler s
honor qn
hoot q
hope kwn
howl q
huff q
hypothesize s
identify oq
illustrate e
imagine k
implore t
imply s
impugn o
indicate se
indict o
infer s *
inform t
inquire q
insinuate s
insist s
instruct oq
insult qn
intend w
interject q
interpose q
interpret k
interrupt q
interview qn
intimate s
intone s
intuit k
inveigh s
invite q
invoke q
issue+statement q
iterate s
jeer qon
jest qn
joke son
judge oqn
knock qn
know k knew known
label on *
lambast o
lambaste o
lament sn
lampoon o
lash+out o
laud o
laugh q
laugh+off o
lay+blame o laid
lay+out o laid
leak qn
learn k
lecture oq
lie qn
like oq
liken o
list en
loathe o
lobby oq
long w
look+for o
look+forward o
look+to w
love oqn
maintain s
make+argument s made
make+case s made
make+clear s made
make+plain s made
make+point s made
malign o
marvel q
mean q meant
measure q
mention son
message qn
mimic q
mind qn
misrepresent oq
mistrust o
moan s
mock qon
mourn q
mouth q
mull k
mumble s
murmur s
muse s
mutter s
name oqn
narrate s
need qn
needle o
nickname o
nod q *
nominate q
note sqn
notify t
object son
observe s
offer oqn
open q
opine so
oppose o
opt q *
order oqn
outline s
overstate o
own+up o
paint q
pan qn *
pant q
parody o
parrot q
patronize q
pay+tribute o paid
perceive k
persuade oq
petition w
phone q
pillory o
pipe+up q
pitch on
plan wn *
play+down o
plead s
pledge swn
plug qn *
point+at o
point+out s
point+to o
poke+fun o
ponder k
pontificate s
pooh-pooh o
portray o
posit s
post sn
postulate s
pout q
praise on
pray oq
preach s
predict s
prefer ow *
prepare q
press oqn
presume k
probe q
proclaim s
profess o
proffer q
project en
promise swn
promote q
prompt q
pronounce s
prophesy s
propose sw
protest osn
prove q proved proven
publish q
purr s
push qn
push+back o
push+for o
put+it s put
quaver s
query qn
question okn
quip s
quiz qn
quote sn
rage q
rail o
raise+concerns o
raise+doubts o
raise+question o
raise+questions o
rally qn
rant s
rap qn *
rasp s
rate qn
rattle+off o
reach+out q
react q
read q read
reaffirm s
realise k
realize k
reason qn
reassert s
reassess o
reassure t
rebuff o
rebuke o
rebut so *
recall s
recite s
reckon k
recognise k
recognize k
recollect k
recommend so
reconsider o
record qn
recount s
refer o *
reference o
reflect qe
refuse w
refute s
regard ok
regret kn *
reiterate s
reject o
rejoin s
relate q
release q
remark sn
remember qk
remind t
reminisce s
renounce o
repeat sn
reply sn
report sen
reprimand o
repudiate o
request qn
resent k
resist oq
resolve q
respect oq
respond so
restate s
resume q
retell s retold
rethink o
retort s
retweet s
reveal se
revile o
rhyme q
ridicule o
rip q *
roar s
roast o
rue k
rule sn
rule+out o
salute oq
sanction q
savage q
say s said
scoff o
scold oq
scorn o
scream sn
second q
see k saw seen
seek ow sought
seem e
set+out o set
share qn
shed+light o shed
shoot+back q shot
shout sn
shout+out q
show en showed shown
shrug q *
shrug+off o *
side qn
side+with o
sigh s
sign qn
sign+off s
signal sn *
sing q sang sung
single+out o
skewer q
slam on *
slap qn *
smear q
smile q
snap s *
snarl s
sneer s
sniff s
snipe s
snort s
sob q *
sound+off o
speak q spoke spoken
speak+about o spoke spoken
speak+against o spoke spoken
speak+of o spoke spoken
speak+out o spoke spoken
speak+up o spoke spoken
speculate s
spell+out s
spill s
spit q spat
spurn o
squeak q
squeal q
stammer s
stand+behind o stood
stand+by o stood
start q
state sn
stipulate s
storm q
stress s
strive w
stump q *
stutter s
submit s *
sue q
suggest soe
sum+up q *
summarise q
summarize q
support on
suppose q
surmise s
suspect k
swear swo swore sworn
swoon q
sympathize o
tackle q
take+aim o took taken
take+credit o took taken
take+issue o took taken
take+note o took taken
take+swipe o took taken
take+swipes o took taken
talk on
tar q *
target qn
taunt qon
teach q taught
tease s
tell t told
term o
testify so
text qn
thank oq
theorise s
theorize s
think qk thought
threaten w
throw q threw thrown
throw+support o threw thrown
thunder s
tip qn *
title qn
toast qn
tolerate q
tout so
trash q
trivialize o
troll o *
trumpet so
trust oq
try q
turn+down o
tut q
tweet sn
uncover e
underline s
underscore s
understand k understood
undertake q undertook undertaken
unleash q
unveil oq
upbraid o
update q
urge two
utter q
vent oq
venture q
verify q
veto q
vie w
view kn
vilify o
voice on
volunteer q
vote qn
vote+against o
vouch o
vow swn
wail s
want ow
warn sto
warrant sn
weigh+in o
welcome o
whack o
whimper s
whine s
whisper sn
wince q
wisecrack s
wish kwn
wonder qk
worry kon
write so wrote written
yearn w
yell s
`
