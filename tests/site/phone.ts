import { expect } from 'vitest'
import type { Post } from '@/site/signup/post'
import { readPost } from '@/site/signup/post'

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** A phone without script: it keeps cookies, posts forms and follows nothing by itself. */
export function phone() {
  const jar = new Map<string, string>()
  const post = async (fields: Fields): Promise<Post> => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one): [string, string] => [name, one]),
      ),
    )
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = new Request('http://localhost/', { method: 'POST', body, headers: { cookie } })
    const read = await readPost(request, 'ar', false)
    if (read === undefined) throw new Error('The form was refused')
    return read
  }
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (line.includes('Max-Age=0')) jar.delete(name)
      else jar.set(name, value)
    }
    expect(response.status).toBe(303)
    return response.headers.get('location')
  }
  return { jar, post, keep }
}
