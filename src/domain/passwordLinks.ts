/** Why somebody gets a link to choose a password by: she is invited, or has forgotten the old one. */
export const passwordPurposes = ['invited', 'forgotten'] as const
export type PasswordPurpose = (typeof passwordPurposes)[number]

/** How long such a link holds. */
export const passwordLinkHours: Readonly<Record<PasswordPurpose, number>> = {
  invited: 72,
  forgotten: 1,
}

type Letter = Readonly<{ subject: string; body: string }>

/** What goes to staff with a link, in Danish, which all of them read. */
export function passwordLetter(purpose: PasswordPurpose, link: string): Letter {
  const { subject, lead, holds, notAsked } = words[purpose]
  return { subject, body: ['Hej', lead, link, holds, notAsked, sender].join('\n\n') }
}

const sender = 'Venlig hilsen\nBydelsmødre i Ballerup'

const words = {
  invited: {
    subject: 'Du er inviteret · Bydelsmødre',
    lead: 'En administrator har lavet en konto til dig hos Bydelsmødre i Ballerup. Åbn linket, og vælg din adgangskode:',
    holds: `Linket gælder i ${passwordLinkHours.invited / 24} døgn og kan bruges én gang. Er det for sent, så bed administratoren sende invitationen igen.`,
    notAsked: 'Ved du ikke, hvad det handler om, så slet brevet. Så sker der ingenting.',
  },
  forgotten: {
    subject: 'Vælg en ny adgangskode · Bydelsmødre',
    lead: 'Nogen, måske dig, har skrevet, at adgangskoden til din konto hos Bydelsmødre i Ballerup er glemt. Åbn linket, og vælg en ny:',
    holds: 'Linket gælder i en time og kan bruges én gang.',
    notAsked:
      'Har du ikke bedt om det, så slet brevet. Så sker der ingenting, og din adgangskode er den samme.',
  },
} as const satisfies Record<PasswordPurpose, object>
