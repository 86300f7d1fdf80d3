// What tells an event: verbs and nouns with their PLOVER type and mode, one per line with the phrase it was made for.
//
// A pattern is a verb (any form) and words that follow it: "a/b" is a choice, "…" up to six words between, nouns in
// either number. The frame says where the recipient B stands: "B" right after, a preposition before it, "-" nowhere;
// "<" turns the roles ("A received aid from B": B gives); "!" drops the event where no B is
// named, "=" where A or B is not. Nouns take "between A and B", "A's", "with B", "by A" besides.
import type { EventType } from '../../../src/ontology/ontology.ts'

export type Pattern = readonly [type: EventType, mode: string | null, words: string, frame: string]

const TALKS = 'talk/talks/meeting/negotiation/consultation/discussion/summit/conversation/dialogue/bilateral'
const DEAL = 'agreement/deal/treaty/pact/accord/memorandum/memorandums/contract/protocol/convention/declaration/charter/compact'
const TROOPS = 'troop/troops/soldier/force/forces/tank/battalion/brigade/unit/reinforcement/regiment/paratrooper/marines/contingent/platoon'
const PEACEKEEPERS = 'peacekeeper/monitor/observer/inspector/medic'
const RELATIONS = 'tie/ties/relation/relations/link/links'
const AIRSTRIKE = 'airstrike/air-strike/air-raid'
const ATTACK = 'attack/assault/offensive/raid/strike/incursion/invasion/ambush'

export const VERBS: readonly Pattern[] = [
  // CONSULT
  ['CONSULT', 'in-person', 'greet', 'person'], // A greeted ‹person›
  ['CONSULT', 'in-person', 'have/share … lunch/dinner/breakfast', 'with!'], // A had lunch with B
  ['CONSULT', 'phone', 'hold/have … videoconference/conference call', 'with'], // A had a conference call with B
  ['CONSULT', 'third-party', 'broker/facilitate … talks/truce/ceasefire/deal/agreement', 'between! with'], // A brokered a truce between B and C
  ['CONSULT', 'in-person', 'meet', 'B with'], // A met (with) B
  ['CONSULT', 'in-person', `hold/have/begin/open/resume/conduct/start/join/attend/continue/convene … ${TALKS}`, 'with'], // A held talks with B
  ['CONSULT', 'in-person', `take part in … ${TALKS}`, 'with'], // A took part in the talks
  ['CONSULT', 'in-person', `participate in … ${TALKS}`, 'with'], // A participated in the meeting with B
  ['CONSULT', 'phone', 'hold/have/make … call/calls/teleconference', 'with to'], // A held a phone call with B
  ['CONSULT', 'phone', 'speak/talk by phone/telephone/video', 'with to'], // A spoke by phone with B
  ['CONSULT', 'phone', 'speak/talk on the phone/telephone', 'with to'], // A talked on the phone to B
  ['CONSULT', 'phone', 'phone/telephone', 'B!'], // A phoned B
  ['CONSULT', 'phone', 'call', 'person'], // A called ‹person›
  ['CONSULT', null, 'discuss', 'with'], // A discussed the dam with B
  ['CONSULT', null, 'confer', 'with'], // A conferred with B
  ['CONSULT', null, 'consult', 'B! with'], // A consulted with B
  ['CONSULT', null, 'negotiate', 'with'], // A negotiated with B
  ['CONSULT', null, 'talk/speak', 'with!'], // A talked with B
  ['CONSULT', null, 'talk/speak to', 'person'], // A spoke to ‹person›
  ['CONSULT', 'visit', 'visit', 'B!'], // A visited B
  ['CONSULT', 'visit', 'pay … visit', 'to'], // A paid a visit to B
  ['CONSULT', 'visit', 'make … visit/trip', 'to'], // A made a trip to B
  ['CONSULT', 'visit', 'travel/fly to', 'B'], // A travelled to B
  ['CONSULT', 'visit', 'arrive in', 'B'], // A arrived in B
  ['CONSULT', 'visit', 'host/receive', 'person'], // A received ‹person›
  ['CONSULT', 'third-party', 'mediate', 'between'], // A mediated between B and C
  ['CONSULT', 'third-party', 'launch … mediation', 'B between'], // A launched a mediation between B and C
  ['CONSULT', 'in-person', 'sit down', 'with!'], // A sat down with B
  ['CONSULT', 'in-person', 'huddle/dine', 'with!'], // A dined with B
  ['CONSULT', null, 'exchange views/opinions', 'with!'], // A exchanged views with B
  ['CONSULT', 'in-person', 'pay … call', 'on!'], // A paid a courtesy call on B
  ['CONSULT', 'visit', 'tour', 'B!'], // A toured B
  ['CONSULT', 'visit', 'fly into', 'B'], // A flew into B
  ['CONSULT', 'visit', 'jet/go to', 'country='], // A went to ‹country›
  ['CONSULT', 'visit', 'leave/depart for', 'country='], // A left for ‹country›
  ['CONSULT', 'visit', 'receive/host … delegation/envoy', 'from! of'], // A received a delegation from B
  ['CONSULT', 'visit', 'lead … delegation', 'to!'], // A led a delegation to B
  ['CONSULT', null, 'send/dispatch … envoy/delegation/emissary/mediator/negotiator', 'to!'], // A sent an envoy to B
  ['CONSULT', 'in-person', 'hold/have … audience', 'with!'], // A had an audience with B
  ['CONSULT', null, 'brief', 'B='], // A briefed B
  ['CONSULT', 'third-party', 'mediate/broker/moderate … between', 'between! B'], // A moderated between B and C
  ['CONSULT', 'in-person', `host … ${TALKS}`, 'between! with for of'], // A hosted talks between B and C
  // AGREE
  ['AGREE', null, 'agree', 'with to on'], // A agreed with B to reopen the line
  ['AGREE', null, `reach/strike/clinch … ${DEAL}/compromise/understanding`, 'with'], // A reached an agreement with B
  ['AGREE', null, 'offer to', 'B'], // A offered to host B
  ['AGREE', null, 'pledge/promise to', 'B'], // A promised to open the gate
  ['AGREE', null, 'accept … proposal/offer/invitation/plan/terms', 'from of'], // A accepted an offer from B
  ['AGREE', null, 'accept', 'B!'], // A accepted B's ruling
  ['AGREE', null, 'consent/assent/accede', 'to!'], // A consented to B's plan
  ['AGREE', null, 'sign on to', 'B!'], // A signed on to B's plan
  ['AGREE', null, `come to … ${DEAL}/compromise/understanding/terms`, 'with! on'], // A came to an understanding with B
  ['AGREE', null, 'settle/resolve … dispute/differences/lawsuit/row', 'with!'], // A settled its dispute with B
  ['AGREE', null, 'promise/guarantee', 'country='], // A promised ‹country› a loan
  ['AGREE', null, 'pledge/promise/commit … million/billion/money/troops/funding/aid', 'to! for'], // A pledged 2 million to B
  // SUPPORT
  ['SUPPORT', null, 'salute/cheer/reassure/forgive', 'B!'], // A reassured B
  ['SUPPORT', null, 'side with', 'B!'], // A sided with B
  ['SUPPORT', null, 'stand with/by', 'B!'], // A stood by B
  ['SUPPORT', null, 'rally behind/around', 'B!'], // A rallied behind B
  ['SUPPORT', null, 'open/reopen … embassy/consulate', 'in! to'], // A opened an embassy in B
  ['SUPPORT', null, 'appoint/name … ambassador', 'to!'], // A named an ambassador to B
  ['SUPPORT', null, 'pay … tribute', 'to!'], // A paid tribute to B
  ['SUPPORT', null, `sign/ratify/conclude/finalize/endorse/seal/renew … ${DEAL}`, 'with'], // A signed a treaty with B
  ['SUPPORT', null, `establish/restore/resume/normalize/upgrade/strengthen/improve … ${RELATIONS}`, 'with'], // A established ties with B
  ['SUPPORT', null, 'praise/applaud/commend/congratulate/laud/hail/thank', 'B! by'], // A praised B
  ['SUPPORT', null, 'welcome', 'B! by'], // A welcomed B's decision
  ['SUPPORT', null, 'support/endorse/back/defend', 'B! by'], // A endorsed B's plan
  [
    'SUPPORT',
    null,
    'pledge/voice/express/declare/offer/reaffirm/reiterate/affirm … support/solidarity/backing/commitment/condolence/sympathy/praise/congratulation/admiration/confidence',
    'for to with of in',
  ], // A voiced support for B
  ['SUPPORT', null, 'recognize', 'country'], // A recognized B
  ['SUPPORT', null, 'award … medal/prize/order/honour/honor', 'to'], // A awarded a medal to B
  ['SUPPORT', null, 'apologize', 'to'], // A apologized to B
  ['SUPPORT', null, 'respect', 'B!'], // A respects B's choice
  ['SUPPORT', null, 'express … regret/gratitude/appreciation', 'to'], // A expressed gratitude to B
  ['SUPPORT', null, 'compliment/acclaim/extol/honor/honour', 'B!'], // A extolled B
  ['SUPPORT', null, 'vouch/stump', 'for!'], // A vouched for B
  ['SUPPORT', null, 'stand/stick up for', 'B!'], // A stood up for B
  ['SUPPORT', null, 'come out/speak … support/favour/favor/defence/defense', 'of!'], // A came out in support of B
  ['SUPPORT', null, 'lend/give/throw … support/backing/weight/blessing/approval', 'to! behind for'], // A lent its support to B
  ['SUPPORT', null, 'extend/send/convey/offer … condolence/congratulation/greeting/sympathy/solidarity/support', 'to! for'], // A sent condolences to B
  ['SUPPORT', null, 'vote in favour/favor', 'of!'], // A voted in favour of B's motion
  ['SUPPORT', null, 'pledge/swear … allegiance/loyalty', 'to!'], // A pledged allegiance to B
  ['SUPPORT', null, 'recognize … independence/sovereignty/government/statehood/claim', 'of!'], // A recognized the independence of B
  ['SUPPORT', null, 'recognize … as', 'B='], // A recognized B as interim leader
  ['SUPPORT', null, `forge/build/develop/deepen/repair/mend/rebuild/cement/bolster/expand/reestablish … ${RELATIONS}`, 'with!'], // A mended ties with B
  ['SUPPORT', null, 'mend fences', 'with!'], // A mended fences with B
  ['SUPPORT', null, 'reconcile/sympathize', 'with!'], // A reconciled with B
  ['SUPPORT', null, 'hug/embrace', 'person'], // A embraced ‹person›
  ['SUPPORT', null, `ink/approve/back/initial … ${DEAL}`, 'with!'], // A inked a deal with B
  // COOPERATE
  ['COOPERATE', null, 'team/partner/link up', 'with!'], // A teamed up with B
  ['COOPERATE', null, 'coordinate/partner', 'with!'], // A coordinates with B
  ['COOPERATE', 'military', 'train/patrol jointly/together', 'with'], // A and B patrolled jointly
  ['COOPERATE', 'judicial', 'launch/conduct … joint … investigation/operation/patrol/project', 'with'], // A launched a joint patrol with B
  ['COOPERATE', null, 'cooperate/collaborate', 'with='], // A cooperated with B
  ['COOPERATE', null, 'work together', 'with'], // A works together with B
  ['COOPERATE', 'military', 'hold/conduct/stage/begin/launch/start … joint … exercise/drill/manoeuvre/maneuver', 'with'], // A held a joint exercise with B
  ['COOPERATE', 'military', 'hold/conduct/stage/begin/launch/start … war game', 'with'], // A and B staged war games
  ['COOPERATE', 'intelligence', 'share … intelligence/information/data/evidence', 'with'], // A shared intelligence with B
  ['COOPERATE', 'judicial', 'extradite', 'B! to'], // A extradited a suspect to B
  ['COOPERATE', 'economic', 'expand/boost/increase/deepen … cooperation/trade', 'with'], // A deepened cooperation with B
  ['COOPERATE', null, 'join forces/hands', 'with!'], // A joined forces with B
  ['COOPERATE', null, 'work closely/jointly', 'with!'], // A works closely with B
  ['COOPERATE', null, 'work with', 'country='], // A works with ‹country›
  ['COOPERATE', null, 'form/forge/build … alliance/partnership/coalition/union/venture', 'with!'], // A formed an alliance with B
  ['COOPERATE', null, 'share/exchange … technology/expertise/resources/knowledge/experience/intelligence/information', 'with!'], // A shared its technology with B
  [
    'COOPERATE',
    'economic',
    'enhance/promote/strengthen/intensify/step/widen … cooperation/trade/collaboration/partnership',
    'with! between',
  ], // A strengthened cooperation with B
  [
    'COOPERATE',
    'economic',
    'buy/purchase/import/acquire … oil/gas/crude/weapon/arms/jet/missile/aircraft/helicopter/submarine/system/wheat/uranium/electricity',
    'from!',
  ], // A bought oil from B
  ['COOPERATE', 'economic', 'sell/export/ship … oil/gas/crude/wheat/goods/electricity/coal/grain/rice', 'to!'], // A exported oil to B
  ['COOPERATE', 'military', 'participate/take … in … exercise/drill', 'with!'], // A took part in drills with B
  // AID
  ['AID', null, 'feed/vaccinate/resettle/airlift', 'B= to'], // A airlifted B
  ['AID', 'economic', 'bail out', 'B!'], // A bailed out B
  ['AID', 'economic', 'forgive/cancel/write … debt/loan', 'of! to'], // A forgave B's debt
  ['AID', 'asylum', 'host/accept/admit/welcome/take … refugee/migrant/evacuee', 'B from'], // A accepted refugees from B
  ['AID', null, 'rebuild/restore', 'B='], // A rebuilt B
  [
    'AID',
    null,
    'provide/give/grant/send/deliver/donate/offer/supply/extend/announce/pledge/ship … aid/assistance/relief/help/donation/support/loan/funding/grant/medicine/medicines/food/equipment/supplies/vaccine/ventilator/shelter',
    'to for in B',
  ], // A sent aid to B
  ['AID', null, 'provide/supply', 'to='], // A provided pumps to B
  ['AID', null, 'donate', 'to B'], // A donated a pump to B
  ['AID', null, 'help/assist/aid', 'B='], // A helped B
  ['AID', 'military', 'arm/train/equip', 'B='], // A armed B
  ['AID', 'military', 'supply/deliver/sell/provide/send … weapon/arms/missile/jet/ammunition', 'to B'], // A supplied weapons to B
  ['AID', 'asylum', 'grant/give/offer … asylum/refuge/citizenship', 'to B'], // A granted asylum to B
  ['AID', 'asylum', 'shelter/evacuate/rescue', 'B! from'], // A evacuated B
  ['AID', 'asylum', 'open … border/borders', 'to'], // A opened its borders to B
  ['AID', 'economic', 'lend/fund/finance/subsidize', 'B= to'], // A lent money to B
  ['AID', null, `send/contribute/deploy … ${PEACEKEEPERS}`, 'to in'], // A sent peacekeepers to B
  ['AID', null, 'receive … aid/assistance/support/help', '<from'], // A received aid from B
  ['AID', null, 'hand over', 'to!'], // A handed over the pumps to B
  [
    'AID',
    null,
    'provide/give/donate/send/grant/deliver/allocate/contribute … million/billion/money/cash/doctor/nurse/medic/expert/rescuer/tent/truck/generator/vehicle',
    'to! for',
  ], // A gave 2 million to B
  ['AID', 'asylum', 'take/let in … refugee/migrant', 'B from'], // A took in refugees from B
  [
    'AID',
    null,
    'provide/give/donate/send/grant/deliver/supply/ship/fly/dispatch/airlift/rush/truck/hand/distribute … food/medicine/supplies/water/tonne/ton/shipment/kit/mask/dose/vaccine/ventilator/blanket',
    'to! in for',
  ], // A flew supplies to B
  ['AID', null, 'send/dispatch/deploy/fly … doctor/team/medic/rescuer/expert/engineer/firefighter/nurse', 'to!'], // A sent a team to B
  ['AID', 'economic', 'allocate/earmark/release/disburse/transfer/pay/approve … million/billion', 'to! for in'], // A disbursed 2 million to B
  ['AID', null, 'provide … million/billion', 'to! for in'], // A provided 2 million for B
  ['AID', null, 'provide/offer … training/shelter/protection/care/treatment/funding/financing/refuge', 'to! for'], // A provided training to B
  ['AID', 'economic', 'compensate/reimburse/bankroll/sponsor', 'B='], // A compensated B
  ['AID', 'economic', 'prop up', 'B='], // A propped up B
  ['AID', 'asylum', 'offer/give … sanctuary/haven/shelter', 'to B'], // A gave sanctuary to B
  ['AID', null, 'come to … aid/rescue/assistance', 'of!'], // A came to the aid of B
  ['AID', null, 'build/construct … school/hospital/clinic/bridge/shelter', 'in! for'], // A built a school in B
  ['AID', 'military', 'participate/serve/take … peacekeeping', 'in!'], // A served in a peacekeeping force in B
  // CONCEDE
  ['CONCEDE', null, 'commute/reduce … sentence', 'of for'], // A commuted B's sentence
  ['CONCEDE', null, 'reverse/revoke/rescind/repeal/overturn … decision/ban/order/sentence/conviction/law', 'of on against'], // A reversed its ban on B
  ['CONCEDE', null, 'restore … power/electricity/water/access/service', 'to in'], // A restored power to B
  ['CONCEDE', null, 'waive/exempt', 'B! for from'], // A exempted B
  ['CONCEDE', null, 'reduce/cut/lower/roll … tariff/duty/restriction/penalty', 'on against of'], // A lowered tariffs on B
  ['CONCEDE', null, 'end … strike/war/blockade/siege/occupation', 'against on with of'], // A ended its siege of B
  ['CONCEDE', null, 'accept/grant … demand', 'of from'], // A accepted B's demands
  ['CONCEDE', null, 'reinstate/rehabilitate', 'B!'], // A reinstated B
  [
    'CONCEDE',
    null,
    'lift/ease/relax/suspend/end/remove … sanction/restriction/ban/embargo/curfew/blockade/siege/tariff/lockdown/boycott/suspension',
    'on against of in',
  ], // A lifted sanctions on B
  ['CONCEDE', null, 'lift/end/call off … protest/strike/boycott/martial', 'against'], // A called off the strike
  ['CONCEDE', null, 'call off … protest/strike/boycott', 'against'],
  ['CONCEDE', null, 'allow/permit … inspector/monitor/observer/flight/vessel/ship/convoy/aircraft/access/entry/passage', 'B from to into'], // A allowed inspectors from B
  ['CONCEDE', null, 'grant … permission/access/amnesty/request/order/licence/license/right/bail', 'to B'], // A granted B access
  ['CONCEDE', null, 'approve/adopt … request/deployment/mission', 'B for in of from'], // A approved B's request
  ['CONCEDE', null, 'pardon/acquit', 'B!'], // A pardoned B
  ['CONCEDE', null, 'concede/yield/bow', 'to!'], // A conceded to B
  ['CONCEDE', null, 'back down', 'on'], // A backed down
  ['CONCEDE', null, 'drop … charge/case/demand/lawsuit', 'against'], // A dropped charges against B
  ['CONCEDE', null, 'reopen', 'B'], // A reopened the crossing
  ['CONCEDE', null, 'resign/abdicate', 'from'], // A resigned
  ['CONCEDE', null, 'step down', 'from'], // A stepped down
  ['CONCEDE', null, 'allow/permit', 'country='], // A allowed ‹country› to fish
  ['CONCEDE', null, 'grant/issue/give … pardon/clemency/parole/reprieve/concession/autonomy/independence/immunity/amnesty', 'to= B for'], // A granted a pardon to B
  ['CONCEDE', null, 'parole/reprieve/exonerate/absolve', 'B!'], // A exonerated B
  ['CONCEDE', null, 'bow/give/cave in', 'to!'], // A gave in to B
  ['CONCEDE', null, 'give way', 'to!'], // A gave way to B
  ['CONCEDE', null, 'cave/capitulate/acquiesce/relent', 'to!'], // A capitulated to B
  ['CONCEDE', null, 'meet/answer/satisfy/heed/fulfil … demand/request/call/appeal', 'of! from by'], // A met a demand of B
  ['CONCEDE', null, 'resign/quit as', 'of from'], // A resigned as minister of B
  ['CONCEDE', null, 'tender/submit/offer/announce/hand … resignation', 'from of'], // A tendered a resignation to B
  ['CONCEDE', null, 'stand/step down/aside as', 'of from'], // A stood down as head of B
  ['CONCEDE', null, 'relinquish/cede/give/hand/transfer … power/control/sovereignty/territory', 'to!'], // A ceded control to B
  ['CONCEDE', null, 'concede/admit/accept defeat/loss', 'to'], // A conceded defeat to B
  ['CONCEDE', null, 'back/climb off/down', 'on from'], // A climbed down
  ['CONCEDE', null, 'soften … stance/position', 'on! toward towards'], // A softened its stance on B
  ['CONCEDE', null, 'withdraw/drop … complaint/charge/claim/lawsuit/objection/opposition', 'against! to over'], // A dropped its objection to B's plan
  ['CONCEDE', null, 'unfreeze/unblock/release … fund/funds/asset/money', 'of! to for'], // A unfroze the assets of B
  [
    'CONCEDE',
    null,
    'loosen/soften/scrap/abolish/ease/lift/drop/waive/repeal … sanction/restriction/ban/embargo/tariff/duty/visa/requirement/rule/measure/curb',
    'on! against for of',
  ], // A scrapped its tariffs on B
  ['CONCEDE', null, 'lift/end … state of emergency/siege', 'in'], // A lifted the state of emergency in B
  ['CONCEDE', null, 'lift/relax/ease … lockdown/curfew/restriction', 'in'], // A relaxed the lockdown in B
  ['CONCEDE', null, 'reopen … border/crossing/airspace/airport', 'with! to for'], // A reopened its border with B
  ['CONCEDE', null, 'open … border/borders/crossing/airspace/door/market', 'to! for with'], // A opened the crossing to B
  // RETREAT
  ['RETREAT', 'ceasefire', 'accept/extend/renew/agree … ceasefire/cease-fire/truce', 'with'], // A extended the truce with B
  ['RETREAT', 'ceasefire', 'halt/stop/suspend … fighting/shelling/bombing/offensive/strike/airstrike/attack', 'in on against of'], // A halted its bombing of B
  ['RETREAT', 'release', 'swap/exchange … prisoner/captive', 'with'], // A exchanged prisoners with B
  ['RETREAT', 'ceasefire', 'declare/announce/sign/order/begin/observe/call … ceasefire/cease-fire/truce/armistice', 'with'], // A declared a ceasefire
  ['RETREAT', 'ceasefire', 'cease fire', 'with'], // A ceased fire
  ['RETREAT', 'withdraw', `withdraw/evacuate/remove/pull/reduce … ${TROOPS}`, 'from in'], // A withdrew troops from B
  ['RETREAT', 'withdraw', 'withdraw/retreat', 'from!'], // A withdrew from B
  ['RETREAT', 'withdraw', 'pull out', 'of from'], // A pulled out of B
  ['RETREAT', 'release', 'release/free', 'B'], // A released B
  ['RETREAT', 'release', 'let free/go', 'B'], // A let B go
  ['RETREAT', 'release', 'set free', 'B'], // A set B free
  ['RETREAT', 'release', 'announce/order … release', 'of'], // A announced the release of B
  [
    'RETREAT',
    'return',
    'return … vessel/ship/boat/tanker/drone/remains/body/prisoner/hostage/captive/territory/island/artefact/artifact/treasure/land',
    'to! of',
  ], // A returned the vessel to B
  ['RETREAT', 'disarm', 'disarm/demobilize', 'B'], // A disarmed
  ['RETREAT', 'disarm', 'lay down … arms/weapon/weapons', 'to'], // A laid down its arms
  ['RETREAT', null, 'surrender', 'to!'], // A surrendered to B
  ['RETREAT', 'ceasefire', 'announce/declare/extend/accept/sign/observe/agree/call/begin … cease - fire', 'with'], // A announced a cease-fire with B
  [
    'RETREAT',
    'ceasefire',
    'halt/stop/suspend/pause/cease/end … hostility/operation/offensive/bombing/bombardment/campaign/airstrike/war/combat',
    'in! on against of with',
  ], // A ended its operation in B
  ['RETREAT', 'withdraw', `recall/redeploy/repatriate/bring/draw … ${TROOPS}`, 'from! in'], // A brought its troops home from B
  ['RETREAT', 'withdraw', `pull/draw back/down/out … ${TROOPS}`, 'from! in of'], // A pulled back its troops from B
  ['RETREAT', 'withdraw', 'bring … home', 'from!'], // A brought its men home from B
  ['RETREAT', 'withdraw', 'pull back', 'from!'], // A pulled back from B
  ['RETREAT', 'withdraw', 'scale back/down … presence/operation/force', 'in! from'], // A scaled down its presence in B
  ['RETREAT', 'withdraw', 'vacate', 'B!'], // A vacated B
  ['RETREAT', 'disarm', 'hand/turn over … weapon/arms/arsenal', 'to'], // A handed over its weapons to B
  ['RETREAT', 'disarm', 'dismantle/scrap … stockpile/arsenal/warhead/weapon', 'in of to'], // A dismantled its arsenal
  ['RETREAT', 'return', 'hand/turn/give over/back … hostage/body/prisoner/remains/captive/land/territory/artefact/artifact', 'to! of'], // A handed over the hostages to B
  ['RETREAT', 'return', 'return a/an/the/its/some/more/over/two/three/four/five/dozens/hundreds/stolen/looted/seized/smuggled', 'to='], // A returned a stolen idol to B
  ['RETREAT', 'release', 'set … free', 'B!'], // A set B free
  // REQUEST
  ['REQUEST', null, 'plead', 'with! to'], // A pleaded with B
  ['REQUEST', null, 'exhort/entreat/implore', 'B!'], // A exhorted B
  ['REQUEST', null, 'issue/make/launch … appeal/plea/call', 'to! for'], // A made an appeal to B
  ['REQUEST', null, 'ask/call/appeal for … help/aid/assistance/support/asylum', 'from! of in'], // A asked for help from B
  ['REQUEST', null, 'ask/urge/implore/beg/petition', 'B!'], // A asked B to reopen the road
  ['REQUEST', null, 'call on/upon', 'B'], // A called on B to act
  ['REQUEST', null, 'call for', 'from in B'], // A called for help from B
  ['REQUEST', null, 'appeal', 'to'], // A appealed to B
  ['REQUEST', null, 'request/seek', 'from! of'], // A requested help from B
  ['REQUEST', null, 'demand', 'B! from of'], // A demanded answers from B
  ['REQUEST', null, 'press/pressure/lobby', 'B!'], // A pressed B
  ['REQUEST', null, 'invite', 'B!'], // A invited B
  ['REQUEST', null, 'demand that', 'B!'], // A demanded that B resign
  ['REQUEST', null, 'push for', 'B! from in'], // A pushed for a vote in B
  ['REQUEST', 'asylum', 'seek/request … asylum/refuge', 'in from'], // A sought asylum in B
  ['REQUEST', null, 'say/insist/stress/declare/reiterate … must', 'B='], // A said B must act
  ['REQUEST', null, 'say/insist/stress/declare/reiterate … that … must', 'B='], // A said that B must act
  ['REQUEST', null, 'prod/nudge/coax/cajole/beseech', 'B='], // A prodded B to act
  ['REQUEST', null, 'persuade/convince/encourage … to', 'B='], // A persuaded B to act
  ['REQUEST', null, 'solicit', 'B! from'], // A solicited a loan from B
  ['REQUEST', null, 'apply … asylum/membership/visa', 'in! to from'], // A applied for asylum in B
  ['REQUEST', null, 'ask/plead/beg/appeal for', 'from! in to'], // A pleaded for calm in B
  ['REQUEST', null, 'put/exert/apply/pile/increase/step/ratchet … pressure', 'on!'], // A put pressure on B
  ['REQUEST', null, 'challenge … to', 'B='], // A challenged B to act
  // ACCUSE
  ['ACCUSE', null, 'blast/bash/upbraid/reprimand/scold/vilify/disparage/chastise/deride/admonish/reproach', 'B! by'], // A blasted B
  ['ACCUSE', null, 'hold … responsible/accountable', 'B!'], // A held B responsible
  ['ACCUSE', null, 'take … aim', 'at!'], // A took aim at B
  ['ACCUSE', null, 'arraign/subpoena/implicate/incriminate/try', 'B!'], // A indicted B
  ['ACCUSE', null, 'put/place … on trial', 'B!'], // A put B on trial
  ['ACCUSE', null, 'allege that', 'B!'], // A alleged that B cheated
  ['ACCUSE', 'investigate', 'audit', 'B='], // A audited B
  ['ACCUSE', null, 'object', 'to!'], // A objected to B's plan
  ['ACCUSE', null, 'express/voice … displeasure/disappointment/alarm/objection/reservation', 'over! about at with to'], // A voiced alarm about B
  ['ACCUSE', 'investigate', 'call for/on … investigation/inquiry/probe', 'into of in'], // A called for an inquiry into B
  ['ACCUSE', null, 'offer/voice/level/direct … criticism/accusation', 'of against at'], // A levelled criticism at B
  ['ACCUSE', null, 'accuse', 'B'], // A accused B of poaching
  ['ACCUSE', null, 'blame', 'B on'], // A blamed B for the delay
  [
    'ACCUSE',
    null,
    'condemn/denounce/criticize/slam/decry/deplore/lambast/lambaste/castigate/chide/rebuke/berate/ridicule/mock/assail/insult/censure/fault',
    'B! by',
  ], // A condemned B
  ['ACCUSE', null, 'lash/hit out', 'at'], // A lashed out at B
  ['ACCUSE', 'investigate', 'launch/open/begin/start/order/conduct/head/lead … investigation/inquiry/probe', 'into against of'], // A opened an inquiry into B
  ['ACCUSE', 'investigate', 'investigate/probe/question/interrogate', 'B!'], // A investigated B
  ['ACCUSE', 'investigate', 'summon', 'B'], // A summoned B's ambassador
  ['ACCUSE', null, 'sue/charge/indict/convict/prosecute/impeach/sentence/fine', 'B!'], // A sued B
  ['ACCUSE', null, 'find … guilty', 'B'], // A found B guilty
  ['ACCUSE', null, 'file/bring/press/lodge/launch … lawsuit/suit/complaint/charge/case/protest/action/proceeding', 'against with to'], // A filed a lawsuit against B
  ['ACCUSE', null, 'express/voice … concern/condemnation/outrage/anger/dismay/criticism/rejection', 'over about of at'], // A voiced outrage over B's raid
  ['ACCUSE', null, 'face … criticism/charge/accusation', '<from by'], // A faced criticism from B
  ['ACCUSE', null, 'dispute/complain', 'B! to about'], // A complained to B
  [
    'ACCUSE',
    null,
    'excoriate/revile/pillory/skewer/lampoon/belittle/denigrate/demonize/smear/slander/defame/malign/taunt/heckle/impugn/flay/savage/trash/scorn/shame',
    'B!',
  ], // A excoriated B
  ['ACCUSE', null, 'rail/inveigh/fulminate', 'against! at'], // A railed against B
  ['ACCUSE', null, 'hit/fire/snap/shoot back', 'at!'], // A hit back at B
  ['ACCUSE', null, 'call out', 'B!'], // A called out B
  ['ACCUSE', null, 'speak out', 'against!'], // A spoke out against B
  ['ACCUSE', null, 'point … finger', 'at!'], // A pointed the finger at B
  ['ACCUSE', null, 'lay/place/pin/put … blame', 'on! at with'], // A laid the blame on B
  ['ACCUSE', null, 'cast … doubt/blame/suspicion/aspersion', 'on! over'], // A cast doubt on B's tally
  ['ACCUSE', null, 'hurl/level/trade/exchange/direct … insult/accusation/barb/abuse/allegation', 'at! against with'], // A traded barbs with B
  ['ACCUSE', null, 'take … swipe/shot/jab/dig/potshot', 'at!'], // A took a swipe at B
  ['ACCUSE', null, 'take … issue', 'with!'], // A took issue with B
  ['ACCUSE', null, 'take … to court/task', 'B!'], // A took B to court
  ['ACCUSE', null, 'bring … to justice/trial', 'B!'], // A brought B to justice
  ['ACCUSE', null, 'cry foul', 'over! at'], // A cried foul over B's tariff
  ['ACCUSE', null, 'label … as/terrorist/traitor/liar', 'B='], // A labelled B a traitor
  ['ACCUSE', null, 'press charges', 'against!'], // A pressed charges against B
  ['ACCUSE', null, 'take … legal action', 'against!'], // A took legal action against B
  ['ACCUSE', null, 'issue/unseal/return/announce … indictment/charge', 'against! of'], // A unsealed an indictment against B
  ['ACCUSE', null, 'court-martial/pursue … court/charge', 'B!'], // A pursued B in court
  ['ACCUSE', 'investigate', 'look/inquire/delve into', 'B!'], // A looked into B's accounts
  ['ACCUSE', 'investigate', 'scrutinize/grill/cross-examine/quiz', 'B='], // A grilled B
  ['ACCUSE', null, 'come under … fire/criticism/attack/scrutiny/investigation', '<from! by'], // A came under fire from B
  ['ACCUSE', null, 'draw/attract/prompt/provoke/spark/trigger/earn … criticism/condemnation/rebuke/outrage/anger/ire/fury', '<from! by'], // A drew criticism from B
  ['ACCUSE', null, 'face … trial/prosecution/lawsuit/probe/investigation/indictment/backlash', '<from! by'], // A faced a lawsuit from B
  ['ACCUSE', null, 'complain that', 'B!'], // A complained that B cheated
  ['ACCUSE', null, 'complain', 'against! over of at'], // A complained of B's raid
  ['ACCUSE', null, 'issue/release … condemnation', 'of!'], // A issued a condemnation of B
  // REJECT
  ['REJECT', null, 'walk out', 'of! on'], // A walked out of talks with B
  ['REJECT', null, 'back out', 'of! from'], // A backed out of the deal
  ['REJECT', null, 'strike/throw/vote down/out', 'B! of by from'], // A threw out B's case
  ['REJECT', null, 'overturn/annul/nullify/quash/invalidate', 'B! of by against'], // A annulled B's election
  ['REJECT', null, 'disregard/disobey/repudiate/disavow/renounce', 'B! of by'], // A disregarded B's order
  ['REJECT', null, 'renege', 'on!'], // A reneged on its deal with B
  ['REJECT', null, 'abandon/shelve/suspend/halt/delay/boycott … talk/talks/negotiation/deal/plan/agreement', 'with! of by'], // A suspended talks with B
  ['REJECT', null, 'say no', 'to!'], // A said no to B
  ['REJECT', null, 'reject/rebuff/spurn/dismiss/snub', 'B from by of with'], // A rejected B's offer
  ['REJECT', null, 'refuse/decline', 'B! from of'], // A refused B's request
  ['REJECT', null, 'veto/overrule/override', 'B! of by'], // A vetoed B's bill
  ['REJECT', null, 'oppose/resist/defy/ignore/flout', 'B! by'], // A opposed B's plan
  ['REJECT', null, 'turn down', 'B! from by'], // A turned down B's offer
  ['REJECT', null, 'rule out', 'with!'], // A ruled out talks with B
  [
    'REJECT',
    null,
    'block/scrap/cancel/postpone/break off … talk/talks/deal/resolution/bill/agreement/meeting/negotiation/summit/visit',
    'with by from',
  ], // A cancelled the talks with B
  ['REJECT', null, `break off … ${TALKS}`, 'with'], // A broke off talks with B
  ['REJECT', null, `withdraw/exit/retreat from … ${DEAL}`, 'B with'], // A withdrew from B's deal
  ['REJECT', null, `pull/back/walk out of … ${DEAL}`, 'B with'], // A pulled out of the B deal
  ['REJECT', null, `withdraw/pull/exit … from/of … ${DEAL}/${TALKS}`, 'with'], // A withdrew from the treaty with B
  ['REJECT', null, `violate/breach/break … ${DEAL}`, 'with'], // A violated the treaty with B
  ['REJECT', null, 'vote against', 'B'], // A voted against B's motion
  ['REJECT', null, 'appeal against', 'B'],
  ['REJECT', null, 'deny/refuse … entry/permission/access/request/asylum/bail/parole/passage/appeal', 'B! to from of by'], // A denied B entry
  ['REJECT', null, 'deny/refute/rebut … claim/allegation/accusation/report/charge/suggestion/assertion', 'by! from of'], // A denied claims by B
  ['REJECT', null, 'refute/rebut', 'B! by from'], // A refuted B's claims
  ['REJECT', null, 'pour … water', 'on!'], // A poured cold water on B's plan
  ['REJECT', null, 'opt/bow out', 'of! from'], // A opted out of B's scheme
  ['REJECT', null, `quit/leave/exit/ditch/scrap/terminate/abrogate/tear/rip … ${DEAL}`, 'with'], // A ditched the treaty with B
  ['REJECT', null, `call off … ${TALKS}/visit`, 'with! to of'], // A called off talks with B
  ['REJECT', null, 'cancel/postpone/scrap … visit/trip', 'to!'], // A cancelled a visit to B
  ['REJECT', null, 'stonewall/shun/contest', 'B! by of'], // A shunned B
  ['REJECT', null, 'obstruct/impede', 'B!'], // A obstructed B
  ['REJECT', null, 'block … from', 'B='], // A blocked B from joining
  ['REJECT', null, 'block … bid/move/resolution/proposal/request/nomination/effort/attempt', 'by! of from'], // A blocked a bid by B
  ['REJECT', null, 'stand up', 'to!'], // A stood up to B
  ['REJECT', null, 'disagree', 'with!'], // A disagreed with B
  ['REJECT', null, 'go back', 'on!'], // A went back on its deal with B
  ['REJECT', null, 'break … promise/pledge/commitment', 'to!'], // A broke its promise to B
  ['REJECT', null, 'withhold … consent/approval', 'from!'], // A withheld consent from B
  ['REJECT', null, 'distance itself/himself/herself/themselves', 'from!'], // A distanced itself from B
  // THREATEN
  ['THREATEN', null, 'vow/swear/pledge to avenge/retaliate/respond', 'B against on to'], // A vowed to retaliate against B
  ['THREATEN', null, 'put … on notice', 'B!'], // A put B on notice
  ['THREATEN', null, 'threaten', 'B with against'], // A threatened B
  ['THREATEN', null, 'issue/give/deliver/set … ultimatum/deadline', 'to B for'], // A issued an ultimatum to B
  ['THREATEN', null, 'issue/deliver … warning/threat', 'to B'], // A issued a warning to B
  ['THREATEN', 'sanction', 'call for … sanction', 'against on'], // A called for sanctions against B
  ['THREATEN', null, 'vow … revenge/retaliation', 'on against'], // A vowed revenge on B
  ['THREATEN', null, 'menace/intimidate/blackmail', 'B='], // A menaced B
  ['THREATEN', null, 'warn', 'country'], // A warned ‹country›
  ['THREATEN', null, 'send … warning/threat', 'to! B'], // A sent a warning to B
  ['THREATEN', null, 'make … threat', 'against! to'], // A made threats against B
  ['THREATEN', null, 'vow/swear/pledge/promise to crush/destroy/annihilate/punish/defeat/eradicate/eliminate', 'B!'], // A vowed to crush B
  // PROTEST
  ['PROTEST', 'demo', 'burn … flag/effigy', 'of'], // A burned the flag of B
  ['PROTEST', 'demo', 'picket', 'B! at'], // A picketed B
  ['PROTEST', 'strike', 'walk off', 'B'], // A walked off the job
  ['PROTEST', 'demo', 'protest', 'against B! at'], // A protested against B
  ['PROTEST', 'demo', 'demonstrate/rally', 'against!'], // A demonstrated against B
  ['PROTEST', 'demo', 'march', 'against!'], // A marched against B
  ['PROTEST', 'demo', 'stage/hold/join/organize/lead … protest/demonstration/rally/march/sit-in/vigil', 'against'], // A staged a protest against B
  ['PROTEST', 'demo', 'take to … street/streets', 'against'], // A took to the streets against B
  ['PROTEST', 'riot', 'riot', 'against'], // A rioted
  ['PROTEST', 'strike', 'go on … strike', 'against'], // A went on strike against B
  ['PROTEST', 'strike', 'hold/stage/call … strike', 'against'], // A called a strike against B
  ['PROTEST', 'hunger', 'hold/stage/begin/launch/start … hunger strike', 'against'], // A began a hunger strike
  ['PROTEST', 'boycott', 'boycott', 'B! of'], // A boycotted B
  ['PROTEST', 'obstruct', 'block/blockade/occupy … road/highway/motorway/bridge/building/railway/street/square', 'against'], // A blocked the road
  ['PROTEST', 'demo', 'chant/shout … slogan', 'against!'], // A shouted slogans against B
  ['PROTEST', 'demo', 'gather/assemble/rally/camp/picket/demonstrate/march/protest outside', 'B!'], // A rallied outside B
  ['PROTEST', 'demo', 'stage/hold/join/organize/lead … walkout/sit-in/procession', 'at! in outside'], // A staged a walkout at B
  ['PROTEST', 'strike', 'walk out', '-'], // A walked out
  ['PROTEST', 'strike', 'down tools', '-'], // A downed tools
  ['PROTEST', 'strike', 'stop/refuse work', 'at against'], // A stopped work at B
  ['PROTEST', 'hunger', 'go/be on hunger strike', 'against in'], // A went on hunger strike
  ['PROTEST', 'riot', 'revolt/mutiny', 'against!'], // A revolted against B
  ['PROTEST', 'riot', 'rise up', 'against!'], // A rose up against B
  ['PROTEST', 'riot', 'throw/hurl/toss/lob … stone/rock/bottle/egg/shoe', 'at!'], // A threw stones at B
  ['PROTEST', 'riot', 'pelt', 'B!'], // A pelted B
  ['PROTEST', 'obstruct', 'block/blockade/occupy/barricade … entrance/port/airport/station/campus', 'of to'], // A blocked the entrance of B
  // SANCTION
  ['SANCTION', 'withdraw', 'close/shut/evacuate … embassy/consulate/mission', 'in! to'], // A closed its embassy in B
  ['SANCTION', 'expel', 'declare … persona', 'B!'], // A declared B's envoy persona non grata
  ['SANCTION', 'discontinue', 'ban/halt/bar/stop/suspend … import/export/flight/travel/visa/trade/shipment/delivery', 'from! to with of'], // A banned imports from B
  ['SANCTION', 'discontinue', 'revoke/cancel/deny … visa/licence/license/membership/accreditation', 'of! to for from'], // A revoked B's visa
  ['SANCTION', 'withdraw', 'pull/withdraw/divest … funding/investment/support', 'from! for'], // A pulled its funding from B
  ['SANCTION', 'discontinue', 'announce … suspension', 'of in to'], // A announced a suspension of aid to B
  [
    'SANCTION',
    null,
    'impose/slap/place/introduce/announce/extend/renew/widen/tighten/adopt/order … sanction/embargo/tariff/boycott',
    'on against',
  ], // A imposed sanctions on B
  ['SANCTION', null, 'sanction/blacklist', 'B!'], // A blacklisted B
  [
    'SANCTION',
    'discontinue',
    'suspend/cut/halt/stop/freeze/reduce/end/withhold/cancel … aid/assistance/funding/cooperation/support/supplies/flight/trade/export/import/talks',
    'to for with in B from',
  ], // A suspended aid to B
  ['SANCTION', 'discontinue', `sever/cut/break/suspend/downgrade/freeze … ${RELATIONS}`, 'with'], // A severed ties with B
  ['SANCTION', 'discontinue', 'cut off', 'B!'], // A cut off B
  ['SANCTION', 'expel', 'expel', 'B!'], // A expelled B's diplomats
  ['SANCTION', 'withdraw', 'recall … ambassador/envoy/diplomat', 'from to'], // A recalled its ambassador to B
  ['SANCTION', 'withdraw', `withdraw/pull … ${PEACEKEEPERS}`, 'from'], // A withdrew peacekeepers from B
  ['SANCTION', null, 'freeze … asset/account', 'of B'], // A froze B's assets
  ['SANCTION', 'expel', 'eject', 'B! from'], // A ejected B
  [
    'SANCTION',
    null,
    'prolong/reimpose/reinstate/toughen/expand/enact/levy/apply/unveil/approve/pass/increase/restore/snap … sanction/embargo',
    'on! against',
  ], // A prolonged sanctions on B
  ['SANCTION', null, 'levy/raise/hike/increase/double/put/apply … tariff/duty', 'on! against'], // A raised tariffs on B
  ['SANCTION', null, 'hit/slap/target/punish … with … sanction/tariff', 'B!'], // A slapped B with tariffs
  ['SANCTION', null, 'penalize/ostracize', 'B!'], // A penalized B
  ['SANCTION', null, 'punish', 'B='], // A punished B
  ['SANCTION', 'expel', 'suspend/exclude/kick/boot … from', 'B='], // A suspended B from the union
  ['SANCTION', 'expel', 'kick/boot/throw/turf out', 'B!'], // A kicked out B
  ['SANCTION', 'expel', 'order … to leave', 'B='], // A ordered B's envoy to leave
  ['SANCTION', 'discontinue', `break/sever/cut off … ${RELATIONS}/contact`, 'with!'], // A broke off relations with B
  ['SANCTION', 'discontinue', 'withdraw/revoke/rescind … recognition/accreditation/privilege/status', 'of! from for'], // A revoked recognition of B
  ['SANCTION', 'discontinue', 'defund', 'B!'], // A defunded B
  ['SANCTION', 'withdraw', 'divest', 'from!'], // A divested from B
  ['SANCTION', 'withdraw', 'close/shut/shutter … consulate/office', 'in!'], // A shuttered its office in B
  // MOBILIZE
  [
    'MOBILIZE',
    'troops',
    'reinforce/fortify/strengthen/bolster/boost … force/forces/troop/presence/defences/defenses/border/garrison',
    'in near along at on against',
  ], // A reinforced its troops in B
  ['MOBILIZE', 'weapons', 'test/conduct/carry … missile/launch/test', 'near over'], // A tested a missile
  ['MOBILIZE', 'troops', 'patrol', 'B!'], // A patrolled B
  [
    'MOBILIZE',
    'troops',
    `amass/mass/deploy/mobilize/move/gather/station/concentrate/assemble … ${TROOPS}`,
    'to near along at on against in',
  ], // A amassed troops at its border with B
  ['MOBILIZE', 'troops', `send/dispatch … ${TROOPS}`, 'to near along against into'], // A sent troops to B
  [
    'MOBILIZE',
    'weapons',
    'deploy/station/test/move/send … missile/rocket/warship/destroyer/carrier/bomber/submarine/fleet',
    'to near against in',
  ], // A deployed missiles near B
  ['MOBILIZE', 'police', 'deploy/mobilize/send … police/officer', 'to against in'], // A deployed police in B
  ['MOBILIZE', 'militia', 'mobilize/recruit/call up … militia/reservist/fighter', 'against'], // A mobilized reservists
  ['MOBILIZE', 'exercises', 'hold/conduct/stage/begin/launch/start … exercise/drill/wargame/manoeuvre/maneuver', 'near'], // A held drills near B
  ['MOBILIZE', 'troops', 'mobilize', 'against in to'], // A mobilized against B
  ['MOBILIZE', 'troops', 'remain/stay on … alert', 'in'], // A's troops remained on alert
  ['MOBILIZE', 'troops', 'put … on alert', 'against in'], // A put its army on alert
  ['MOBILIZE', 'troops', `rush/airlift/ferry/pour/redeploy … ${TROOPS}`, 'to! into near along in'], // A rushed troops to B
  ['MOBILIZE', 'troops', `build up … ${TROOPS}`, 'near! along on in at'], // A built up forces near B
  ['MOBILIZE', 'troops', 'call in/up/out … army/troops/guard', 'against in'], // A called in the army
  ['MOBILIZE', 'weapons', 'scramble … jet/fighter/plane/aircraft', 'to after over against'], // A scrambled jets
  ['MOBILIZE', 'weapons', 'fly/sail … bomber/jet/plane/warship/ship/destroyer/carrier/vessel', 'over! near through into off'], // A flew bombers over B
  ['MOBILIZE', 'weapons', 'test-fire/fire/launch/test … ballistic/nuclear/cruise', 'over! near toward towards'], // A launched a ballistic missile over B
  ['MOBILIZE', 'troops', 'place … on … alert', 'against in'], // A placed its army on high alert
  ['MOBILIZE', 'troops', 'raise … alert/readiness', 'against in'], // A raised its alert level
  ['MOBILIZE', 'troops', 'set up/build/establish/open … checkpoint/outpost/garrison', 'in! near along'], // A set up checkpoints near B
  ['MOBILIZE', 'troops', 'step up/boost/increase/tighten … security/patrols', 'in! near along at'], // A stepped up patrols along B
  ['MOBILIZE', 'troops', `increase/double/boost/expand … ${TROOPS}`, 'in! near along'], // A increased its forces in B
  // COERCE
  ['COERCE', 'restrict', 'fire … teargas/gas', 'at! on'], // A fired tear gas at B
  ['COERCE', 'restrict', 'shut/close down', 'B!'], // A shut down B
  ['COERCE', 'censor', 'block/suspend/restrict … access/website/broadcast/internet/channel/newspaper', 'to! of in'], // A blocked access to B
  ['COERCE', 'arrest', 'round/pick/lock up', 'B!'], // A rounded up B
  ['COERCE', 'arrest', 'intercept … vessel/ship/boat/tanker/trawler/freighter/yacht', 'B of from'], // A intercepted a vessel of B
  ['COERCE', 'restrict', 'force', 'B='], // A forced B to land
  ['COERCE', 'restrict', 'dissolve/suspend … parliament/government/constitution/assembly', 'of in'], // A dissolved parliament
  ['COERCE', 'seize', 'annex', 'B'], // A annexed B
  ['COERCE', 'seize', 'seize/confiscate/impound/nationalize/expropriate', 'B from'], // A seized B's vessel
  ['COERCE', 'arrest', 'arrest/detain/jail/imprison/apprehend', 'B'], // A arrested B
  ['COERCE', 'arrest', 'issue … warrant', 'for against'], // A issued a warrant for B
  ['COERCE', 'restrict', 'declare/impose … emergency/siege/martial', 'in on'], // A declared a state of emergency in B
  ['COERCE', 'arrest', 'take … into/in custody', 'B'], // A took B into custody
  ['COERCE', 'arrest', 'place/put … under … arrest', 'B'], // A placed B under house arrest
  ['COERCE', 'deport', 'deport/repatriate', 'B to'], // A deported B
  ['COERCE', 'ban', 'ban/outlaw/bar/prohibit/disband', 'B='], // A banned B
  [
    'COERCE',
    'restrict',
    'impose/declare/extend/introduce/announce/order/enforce … curfew/restriction/lockdown/quarantine/ban',
    'on in against B',
  ], // A imposed a curfew in B
  ['COERCE', 'restrict', 'close/shut/seal/tighten … border/borders/crossing/airspace', 'with to'], // A closed its border with B
  ['COERCE', 'restrict', 'evict/besiege/disperse', 'B!'], // A evicted B
  ['COERCE', 'censor', 'censor/silence', 'B!'], // A censored B
  ['COERCE', 'restrict', 'crack down', 'on'], // A cracked down on B
  ['COERCE', 'cyber', 'hack', 'B! into'], // A hacked B
  ['COERCE', 'restrict', 'raid', 'B!'], // A raided B's offices
  ['COERCE', 'restrict', 'destroy/demolish', 'B= of'], // A demolished B's houses
  ['COERCE', 'arrest', 'incarcerate/intern/handcuff', 'B'], // A interned B
  ['COERCE', 'arrest', 'hold … in custody/detention', 'B!'], // A held B in custody
  ['COERCE', 'arrest', 'take … prisoner', 'B!'], // A took B prisoner
  ['COERCE', 'arrest', 'throw/put/send … in/into/to jail/prison', 'B!'], // A threw B in jail
  ['COERCE', 'deport', 'banish', 'B!'], // A banished B
  ['COERCE', 'deport', 'turn/send/push back', 'B= to'], // A turned back B
  ['COERCE', 'deport', 'drive/force out', 'B='], // A drove out B
  ['COERCE', 'seize', 'commandeer/requisition/repossess', 'B!'], // A commandeered B's vessel
  ['COERCE', 'seize', 'take possession', 'of!'], // A took possession of B
  ['COERCE', 'ban', 'forbid', 'B='], // A forbade B to sail
  ['COERCE', 'ban', 'criminalize/disqualify', 'B='], // A disqualified B
  ['COERCE', 'ban', 'designate/declare … terrorist/illegal', 'B='], // A designated B a terrorist group
  ['COERCE', 'ban', 'strip … of', 'B='], // A stripped B of its licence
  ['COERCE', 'censor', 'muzzle', 'B!'], // A muzzled B
  ['COERCE', 'censor', 'ban/jam/close/shut … newspaper/broadcast/station/channel/website', 'of! in from'], // A jammed the broadcast of B
  ['COERCE', 'restrict', 'clamp down', 'on!'], // A clamped down on B
  ['COERCE', 'restrict', 'quell/suppress/stifle/subdue/crush/repress/persecute/harass/oppress/subjugate/quarantine', 'B='], // A persecuted B
  ['COERCE', 'restrict', 'coerce/compel', 'B='], // A compelled B to pay
  ['COERCE', 'restrict', 'break up … protest/demonstration/rally/gathering', 'of! in by'], // A broke up a rally of B
  ['COERCE', 'restrict', 'cordon/seal off', 'B!'], // A sealed off B
  ['COERCE', 'restrict', 'lock down', 'B!'], // A locked down B
  ['COERCE', 'restrict', 'use/spray/deploy … teargas/cannon/truncheon/baton', 'against! on'], // A used water cannon against B
  ['COERCE', 'restrict', 'use/fire/spray tear gas', 'against! on at'], // A used tear gas against B
  ['COERCE', 'restrict', 'purge', 'B!'], // A purged B
  ['COERCE', 'restrict', 'restrict/curb/limit … access/movement/entry', 'of! to in'], // A curbed the movement of B
  ['COERCE', 'cyber', 'spy/eavesdrop/snoop', 'on!'], // A spied on B
  ['COERCE', 'cyber', 'wiretap', 'B!'], // A wiretapped B
  ['COERCE', 'cyber', 'launch/conduct/carry/mount … cyberattack/cyber-attack/cyber/hack', 'on! against at'], // A launched cyber attacks on B
  ['COERCE', 'restrict', 'raze/bulldoze', 'B='], // A bulldozed B's houses
  // ASSAULT
  ['ASSAULT', 'explosives', 'blow up', 'B!'], // A blew up B
  ['ASSAULT', 'explosives', 'detonate/explode … bomb/device/explosive/vest', 'in at near outside'], // A detonated a bomb in B
  ['ASSAULT', 'firearms', 'fire', 'on! at'], // A fired on B
  ['ASSAULT', 'firearms', 'gun down', 'B!'], // A gunned down B
  ['ASSAULT', 'firearms', 'shoot dead', 'B!'], // A shot dead B
  ['ASSAULT', null, 'torch/loot/ransack/flatten/lynch/poison/maim', 'B='], // A torched B's offices
  ['ASSAULT', null, 'set fire', 'to!'], // A set fire to B
  ['ASSAULT', 'abduct', 'hijack', 'B!'], // A hijacked B
  ['ASSAULT', 'seize', 'occupy', 'B!'], // A occupied B
  ['ASSAULT', 'seize', 'take over', 'B!'], // A took over B
  ['ASSAULT', null, 'exchange … fire/shelling', 'with!'], // A exchanged fire with B
  ['ASSAULT', null, 'wage war', 'on! against'], // A wages war on B
  ['ASSAULT', null, 'attack/assault/storm/ambush/invade/overrun', 'B'], // A attacked B
  ['ASSAULT', null, 'strike/hit/pound', 'B='], // A struck B
  ['ASSAULT', null, 'fight/battle', 'B= with against'], // A fought (with) B
  ['ASSAULT', null, 'clash', 'with!'], // A clashed with B
  ['ASSAULT', null, `launch/carry/mount/conduct/stage/begin … ${ATTACK}`, 'on against at in of'], // A launched an attack on B
  ['ASSAULT', null, `carry out … ${ATTACK}/bombing/shelling/killing`, 'on against at in of'], // A carried out an attack on B
  ['ASSAULT', 'aerial', `launch/carry/conduct/stage … ${AIRSTRIKE}/bombing/raid`, 'on against at in'], // A launched airstrikes on B
  ['ASSAULT', 'aerial', `carry out … ${AIRSTRIKE}/raid`, 'on against at in'], // A carried out airstrikes on B
  ['ASSAULT', 'explosives', 'bomb/shell/bombard', 'B'], // A shelled B
  ['ASSAULT', 'explosives', 'fire/launch … missile/rocket/mortar/shell/shot', 'at! on into against towards'], // A fired rockets at B
  ['ASSAULT', 'explosives', 'shoot down', 'B'], // A shot down B's plane
  ['ASSAULT', 'firearms', 'shoot/gun', 'B! at'], // A shot B
  ['ASSAULT', 'firearms', 'open fire', 'on at'], // A opened fire on B
  ['ASSAULT', null, 'kill/murder/massacre/slaughter/wound/injure/stab', 'B'], // A killed B
  ['ASSAULT', 'execute', 'assassinate/execute/behead/hang', 'B'], // A assassinated B
  ['ASSAULT', 'abduct', 'abduct/kidnap', 'B'], // A kidnapped B
  ['ASSAULT', 'abduct', 'take … hostage', 'B'], // A took B hostage
  ['ASSAULT', 'torture', 'torture/rape/beat/mutilate', 'B='], // A tortured B
  ['ASSAULT', null, 'capture/conquer/recapture/retake', 'B! from'], // A captured B
  ['ASSAULT', null, 'impose/enforce … blockade/siege', 'on in of'], // A imposed a blockade on B
  ['ASSAULT', null, 'violate/break/breach … ceasefire/cease-fire/truce', 'with in'], // A violated the truce with B
  ['ASSAULT', null, 'order … attack/strike/airstrike/invasion/offensive', 'on of against'], // A ordered an attack on B
  ['ASSAULT', 'seize', 'take/seize/gain … control', 'of'], // A took control of B
  ['ASSAULT', null, 'blockade', 'B'], // A blockaded B
  ['ASSAULT', null, 'declare war', 'on! against'], // A declared war on B
  ['ASSAULT', null, 'overthrow/topple', 'B!'], // A overthrew B
  ['ASSAULT', 'explosives', 'strafe/napalm', 'B!'], // A strafed B
  ['ASSAULT', null, 'decapitate/exterminate/annihilate/obliterate/flog/bludgeon/strangle/ram/liquidate', 'B!'], // A flogged B
  ['ASSAULT', null, 'beat up', 'B!'], // A beat up B
  ['ASSAULT', null, 'mow down', 'B!'], // A mowed down B
  ['ASSAULT', null, 'wipe out', 'B='], // A wiped out B
  ['ASSAULT', 'explosives', 'lob/hurl … grenade/bomb/missile/rocket/mortar', 'at! into on'], // A lobbed grenades at B
  ['ASSAULT', 'explosives', 'drop/rain … bomb/mine/explosive/barrel', 'in! at near on'], // A dropped bombs on B
  ['ASSAULT', null, 'trade … fire/shot/blow', 'with!'], // A traded fire with B
  ['ASSAULT', null, 'advance/march on', 'B='], // A advanced on B
  ['ASSAULT', null, 'go to war', 'with! against'], // A went to war with B
  ['ASSAULT', null, 'wage … war/campaign', 'against! on'], // A waged a campaign against B
  ['ASSAULT', null, 'use … weapon/gas/sarin/chlorine', 'against! on'], // A used chemical weapons against B
  ['ASSAULT', 'abduct', 'hold … hostage/captive', 'B!'], // A held B hostage
  ['ASSAULT', null, 'bring down … plane/helicopter/drone/jet', 'of!'], // A brought down a drone of B
  ['ASSAULT', null, 'claim … responsibility', 'for in on'], // A claimed responsibility for the attack in B
  ['ASSAULT', 'seize', 'liberate', 'B!'], // A liberated B
  ['ASSAULT', null, 'depose', 'B='], // A deposed B
  ['ASSAULT', null, 'launch/wage/start/begin … war/campaign', 'against! on'], // A launched a war against B
]

export const NOUNS: readonly Pattern[] = [
  ['CONSULT', 'phone', 'phone/telephone/video call/calls/conversation', 'with to'], // a phone call between A and B
  ['CONSULT', null, 'talks/negotiations/consultations', 'with'], // talks between A and B
  ['CONSULT', null, 'peace/trade talks/negotiations', 'with'], // peace talks with B
  ['CONSULT', 'in-person', 'meeting/summit', 'with'], // A's meeting with B
  ['CONSULT', 'visit', 'visit/trip', 'to'], // A's visit to B
  ['CONSULT', 'third-party', 'mediation', 'between'], // A's mediation between B and C
  ['CONSULT', null, 'discussions/dialogue/conversation/conversations', 'with'], // A's discussions with B
  ['CONSULT', 'in-person', 'meetings/summits', 'with'], // A's meetings with B
  ['CONSULT', 'visit', 'state/official visit/trip', 'to'], // A's state visit to B
  ['CONSULT', 'visit', 'visits/trips', 'to'], // A's visits to B
  ['SUPPORT', null, 'treaty/pact/accord', 'with'], // a treaty between A and B
  ['SUPPORT', null, 'endorsement/praise', 'of for'], // A's endorsement of B
  ['COOPERATE', null, 'cooperation/collaboration', 'with'], // cooperation between A and B
  ['COOPERATE', 'military', 'joint exercise/exercises/drill/drills', 'with'], // a joint exercise of A and B
  ['AID', null, 'aid/assistance', 'to for'], // A's aid to B
  ['AID', null, 'donation/donations', 'to'], // A's donation to B
  ['RETREAT', 'ceasefire', 'ceasefire/cease-fire/truce/armistice', 'with'], // a ceasefire between A and B
  ['RETREAT', 'withdraw', 'withdrawal/pullout', 'from'], // A's withdrawal from B
  ['RETREAT', 'release', 'release', 'of'], // A's release of B
  ['RETREAT', 'ceasefire', 'cease - fire', 'with'], // a cease-fire between A and B
  ['SANCTION', null, 'sanctions/embargo', 'on against'], // A's sanctions on B
  ['SANCTION', 'expel', 'expulsion', 'of'], // A's expulsion of B
  ['SANCTION', null, 'tariffs/duties', 'on against'], // A's tariffs on B
  ['COERCE', 'seize', 'annexation/seizure', 'of'], // A's annexation of B
  ['COERCE', 'arrest', 'arrest/detention', 'of'], // A's arrest of B
  ['COERCE', 'deport', 'deportation/deportations', 'of to from'], // A's deportation of B
  ['COERCE', 'arrest', 'imprisonment/jailing', 'of'], // A's imprisonment of B
  ['COERCE', 'restrict', 'crackdown', 'on against'], // A's crackdown on B
  ['ASSAULT', null, 'invasion/attack/assault/offensive/incursion', 'on against of'], // A's invasion of B
  ['ASSAULT', 'aerial', 'airstrike/airstrikes/bombing', 'on against of'], // A's bombing of B
  ['ASSAULT', null, 'clash/clashes/fighting', 'with against'], // clashes between A and B
  ['ASSAULT', 'execute', 'assassination/killing/murder', 'of'], // the killing of A by B
  ['ASSAULT', null, 'blockade/siege', 'of'], // A's siege of B
  ['ASSAULT', null, 'raids/strikes/incursions', 'on against'], // A's strikes on B
  ['ASSAULT', null, 'attacks/assaults', 'against'], // A's attacks against B; those "on B" are often in words
  ['ASSAULT', 'aerial', 'air/drone/missile/rocket strike/strikes/attack/attacks/raid/raids', 'on against'], // A's air strikes on B
  ['ASSAULT', 'explosives', 'shelling/bombardment', 'of on'], // A's shelling of B
  ['ASSAULT', 'abduct', 'kidnapping/abduction', 'of'], // A's kidnapping of B
  ['ASSAULT', null, 'massacre/genocide', 'of'], // A's massacre of B
  ['PROTEST', 'demo', 'protest/protests/demonstration/demonstrations', 'against'], // protests against B
  ['PROTEST', 'demo', 'rally/rallies/march/marches', 'against'], // rallies of A against B
  ['PROTEST', 'riot', 'uprising/revolt/rebellion', 'against'], // A's revolt against B
  ['ACCUSE', null, 'criticism/condemnation/denunciation', 'of by'], // A's criticism of B
  ['ACCUSE', null, 'accusations/allegations/lawsuit/complaint', 'against'], // A's lawsuit against B
  ['REJECT', null, 'rejection/veto', 'of'], // A's rejection of B's plan
  ['THREATEN', null, 'ultimatum', 'to'], // A's ultimatum to B
]

/** Types whose participants act on each other: who is named first is no matter. */
export const SYMMETRIC_TYPES: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])

/** Types of kind deeds: announced for the future they are a promise (PLOVER: code as AGREE), refused a REJECT. */
export const KIND_TYPES: ReadonlySet<EventType> = new Set<EventType>(['SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT'])

/** Types of hostile deeds: announced as a threat they are THREATEN. */
export const HOSTILE_TYPES: ReadonlySet<EventType> = new Set<EventType>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'REJECT'])

/** Hostile types that are THREATEN while they are only announced. */
export const PUNISHING_TYPES: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'COERCE', 'ASSAULT'])

/** Types that, refused, are REJECT. */
export const REFUSABLE_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'CONSULT',
  'AGREE',
])

/** Types of acts done in words: they need both an actor and a recipient to be more than talk. */
export const VERBAL_TYPES: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT', 'THREATEN', 'REQUEST', 'SUPPORT', 'AGREE'])

/** What a verb acts on when it tells no event: "released a report", "declined to comment", "met expectations". */
export const IDLE_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      [
        'release/free',
        'report reports statement statements video videos document documents data letter transcript photo photos footage list results result book album film tape tapes record records summary information figures study details memo budget version findings images image audio advertisement advertisements ad ads trailer song movie poll survey draft guidelines guidance recording email emails map returns timeline manifesto update plan plans proposal strategy',
      ], // released a report
      [
        'meet',
        'expectations goal goals target targets demand demands deadline needs criteria standards requirements commitments obligations',
      ], // met the criteria
      ['return/leave', 'home office school work power politics post job'], // returned to office
      ['refuse/decline/seek/request/demand/ask/push/press/threaten', 'to'], // declined to comment
      ['seize', 'power moment opportunity upon on chance initiative'], // seized the moment
      ['strike', 'tone chord balance note'], // struck a tone
      ['hit/strike', 'record high low peak market markets economy'], // hit a record
      ['address/attend', 'school university'], // attended school
      ['raise/open', 'door'], // opened the door
      ['hang', 'flag flags banner banners portrait portraits picture pictures sign signs poster posters'], // the flag was hung
      ['back', 'to down in into from away up'], // back in town
      ['support/fund/back', 'myself'], // supported himself
    ] as const
  ).flatMap(([verbs, nouns]) => verbs.split('/').map((verb) => [verb, new Set(nouns.split(' '))] as const)),
)
