import { describe, expect, it } from 'vitest'
import { passwordLength, refusePassword } from '@/domain/password'

const refused = (password: string) => refusePassword(password).map(({ code }) => code)

describe('a password', () => {
  it('has twelve characters, counted as people count them', () => {
    expect(refusePassword('kort-ord-11', 'new')).toEqual([
      { path: 'new', code: 'passwordShort', values: { min: passwordLength } },
    ])
    expect(refused('et-langt-ord')).toEqual([])
    expect(refused('🙂🙃😀😃😄😁')).toEqual(['passwordShort'])
    expect(refused('🙂🙃😀😃😄😁🙂🙃😀😃😄😁')).toEqual([])
  })

  it.each([
    'Password1234',
    'Bydelsmor-2018',
    '!!Velkommen!!2018',
    'aaaaaaaaaaaa',
    '012345678901',
    '123456789012',
  ])('is not %s, which is tried first', (password) => {
    expect(refused(password)).toEqual(['passwordCommon'])
  })

  it('may have a common word among others', () => {
    expect(refused('sommer-og-regn-i-by')).toEqual([])
  })
})
