// The enumerations, each value with what it means. Values that the graph keeps in lower case are upper case here.
import { builder } from './builder.ts'

const says = <Value extends string>(description: string, value: Value) => ({ description, value })

export const TimeOrder = builder.enumType('TimeOrder', {
  description: 'The order of dated things.',
  values: {
    NEWEST_FIRST: says('The latest date first.', 'NEWEST_FIRST'),
    OLDEST_FIRST: says('The earliest date first.', 'OLDEST_FIRST'),
  } as const,
})

export const EntityOrder = builder.enumType('EntityOrder', {
  description: 'The order of entities.',
  values: {
    MOST_MENTIONED: says('Those that most articles mention first.', 'MOST_MENTIONED'),
    NAME: says('By name, A to Z.', 'NAME'),
  } as const,
})

export const EntityKindEnum = builder.enumType('EntityKind', {
  description: 'What an entity is.',
  values: {
    PERSON: says('A human being.', 'Person'),
    COUNTRY: says('A state, present or former.', 'Country'),
    ORGANIZATION: says('A body with members or staff: an alliance, a ministry, a company.', 'Organization'),
    PLACE: says('A city, region or other place that is no country.', 'Place'),
  } as const,
})

export const QuoteKindEnum = builder.enumType('QuoteKind', {
  description: 'How closely an article renders what was said.',
  values: {
    DIRECT: says('Whole sentences in quotation marks.', 'direct'),
    PARTIAL: says('Some words in quotation marks inside the article’s own sentence.', 'partial'),
    INDIRECT: says('In the article’s own words.', 'indirect'),
  } as const,
})

export const EventTypeEnum = builder.enumType('EventType', {
  description: 'What kind of event, after PLOVER. Speech is no event: it is a quote.',
  values: {
    AGREE: says('Agree to do something, or sign an agreement.', 'AGREE'),
    CONSULT: says('Meet, visit, call or negotiate.', 'CONSULT'),
    SUPPORT: says('Give diplomatic support, or better relations.', 'SUPPORT'),
    CONCEDE: says('Yield: ease sanctions, release, accept a demand.', 'CONCEDE'),
    COOPERATE: says('Work together: share, trade, exercise jointly.', 'COOPERATE'),
    AID: says('Give money, goods or help.', 'AID'),
    RETREAT: says('Withdraw troops or give up ground.', 'RETREAT'),
    REQUEST: says('Ask or demand that something be done.', 'REQUEST'),
    ACCUSE: says('Charge, sue or investigate.', 'ACCUSE'),
    REJECT: says('Refuse, veto or break off.', 'REJECT'),
    THREATEN: says('Threaten with consequences.', 'THREATEN'),
    PROTEST: says('Demonstrate, strike or block.', 'PROTEST'),
    SANCTION: says('Punish: embargo, expel, suspend.', 'SANCTION'),
    MOBILIZE: says('Move or ready troops.', 'MOBILIZE'),
    COERCE: says('Use force short of fighting: arrest, seize, restrict.', 'COERCE'),
    ASSAULT: says('Attack, fight, bomb or annex.', 'ASSAULT'),
  } as const,
})

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Whether an event has happened, as articles tell it.',
  values: {
    OCCURRED: says('It has happened.', 'occurred'),
    ONGOING: says('It is happening.', 'ongoing'),
    PLANNED: says('It is to happen.', 'planned'),
    HYPOTHETICAL: says('It may or might happen.', 'hypothetical'),
    DENIED: says('Someone says that it has not happened.', 'denied'),
  } as const,
})

export const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How exact a date is.',
  values: {
    DAY: says('To the day.', 'day'),
    WEEK: says('Some day of that week.', 'week'),
    MONTH: says('Some day of that month.', 'month'),
    YEAR: says('Some day of that year.', 'year'),
  } as const,
})

export const RoleEnum = builder.enumType('Role', {
  description: 'The part someone has in an event.',
  values: {
    ACTOR: says('Does it.', 'actor'),
    RECIPIENT: says('It is done to them.', 'recipient'),
    MEDIATOR: says('Stands between the others.', 'mediator'),
    HOST: says('It takes place with them.', 'host'),
  } as const,
})

export const LinkKindEnum = builder.enumType('LinkKind', {
  description: 'What connects two entities.',
  values: {
    QUOTE: says('One spoke about the other.', 'QUOTE'),
    EVENT: says('Both took part in an event, or one took part in an event that took place in the other.', 'EVENT'),
    POSITION: says('One holds or held a position in the other.', 'POSITION'),
    LOCATION: says('One lies in the other.', 'LOCATION'),
    CO_MENTION: says('An article mentions both, and states nothing more. Used only where it is asked for.', 'CO_MENTION'),
  } as const,
})

export const TimelineKindEnum = builder.enumType('TimelineKind', {
  description: 'Why something stands on an entity’s timeline.',
  values: {
    SAID: says('The entity said it.', 'SAID'),
    SAID_ABOUT: says('It was said about the entity.', 'SAID_ABOUT'),
    TOOK_PART: says('The entity took part in it.', 'TOOK_PART'),
    TOOK_PLACE: says('It took place there.', 'TOOK_PLACE'),
  } as const,
})

export const ExportFormatEnum = builder.enumType('ExportFormat', {
  description: 'A format of file.',
  values: {
    GRAPHML: says('GraphML: Gephi, yEd, Cytoscape, igraph, NetworkX.', 'graphml'),
    GEXF: says('GEXF 1.3: Gephi with its timeline.', 'gexf'),
    CSV: says('CSV, one file of nodes and one of edges: spreadsheets, pandas, Neo4j.', 'csv'),
    JSONLD: says('JSON-LD in the terms of schema.org, with whole facts as evidence.', 'jsonld'),
  } as const,
})

export const CentralityMeasureEnum = builder.enumType('CentralityMeasure', {
  description: 'How it is measured who is central among entities that facts tie.',
  values: {
    DEGREE: says('By how many facts tie it with the others (weighted degree).', 'DEGREE'),
    PAGERANK: says('By PageRank: tied with those who are central themselves, ties weighted by their facts, 0–1.', 'PAGERANK'),
    BETWEENNESS: says('By on what share of the shortest chains between two others it stands, each tie one step, 0–1.', 'BETWEENNESS'),
  } as const,
})

export const LinkOrderEnum = builder.enumType('LinkOrder', {
  description: 'The order of the facts between two entities.',
  values: {
    NEWEST_FIRST: says('The latest date first; positions, which have no date, by their titles, Z to A.', 'NEWEST_FIRST'),
    BEST_FIRST: says(
      'The best proof first: direct quotes before partial ones and speech retold, then what most articles tell, then the newest.',
      'BEST_FIRST',
    ),
  } as const,
})
