import type { Metadata } from 'next'
import { newspaper } from '../messages/newspaper/da'
import { head } from '../ui/head'

/** Tells nobody which story it is: the page's title stands in histories and on screens. */
export const newspaperHead = (): Metadata =>
  head('da', () => ({ path: '', title: newspaper.title, unlisted: true }))
