// Verbs that bring in what somebody says, thinks, wants or takes a stand on: one a line, as lemma, classes, and the past
// forms where they are irregular ("*": the last consonant doubles). "point+out" is a verb with its particle.
// Classes: s "X said that …" · t "X told Y that …" · q only beside quotation marks: "…," X shrugged · k "X believes that …"
// · w "X vowed to …" · o "X criticized the plan" · e "the poll shows that …"
export const REPORTING_VERBS = `
accept k
accuse o
acknowledge s
add s
address o
admire o
admit s *
admonish t
advise t
advocate o
affirm s
agree qkw
aim w
alert t
allege s
allude o
analyze so
announce s
answer s
anticipate k
apologise o
apologize o
appeal o
appear e
applaud o
appreciate k
approve o
argue so
articulate s
ask tw
aspire w
assail o
assert s
assess s
assume k
assure t
attack o
attest s
aver s
avow s
back o
back+away o
bark s
bash o
beam q
beg t *
begin q began begun
believe k
bellow q
bemoan o
beseech t
bet k bet
bill o
blame o
blare q
blast o
bleat q
blog s
blurt s
blurt+out q
boast so
boo o
bother w
brag s
brand o
brief t
broadcast s broadcast
brush+off o
calculate k
call o
call+for w
call+on t
call+out o
campaign w
caption q
care kw
cast o cast
castigate o
caution s
celebrate o
censure o
certify s
challenge to
champion o
chant s
characterise o
characterize o
charge o
chastise o
cheer q
chide s
chime s
chip+in q *
chirp s
choose w chose chosen
chronicle e
chuckle q
cite o
claim s
clarify s
close q
come+around o came come
come+out o came come
command t
commend o
comment so
commit w *
communicate s
compare o
complain so
concede s
conceive k
conclude sqke
concur k *
condemn o
condescend o
condone o
confess s
confide s
confirm se
congratulate o
conjecture s
consent w
consider k
contemplate k
contend s
contest so
continue q
contradict o
convince t
coo q
counsel t
counter s
cover e
covet o
credit ko
criticise o
criticize o
croak q
crow s
cry s
cry+out q
dare w
deadpan s *
debate o
decide kw
declaim q
declare s
decline w
decree s
decry o
deem k
defend o
demand sw
demonize o
demonstrate oe
denounce o
deny so
depict o
deplore o
deride o
describe oe
desire w
despise o
detail se
determine kw
detest o
dictate s
disagree qko
disapprove o
disavow o
disclose s
discount o
discover k
discredit o
discuss so
dislike o
dismiss o
disown o
disparage o
dispute o
distrust o
divulge s
document e
dodge o
double+down o
doubt k
downplay o
drawl s
dread k
dream k
dub qo *
e-mail s
echo qo
editorialize s
elaborate s
elect w
email s
embrace o
emphasise s
emphasize so
end q
endorse o
enjoy o
enquire q
enthuse q
entreat t
envisage k
envision k
envy o
equate o
erupt q
establish e
estimate se
exaggerate o
examine o
exclaim s
excoriate o
exhort t
expect k
explain s
explode q
expose e
extol o *
fancy k
fault o
favor o
favour o
fear ko
feel k felt
fight o
figure k
figure+out k
find e found
find+out k found
finish q
fire+back q
flay o
focus o
forecast s forecast
foresee k foresaw foreseen
foretell s foretold
forewarn t
forget k forgot forgotten
frame o
fret k *
fume s
gasp q
gather k
giggle q
give+speech o gave given
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
guarantee s
guess k
gush s
hail o
hammer o
harangue o
hate o
headline q
hear k heard
heckle q
herald o
hesitate w
highlight oe
hint s
hiss q
hit+back q hit
hit+out o hit
hold k held
hold+out o held
holler s
honor o
hoot q
hope kw
howl q
huff q
hypothesize s
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
insist s
instruct s
insult o
intend w
interject q
interpose q
interrupt q
interview t
intimate s
intone s
intuit k
inveigh s
invite t
invoke o
iterate s
jeer qo
jest q
joke so
judge sk
knock o
know k knew known
label o *
lambast o
lambaste o
lament s
lampoon o
lash+out o
laud o
laugh q
laugh+off o
lay+out o laid
leak s
learn k
lecture t
lie s
like o
liken o
list e
loathe o
lobby w
long w
look+to w
love o
maintain s
make+case s made
make+clear s made
make+plain s made
make+point s made
malign o
marvel q
mean k meant
measure e
mention so
message s
mimic q
mind k
misrepresent o
mistrust o
moan s
mock qo
mourn o
mouth q
mull k
mumble s
murmur s
muse s
mutter s
name o
narrate s
need w
needle o
nickname o
nod q *
nominate o
note sqe
notify t
object so
observe s
offer qw
open q
opine so
oppose o
opt w *
order t
outline s
paint o
pan o *
pant q
parody o
parrot q
patronize o
perceive k
persuade t
petition wo
phone s
pillory o
pipe+up q
pitch o
plan w *
play+down o
plead s
pledge sw
plug o *
point+at o
point+out s
point+to o
ponder k
pontificate s
pooh-pooh o
portray o
posit s
post s
pout q
praise o
pray s
preach s
predict s
prefer w *
prepare w
press tq
presume k
probe q
proclaim s
profess o
proffer s
project ke
promise sw
promote o
prompt q
pronounce s
prophesy s
propose sw
protest so
prove e proved proven
publish e
purr s
push w
push+back o
quaver s
query t
question tko
quip s
quiz t
quote s
rage q
rail o
rally o
rant s
rap qo *
rasp s
rate k
rattle+off o
reach+out o
react o
read sq read
reaffirm s
realise k
realize k
reason s
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
recommend so
reconsider o
record e
recount s
refer o *
reflect qe
refuse w
refute s
regard k
regret k *
reiterate s
reject o
rejoin s
relate s
release e
remark s
remember qk
remind t
reminisce s
renounce o
repeat s
reply s
report se
reprimand o
repudiate o
request tw
resent k
resist o
resolve w
respect o
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
rip o *
roar s
roast o
rue k
rule so
rule+out o
salute o
sanction o
savage o
say s said
scoff o
scold t
scorn o
scream s
second s
see k saw seen
seek w sought
seem e
set+out o set
shoot+back q shot
shout s
shout+out q
show te showed shown
shrug q *
shrug+off o *
side o
side+with o
sigh s
sign q
sign+off s
signal s *
sing s sang sung
skewer o
slam o *
slap o *
smear o
smile q
snap s *
snarl s
sneer s
sniff s
snipe s
snort s
sob q *
sound+off o
speak o spoke spoken
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
stand+by o stood
start q
state s
stipulate s
storm q
stress s
strive w
stump o *
stutter s
submit s *
sue o
suggest soe
sum+up q *
summarise s
summarize s
support o
suppose k
suspect k
swear swo swore sworn
swoon q
sympathize o
tackle o
take+aim o took taken
take+issue o took taken
take+note o took taken
talk o
tar o *
target o
taunt qo
teach t taught
tease s
tell t told
term o
testify so
text s
thank o
theorize s
think qk thought
threaten w
throw o threw thrown
throw+support o threw thrown
thunder s
tip s *
title q
toast qo
tolerate o
tout so
trash o
troll o *
trumpet so
trust k
try w
turn+down o
tut q
tweet s
uncover e
underline s
underscore s
understand k understood
undertake w undertook undertaken
unleash o
unveil o
upbraid o
update s
urge two
utter s
vent q
venture s
verify s
veto o
vie w
view k
vilify o
volunteer sw
vote wo
vouch o
vow sw
wail s
want w
warn sto
warrant s
weigh+in o
welcome o
whack o
whimper s
whine s
whisper s
wince q
wisecrack s
wish kw
wonder qk
worry ko
write so wrote written
yearn w
yell s
`
