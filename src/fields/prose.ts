import {
  BlockquoteFeature,
  BoldFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { refuseUnsafeProse } from '@/hooks/prose'

type Prose = { readonly name: string; readonly label: { da: string; en: string } }

/** Rich text of few means: what the site, the feeds and paper can all show. Localised. */
export const prose = (field: Prose): RichTextField => ({
  ...field,
  type: 'richText',
  localized: true,
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      BlockquoteFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({ enabledCollections: [] }),
      InlineToolbarFeature(),
    ],
  }),
  hooks: { beforeValidate: [refuseUnsafeProse] },
})
