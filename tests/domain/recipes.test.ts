import { expect, test } from 'vitest'
import { followersOf, reachedAreas, type Follower } from '@/domain/recipes'

const made = (id: string, recipeOf: string, given: Partial<Follower> = {}): Follower => ({
  id,
  recipeOf,
  status: 'held',
  areas: [],
  ...given,
})

test('whoever follows a follower follows the first too, and nobody twice', () => {
  const all = [made('c', 'b'), made('b', 'a'), made('d', 'x'), made('a', 'c')]
  expect(followersOf('a', all).map(({ id }) => id)).toEqual(['b', 'c'])
  expect(followersOf('c', all).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(followersOf('y', all)).toEqual([])
})

test('a recipe reaches the areas of what is more than an idea and was not called off', () => {
  const followers = [
    made('b', 'a', { areas: ['ballerupElsewhere', 'grantoften'] }),
    made('c', 'a', { status: 'planned', areas: ['grantoften'] }),
    made('d', 'a', { status: 'idea', areas: ['hedeMaglepark'] }),
    made('e', 'a', { status: 'cancelled', areas: ['hedeMaglepark'] }),
  ]
  expect(reachedAreas(followers)).toEqual(['grantoften', 'ballerupElsewhere'])
})
