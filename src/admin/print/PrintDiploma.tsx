import type { UIFieldServerProps } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import { DiplomaNameApproval } from './NameApproval'
import { PaperButtons } from './PaperButtons'
import { Reissue } from './Reissue'

/** To print it, or to make it anew; one that does not hold any more leads to the one that does. */
export async function PrintDiploma({ req, id, data }: UIFieldServerProps) {
  if (typeof id !== 'string' || !isProgrammeStaff(viewerOf(req.user))) return null
  const language = languageOf(req.i18n)
  const { docs } = await req.payload.find({
    collection: 'diplomas',
    where: { reissueOf: { equals: id } },
    select: { serial: true },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const [newer] = docs
  const name: unknown = data['name']
  const applicant: unknown = data['applicant']
  const isRevoked = Boolean(data['revokedAt'])
  const written = typeof name === 'string' ? name : ''
  return (
    <section className="papers">
      {newer ? (
        <p>
          {inLanguage(words.replaced, language)}{' '}
          <a href={`/admin/collections/diplomas/${newer.id}`}>{newer.serial}</a>
        </p>
      ) : null}
      {isRevoked ? (
        newer ? null : (
          <p>{inLanguage(words.revoked, language)}</p>
        )
      ) : (
        <>
          <PaperButtons
            language={language}
            papers={[{ address: `/api/diplomas/${id}/pdf`, ...words.print }]}
          />
          <DiplomaNameApproval applicant={applicant} name={written} req={req} />
          <Reissue id={id} name={written} language={language} />
        </>
      )}
    </section>
  )
}

const words = {
  replaced: { da: 'Erstattet af diplom', en: 'Replaced by diploma' },
  revoked: { da: 'Diplomet er trukket tilbage.', en: 'The diploma is revoked.' },
  print: {
    label: { da: 'Hent diplomet (PDF)', en: 'Get the diploma (PDF)' },
    making: { da: 'Laver diplomet …', en: 'Making the diploma …' },
  },
}
