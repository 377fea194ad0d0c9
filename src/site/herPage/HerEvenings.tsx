import { webcal } from '../feeds/addresses'
import { WayThere } from '../privateLinks/WayThere'
import { When } from '../ui/When'
import { HerForm, type HerPart } from './HerForm'
import { herPath, type Hers } from './herPage'

type Props = HerPart & { readonly page: Hers }
type Evening = Hers['evenings'][number]

/** The next evening, large and with all that she needs to get there; those after it below. */
export function HerEvenings({ page, ...part }: Props) {
  const { locale, token, text } = part
  const next = page.evenings.find(({ cancelled }) => !cancelled)
  const later = page.evenings.filter((one) => one !== next)
  return (
    <>
      <section className="block" aria-labelledby="naeste">
        <h2 id="naeste">{text.nextHeading}</h2>
        {next === undefined ? (
          <p>{text.noNext}</p>
        ) : (
          <>
            <OneEvening {...part} evening={next} />
            <WayThere place={next.place} way={page.place} text={text} />
            <p>
              <a className="more" href={`/${locale}${herPath(token)}/aften.ics`}>
                {text.calendarFile}
              </a>
            </p>
          </>
        )}
      </section>
      {later.length > 0 && (
        <section className="block" aria-labelledby="derefter">
          <h2 id="derefter">{text.laterHeading}</h2>
          <ol className="evenings">
            {later.map((evening) => (
              <li key={evening.id}>
                <OneEvening {...part} evening={evening} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {page.evenings.length > 0 && (
        <section className="block">
          <p>
            <a
              className="more"
              href={webcal(locale, `/min-kalender/${page.calendar}/kalender.ics`)}
            >
              {text.calendarAll}
            </a>
          </p>
          <p className="soft">{text.calendarHint}</p>
        </section>
      )}
    </>
  )
}

const said = { coming: 'saidComing', notComing: 'saidNotComing' } as const
const choices = ['coming', 'notComing'] as const

/** When and about what, what she said, and two buttons for as long as she may say it. */
function OneEvening({ evening, ...part }: HerPart & { readonly evening: Evening }) {
  const { locale, text } = part
  const answer = choices.find((one) => one === evening.answer)
  return (
    <>
      <p className="evening">
        <strong>
          <When locale={locale} startsAt={evening.startsAt} endsAt={evening.endsAt} />
        </strong>
        {evening.title && (
          <>
            <br />
            <bdi>{evening.title}</bdi>
          </>
        )}
      </p>
      {evening.cancelled && <p className="fault">{text.cancelled}</p>}
      {answer && !evening.cancelled && <p>{text[said[answer]]}</p>}
      {evening.open && (
        <HerForm {...part} wish="answer" hidden={{ session: evening.id }}>
          <p className="actions">
            {choices.map((one) => (
              <button
                key={one}
                className={answer === one ? 'button' : 'button button-second'}
                type="submit"
                name="answer"
                value={one}
                aria-pressed={answer === one}
              >
                {text[one]}
              </button>
            ))}
          </p>
        </HerForm>
      )}
    </>
  )
}
