import type { PayloadRequest } from 'payload'
import { coursesForStories, newestStories } from '@/database/storyCourses'
import { storyPrompts, type StoryPrompt } from '@/domain/storyPrompts'

/** For each team of whose phase nothing is told, that somebody of it could tell now. For staff alone. */
export async function promptsFor(
  req: Pick<PayloadRequest, 'payload'>,
  now: Date,
): Promise<readonly StoryPrompt[]> {
  const [courses, written] = await Promise.all([coursesForStories(req), newestStories(req)])
  return storyPrompts(courses, written, now)
}
