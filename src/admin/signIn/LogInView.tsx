import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '../brand/Logo'
import { languageOf } from '../language'
import { LogIn } from './LogIn'
import './signIn.css'
import '../nextStep/nextStep.css'

/** The page to log in on, instead of Payload’s own, which knows of one step only. */
export function LogInView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const onward = getSafeRedirect({
    fallbackTo: req.payload.config.routes.admin,
    redirectTo: searchParams?.['redirect'] ?? '',
  })
  if (req.user) redirect(onward)
  return (
    <div className="sign-in">
      <Logo />
      <LogIn onward={onward} language={languageOf(req.i18n)} />
    </div>
  )
}
