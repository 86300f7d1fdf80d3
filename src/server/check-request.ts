// A request before anything of it is run: what a foreign web page could make a visitor's browser send is refused, and so
// is what is no GraphQL over HTTP.
// A page can send, unasked: GET by image, script or link, and POST with the content types of forms. A cross-origin
// `fetch` says so in Sec-Fetch-Site or Origin. (https://developer.mozilla.org/docs/Glossary/Fetch_metadata_request_header)
import type { Plugin } from 'graphql-yoga'
import { codedError } from './error-codes.ts'

/** Refuses what may be a foreign page's doing; pages of `corsOrigins` are not foreign. */
export function checkRequest(corsOrigins: readonly string[]): Plugin {
  return {
    onRequestParse({ request }) {
      const { headers, method } = request
      if (method === 'POST' && !isJson(headers.get('content-type'))) throw refused(415, 'its content-type must be application/json')
      if (isForeign(headers, corsOrigins))
        throw refused(403, 'it comes from a web page of another origin, which NEWSGRAPH_CORS_ORIGINS does not list')
      if (method === 'GET' && !isDeliberate(headers))
        throw refused(403, 'a GET must have "accept: application/json" (or text/event-stream) or a header x-graphql-yoga-csrf')
    },
    onParams({ params }) {
      if (!['string', 'undefined'].includes(typeof (params.operationName ?? undefined)))
        throw refused(400, 'operationName must be a string')
    },
  }
}

function refused(status: number, why: string) {
  return codedError('BAD_REQUEST', `Cannot answer the request: ${why}`, status)
}

function isJson(contentType: string | null): boolean {
  return contentType !== null && /^application\/(graphql\+)?json\s*(;|$)/i.test(contentType.trim())
}

function isForeign(headers: Headers, corsOrigins: readonly string[]): boolean {
  const origin = headers.get('origin')
  if (origin !== null && corsOrigins.includes(origin)) return false
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'cross-site' || site === 'same-site'
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get('host'))
}

// Images, scripts, forms and links ask for no JSON, set no header, and are loaded in another mode than "cors".
function isDeliberate(headers: Headers): boolean {
  return (
    /json|event-stream/i.test(headers.get('accept') ?? '') || headers.has('x-graphql-yoga-csrf') || headers.get('sec-fetch-mode') === 'cors'
  )
}
