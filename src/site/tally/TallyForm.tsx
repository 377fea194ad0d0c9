import { bridgedTos, outreachContacts, outreachTopics } from '@/domain/choices/community'
import { areas } from '@/domain/choices/people'
import type { Locale } from '@/domain/locales'
import { thisWeek } from '@/domain/tally'
import { addDays } from '@/domain/time'
import { messages } from '../messages'
import type { Chosen } from './chosen'

type Props = {
  readonly locale: Locale
  readonly action: string
  readonly chosen: Chosen
  /** Whether that is what she chose herself and has to mend. */
  readonly mended?: boolean
}

/** A few taps and no words. It works as any form does; the script only keeps it where there is no net. */
export function TallyForm({ locale, action, chosen, mended = false }: Props) {
  const { tally: text, signUp } = messages[locale]
  const week = thisWeek(new Date())
  const weeks = [week, addDays(week, -7)] as const
  // A form that was open for long has a week that is not asked for any more.
  const inWeek = weeks.find((one) => chosen.week?.includes(one)) ?? week
  return (
    <>
      <h1>{text.title}</h1>
      <p className="lead">{text.lead}</p>
      <p
        className="said"
        role="status"
        id="samtale-svar"
        hidden
        data-saved={text.saved}
        data-waiting={text.waiting}
      />
      <form
        className="form"
        method="post"
        action={action}
        id="samtale"
        data-locale={locale}
        data-mended={mended || undefined}
      >
        <input type="hidden" name="key" value={crypto.randomUUID()} />
        <Choices
          name="contactHow"
          legend={text.how}
          chosen={chosen.contactHow}
          choices={outreachContacts.map((key) => [key, text.contacts[key]])}
        />
        <Choices
          name="topics"
          legend={text.topics}
          chosen={chosen.topics}
          several
          choices={outreachTopics.map((key) => [key, text.topicChoices[key]])}
        />
        <Choices
          name="bridgedTo"
          legend={text.bridged}
          chosen={chosen.bridgedTo}
          several
          choices={bridgedTos.map((key) => [key, text.bridgedChoices[key]])}
        />
        <label className="choice">
          <input
            type="checkbox"
            name="firstContact"
            value="1"
            defaultChecked={chosen.firstContact?.includes('1')}
          />
          <span>{text.first}</span>
        </label>
        <Choices
          name="area"
          legend={text.area}
          chosen={chosen.area}
          choices={areas.map((key) => [key, signUp.life.areas[key]])}
        />
        <Choices
          name="week"
          legend={text.week}
          chosen={[inWeek]}
          choices={[
            [weeks[0], text.thisWeek],
            [weeks[1], text.lastWeek],
          ]}
        />
        <p className="actions">
          <button className="button" type="submit">
            {text.button}
          </button>
        </p>
      </form>
    </>
  )
}

type ChoicesProps = {
  readonly name: string
  readonly legend: string
  readonly choices: readonly (readonly [string, string])[]
  readonly several?: boolean
  readonly chosen?: readonly string[] | undefined
}

function Choices({ name, legend, choices, several = false, chosen = [] }: ChoicesProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {choices.map(([value, label]) => (
        <label key={value} className="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            value={value}
            required={!several}
            defaultChecked={chosen.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
