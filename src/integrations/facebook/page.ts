import { z } from 'zod'
import { call, type GraphAccess } from './graph'
import { GraphError } from './graphError'

type Post = Readonly<{
  message: string
  link: string
  photo: string | undefined
}>

export type Photo = Readonly<{ data: Uint8Array<ArrayBuffer>; type: string; name: string }>

/** One page, with what opens it. */
export type FacebookPage = Readonly<{
  post: (wording: Post) => Promise<string>
  uploadPhoto: (photo: Photo) => Promise<string>
  postsWith: (marker: string) => Promise<readonly string[]>
  remove: (id: string) => Promise<void>
}>

export function pageAt(access: GraphAccess): FacebookPage {
  return {
    post: (wording) => post(access, wording),
    uploadPhoto: (photo) => uploadPhoto(access, photo),
    postsWith: (marker) => postsWith(access, marker),
    remove: (id) => remove(access, id),
  }
}

const made = z.object({ id: z.string().min(1) })

/**
 * Lays a picture at Facebook that nobody sees until a post shows it, and that Facebook forgets
 * within a day if none does.
 * @returns its id
 * @throws GraphError
 */
async function uploadPhoto(access: GraphAccess, file: Photo): Promise<string> {
  const fields = { published: 'false', temporary: 'true' }
  return (await call(access, { method: 'POST', path: `${access.page}/photos`, fields, file }, made))
    .id
}

/**
 * Posts on the page, at once. With a picture the picture is shown, else a preview of the link.
 * @returns the post's id
 * @throws GraphError
 */
async function post(access: GraphAccess, { message, link, photo }: Post): Promise<string> {
  const shown: Record<string, string> =
    photo === undefined ? { link } : { 'attached_media[0]': JSON.stringify({ media_fbid: photo }) }
  const fields = { message, ...shown }
  return (await call(access, { method: 'POST', path: `${access.page}/feed`, fields }, made)).id
}

const newest = z.object({
  data: z.array(z.object({ id: z.string(), message: z.string().optional() })),
})

/**
 * The ids of the page's posts whose words hold the marker as a word of its own, among the newest
 * hundred: so one learns what an unknown outcome became.
 * @throws GraphError
 */
async function postsWith(access: GraphAccess, marker: string): Promise<readonly string[]> {
  const fields = { fields: 'id,message', limit: '100' }
  const path = `${access.page}/feed`
  const { data } = await call(access, { method: 'GET', path, fields }, newest)
  return data
    .filter(({ message = '' }) => message.split(/\s+/).includes(marker))
    .map(({ id }) => id)
}

/**
 * Takes a post or a picture away; one that is not there any more is taken away.
 * @throws GraphError
 */
async function remove(access: GraphAccess, id: string): Promise<void> {
  try {
    await call(access, { method: 'DELETE', path: id }, z.object({ success: z.literal(true) }))
  } catch (error) {
    if (!(error instanceof GraphError && error.verdict === 'gone')) throw error
  }
}
