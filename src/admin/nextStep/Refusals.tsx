'use client'

import { useFormFields, useFormSubmitted } from '@payloadcms/ui'

/** Everything that stands in the way, in one place, also when its field is on another tab. */
export function Refusals({ refusal }: { readonly refusal: string | undefined }) {
  const isSubmitted = useFormSubmitted()
  // One text, so that the form's every keystroke does not draw this anew.
  const atFields = useFormFields(([fields]) =>
    Object.values(fields)
      .flatMap(({ valid, errorMessage }) =>
        valid === false && errorMessage !== undefined ? [errorMessage] : [],
      )
      .join('\n'),
  )
  const sentences = [
    ...(refusal === undefined ? [] : [refusal]),
    ...(isSubmitted && atFields !== '' ? atFields.split('\n') : []),
  ]
  return (
    <div role="alert">
      {sentences.length === 0 ? null : (
        <ul className="next-step__refusals">
          {[...new Set(sentences)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
