import { describe, expect, it } from 'vitest'
import { refusePassword } from '@/domain/password'
import { passwordLength } from '@/domain/passwordLength'

const refused = (password: string) => refusePassword(password).map(({ code }) => code)

describe('a password', () => {
  it('has twelve characters, counted as people count them', () => {
    expect(refusePassword('kort-ord-11', {}, 'new')).toEqual([
      { path: 'new', code: 'passwordShort', values: { min: passwordLength } },
    ])
    expect(refused('et-langt-ord')).toEqual([])
    expect(refused('🙂🙃😀😃😄😁')).toEqual(['passwordShort'])
    expect(refused('🙂🙃😀😃😄😁🙂🙃😀😃😄😁')).toEqual([])
  })

  it.each([
    'Password1234',
    'P@ssw0rd1234',
    'qwertyuiop123',
    'sommersommer',
    'Football!2026',
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

  it.each([
    ['Bydelsmor-2018', {}],
    ['ballerup-2750!', {}],
    ['Prøve-Amina-2026', { name: 'Prøve Amina' }],
    ['prøveamina12345', { name: 'Prøve Amina' }],
    ['amina.prove-1', { email: 'amina.prove@example.org' }],
  ])('is not %s, which builds on what everybody knows', (password, owner) => {
    expect(refusePassword(password, owner).map(({ code }) => code)).toEqual(['passwordOwn'])
  })

  it('may have a known word among enough others', () => {
    const owner = { name: 'Prøve Amina', email: 'amina@example.org' }
    expect(refusePassword('amina-ser-syv-svaner', owner)).toEqual([])
    expect(refusePassword('regn-over-ballerup-by', owner)).toEqual([])
  })
})
