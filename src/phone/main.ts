import type { RollCall } from '@/domain/rollCall'
import { ask, partOf } from './ask'
import { element } from './element'
import { isRollCall } from './isRollCall'
import { openPage } from './page'
import { remember, remembered } from './remembered'
import { words } from './words'
import './rollCall.css'

const root = document.getElementById('roll-call')
if (root !== null) {
  const told = inPage()
  if (told === null) void withoutNet(root)
  else open(root, told)
  // Afterwards: it fetches all of this once more, while the first thumb is waiting.
  window.addEventListener('load', () => {
    void navigator.serviceWorker?.register('/admin/hold/worker.js')
  })
}

function open(place: HTMLElement, told: RollCall): void {
  remember(told)
  openPage(place, told)
}

/** What the server put into the page; nothing where the phone gave its empty one. */
function inPage(): RollCall | null {
  const text = document.getElementById('data')?.textContent
  const read: unknown = JSON.parse(text ?? 'null')
  return isRollCall(read) ? read : null
}

/** The page came from the phone. Shown is what this tab remembers, until the server can be asked. */
async function withoutNet(place: HTMLElement): Promise<void> {
  const session = location.pathname.split('/').at(-1) ?? ''
  const known = remembered(session)
  if (known !== null) return open(place, known)
  const said = await ask('GET', `/api/sessions/${session}/roll-call`)
  const rollCall = said.how === 'done' ? partOf(said.json, 'rollCall') : null
  if (isRollCall(rollCall)) return open(place, rollCall)
  place.append(element('h1', {}, words.title), element('p', { role: 'alert' }, words.noNames))
  window.addEventListener('online', () => location.reload())
}
