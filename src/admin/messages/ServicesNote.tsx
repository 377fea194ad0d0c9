import type { Payload } from 'payload'
import type { AdminLanguage } from '../language'
import { inLanguage } from '../language'

/** Says so where nothing leaves the house, because no service is set up. */
export function ServicesNote({
  payload,
  language,
}: {
  readonly payload: Payload
  readonly language: AdminLanguage
}) {
  const missing = [
    ...(payload.config.custom?.['textsAreSent'] === true ? [] : [words.texts]),
    ...(payload.email.name === 'smtp' ? [] : [words.letters]),
  ]
  if (missing.length === 0) return null
  return (
    <div className="write__note">
      {missing.map((note) => (
        <p key={note.en}>{inLanguage(note, language)}</p>
      ))}
    </div>
  )
}

const words = {
  texts: {
    da: 'Sms er ikke sat op endnu. Beskeder til telefoner skrives kun i serverens mappe, og ingen får dem. Bed administratoren om at sætte det op.',
    en: 'SMS is not set up yet. Messages to telephones are only written to the server’s folder, and nobody gets them. Ask the administrator to set it up.',
  },
  letters: {
    da: 'E-mail er ikke sat op endnu. Breve skrives kun i serverens mappe, og ingen får dem.',
    en: 'E-mail is not set up yet. Letters are only written to the server’s folder, and nobody gets them.',
  },
}
