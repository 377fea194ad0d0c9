import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { promiseStateLabels } from '@/domain/labels/promises'
import { proposalFor } from '@/report/proposal'
import { Proofs } from '../funder/PromiseList'
import { inLanguage, languageOf } from '../language'
import '../funder/funder.css'
import '../print/print.css'

/** What the evidence that is stored says of the promise; what stands in the form is staff's to decide. */
export async function Proposal({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const { state, proofs } = await proposalFor(id, {
    ...req,
    locale: language,
    fallbackLocale: 'da',
  })
  return (
    <section className="papers">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>
        {inLanguage(words.says, language)}{' '}
        <strong>{inLanguage(promiseStateLabels[state], language)}</strong>
      </p>
      <Proofs evidence={proofs} language={language} />
    </section>
  )
}

const words = {
  title: { da: 'Det, beviserne siger', en: 'What the evidence says' },
  says: { da: 'Ud fra det, der er gemt nedenfor:', en: 'By what is stored below:' },
}
