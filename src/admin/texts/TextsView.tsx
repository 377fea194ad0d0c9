import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { direction, ownName } from '@/domain/locales'
import { awaitedLocales } from '@/texts/toRead'
import { written } from '@/texts/written'
import { Frame } from '../Frame'
import { inLanguage, languageOf } from '../language'
import { ReadButton } from './ReadButton'
import { unread } from './unread'
import '../nextStep/nextStep.css'
import './texts.css'

/** What we wrote in languages that we do not speak, for somebody who does to read through. */
export async function TextsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  // A view with a path of its own is open to anyone until it asks who is there.
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Ftekster')
  if (!isStaff(viewerOf(req.user))) notFound()
  const language = languageOf(req.i18n)
  const chosen =
    awaitedLocales.find((one) => one === view.searchParams?.['sprog']) ?? awaitedLocales[0]
  const waiting = chosen === undefined ? [] : await unread(chosen, req)
  const danish = new Map(written('da').map(({ key, text }) => [key, text]))
  return (
    <Frame view={view} className="texts">
      <h1>{inLanguage(words.title, language)}</h1>
      <p>{inLanguage(words.lead, language)}</p>
      <nav className="texts__languages" aria-label={inLanguage(words.languages, language)}>
        {awaitedLocales.map((one) => (
          <a
            key={one}
            href={`/admin/tekster?sprog=${one}`}
            lang={one}
            dir={direction(one)}
            aria-current={one === chosen ? 'page' : undefined}
          >
            {ownName[one]}
          </a>
        ))}
      </nav>
      <p role="status">
        {inLanguage(waiting.length === 0 ? words.none : words.left(waiting.length), language)}
      </p>
      <ul className="texts__list">
        {waiting.map((one) => (
          <li key={`${one.key} ${one.fingerprint}`}>
            <p className="texts__danish" lang="da">
              {danish.get(one.key)}
            </p>
            <p lang={one.locale} dir={direction(one.locale)}>
              {one.text}
            </p>
            <ReadButton text={one} language={language} />
          </li>
        ))}
      </ul>
    </Frame>
  )
}

const words = {
  title: { da: 'Tekster, der skal læses', en: 'Texts to be read' },
  lead: {
    da: 'Teksterne på siden er oversat, men ingen med sproget som modersmål har læst dem endnu. Er en tekst god, så tryk på knappen. Er den ikke, så skriv til administratoren, hvad der skal stå.',
    en: 'The texts of the site are translated, and nobody with that mother tongue has read them yet. If a text is good, press the button. If not, write to the administrator what it should say.',
  },
  languages: { da: 'Sprog', en: 'Language' },
  none: { da: 'Alt er læst på det sprog.', en: 'Everything is read in that language.' },
  left: (count: number) => ({
    da: `${count} ${count === 1 ? 'tekst' : 'tekster'} mangler at blive læst.`,
    en: `${count} ${count === 1 ? 'text is' : 'texts are'} left to read.`,
  }),
}
