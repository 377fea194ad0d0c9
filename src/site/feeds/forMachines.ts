import { defaultLocale } from '@/domain/locales'
import { query } from '../api'
import { reportYearsDocument } from '../report/queries'
import { reportPath } from '../report/years'
import { absolute } from './addresses'
import { forAll } from './answers'
import { storyAddresses } from './feedStories'
import { securityContactDocument } from './queries'
import { sitemap, standingPages } from './sitemap'

export async function sitemapAnswer(): Promise<Response> {
  const [stories, { reportYears }] = await Promise.all([
    storyAddresses(),
    query(reportYearsDocument, {}, { locale: defaultLocale }),
  ])
  const pages = [
    ...standingPages,
    ...reportYears.map((year) => ({ path: `${reportPath}/${year}` })),
    ...stories.map(({ slug, updatedAt }) => ({ path: `/historier/${slug}`, changed: updatedAt })),
  ]
  return forAll(sitemap(pages), 'application/xml; charset=utf-8')
}

/** What robots may read: all that is public, and no step of a form (RFC 9309). */
export const robotsAnswer = (): Response =>
  forAll(
    [
      'User-agent: *',
      'Disallow: /admin',
      'Disallow: /api/',
      'Allow: /api/media/file/',
      'Allow: /api/films/file/',
      'Disallow: /*/tilmeld/',
      'Disallow: /*/tal-med-en-bydelsmor/',
      'Disallow: /*/bevis/',
      `Sitemap: ${absolute('/sitemap.xml')}`,
      '',
    ].join('\n'),
    'text/plain; charset=utf-8',
  )

export async function securityAnswer(now: Date): Promise<Response> {
  const answer = await query(securityContactDocument, {}, { locale: defaultLocale })
  return forAll(securityText(answer.securityContact ?? null, now), 'text/plain; charset=utf-8')
}

const monthsValid = 6

/** Whom to tell of a weakness (RFC 9116). `contact` is an e-mail; without one, the contact page. */
export function securityText(contact: string | null, now: Date): string {
  const expires = new Date(now)
  expires.setUTCMonth(expires.getUTCMonth() + monthsValid, 1)
  expires.setUTCHours(0, 0, 0, 0)
  return [
    `Contact: ${contact ? mailto(contact) : absolute(`/${defaultLocale}/kontakt`)}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: da, en',
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n')
}

/** An e-mail may hold signs that mean something else in an address (RFC 6068). */
const mailto = (email: string): string =>
  `mailto:${encodeURI(email).replace(/[?&#]/g, encodeURIComponent)}`
