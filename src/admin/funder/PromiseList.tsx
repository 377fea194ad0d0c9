import { evidenceKindLabels, promiseKindLabels, promiseStateLabels } from '@/domain/labels/promises'
import { figureIn } from '@/domain/figureText'
import { formatDate } from '@/domain/time'
import type { FunderReport } from '@/report/funder'
import { inLanguage, type AdminLanguage } from '../language'

type Promised = FunderReport['promises'][number]

/** What the application promised: how each stands, since when, and what shows it. */
export function PromiseList({
  promises,
  language,
}: {
  readonly promises: FunderReport['promises']
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  if (promises.length === 0) return null
  return (
    <section className="today__card">
      <h2>{say(words.title)}</h2>
      <ul className="funder__promises">
        {promises.map((one) => (
          <li key={one.title}>
            <p className="funder__kind">{say(promiseKindLabels[one.kind])}</p>
            <p className="funder__promise">{one.title}</p>
            <p>
              <strong className="funder__state" data-state={one.state}>
                {say(promiseStateLabels[one.state])}
              </strong>
              {one.on === null ? '' : ` · ${formatDate(new Date(one.on), language)}`}
            </p>
            {one.reason === null ? null : <p>{one.reason}</p>}
            <Proofs evidence={one.evidence} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What shows it; a figure that would tell of a few women is named and not told. */
export function Proofs({
  evidence,
  language,
}: {
  readonly evidence: Promised['evidence']
  readonly language: AdminLanguage
}) {
  if (evidence.length === 0) return null
  const told = ({ kind, on, figure, unit }: Promised['evidence'][number]): string => {
    if (kind !== 'indicator') return on === null ? '' : `, ${formatDate(new Date(on), language)}`
    return figure === null
      ? `: ${inLanguage(words.noFigure, language)}`
      : `: ${figureIn(figure, unit ?? '', language)}`
  }
  return (
    <ul className="funder__proofs">
      {evidence.map((proof) => (
        <li key={`${proof.kind} ${proof.title} ${proof.on}`}>
          {inLanguage(evidenceKindLabels[proof.kind], language)}: {proof.title}
          {told(proof)}
        </li>
      ))}
    </ul>
  )
}

const words = {
  title: { da: 'Det, der er lovet', en: 'What was promised' },
  noFigure: { da: 'ingen tal', en: 'no figure' },
}
