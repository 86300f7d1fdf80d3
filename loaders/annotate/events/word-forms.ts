// Lemmas → the forms they take in a text. In: "meet", "ceasefire"; out: met, meeting, ceasefires and what each form is.

/** What a verb's form can be; past and participle share most forms. */
export type VerbForm = 'base' | 's' | 'past' | 'ing'

// lemma: past forms
const IRREGULAR: Readonly<Record<string, string>> = {
  arise: 'arose arisen',
  be: 'was were been',
  beat: 'beat beaten',
  become: 'became become',
  begin: 'began begun',
  behead: 'beheaded',
  blow: 'blew blown',
  bring: 'brought',
  break: 'broke broken',
  build: 'built',
  burn: 'burned burnt',
  buy: 'bought',
  cast: 'cast',
  come: 'came come',
  cut: 'cut',
  deal: 'dealt',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feed: 'fed',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  forge: 'forged',
  forgive: 'forgave forgiven',
  free: 'freed',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hang: 'hanged hung',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  override: 'overrode overridden',
  overrun: 'overran overrun',
  overthrow: 'overthrew overthrown',
  pay: 'paid',
  pull: 'pulled',
  put: 'put',
  quit: 'quit',
  rebuild: 'rebuilt',
  retake: 'retook retaken',
  rise: 'rose risen',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shoot: 'shot',
  shut: 'shut',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  stick: 'stuck',
  strike: 'struck stricken',
  sue: 'sued',
  swear: 'swore sworn',
  take: 'took taken',
  tear: 'tore torn',
  tell: 'told',
  throw: 'threw thrown',
  undertake: 'undertook undertaken',
  uphold: 'upheld',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  withstand: 'withstood',
  write: 'wrote written',
}
/** Longer verbs that double their last letter ("expelled"); the second group does so in British spelling alone. */
const DOUBLING = new Set(
  'admit commit permit submit expel compel repel kidnap transfer defer refer patrol rebel regret hijab equip rebut quiz wiretap forbid'.split(
    ' ',
  ),
)
const DOUBLING_IN_BRITAIN = new Set('cancel signal travel channel kidnap fuel marshal label level'.split(' '))

/** Every form of a verb; spellings with -ise stand beside -ize. */
export function verbForms(lemma: string): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const lemmas = /i[sz]e$/.test(lemma) && lemma.length > 6 ? [lemma.replace(/i[sz]e$/, 'ise'), lemma.replace(/i[sz]e$/, 'ize')] : [lemma]
  for (const each of lemmas) {
    for (const form of regularPasts(each)) forms.set(form, 'past')
    for (const form of ingForms(each)) forms.set(form, 'ing')
    forms.set(sForm(each), 's')
    if (forms.get(each) === undefined) forms.set(each, 'base')
  }
  return forms
}

/** A noun in the singular and plural. */
export function nounForms(lemma: string): readonly string[] {
  return [lemma, sForm(lemma)]
}

function regularPasts(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma]
  if (irregular !== undefined) return irregular.split(' ')
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  return stems(lemma).map((stem) => `${stem}ed`)
}

function ingForms(lemma: string): readonly string[] {
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`]
  return stems(lemma).map((stem) => `${stem}ing`)
}

function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.slice(-1)
  if (DOUBLING_IN_BRITAIN.has(lemma)) return [lemma, doubled]
  return DOUBLING.has(lemma) || /^[^aeiou]*[aeiou][bcdfgklmnprtvz]$/.test(lemma) ? [doubled] : [lemma]
}

function sForm(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}
