import { answerShell } from '@/rollCall/answerPage'

export const dynamic = 'force-dynamic'

export function GET() {
  return answerShell()
}
