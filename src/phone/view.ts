import type { AttendanceMark } from '@/domain/choices/people'
import type { RollCallRow } from '@/domain/rollCall'

/** A part of the page: its element, and how it follows what changes. */
export type View = Readonly<{ element: HTMLElement; show: () => void }>

/** Sets a mark, or says why not. After the lock it takes a reason, which must not wait on the phone. */
export type SetMark = (row: RollCallRow, mark: AttendanceMark | null) => void
