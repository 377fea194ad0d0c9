import { direction } from '@/domain/locales'
import { missedMessages } from '@/domain/missedMessage'
import { came } from '@/domain/marks'
import type { RollCallRow } from '@/domain/rollCall'
import { button, element, fill } from './element'
import { contactLinks } from './header'
import type { RollCalls } from './rollCalls'
import type { View } from './view'
import { words } from './words'
import { writeView } from './write'

/** Who did not come, what one might write to her, and writing it to all of them at once. */
export function missingView(calls: RollCalls): View {
  const list = element('ul', { class: 'missing' })
  const write = writeView(calls, () => missingOf(calls).map(({ applicant }) => applicant))
  const show = () => {
    showMissing(list, missingOf(calls))
    write.show()
  }
  return { element: element('div', {}, list, write.element), show }
}

const missingOf = ({ rows }: RollCalls): readonly RollCallRow[] =>
  rows.filter(({ mark, walkIn }) => mark !== null && !came(mark) && !walkIn)

function showMissing(place: HTMLElement, missing: readonly RollCallRow[]): void {
  const told = missing.map(({ applicant, telephone }) => `${applicant} ${telephone}`).join()
  const isShown = place.dataset['told'] === told
  place.dataset['told'] = told
  if (isShown && place.children.length > 0) return
  fill(place)
  place.append(
    element('li', {}, element('h3', {}, missing.length > 0 ? words.missing : words.allCame)),
    ...missing.map(missed),
  )
}

/** What one might write to her, in the language that she is written to in. */
function missed({ name, telephone, language: hers }: RollCallRow): HTMLElement {
  const text = missedMessages[hers]
  const copy = button(words.copy, () => {
    void navigator.clipboard.writeText(text).then(() => {
      copy.textContent = words.copied
    })
  })
  return element(
    'li',
    {},
    element('strong', {}, element('bdi', {}, name)),
    element('p', { lang: hers, dir: direction(hers), 'aria-label': words.suggestion }, text),
    element('p', { class: 'links' }, copy, ...contactLinks(telephone, name, text)),
  )
}
