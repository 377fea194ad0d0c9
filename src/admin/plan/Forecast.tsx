'use client'

import { useFormFields } from '@payloadcms/ui'
import { latestFirstEvening, planEvenings, refusePlan, skippedEvenings } from '@/domain/plan'
import { addDays, copenhagenDate, formatDate, formatMonth } from '@/domain/time'
import { addMonths, monthOf } from '@/domain/months'
import { inLanguage, type AdminLanguage } from '../language'
import { formPlan } from './formPlan'
import { words } from './words'

/**
 * What the plan in the form comes to, before it is saved: the last evening, the evenings that fall
 * out and why, and when to begin for diplomas in the month that is wished for.
 */
export function Forecast({ language }: Readonly<{ language: AdminLanguage }>) {
  const fields = useFormFields(([all]) => all)
  const { plan, diplomaMonth } = formPlan((name) => fields[name]?.value, rowsOf(fields))
  if (plan === null || refusePlan(plan).length > 0) return null
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const lastEvening = planEvenings(plan).at(-1)?.date
  const skipped = skippedEvenings(plan)
  return (
    <div className="plan-sessions__forecast">
      {lastEvening === undefined ? null : (
        <p>{say(words.last(formatDate(lastEvening, language)))}</p>
      )}
      {skipped.map(({ date, why, name }) => (
        <p key={date}>{say(words.skipped(formatDate(date, language), name ?? words.why[why]))}</p>
      ))}
      {lastEvening === undefined || diplomaMonth === null ? null : (
        <Deadline
          plan={plan}
          month={monthOf(diplomaMonth)}
          lastEvening={lastEvening}
          language={language}
        />
      )}
    </div>
  )
}

function Deadline({
  plan,
  month,
  lastEvening,
  language,
}: Readonly<{
  plan: NonNullable<ReturnType<typeof formPlan>['plan']>
  month: string
  lastEvening: string
  language: AdminLanguage
}>) {
  const lastDay = addDays(`${addMonths(month, 1)}-01`, -1)
  const latest = latestFirstEvening({ ...plan, lastDay })
  if (latest === null) return null
  const told = words.latest(formatMonth(month, language), formatDate(latest, language))
  const isLate = lastEvening > lastDay
  return (
    <p className={isLate ? 'plan-sessions__late' : undefined}>
      {isLate ? <strong>{`${inLanguage(words.late, language)} `}</strong> : null}
      {inLanguage(told, language)}
    </p>
  )
}

/** The days without teaching, and how many modules the plan has, as the form's rows tell it. */
function rowsOf(fields: Readonly<Record<string, { value?: unknown } | undefined>>) {
  const values = (pattern: RegExp) =>
    Object.entries(fields).flatMap(([path, field]) => (pattern.test(path) ? [field?.value] : []))
  return {
    modules: values(/^plan\.\d+\.module$/).filter(Boolean).length,
    skipDates: values(/^skipDates\.\d+\.day$/).flatMap((day) =>
      typeof day === 'string' ? [copenhagenDate(new Date(day))] : [],
    ),
  }
}
