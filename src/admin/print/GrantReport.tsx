import type { UIFieldServerProps } from 'payload'
import { isFunderOrProgrammeStaff, isLeader, isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatMoment } from '@/domain/time'
import { inLanguage, languageOf, type AdminLanguage } from '../language'
import { HandInReport } from './HandInReport'
import { ReportFiles } from './ReportFiles'
import { ReportText } from './ReportText'

/** The report of a grant that has a team, and where the project leader hands it in. */
export async function GrantReport({ req, id, data }: UIFieldServerProps) {
  const viewer = viewerOf(req.user)
  if (typeof id !== 'string' || !isFunderOrProgrammeStaff(viewer) || !data['team']) return null
  const language = languageOf(req.i18n)
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { grant: { equals: id } },
    select: { handedInAt: true },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [handedIn] = docs
  return (
    <>
      <ReportFiles grant={id} language={language} />
      {handedIn === undefined && isProgrammeStaff(viewer) ? (
        <ReportText grant={id} stored={textOf(data['reportText'])} language={language} />
      ) : null}
      {handedIn === undefined ? (
        isLeader(viewer) ? (
          <Open grant={id} isSettled={Boolean(data['handedInOn'])} language={language} />
        ) : null
      ) : (
        <p>
          {inLanguage(words.handedIn, language)}{' '}
          {formatMoment(new Date(handedIn.handedInAt), language)}
        </p>
      )}
    </>
  )
}

function Open({
  grant,
  isSettled,
  language,
}: {
  readonly grant: string
  readonly isSettled: boolean
  readonly language: AdminLanguage
}) {
  return (
    <section className="papers">
      {isSettled ? (
        <HandInReport grant={grant} language={language} />
      ) : (
        <p>{inLanguage(words.accountFirst, language)}</p>
      )}
    </section>
  )
}

const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '')

const words = {
  handedIn: { da: 'Rapporten er afleveret, og tallene ligger fast:', en: 'Handed in:' },
  accountFirst: {
    da: 'Rapporten kan afleveres, når regnskabet er afleveret. Skriv dagen i »Regnskab afleveret«.',
    en: 'The report can be handed in after the account. Write the day in “Account handed in”.',
  },
}
