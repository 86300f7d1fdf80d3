// Words before a person's name that are not part of it: courtesy titles, offices, ranks, professions.
// In: a word as written. Out: whether it announces a person, and the gender it tells.
import type { Gender } from './given-names.ts'

// Courtesy titles, with the gender they tell ("Mrs. May").
const COURTESY: Readonly<Record<string, Gender | null>> = {
  Mr: 'male',
  Mister: 'male',
  Messrs: 'male',
  Sir: 'male',
  Lord: 'male',
  Baron: 'male',
  Count: 'male',
  King: 'male',
  Prince: 'male',
  Emperor: 'male',
  Duke: 'male',
  Sheikh: 'male',
  Emir: 'male',
  Sultan: 'male',
  Imam: 'male',
  Ayatollah: 'male',
  Mullah: 'male',
  Pope: 'male',
  Father: 'male',
  Brother: 'male',
  Herr: 'male',
  Monsieur: 'male',
  Señor: 'male',
  Chairman: 'male',
  Congressman: 'male',
  Councilman: 'male',
  Mrs: 'female',
  Ms: 'female',
  Miss: 'female',
  Mme: 'female',
  Madame: 'female',
  Madam: 'female',
  Lady: 'female',
  Dame: 'female',
  Baroness: 'female',
  Queen: 'female',
  Princess: 'female',
  Duchess: 'female',
  Sister: 'female',
  Frau: 'female',
  Señora: 'female',
  Chairwoman: 'female',
  Congresswoman: 'female',
}

// Offices, ranks and professions; the same words in lower case count too ("spokesman Ivanov").
const OFFICES = `
President Vice-President Premier Chancellor Minister Secretary Undersecretary Ambassador Envoy Consul Diplomat Senator Representative Congressmember
Governor Mayor Deputy Speaker Leader Chief Chair Chairperson Director Commissioner Commander Spokesman Spokeswoman Spokesperson Taoiseach Ombudsman
General Colonel Lieutenant Major Captain Sergeant Corporal Private Admiral Commodore Marshal Brigadier Cmdr Gen Col Lt Maj Capt Sgt Cpl Adm Brig
Sen Sens Rep Reps Gov Govs Pres Administrator Dr Doctor Prof Professor Judge Justice Attorney Prosecutor Lawyer Solicitor Magistrate Bishop Archbishop Cardinal Patriarch Rabbi
Reverend Rev Pastor Hon Officer Detective Inspector Superintendent Constable Sheriff Coach Manager Coordinator Negotiator Rapporteur Prelate
Adviser Advisor Aide Analyst Economist Historian Scientist Researcher Activist Journalist Reporter Correspondent Editor Writer Author Poet Novelist
Prophet Singer Actor Actress Musician Artist Painter Footballer Striker Midfielder Goalkeeper Defender Founder CEO MP MEP Lawmaker Candidate Opposition
Dissident Strategist Pollster Chairman Chairwoman Legislator Parliamentarian Councillor Treasurer Trustee Principal Dean Rector Provost Warlord
Counsel Emeritus Archduke Archdeacon Bailiff Chaplain Comptroller Curator Medic Nurse Surgeon Registrar Steward Vicar
Chef Designer Architect Engineer Physicist Chemist Biologist Astronaut Cosmonaut Pilot Driver Farmer Teacher Student Banker Businessman Businesswoman
Entrepreneur Tycoon Oligarch Billionaire Investor Executive Co-founder Cofounder Successor Predecessor Counterpart Colleague Tsar Czar Shah`

const genders: ReadonlyMap<string, Gender | null> = new Map(Object.entries(COURTESY))
const offices = OFFICES.trim().split(/\s+/)
const words = new Set([...offices, ...offices.map((word) => word.toLowerCase()), ...Object.keys(COURTESY)])

/** "Mr.", "President", "spokesman": a word that may stand before a person's name. */
export function isTitle(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  return words.has(bare)
}

/** "Mr", "Mrs", "King": the gender a title tells; null when it tells none. */
export function genderOfTitle(word: string): Gender | null {
  return genders.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? null
}
