import type { Messages } from '../messages'
import type { Hers } from './herPage'

type Props = {
  readonly text: Messages['herPage']
  readonly progress: NonNullable<Hers['progress']>
}

/** How far she has come, in sentences and without a percentage or a comparison. */
export function HerProgress({ text, progress }: Props) {
  const { passes, reachable, mandatoryMissing } = progress
  return (
    <section className="block" aria-labelledby="vejen">
      <h2 id="vejen">{text.progressHeading}</h2>
      <p>{text.done(progress.done, progress.needed)}</p>
      {!passes && <p>{text.left(progress.left)}</p>}
      {mandatoryMissing.length > 0 && (
        <>
          <p>{text.mandatory}</p>
          <ul>
            {mandatoryMissing.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {progress.contractMissing && <p>{text.contract}</p>}
      {progress.confidentialityMissing && <p>{text.confidentiality}</p>}
      <p>
        <strong>{passes ? text.passes : reachable ? text.reachable : text.unreachable}</strong>
      </p>
    </section>
  )
}
