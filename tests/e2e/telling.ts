import { storyChecks } from '@/domain/choices/publishing'
import type { Staff } from './staff'

/** A draft about a recognisable woman. @returns its id */
export const writeStory = (by: Staff, title: string): Promise<string> =>
  by.make('stories', {
    title,
    lead: 'Hun fortæller.',
    status: 'draft',
    channels: ['site'],
    recognisable: true,
  })

/** What she said yes to, written down by staff. */
export const recordConsent = (by: Staff, applicant: string, story: string): Promise<string> =>
  by.make('consents', {
    applicant,
    story,
    purpose: 'story',
    channel: 'site',
    medium: 'text',
    textVersion: '2026-11',
    language: 'ar',
    method: 'spoken',
    givenAt: '2018-11-01T10:00:00.000Z',
  })

/** Approves and publishes by the buttons. */
export async function publish(by: Staff, story: string): Promise<void> {
  await by.open(`/admin/collections/stories/${story}`)
  for (const check of storyChecks) await by.page.locator(`#field-checks__${check}`).check()
  await by.step('Godkend', 'Godkendt')
  await by.step('Udgiv', 'Udgivet')
}
