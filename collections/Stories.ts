import type { CollectionConfig } from 'payload'
import { isSignedIn } from '@/access/predicates'
import { admin, machineOnly, may, nobody, staff, staffField } from '@/access/rules'
import { publishedOrStaff } from '@/access/scopes'
import { channels, storyPhases, storyStatuses, storyThemes } from '@/domain/choices/publishing'
import {
  channelLabels,
  storyPhaseLabels,
  storyStatusLabels,
  storyThemeLabels,
} from '@/domain/labels/publishing'
import { facebookLength } from '@/domain/facebookText'
import { groups, hiddenUnless, nextSteps, panel } from '@/fields/admin'
import { leafletText, newspaperFields } from '@/fields/storyChannels'
import { approvalFields } from '@/fields/storyApproval'
import { options } from '@/domain/labels/label'
import { moment } from '@/fields/date'
import { prose } from '@/fields/prose'
import { status } from '@/fields/status'
import { words } from '@/fields/words'
import { newspaperEndpoints } from '@/hooks/newspaperEndpoints'
import { storyHooks } from '@/hooks/stories'
import { standingsEndpoint } from '@/hooks/storyStandings'
import { storyPaperEndpoints } from '@/printing/storyPapers'

/**
 * A personal account. It names no person record: consents point to the story, never the other way.
 * No versions are kept, so that a withdrawn text is gone.
 */
export const Stories: CollectionConfig = {
  slug: 'stories',
  labels: { singular: words('Historie', 'Story'), plural: words('Historier', 'Stories') },
  access: {
    create: staff,
    read: may(publishedOrStaff),
    update: staff,
    delete: admin,
    readVersions: nobody,
  },
  versions: false,
  defaultSort: '-publishedAt',
  admin: {
    group: groups.publishing,
    hidden: hiddenUnless(isSignedIn),
    useAsTitle: 'title',
    livePreview: {
      url: ({ data, locale }) =>
        typeof data['slug'] === 'string' && typeof data['updatedAt'] === 'string'
          ? previewPath(locale.code, data['slug'], data['updatedAt'])
          : null,
      breakpoints: [
        { name: 'phone', label: 'Telefon', width: 360, height: 740 },
        { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
      ],
    },
    components: { beforeListTable: ['@/admin/stories/StoryPrompts#StoryPrompts'] },
    defaultColumns: ['title', 'status', 'channels', 'publishedAt'],
  },
  hooks: storyHooks,
  endpoints: [standingsEndpoint, ...newspaperEndpoints, ...storyPaperEndpoints],
  fields: [
    nextSteps('stories'),
    panel('copyDanish', '@/admin/stories/CopyDanish#CopyDanish'),
    panel('channelsPanel', '@/admin/stories/ChannelsPanel#ChannelsPanel'),
    {
      name: 'title',
      label: words('Titel', 'Title'),
      type: 'text',
      required: true,
      localized: true,
      maxLength: 120,
    },
    {
      name: 'slug',
      label: words('Adresse', 'Address'),
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 80,
      admin: {
        position: 'sidebar',
        description: words(
          'Laves af titlen. Kun små bogstaver, tal og bindestreg.',
          'Made from the title. Lower-case letters, digits and hyphens only.',
        ),
      },
    },
    {
      name: 'lead',
      label: words('Indledning', 'Lead'),
      type: 'textarea',
      localized: true,
      maxLength: 400,
    },
    prose({ name: 'body', label: words('Fortælling', 'Body') }),
    { name: 'picture', label: words('Billede', 'Picture'), type: 'upload', relationTo: 'media' },
    { name: 'film', label: words('Film', 'Film'), type: 'upload', relationTo: 'films' },
    {
      type: 'row',
      fields: [
        {
          name: 'phase',
          label: words('Fortalt', 'Told'),
          type: 'select',
          required: true,
          defaultValue: 'after',
          options: options(storyPhases, storyPhaseLabels),
        },
        {
          name: 'themes',
          label: words('Temaer', 'Themes'),
          type: 'select',
          hasMany: true,
          options: options(storyThemes, storyThemeLabels),
        },
      ],
    },
    {
      name: 'recognisable',
      label: words('Handler om en genkendelig person', 'About a recognisable person'),
      type: 'checkbox',
      defaultValue: true,
      access: staffField,
      admin: {
        position: 'sidebar',
        description: words(
          'Ville en nabo kunne kende hende? Så skal der samtykke til.',
          'Would a neighbour recognise her? Then consent is needed.',
        ),
      },
    },
    {
      name: 'channels',
      label: words('Udgives på', 'Published on'),
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['site'],
      options: options(channels, channelLabels),
      access: staffField,
      admin: { position: 'sidebar' },
    },
    {
      // Whether the site is among the channels: PostgreSQL keeps it so (docs/decisions/0050).
      name: 'onSite',
      label: words('På hjemmesiden', 'On the site'),
      type: 'checkbox',
      defaultValue: false,
      access: { ...machineOnly, read: staffField.read },
      admin: { hidden: true },
    },
    {
      name: 'facebookText',
      label: words('Tekst til Facebook', 'Text for Facebook'),
      type: 'textarea',
      maxLength: facebookLength,
      access: staffField,
      admin: {
        description: words(
          'Højst 500 tegn. Står her intet, bliver det titlen og indledningen. Adressen sættes under.',
          'At most 500 characters. If empty, the title and the lead are used. The address is put below.',
        ),
      },
    },
    ...newspaperFields,
    leafletText,
    ...approvalFields,
    {
      ...moment({
        name: 'scheduledFor',
        label: words('Udgives den', 'Scheduled for'),
        access: staffField,
      }),
    },
    {
      ...moment({
        name: 'publishedAt',
        label: words('Udgivet', 'Published'),
        index: true,
        access: machineOnly,
      }),
    },
    {
      ...moment({
        name: 'withdrawnAt',
        label: words('Trukket tilbage', 'Withdrawn'),
        access: machineOnly,
      }),
    },
    status({ values: storyStatuses, labels: storyStatusLabels, initial: 'draft' }),
  ],
}

/** The moment of the last save makes the frame ask anew. */
const previewPath = (locale: string, slug: string, savedAt: string) =>
  `/admin/forhaandsvisning/${locale}/${slug}?gemt=${encodeURIComponent(savedAt)}`
