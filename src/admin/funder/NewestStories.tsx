import type { PayloadRequest } from 'payload'
import { formatDate } from '@/domain/time'
import { inLanguage, type AdminLanguage } from '../language'

/** The three newest stories on the site, in the words of those who tell them. */
export async function NewestStories({
  req,
  language,
}: {
  readonly req: PayloadRequest
  readonly language: AdminLanguage
}) {
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { status: { equals: 'published' }, channels: { contains: 'site' } },
    select: { title: true, lead: true, slug: true, publishedAt: true },
    sort: '-publishedAt',
    limit: 3,
    depth: 0,
    // Which channels a story has is asked here and not told: what is on the site everybody may read.
    overrideAccess: true,
    req,
  })
  if (docs.length === 0) return null
  return (
    <section className="today__card">
      <h2>{inLanguage(words.title, language)}</h2>
      <ul className="funder__promises">
        {docs.map(({ id, title, lead, slug, publishedAt }) => (
          <li key={id}>
            <a href={`/da/historier/${slug}`}>{title}</a>
            {lead ? <p>{lead}</p> : null}
            {publishedAt ? (
              <p className="funder__kind">{formatDate(new Date(publishedAt), language)}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = { title: { da: 'Nyeste historier', en: 'Newest stories' } }
