// Going to another view: the address changes, and whoever draws the page (main.ts) hears of it.
import { addressOf, type View } from './address.ts'

const CHANGED = 'explorer:address-changed'

/** Shows a view, as if its link had been followed. */
export function navigate(view: View): void {
  navigateTo(addressOf(view))
}

/** Notes a view in the address and draws nothing: what the reader is typing stays. */
export function noteView(view: View): void {
  history.replaceState(null, '', addressOf(view))
}

/** The same as `navigate`, by address. */
export function navigateTo(address: string): void {
  history.pushState(null, '', address)
  window.dispatchEvent(new Event(CHANGED))
}

/** Calls when the address has changed, by a link or by going back. */
export function onNavigate(listener: () => void): void {
  window.addEventListener(CHANGED, listener)
  window.addEventListener('popstate', listener)
}
