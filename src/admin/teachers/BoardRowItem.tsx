import type { AgreementStatus } from '@/domain/choices/course'
import { agreementStatusLabels, sessionStatusLabels } from '@/domain/labels/course'
import { formatMoment } from '@/domain/time'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import { AgreementActions } from './AgreementActions'
import { AskTeacher } from './AskTeacher'
import type { BoardAgreement, BoardRow } from './board'

type RowProps = { readonly row: BoardRow; readonly language: AdminLanguage }

/** One evening: what and when, where it stands, each agreement, and whom to ask. */
export function BoardRowItem({ row, language }: RowProps) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const standing = row.agreements.filter(({ status }) => isStanding(status))
  const fallen = row.agreements.filter(({ status }) => !isStanding(status))
  const isOff = row.status === 'cancelled'
  return (
    <tr className="board__row">
      <th scope="row" className="board__evening">
        <strong>{formatMoment(new Date(row.startsAt), language)}</strong>
        <a href={`/admin/collections/sessions/${row.session}`}>{row.title}</a>
      </th>
      <td className="board__state">
        <span className="status-field__badge" data-status={isOff ? 'cancelled' : row.state}>
          {say(isOff ? words.off : stateWord(row))}
        </span>
        {row.isLate && <p className="board__late">{say(words.late)}</p>}
        {row.fee !== 'none' && <p className="board__soft">{say(fees[row.fee])}</p>}
      </td>
      <td className="board__agreements">
        {standing.map((one) => (
          <Standing key={one.id} agreement={one} row={row} language={language} />
        ))}
        {fallen.map(({ id, teacher, status, note }) => (
          <p key={id} className="board__soft">
            <bdi>{teacher.name}</bdi>: {say(agreementStatusLabels[status]).toLowerCase()}
            {note && ` · »${note}«`}
          </p>
        ))}
        {row.isOpen && standing.length === 0 && (
          <AskTeacher row={row} language={language} isReplacement={fallen.length > 0} />
        )}
      </td>
    </tr>
  )
}

type StandingProps = RowProps & { readonly agreement: BoardAgreement }

function Standing({ agreement, row, language }: StandingProps) {
  const { teacher, note, link, remindedAt } = agreement
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  return (
    <div className="board__agreement">
      <p>
        <a href={`/admin/collections/agreements/${agreement.id}`}>
          <bdi>{teacher.name}</bdi>
        </a>
        {teacher.telephone && (
          <>
            {' · '}
            <a href={`tel:${teacher.telephone}`}>{say(words.call)}</a>
          </>
        )}
      </p>
      {note && <p className="board__note">»{note}«</p>}
      {link && <p className="board__soft">{say(words.link(link.lastUsedOn))}</p>}
      {remindedAt && (
        <p className="board__soft">
          {say(words.reminded)} {formatMoment(new Date(remindedAt), language)}
        </p>
      )}
      {row.isOpen && <AgreementActions agreement={agreement} row={row} language={language} />}
    </div>
  )
}

const isStanding = (status: BoardAgreement['status']) =>
  status === 'proposed' || status === 'asked' || status === 'confirmed'

function stateWord({ status, state }: BoardRow): { da: string; en: string } {
  return status === 'held' || status === 'locked' ? sessionStatusLabels[status] : states[state]
}

/** Of the evening's teacher: an agreement that is off is no evening that is off. */
const states = {
  none: { da: 'Ingen spurgt', en: 'Nobody asked' },
  proposed: { da: 'Foreslået, ikke spurgt', en: 'Proposed, not asked' },
  asked: { da: 'Spurgt', en: 'Asked' },
  confirmed: { da: 'Har sagt ja', en: 'Said yes' },
  declined: { da: 'Har sagt nej', en: 'Said no' },
  cancelled: { da: 'Aftalen er aflyst', en: 'The agreement is off' },
} satisfies Record<AgreementStatus | 'none', { da: string; en: string }>

const words = {
  off: { da: 'Aftenen er aflyst', en: 'The evening is off' },
  late: {
    da: 'Under 14 dage til, og ingen har sagt ja.',
    en: 'Less than 14 days left, and nobody has said yes.',
  },
  call: { da: 'Ring op', en: 'Call' },
  reminded: { da: 'Mindet om', en: 'Reminded' },
  link: (day: string | null) => ({
    da: day === null ? 'Har et link, ikke åbnet endnu' : `Har et link, åbnet ${day}`,
    en: day === null ? 'Has a link, not opened yet' : `Has a link, opened ${day}`,
  }),
}

const fees = {
  drafted: { da: 'Udgiften ligger som kladde.', en: 'The expense waits as a draft.' },
  noAmount: {
    da: 'Skriv beløbet i aftalen, så bliver det til en udgift.',
    en: 'Write the amount in the agreement, and it becomes an expense.',
  },
  noLine: {
    da: 'Holdet har intet tilskud med en linje til undervisere. Lav udgiften i hånden.',
    en: 'The team has no grant with a line for teachers. Make the expense by hand.',
  },
} as const
