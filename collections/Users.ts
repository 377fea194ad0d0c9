import type { CollectionConfig } from 'payload'
import { isAdmin, isNobody, isSignedIn } from '@/access/predicates'
import { admin, machineOnly, may, mayField, nobody } from '@/access/rules'
import { selfOrAdmin, staffSelfOrAdmin } from '@/access/scopes'
import { viewerOf } from '@/access/viewer'
import { roles } from '@/domain/choices/people'
import { roleLabels } from '@/domain/labels/people'
import { groups, hiddenUnless, panel, unseen } from '@/fields/admin'
import { moment } from '@/fields/date'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'
import { absoluteEnd } from '@/domain/signIn'
import { apiKeyStrategy } from '@/hooks/apiKeys'
import { signInStrategy } from '@/hooks/signIn/strategy'
import { userEndpoints, userHooks } from '@/hooks/users'

const adminOnly = { create: mayField(isAdmin), update: mayField(isAdmin) }

/** Staff accounts and the municipality's read-only account. The first one is made from the command line. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: words('Konto', 'Account'), plural: words('Konti', 'Accounts') },
  auth: {
    // Tries are limited before anything is hashed: a lock would let anybody shut staff out.
    maxLoginAttempts: 0,
    tokenExpiration: absoluteEnd,
    strategies: [apiKeyStrategy, signInStrategy],
  },
  access: {
    admin: ({ req }) => isSignedIn(viewerOf(req.user)),
    create: admin,
    read: may(selfOrAdmin),
    update: may(staffSelfOrAdmin),
    delete: nobody,
    unlock: nobody,
    readVersions: nobody,
  },
  versions: false,
  // Accounts change through REST alone: in GraphQL one request could send two hundred letters.
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  // Which log-ins count depends on the role, whatever else is asked for.
  forceSelect: { role: true },
  endpoints: [...userEndpoints],
  admin: {
    group: groups.system,
    hidden: hiddenUnless(isAdmin),
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'disabled'],
  },
  hooks: userHooks,
  fields: [
    { name: 'name', label: words('Navn', 'Name'), type: 'text', maxLength: 80 },
    {
      name: 'role',
      label: words('Rolle', 'Role'),
      type: 'select',
      required: true,
      saveToJWT: true,
      options: options(roles, roleLabels),
      access: adminOnly,
    },
    {
      name: 'disabled',
      label: words('Spærret', 'Disabled'),
      type: 'checkbox',
      defaultValue: false,
      access: adminOnly,
    },
    panel('apiKey', '@/admin/account/ApiKey#ApiKey'),
    {
      name: 'keyHash',
      type: 'text',
      unique: true,
      hidden: true,
      access: { ...machineOnly, read: mayField(isNobody) },
      admin: unseen,
    },
    moment({
      name: 'keyMadeAt',
      label: words('Nøgle lavet', 'Key made'),
      access: { ...machineOnly, read: mayField(isAdmin) },
    }),
    {
      name: 'presentPassword',
      label: words('Din nuværende adgangskode', 'Your present password'),
      type: 'text',
      virtual: true,
      // Sent, and never told.
      access: { read: mayField(isNobody) },
      admin: {
        components: { Field: '@/admin/signIn/PresentPassword#PresentPassword' },
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'byLetter',
      label: words('Inviteres ved brev', 'Invited by letter'),
      type: 'checkbox',
      virtual: true,
      // Sent, and never told.
      access: { read: mayField(isNobody) },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
    panel('invitation', '@/admin/signIn/InvitationPanel#InvitationPanel'),
    panel('secondStep', '@/admin/signIn/SecondStepPanel#SecondStepPanel'),
    panel('signIns', '@/admin/signIn/SignInsPanel#SignInsPanel'),
  ],
}
