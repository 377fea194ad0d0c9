import { z } from 'zod'
import { send } from '../request'

const preview = z.object({
  create: z.number(),
  kept: z.number(),
  lastEvening: z.string().nullable(),
  moves: z.array(z.object({ heading: z.string(), to: z.string(), agreed: z.boolean() })),
  outside: z.array(z.string()),
})
export type Preview = z.infer<typeof preview>

const laid = z.object({
  created: z.number(),
  moved: z.number(),
  kept: z.number(),
  lastEvening: z.string().nullable(),
})

type Read<Body> = Readonly<{ ok: true; body: Body } | { ok: false; sentences: readonly string[] }>

/** What laying the team's plan would change. */
export const lookAtPlan = (team: string, language: string): Promise<Read<Preview>> =>
  ask('GET', team, language, preview)

/** Lays the plan, and tells what it did. */
export const layPlan = (team: string, language: string): Promise<Read<z.infer<typeof laid>>> =>
  ask('POST', team, language, laid)

async function ask<Body>(
  method: 'GET' | 'POST',
  team: string,
  language: string,
  shape: z.ZodType<Body>,
): Promise<Read<Body>> {
  const answer = await send(method, `/api/teams/${team}/plan`, {}, language)
  if (!answer.ok) return answer
  const read = shape.safeParse(answer.body)
  return read.success ? { ok: true, body: read.data } : { ok: false, sentences: [] }
}
