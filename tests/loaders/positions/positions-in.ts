// The positions of a marked sentence, each in one line: title, person, body, whether it is held no more, and where it is said.
import { annotatePositions } from '../../../loaders/annotate/positions.ts'
import { readMarked } from '../events/marked-text.ts'

export function positionsIn(marked: string): string[] {
  const { body, reading, found } = readMarked(marked)
  const { positions = [] } = annotatePositions(reading, found)
  return positions.map(({ title, personId, bodyId, former, start, end }) => {
    return `${title} | ${personId} | ${bodyId ?? '-'}${former ? ' | former' : ''} | ${body.slice(start, end)}`
  })
}
