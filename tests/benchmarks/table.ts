// Rows of figures → a table of Markdown, as the README shows it.

/** Prints a table under a title; every row has as many cells as there are columns. */
export function printTable(title: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  console.log([`\n### ${title}\n`, line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'))
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN
}

/** Whole numbers above 100, two digits below. */
export function rounded(figure: number): string {
  return figure >= 100 ? Math.round(figure).toLocaleString('en-US') : String(Number(figure.toPrecision(2)))
}
