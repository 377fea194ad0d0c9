import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { counted, rollCallAddress } from '@/domain/rollCall'
import { findSession } from '@/rollCall/found'
import { rollCallOf } from '@/rollCall/gather'
import { inLanguage, languageOf } from '../language'
import './rollCall.css'

/** On the evening's own record: how many came, and the way to the roll-call. */
export async function RollCallPanel({ req, id }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const session = await findSession(id, req)
  if (session === null) return null
  const rollCall = await rollCallOf(session, req)
  const language = languageOf(req.i18n)
  const count = counted(rollCall.rows)
  return (
    <section className="roll-call-panel">
      <p>{inLanguage(words.came(count.came, count.of), language)}</p>
      {count.unmarked > 0 ? <p>{inLanguage(words.unmarked(count.unmarked), language)}</p> : null}
      <a href={rollCallAddress(rollCall)}>{inLanguage(words.open, language)}</a>
    </section>
  )
}

const words = {
  came: (came: number, of: number) => ({
    da: `${came} af ${of} er kommet`,
    en: `${came} of ${of} have come`,
  }),
  unmarked: (count: number) => ({ da: `${count} ikke markeret`, en: `${count} unmarked` }),
  open: { da: 'Åbn fremmøde', en: 'Open attendance' },
}
