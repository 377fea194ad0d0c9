'use client'

import { useAuth, useTranslation } from '@payloadcms/ui'
import { isProgrammeStaff } from '@/access/predicates'
import { viewerOf } from '@/access/viewer'
import { inLanguage, languageOf } from '../language'
import './interview.css'

/** What to talk about at an interview, and what not to ask. The same for every woman. */
export function InterviewGuide() {
  const language = languageOf(useTranslation().i18n)
  if (!isProgrammeStaff(viewerOf(useAuth().user))) return null
  return (
    <details className="interview-guide">
      <summary>{inLanguage(words.title, language)}</summary>
      <ol>
        {questions.map((question) => (
          <li key={question.da}>{inLanguage(question, language)}</li>
        ))}
      </ol>
      <p>{inLanguage(words.never, language)}</p>
    </details>
  )
}

const questions = [
  {
    da: 'Hvad har du lyst til at bruge som bydelsmor?',
    en: 'What would you like to use as a Bydelsmor?',
  },
  {
    da: 'Hvem kender du, som vi ellers ikke når?',
    en: 'Whom do you know whom we do not reach otherwise?',
  },
  {
    da: 'Kan du komme de 13 aftener? Hvad kan komme i vejen, og hvad kan vi hjælpe med?',
    en: 'Can you come on the 13 evenings? What may get in the way, and how can we help?',
  },
  {
    da: 'Hvordan har du det med at holde på det, du får fortalt?',
    en: 'How do you feel about keeping what you are told to yourself?',
  },
  {
    da: 'Hvilke sprog vil du gerne tale med andre kvinder på?',
    en: 'In which languages would you like to talk to other women?',
  },
  { da: 'Hvad vil du spørge os om?', en: 'What would you like to ask us?' },
]

const words = {
  title: { da: 'Vejledning til samtalen', en: 'A guide to the interview' },
  never: {
    da: 'Spørg ikke om helbred, tro, oprindelse, familieforhold eller opholdsgrundlag. Fortæller hun det selv, så skriv det ikke ned.',
    en: 'Do not ask about health, faith, origin, family or residence. If she tells, do not write it down.',
  },
}
