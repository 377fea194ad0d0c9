'use client'

import { useEffect, useState } from 'react'
import { useField, useFormFields, useTranslation } from '@payloadcms/ui'
import { z } from 'zod'
import { isChoice } from '@/domain/choices/choice'
import { linePurposes, payeeKinds } from '@/domain/choices/money'
import { suggestedLine } from '@/domain/suggestedLine'
import { inLanguage, languageOf } from '../language'
import { send } from '../request'
import './money.css'

const known = z.object({
  docs: z.array(z.object({ id: z.string(), title: z.string(), paysFor: z.string().nullish() })),
})
type Line = z.infer<typeof known>['docs'][number]

/** Which line an expense is likely to belong to, from what it is for. One press takes it over. */
export function LineSuggestion() {
  const language = languageOf(useTranslation().i18n)
  const { value: chosen, setValue } = useField<unknown>({ path: 'budgetLine' })
  const grant = useFormFields(([fields]) => fields['grant']?.value)
  const described = useDescribed()
  const status = useFormFields(([fields]) => fields['status']?.value)
  const lines = useLines(typeof grant === 'string' ? grant : null, language)
  const wanted = suggestedLine(described)
  const line = lines.find(({ paysFor }) => wanted !== null && paysFor === wanted)
  const isOpen = status === undefined || status === 'draft' || status === 'returned'
  if (line === undefined || line.id === chosen || !isOpen) return null
  return (
    <p className="money__suggestion" role="status">
      {inLanguage(words.suggested, language)} »{line.title}«{' '}
      <button type="button" onClick={() => setValue(line.id)}>
        {inLanguage(words.take, language)}
      </button>
    </p>
  )
}

function useDescribed() {
  const payeeKind = useFormFields(([fields]) => fields['payeeKind']?.value)
  const purpose = useFormFields(([fields]) => fields['purpose']?.value)
  const session = useFormFields(([fields]) => fields['session']?.value)
  return {
    payeeKind: isChoice(payeeKinds, payeeKind) ? payeeKind : null,
    purpose: typeof purpose === 'string' ? purpose : '',
    isOfSession: Boolean(session),
  }
}

function useLines(grant: string | null, language: string): readonly Line[] {
  const [lines, setLines] = useState<readonly Line[]>([])
  useEffect(() => {
    let isCurrent = true
    const load = async () => {
      const query = new URLSearchParams({ 'where[grant][equals]': grant ?? '', depth: '0' })
      const answer = grant
        ? await send('GET', `/api/budget-lines?${query}&limit=50&sort=order`, {}, language)
        : undefined
      const read = answer?.ok === true ? known.safeParse(answer.body) : undefined
      if (isCurrent)
        setLines((read?.data?.docs ?? []).filter(({ paysFor }) => isChoice(linePurposes, paysFor)))
    }
    void load()
    return () => {
      isCurrent = false
    }
  }, [grant, language])
  return lines
}

const words = {
  suggested: { da: 'Det hører nok til linjen', en: 'It probably belongs to the line' },
  take: { da: 'Vælg den', en: 'Choose it' },
}
