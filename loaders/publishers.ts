// Domain of an article's URL → its publisher. Well-known ones have their name here; the others go by their domain.
import type { PublisherFact } from './facts.ts'

const NAMES: Readonly<Record<string, string>> = {
  'aljazeera.com': 'Al Jazeera',
  'apnews.com': 'Associated Press',
  'bbc.co.uk': 'BBC',
  'bbc.com': 'BBC',
  'cnn.com': 'CNN',
  'dw.com': 'Deutsche Welle',
  'euronews.com': 'Euronews',
  'france24.com': 'France 24',
  'ft.com': 'Financial Times',
  'nytimes.com': 'The New York Times',
  'politico.com': 'Politico',
  'reuters.com': 'Reuters',
  'theguardian.com': 'The Guardian',
  'voanews.com': 'Voice of America',
  'washingtonpost.com': 'The Washington Post',
}

/** The publisher at a domain; null without one. */
export function publisherOf(domain: string | null): PublisherFact | null {
  return domain === null ? null : { id: `publisher:${domain}`, name: NAMES[domain] ?? domain, domain }
}
