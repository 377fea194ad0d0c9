import type { SelectField } from 'payload'
import { staffField } from '@/access/rules'
import { peopleShown } from '@/domain/choices/publishing'
import { options } from '@/domain/labels/label'
import { peopleShownLabels } from '@/domain/labels/publishing'
import { words } from './words'

/** Who a picture or a film shows. Unless somebody says otherwise, it is one who has to say yes. */
export const peopleOnIt: SelectField = {
  name: 'people',
  label: words('Hvem ser man?', 'Who is seen?'),
  type: 'select',
  required: true,
  defaultValue: 'recognisable',
  options: options(peopleShown, peopleShownLabels),
  access: staffField,
  admin: {
    description: words(
      'Kan nogen genkendes, skal der samtykke til de historier, der viser det.',
      'If somebody can be recognised, the stories that show it need consent.',
    ),
  },
}
