import type { Role } from './choices/people'
import type { PeopleShown } from './choices/publishing'
import { problem, type Problem } from './problem'
import { mayApprove } from './stories'

/** A picture or a film. */
type File = Readonly<{ people: PeopleShown; released: boolean; filename: string | null }>

export type FileChange = Readonly<{
  before: File | undefined
  after: File
  /** The fields of what is read beside it, or instead of it, that change with it. */
  wordsChanged: readonly string[]
  /** Whether a story that has been approved shows it. */
  isApproved: boolean
  /** Whether a story that stands on the site shows it. */
  isOnSite: boolean
  /** Null is the program itself. */
  viewerRole: Role | null
}>

/**
 * Somebody's face is shown with the story that she said yes to, and never by itself. What was approved
 * is what is shown: another file is another picture, and other words are for those who approve.
 */
export function refuseFileChange(change: FileChange): Problem[] {
  const { before, after, wordsChanged, isApproved, isOnSite, viewerRole } = change
  const isSwapped = before !== undefined && before.filename !== after.filename
  return [
    ...(isBare(after) && !isOnSite ? [problem('released', 'faceReleased')] : []),
    ...(isApproved && isSwapped ? [problem('file', 'shownFileStays')] : []),
    ...(isApproved && !mayApprove(viewerRole)
      ? wordsChanged.map((field) => problem(field, 'shownWordsApproved'))
      : []),
  ]
}

/** Whether it is open to all although somebody can be recognised. */
export const isBare = ({ people, released }: Pick<File, 'people' | 'released'>): boolean =>
  released && people === 'recognisable'
