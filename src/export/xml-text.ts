// Text → what may stand in XML 1.0: marks escaped, line breaks kept even in attributes, and characters that XML cannot hold
// (https://www.w3.org/TR/xml/#charsets) shown as U+FFFD.

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text for an element or an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"\t\n\r]/g, (mark) => ESCAPES[mark] ?? mark)
}
