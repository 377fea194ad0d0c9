import type { Metadata } from 'next'
import type { Asked } from '../signup/addresses'
import { talkPath } from '../signup/addresses'
import { head } from '../ui/head'
import { talkState } from './TalkPage'

export async function talkHead(given: string, asked: Asked): Promise<Metadata> {
  const { problems } = await talkState(asked)
  return head(given, ({ talk }) => ({
    path: talkPath,
    title: talk.title,
    description: talk.lead,
    wrong: problems.length > 0,
    unlisted: asked.problems,
  }))
}
