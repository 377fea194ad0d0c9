import type { PayloadRequest, UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { ApproveName } from './ApproveName'
import './print.css'

type Shown = Pick<UIFieldServerProps, 'data' | 'id' | 'req'>

/** On her record: whether she has approved how her name is spelled on her diploma. */
export async function HerNameApproval({ req, data, id }: Shown) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  if (!data['diplomaName']) return null
  const her = await nameOf(id, req)
  if (her === null) return null
  return (
    <section className="papers">
      <ApproveName {...her} language={languageOf(req.i18n)} />
    </section>
  )
}

/** On a diploma: whether she has approved the spelling that stands on it. */
export async function DiplomaNameApproval({
  applicant,
  name,
  req,
}: {
  readonly applicant: unknown
  readonly name: string
  readonly req: PayloadRequest
}) {
  const id = relatedId.safeParse(applicant)
  const her = id.success ? await nameOf(id.data, req) : null
  if (her === null) return null
  const language = languageOf(req.i18n)
  if (her.name === name) return <ApproveName {...her} language={language} />
  return (
    <p>
      {inLanguage(words.now, language)} <bdi>{her.name}</bdi>
    </p>
  )
}

/** Null where she has no name for a diploma, or is not there any more. */
async function nameOf(id: string, req: PayloadRequest) {
  const her = await req.payload.findByID({
    collection: 'applicants',
    id,
    select: { diplomaName: true, diplomaNameApprovedAt: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  return her?.diplomaName
    ? { id, name: her.diplomaName, isApproved: Boolean(her.diplomaNameApprovedAt) }
    : null
}

/** The form holds the id, or the record itself. */
const relatedId = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])

const words = {
  now: {
    da: 'På hendes kort er navnet nu stavet:',
    en: 'On her record the name is now spelled:',
  },
}
