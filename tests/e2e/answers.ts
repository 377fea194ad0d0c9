import { z } from 'zod'

const record = z.looseObject({ id: z.string() })
const list = z.object({ docs: z.array(record) })

/** The records of a list that the API answered. */
export const listOf = (json: unknown) => list.parse(json).docs

export const ids = (json: unknown): readonly string[] => listOf(json).map(({ id }) => id)

/** A text field of a record; it must be there. */
export const firstOf = (json: unknown, field: string): string =>
  z.string().parse(record.parse(json)[field])

export const moduleOf = (session: unknown): string => firstOf(session, 'module')
