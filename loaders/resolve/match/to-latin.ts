// Names in Cyrillic, Greek, Arabic and Japanese kana → Latin letters as news write them, without accents, in lower case.
// Letters of other scripts stay as they are: two names in one of them still compare. In: a name. Out: the name.

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)

const LETTERS: ReadonlyMap<string, string> = new Map([
  // Russian, Ukrainian, Belarusian, Serbian, Macedonian, Kazakh
  ...pairs(
    'а=a б=b в=v г=g ґ=g д=d ђ=dj ѓ=gj е=e ё=e є=ye ж=zh з=z и=i і=i ї=yi й=y ј=j к=k ќ=kj л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=c у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ѕ=dz',
  ),
  // Greek
  ...pairs('α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'),
  // Arabic; short vowels are not written
  ...pairs(
    'ا=a أ=a إ=i آ=a ٱ=a ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=a غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=i ى=a ة=a ئ=y ؤ=w ء= پ=p چ=ch ژ=zh گ=g ک=k ی=i',
  ),
  // Katakana
  ...pairs(
    'ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=ku ケ=ke コ=ko サ=sa シ=shi ス=su セ=se ソ=so タ=ta チ=chi ツ=tsu テ=te ト=to ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=fu ヘ=he ホ=ho マ=ma ミ=mi ム=mu メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=ra リ=ri ル=ru レ=re ロ=ro ワ=wa ン=n ヴ=v ガ=ga ギ=gi グ=gu ゲ=ge ゴ=go ザ=za ジ=ji ズ=zu ゼ=ze ゾ=zo ダ=da デ=de ド=do バ=ba ビ=bi ブ=bu ベ=be ボ=bo パ=pa ピ=pi プ=pu ペ=pe ポ=po ー= ッ= ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo ・=_',
  ),
  // Latin letters that do not come apart
  ...pairs('ł=l ø=o đ=d ß=ss æ=ae œ=oe ı=i þ=th ð=d ə=a'),
])

/** The name in Latin letters, lower case, no accents. */
export function toLatin(name: string): string {
  const lower = name.normalize('NFC').toLowerCase()
  let latin = ''
  for (const letter of lower) {
    if (letter < '\u0080') latin += letter
    else latin += LETTERS.get(letter) ?? withoutAccent(letter)
  }
  return latin.replace(/_/g, ' ')
}

function withoutAccent(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '')
  return LETTERS.get(plain) ?? (plain === '' && !/\p{M}/u.test(letter) ? letter : plain || letter)
}
