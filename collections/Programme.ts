import type { GlobalConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { admin, nobody, programmeStaff } from '@/access/rules'
import { contactRoles } from '@/domain/choices/people'
import { options } from '@/domain/labels/label'
import { contactRoleLabels } from '@/domain/labels/people'
import { usualQuiet } from '@/domain/quietHours'
import { groups, hiddenUnless } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { validClock, validEmail, validTelephone } from '@/hooks/validate'

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
  access: { read: programmeStaff, update: admin, readVersions: nobody },
  versions: false,
  admin: { group: groups.system, hidden: hiddenUnless(isProgrammeStaff) },
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
          defaultValue: usualQuiet.from,
          validate: validClock,
        },
        {
          name: 'quietTo',
          label: words('til kl.', 'to'),
          type: 'text',
          required: true,
          defaultValue: usualQuiet.to,
          validate: validClock,
        },
      ],
    },
    {
      name: 'offerHours',
      label: words('Et tilbud om en plads gælder i (timer)', 'An offer of a seat lasts (hours)'),
      type: 'number',
      required: true,
      defaultValue: 72,
      min: 1,
      max: 720,
      admin: {
        description: words(
          'Timerne uden beskeder tæller ikke med.',
          'The quiet hours do not count.',
        ),
      },
    },
    {
      name: 'newspaperEmail',
      label: words('Avisens redaktion (e-mail)', 'The newspaper’s desk (e-mail)'),
      type: 'text',
      maxLength: 254,
      validate: validEmail,
      admin: {
        description: words(
          'Hertil sendes historier, når I beder om det. Brug redaktionens fælles adresse.',
          'Stories are sent here when you ask for it. Use the desk’s shared address.',
        ),
      },
    },
    {
      name: 'retention',
      label: words('Gem oplysninger i (måneder)', 'Keep data for (months)'),
      type: 'group',
      fields: [
        months('declined', 'Hvis hun ikke kom på et hold', 'If she joined no team', 12),
        months('left', 'Efter hun er stoppet', 'After she left', 12),
        months('callBacks', 'Ønsker om opkald, efter de er lukket', 'Call-backs, once closed', 1),
        months('messages', 'Beskeder', 'Messages', 6),
        months('audit', 'Log', 'Audit', 24),
        months('bookkeeping', 'Regnskab', 'Bookkeeping', 60),
      ],
    },
    {
      name: 'contact',
      label: words('Kontakt på hjemmesiden', 'Contact on the site'),
      type: 'group',
      fields: [
        {
          name: 'people',
          label: words('Hvem kan man kontakte?', 'Whom to contact'),
          type: 'array',
          maxRows: 8,
          admin: {
            description: words(
              'Roller, aldrig navne. Brug et arbejdsnummer og en fælles e-mail.',
              'Roles, never names. Use an office number and a shared e-mail.',
            ),
          },
          fields: [
            {
              name: 'role',
              label: words('Rolle', 'Role'),
              type: 'select',
              required: true,
              options: options(contactRoles, contactRoleLabels),
            },
            {
              name: 'telephone',
              label: words('Telefon', 'Telephone'),
              type: 'text',
              maxLength: 30,
              validate: validTelephone,
            },
            {
              name: 'email',
              label: words('E-mail', 'E-mail'),
              type: 'text',
              maxLength: 254,
              validate: validEmail,
            },
            {
              name: 'hours',
              label: words('Hvornår', 'When'),
              type: 'text',
              localized: true,
              maxLength: 120,
            },
          ],
        },
        {
          name: 'security',
          label: words('Sikkerhedsfejl meldes til (e-mail)', 'Security contact (e-mail)'),
          type: 'text',
          maxLength: 254,
          validate: validEmail,
        },
      ],
    },
    {
      name: 'dutyToInform',
      label: words(
        'Kommunens kontakt ved bekymring for et barn',
        'Whom to tell of a child at risk',
      ),
      type: 'group',
      admin: {
        description: words(
          'Står på kortet om tavshed, som hver kvinde har på sin side. Er det tomt, står der, at hun skal ringe til koordinatoren.',
          'Stands on the card about confidentiality on each woman’s page. If empty, it says to call the coordinator.',
        ),
      },
      fields: [
        {
          name: 'office',
          label: words('Sted (et kontor, aldrig et navn)', 'Office, never a name'),
          type: 'text',
          maxLength: 120,
        },
        {
          name: 'telephone',
          label: words('Telefon', 'Telephone'),
          type: 'text',
          validate: validTelephone,
        },
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
