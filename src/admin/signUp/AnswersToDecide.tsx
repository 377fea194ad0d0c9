import type { SignUpState } from '@/domain/choices/people'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import type { AnswerLine } from './answerLines'
import '../nextStep/nextStep.css'
import './signUp.css'

type AnswersToDecideProps = Readonly<{
  lines: readonly AnswerLine[]
  language: AdminLanguage
  isBusy: boolean
  /** Undefined where they are only to be read. */
  onDecide: ((decision: Extract<SignUpState, 'takenOver' | 'ignored'>) => void) | undefined
}>

/** What she answered this time, and the two buttons that decide what becomes of it. */
export function AnswersToDecide({ lines, language, isBusy, onDecide }: AnswersToDecideProps) {
  return (
    <>
      <p className="next-step__now">{inLanguage(words.title, language)}</p>
      <dl className="sent-in">
        {lines.map(({ label, answer }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{answer}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {onDecide === undefined ? null : (
        <div className="next-step__buttons">
          <button
            type="button"
            className="next-step__button"
            disabled={isBusy}
            onClick={() => {
              onDecide('takenOver')
            }}
          >
            {inLanguage(words.takeOver, language)}
          </button>
          <button
            type="button"
            className="next-step__button is-quiet"
            disabled={isBusy}
            onClick={() => {
              onDecide('ignored')
            }}
          >
            {inLanguage(words.ignore, language)}
          </button>
        </div>
      )}
    </>
  )
}

const words = {
  title: { da: 'Svarene fra den nye tilmelding', en: 'The answers of the new sign-up' },
  takeOver: { da: 'Før svarene over på hendes kort', en: 'Take the answers over to her record' },
  ignore: { da: 'Læg væk', en: 'Set aside' },
}
