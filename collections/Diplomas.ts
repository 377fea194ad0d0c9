import type { CollectionConfig } from 'payload'
import { isProgrammeStaff } from '@/access/predicates'
import { machineOnly, nobody, programmeStaff } from '@/access/rules'
import { groups, hiddenUnless, panel } from '@/fields/admin'
import { day } from '@/fields/date'
import { words } from '@/fields/words'
import { diplomaHooks } from '@/hooks/diplomas'
import { reissueDiploma } from '@/hooks/reissueDiploma'
import { diplomaEndpoints } from '@/printing/diplomas'
import { validName, validNote } from '@/hooks/validate'

/** A snapshot of what was handed over: it does not change when the woman's record does. */
export const Diplomas: CollectionConfig = {
  slug: 'diplomas',
  labels: { singular: words('Diplom', 'Diploma'), plural: words('Diplomer', 'Diplomas') },
  access: {
    create: programmeStaff,
    read: programmeStaff,
    update: programmeStaff,
    delete: nobody,
    readVersions: nobody,
  },
  versions: false,
  disableDuplicate: true,
  admin: {
    group: groups.course,
    hidden: hiddenUnless(isProgrammeStaff),
    useAsTitle: 'serial',
    defaultColumns: ['serial', 'name', 'team', 'awardedOn', 'revokedAt'],
  },
  hooks: diplomaHooks,
  endpoints: [...diplomaEndpoints, reissueDiploma],
  fields: [
    panel('print', '@/admin/print/PrintDiploma#PrintDiploma'),
    {
      name: 'applicant',
      label: words('Bydelsmor', 'Bydelsmor'),
      type: 'relationship',
      relationTo: 'applicants',
      required: true,
      index: true,
    },
    {
      name: 'team',
      label: words('Hold', 'Team'),
      type: 'relationship',
      relationTo: 'teams',
      required: true,
      index: true,
    },
    {
      name: 'name',
      label: words('Navn på diplomet', 'Name on the diploma'),
      type: 'text',
      required: true,
      validate: validName,
    },
    { ...day({ name: 'awardedOn', label: words('Overrakt', 'Awarded'), required: true }) },
    {
      name: 'serial',
      label: words('Løbenummer', 'Serial'),
      type: 'text',
      unique: true,
      access: machineOnly,
      admin: { readOnly: true },
    },
    {
      name: 'checkCode',
      label: words('Kontrolkode', 'Check code'),
      type: 'text',
      unique: true,
      access: machineOnly,
      admin: { readOnly: true },
    },
    { ...day({ name: 'revokedAt', label: words('Trukket tilbage', 'Revoked') }) },
    {
      name: 'revokedReason',
      label: words('Hvorfor trukket tilbage', 'Why revoked'),
      type: 'text',
      validate: validNote,
    },
    {
      name: 'reissueOf',
      label: words('Erstatter', 'Reissue of'),
      type: 'relationship',
      relationTo: 'diplomas',
    },
  ],
}
