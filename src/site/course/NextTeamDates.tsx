import type { Locale } from '@/domain/locales'
import { messages } from '../messages'
import { When } from '../ui/When'
import type { NextTeam } from './course'

type NextTeamDatesProps = { readonly locale: Locale; readonly team: NextTeam | undefined }

export function NextTeamDates({ locale, team }: NextTeamDatesProps) {
  const text = messages[locale].course
  if (!team || team.evenings.length === 0) return <p className="narrow">{text.noDates}</p>
  return (
    <>
      <p>
        <bdi>{team.name}</bdi>
        {team.place && (
          <>
            {' · '}
            <bdi>{team.place}</bdi>
          </>
        )}
      </p>
      {team.running && <p className="note">{text.running}</p>}
      <ol className="evenings">
        {team.evenings.map((evening) => (
          <li key={evening.id}>
            <When locale={locale} startsAt={evening.startsAt} endsAt={evening.endsAt} />
            {evening.cancelled && (
              <>
                {' '}
                <strong className="off">{text.cancelled}</strong>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
