import type { Tab } from 'payload'
import { areas, availabilities, spokenLanguages } from '@/domain/choices/people'
import { options } from '@/domain/labels/label'
import { areaLabels, availabilityLabels, spokenLanguageLabels } from '@/domain/labels/people'
import { localeOptions } from '@/fields/choice'
import { words } from '@/fields/words'
import { validEmail, validName, validNote, validTelephone } from '@/hooks/validate'

/** About her: what she told us, and nothing that the form does not ask. */
export const aboutHer: Tab = {
  label: words('Hende', 'About her'),
  fields: [
    {
      name: 'name',
      label: words('Navn', 'Name'),
      type: 'text',
      required: true,
      validate: validName,
      admin: {
        description: words('Det navn, hun gerne vil kaldes.', 'What she wants to be called.'),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'telephone',
          label: words('Telefon', 'Telephone'),
          type: 'text',
          index: true,
          validate: validTelephone,
          admin: {
            description: words('For eksempel 20 00 00 01', 'For example 20 00 00 01'),
          },
        },
        {
          name: 'email',
          label: words('E-mail', 'E-mail'),
          type: 'text',
          validate: validEmail,
        },
      ],
    },
    {
      name: 'reachThrough',
      label: words('Træffes gennem en bydelsmor', 'Reach her through a Bydelsmor'),
      type: 'checkbox',
      defaultValue: false,
    },
    {
      name: 'languages',
      label: words('Sprog, hun taler', 'Languages she speaks'),
      type: 'select',
      hasMany: true,
      options: options(spokenLanguages, spokenLanguageLabels),
    },
    {
      name: 'interpreter',
      label: words('Ønsker tolk', 'Wants an interpreter'),
      type: 'checkbox',
      defaultValue: false,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'area',
          label: words('Område', 'Area'),
          type: 'select',
          options: options(areas, areaLabels),
        },
        {
          name: 'locale',
          label: words('Skriv til hende på', 'Write to her in'),
          type: 'select',
          required: true,
          defaultValue: 'da',
          options: localeOptions,
        },
      ],
    },
    {
      name: 'availability',
      label: words('Kan bedst', 'Best time'),
      type: 'select',
      hasMany: true,
      options: options(availabilities, availabilityLabels),
    },
    {
      name: 'note',
      label: words('Hvad hun vil fortælle', 'What she wants to say'),
      type: 'textarea',
      validate: validNote,
      admin: {
        description: words(
          'Højst 300 tegn. Aldrig CPR-nummer.',
          'At most 300 characters. Never a CPR number.',
        ),
      },
    },
  ],
}
