import { robotsAnswer } from '@/site/feeds/forMachines'

export const dynamic = 'force-dynamic'

export const GET = () => robotsAnswer()
