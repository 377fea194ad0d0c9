import { welcome } from '@/site/languageChoice'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => welcome(request)
