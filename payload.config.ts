import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { da } from '@payloadcms/translations/languages/da'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig, databaseKVAdapter } from 'payload'
import { collections } from '@collections/index'
import { Programme } from '@collections/Programme'
import { closeBuiltIns } from '@/access/builtIns'
import { rememberedPermissions } from '@/access/rememberedPermissions'
import { adminPanel } from '@/admin/panel'
import { adminWords } from '@/admin/words'
import { databaseAdapter } from '@/database/adapter'
import { largestFile, largestForm } from '@/domain/keptFiles'
import { defaultLocale, locales, ownName, rtlLocales } from '@/domain/locales'
import { env } from '@/env'
import { sharp } from '@/native/sharp'
import { mutations } from '@/graphql/mutations'
import { queries } from '@/graphql/queries'
import { mail } from '@/jobs/mail'
import { withGlobalReadersTold, withReadersTold } from '@/hooks/announceChange'
import { hideClosedFiles } from '@/hooks/fileAnswers'
import { tellFilesAway } from '@/hooks/filesAway'
import { forgetInheritedNames } from '@/hooks/inheritedNames'
import { tellBrokenForm } from '@/hooks/brokenForm'
import { tellBrokenJson, withQuestionsGuarded } from '@/hooks/oddQuestions'
import { withVisitsNoted } from '@/hooks/funderVisits'
import { withGlobalShapesChecked, withShapesChecked } from '@/hooks/shape'
import { tellTooDeep } from '@/hooks/tooDeep'
import { logOptions } from '@/log'

const here = path.dirname(fileURLToPath(import.meta.url))
const inSource = (file: string) => path.resolve(here, 'src', file)

const mostBytes = Math.max(...Object.values(largestFile))

const finished = closeBuiltIns(
  buildConfig({
    secret: env.PAYLOAD_SECRET,
    serverURL: env.SERVER_URL,
    csrf: [env.SERVER_URL],
    telemetry: false,
    logger: { options: logOptions },
    email: mail,
    custom: { textsAreSent: env.SMS_TOKEN !== undefined, permissions: rememberedPermissions },
    collections: collections.map(withShapesChecked).map(withReadersTold).map(withVisitsNoted),
    globals: [withGlobalReadersTold(withGlobalShapesChecked(Programme))],
    hooks: {
      afterError: [tellBrokenJson, tellBrokenForm, tellTooDeep, hideClosedFiles, tellFilesAway],
    },
    onInit: forgetInheritedNames,
    db: databaseAdapter(env.DATABASE_URL, inSource('migrations')),
    editor: lexicalEditor(),
    sharp,
    kv: databaseKVAdapter({ kvCollectionOverrides: { graphQL: false } }),
    localization: {
      locales: locales.map((code) => ({
        code,
        label: ownName[code],
        rtl: rtlLocales.some((rtl) => rtl === code),
      })),
      defaultLocale,
      fallback: true,
    },
    i18n: {
      supportedLanguages: { da, en },
      fallbackLanguage: 'da',
      translations: adminWords,
    },
    // How large each may be, the server in front says before anything is read.
    upload: {
      limits: { fileSize: mostBytes },
      requestSizeLimit: mostBytes + largestForm,
    },
    graphQL: {
      schemaOutputFile: inSource('generated/schema.graphql'),
      disablePlaygroundInProduction: true,
      // Who may look into the schema is our own door's to say: src/graphql/judge.ts.
      disableIntrospectionInProduction: false,
      mutations,
      queries,
    },
    typescript: { outputFile: inSource('generated/payload-types.ts') },
    // Payload writes these into its pages, so they say nothing of where on the machine the product lies.
    admin: adminPanel((file) => path.join('src', file)),
  }),
)

export default withQuestionsGuarded(finished)
