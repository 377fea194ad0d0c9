import type { Messages } from '../messages'

type About = (text: Messages) => { readonly title: string; readonly description: string }

/**
 * The pages that have a share picture of their own, by the first part of their path: what they are
 * called and what they are about. Any other page is shared with the picture of the front page.
 */
export const sharedPages = {
  kursus: ({ course }) => ({ title: course.heading, description: course.lead }),
  historier: ({ stories }) => ({ title: stories.heading, description: stories.lead }),
  aktiviteter: ({ activities }) => ({
    title: activities.heading,
    description: activities.lead,
  }),
  kontakt: ({ contact }) => ({ title: contact.heading, description: contact.lead }),
  privatliv: ({ privacy }) => ({ title: privacy.heading, description: privacy.lead }),
  'tal-med-en-bydelsmor': ({ talk }) => ({ title: talk.title, description: talk.lead }),
  tilmeld: ({ signUp }) => ({ title: signUp.heading, description: signUp.lead.join(' ') }),
} satisfies Readonly<Record<string, About>>

type SharedPage = keyof typeof sharedPages

export const isSharedPage = (name: string): name is SharedPage => Object.hasOwn(sharedPages, name)

export type Picture = {
  /** Its address, after the locale. */
  readonly path: string
  /** What it says, beside the site's name. */
  readonly says: string
}

export function pictureOf(path: string, text: Messages): Picture {
  const first = path.split(/[/?]/)[1] ?? ''
  return isSharedPage(first)
    ? { path: `/delebillede/${first}.png`, says: sharedPages[first](text).title }
    : { path: '/delebillede.png', says: text.home.heading }
}

export const storyPicture = (slug: string, title: string): Picture => ({
  path: `/historier/${slug}/delebillede.png`,
  says: title,
})
