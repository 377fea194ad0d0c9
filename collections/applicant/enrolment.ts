import type { Tab } from 'payload'
import { machineOnly } from '@/access/rules'
import { followUpMarks } from '@/domain/choices/people'
import { askedField } from '@/domain/followUp'
import { panel, unseen } from '@/fields/admin'
import { day, moment } from '@/fields/date'
import { words } from '@/fields/words'
import { validNote, validOptionalName } from '@/hooks/validate'

/** Her place in a team, what she signed, and her diploma's name. */
export const enrolment: Tab = {
  label: words('Hold', 'Team'),
  fields: [
    panel('passMeter', '@/admin/passMeter/PassMeterPanel#PassMeterPanel'),
    {
      name: 'team',
      label: words('Hold', 'Team'),
      type: 'relationship',
      relationTo: 'teams',
      index: true,
    },
    {
      name: 'waitingOrder',
      label: words('Nummer på venteliste', 'Place on the waiting list'),
      type: 'number',
      min: 1,
      admin: {
        description: words(
          'Kun til jer. Hun får det aldrig at se.',
          'For staff only. She never sees it.',
        ),
      },
    },
    moment({
      name: 'offerExpiresAt',
      label: words('Tilbuddet gælder til', 'Offer expires'),
    }),
    { ...moment({ name: 'offeredAt', label: words('Tilbudt', 'Offered'), access: machineOnly }) },
    {
      type: 'row',
      fields: [
        day({
          name: 'contractSignedOn',
          label: words('Kontrakt underskrevet', 'Contract signed'),
        }),
        day({
          name: 'confidentialitySignedOn',
          label: words('Tavshedsløfte underskrevet', 'Confidentiality promise signed'),
        }),
      ],
    },
    {
      name: 'diplomaName',
      label: words('Navn på diplomet', 'Name on the diploma'),
      type: 'text',
      validate: validOptionalName,
      admin: {
        description: words('Som hun selv vil have det stavet.', 'As she herself spells it.'),
      },
    },
    panel('nameApproval', '@/admin/print/NameApproval#HerNameApproval'),
    moment({
      name: 'diplomaNameApprovedAt',
      label: words('Hun har godkendt navnet', 'She approved the name'),
      access: machineOnly,
    }),
    {
      name: 'passOverrideReason',
      label: words(
        'Begrundelse for at bestå uden kravene',
        'Reason for passing without the requirements',
      ),
      type: 'textarea',
      validate: validNote,
      admin: {
        description: words(
          'Kun projektlederen. Tælles med i rapporten.',
          'Project leader only. Counted in the report.',
        ),
      },
    },
    ...followUpMarks.map(
      (mark) =>
        ({
          name: askedField[mark],
          type: 'checkbox',
          defaultValue: false,
          access: machineOnly,
          admin: unseen,
        }) as const,
    ),
    {
      name: 'passOverriddenBy',
      type: 'text',
      access: machineOnly,
      admin: unseen,
    },
  ],
}
