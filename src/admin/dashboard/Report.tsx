import type { PayloadRequest } from 'payload'
import { funderReport } from '@/report/funder'
import { staffReport } from '@/report/staff'
import { noteReportSeen } from '@/report/visits'
import { FunderDesk } from '../funder/FunderDesk'
import type { AdminLanguage } from '../language'
import { BudgetTable } from './BudgetTable'
import { FunderOverview } from './FunderOverview'
import { HoursTable } from './HoursTable'

type Given = Readonly<{ req: PayloadRequest; now: Date; language: AdminLanguage }>

/** The money of the report, for programme staff. */
export async function StaffReport({ req, now, language }: Given) {
  const report = await staffReport(inPanels({ req, language }), now)
  if (report === null) return null
  return (
    <>
      <BudgetTable report={report} language={language} />
      <HoursTable report={report} language={language} />
    </>
  )
}

/** The whole of it, and what stands beside it for the municipality. */
export async function MunicipalityReport({ req, language }: Omit<Given, 'now'>) {
  const report = await funderReport(inPanels({ req, language }))
  if (report === null) return null
  await noteReportSeen(req)
  return (
    <>
      <FunderOverview report={report} language={language} />
      <FunderDesk req={req} report={report} language={language} />
    </>
  )
}

/** Asked in the language of the panel, whichever language texts are being written in. */
const inPanels = ({ req, language }: Omit<Given, 'now'>): PayloadRequest => ({
  ...req,
  locale: language,
  fallbackLocale: 'da',
})
