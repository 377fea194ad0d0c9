import type { ReportStep } from '../report'
import type { Label } from './label'

/** The figures of the funder's report that are no money and no indicator. */
export const reportFigures = [
  'seats',
  'admitted',
  'passed',
  'diplomas',
  'homeLanguages',
  'completion',
  'attendance',
  'passedByRule',
  'passedByOverride',
  'corpsBaseline',
  'corpsSize',
  'modulesPlanned',
  'modulesHeld',
] as const
export type ReportFigure = (typeof reportFigures)[number]

/** Each figure's name, and how it is counted. */
export const reportFigureLabels = {
  seats: {
    title: { da: 'Pladser på holdet', en: 'Seats of the team' },
    how: { da: 'Holdets pladser og ekstra pladser.', en: 'The team’s seats and extra seats.' },
  },
  admitted: {
    title: { da: 'Optaget på holdet', en: 'Admitted to the team' },
    how: {
      da: 'Kvinder, der har en plads nu, også når de har bestået. Er en stoppet undervejs, tæller hun ikke med.',
      en: 'Women who hold a seat now, those who passed included. Whoever dropped out is not counted.',
    },
  },
  passed: {
    title: { da: 'Har bestået', en: 'Have passed' },
    how: {
      da: 'Kvinder fra holdet, der har bestået kurset, efter reglen eller ved projektlederens beslutning.',
      en: 'Women of the team who passed the course, by the rule or by the project leader’s decision.',
    },
  },
  diplomas: {
    title: { da: 'Diplomer', en: 'Diplomas' },
    how: {
      da: 'Diplomer, der er udstedt og ikke trukket tilbage.',
      en: 'Diplomas awarded and not revoked.',
    },
  },
  homeLanguages: {
    title: { da: 'Sprog på holdet', en: 'Languages in the team' },
    how: {
      da: 'Forskellige sprog, som kvinderne på holdet taler. Hvert sprog tæller én gang. Vises fra 5 kvinder.',
      en: 'Different languages that the women of the team speak. Each language counts once. Shown from 5 women.',
    },
  },
  completion: {
    title: { da: 'Gennemført, procent', en: 'Completion, per cent' },
    how: {
      da: 'De beståede af alle, der begyndte. Vises fra 10 kvinder.',
      en: 'Those who passed, of all who began. Shown from 10 women.',
    },
  },
  attendance: {
    title: { da: 'Fremmøde, procent', en: 'Attendance, per cent' },
    how: {
      da: 'Mødt eller indhentet på de optalte mødegange, af alle, hvis alle var kommet. Vises fra 10 kvinder, og når det ikke røber en enkelt mødegang.',
      en: 'Present or caught up at the sessions counted, of all if everyone had come. Shown from 10 women, and where it gives no single session away.',
    },
  },
  passedByRule: {
    title: { da: 'Bestået efter reglen', en: 'Passed by the rule' },
    how: {
      da: 'Af de beståede. Vises ikke, når det ville fortælle om få.',
      en: 'Of those who passed. Not shown where it would tell of a few.',
    },
  },
  passedByOverride: {
    title: { da: 'Bestået ved beslutning', en: 'Passed by decision' },
    how: {
      da: 'Af de beståede, ved projektlederens begrundede beslutning. Vises ikke, når det ville fortælle om få.',
      en: 'Of those who passed, by the project leader’s reasoned decision. Not shown where it would tell of a few.',
    },
  },
  corpsBaseline: {
    title: { da: 'Bydelsmødre fra start', en: 'Bydelsmødre at the start' },
    how: { da: 'Aktive, før holdet begyndte.', en: 'Active before the team began.' },
  },
  corpsSize: {
    title: { da: 'Bydelsmødre nu', en: 'Bydelsmødre now' },
    how: {
      da: 'Aktive i dag, også dem, der holder pause.',
      en: 'Active today, those on a break included.',
    },
  },
  modulesPlanned: {
    title: { da: 'Moduler i planen', en: 'Modules planned' },
    how: { da: 'Moduler i holdets plan.', en: 'Modules of the team’s plan.' },
  },
  modulesHeld: {
    title: { da: 'Moduler afholdt', en: 'Modules held' },
    how: {
      da: 'Almindelige mødegange, der er afholdt.',
      en: 'Regular sessions that were held.',
    },
  },
} satisfies Record<ReportFigure, Readonly<{ title: Label; how: Label }>>

/** The way from application to diploma. */
export const reportStepLabels = {
  applications: { da: 'Har søgt', en: 'Applied' },
  interviewed: { da: 'Har været til samtale', en: 'Interviewed' },
  admitted: { da: 'Har en plads på holdet', en: 'Hold a seat' },
  began: { da: 'Begyndte på holdet', en: 'Began' },
  passed: { da: 'Har bestået', en: 'Passed' },
  diplomas: { da: 'Har fået diplom', en: 'Received a diploma' },
} satisfies Record<ReportStep, Label>
