import type { GlobalConfig } from 'payload'
import { isFunderOrProgrammeStaff } from '@/access/predicates'
import { admin, funderOrProgrammeStaff, nobody } from '@/access/rules'
import { groups, hiddenUnless } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { validClock } from '@/hooks/validate'

const months = (name: string, da: string, en: string, defaultValue: number) =>
  ({
    name,
    label: words(da, en),
    type: 'number',
    required: true,
    min: 0,
    max: 240,
    defaultValue,
  }) as const

/** What holds for the whole programme: who answers for it, and the numbers that rules read. */
export const Programme: GlobalConfig = {
  slug: 'programme',
  label: words('Programmet', 'The programme'),
  access: { read: funderOrProgrammeStaff, update: admin, readVersions: nobody },
  versions: false,
  admin: { group: groups.system, hidden: hiddenUnless(isFunderOrProgrammeStaff) },
  fields: [
    {
      name: 'responsibleOrganisation',
      label: words('Dataansvarlig og regnskabsansvarlig', 'Responsible organisation'),
      type: 'relationship',
      relationTo: 'organisations',
    },
    {
      name: 'coResponsible',
      label: words('Sammen med', 'Together with'),
      type: 'relationship',
      relationTo: 'organisations',
    },
    {
      name: 'baseline',
      label: words('Bydelsmødre fra start', 'Bydelsmødre at the start'),
      type: 'number',
      required: true,
      defaultValue: 7,
      min: 0,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'suppressionThreshold',
          label: words('Skjul tal under', 'Hide counts below'),
          type: 'number',
          required: true,
          defaultValue: 5,
          min: 3,
          max: 20,
        },
        {
          name: 'percentageBase',
          label: words('Procent kræver mindst', 'Percentages need at least'),
          type: 'number',
          required: true,
          defaultValue: 10,
          min: 5,
          max: 100,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'quietFrom',
          label: words('Ingen beskeder fra kl.', 'Quiet from'),
          type: 'text',
          required: true,
          defaultValue: '20:00',
          validate: validClock,
        },
        {
          name: 'quietTo',
          label: words('til kl.', 'to'),
          type: 'text',
          required: true,
          defaultValue: '08:00',
          validate: validClock,
        },
      ],
    },
    {
      name: 'retention',
      label: words('Gem oplysninger i (måneder)', 'Keep data for (months)'),
      type: 'group',
      fields: [
        months('declined', 'Efter afslag eller fortrydelse', 'After decline or withdrawal', 12),
        months('left', 'Efter hun er stoppet', 'After she left', 12),
        months('messages', 'Beskeder', 'Messages', 6),
        months('audit', 'Log', 'Audit', 24),
        months('bookkeeping', 'Regnskab', 'Bookkeeping', 60),
      ],
    },
    {
      name: 'informationMeeting',
      label: words('Næste informationsmøde', 'Next information meeting'),
      type: 'group',
      fields: [
        moment({ name: 'startsAt', label: words('Begynder', 'Starts') }),
        {
          name: 'place',
          label: words('Sted', 'Place'),
          type: 'text',
          localized: true,
          maxLength: 120,
        },
      ],
    },
  ],
}
