import { element, fill } from './element'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { words } from './words'

/** Which evening it is, and who teaches. */
export function headerView(calls: RollCalls): View {
  const place = element('header', {})
  const show = () => {
    const { module, teamName, place: where, when, teachers } = calls.told
    fill(
      place,
      element('a', { class: 'back', href: '/admin' }, `‹ ${words.today}`),
      element('h1', {}, module),
      element('p', { class: 'soft' }, [teamName, where, when].filter(Boolean).join(' · ')),
      ...teachers.map(({ name, telephone }) => teacher(name, telephone)),
      teachers.length === 0 && calls.isWhole
        ? element('p', { class: 'soft' }, words.noTeacher)
        : null,
    )
  }
  return { element: place, show }
}

function teacher(name: string, telephone: string | null): HTMLElement {
  return element(
    'p',
    { class: 'teacher' },
    element('span', {}, `${words.teacher}: `, element('bdi', {}, name)),
    ...contactLinks(telephone, name),
  )
}

/** Ways to reach somebody from the phone in the hand. */
export function contactLinks(telephone: string | null, name: string, text = ''): HTMLElement[] {
  if (telephone === null) return []
  const body = text === '' ? '' : `?&body=${encodeURIComponent(text)}`
  return [
    element('a', { href: `tel:${telephone}`, class: 'button', title: name }, words.call),
    element('a', { href: `sms:${telephone}${body}`, class: 'button', title: name }, words.text),
  ]
}
