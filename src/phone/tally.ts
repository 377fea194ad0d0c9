import { addDays } from '@/domain/time'
import { thisWeek } from '@/domain/tally'
import { keepArea, lastArea } from './tallyArea'
import { forget, keep, waiting, type Counted } from './tallyOutbox'

/**
 * Keeps a conversation on the phone until the server has counted it. Her link is never kept: what
 * waits is sent by whichever page of hers is open when there is net.
 */
const form = document.getElementById('samtale')
if (form instanceof HTMLFormElement && 'randomUUID' in crypto) open(form)

function open(form: HTMLFormElement): void {
  renewWeeks(form)
  chooseArea(form)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const sent = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'key' ? [[name, value] as const] : [],
    )
    keep([['key', crypto.randomUUID()], ...sent])
    empty(form)
    for (const [name, value] of sent) if (name === 'area') keepArea(value)
    chooseArea(form)
    void sendAll()
    scrollTo({ top: 0 })
  })
  window.addEventListener('online', () => void sendAll())
  if (waiting().length > 0) void sendAll()
  window.addEventListener('load', () => {
    const scope = `/${form.dataset['locale'] ?? 'da'}/min-side/`
    void navigator.serviceWorker?.register('/samtale/worker.js', { scope })
  })
}

/** Ready for the next. What was mended would else be chosen once more. */
function empty(form: HTMLFormElement): void {
  form.reset()
  if (form.dataset['mended'] === undefined) return
  delete form.dataset['mended']
  form.querySelectorAll<HTMLInputElement>('input:not([name="week"])').forEach((input) => {
    input.checked = false
  })
}

/** A page that the phone kept is of the week in which it was kept. */
function renewWeeks(form: HTMLFormElement): void {
  const week = thisWeek(new Date())
  form.querySelectorAll<HTMLInputElement>('input[name="week"]').forEach((input, weeksAgo) => {
    input.value = addDays(week, -7 * weeksAgo)
  })
}

/**
 * The area last counted here goes before her own, which is kept for the page that opens without net.
 * What she chose and has to mend stays as it is.
 */
function chooseArea(form: HTMLFormElement): void {
  if (form.dataset['mended'] !== undefined) return
  const last = lastArea()
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="area"]'))
    if (last === null && input.checked) keepArea(input.value)
    else if (input.value === last) input.checked = true
}

let sending = false

async function sendAll(): Promise<void> {
  if (sending) return
  sending = true
  for (const conversation of waiting()) if (await isAnswered(conversation)) forget(conversation)
  sending = false
  say()
}

/** Counted, or never to be: what is none of the choices would wait for ever. */
async function isAnswered(conversation: Counted): Promise<boolean> {
  try {
    const { status } = await fetch(`${location.pathname}/gem`, {
      method: 'POST',
      headers: { 'x-samtale': 'telefon' },
      body: new URLSearchParams(conversation.map(([name, value]) => [name, value])),
    })
    return status === 204 || status === 422
  } catch {
    return false
  }
}

function say(): void {
  const said = document.getElementById('samtale-svar')
  if (said === null) return
  said.hidden = false
  said.textContent = said.dataset[waiting().length === 0 ? 'saved' : 'waiting'] ?? ''
}
