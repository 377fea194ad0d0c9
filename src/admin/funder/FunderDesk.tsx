import type { PayloadRequest } from 'payload'
import { formatMoment } from '@/domain/time'
import type { FunderReport } from '@/report/funder'
import { inLanguage, type AdminLanguage } from '../language'
import { AskQuestion } from './AskQuestion'
import { NewestStories } from './NewestStories'
import { PromiseList } from './PromiseList'
import './funder.css'

/** What the municipality's page has beside the figures: the promises, its questions, and that it is seen. */
export async function FunderDesk({
  req,
  report,
  language,
}: {
  readonly req: PayloadRequest
  readonly report: FunderReport
  readonly language: AdminLanguage
}) {
  const { docs } = await req.payload.find({
    collection: 'questions',
    sort: '-askedAt',
    limit: 20,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <>
      <PromiseList promises={report.promises} language={language} />
      {report.handedInAt === null || report.text === null ? null : (
        <section className="today__card">
          <h2>{say(words.text)}</h2>
          <p className="funder__prose">{report.text}</p>
        </section>
      )}
      <NewestStories req={req} language={language} />
      <section className="today__card">
        <h2>{say(words.questions)}</h2>
        <AskQuestion language={language} />
        <ul className="funder__questions">
          {docs.map(({ id, text, answer, askedAt, answeredAt }) => (
            <li key={id}>
              <p className="funder__kind">
                {say(words.asked)} {formatMoment(new Date(askedAt), language)}
              </p>
              <p className="funder__prose">{text}</p>
              {answeredAt ? (
                <>
                  <p className="funder__kind">
                    {say(words.answered)} {formatMoment(new Date(answeredAt), language)}
                  </p>
                  <p className="funder__prose">{answer}</p>
                </>
              ) : (
                <p>{say(words.waits)}</p>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p className="today__asOf">{say(words.seen)}</p>
    </>
  )
}

const words = {
  text: { da: 'Rapportens tekst', en: 'Text of the report' },
  questions: { da: 'Spørg koordinatoren', en: 'Ask the coordinator' },
  asked: { da: 'Spurgt', en: 'Asked' },
  answered: { da: 'Svar', en: 'Answer' },
  waits: { da: 'Venter på svar.', en: 'Waiting for an answer.' },
  seen: {
    da: 'Koordinatoren og projektlederen kan se, hvilke dage der er kigget her, og hvilke filer der er hentet.',
    en: 'The coordinator and the project leader can see on which days this was looked at, and which files were fetched.',
  },
}
