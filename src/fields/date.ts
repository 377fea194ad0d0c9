import type { Condition, DateField } from 'payload'
import { machineOnly } from '@/access/rules'

type Named = { readonly name: string; readonly label: { da: string; en: string } } & Partial<
  Pick<DateField, 'required' | 'access' | 'index'>
>
type Day = Named & {
  readonly description?: { da: string; en: string }
  /** When the form shows it. */
  readonly condition?: Condition
}

/**
 * A moment: date and time as staff know it in Copenhagen, stored as UTC. One that only machines
 * write stands beside the form, once there is one.
 */
export const moment = (field: Named): DateField => ({
  ...field,
  type: 'date',
  admin: {
    components: {
      Field: '@/admin/moment/MomentField#MomentField',
      Cell: '@/admin/moment/MomentCell#MomentCell',
    },
    ...(field.access?.update === machineOnly.update && !field.required
      ? besideTheForm(field.name)
      : {}),
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'd. MMM yyyy HH:mm',
      timeFormat: 'HH:mm',
    },
  },
})

/** A day of the calendar, without a time. */
export const day = ({ description, condition, ...field }: Day): DateField => ({
  ...field,
  type: 'date',
  admin: {
    ...(description ? { description } : {}),
    ...(condition ? { condition } : {}),
    date: { pickerAppearance: 'dayOnly', displayFormat: 'd. MMM yyyy' },
  },
})

/** A month of the calendar, kept as one of its days. */
export const month = (field: Named): DateField => ({
  ...field,
  type: 'date',
  admin: { date: { pickerAppearance: 'monthOnly', displayFormat: 'MMMM yyyy' } },
})

const besideTheForm = (name: string): NonNullable<DateField['admin']> => ({
  position: 'sidebar',
  readOnly: true,
  condition: (_, record: Readonly<Record<string, unknown>>) => Boolean(record[name]),
})
