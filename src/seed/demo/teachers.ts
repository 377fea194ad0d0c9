import type { TeacherKind, Topic } from '@/domain/choices/course'
import type { Locale } from '@/domain/locales'
import type { OrganisationIds } from '../organisations'
import { seedOrganisations } from '../organisations'
import type { Seeding } from '../seeding'
import { aside } from '../seeding'
import { demoTelephone } from './women'

type Teacher = {
  readonly name: string
  readonly role: Readonly<Record<'da' | 'en' | 'ar', string>>
  readonly kind: TeacherKind
  readonly competences: readonly Topic[]
  readonly organisation?: keyof OrganisationIds
  /** Whether the site may say which role taught. */
  readonly showRole: boolean
}

const teachers: readonly Teacher[] = [
  {
    name: 'Demo Jonna',
    role: { da: 'jordemoder', en: 'midwife', ar: 'قابلة' },
    kind: 'guest',
    competences: ['health'],
    showRole: true,
  },
  {
    name: 'Demo Mikkel',
    role: { da: 'traumepsykolog', en: 'trauma psychologist', ar: 'أخصائي نفسي في الصدمات' },
    kind: 'guest',
    competences: ['health', 'newcomers'],
    showRole: true,
  },
  {
    name: 'Demo Sanne',
    role: { da: 'sundhedsplejerske', en: 'health visitor', ar: 'ممرضة صحة الأطفال' },
    kind: 'practitioner',
    competences: ['familyLife', 'schoolAndDaycare'],
    organisation: 'healthVisitors',
    showRole: true,
  },
  {
    name: 'Demo Peter',
    role: { da: 'SSP-medarbejder', en: 'SSP worker', ar: 'موظف في SSP' },
    kind: 'practitioner',
    competences: ['familyLife', 'schoolAndDaycare'],
    organisation: 'ssp',
    showRole: true,
  },
  {
    name: 'Demo Lene',
    role: { da: 'medarbejder i kommunen', en: 'municipal worker', ar: 'موظفة في البلدية' },
    kind: 'practitioner',
    competences: ['societyAndDemocracy', 'confidentiality'],
    organisation: 'municipality',
    showRole: false,
  },
]

/** Ids of the demo's teachers, in the order above. */
export async function makeTeachers(coordinator: Seeding): Promise<readonly string[]> {
  const { payload, req } = coordinator
  const organisations = await seedOrganisations(coordinator)
  const ids: string[] = []
  for (const [index, { role, organisation, competences, ...teacher }] of teachers.entries()) {
    const { id } = await payload.create({
      collection: 'teachers',
      data: {
        ...teacher,
        roleLabel: role.da,
        competences: [...competences],
        organisation: organisation === undefined ? null : organisations[organisation],
        telephone: demoTelephone(80 + index),
      },
      locale: 'da',
      depth: 0,
      req,
    })
    for (const locale of ['en', 'ar'] as const satisfies readonly Locale[]) {
      const data = { roleLabel: role[locale] }
      await payload.update({ collection: 'teachers', id, data, locale, depth: 0, req: aside(req) })
    }
    ids.push(id)
  }
  return ids
}
