import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import type { Film, Media } from '@/generated/payload-types'
import { withoutOriginal } from './creation'
import { takeOffWithoutConsent } from './consents'
import { bringForCutting, refuseOddCut } from './cutAnew'
import { cutFirst } from './cutFirst'
import { refuseHugePicture, shrinkLarge } from './hugePictures'
import { inDanishWithout } from './inDanish'
import { removeWithRow, storeFiles } from './keepFiles'
import { holdFile, refuseIllegalFile } from './shownFiles'
import { besideFields } from './storyTexts'
import { nameAtRandom } from './uploads'

/** Once somebody is seen to be recognisable, the stories that show her need her consent at once. */
const takeOffUncovered: CollectionAfterChangeHook<Media | Film> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNew = operation === 'create' || previousDoc.people === doc.people
  if (isNew || doc.people !== 'recognisable') return doc
  const shows = { equals: doc.id }
  const { docs } = await req.payload.find({
    collection: 'stories',
    where: { or: [{ picture: shows }, { film: shows }] },
    depth: 0,
    pagination: false,
    req,
  })
  for (const { id } of docs) await takeOffWithoutConsent(id, req, new Date())
  return doc
}

/** Of the collections that stories show. */
const hooksOf = (collection: 'media' | 'films') =>
  ({
    beforeOperation: [
      refuseOddCut,
      bringForCutting(collection),
      nameAtRandom,
      refuseHugePicture,
      cutFirst,
      shrinkLarge,
      inDanishWithout(besideFields(collection)),
      // After what a large file takes.
      holdFile(collection),
    ],
    beforeChange: [withoutOriginal(refuseIllegalFile(collection))],
    afterChange: [takeOffUncovered, storeFiles(collection)],
    beforeDelete: [removeWithRow(collection)],
  }) satisfies CollectionConfig['hooks']

export const mediaHooks = hooksOf('media')
export const filmHooks = hooksOf('films')
