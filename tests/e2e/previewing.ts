import { expect } from 'vitest'
import { cookieOf, password } from '../support/accounts'
import type { Staff } from './staff'

/** A story that is not out, asked for with each one's log-in, as the frame beside its form asks. */
export async function faultsOfPreview(url: string, by: Staff, slug: string): Promise<string[]> {
  const path = `${url}/admin/forhaandsvisning/ar/${slug}`
  const email = 'lukket@example.org'
  const closed = await by.make('users', { email, password, role: 'editor', name: 'Prøve Lukket' })
  const cookies = {
    editor: await cookieOf(url, email),
    coordinator: await cookieOf(url, 'coordinator@example.org'),
    projectLeader: await cookieOf(url, 'projectleader@example.org'),
    admin: await cookieOf(url, 'admin@example.org'),
    municipality: await cookieOf(url, 'municipality@example.org'),
    stranger: '',
  }
  const seen = async (who: keyof typeof cookies) => {
    const headers = { cookie: cookies[who], 'sec-fetch-site': 'same-origin' }
    const answer = await fetch(path, { headers, redirect: 'manual' })
    expectFramedBySelf(answer)
    return (await answer.text()).includes('Endnu ikke fortalt')
  }
  const faults: string[] = []
  for (const who of ['editor', 'coordinator', 'projectLeader', 'admin'] as const)
    if (!(await seen(who))) faults.push(`${who} does not see it`)
  await by.change('users', closed, { disabled: true })
  for (const who of ['editor', 'municipality', 'stranger'] as const)
    if (await seen(who)) faults.push(`${who} sees it`)
  return faults
}

function expectFramedBySelf({ status, headers }: Response): void {
  expect(status).toBeLessThan(500)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
}
