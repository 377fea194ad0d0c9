import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import type { Label } from '@/domain/labels/label'
import { Frame } from '../Frame'
import { inLanguage, languageOf, type AdminLanguage } from '../language'
import { segmentsOf } from '../segments'
import { Covered } from './Covered'
import { Decide } from './Decide'
import { Offered } from './Offered'
import { choosing, type Choosing } from './team'
import { Waits } from './Waits'
import { Woman } from './Woman'
import { words } from './words'
import '../nextStep/nextStep.css'
import './choosing.css'

/** `/admin/hold/{team}/valg`: candidates and chosen side by side, and what each would bring. */
export async function ChooseView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const [, id = ''] = segmentsOf(view.params)
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(`/admin/hold/${id}/valg`)}`)
  if (!isProgrammeStaff(viewerOf(req.user))) notFound()
  const found = await choosing(id, req)
  if (found === undefined) notFound()
  const language = languageOf(req.i18n)
  const { team } = found
  return (
    <Frame view={view} className="choosing">
      <h1>{`${inLanguage(words.title, language)}: ${team.name}`}</h1>
      <p role="status">
        {inLanguage(
          words.seats(found.taken, team.capacity + team.extraSeats, found.left),
          language,
        )}
      </p>
      <div className="choosing__sides">
        <div>
          <Candidates found={found} language={language} />
          <WaitingList found={found} language={language} />
        </div>
        <div>
          <Covered covered={found.covered} language={language} />
          <Offers found={found} language={language} />
          <Chosen found={found} language={language} />
        </div>
      </div>
    </Frame>
  )
}

type Part = Readonly<{ found: Choosing; language: AdminLanguage }>

function Candidates({ found, language }: Part) {
  return (
    <Women title={words.candidates} count={found.candidates.length} language={language}>
      {found.candidates.map((woman) => (
        <li key={woman.id}>
          <Woman woman={woman} found={found} language={language} />
          <Decide applicant={woman.id} language={language} />
        </li>
      ))}
    </Women>
  )
}

function WaitingList({ found, language }: Part) {
  const list = found.waiting.map(({ id }) => id)
  return (
    <Women
      title={words.waiting}
      note={words.waitingNote}
      count={found.waiting.length}
      language={language}
    >
      {found.waiting.map((woman) => (
        <li key={woman.id}>
          <Woman woman={woman} found={found} language={language} />
          <Waits applicant={woman.id} list={list} mayOffer={found.left > 0} language={language} />
        </li>
      ))}
    </Women>
  )
}

function Offers({ found, language }: Part) {
  return (
    <Women title={words.offered} count={found.offered.length} language={language}>
      {found.offered.map((woman) => (
        <li key={woman.id}>
          <Woman woman={woman} found={found} language={language} />
          <Offered applicant={woman.id} until={woman.offerExpiresAt ?? null} language={language} />
        </li>
      ))}
    </Women>
  )
}

function Chosen({ found, language }: Part) {
  return (
    <Women title={words.chosen} count={found.chosen.length} language={language}>
      {found.chosen.map((woman) => (
        <li key={woman.id}>
          <Woman woman={woman} found={found} language={language} />
        </li>
      ))}
    </Women>
  )
}

function Women({
  title,
  note,
  count,
  language,
  children,
}: Readonly<{
  title: Label
  note?: Label
  count: number
  language: AdminLanguage
  children: React.ReactNode
}>) {
  return (
    <section className="choosing__part">
      <h2>{`${inLanguage(title, language)} (${count})`}</h2>
      {note === undefined ? null : <p>{inLanguage(note, language)}</p>}
      {count === 0 ? <p>{inLanguage(words.none, language)}</p> : <ul>{children}</ul>}
    </section>
  )
}
