import { adds } from '@/domain/coverage'
import { ageBandLabels, areaLabels, roleLabels, spokenLanguageLabels } from '@/domain/labels/people'
import { roles } from '@/domain/choices/people'
import { formatMoment } from '@/domain/time'
import type { Applicant, Decision } from '@/generated/payload-types'
import { inLanguage, type AdminLanguage } from '../language'
import { bringsOf, type Choosing } from './team'
import { words } from './words'

type Props = Readonly<{ woman: Applicant; found: Choosing; language: AdminLanguage }>

/** Who she is in two lines: what she brings, what of it is new, and what was decided last. */
export function Woman({ woman, found, language }: Props) {
  const { languages, area, ageBand } = bringsOf(woman)
  const facts = [
    languages.map((one) => inLanguage(spokenLanguageLabels[one], language)).join(', '),
    area === null ? '' : inLanguage(areaLabels[area], language),
    ageBand === null ? '' : inLanguage(ageBandLabels[ageBand], language),
    woman.interpreter === true ? inLanguage(words.interpreter, language) : '',
  ].filter((fact) => fact !== '')
  const last = found.decided.get(woman.id)
  return (
    <>
      <a className="choosing__name" href={`/admin/collections/applicants/${woman.id}`}>
        <bdi>{woman.name}</bdi>
      </a>
      <p>{facts.join(' · ')}</p>
      {found.chosen.includes(woman) ? null : (
        <Adds woman={woman} found={found} language={language} />
      )}
      {woman.interviewNote ? <p className="choosing__note">{woman.interviewNote}</p> : null}
      {last === undefined ? null : <p className="choosing__soft">{told(last, language)}</p>}
    </>
  )
}

function Adds({ woman, found, language }: Props) {
  const added = adds(bringsOf(woman), found.covered)
  const all = [
    ...added.languages.map((one) => spokenLanguageLabels[one]),
    ...added.areas.map((one) => areaLabels[one]),
    ...added.ageBands.map((one) => ageBandLabels[one]),
  ].map((label) => inLanguage(label, language))
  return all.length === 0 ? (
    <p className="choosing__soft">{inLanguage(words.addsNothing, language)}</p>
  ) : (
    <p>
      {inLanguage(words.adds, language)} <strong>{all.join(', ')}</strong>
    </p>
  )
}

function told({ at, actorRole, reason }: Decision, language: AdminLanguage): string {
  const role = roles.find((one) => one === actorRole)
  const by = role === undefined ? words.program : roleLabels[role]
  return inLanguage(words.decided(formatMoment(new Date(at), language), by, reason ?? ''), language)
}
