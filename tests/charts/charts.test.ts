import { describe, expect, test } from 'vitest'
import { bars, type Bar } from '@/charts/bars'
import { columns } from '@/charts/columns'
import type { Drawing, Look, Shape } from '@/charts/drawing'
import { onPaper } from '@/charts/onPaper'
import { spans, type Span } from '@/charts/spans'
import { linesOf } from '@/charts/words'

const looking = (drawing: Drawing, look: Look): readonly Shape[] =>
  drawing.shapes.filter((shape) => shape.look === look)
const boxes = (drawing: Drawing, look: Look) =>
  looking(drawing, look).flatMap((shape) => (shape.tag === 'rect' ? [shape] : []))
const widths = (drawing: Drawing, look: Look) => boxes(drawing, look).map(({ width }) => width)
const textsOf = (drawing: Drawing) =>
  drawing.shapes.flatMap((shape) => (shape.tag === 'text' ? [shape.text] : []))

const bar = (part: number | null, more: Partial<Bar> = {}): Bar => ({
  label: 'Forplejning',
  told: String(part),
  part,
  ...more,
})

describe('bars', () => {
  test('are as long as their part of the longest of all', () => {
    expect(widths(bars([bar(5), bar(20), bar(10)], 'shared'), 'part')).toEqual([25, 100, 50])
  })

  test('with a scale of their own are measured by their own whole', () => {
    const drawing = bars([bar(5, { whole: 10 }), bar(300, { whole: 400 })], 'own')
    expect(widths(drawing, 'part')).toEqual([50, 75])
    expect(widths(drawing, 'whole')).toEqual([100, 100])
  })

  test('of nothing are not drawn, and of less than nothing neither', () => {
    const drawing = bars([bar(0, { whole: 10 }), bar(-4, { whole: 10 })], 'shared')
    expect(boxes(drawing, 'part')).toEqual([])
    expect(widths(drawing, 'whole')).toEqual([100, 100])
  })

  test('that are hidden are a mark of their own, and no length', () => {
    const drawing = bars([bar(null), bar(8)], 'shared')
    expect(widths(drawing, 'hidden')).toEqual([100])
    expect(widths(drawing, 'part')).toEqual([100])
    expect(bars([bar(null)], 'own').shapes).toContainEqual(
      expect.objectContaining({ look: 'hidden', width: 100 }),
    )
  })

  test('past their whole go on in another look, side by side', () => {
    const drawing = bars([bar(15, { whole: 10 }), bar(20, { whole: 20 })], 'shared')
    expect(widths(drawing, 'part')).toEqual([50, 100])
    expect(boxes(drawing, 'over').map(({ x, width }) => [x, width])).toEqual([[50, 25]])
  })

  test('show where it began', () => {
    const marks = looking(bars([bar(12, { whole: 20, mark: 5 })], 'own'), 'mark')
    expect(marks).toEqual([expect.objectContaining({ x1: 25, x2: 25 })])
  })

  test('of nothing at all are an empty drawing', () => {
    expect(bars([], 'shared')).toEqual({ height: 0, shapes: [] })
    expect(boxes(bars([bar(0)], 'shared'), 'part')).toEqual([])
  })

  test('stand below each other and within the drawing', () => {
    const drawing = bars([bar(1), bar(2), bar(3)], 'shared', [{ look: 'part', text: 'Brugt' }])
    const tops = boxes(drawing, 'part').map(({ y }) => y)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    for (const { y, height } of boxes(drawing, 'part'))
      expect(y + height).toBeLessThanOrEqual(drawing.height)
  })

  test('tell their figures all in one place: at the end of the line, or below it', () => {
    const anchors = (rows: readonly Bar[]) =>
      looking(bars(rows, 'shared'), 'told').map((shape) => shape.tag === 'text' && shape.anchor)
    expect(anchors([bar(1), bar(2)])).toEqual(['end', 'end'])
    const long = { label: 'Transport og gaver til undervisere' }
    expect(anchors([bar(1), bar(2, long)])).toEqual(['start', 'start'])
  })
})

describe('columns', () => {
  const thirteen = [11, 10, 12, 9, null, 0, 7, undefined, 1, 2, 3, 4, 5]
  const columnsOf = (figures: readonly (number | null | undefined)[]) =>
    columns(
      figures.map((figure, turn) => ({ label: String(turn + 1), figure })),
      12,
      [{ look: 'hidden', text: 'Vises ikke' }],
    )
  const drawing = columnsOf(thirteen)

  test('of 13 modules stand side by side within the width', () => {
    const drawn = [...boxes(drawing, 'part'), ...boxes(drawing, 'hidden').slice(0, 1)].toSorted(
      (a, b) => a.x - b.x,
    )
    expect(drawn).toHaveLength(11)
    for (const [turn, { x, width }] of drawn.entries()) {
      expect(x + width).toBeLessThanOrEqual(drawn[turn + 1]?.x ?? 100)
      expect(x).toBeGreaterThanOrEqual(0)
    }
    for (const label of ['1', '13']) expect(textsOf(drawing)).toContain(label)
  })

  test('are as tall as their part of the whole, which is the tallest where that is more', () => {
    const [first, second, whole] = boxes(drawing, 'part')
    expect(first?.height).toBeCloseTo(((whole?.height ?? 0) * 11) / 12)
    expect(second?.height).toBeCloseTo(((whole?.height ?? 0) * 10) / 12)
    const [over, half] = boxes(columnsOf([24, 12]), 'part')
    expect(over?.height).toBe(whole?.height)
    expect(half?.height).toBeCloseTo((whole?.height ?? 0) / 2)
  })

  test('tell 0 as 0, what is hidden as a mark, and what is to come not at all', () => {
    expect(textsOf(drawing)).toContain('0')
    expect(boxes(drawing, 'part')).toHaveLength(10)
    // The mark of the column, and that of the legend.
    expect(boxes(drawing, 'hidden')).toHaveLength(2)
    expect(textsOf(drawing)).toContain('Vises ikke')
  })
})

describe('spans', () => {
  const span = (planned: readonly [string, string], actual: Span['actual'] = null): Span => ({
    label: 'Samtaler',
    told: 'sket',
    planned: { from: planned[0], to: planned[1] },
    actual,
  })
  const words = { month: (month: string) => month.slice(5), entries: [] }

  test('lie on their days, and those that cross new year do as well', () => {
    // November to February: 30 + 31 + 31 + 28 days.
    const drawing = spans(
      [
        span(['2018-11-01', '2019-02-28']),
        span(['2018-12-01', '2019-01-31'], { from: '2018-12-31', to: '2019-01-01' }),
      ],
      '2019-03-01',
      words,
    )
    const [whole, inner] = boxes(drawing, 'planned')
    expect(whole).toMatchObject({ x: 0, width: 100 })
    expect(inner?.x).toBeCloseTo((100 * 30) / 120)
    expect(inner?.width).toBeCloseTo((100 * 62) / 120)
    const [night] = boxes(drawing, 'actual')
    expect(night?.x).toBeCloseTo((100 * 60) / 120)
    expect(night?.width).toBeCloseTo((100 * 2) / 120)
    expect(textsOf(drawing).filter((text) => /^\d{4}$/.test(text))).toEqual(['2018', '2019'])
  })

  test('that go on reach the day of the count, and never past the axis', () => {
    const going = span(['2018-08-01', '2018-10-31'], { from: '2018-08-01', to: null })
    const ongoing = (countedOn: string) => widths(spans([going], countedOn, words), 'ongoing')
    expect(ongoing('2018-08-31')[0]).toBeCloseTo((100 * 31) / 92)
    expect(ongoing('2026-01-01')).toEqual([100])
    expect(ongoing('2018-01-01')).toEqual([])
  })

  test('that have not begun have no second bar', () => {
    const drawing = spans([span(['2018-08-01', '2018-08-31'])], '2018-08-01', words)
    expect(boxes(drawing, 'actual')).toEqual([])
    expect(boxes(drawing, 'ongoing')).toEqual([])
  })

  test('have no more months on their axis than a telephone can show', () => {
    for (const to of ['2018-02-01', '2018-09-01', '2019-06-01', '2021-06-01', '2030-06-01']) {
      const drawing = spans([span(['2018-01-01', to])], '2018-01-01', words)
      const months = textsOf(drawing).filter((text) => /^\d{2}$/.test(text))
      expect(months.length).toBeGreaterThan(0)
      expect(months.length).toBeLessThan(14)
    }
  })
})

test('a long label stands in lines that a narrow telephone shows', () => {
  const label = 'Transport og gaver til oplægsholdere fra praksis og foreninger'
  expect(linesOf(label).join(' ')).toBe(label)
  for (const line of linesOf(label)) expect(line.length).toBeLessThanOrEqual(36)
  expect(linesOf('Kommunikationsplanlægningsafdelingsleder')).toHaveLength(1)
})

test('on paper, what somebody wrote stays text, and every colour is one to be put in', () => {
  const svg = onPaper(bars([bar(null, { label: '<b> & "co"' })], 'own'))
  expect(svg).toContain('&lt;b&gt; &amp; "co"')
  expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b/i)
  expect(svg.match(/var\(--[a-z-]+\)/g)).toEqual(
    expect.arrayContaining(['var(--accent)', 'var(--ink)', 'var(--soft-ink)']),
  )
})
