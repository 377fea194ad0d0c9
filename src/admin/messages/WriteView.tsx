import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { isChoice } from '@/domain/choices/choice'
import { spokenLanguages } from '@/domain/choices/people'
import { Frame } from '../Frame'
import { inLanguage, languageOf } from '../language'
import { ServicesNote } from './ServicesNote'
import { Speakers } from './Speakers'
import { WriteForm } from './WriteForm'
import '../nextStep/nextStep.css'
import './messages.css'

/** Writing to the team, to one woman or to those who speak a language, each in her own. */
export async function WriteView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fskriv')
  if (!isProgrammeStaff(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  const asked = (name: string) => {
    const value = view.searchParams?.[name]
    return typeof value === 'string' ? value : null
  }
  const taler = asked('taler')
  const speaks = isChoice(spokenLanguages, taler) ? taler : null
  const { quietFrom, quietTo } = await req.payload.findGlobal({
    slug: 'programme',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <Frame view={view} className="write">
      <h1>{inLanguage(words.title, language)}</h1>
      <ServicesNote payload={req.payload} language={language} />
      <Speakers req={req} asked={taler !== null} chosen={speaks} language={language} />
      {/* A look-up is of numbers: nobody is listed until it is chosen whom to write to. */}
      {taler !== null && speaks === null ? null : (
        <WriteForm
          language={language}
          quiet={{ from: quietFrom, to: quietTo }}
          team={asked('hold')}
          woman={asked('til')}
          speaks={speaks}
        />
      )}
    </Frame>
  )
}

const words = { title: { da: 'Skriv til kvinderne', en: 'Write to the women' } }
