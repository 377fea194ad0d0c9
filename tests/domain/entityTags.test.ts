import { expect, test } from 'vitest'
import { isKnownTag } from '@/domain/entityTags'

const isOurs = (tag: string) => tag === '"a1"'

test.each(['"a1"', 'W/"a1"', '"b2", "a1"', ' "b2" ,W/"a1" ', '*', '"b2",*'])(
  'what is there is known by %s',
  (known) => {
    expect(isKnownTag(known, isOurs)).toBe(true)
  },
)

test.each(['', 'a1', '"A1"', '"b2"', 'w/"a1"', 'W/W/"a1"', '"a1" "b2"'])(
  'and not by %j',
  (known) => {
    expect(isKnownTag(known, isOurs)).toBe(false)
  },
)
