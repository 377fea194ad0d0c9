import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { viewerOf } from '@/access/viewer'
import { refuseAnswer } from '@/domain/questions'
import type { Question } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { refuse } from './refuse'

const judgeAnswer: CollectionBeforeChangeHook<Question> = ({ data, originalDoc, req }) => {
  if (originalDoc === undefined) return data
  const before = originalDoc.answer ?? ''
  const answer = data.answer ?? before
  refuse(refuseAnswer(before, answer), req)
  if (answer.trim() === '' || answer === before) return data
  return {
    ...data,
    answeredAt: new Date().toISOString(),
    answeredBy: viewerOf(req.user)?.id ?? null,
  }
}

export const questionHooks = {
  beforeChange: [withoutOriginal(judgeAnswer)],
} satisfies CollectionConfig['hooks']
