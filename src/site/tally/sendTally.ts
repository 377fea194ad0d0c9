import { readTally } from '@/domain/tally'
import { mutate } from '../api'
import { herTallyDocument } from '../herPage/queries'
import type { Post } from '../signup/post'
import { forgetting, keepingTyped, seeOther, tooMany, typedIn } from '../signup/post'
import { chosenIn, typedOf } from './chosen'
import { tallyPath } from './paths'

type Sent = 'done' | 'wrong' | 'closed' | 'tooMany'

/** Counts what the form sent and leads back to it. Her phone, which sends what it kept, is told by a status. */
export async function sendTally(post: Post, token: string, byPhone: boolean): Promise<Response> {
  const sent = await count(post, token)
  if (byPhone) return new Response(null, { status: statuses[sent] })
  if (sent === 'tooMany') return tooMany()
  const back = `/${post.locale}${tallyPath(token)}`
  if (sent === 'wrong')
    return seeOther(`${back}?fejl=1#fejl`, [keepingTyped(post, typedOf(post.form))])
  return seeOther(sent === 'done' ? `${back}?svar=gemt` : back, [forgetting(post, 'skrevet')])
}

const statuses = { done: 204, wrong: 422, closed: 403, tooMany: 429 } as const

async function count(post: Post, token: string): Promise<Sent> {
  const { form, locale } = post
  const { key = '', week = '', area = '', contactHow = '' } = typedIn(post, names)
  const input = {
    key,
    week,
    area,
    contactHow,
    topics: chosenIn(form, 'topics'),
    bridgedTo: chosenIn(form, 'bridgedTo'),
    firstContact: form.get('firstContact') === '1',
  }
  if (!readTally(input, new Date()).ok) return 'wrong'
  const answer = await mutate(herTallyDocument, { token, locale, ...input })
  if (answer.ok) return answer.data.herTally === 'done' ? 'done' : 'closed'
  return answer.problems.some(({ code }) => code === 'tooManyTries') ? 'tooMany' : 'wrong'
}

const names = ['key', 'week', 'area', 'contactHow']
