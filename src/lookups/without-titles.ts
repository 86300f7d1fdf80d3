// A name as somebody types it → the name without what stands before it: "Mr.", "Sen.", "former President", "Secretary of
// State". What is left is a person's name; a title alone is left as it is. Names and titles are normalised (ids.ts).

/** Courtesies, ranks and offices, by what they were made for. */
const TITLES = `
courtesies: mr mrs ms miss mx messrs madam madame monsieur sir dame lord lady baroness baron dr doctor prof professor hon honorable honourable
church and mosque: pope cardinal archbishop bishop father sister rev reverend pastor rabbi imam ayatollah sheikh mullah
crowns: king queen prince princess emperor emir sultan
ranks: gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral sgt sergeant brig brigadier marshal cpl corporal pvt private
police: sheriff officer detective inspector constable superintendent
lawmakers: sen senator rep representative congressman congresswoman lawmaker speaker councilman councilwoman
governments: president pres premier chancellor minister secretary ambassador envoy gov governor mayor commissioner
courts and bodies: judge justice chairman chairwoman chair director leader spokesman spokeswoman ceo
`
  .trim()
  .split('\n')
  .flatMap((line) => line.slice(line.indexOf(':') + 1).split(' '))
  .filter((word) => word !== '')

/** What may stand before a title. */
const BEFORE =
  'the us u s former ex acting deputy vice assistant interim late senior prime foreign defense defence first grand chief attorney secretary'

/** "Secretary of State", "Speaker of the House". */
const OFFICES = 'of (?:the )?(?:state|defense|defence|homeland security|energy|labor|commerce|education|house|senate|treasury|army|navy)'

const TITLE = new RegExp(`^(?:(?:${BEFORE.split(' ').join('|')}) )*(?:${[...new Set(TITLES)].join('|')})(?: ${OFFICES})? (?=.)`)

/** A normalised name without the titles before it; null where none stands before a name. */
export function withoutTitles(name: string): string | null {
  let rest = name
  while (TITLE.test(rest)) rest = rest.replace(TITLE, '')
  return rest === name || rest === '' ? null : rest
}
