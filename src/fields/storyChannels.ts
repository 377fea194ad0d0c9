import type { Field, TextareaField } from 'payload'
import { staffField } from '@/access/rules'
import { leafletLength } from '@/domain/leafletText'
import { newspaperLeadLength, newspaperLength } from '@/domain/newspaperText'
import { validNewspaperText } from '@/hooks/validate'
import { moment } from './date'
import { words } from './words'

const lengthOf = (most: number) => ({
  components: {
    afterInput: [{ path: '@/admin/stories/Length#Length', clientProps: { most } }],
  },
})

/** The story as the newspaper gets it, in Danish. What is empty is taken from the story itself. */
export const newspaperFields: Field[] = [
  {
    name: 'newspaperLead',
    label: words('Avisens indledning', 'The newspaper’s lead'),
    type: 'textarea',
    maxLength: newspaperLeadLength,
    access: staffField,
    admin: {
      description: words(
        'Står her intet, bliver det historiens indledning.',
        'If empty, the story’s lead is used.',
      ),
    },
  },
  {
    name: 'newspaperText',
    label: words('Avisens tekst', 'The newspaper’s text'),
    type: 'textarea',
    validate: validNewspaperText,
    access: staffField,
    admin: {
      ...lengthOf(newspaperLength),
      description: words(
        'Højst 1.800 anslag med mellemrum. Står her intet, bliver det historiens egen tekst.',
        'At most 1,800 characters with spaces. If empty, the story’s own text is used.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'newspaperCredit',
        label: words('Avisens kreditering', 'The newspaper’s credit'),
        type: 'text',
        maxLength: 120,
        access: staffField,
        admin: {
          description: words(
            'For eksempel: Bydelsmødrene i Ballerup.',
            'For example: Bydelsmødrene i Ballerup.',
          ),
        },
      },
      moment({
        name: 'newspaperEmbargo',
        label: words('Avisen må bringe den fra', 'The newspaper may print from'),
        access: staffField,
      }),
    ],
  },
]

/** The words of the leaflet; the title and the address to scan stand above and below them. */
export const leafletText: TextareaField = {
  name: 'leafletText',
  label: words('Tekst til folder', 'Text for the leaflet'),
  type: 'textarea',
  maxLength: leafletLength,
  access: staffField,
  admin: {
    ...lengthOf(leafletLength),
    description: words(
      'Højst 600 tegn. Står her intet, bliver det begyndelsen af historien.',
      'At most 600 characters. If empty, the beginning of the story is used.',
    ),
  },
}
