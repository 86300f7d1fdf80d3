// The tree of commands: names, arguments, options, help with examples. What a command does is in its own file.
import { Command } from 'commander'
import { packageVersion } from './package-root.ts'

/** The program `newsgraph` with all its commands. */
export function createProgram(): Command {
  const program = new Command('newsgraph')
    .description('News articles in, connected answers out: who said what about whom, who met whom, how two names are connected.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('--help', 'show how')
    .option('--store <path>', "the embedded engine's folder (default: NEWSGRAPH_STORE, else .newsgraph)")
    .option('--verbose', 'show errors with their stack')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(`newsgraph: ${usageError(text)}\n`) })
    .addHelpText('after', OVERVIEW)
  for (const add of COMMANDS) add(program)
  return program
}

// Commander's message, on one line: "error: unknown command 'lod'\n(Did you mean load?)".
function usageError(text: string): string {
  return `${text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')}; add --help to see how`
}

const OVERVIEW = `
Examples:
  $ newsgraph serve --seeds                     the API and its playground, with articles to try it on
  $ newsgraph load articles/                    read a folder of articles into the graph
  $ newsgraph query '{ stats { nodes { label count } } }'  ask without a server

Settings come from the environment: PORT, HOST, NEWSGRAPH_STORE, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE,
NEWSGRAPH_API_KEY and a few more (docs/configuration.md).`

// In the order of the help: from reading articles in to asking about them.
const COMMANDS: readonly ((program: Command) => void)[] = [
  (program) => {
    program
      .command('load')
      .description('read articles into the graph; what is there unchanged is passed over')
      .argument('<path...>', 'files, folders, or - for standard input; text in the seed format, or JSONL')
      .option('--workers <number>', 'threads that read articles beside the one that writes (default: by cores, none for few articles)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ newsgraph load article.txt\n  $ newsgraph load articles/ more.jsonl\n  $ cat more.jsonl | newsgraph load -',
      )
      .action(async (paths: string[], _, command: Command) => (await import('./load.ts')).load(paths, command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('remove')
      .description('take articles back, with everything that only they say')
      .argument('<article...>', 'ids or URLs of articles')
      .addHelpText(
        'after',
        '\nExamples:\n  $ newsgraph remove https://example.org/news/ferry-talks\n  $ newsgraph remove article:0123456789abcdef',
      )
      .action(async (articles: string[], _, command: Command) => (await import('./remove.ts')).remove(articles, command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('merge')
      .description('say that two entities are one; their articles are read again, and the old id stands for the new one')
      .argument('<from>', 'id of the entity that is given up')
      .argument('<into>', 'id of the one it turns out to be')
      .option('--why <text>', 'why, for the record')
      .option('--by <name>', 'who says so, for the record')
      .addHelpText(
        'after',
        '\nExamples:\n  $ newsgraph merge person:joseph-r-dahl person:joe-dahl\n  $ newsgraph merge person:joseph-r-dahl person:joe-dahl --why "one office, one face" --by "Desk 4"',
      )
      .action(async (from: string, into: string, _, command: Command) =>
        (await import('./merge.ts')).merge(from, into, command.optsWithGlobals()),
      )
  },
  (program) => {
    program
      .command('unmerge')
      .description('take a merge back; the graph is again as if it had not been made, and the record stays')
      .argument('<merge>', 'id of the merge; "newsgraph merges" lists them')
      .addHelpText('after', '\nExamples:\n  $ newsgraph unmerge merge:0123456789abcdef')
      .action(async (merge: string, _, command: Command) => (await import('./merge.ts')).unmerge(merge, command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('merges')
      .description('list the merges on record, the latest first, with those undone')
      .option('--json', 'as one JSON object a line')
      .addHelpText('after', '\nExamples:\n  $ newsgraph merges\n  $ newsgraph merges --json | jq -r .fromId')
      .action(async (_, command: Command) => (await import('./merges.ts')).merges(command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('serve')
      .description('start the GraphQL API, its playground and a start page')
      .option('--port <number>', 'port to listen on (default: PORT, else 4000; 0: any free one)')
      .option('--host <address>', 'address to listen on (default: HOST, else 127.0.0.1)')
      .option('--seeds', 'first load the articles that come with newsgraph, when the graph holds none')
      .addHelpText('after', '\nExamples:\n  $ newsgraph serve --seeds\n  $ newsgraph serve --port 8080 --store /var/lib/newsgraph')
      .action(async (_, command: Command) => (await import('./serve.ts')).serve(command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('annotate')
      .description('print what is read in articles, one JSON object a line, without a graph')
      .argument('<path...>', 'files, folders, or - for standard input')
      .addHelpText('after', '\nExamples:\n  $ newsgraph annotate article.txt\n  $ newsgraph annotate sample.jsonl > annotated.jsonl')
      .action(async (paths: string[]) => (await import('./annotate.ts')).annotate(paths))
  },
  (program) => {
    program
      .command('query')
      .description('answer a GraphQL document from the graph, without a server; a subscription (on Neo4j) with a line for each event')
      .argument('[document]', 'the document')
      .option('--file <path>', 'read the document from a file, or - for standard input')
      .option('--variables <json>', 'its variables, a JSON object')
      .addHelpText(
        'after',
        '\nExamples:\n  $ newsgraph query \'{ stats { nodes { label count } } }\'\n  $ newsgraph query --file question.graphql --variables \'{"id":"country:NO"}\'',
      )
      .action(async (document: string | undefined, _, command: Command) =>
        (await import('./query.ts')).query(document, command.optsWithGlobals()),
      )
  },
  (program) => {
    program
      .command('export')
      .description('write the graph, or what is around some entities, as a file that other programs open')
      .argument('[id...]', 'entities to start from, like person:ingrid-solheim; none: the whole graph')
      .option('--format <format>', 'graphml, gexf, csv or jsonld (default: by the ending of FILE, else graphml)')
      .option('--hops <number>', 'how far from the ids, 0 to 2 (default: 1)')
      .option('--from <date>', 'only links by what was said, happened or was reported on this day or later (YYYY-MM-DD)')
      .option('--to <date>', '… or earlier')
      .option('--kinds <kinds>', 'kinds of link: QUOTE,EVENT,POSITION,LOCATION,CO_MENTION (default: all but CO_MENTION)')
      .option('--entity-kinds <kinds>', 'kinds of entity: PERSON,COUNTRY,ORGANIZATION,PLACE (default: all)')
      .option('--limit <number>', 'entities at most (default: 1000 around ids, else all)')
      .option('--part <part>', 'of csv, which is two files: nodes or edges')
      .option('-o, --output <path>', 'file to write, for csv a folder (default: standard output)')
      .addHelpText(
        'after',
        '\nExamples:\n  $ newsgraph export -o news.gexf\n  $ newsgraph export person:ingrid-solheim country:RU --hops 1 -o talks.graphml\n  $ newsgraph export --format csv -o tables/\n  $ newsgraph export country:NO --kinds EVENT --from 2031-01-01 --format csv --part edges | head',
      )
      .action(async (ids: string[], _, command: Command) => (await import('./export.ts')).exportGraph(ids, command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('stats')
      .description('count every kind of node and relationship in the graph')
      .option('--json', 'as one JSON object')
      .addHelpText('after', '\nExamples:\n  $ newsgraph stats\n  $ newsgraph stats --json')
      .action(async (_, command: Command) => (await import('./stats.ts')).stats(command.optsWithGlobals()))
  },
  (program) => {
    program
      .command('match')
      .description('say for each pair of names whether they may be one: JSONL in, the same with score and match out')
      .argument('[path]', 'a file of {"name1","name2","schema":"Person|Organization"}, or - for standard input', '-')
      .addHelpText(
        'after',
        '\nExamples:\n  $ newsgraph match pairs.jsonl\n  $ echo \'{"name1":"Bob Lee","name2":"Robert Lee","schema":"Person"}\' | newsgraph match',
      )
      .action(async (path: string) => (await import('./match.ts')).match(path))
  },
  (program) => {
    program
      .command('schema')
      .description('print the GraphQL schema')
      .addHelpText('after', '\nExamples:\n  $ newsgraph schema > schema.graphql')
      .action(async () => (await import('./schema.ts')).schema())
  },
]
