import { expect, test } from 'vitest'
import { heardSignIns, toldSignIn } from '@/domain/signInCookies'

test('a log-in is told under the name that binds it to its host by https alone', () => {
  const line = 'payload-token=x; Path=/; HttpOnly; Secure'
  expect(toldSignIn(line, true)).toBe('__Host-payload-token=x; Path=/; HttpOnly; Secure')
  expect(toldSignIn('payload-token=x; Path=/', false)).toBe('payload-token=x; Path=/')
})

test.each([
  ['__Host-payload-token=mine', 'payload-token=mine'],
  ['__Host-payload-second-step=half', 'payload-second-step=half'],
  ['payload-token=theirs', ''],
  ['payload-second-step=theirs', ''],
  [' payload-token =theirs', ''],
  ['payload-token=theirs; __Host-payload-token=mine', 'payload-token=mine'],
  ['__Host-payload-token=mine; payload-token=theirs', 'payload-token=mine'],
  ['sprog=da;payload-token=theirs;payload-lng=da', 'sprog=da; payload-lng=da'],
  ['__Host-tilmelding=a; b=payload-token=c', '__Host-tilmelding=a; b=payload-token=c'],
  ['', ''],
])('of %j is heard %j', (sent, heard) => {
  expect(heardSignIns(sent)).toBe(heard)
})
