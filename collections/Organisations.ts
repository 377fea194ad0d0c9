import type { CollectionConfig } from 'payload'
import { isSignedIn } from '@/access/predicates'
import { anyone, nobody, programmeStaff, programmeStaffField } from '@/access/rules'
import { organisationKinds } from '@/domain/choices/community'
import { organisationKindLabels } from '@/domain/labels/community'
import { groups, hiddenUnless } from '@/fields/admin'
import { options } from '@/domain/labels/label'
import { words } from '@/fields/words'
import { validEmail, validTelephone } from '@/hooks/validate'

/** Funder, applicants, partners, venues and media. Their names are public, their contacts are not. */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: {
    singular: words('Organisation', 'Organisation'),
    plural: words('Organisationer', 'Organisations'),
  },
  access: {
    create: programmeStaff,
    read: anyone,
    update: programmeStaff,
    delete: programmeStaff,
    readVersions: nobody,
  },
  versions: false,
  admin: {
    group: groups.activities,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'website'],
  },
  fields: [
    {
      name: 'name',
      label: words('Navn', 'Name'),
      type: 'text',
      required: true,
      unique: true,
      maxLength: 120,
    },
    {
      name: 'kind',
      label: words('Slags', 'Kind'),
      type: 'select',
      required: true,
      options: options(organisationKinds, organisationKindLabels),
    },
    { name: 'website', label: words('Hjemmeside', 'Website'), type: 'text', maxLength: 200 },
    {
      name: 'contactName',
      label: words('Kontaktperson', 'Contact'),
      type: 'text',
      maxLength: 80,
      access: programmeStaffField,
    },
    {
      name: 'contactTelephone',
      label: words('Telefon', 'Telephone'),
      type: 'text',
      access: programmeStaffField,
      validate: validTelephone,
    },
    {
      name: 'contactEmail',
      label: words('E-mail', 'E-mail'),
      type: 'text',
      access: programmeStaffField,
      validate: validEmail,
    },
  ],
}
