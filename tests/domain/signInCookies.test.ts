import { expect, test } from 'vitest'
import { boundToHost } from '@/domain/hostCookies'
import { heardSignIns } from '@/domain/signInCookies'

test('a log-in is told under the name that binds it to its host by https alone', () => {
  const line = 'payload-token=x; Path=/; HttpOnly; Secure'
  expect(boundToHost(line, true)).toBe('__Host-payload-token=x; Path=/; HttpOnly; Secure')
  expect(boundToHost('payload-token=x; Path=/', false)).toBe('payload-token=x; Path=/')
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
