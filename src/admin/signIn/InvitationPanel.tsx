import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { isAdmin } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { formatMoment } from '@/domain/time'
import { inLanguage, languageOf, type AdminLanguage } from '../language'
import { ByLetter } from './ByLetter'
import { InviteAgain } from './InviteAgain'
import './signIn.css'
import '../nextStep/nextStep.css'
import '../links/links.css'

/**
 * For administrators: that a new account’s owner is invited by letter; on another’s account, what became
 * of the invitation, and the way to send it again.
 */
export async function InvitationPanel({ req, id, data }: UIFieldServerProps) {
  const viewer = viewerOf(req.user)
  const language = languageOf(req.i18n)
  if (id === undefined && isAdmin(viewer)) return <ByLetter language={language} />
  const email: unknown = data['email']
  const isOthers = typeof id === 'string' && viewer?.id !== id && data['disabled'] !== true
  if (!isOthers || !isAdmin(viewer) || typeof email !== 'string') return null
  return (
    <section className="link-panel">
      <h2 className="panel-title">{inLanguage(words.title, language)}</h2>
      <p>{await standing({ id, email }, language, req)}</p>
      <InviteAgain account={id} language={language} />
    </section>
  )
}

async function standing(
  { id, email }: Readonly<{ id: string; email: string }>,
  language: AdminLanguage,
  req: PayloadRequest,
): Promise<string> {
  const one = { limit: 1, depth: 0, req } as const
  const letters = await req.payload.find({
    collection: 'password-letters',
    where: { email: { equals: email }, purpose: { equals: 'invited' } },
    ...one,
  })
  const [letter] = letters.docs
  if (letter?.nextTryAt) return inLanguage(letter.failure ? words.waits : words.leaves, language)
  if (letter !== undefined) return inLanguage(words.failed, language)
  const where = { account: { equals: id }, expiresAt: { greater_than: new Date().toISOString() } }
  const [link] = (await req.payload.find({ collection: 'password-links', where, ...one })).docs
  if (link === undefined) return inLanguage(words.none, language)
  return `${inLanguage(words.holds, language)} ${formatMoment(new Date(link.expiresAt), language)}.`
}

const words = {
  title: { da: 'Invitation', en: 'Invitation' },
  leaves: { da: 'Brevet sendes om lidt.', en: 'The letter leaves in a moment.' },
  waits: {
    da: 'Brevet er ikke sendt endnu: mailserveren tog ikke imod det. Det prøves igen.',
    en: 'The letter has not left yet: the mail server did not take it. It is tried again.',
  },
  failed: {
    da: 'Brevet kunne ikke sendes. Se efter, om e-mailadressen er rigtig.',
    en: 'The letter could not be sent. See whether the e-mail address is right.',
  },
  holds: { da: 'Et link er sendt og gælder til', en: 'A link is sent, and holds until' },
  none: { da: 'Intet link gælder lige nu.', en: 'No link holds now.' },
}
