// "attacked the base", "an attack on the embassy": blows, not words. In: the token of "attack" and the bounds of its sentence.
// Out: whether words of arms, of those who bear them or of what they strike stand near it.
import type { Words } from './words.ts'

const REACH = 14
const ATTACK = /^attack(?:s|ed|ing)?$/

/** Fighters, arms, what is done with them, what they strike. */
const OF_ARMS = new Set(
  `
militant militants gunman gunmen rebel rebels insurgent insurgents terrorist terrorists terror terrorism jihadist jihadists extremists
troops soldier soldiers forces army military militia militias fighter fighters attacker attackers assailant assailants hackers air aerial
bomb bombs bomber bombers bombing bombings rocket rockets missile missiles drone drones gun guns knife arson explosives mortar warplanes
chemical biological weapons suicide sarin gas cyber shooting arms armed
killed killing wounded injured dead deadly deadliest died casualties victims hostages claimed responsibility retaliation preemptive imminent
embassy consulate mission compound diplomatic base bases airport airfield checkpoint checkpoints convoy barracks outpost outposts
police civilians village villages ship ships vessel vessels tanker tankers facilities facility refinery pipeline infrastructure
church mosque synagogue school hospital hotel museum mall offices soil homeland
`
    .trim()
    .split(/\s+/),
)

/** "|militants| attacked the |base|", "a |deadly| attack on Osh"; not "attacked the mayor for her plan". */
export function isArmedAttack({ lower }: Words, index: number, start: number, end: number): boolean {
  if (!ATTACK.test(lower[index] ?? '')) return false
  for (let at = Math.max(start, index - REACH); at < Math.min(end, index + REACH); at++) if (OF_ARMS.has(lower[at] ?? '')) return true
  return false
}
