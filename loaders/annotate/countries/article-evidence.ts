// Names that are a country in one article and something else in another: what else the article says decides for all of it.
// In: the body and the names found in it. Out: names that are no country in this article.

interface ArticleRule {
  readonly name: string
  /** When this stands anywhere in the article, the name is the country. */
  readonly country: RegExp
  /** When this stands in it and `country` does not, the name is no country. Null: always no country without `country`. */
  readonly other: RegExp | null
}

// Each with the article it was made for.
const ARTICLE_RULES: readonly ArticleRule[] = [
  // The American state: an article with Atlanta, governors and senators.
  {
    name: 'Georgia',
    country: /\b(?:Tbilisi|Georgians?\b|Abkhaz|Ossetia|Caucasus|Armenia|Azerbaijan|Moldova|Russia|Ukrain|Soviet|Batumi|NATO)/,
    other:
      /\b(?:Atlanta|Savannah|Alabama|Florida|Tennessee|Carolina|Michigan|Pennsylvania|Wisconsin|Arizona|Ohio|Texas|Virginia|Mississippi|Louisiana|Gov\.|Sens?\.|Kentucky)/,
  },
  { name: 'Jersey', country: /\b(?:Channel Islands?|Guernsey|St\.? Helier)\b/, other: /\b(?:New Jersey|N\.J\.|jersey)\b/ }, // Jersey, said of New Jersey
  { name: 'Irish', country: /\b(?:Ireland|Dublin|Belfast|Ulster)\b/, other: /\bNotre Dame\b/ }, // the Irish, a college team
  { name: 'Jordans', country: /\bthe two Jordans\b/, other: null }, // a pair of Jordans
  { name: 'KSA', country: /\bSaudi\b/, other: null }, // abbreviations stand for a country only beside its name
  { name: 'ROK', country: /\b(?:South |Republic of )?Korean?\b/, other: null },
  { name: 'RSA', country: /\bSouth Africa/, other: null },
  { name: 'PNG', country: /\bPapua\b/, other: null },
  { name: 'DDR', country: /\b(?:East German|Berlin)/, other: null },
  { name: 'FRG', country: /\bGerman/, other: null },
  { name: 'SADR', country: /\b(?:Sahrawi|Western Sahara)/, other: null },
  { name: 'BVI', country: /\bVirgin Islands\b/, other: null },
  { name: 'PRC', country: /\b(?:China|Chinese|Beijing)\b/, other: null },
  { name: 'SA', country: /\bSouth Africa/, other: null },
  { name: 'Emirates', country: /\b(?:UAE|Emiratis?|Abu Dhabi|United Arab Emirates)\b/, other: null },
  { name: 'Islamic Republic', country: /\bIran/, other: null },
  { name: 'CAR', country: /\bCentral African/, other: null },
  { name: 'NZ', country: /\bNew Zealand/, other: null },
  { name: 'DRC', country: /\b(?:Congo|Kinshasa|Goma|Kivu)/, other: null },
]

/** The names, as written, that stand for no country in this article. */
export function notInThisArticle(body: string, names: readonly { readonly exact: string }[]): ReadonlySet<string> {
  const used = new Set(names.map((name) => name.exact))
  return new Set(
    ARTICLE_RULES.filter(({ name, country, other }) => used.has(name) && !country.test(body) && (other === null || other.test(body))).map(
      ({ name }) => name,
    ),
  )
}
