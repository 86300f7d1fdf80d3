// The schema: every type adds itself to the builder; nothing else happens here.
import './date.ts'
import './node.ts'
import './evidence.ts'
import './entity.ts'
import './person.ts'
import './country.ts'
import './organization.ts'
import './place.ts'
import './article.ts'
import './publisher.ts'
import './quote.ts'
import './event.ts'
import './position.ts'
import './path.ts'
import './common-neighbours.ts'
import './timeline.ts'
import './search.ts'
import './stats.ts'
import './mutations.ts'
import { builder } from './builder.ts'

/** The GraphQL schema. */
export const schema = builder.toSchema({ sortSchema: false })
