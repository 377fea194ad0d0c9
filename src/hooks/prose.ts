import type { FieldHook, TypeWithID } from 'payload'
import { problem } from '@/domain/problem'
import { isSafeProse } from '@/domain/prose'
import { refuse } from './refuse'

/** Rich text is stored only if everything in it can be shown safely everywhere. */
export const refuseUnsafeProse: FieldHook<TypeWithID, unknown> = ({ value, path, req }) => {
  const root: unknown = isObject(value) && 'root' in value ? value.root : value
  if (root !== undefined && root !== null && !isSafeProse(root))
    refuse([problem(path.join('.'), 'proseUnsafe')], req)
  return value
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
