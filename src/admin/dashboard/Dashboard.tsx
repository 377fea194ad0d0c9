import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter } from '@payloadcms/ui'
import { isAdmin, isFunder, isProgrammeStaff, isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatDate } from '@/domain/time'
import { FunderVisits } from '../funder/FunderVisits'
import { inLanguage, languageOf } from '../language'
import { StoryPrompts } from '../stories/StoryPrompts'
import { CorpsCard } from './CorpsCard'
import { KeepFresh } from './KeepFresh'
import { NewApplications } from './NewApplications'
import { NextSession } from './NextSession'
import { MunicipalityReport, StaffReport } from './Report'
import { Shortcuts } from './Shortcuts'
import { TextsLeft } from './TextsLeft'
import { WaitingList } from './WaitingList'
import './dashboard.css'

/** The first page after logging in: what is today and what waits, for each role its own. */
export function Dashboard({ initPageResult, navGroups = [] }: DashboardViewServerProps) {
  const { req } = initPageResult
  const viewer = viewerOf(req.user)
  const language = languageOf(req.i18n)
  if (viewer === null) return null
  const now = new Date()
  const given = { req, now, language }
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
      {isProgrammeStaff(viewer) ? <StaffReport {...given} /> : null}
      {isFunder(viewer) ? <MunicipalityReport req={req} language={language} /> : null}
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
