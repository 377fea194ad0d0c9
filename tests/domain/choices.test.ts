import { describe, expect, it } from 'vitest'
import { isChoice } from '@/domain/choices/choice'
import * as community from '@/domain/choices/community'
import * as course from '@/domain/choices/course'
import * as indicators from '@/domain/choices/indicators'
import * as messages from '@/domain/choices/messages'
import * as money from '@/domain/choices/money'
import * as people from '@/domain/choices/people'
import * as publishing from '@/domain/choices/publishing'
import * as system from '@/domain/choices/system'
import * as communityLabels from '@/domain/labels/community'
import * as courseLabels from '@/domain/labels/course'
import { options } from '@/domain/labels/label'
import * as messageLabels from '@/domain/labels/messages'
import * as moneyLabels from '@/domain/labels/money'
import * as peopleLabels from '@/domain/labels/people'
import * as publishingLabels from '@/domain/labels/publishing'

const lists = Object.entries({
  ...people,
  ...messages,
  ...course,
  ...money,
  ...community,
  ...publishing,
  ...system,
  ...indicators,
})

const labelTables = Object.entries({
  ...peopleLabels,
  ...messageLabels,
  ...courseLabels,
  ...moneyLabels,
  ...communityLabels,
  ...publishingLabels,
})

describe('choices', () => {
  it.each(lists)('%s holds each value once, in ASCII that an API can carry', (_, values) => {
    expect(new Set(values).size).toBe(values.length)
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9]+$/)
  })

  it('narrow what comes from outside', () => {
    expect(isChoice(people.areas, 'grantoften')).toBe(true)
    for (const other of ['Grantoften', '', 'length', null, undefined, 1]) {
      expect(isChoice(people.areas, other)).toBe(false)
    }
  })
})

describe('labels', () => {
  it.each(labelTables)('%s are words in both languages, no two alike', (_, labels) => {
    for (const language of ['da', 'en'] as const) {
      const words = Object.values(labels).map((label) => label[language])
      expect(new Set(words).size).toBe(words.length)
      for (const word of words) expect(word).toMatch(/^\S.*\S$/)
    }
  })

  it('stand beside their values in the order of the list', () => {
    expect(options(messages.messageMedia, messageLabels.messageMediumLabels)).toEqual([
      { value: 'sms', label: { da: 'Sms', en: 'SMS' } },
      { value: 'email', label: { da: 'E-mail', en: 'E-mail' } },
    ])
  })
})
