import type { Tab } from 'payload'
import { ageBands } from '@/domain/choices/people'
import { options } from '@/domain/labels/label'
import { ageBandLabels } from '@/domain/labels/people'
import { panel } from '@/fields/admin'
import { moment } from '@/fields/date'
import { words } from '@/fields/words'
import { validNote } from '@/hooks/validate'

/** The interview: when, where and what was said. */
export const interview: Tab = {
  label: words('Samtale', 'Interview'),
  fields: [
    {
      type: 'row',
      fields: [
        moment({ name: 'interviewAt', label: words('Samtalen er', 'Interview at') }),
        {
          name: 'interviewPlace',
          label: words('Sted', 'Place'),
          type: 'text',
          maxLength: 120,
        },
      ],
    },
    panel('interviewGuide', '@/admin/interview/InterviewGuide#InterviewGuide'),
    {
      name: 'ageBand',
      label: words('Alder', 'Age'),
      type: 'select',
      options: options(ageBands, ageBandLabels),
      admin: {
        description: words(
          'Spørg, om hun er over eller under. Hun behøver ikke svare.',
          'Ask in bands. She need not answer.',
        ),
      },
    },
    {
      name: 'interviewNote',
      label: words('Fra samtalen', 'From the interview'),
      type: 'textarea',
      validate: validNote,
      admin: {
        description: words(
          'Motivation, tid, netværk. Intet om helbred, tro, oprindelse eller opholdsgrundlag.',
          'Motivation, time, network. Nothing about health, faith, origin or residence.',
        ),
      },
    },
  ],
}
