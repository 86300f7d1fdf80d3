// Nouns and adjectives that bring in what somebody says, thinks or wants, one kind a line with the words that must follow.
// Comes in by look-up of a lower-case word. Goes out: the words that may follow it.

/** "Smith's criticism of the plan", "their hope that it holds": the noun, then what leads to the content. */
const NOUNS = `
of: criticism condemnation denunciation denial accusation allegation assessment assertion portrayal depiction description characterization view
of: endorsement mention announcement rejection dismissal disapproval approval embrace praise mockery defense defence perception estimate definition
of: promise threat warning fear hope suspicion vision admission acknowledgment acknowledgement confirmation critique interpretation recognition support
of: advocacy opinion understanding declaration disclosure revelation prediction forecast celebration attack admiration
that: belief claim assertion allegation accusation argument suggestion fear hope concern conviction contention promise pledge vow statement insistence
that: view opinion assumption expectation prediction warning complaint speculation suspicion hint signal admission acknowledgment confirmation denial
that: declaration announcement revelation proposal recommendation assurance sense feeling perception notion charge conclusion finding remark prospect doubt
to: opposition promise pledge vow plan proposal call desire threat request objection bid
in: confidence interest faith
to: push demand determination eagerness reluctance invitation resistance loyalty hostility aversion objections
for: call support request demand plan proposal push respect enthusiasm preference appeal argument case disdain contempt appetite endorsement affection
on: attack view comment opinion remark focus statement emphasis assault criticism
about: concern question comment remark doubt complaint worry statement claim warning opinion misgiving reservation optimism pessimism view skepticism talk joke
over: concern anger outrage dispute fear alarm disagreement frustration worry
with: disagreement frustration agreement disappointment dissatisfaction displeasure
against: attack accusation allegation charge argument warning complaint invective tirade rhetoric protest
toward: hostility attitude rhetoric skepticism
from: call request criticism praise support endorsement complaint
`

/** "is confident that", "worried about": the adjective, then what leads to the content. */
const ADJECTIVES = `
that: confident certain sure hopeful optimistic pessimistic worried concerned aware convinced adamant afraid fearful disappointed angry upset glad happy
that: furious livid insistent mindful unconvinced resentful wary thankful
about: furious lukewarm tepid leery bullish bearish upbeat pessimistic coy evasive mum frank puzzled dismayed hopeful
of: leery mistrustful unafraid envious weary appreciative resentful enamored unashamed
on: keen mum silent bullish adamant
at: aghast alarmed dismayed amazed incensed
by: alarmed dismayed infuriated irked intrigued puzzled saddened irritated shocked stunned horrified
with: annoyed fascinated infatuated pleased delighted
that: proud skeptical doubtful insistent unaware surprised shocked satisfied emphatic clear outraged frustrated alarmed pleased grateful unsure
about: worried concerned skeptical sceptical optimistic pessimistic enthusiastic excited confident angry upset uneasy nervous wary anxious candid critical
about: happy unhappy passionate serious ambivalent adamant cautious doubtful vocal silent unsure uncertain undecided outspoken
of: critical supportive dismissive skeptical wary afraid fearful proud suspicious aware tolerant disdainful appreciative respectful ashamed contemptuous
of: convinced confident certain sure distrustful mindful hopeful unaware
to: willing unwilling eager reluctant ready prepared determined opposed inclined hesitant keen anxious loyal sympathetic committed averse hostile
to: open
for: eager hopeful grateful thankful nostalgic
with: disappointed frustrated impressed unhappy satisfied dissatisfied happy pleased disgusted fed-up comfortable uncomfortable
at: angry furious outraged shocked disappointed
by: impressed troubled angered disappointed bothered offended disturbed alarmed encouraged
in: confident interested
over: divided split angry concerned
on: split divided
`

/** Lower-case noun, singular or plural → the words that may follow it. */
export const ATTITUDE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = readTable(NOUNS, true)
/** Lower-case adjective → the words that may follow it. */
export const ATTITUDE_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = readTable(ADJECTIVES, false)

function readTable(lines: string, plurals: boolean): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>()
  for (const line of lines.trim().split('\n')) {
    const [follower = '', words = ''] = line.split(': ')
    for (const word of words.split(' ')) {
      for (const form of plurals ? [word, `${word}s`] : [word]) {
        const followers = table.get(form) ?? new Set<string>()
        followers.add(follower)
        table.set(form, followers)
      }
    }
  }
  return table
}
