import type { UIFieldServerProps } from 'payload'
import { viewerOf } from '@/access/viewer'
import { absoluteEnd, idleEnd } from '@/domain/signIn'
import { formatMoment } from '@/domain/time'
import { inLanguage, languageOf } from '../language'
import { SignInList } from './SignInList'
import './signIn.css'
import '../nextStep/nextStep.css'
import '../links/links.css'

/** On one’s own account: where one is logged in. */
export async function SignInsPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || viewerOf(req.user)?.id !== id) return null
  const language = languageOf(req.i18n)
  const since = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
  const { docs } = await req.payload.find({
    collection: 'sign-ins',
    where: {
      account: { equals: id },
      tokenHash: { exists: false },
      seenAt: { greater_than: since(idleEnd) },
      beganAt: { greater_than: since(absoluteEnd) },
    },
    sort: '-seenAt',
    limit: 50,
    depth: 0,
    req,
  })
  const present = req.user && '_sid' in req.user ? req.user._sid : undefined
  const signIns = docs.map((one) => ({
    id: one.id,
    isPresent: one.id === present,
    browser: one.browser ?? '',
    began: formatMoment(new Date(one.beganAt), language),
    seen: formatMoment(new Date(one.seenAt), language),
  }))
  return (
    <section className="link-panel">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{inLanguage(words.lead, language)}</p>
      <SignInList signIns={signIns} language={language} />
    </section>
  )
}

const words = {
  title: { da: 'Her er du logget ind', en: 'Where you are logged in' },
  lead: {
    da: 'Du bliver logget ud, når siden ikke har været brugt i to timer, og altid efter tolv timer.',
    en: 'You are logged out when the page has not been used for two hours, and always after twelve.',
  },
}
