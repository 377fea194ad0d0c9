import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import { isAdmin, isFunderOrProgrammeStaff, isProgrammeStaff, isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatDate } from '@/domain/time'
import { funderReport } from '@/report/funder'
import { noteReportSeen } from '@/report/visits'
import { FunderDesk } from '../funder/FunderDesk'
import { FunderVisits } from '../funder/FunderVisits'
import { inLanguage, languageOf } from '../language'
import { StoryPrompts } from '../stories/StoryPrompts'
import { BudgetTable } from './BudgetTable'
import { CorpsCard } from './CorpsCard'
import { FunderOverview } from './FunderOverview'
import { HoursTable } from './HoursTable'
import { KeepFresh } from './KeepFresh'
import { NewApplications } from './NewApplications'
import { NextSession } from './NextSession'
import { Shortcuts } from './Shortcuts'
import { TextsLeft } from './TextsLeft'
import { WaitingList } from './WaitingList'
import './dashboard.css'

/** The first page after logging in: what is today and what waits, for each role its own. */
export async function Dashboard({ initPageResult, navGroups = [] }: DashboardViewServerProps) {
  const { req } = initPageResult
  const viewer = viewerOf(req.user)
  const language = languageOf(req.i18n)
  if (viewer === null) return null
  const now = new Date()
  const given = { req, now, language }
  // Counts only, and asked for only by those who may read the budget.
  // In the language of the panel, whichever language texts are being written in.
  const report = isFunderOrProgrammeStaff(viewer)
    ? await funderReport({ ...req, locale: language, fallbackLocale: 'da' })
    : null
  if (report !== null) await noteReportSeen(req)
  return (
    <Gutter className="today">
      {isStaff(viewer) ? <KeepFresh seconds={15} /> : null}
      <div>
        <h1>{inLanguage(words.today, language)}</h1>
        <p className="today__date">{formatDate(now, language)}</p>
      </div>
      {isStaff(viewer) ? (
        <div className="today__cards">
          {isProgrammeStaff(viewer) ? <NextSession {...given} /> : null}
          {isProgrammeStaff(viewer) ? <NewApplications {...given} /> : null}
          <WaitingList {...given} />
          <StoryPrompts payload={req.payload} user={req.user} i18n={req.i18n} />
          {isProgrammeStaff(viewer) ? <CorpsCard req={req} language={language} /> : null}
          {isProgrammeStaff(viewer) ? <FunderVisits req={req} language={language} /> : null}
          {viewer.role === 'editor' || viewer.role === 'admin' ? <TextsLeft {...given} /> : null}
        </div>
      ) : null}
      {report === null ? null : isStaff(viewer) ? (
        <>
          <BudgetTable report={report} language={language} />
          <HoursTable report={report} language={language} />
        </>
      ) : (
        <>
          <FunderOverview report={report} language={language} />
          <FunderDesk req={req} report={report} language={language} />
        </>
      )}
      <Shortcuts
        navGroups={navGroups}
        i18n={req.i18n}
        mayWrite={isProgrammeStaff(viewer)}
        mayExplore={isAdmin(viewer)}
        language={language}
      />
    </Gutter>
  )
}

const words = { today: { da: 'I dag', en: 'Today' } }
