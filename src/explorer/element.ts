// Elements of the page. Text goes in as text nodes alone, so that nothing an article says can become markup.

export type Child = Node | string | number | null | false | undefined | readonly Child[]

type Value = string | number | boolean | null | undefined | ((event: never) => void)

/** An element. Functions named "onclick", … listen; true stands for an attribute without a value; null and false for none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  fill(made, properties, children)
  return made
}

/** An element of a drawing. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  fill(made, properties, children)
  return made
}

/** Children with something between them. */
export function joined(children: readonly Child[], separator: string): Child[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [separator, child]))
}

function fill(made: Element, properties: Readonly<Record<string, Value>>, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as (event: Event) => void)
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  append(made, children)
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    if (Array.isArray(child)) append(parent, child)
    else parent.append(child instanceof Node ? child : String(child))
  }
}
