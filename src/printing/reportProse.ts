import { figureIn } from '@/domain/figureText'
import { evidenceKindLabels, promiseKindLabels, promiseStateLabels } from '@/domain/labels/promises'
import { copenhagenDate } from '@/domain/time'
import { danishDay, type Cell, type Sheet } from '@/documents/book/book'
import type { FunderReport } from '@/report/funder'

/** The promises of the application, a line each; no sheet where there are none. */
export function promisesOf({ promises }: FunderReport): readonly Sheet[] {
  if (promises.length === 0) return []
  return [
    {
      title: 'Det, vi lovede',
      columns: [
        { title: 'Løfte', width: 40 },
        { title: 'Slags', width: 16 },
        { title: 'Hvordan går det?', width: 14 },
        { title: 'Dag', width: 11 },
        { title: 'Begrundelse', width: 30 },
        { title: 'Det viser det', width: 40 },
      ],
      rows: promises.map(({ title, kind, state, on, reason, evidence }): Cell[] => [
        { said: title },
        promiseKindLabels[kind].da,
        promiseStateLabels[state].da,
        on === null ? null : { day: dayOf(on) },
        reason === null ? null : { said: reason },
        evidence.length === 0 ? null : { said: evidence.map(proofOf).join('; ') },
      ]),
    },
  ]
}

function proofOf({
  kind,
  title,
  on,
  figure,
  unit,
}: FunderReport['promises'][number]['evidence'][number]): string {
  const named = `${evidenceKindLabels[kind].da}: ${title}`
  if (kind === 'indicator')
    return figure === null
      ? `${named} (vises ikke)`
      : `${named}: ${figureIn(figure, unit ?? '', 'da')}`
  return on === null ? named : `${named}, ${danishDay(dayOf(on))}`
}

/** What staff wrote, a row for each of its lines. */
export function textOf({ text }: FunderReport): readonly Sheet[] {
  if (text === null) return []
  return [
    {
      title: 'Rapportens tekst',
      columns: [{ title: 'Tekst', width: 120 }],
      rows: text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((said) => [{ said }]),
    },
  ]
}

const dayOf = (stored: string) => copenhagenDate(new Date(stored))
