import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { printSdl } from '../../schema/print-sdl.ts'

const TYPES = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

test('schema.graphql is the schema that is served (vitest -u writes it)', async () => {
  await expect(printSdl(schema)).toMatchFileSnapshot('../../schema/schema.graphql')
})

test('the printed schema builds to the same types', () => {
  const built = buildSchema(printSdl(schema))
  expect(Object.keys(built.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort())
  expect(printSdl(built).split('\n').sort()).toEqual(printSdl(schema).split('\n').sort())
})

test('every type, field, argument and enum value is described', () => {
  expect(TYPES.flatMap(undescribed)).toEqual([])
})

test('every type of the ontology, every connection and every root field is there', () => {
  const kinds = ['Article', 'Publisher', 'Person', 'Country', 'Organization', 'Place', 'Event', 'Quote', 'Position']
  for (const kind of kinds) {
    const type = schema.getType(kind)
    expect(isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')).toBe(true)
    expect(schema.getType(`${kind}Connection`)).toBeDefined()
    expect(schema.getQueryType()?.getFields()[kind.toLowerCase()]).toBeDefined()
  }
})

function undescribed(type: GraphQLNamedType): string[] {
  const bare = (path: string, { description }: { readonly description?: string | null }) => (description ? [] : [path])
  if (isSpecifiedScalarType(type)) return []
  const found = bare(type.name, type)
  if (isEnumType(type)) found.push(...type.getValues().flatMap((value) => bare(`${type.name}.${value.name}`, value)))
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      found.push(...bare(`${type.name}.${field.name}`, field))
      found.push(...field.args.flatMap((arg) => bare(`${type.name}.${field.name}(${arg.name})`, arg)))
    }
  }
  if (isInputObjectType(type)) found.push(...Object.values(type.getFields()).flatMap((field) => bare(`${type.name}.${field.name}`, field)))
  return found
}
