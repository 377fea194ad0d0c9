import type { NumberField, PayloadRequest } from 'payload'
import { problem, say, type ProblemCode } from '@/domain/problem'
import { staffLanguage } from '@/hooks/refuse'

type Money = { readonly name: string; readonly label: { da: string; en: string } } & Partial<
  Pick<NumberField, 'required' | 'access' | 'defaultValue' | 'index'>
> & { readonly description?: { da: string; en: string }; readonly signed?: boolean }

/**
 * An amount in whole øre. Staff type and read Danish kroner (1.234,50); the field, the database
 * and the API hold an integer.
 */
export const money = ({ signed = false, description, ...field }: Money): NumberField => ({
  ...field,
  type: 'number',
  ...(signed ? {} : { min: 0 }),
  validate: (
    value: number | null | undefined,
    { required, req }: { required?: boolean; req: PayloadRequest },
  ) => {
    if (value === null || value === undefined) return !required || sentence('moneyForm', req)
    if (!Number.isSafeInteger(value)) return sentence('moneyForm', req)
    return signed || value >= 0 || sentence('amountNotPositive', req)
  },
  admin: {
    ...(description ? { description } : {}),
    components: {
      Field: '@/admin/money/MoneyField#MoneyField',
      Cell: '@/admin/money/MoneyCell#MoneyCell',
    },
  },
})

const sentence = (code: ProblemCode, req: PayloadRequest) =>
  say(problem('amount', code), staffLanguage(req))
