import { securityAnswer } from '@/site/feeds/forMachines'

export const dynamic = 'force-dynamic'

export const GET = () => securityAnswer(new Date())
