import type {
  CollectionBeforeChangeHook,
  CollectionBeforeLoginHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Endpoint,
} from 'payload'
import { APIError } from 'payload'
import { oneAtATime } from '@/database/lock'
import { refusePassword } from '@/domain/password'
import { problem } from '@/domain/problem'
import type { User } from '@/generated/payload-types'
import { noteSignIn } from './funderVisits'
import { refuse, staffLanguage } from './refuse'
import { withoutOriginal } from './creation'

const refuseWeakPassword: CollectionBeforeValidateHook<User> = ({ data, req }) => {
  if (typeof data?.password === 'string') refuse(refusePassword(data.password), req)
  return data
}

/** The link in a letter leads past the fields, so the same is asked there. */
const refuseWeakReset: CollectionBeforeOperationHook = ({ args, req }) => {
  const data: unknown = 'data' in args ? args.data : undefined
  if (typeof data === 'object' && data !== null && 'token' in data && 'password' in data)
    refuse(refusePassword(String(data.password)), req)
  return args
}

/** A changed role or a closed account ends every session at once. */
const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const closed = data.disabled === true && originalDoc?.disabled !== true
  const moved =
    originalDoc !== undefined && data.role !== undefined && data.role !== originalDoc.role
  return closed || moved ? { ...data, sessions: [] } : data
}

/** Said in the same words as a wrong password: a stranger learns nothing of accounts. */
const refuseDisabled: CollectionBeforeLoginHook<User> = ({ user, req }) => {
  if (user.disabled === true)
    throw new APIError(req.t('error:emailOrPasswordIncorrect'), 401, null, true)
  return user
}

const words = {
  da: 'Den første administrator oprettes på serveren med: npm run account -- create --role admin --email …',
  en: 'The first administrator is made on the server with: npm run account -- create --role admin --email …',
}

/** Stands before Payload's own route, which lets any stranger become the first administrator. */
export const firstUserEndpoint: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw new APIError(words[staffLanguage(req)], 403, null, true)
  },
}

const keepOneAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const wasAdmin = originalDoc?.role === 'admin' && originalDoc.disabled !== true
  const staysAdmin =
    (data.role ?? originalDoc?.role) === 'admin' &&
    (data.disabled ?? originalDoc?.disabled) !== true
  if (!originalDoc || !wasAdmin || staysAdmin) return data
  // Two who close each other's account at the same moment would both find the other one left.
  await oneAtATime(req, 'administrators')
  const others = await req.payload.count({
    collection: 'users',
    where: {
      role: { equals: 'admin' },
      disabled: { not_equals: true },
      id: { not_equals: originalDoc.id },
    },
    req,
  })
  if (others.totalDocs === 0) refuse([problem('role', 'lastAdmin')], req)
  return data
}

/** A key opens what the municipality may see, so it goes with the role, and with a closed account. */
const dropKey: CollectionBeforeChangeHook<User> = ({ data, originalDoc }) => {
  const { role, disabled } = { ...originalDoc, ...data }
  return role === 'municipality' && disabled !== true
    ? data
    : { ...data, keyHash: null, keyMadeAt: null }
}

export const userHooks = {
  beforeOperation: [refuseWeakReset],
  beforeValidate: [refuseWeakPassword],
  beforeChange: [
    withoutOriginal(keepOneAdmin),
    withoutOriginal(endSessions),
    withoutOriginal(dropKey),
  ],
  beforeLogin: [refuseDisabled],
  afterLogin: [noteSignIn],
} satisfies CollectionConfig['hooks']
