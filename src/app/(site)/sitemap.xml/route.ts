import { sitemapAnswer } from '@/site/feeds/forMachines'

export const dynamic = 'force-dynamic'

export const GET = () => sitemapAnswer()
