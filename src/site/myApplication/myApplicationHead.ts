import type { Metadata } from 'next'
import type { Asked } from '../signup/addresses'
import { myApplicationPath } from '../signup/addresses'
import { head } from '../ui/head'
import { wishState } from './MyApplicationPage'

export async function myApplicationHead(given: string, asked: Asked): Promise<Metadata> {
  const { problems } = await wishState(asked)
  return head(given, ({ myApplication }) => ({
    path: myApplicationPath,
    title: myApplication.title,
    wrong: problems.length > 0,
    unlisted: true,
  }))
}
