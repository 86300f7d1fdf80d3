// Whether two given names may be one person's: initials, nicknames, other spellings of one sound ("Sergei", "Sergey").
// In: given names folded to lower case without accents. Out: true or false.
import { keptAnswers } from '../../../src/ontology/kept-answers.ts'
import { genderOfGivenName } from './given-names.ts'

// Nicknames, one family a line.
const NICKNAMES = `
william bill billy will willy
robert bob bobby rob robbie
richard dick rick ricky rich
james jim jimmy jamie
john jack johnny jon
joseph joe joey
michael mike mick mickey
thomas tom tommy
edward ed eddie ted teddy ned
theodore ted teddy theo
charles charlie chuck
donald don donny
daniel dan danny
david dave davy
anthony tony antony
benjamin ben benny
bernard bernie
alexander alex sasha aleksandr alec sandy
alexei alyosha aleksey
andrew andy drew
christopher chris kit
matthew matt
nicholas nick nicolas
patrick pat paddy
peter pete
philip phil phillip
samuel sam sammy
stephen steve steven stevie
timothy tim
gregory greg
kenneth ken kenny
lawrence larry laurence
leonard leo len lenny
raymond ray
ronald ron ronnie
gerald gerry jerry
geoffrey geoff jeffrey jeff
frederick fred freddie friedrich
francis frank frankie
franklin frank
harold harry hal
henry harry hank
albert al bert
alfred al alf fred
arthur art
vladimir volodya vova
volodymyr vladimir
dmitri dima dmytro
mikhail misha
nikolai kolya nick
ivan vanya
yevgeny evgeny eugene zhenya
sergei seryozha serhiy
elizabeth liz betty beth lizzie eliza liza
margaret maggie peggy meg margie
katherine kate kathy katie catherine cathy kathryn
christine chris christina tina kristina
patricia pat patty trish
barbara barb
deborah debbie deb
jennifer jen jenny
jessica jess
rebecca becky
susan sue susie
victoria vicky tory
theresa tess teresa terry
pamela pam
sandra sandy
cynthia cindy
kimberly kim
nancy nan
condoleezza condi
jacqueline jackie
ekaterina katya kateryna yekaterina
natalia natasha nataliya
tatiana tanya
maria masha
anna anya ann anne
jose pepe
francisco paco pancho
ignacio nacho
guillermo memo
luiz lula
mohammed muhammad mohamed mohamad mohammad mehmet
hans johannes johann
josef joseph sepp yosef
georg george jorge georgy giorgi`

const FAMILIES: ReadonlyMap<string, readonly number[]> = (() => {
  const byName = new Map<string, number[]>()
  for (const [family, line] of NICKNAMES.trim().split('\n').entries())
    for (const name of line.split(' ')) byName.set(name, [...(byName.get(name) ?? []), family])
  return byName
})()

/** Whether two folded given names may be one person's. */
export function isSameGivenName(left: string, right: string): boolean {
  if (left === right) return true
  if (left.length === 1 || right.length === 1) return left[0] === right[0]
  const families = FAMILIES.get(left)
  if (families !== undefined && (FAMILIES.get(right) ?? []).some((family) => families.includes(family))) return true
  const leftGender = genderOfGivenName(capital(left))
  const rightGender = genderOfGivenName(capital(right))
  if (leftGender !== null && rightGender !== null && leftGender !== rightGender) return false
  return soundsAlike(left, right)
}

/** Whether two folded words are spellings of one sound: same consonants and at most one vowel apart. */
export function soundsAlike(left: string, right: string): boolean {
  if (left === right) return true
  if (Math.min(left.length, right.length) < 4) return false
  const leftSound = soundOf(left)
  const rightSound = soundOf(right)
  if (leftSound === rightSound) return true
  if (leftSound.replace(/[aiu]/g, '') !== rightSound.replace(/[aiu]/g, '') || leftSound.length !== rightSound.length) return false
  let apart = 0
  for (let index = 0; index < leftSound.length; index++) if (leftSound[index] !== rightSound[index]) apart++
  return apart <= 1
}

// Spellings of one sound, in the order they are replaced.
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'], // Philipp, Filip
  [/[kgq]h|ch(?=[aeiou])/g, 'h'], // Khamenei, Hamenei
  [/sch|sh/g, 's'], // Schroeder
  [/zh|dj|dzh/g, 'j'], // Azhar
  [/tz|ts|cz|z/g, 's'], // Netz, Aziz
  [/x/g, 'ks'], // Alexander, Aleksandr
  [/c|q/g, 'k'],
  [/w/g, 'v'],
  [/th/g, 't'],
  [/[eiyj]+/g, 'i'], // Sergei, Sergey, Dmitrij
  [/[ou]+/g, 'u'], // Yousef, Yusuf
  [/([a-z])\1+/g, '$1'], // Mohammed, Mohamed
]

const soundOf = keptAnswers(20_000, (word) => SOUNDS.reduce((sofar, [from, to]) => sofar.replace(from, to), word))

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
