import type { SelectField } from 'payload'
import { options } from '@/domain/labels/label'
import { words } from './words'

type Status<Value extends string> = {
  readonly values: readonly Value[]
  readonly labels: Readonly<Record<Value, { readonly da: string; readonly en: string }>>
  readonly initial: Value
}

/**
 * Where a record stands in its life cycle. Shown, not typed: the buttons above the form move it,
 * and the collection's hook refuses whatever the life cycle does not allow.
 */
export const status = <Value extends string>({
  values,
  labels,
  initial,
}: Status<Value>): SelectField => ({
  name: 'status',
  label: words('Status', 'Status'),
  type: 'select',
  required: true,
  index: true,
  defaultValue: initial,
  options: options(values, labels),
  admin: {
    position: 'sidebar',
    components: { Field: '@/admin/nextStep/StatusField#StatusField' },
  },
})
