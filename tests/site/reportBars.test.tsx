import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Steps } from '@/site/report/Figures'
import { Outreach } from '@/site/report/Outreach'

const step = (title: string, value: number | null) => ({ title, how: 'Sådan', value })

test('the way of the women is drawn beside its numbers, and a hidden one never as nothing', () => {
  const page = renderToStaticMarkup(
    <Steps
      locale="da"
      heading="Kvinder på vej"
      steps={[step('Har søgt', 40), step('Begyndte', 10), step('Har bestået', null)]}
    />,
  )
  expect([...page.matchAll(/bar-part" width="([^"]*)"/g)].map(([, width]) => width)).toEqual([
    '100%',
    '25%',
  ])
  expect(page.match(/bar-hidden/g)).toHaveLength(1)
  expect(page).toContain('færre end 10')
})

test('nor is a hidden number of conversations', () => {
  const rows = [
    { key: 'grantoften', count: 20 },
    { key: 'outside', count: null },
    { key: 'notSaid', count: 0 },
  ]
  const page = renderToStaticMarkup(<Outreach locale="ar" rows={rows} total={null} />)
  expect([...page.matchAll(/bar-part" width="([^"]*)"/g)].map(([, width]) => width)).toEqual([
    '100%',
    '0%',
  ])
  expect(page.match(/bar-hidden/g)).toHaveLength(1)
})
