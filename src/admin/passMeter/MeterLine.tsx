import type { PassMeter } from '@/domain/passMeter'
import { standingLabels } from '@/domain/labels/people'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'
import './passMeter.css'

/** How far she is: a bar to what passing takes, the figures in words, and what she needs. */
export function MeterLine({
  meter,
  minimum,
  advice,
  language,
}: {
  readonly meter: PassMeter
  readonly minimum: number
  readonly advice: string
  readonly language: AdminLanguage
}) {
  const say = (label: { da: string; en: string }) => inLanguage(label, language)
  const figures = [
    say(words.done(meter.done, minimum)),
    say(words.left(meter.left)),
    ...(meter.caughtUp > 0 ? [say(words.caughtUp(meter.caughtUp))] : []),
    ...(meter.mandatoryMissing.length > 0
      ? [say(words.mandatory(meter.mandatoryMissing.length))]
      : []),
    ...(meter.left > 0 && meter.standing === 'onTrack' ? [say(words.mayMiss(meter.mayMiss))] : []),
  ]
  return (
    <div className="pass-meter" data-standing={meter.standing}>
      <p>
        <strong>{say(standingLabels[meter.standing])}</strong> · {figures.join(' · ')}
      </p>
      <progress max={minimum} value={Math.min(meter.done, minimum)} aria-label={figures[0]} />
      {advice === '' ? null : <p className="pass-meter__advice">{advice}</p>}
    </div>
  )
}

const words = {
  done: (done: number, minimum: number) => ({
    da: `${done} af ${minimum} nået`,
    en: `${done} of ${minimum} done`,
  }),
  left: (left: number) => ({
    da: left === 1 ? '1 aften tilbage' : `${left} aftener tilbage`,
    en: left === 1 ? '1 evening left' : `${left} evenings left`,
  }),
  caughtUp: (count: number) => ({ da: `${count} indhentet`, en: `${count} caught up` }),
  mandatory: (count: number) => ({
    da: count === 1 ? '1 obligatorisk endnu' : `${count} obligatoriske endnu`,
    en: `${count} mandatory still needed`,
  }),
  mayMiss: (count: number) => ({ da: `må misse ${count}`, en: `may miss ${count}` }),
}
