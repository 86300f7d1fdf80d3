// Lines that a page puts around its text and that say nothing of the news. Only what can hardly be a sentence of an
// article is here; agency trailers ("Reporting by …; Editing by …") stay, as they name people who took part.
// In: a line. Out: whether it goes.

/** No boilerplate line is longer. */
const MAX_LINE = 400
const EDGE = /\S/

// Each for a whole line, with one it was made for.
const LINES: readonly RegExp[] = [
  /\benable JavaScript\b/i, // To view this video please enable JavaScript
  /\bJavaScript (?:is|must be|needs to be|has been) (?:currently )?(?:disabled|enabled|required|turned (?:on|off))/i, // JavaScript is disabled in your browser
  /\b(?:web )?browser (?:that |does ?n[o']t )(?:supports?|appear to support) (?:the |this |embedded )?(?:HTML ?5|video|audio|iframe|JavaScript)/i, // your browser does not support video
  /^(?:This|The) (?:video|audio|media|content) (?:is not|can ?not|is currently not|is no longer) (?:available|be played|be displayed|supported)\b.{0,80}$/i, // This video can not be played
  /^(?:Read|See|Watch|Listen) (?:more|also|next)(?: (?:on|about|at|from|here)\b.{0,100}|\s*[:»>→…|-].{0,200}|)$/i, // Read more: Talks resume
  /^(?:Also|Must|Recommended|Further|Related) (?:read(?:ing)?|articles?|stories|story|coverage|content|links?|topics|news|video)s?(?:\s*[:»>→|-].{0,200}|)$/i, // Related articles:
  /^(?:Sign up|Subscribe|Register)\b.{0,160}\b(?:newsletters?|inbox|emails?|e-mails?|mailing list|alerts|push notifications|daily briefing|morning briefing|channel|podcast)\b.{0,160}$/i, // Sign up for our newsletter
  /^(?:Get|Receive|Want)\b.{0,100}\b(?:newsletters?|(?:in|to) your inbox|delivered to you)\b.{0,120}$/i, // Get the news in your inbox
  /^(?:While you['’]re here|Every|Each|You can|Daily|Stay|Join|Don['’]t|Our|To get|For more|If you)\b.{0,250}\bsign up\b.{0,80}\bnewsletters?\b/i, // you can sign up here for the weekly newsletter
  /^(?:Manage|Sign up for Daily|Daily) Newsletters?$/i, // Manage Newsletters
  /^(?:Copyright\b|©|\(c\)).{0,12}(?:©|\(c\)|\b(?:19|20)\d\d\b).{0,200}$/i, // Copyright © 2031 The Courier. All rights reserved.
  /^(?:.{0,80}\. )?All rights reserved\.?(?: .{0,160})?$/i, // All rights reserved.
  /^Click here for reprint permissions?\.?$/i,
  /^(?:[Aa]dvertisements?|ADVERTISEMENTS?|Sponsored(?: [Cc]ontent| [Pp]ost)?|Promoted|Paid [Pp]ost|AD|Advert)(?: - .{0,60}|)$/, // ADVERTISEMENT
  /^(?:Story|Article) continue[sd] (?:below|after)(?: (?:this|the))?(?: (?:advertisement|ad|video|gallery))?\.?$/i, // Story continues below advertisement
  /^(?:Skip|Close|Hide)(?: this)?(?: ad| advertisement)$/i, // Skip advertisement
  /^(?:Share|Print|Email|E-mail|Tweet|Save|Pin|Post|Send|Like|Copy)(?:,? (?:this|the|it|article|page|story|link|copied|to|on|via|by|with|and|or|email|friends?|Facebook|Twitter|X|WhatsApp|LinkedIn|Reddit|Pinterest|Telegram|Messenger|print|share|tweet|save|close|comments?|now|\+|\d+))*\.?$/i, // Share this article on Facebook
  /^(?:Facebook|Twitter|WhatsApp|LinkedIn|Instagram|Telegram|Reddit|Pinterest|Flipboard)(?:[\s,|/•·]+(?:Facebook|Twitter|WhatsApp|LinkedIn|Instagram|Telegram|Reddit|Pinterest|Flipboard|Email|Print|Copy Link))*$/i, // Facebook Twitter WhatsApp
  /^(?:View|Show|Hide|Read|Post|Add|Leave)(?: a| all| your)? comments?(?: \(?\d*\)?)?$/i, // View comments
  /^\d+ (?:comments?|shares?)$/i, // 12 comments
  /^Comments? (?:are closed|\(\d+\))\.?$/i, // Comments are closed
  /^Follow (?:us|[@\p{L}. ’'-]{2,40}) on (?:Twitter|Facebook|Instagram|X|Telegram|WhatsApp|LinkedIn|YouTube)\b.{0,120}$/iu, // Follow us on Twitter
  /^(?:Click|Tap) here (?:to|for)\b.{0,120}$/i, // Click here to listen
  /^Download (?:the|our) .{0,40}\bapps?\b.{0,80}$/i, // Download our app
  /^(?:We use|This (?:web)?site uses|By (?:using|continuing)) .{0,120}\bcookies?\b/i, // This website uses cookies
  /^Our Standards: ?The .{0,30}Trust Principles\.?$/i, // Our Standards: The … Trust Principles.
  /^(?:Loading|Please wait)(?:\.{3}|…)?$/i, // Loading...
  /^JUST WATCHED .{0,200}MUST WATCH\b.{0,200}$/, // JUST WATCHED … Replay More Videos … MUST WATCH
  /^(?:Replay )?More Videos(?: \.\.\.|…)?$/i, // More Videos ...
  /^(?:Please )?enter a valid e-?mail(?: address)?\.?$/i, // Please enter a valid email address
  /^Thank you for (?:signing up|subscribing)\b.{0,60}$/i, // Thank you for signing up
  /^(?:Back to top|Scroll (?:down|to continue)|Next article|Previous article|Top of page|Jump to navigation|Skip to (?:main )?content)$/i, // Back to top
]
/** Almost every line of an article ends here: none of the first words above. */
const MAY_BE =
  /^(?:©|\(c\)|\d+ [cs]|(?:this|the|read|see|watch|listen|also|must|recommended|further|related|sign|subscribe|register|get|receive|want|manage|daily|copyright|all|click|tap|ad|advert\w*|sponsored|promoted|paid|story|article|skip|close|hide|share|print|e-?mail|tweet|save|pin|post|send|like|copy|facebook|twitter|whatsapp|linkedin|instagram|telegram|reddit|pinterest|flipboard|view|show|add|leave|comments?|follow|download|we|by|our|loading|please|just|replay|more|enter|thank|back|scroll|next|previous|top|jump|while|every|each|your?|stay|join|don|to|for|if)\b)|javascript|html ?5|rights reserved/i

/** Whether the line of `body` from `start` to `end` is boilerplate. */
export function isBoilerplate(body: string, start: number, end: number): boolean {
  if (end - start > MAX_LINE || end - start < 2) return false
  const line = body.slice(start, end)
  if (!EDGE.test(line) || !MAY_BE.test(line.trimStart())) return false
  const trimmed = line.trim()
  return LINES.some((pattern) => pattern.test(trimmed))
}
