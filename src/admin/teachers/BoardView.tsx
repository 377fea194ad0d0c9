import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Team } from '@/generated/payload-types'
import type { AdminLanguage } from '../language'
import { Frame } from '../Frame'
import { inLanguage, languageOf } from '../language'
import { LinkButton } from '../links/LinkButton'
import { boardOf } from './board'
import { BoardRowItem } from './BoardRowItem'
import '../nextStep/nextStep.css'
import './board.css'

/** Who teaches which evening of a team, and everything that is done about it, on one page. */
export async function BoardView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fundervisere-tavle')
  if (!isProgrammeStaff(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  const teams = await teamsToShow(req)
  const team = teams.find(({ id }) => id === view.searchParams?.['hold']) ?? teams[0]
  return (
    <Frame view={view} className="board">
      <h1>{inLanguage(words.title, language)}</h1>
      <nav className="board__teams" aria-label={inLanguage(words.team, language)}>
        {teams.map(({ id, name }) => (
          <a
            key={id}
            href={`/admin/undervisere-tavle?hold=${id}`}
            aria-current={id === team?.id ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {team === undefined ? (
        <p>{inLanguage(words.noTeam, language)}</p>
      ) : (
        <Board team={team} req={req} language={language} />
      )}
    </Frame>
  )
}

/** The ones that are taught or about to be; then the earlier ones. */
async function teamsToShow(req: PayloadRequest): Promise<readonly Team[]> {
  const { docs } = await req.payload.find({
    collection: 'teams',
    where: { status: { not_equals: 'archived' } },
    sort: '-firstEvening',
    depth: 0,
    pagination: false,
    req,
  })
  const order = ['running', 'recruiting', 'planned', 'completed', 'archived'] as const
  return docs.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
}

type BoardProps = {
  readonly team: Team
  readonly req: PayloadRequest
  readonly language: AdminLanguage
}

async function Board({ team, req, language }: BoardProps) {
  const rows = await boardOf(team.id, req, new Date())
  const late = rows.filter(({ isLate }) => isLate).length
  return (
    <>
      {late > 0 && <p className="board__late">{inLanguage(words.late(late), language)}</p>}
      {rows.length === 0 && <p>{inLanguage(words.noEvenings, language)}</p>}
      {rows.length > 0 && (
        <table className="board__rows">
          <thead>
            <tr>
              {[words.evening, words.state, words.teacher].map((one) => (
                <th key={one.da} scope="col">
                  {inLanguage(one, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BoardRowItem key={row.session} row={row} language={language} />
            ))}
          </tbody>
        </table>
      )}
      <section className="board__feed">
        <h2>{inLanguage(words.calendar, language)}</h2>
        <p>{inLanguage(words.calendarHint, language)}</p>
        <LinkButton
          collection="teams"
          id={team.id}
          language={language}
          label={words.makeCalendar}
        />
      </section>
    </>
  )
}

const words = {
  title: { da: 'Undervisernes tavle', en: 'Teachers’ board' },
  team: { da: 'Hold', en: 'Team' },
  evening: { da: 'Aften', en: 'Evening' },
  state: { da: 'Hvor langt', en: 'How far' },
  teacher: { da: 'Underviser', en: 'Teacher' },
  noTeam: { da: 'Der er ikke oprettet et hold endnu.', en: 'There is no team yet.' },
  noEvenings: {
    da: 'Holdet har ingen mødegange endnu. Lav dem efter planen på holdets side.',
    en: 'The team has no sessions yet. Make them from the plan on the team’s page.',
  },
  late: (count: number) => ({
    da:
      count === 1
        ? '1 aften inden for 14 dage har ingen bekræftet underviser.'
        : `${count} aftener inden for 14 dage har ingen bekræftet underviser.`,
    en:
      count === 1
        ? '1 evening within 14 days has no confirmed teacher.'
        : `${count} evenings within 14 days have no confirmed teacher.`,
  }),
  calendar: { da: 'Holdets kalender til dig selv', en: 'The team’s calendar for yourself' },
  calendarHint: {
    da: 'En privat adresse, som du kan abonnere på. Ingen kvinders navne. Laver du en ny, lukkes den gamle.',
    en: 'A private address to subscribe to. No women’s names. A new one closes the old.',
  },
  makeCalendar: { da: 'Lav kalenderadresse', en: 'Make calendar address' },
}
