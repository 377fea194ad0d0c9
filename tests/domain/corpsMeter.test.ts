import { expect, test } from 'vitest'
import { corpsMeter, type CorpsWoman } from '@/domain/corpsMeter'

const goal = { baseline: 7, target: 14 }
const woman = (given: Partial<CorpsWoman>): CorpsWoman => ({
  status: 'active',
  trainedEarlier: false,
  leftReason: null,
  ...given,
})

test('the baseline stands for those who were there, until they are entered', () => {
  expect(corpsMeter([], goal)).toMatchObject({ size: 7, joined: 0, target: 14 })
  const joined = [woman({}), woman({ status: 'paused' })]
  expect(corpsMeter(joined, goal)).toMatchObject({ size: 9, joined: 2, paused: 1 })
  const entered = [...joined, woman({ trainedEarlier: true })]
  expect(corpsMeter(entered, goal)).toMatchObject({ size: 3, joined: 2 })
})

test('who left is counted with why, the most frequent first', () => {
  const women = [
    woman({ status: 'left', leftReason: 'moved' }),
    woman({ status: 'left', leftReason: 'job' }),
    woman({ status: 'left', leftReason: 'job', trainedEarlier: true }),
    woman({}),
  ]
  expect(corpsMeter(women, goal)).toMatchObject({
    size: 1,
    joined: 3,
    left: 3,
    leftBecause: [
      { key: 'job', count: 2 },
      { key: 'moved', count: 1 },
    ],
  })
})

test('who has a diploma and is not active yet is in no other count', () => {
  expect(corpsMeter([woman({ status: 'graduated' })], goal)).toMatchObject({
    size: 7,
    joined: 0,
    graduates: 1,
  })
})
