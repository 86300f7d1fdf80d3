// Settings: what the environment and the command line say → one checked `Settings`. The only reader of `process.env`.
// An option of the command line goes before the variable of the same name; an empty variable counts as absent.
import { z } from 'zod'

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface Settings {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** Where Neo4j is; null: the embedded engine keeps the graph in the folder `storePath`. */
  readonly neo4j: Neo4jSettings | null
  readonly storePath: string
  /** Whoever shows this key may run mutations; null: mutations are off. */
  readonly apiKey: string | null
  /** Playground, introspection and suggestions are closed. */
  readonly production: boolean
  readonly logLevel: LogLevel
  /** Web pages of these origins may call the API from a browser. */
  readonly corsOrigins: readonly string[]
  /** The explorer is served at /explorer. */
  readonly explorer: boolean
  /** An operation is given up after this many milliseconds. */
  readonly deadlineMs: number
}

/** One setting: what it means, what it is when absent, and which values it takes. */
export interface SettingRule {
  readonly says: string
  /** As it would be written in the environment; null: absent. */
  readonly default: string | null
  readonly mayBe: string
  readonly value: z.ZodType<unknown, string>
}

const text = z.string()
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))
const origins = z
  .string()
  .transform((list) => list.split(',').map((origin) => origin.trim()))
  .pipe(z.array(z.string().refine((origin) => URL.canParse(origin) && new URL(origin).origin === origin)))

/** Every setting, in the order in which docs/configuration.md lists them. */
export const SETTINGS = {
  PORT: {
    says: 'Port of the server.',
    default: '4000',
    mayBe: 'a whole number from 0 to 65535 (0: any free port)',
    value: wholeNumber(0, 65_535),
  },
  HOST: {
    says: 'Address the server listens on.',
    default: '127.0.0.1',
    mayBe: 'a host name or IP address',
    value: text.regex(/^[\w.:-]+$/),
  },
  NEO4J_URI: {
    says: 'Neo4j to keep the graph in; absent: the embedded engine.',
    default: null,
    mayBe: 'a bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// address',
    value: text.regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/),
  },
  NEO4J_USER: { says: 'User of Neo4j.', default: 'neo4j', mayBe: 'a user name', value: text },
  NEO4J_PASSWORD: { says: 'Password of that user; must be there when `NEO4J_URI` is.', default: null, mayBe: 'a password', value: text },
  NEO4J_DATABASE: { says: 'Database in Neo4j.', default: 'neo4j', mayBe: 'the name of a database', value: text.regex(/^[\w.-]+$/) },
  NEWSGRAPH_STORE: { says: "The embedded engine's folder.", default: '.newsgraph', mayBe: 'the path of a folder', value: text },
  NEWSGRAPH_API_KEY: {
    says: 'Key that mutations ask for; absent: mutations are off.',
    default: null,
    mayBe: 'at least 16 characters without spaces',
    value: text.regex(/^\S{16,}$/),
  },
  NEWSGRAPH_CORS_ORIGINS: {
    says: 'Web pages of these origins may call the API from a browser.',
    default: null,
    mayBe: 'origins with commas between them, like https://example.org,http://localhost:3000',
    value: origins,
  },
  NEWSGRAPH_EXPLORER: {
    says: '`off` closes the explorer; it asks only what the API answers anyway, so that it stays open in production.',
    default: 'on',
    mayBe: 'on, off',
    value: z.enum(['on', 'off']),
  },
  NEWSGRAPH_DEADLINE_MS: {
    says: 'An operation is given up after this many milliseconds.',
    default: '10000',
    mayBe: 'a whole number from 100 to 600000',
    value: wholeNumber(100, 600_000),
  },
  NODE_ENV: { says: '`production` closes the playground, introspection and suggestions.', default: null, mayBe: 'any word', value: text },
  LOG_LEVEL: { says: 'Least level of log line that is written.', default: 'info', mayBe: LOG_LEVELS.join(', '), value: z.enum(LOG_LEVELS) },
  DEBUG: { says: 'Any value: errors of the command line are shown with their stack.', default: null, mayBe: 'any word', value: text },
} as const satisfies Record<string, SettingRule>

export type SettingName = keyof typeof SETTINGS

/** A setting with a value it cannot have. */
export class SettingError extends Error {
  readonly setting: SettingName
  constructor(setting: SettingName, message: string) {
    super(message)
    this.name = 'SettingError'
    this.setting = setting
  }
}

/**
 * Reads and checks every setting.
 * @throws SettingError naming the setting and what it may be.
 */
export function readSettings(
  options: { readonly [name in SettingName]?: string | undefined } = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const read = <Name extends SettingName>(name: Name) => readSetting(name, options[name] ?? environment[name])
  const uri = read('NEO4J_URI')
  return {
    host: read('HOST') ?? '',
    port: read('PORT') ?? 0,
    neo4j:
      uri === null
        ? null
        : { uri, user: read('NEO4J_USER') ?? '', password: neo4jPassword(read('NEO4J_PASSWORD')), database: read('NEO4J_DATABASE') ?? '' },
    storePath: read('NEWSGRAPH_STORE') ?? '',
    apiKey: read('NEWSGRAPH_API_KEY'),
    production: read('NODE_ENV') === 'production',
    logLevel: read('LOG_LEVEL') ?? 'info',
    corsOrigins: read('NEWSGRAPH_CORS_ORIGINS') ?? [],
    explorer: read('NEWSGRAPH_EXPLORER') === 'on',
    deadlineMs: read('NEWSGRAPH_DEADLINE_MS') ?? 0,
  }
}

/** Whether errors of the command line are shown with their stack; asked for even when other settings are wrong. */
export function debugWanted(environment: Readonly<Record<string, string | undefined>> = process.env): boolean {
  return (environment.DEBUG ?? '') !== ''
}

type ValueOf<Name extends SettingName> = z.output<(typeof SETTINGS)[Name]['value']>

function readSetting<Name extends SettingName>(name: Name, given: string | undefined): ValueOf<Name> | null {
  const rule: SettingRule = SETTINGS[name]
  const written = given === undefined || given.trim() === '' ? rule.default : given.trim()
  if (written === null) return null
  const parsed = rule.value.safeParse(written)
  if (parsed.success) return parsed.data as ValueOf<Name>
  throw new SettingError(name, `Cannot start: ${name} is ${shown(name, written)}; it may be ${rule.mayBe}`)
}

function neo4jPassword(password: string | null): string {
  if (password !== null) return password
  throw new SettingError('NEO4J_PASSWORD', 'Cannot start: NEO4J_PASSWORD is missing; with NEO4J_URI it must be the password of that Neo4j')
}

// A secret never stands in a message.
function shown(name: SettingName, written: string): string {
  return /KEY|PASSWORD/.test(name) ? 'not valid' : `"${written}"`
}
