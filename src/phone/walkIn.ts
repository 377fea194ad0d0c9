import { ask, partOf } from './ask'
import { button, element } from './element'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { words } from './words'

/** Somebody who came by and is not in the team: one we know, or one we do not know yet. */
export function walkInView(calls: RollCalls): View {
  const found = element('ul', { class: 'found' })
  const search = element('input', { type: 'search', id: 'search', autocomplete: 'off' })
  search.addEventListener('input', () => void look(calls, search, found))
  const name = element('input', { type: 'text', id: 'name', maxlength: '80', autocomplete: 'off' })
  const telephone = element('input', { type: 'tel', id: 'telephone', autocomplete: 'off' })
  const form = element(
    'div',
    { class: 'panel' },
    element('h2', {}, words.walkInTitle),
    element('label', { for: 'search' }, words.search),
    search,
    found,
    element('h3', {}, words.newcomer),
    element('label', { for: 'name' }, words.name),
    name,
    element('label', { for: 'telephone' }, words.telephone),
    telephone,
    button(words.add, () => void add(), { class: 'main' }),
  )
  form.hidden = true
  const toggle = button(words.walkIn, () => open(form.hidden === true), {
    'aria-expanded': 'false',
  })
  const open = (isOpen: boolean) => {
    form.hidden = !isOpen
    toggle.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) search.focus()
  }
  // The same until she is taken or becomes another: if only the answer was lost, she is not put down twice.
  let id = crypto.randomUUID()
  for (const field of [name, telephone])
    field.addEventListener('input', () => {
      id = crypto.randomUUID()
    })
  const add = async () => {
    if (await calls.addNewcomer(id, name.value, telephone.value)) {
      id = crypto.randomUUID()
      name.value = ''
      telephone.value = ''
      open(false)
    } else if (calls.connection !== 'saved') calls.say(words.needsNet)
  }
  const show = () => {
    const { status } = calls.told
    toggle.hidden = status === 'cancelled' || status === 'locked'
    if (toggle.hidden) form.hidden = true
  }
  return { element: element('section', { class: 'walk-in' }, toggle, form), show }
}

async function look(calls: RollCalls, search: HTMLInputElement, found: HTMLElement): Promise<void> {
  const text = search.value
  const said = await ask(
    'GET',
    `/api/sessions/${calls.told.session}/walk-ins?q=${encodeURIComponent(text)}`,
  )
  // An answer to what was typed before is late.
  if (search.value !== text || said.how !== 'done') return
  const women = partOf(said.json, 'women')
  const rows = Array.isArray(women) ? women.map((one) => candidate(calls, one, search)) : []
  const isNone = rows.length === 0 && text.trim().length > 1
  found.replaceChildren(...rows, ...(isNone ? [element('li', {}, words.nobodyFound)] : []))
}

function candidate(calls: RollCalls, one: unknown, search: HTMLInputElement): HTMLElement {
  const applicant = String(partOf(one, 'applicant'))
  const put = button('', () => void choose(), {})
  put.append(
    element('bdi', {}, String(partOf(one, 'name'))),
    element('small', {}, String(partOf(one, 'status'))),
  )
  const choose = async () => {
    if (!(await calls.send(applicant, 'present', { walkIn: true }))) return
    search.value = ''
    put.closest('ul')?.replaceChildren()
  }
  return element('li', {}, put)
}
